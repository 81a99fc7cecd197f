import { describe, expect, it } from '@jest/globals';
import { withoutDue } from '../../../src/core/reading/due-free.ts';
import { foldText } from '../../../src/core/text/fold-text.ts';
import { readBody, replaceMarker } from '../../../src/core/block/issue-body.ts';
import { hashTitle } from '../../../src/core/block/marker-hashes.ts';
import { TARGET, type NoteSketch, type TodoSketch } from '../../support/build-notes.ts';
import { syncNotes, tellIssues } from '../../support/build-run.ts';
import { createFakeTracker, type FakeTracker } from '../../support/fake-tracker.ts';

const A = 'minutes/2026-01-05.md';
const B = 'minutes/2026-01-12.md';
const C = 'minutes/2026-01-19.md';
const note = (path: string, ...todos: NoteSketch['todos']): NoteSketch => ({ path, todos });

async function play(tracker: FakeTracker, ...states: readonly (readonly NoteSketch[])[]) {
  for (const state of states) await syncNotes(tracker, state);
  const writes = tracker.countWrites();
  await syncNotes(tracker, states.at(-1) ?? []);
  expect(tracker.countWrites()).toBe(writes);
  return tellIssues(tracker);
}

describe('withoutDue', () => {
  it.each([
    'Write the report by 2027-01-20',
    'Write the report 📅 2027-01-20',
    'Write the report until next Friday',
    'Write the report (due 2027-01-20)',
    'Write the report (2027-01-20)',
    'Write the report by **Friday**.',
    'Write the report by the end of the week',
    'Write the report, before March 29',
    'Write the report - deadline: 2027-01-20',
    'Write the report within two weeks',
    'Write the report on Monday',
    'By Friday: write the report',
    'March 3: write the report',
    'Write the report by end of Q1',
    'Write the report by February 31',
  ])('%s', (text) => {
    expect(foldText(withoutDue(text, '2026-01-05'))).toBe('write the report');
  });

  it.each(['Write the report', 'See https://example.org/by-2027-01-20/a_b_c', '2027-01-20', 'Write `by Friday` in it'])(
    'leaves %s as it is',
    (text) => {
      expect(withoutDue(text, '2026-01-05')).toBe(text);
    },
  );
});

describe('a due date in the text', () => {
  const text = 'Write the quarterly report';
  const due = (end: string, day: string | null = '2027-01-20'): TodoSketch => ({
    text: `${text}${end}`,
    owners: ['AM'],
    due: day,
  });

  it.each<[string, TodoSketch, TodoSketch]>([
    ['added', due('', null), due(' by 2027-01-20')],
    ['moved', due(' 📅 2027-01-20'), due(' 📅 2027-02-20', '2027-02-20')],
    ['removed', due(' until next Friday', '2026-01-09'), due('', null)],
    ['added for another owner', due('', null), { ...due(' by 2027-01-20'), owners: ['CV'] }],
  ])('is %s when it is raised again: a sighting that brings the date', async (_name, before, after) => {
    const tracker = createFakeTracker();
    await play(tracker, [note(A, before)], [note(A, before), note(B, after)]);
    expect(tracker.list()).toHaveLength(1);
    expect(tracker.list()[0]?.body.match(/\*\*Due\*\* \S+/)?.[0] ?? null).toBe(
      after.due === null ? null : `**Due** ${after.due ?? ''}`,
    );
  });

  it('does not make a declined item another one', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, due('', null))]);
    tracker.edit(TARGET, 1, { state: 'closed', stateReason: 'not_planned' });
    const report = await syncNotes(tracker, [note(A, due('', null)), note(B, due(' by 2027-01-20'))]);
    expect(report.skipped).toMatchObject([{ reason: 'declined' }]);
    expect(tracker.list()).toHaveLength(1);
  });

  it('tells two items apart that differ in nothing else, and opens a fourth rather than guess', async () => {
    const tracker = createFakeTracker();
    const two = [due(' by 2027-01-20'), due(' by 2027-02-20', '2027-02-20')];
    const three = [...two, due(' by 2027-03-20', '2027-03-20')];
    await play(tracker, [note(A, ...two)], [note(A, ...three)]);
    expect(tellIssues(tracker)).toHaveLength(3);
    await play(tracker, [note(A, ...three), note(B, due(' by 2027-04-20', '2027-04-20'))]);
    expect(tellIssues(tracker)).toHaveLength(4);
  });

  it('is changed for both of two that differ in nothing else: they keep their order', async () => {
    const tracker = createFakeTracker();
    await play(
      tracker,
      [note(A, due(' by 2027-01-20'), due(' by 2027-02-20', '2027-02-20'))],
      [note(A, due(' by 2027-03-20', '2027-03-20'), due(' by 2027-04-20', '2027-04-20'))],
    );
    expect(tellIssues(tracker)).toEqual([`#1 ${text} by 2027-03-20 (open)`, `#2 ${text} by 2027-04-20 (open)`]);
  });

  it('is changed for one of two: the other is the very same, so the issue is known', async () => {
    const tracker = createFakeTracker();
    const first = due(' by 2027-01-20');
    await play(
      tracker,
      [note(A, first, due(' by 2027-02-20', '2027-02-20'))],
      [note(A, first, due(' by 2027-03-20', '2027-03-20'))],
    );
    expect(tellIssues(tracker)).toEqual([`#1 ${text} by 2027-01-20 (open)`, `#2 ${text} by 2027-03-20 (open)`]);
  });
});

describe('twins and siblings that are edited together keep their issues', () => {
  const long = (name: string, end: string) =>
    `AM: Update the app-${name} package in the catalog of all the boards to the newest release ${end} and tell the others`;

  it.each<[string, NoteSketch['todos'], NoteSketch['todos']]>([
    [
      'the same words for two',
      ['TT: Write the status report', 'CV: Write the status report'],
      ['TT: Write the status report for the board', 'CV: Write the status report for the board'],
    ],
    [
      'a due date for two',
      ['TT: Write the status report', 'CV: Write the status report'],
      ['TT: Write the status report by Friday', 'CV: Write the status report by Friday'],
    ],
    [
      'a due date for one, another owner for the other',
      ['TT: Write the status report', 'CV: Write the status report'],
      ['AM: Write the status report', 'TT: Write the status report by Friday'],
    ],
    [
      'long ones',
      [long('nginx', 'of May'), long('redis', 'of May')],
      [long('redis', 'of June'), long('nginx', 'of June')],
    ],
    [
      'long ones with a date',
      [long('nginx', 'x'), long('redis', 'x')],
      [`${long('redis', 'x')} by 2027-01-20`, `${long('nginx', 'x')} by 2027-01-20`],
    ],
    [
      'three, of which one is gone',
      [long('nginx', 'x'), long('redis', 'x'), long('mysql', 'x')],
      [long('mysql', 'y'), long('nginx', 'y')],
    ],
  ])('%s', async (_name, before, after) => {
    const tracker = createFakeTracker();
    await play(tracker, [note(A, ...before)]);
    const tell = () =>
      tracker.list().map(({ number, title, assignees }) => [number, /nginx|redis|mysql/.exec(title)?.[0], assignees]);
    const told = tell();
    await play(tracker, [note(A, ...after)]);
    expect(tracker.list()).toHaveLength(before.length);
    const isHandedOver = after.includes('AM: Write the status report');
    if (!isHandedOver) expect(tell()).toEqual(told);
    else expect(tracker.list().map(({ assignees }) => assignees)).toEqual([['login-tt'], ['login-am']]);
  });

  it.each([
    ['no word tells', [long('nginx', 'x'), long('redis', 'x')], [long('mysql', 'x'), long('mongo', 'x')]],
    ['words speak for both', ['AM: Port nginx and redis to arm'], ['AM: Port nginx to arm', 'AM: Port redis to arm']],
  ])('but %s: they are new', async (_name, before, after) => {
    const tracker = createFakeTracker();
    await play(tracker, [note(A, ...before)], [note(A, ...after)]);
    expect(tracker.list()).toHaveLength(before.length + after.length);
  });

  it('in nearly the same words of a later note', async () => {
    const tracker = createFakeTracker();
    const first = note(A, long('nginx', 'x'), long('redis', 'x'));
    await play(tracker, [first], [first, note(B, long('redis', 'y'), long('nginx', 'y'))]);
    expect(tracker.list().map(({ title }) => /nginx|redis/.exec(title)?.[0])).toEqual(['nginx', 'redis']);
  });
});

describe('raised again in nearly the same words', () => {
  const text = 'TT: Investigate the boot time regression on arm boards';
  const near = 'TT: Investigate the boot time regressions on arm boards';

  it.each([
    ['follows the open one of two', false, 2],
    ['follows the later one of two that are completed', true, 3],
  ])('%s', async (_name, isClosed, count) => {
    const tracker = createFakeTracker({ start: '2026-01-06T00:00:00Z' });
    await syncNotes(tracker, [note(A, text)]);
    tracker.edit(TARGET, 1, { state: 'closed', stateReason: 'completed' });
    await syncNotes(tracker, [note(A, text), note(B, text)]);
    tracker.now = Date.parse('2026-01-13T00:00:00Z');
    if (isClosed) tracker.edit(TARGET, 2, { state: 'closed', stateReason: 'completed' });
    await play(tracker, [note(A, text), note(B, text), note(C, near)]);
    expect(tracker.list()).toHaveLength(count);
    if (isClosed) expect(tracker.list()[2]?.body).toContain('**Raised again after** #2');
  });

  it.each([
    ['one of two owners', 'TT/CV', 'TT', 1],
    ['one more owner', 'TT', 'CV/TT', 1],
    ['another owner, to whom it was handed on', 'TT/CV', 'AM', 1],
  ])('by %s while the earlier note is not read', async (_name, before, after, count) => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, text.replace('TT', before))]);
    const scope = { commitPaths: new Set([A, B]), covers: (path: string) => path !== A };
    await syncNotes(tracker, [note(B, near.replace('TT', after))], { scope });
    expect(tracker.list()).toHaveLength(count);
  });
});

describe('a quotation that a person rewrote', () => {
  it.each([
    ['deleted', /^> .*\n/m, ''],
    ['rewrote', /^> .*$/m, '> See the thread in the forum instead'],
  ])('%s: the title still tells', async (_name, quote, instead) => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, 'AM: Measure the boot time of the board', 'CV: Write to the printers')]);
    tracker.edit(TARGET, 1, { body: (tracker.list()[0]?.body ?? '').replace(quote, instead) });
    await play(tracker, [note(A, 'AM: Measure the boot time of the new board', 'CV: Write to the printers')]);
    expect(tellIssues(tracker)).toEqual([
      '#1 Measure the boot time of the new board (open)',
      '#2 Write to the printers (open)',
    ]);
  });
});

describe('an item that is a link', () => {
  it('is known by its address, whatever its title says', async () => {
    const tracker = createFakeTracker();
    const link = (text: string): TodoSketch => ({ text, owners: ['AM'] });
    await syncNotes(tracker, [
      note(A, link('Review https://github.com/o/n/pull/1'), link('https://github.com/o/n/pull/2')),
    ]);
    const titles = ['Follow up on o/n#1', 'Follow up on o/n#2'];
    for (const [index, title] of titles.entries()) {
      const reading = readBody(tracker.list()[index]?.body ?? '');
      if (reading.kind !== 'managed') throw new Error('no marker');
      const body = replaceMarker(reading.block, { ...reading.marker, title: hashTitle(title) });
      tracker.edit(TARGET, index + 1, { title, body });
    }
    await play(tracker, [
      note(
        A,
        link('Please review https://github.com/o/n/pull/2 soon'),
        link('Please review https://github.com/o/n/pull/1 soon'),
      ),
    ]);
    expect(tellIssues(tracker)).toEqual([
      '#1 Please review https://github.com/o/n/pull/1 soon (open)',
      '#2 Please review https://github.com/o/n/pull/2 soon (open)',
    ]);
  });
});

describe('a marker without the newer fields', () => {
  it('is read, and its issue followed', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, 'AM/CV: Write the report by 2027-01-20')]);
    const reading = readBody(tracker.list()[0]?.body ?? '');
    if (reading.kind !== 'managed') throw new Error('no marker');
    const { marker } = reading;
    const sightings = marker.sightings.map((sighting) => ({ ...sighting, bare: sighting.text }));
    const body = replaceMarker(reading.block, { ...marker, owners: [], theirs: [], sightings });
    tracker.edit(TARGET, 1, { body });
    await play(tracker, [note(A, 'AM/CV: Write the report by 2027-01-20')]);
    expect(tracker.list()[0]?.body).toBe(body);
    await play(tracker, [note(A, 'AM/CV: Write the report by 2027-02-20')]);
    expect(tellIssues(tracker)).toEqual(['#1 Write the report by 2027-02-20 (open)']);
  });
});

describe('an issue whose marker a person damaged, and whose TODO was edited since', () => {
  const text = 'AM: Measure the boot time of the new board';
  const damage = (tracker: FakeTracker) =>
    tracker.edit(TARGET, 1, { body: (tracker.list()[0]?.body ?? '').replace(/<!-- meeting-todos:end.*-->/, '') });

  it('is not opened again', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, text)]);
    damage(tracker);
    const report = await syncNotes(tracker, [note(A, `${text} twice`)]);
    expect(report.skipped).toMatchObject([{ reason: 'detached', url: `https://github.com/${TARGET}/issues/1` }]);
    expect(tracker.list()).toHaveLength(1);
  });

  it('keeps nothing else from being opened', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, text)]);
    damage(tracker);
    const twin = 'CV: Measure the boot time of the new board';
    await syncNotes(tracker, [note(A, text, twin, 'AM: Measure the boot time of the old board')]);
    expect(tracker.list().map(({ assignees }) => assignees)).toEqual([['login-am'], ['login-cv'], ['login-am']]);
  });
});
