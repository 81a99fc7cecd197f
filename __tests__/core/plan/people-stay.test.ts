import { describe, expect, it } from '@jest/globals';
import type { TodoState } from '../../../src/core/reading/types.ts';
import { TARGET, type NoteSketch, type TodoSketch } from '../../support/build-notes.ts';
import { syncNotes, tellIssues } from '../../support/build-run.ts';
import { createFakeTracker, type FakeTracker } from '../../support/fake-tracker.ts';

const A = 'minutes/2026-01-05.md';
const TEXT = 'Measure the boot time of the board';
const sketch = (change: Partial<TodoSketch> = {}): readonly NoteSketch[] => [
  { path: A, todos: [{ text: TEXT, owners: ['AM'], ...change }] },
];

async function expectSettled(tracker: FakeTracker, notes: readonly NoteSketch[]): Promise<void> {
  const writes = tracker.countWrites();
  await syncNotes(tracker, notes);
  expect(tracker.countWrites()).toBe(writes);
}

describe('the state of a closed issue', () => {
  it.each<[TodoState, TodoState, string]>([
    ['done', 'dropped', 'not_planned'],
    ['dropped', 'done', 'completed'],
  ])('%s, then %s, then open again', async (first, second, reason) => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, sketch());
    await syncNotes(tracker, sketch({ state: first }));
    const report = await syncNotes(tracker, sketch({ state: second }));
    expect(report.outcomes).toMatchObject([{ verb: 'update', number: 1 }]);
    expect(tellIssues(tracker)).toEqual([`#1 ${TEXT} (${reason})`]);
    await expectSettled(tracker, sketch({ state: second }));
    await syncNotes(tracker, sketch());
    expect(tellIssues(tracker)).toEqual([`#1 ${TEXT} (open)`]);
    await expectSettled(tracker, sketch());
  });

  it.each(['completed', 'not_planned'])('stays as a person closed it (%s)', async (stateReason) => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, sketch());
    await syncNotes(tracker, sketch({ state: 'done' }));
    tracker.edit(TARGET, 1, { state: 'open', stateReason: 'reopened' });
    tracker.edit(TARGET, 1, { state: 'closed', stateReason: 'not_planned' });
    await syncNotes(tracker, sketch({ state: 'dropped' }));
    tracker.edit(TARGET, 1, { stateReason });
    await syncNotes(tracker, sketch());
    expect(tracker.list()[0]).toMatchObject({ state: 'closed', stateReason });
  });
});

describe('labels of a route', () => {
  const routed = { labels: ['meeting-todo', 'minutes', 'kraft'], routeLabels: ['kraft'] };

  it('are for new issues only, those of the configuration for all', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, sketch());
    await syncNotes(tracker, sketch(routed));
    expect(tracker.list()[0]?.labels).toEqual(['meeting-todo', 'minutes']);
    await syncNotes(tracker, [
      ...sketch(routed),
      { path: 'x/2026-01-06.md', teams: ['x'], todos: [{ text: 'Write to them', ...routed }] },
    ]);
    expect(tracker.list()[1]?.labels).toEqual(['meeting-todo', 'minutes', 'kraft']);
    await syncNotes(tracker, sketch({ labels: routed.labels }));
    expect(tracker.list()[0]?.labels).toEqual(['meeting-todo', 'minutes', 'kraft']);
  });
});

describe('assignees', () => {
  it('whom a person had added stay when the note named them and names them no more', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, sketch());
    tracker.edit(TARGET, 1, { assignees: ['login-am', 'login-cv'] });
    await syncNotes(tracker, sketch({ owners: ['AM', 'CV'] }));
    await syncNotes(tracker, sketch({ owners: ['TT'] }));
    expect(tracker.list()[0]?.assignees).toEqual(['login-cv', 'login-tt']);
  });

  it('whom a person took away stay away, and whom they put back stay', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, sketch({ owners: ['AM', 'CV'] }));
    tracker.edit(TARGET, 1, { assignees: ['login-am'] });
    await syncNotes(tracker, sketch({ owners: ['AM', 'CV'], text: `${TEXT} twice` }));
    expect(tracker.list()[0]?.assignees).toEqual(['login-am']);
    tracker.edit(TARGET, 1, { assignees: ['login-am', 'login-cv'] });
    await syncNotes(tracker, sketch({ owners: ['TT'], text: `${TEXT} twice` }));
    expect(tracker.list()[0]?.assignees).toEqual(['login-cv', 'login-tt']);
  });

  it.each([
    ['logins', { owners: ['AM', 'CV'] }, { assignees: ['login-am', 'login-cv'] }, { assignees: ['login-am'] }],
    [
      'labels',
      { labels: ['meeting-todo', 'extra'] },
      { labels: ['meeting-todo', 'extra'] },
      { labels: ['meeting-todo'] },
    ],
  ])('and labels: %s wanted while there are remembered with the next request', async (_name, want, given, taken) => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, sketch());
    tracker.edit(TARGET, 1, given);
    await syncNotes(tracker, sketch({ ...want, due: '2027-01-20' }));
    tracker.edit(TARGET, 1, taken);
    await syncNotes(tracker, sketch({ ...want, due: '2027-02-20' }));
    expect(tracker.list()[0]).toMatchObject(taken);
  });
});

describe('ticks', () => {
  const LONG = `on ${'every board there is '.repeat(15)}`.trim();
  const tick = (tracker: FakeTracker, pattern: RegExp) =>
    tracker.edit(TARGET, 1, { body: (tracker.list()[0]?.body ?? '').replace(pattern, '- [x] $1') });
  const boxes = (tracker: FakeTracker) => tracker.list()[0]?.body.match(/^- \[[ x]\]/gm);
  const items = (...texts: string[]) => texts.map((text) => ({ text, done: text.startsWith('x ') }));

  it('of a long sub-item survive', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, sketch({ items: items(LONG) }));
    tick(tracker, /- \[ \] (on every)/);
    await syncNotes(tracker, sketch({ items: items(LONG, 'on arm') }));
    expect(boxes(tracker)).toEqual(['- [x]', '- [ ]']);
  });

  it('of two equal sub-items are two', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, sketch({ items: items('on arm', 'on arm') }));
    tick(tracker, /(?<=on arm\n)- \[ \] (on arm)/);
    await syncNotes(tracker, sketch({ items: items('on arm', 'on arm', 'on x86') }));
    expect(boxes(tracker)).toEqual(['- [ ]', '- [x]', '- [ ]']);
    const one = { text: 'on arm', done: true };
    await syncNotes(tracker, sketch({ items: [one, ...items('on arm', 'on x86')] }));
    expect(boxes(tracker)).toEqual(['- [x]', '- [x]', '- [ ]']);
  });
});
