import { describe, expect, it } from '@jest/globals';
import { buildNote, buildSettings, TARGET, type NoteSketch } from '../../support/build-notes.ts';
import { buildRepositoryAhead, buildRun, syncNotes, tellIssues } from '../../support/build-run.ts';
import { createFakeTracker } from '../../support/fake-tracker.ts';
import { sync } from '../../../src/app/sync.ts';
import type { Note } from '../../../src/core/people/types.ts';
import { TrackerError } from '../../../src/shell/github/tracker-error.ts';

const A = 'minutes/2026-01-05.md';
const B = 'minutes/2026-01-12.md';
const note = (path: string, ...todos: NoteSketch['todos']): NoteSketch => ({ path, todos });

/** The same notes with an owner resolved or not. */
function resolveOwners(notes: readonly Note[], login: string | null): readonly Note[] {
  return notes.map((one) => ({
    ...one,
    todos: one.todos.map((todo) => ({
      ...todo,
      owners: todo.owners.map((owner) => ({
        ...owner,
        login,
        kind: login === null ? ('unresolved' as const) : ('person' as const),
      })),
    })),
  }));
}

describe('the configuration changes', () => {
  it('a newly known person is assigned; the block a reader sees stays to the byte', async () => {
    const tracker = createFakeTracker();
    const notes = [note(A, 'AM: Measure the boot time')].map(buildNote);
    const unknown = resolveOwners(notes, null);
    await sync(buildRun(tracker, unknown), unknown);
    const before = tracker.list()[0]?.body ?? '';
    const known = resolveOwners(notes, 'ada');
    await sync(buildRun(tracker, known), known);
    const [issue] = tracker.list();
    expect(issue?.assignees).toEqual(['ada']);
    expect(issue?.body.replace(/<!-- meeting-todos:end.*/, '')).toBe(before.replace(/<!-- meeting-todos:end.*/, ''));
    tracker.edit(TARGET, 1, { assignees: [] });
    await sync(buildRun(tracker, known), known);
    expect(tracker.list()[0]?.assignees).toEqual([]);
  });

  it('a new label comes once, and stays away when a person takes it away', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, 'AM: Measure the boot time')]);
    const labelled = [note(A, { text: 'Measure the boot time', owners: ['AM'], labels: ['meeting-todo', 'minutes'] })];
    await syncNotes(tracker, labelled);
    expect(tracker.list()[0]?.labels).toEqual(['meeting-todo', 'minutes']);
    tracker.edit(TARGET, 1, { labels: ['meeting-todo'] });
    const before = tracker.countWrites();
    await syncNotes(tracker, labelled);
    expect(tracker.countWrites()).toBe(before);
  });

  it('another target or title holds for new issues only', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, 'AM: Measure the boot time')]);
    const before = tracker.countWrites();
    const settings = buildSettings({ target: 'acme/other', former: { targets: [TARGET], labels: [] } });
    await syncNotes(tracker, [note(A, { text: 'Measure the boot time', owners: ['AM'], target: 'acme/other' })], {
      settings,
    });
    expect(tracker.countWrites()).toBe(before);
  });

  it('issues with a former label are still followed', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, 'AM: Measure the boot time')]);
    const settings = buildSettings({ label: 'todo', former: { targets: [], labels: ['meeting-todo'] } });
    const labels = ['todo'];
    await syncNotes(tracker, [note(A, { text: 'Measure the boot time twice', owners: ['AM'], labels })], { settings });
    expect(tellIssues(tracker)).toEqual(['#1 Measure the boot time twice (open)']);
  });
});

describe('opening', () => {
  it('mentions once whom it cannot assign, and names the others without @', async () => {
    const tracker = createFakeTracker({ assignable: (login) => login !== 'login-tt' });
    const settings = buildSettings({
      people: [{ login: 'login-tt', aliases: ['TT'], teams: null, assign: 'mention' }],
    });
    await syncNotes(tracker, [note(A, 'AM/TT: Measure the boot time')], { settings });
    const [issue] = tracker.list();
    expect(issue?.assignees).toEqual(['login-am']);
    expect(issue?.body.match(/@login-\w+/g)).toEqual(['@login-tt']);
    await syncNotes(tracker, [note(A, 'AM/TT: Measure the boot time twice')], { settings });
    expect(tracker.list()[0]?.body).not.toContain('@login');
  });

  it('names without @ a stranger whom only the note names and nobody can assign', async () => {
    const tracker = createFakeTracker({ assignable: (login) => login !== 'login-tt' });
    await syncNotes(tracker, [note(A, 'AM/TT: Measure the boot time')]);
    const [issue] = tracker.list();
    expect(issue?.assignees).toEqual(['login-am']);
    expect(issue?.body).toContain('**Owners** `login-am`, `login-tt`');
    expect(issue?.body).not.toContain('@login');
  });

  it('asks about few of the many whom one item names', async () => {
    const tracker = createFakeTracker();
    const owners = Array.from({ length: 300 }, (_, index) => `P${index}`);
    await syncNotes(tracker, [note(A, { text: 'Measure the boot time', owners })]);
    expect(tracker.log.filter((name) => name === 'isAssignable')).toHaveLength(20);
    expect(tracker.list()[0]?.assignees).toHaveLength(10);
  });

  it('asks for one page of assignees where several owners are to be assigned', async () => {
    const tracker = createFakeTracker({ members: ['login-am', 'login-tt', 'somebody'] });
    await syncNotes(tracker, [note(A, 'AM: One thing to do', 'TT: Another thing to see', 'AM/XY: A third to read')]);
    expect(tracker.log.filter((name) => /assign/i.test(name))).toEqual(['listAssignees']);
    expect(tracker.list().map(({ assignees }) => assignees)).toEqual([['login-am'], ['login-tt'], ['login-am']]);
  });

  it('asks once per login and target', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, 'AM: One thing to do', 'AM: Another thing to see', 'AM: A third to read')]);
    expect(tracker.log.filter((name) => name === 'isAssignable')).toHaveLength(1);
    expect(tracker.log.filter((name) => name === 'ensureLabel')).toHaveLength(1);
  });

  it.each([
    ['minutes', ['#1 Measure the boot time (open)']],
    ['meeting-todo', []],
  ])('when the label %s cannot be made', async (refused, issues) => {
    const tracker = createFakeTracker();
    const refuse = (repo: string, label: string) =>
      label === refused
        ? Promise.reject(new TrackerError('forbidden', `${repo}: no`, { status: 403 }))
        : tracker.ensureLabel(repo, label);
    const labels = ['meeting-todo', 'minutes'];
    const notes = [note(A, { text: 'Measure the boot time', owners: ['AM'], labels })].map(buildNote);
    const report = await sync({ ...buildRun(tracker, notes), tracker: { ...tracker, ensureLabel: refuse } }, notes);
    expect(tellIssues(tracker)).toEqual(issues);
    expect(report.outcomes.map((outcome) => outcome.status)).toEqual([issues.length > 0 ? 'done' : 'failed']);
  });

  it('stops in a target whose answer lacks the label', async () => {
    const tracker = createFakeTracker();
    const create = tracker.createIssue;
    const dropping = {
      ...tracker,
      createIssue: async (...args: Parameters<typeof create>) => ({ ...(await create(...args)), labels: [] }),
    };
    const notes = [note(A, 'AM: One thing to do', 'CV: Another thing to see')].map(buildNote);
    const report = await sync({ ...buildRun(tracker, notes), tracker: dropping }, notes);
    expect(tracker.list()).toHaveLength(1);
    expect(report.outcomes.map((outcome) => outcome.status)).toEqual(['failed', 'failed']);
    expect(
      report.notices.some((notice) => notice.level === 'error' && notice.message.includes('lacks the label')),
    ).toBe(true);
  });
});

describe('the same words', () => {
  const text = 'AM: Measure the boot time of the board';

  it.each<[string, NoteSketch[], number]>([
    ['twice in a note, of one owner', [note(A, text, text)], 1],
    ['twice in a note, of two owners', [note(A, text, 'CV: Measure the boot time of the board')], 2],
    ['in two notes of a team on one day', [note(A, text), note('minutes/2026-01-05-b.md', text)], 1],
    [
      'nearly, in two notes of a team on one day',
      [note(A, text), note('minutes/2026-01-05-b.md', 'AM: Measure the boot time of that board')],
      2,
    ],
    ['in two teams', [note(A, text), { path: 'docs/2026-01-12.md', teams: ['docs'], todos: [text] }], 2],
    ['done already in the first note', [note(A, `[x] ${text}`), note(B, text)], 1],
  ])('%s', async (_name, notes, count) => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, notes);
    expect(tracker.list()).toHaveLength(count);
    const before = tracker.countWrites();
    await syncNotes(tracker, notes);
    expect(tracker.countWrites()).toBe(before);
  });

  it('are two TODOs without carry-over', async () => {
    const tracker = createFakeTracker();
    const settings = buildSettings({ carryOver: false });
    for (let run = 0; run < 3; run++) await syncNotes(tracker, [note(A, text), note(B, text)], { settings });
    expect(tellIssues(tracker)).toEqual([
      '#1 Measure the boot time of the board (open)',
      '#2 Measure the boot time of the board (open)',
    ]);
  });
});

describe('old words that come back beside the edited TODO', () => {
  const text = 'AM: Write the docs for the parser';

  it.each<[string, NoteSketch[], NoteSketch[]]>([
    ['as a new item', [note(A, `${text} and the lexer`)], [note(A, `${text} and the lexer`, text)]],
    [
      'after it was given to somebody else',
      [note(A, 'CV: Write the docs for the parser')],
      [note(A, 'CV: Write the docs for the parser', text)],
    ],
  ])('%s: an issue of their own, once', async (_name, edited, back) => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, text)]);
    await syncNotes(tracker, edited);
    await syncNotes(tracker, back);
    const writes = tracker.countWrites();
    const report = await syncNotes(tracker, back);
    expect([report.unchanged, tracker.countWrites() - writes]).toEqual([2, 0]);
    expect(tracker.list().map((issue) => issue.state)).toEqual(['open', 'open']);
  });

  it('are known as doubles when two runs at once open them', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, text)]);
    await syncNotes(tracker, [note(A, `${text} and the lexer`)]);
    const back = [note(A, `${text} and the lexer`, text)];
    // The other run listed before this one wrote.
    const listed = tracker.list();
    await syncNotes(tracker, back);
    const notes = back.map(buildNote);
    await sync(
      { ...buildRun(tracker, notes), tracker: { ...tracker, listIssues: () => Promise.resolve(listed) } },
      notes,
    );
    expect(tracker.list().map((issue) => issue.stateReason)).toEqual([null, null, 'duplicate']);
    const writes = tracker.countWrites();
    await syncNotes(tracker, back);
    expect(tracker.countWrites()).toBe(writes);
  });

  it('in two folders of one name without carry-over: one issue each', async () => {
    const tracker = createFakeTracker();
    const settings = buildSettings({ carryOver: false });
    for (let run = 0; run < 3; run++)
      await syncNotes(tracker, [note('a/2026-01-05.md', text), note('b/2026-01-05.md', text)], { settings });
    expect(tracker.list().map((issue) => issue.state)).toEqual(['open', 'open']);
  });
});

describe('an item with an issue', () => {
  it.each<[string, NoteSketch[]]>([
    ['is kept out later', [note(A, { text: 'Measure the boot time', owners: ['AM'], withheld: 'no-issue' })]],
    ['is listed in a note that is not read any more', []],
  ])('%s: nothing is written', async (_name, notes) => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, 'AM: Measure the boot time')]);
    const before = tracker.countWrites();
    await syncNotes(tracker, notes, { scope: { commitPaths: new Set([A]), covers: () => true } });
    expect(tracker.countWrites()).toBe(before);
  });

  it('is opened again when the issue was deleted and the note is in scope', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, 'AM: Measure the boot time')]);
    tracker.remove(TARGET, 1);
    await syncNotes(tracker, [note(A, 'AM: Measure the boot time')]);
    expect(tellIssues(tracker)).toEqual(['#2 Measure the boot time (open)']);
  });

  it('is not opened when it is out of scope, unless its note is new', async () => {
    const tracker = createFakeTracker();
    const notes = [note(A, 'AM: Measure the boot time')];
    const report = await syncNotes(tracker, notes, { since: '2026-06-01' });
    expect([tracker.list().length, report.skipped.map((one) => one.reason)]).toEqual([0, ['before since']]);
    await syncNotes(tracker, notes, { since: '2026-06-01', added: new Set([A]) });
    expect(tracker.list()).toHaveLength(1);
  });

  it('is dropped: closed as not planned, and opened again when it is raised again', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, 'AM: Measure the boot time')]);
    await syncNotes(tracker, [note(A, { text: 'Measure the boot time', owners: ['AM'], state: 'dropped' })]);
    expect(tellIssues(tracker)).toEqual(['#1 Measure the boot time (not_planned)']);
    const raised = [
      note(A, { text: 'Measure the boot time', owners: ['AM'], state: 'dropped' }),
      note(B, 'AM: Measure the boot time'),
    ];
    await syncNotes(tracker, raised);
    expect(tellIssues(tracker)).toEqual(['#1 Measure the boot time (open)']);
    const before = tracker.countWrites();
    await syncNotes(tracker, raised);
    expect(tracker.countWrites()).toBe(before);
  });
});

describe('whose token it is', () => {
  const notes = [note(A, 'AM: Measure the boot time')].map(buildNote);

  it.each<[string, () => Promise<string | null>, number, number]>([
    ['the author of the issue', () => Promise.resolve('the-action'), 1, 0],
    ['another', () => Promise.resolve('somebody'), 2, 0],
    ["an App's", () => Promise.resolve(null), 2, 0],
    ['not told just now', () => Promise.reject(new TrackerError('ambiguous', 'bad gateway', { status: 502 })), 1, 1],
  ])('is %s: an issue by somebody from outside counts accordingly', async (_name, getViewer, count, errors) => {
    const tracker = createFakeTracker();
    await sync(buildRun(tracker, notes), notes);
    tracker.edit(TARGET, 1, { authorAssociation: 'NONE' });
    const report = await sync({ ...buildRun(tracker, notes), tracker: { ...tracker, getViewer } }, notes);
    expect(tracker.list()).toHaveLength(count);
    expect(report.notices.filter(({ level }) => level === 'error')).toHaveLength(errors);
  });
});

describe('a note that was renamed and has changed since', () => {
  const LATER = 'archive/2026-01-05.md';

  it('is left to the newer run, also for an item that its old path alone is remembered of', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, 'AM: Measure the boot time of the board')]);
    const writes = tracker.countWrites();
    const late = { notesRepository: buildRepositoryAhead([LATER]) };
    const report = await syncNotes(tracker, [note(LATER, 'CV: Write to the printers')], late);
    expect(tracker.countWrites()).toBe(writes);
    expect(report.outcomes.map((outcome) => outcome.status)).toEqual(['deferred', 'deferred']);
  });
});

describe('un-done where it stood and raised again by the same push', () => {
  const AGAIN = [note(A, 'AM: Measure the boot time'), note(B, 'AM: Measure the boot time')];

  it('is opened again with its new sighting in one run', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(A, 'AM: Measure the boot time')]);
    await syncNotes(tracker, [note(A, '[x] AM: Measure the boot time')]);
    const report = await syncNotes(tracker, AGAIN);
    expect(report.outcomes).toMatchObject([{ verb: 'reopen', number: 1, aspects: ['raised again', 'open again'] }]);
    const writes = tracker.countWrites();
    await syncNotes(tracker, AGAIN);
    expect([tracker.countWrites() - writes, tellIssues(tracker)]).toEqual([0, ['#1 Measure the boot time (open)']]);
  });

  it('stays closed when a person had closed it', async () => {
    const tracker = createFakeTracker({ start: '2026-01-20T12:00:00Z' });
    await syncNotes(tracker, [note(A, 'AM: Measure the boot time')]);
    tracker.edit(TARGET, 1, { state: 'closed', stateReason: 'completed' });
    await syncNotes(tracker, [note(A, '[x] AM: Measure the boot time')]);
    await syncNotes(tracker, AGAIN);
    const report = await syncNotes(tracker, AGAIN);
    expect(report.outcomes).toEqual([]);
    expect(report.skipped).toMatchObject([{ reason: 'already closed' }]);
    expect(tellIssues(tracker)).toEqual(['#1 Measure the boot time (completed)']);
  });
});
