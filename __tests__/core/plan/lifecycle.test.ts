import { describe, expect, it } from '@jest/globals';
import { readBody, replaceMarker } from '../../../src/core/block/issue-body.ts';
import { buildSettings, TARGET, type NoteSketch } from '../../support/build-notes.ts';
import { syncNotes, tellIssues } from '../../support/build-run.ts';
import { createFakeTracker } from '../../support/fake-tracker.ts';

const A = 'minutes/2026-01-05.md';
const B = 'minutes/2026-01-12.md';
const C = 'minutes/2026-01-19.md';

function note(path: string, ...todos: NoteSketch['todos']): NoteSketch {
  return { path, todos };
}

/** Runs the given states of the notes one after the other and gives the last run's counts. */
async function play(tracker: ReturnType<typeof createFakeTracker>, ...states: readonly (readonly NoteSketch[])[]) {
  let writes = 0;
  for (const state of states) {
    const before = tracker.countWrites();
    await syncNotes(tracker, state);
    writes = tracker.countWrites() - before;
  }
  return { writes, issues: tellIssues(tracker) };
}

describe('one TODO, one issue', () => {
  it('opens a new TODO once and then writes nothing', async () => {
    const tracker = createFakeTracker();
    const notes = [note(A, 'AM: Measure the boot time of the new image', 'TT/CV: Look into procfs')];
    expect(await play(tracker, notes)).toEqual({
      writes: 3,
      issues: ['#1 Measure the boot time of the new image (open)', '#2 Look into procfs (open)'],
    });
    expect(tracker.list()[1]?.assignees).toEqual(['login-tt', 'login-cv']);
    expect((await play(tracker, notes)).writes).toBe(0);
  });

  it.each<[string, NoteSketch[]]>([
    ['a line above', [note(A, 'SK: Something else entirely, first', 'AM: Measure the boot time')]],
    ['a renamed file with the same title', [note('archive/2026/2026-01-05-kernel.md', 'AM: Measure the boot time')]],
    ['a moved folder', [note('discussions/kernel/2026-01-05.md', 'AM: Measure the boot time')]],
    ['an edited word', [note(A, 'AM: Measure the start-up time')]],
    ['a longer text', [note(A, 'AM: Measure the boot time of the new image on all three boards and publish it')]],
    ['another owner', [note(A, 'CV: Measure the boot time')]],
  ])('keeps the issue through %s', async (_name, changed) => {
    const tracker = createFakeTracker();
    await play(tracker, [note(A, 'AM: Measure the boot time')], changed);
    const about = tracker.list().filter((issue) => /Measure/.test(issue.title));
    expect(about.map((issue) => `${issue.number} ${issue.state}`)).toEqual(['1 open']);
  });

  it.each([
    [
      'a moved line',
      [note(A, 'AM: Measure the boot time', 'SK: Zebra')],
      [note(A, 'SK: Zebra', 'AM: Measure the boot time')],
    ],
    [
      'a renamed folder',
      [note(A, 'AM: Measure the boot time')],
      [note('x/y/2026-01-05.md', 'AM: Measure the boot time')],
    ],
  ])('writes nothing for %s', async (_name, before, after) => {
    const tracker = createFakeTracker();
    expect((await play(tracker, before, after)).writes).toBe(0);
  });

  it('follows an edit in one request that sends only what changes', async () => {
    const tracker = createFakeTracker();
    const { writes } = await play(
      tracker,
      [note(A, 'AM: Measure the boot time')],
      [note(A, 'AM: Measure the boot time twice')],
    );
    expect(writes).toBe(1);
    expect(tellIssues(tracker)).toEqual(['#1 Measure the boot time twice (open)']);
  });
});

describe('carry-over', () => {
  const text = 'AM: Measure the boot time of the new image';

  it('joins the same TODO of a later note to the issue and says so', async () => {
    const tracker = createFakeTracker();
    const { writes, issues } = await play(tracker, [note(A, text)], [note(A, text), note(B, text)]);
    expect(issues).toHaveLength(1);
    expect(writes).toBe(1);
    expect(tracker.list()[0]?.body).toContain('**Raised again** once, last on 2026-01-12');
    expect(tracker.list()[0]?.body).toMatch(/\n\*\*From\*\* \[[^\n]*January 12, 2026\]/);
    expect(tracker.list()[0]?.body).toMatch(/\n\*\*First raised\*\* \[[^\n]*January 5, 2026\]\(\S+#L\d+\)\n/);
    expect((await play(tracker, [note(A, text), note(B, text)])).writes).toBe(0);
  });

  it('takes text, owners and state from the latest note', async () => {
    const tracker = createFakeTracker();
    await play(tracker, [note(A, text)], [note(A, text), note(B, '[x] AM: Measure the boot time of the new image')]);
    expect(tellIssues(tracker)).toEqual(['#1 Measure the boot time of the new image (completed)']);
  });

  it('is not changed by a note older than its birth, whatever that says', async () => {
    const tracker = createFakeTracker();
    const { writes } = await play(tracker, [note(B, text)], [note(A, text), note(B, text)]);
    expect(writes).toBe(0);
    expect((await play(tracker, [note(A, `[x] ${text}`), note(B, text)])).writes).toBe(0);
    expect(tellIssues(tracker)).toEqual(['#1 Measure the boot time of the new image (open)']);
  });

  it('goes through a chain of three and back when the last is removed', async () => {
    const tracker = createFakeTracker();
    const chain = [note(A, text), note(B, text), note(C, text)];
    await play(tracker, [note(A, text)], chain);
    expect(tracker.list()[0]?.body).toContain('2 times, last on 2026-01-19');
    await play(tracker, [note(A, text), note(B, text), note(C)]);
    expect(tracker.list()[0]?.body).toContain('once, last on 2026-01-12');
    expect(tellIssues(tracker)).toHaveLength(1);
  });

  it('keeps other teams, other owners with other words, and other URLs apart', async () => {
    const tracker = createFakeTracker();
    await play(
      tracker,
      [note(A, text, 'CV: Review https://example.org/a and report back')],
      [
        note(A, text, 'CV: Review https://example.org/a and report back'),
        { path: 'docs/2026-01-12.md', teams: ['docs'], todos: [text] },
        note(B, 'CV: Review https://example.org/b and report back', 'SK: Measure the boot time of the old image'),
      ],
    );
    expect(tracker.list().filter((issue) => issue.state === 'open')).toHaveLength(5);
  });

  it('opens a new issue that refers to the old one when it was completed before the meeting', async () => {
    const tracker = createFakeTracker({ start: '2026-01-06T00:00:00Z' });
    await play(tracker, [note(A, text)]);
    tracker.edit(TARGET, 1, { state: 'closed', stateReason: 'completed' });
    await play(tracker, [note(A, text), note(B, text)]);
    expect(tellIssues(tracker)).toEqual([
      '#1 Measure the boot time of the new image (completed)',
      '#2 Measure the boot time of the new image (open)',
    ]);
    expect(tracker.list()[1]?.body).toContain('**Raised again after** #1 was closed');
    expect((await play(tracker, [note(A, text), note(B, text)])).writes).toBe(0);
  });

  it.each([
    ['declined', 'not_planned', '2026-01-06T00:00:00Z'],
    ['declined', 'duplicate', '2026-01-06T00:00:00Z'],
    ['already closed', 'completed', '2026-01-15T00:00:00Z'],
  ] as const)('opens none when it is %s (%s)', async (reason, stateReason, start) => {
    const tracker = createFakeTracker({ start });
    await play(tracker, [note(A, text)]);
    tracker.edit(TARGET, 1, { state: 'closed', stateReason });
    const report = await syncNotes(tracker, [note(A, text), note(B, text)]);
    expect(report.skipped.map((skipped) => skipped.reason)).toEqual([reason]);
    expect(tracker.list()).toHaveLength(1);
  });
});

describe('state', () => {
  const open = [note(A, 'AM: Measure the boot time')];
  const done = [note(A, '[x] AM: Measure the boot time')];

  it('closes what is done, reopens what is not after all', async () => {
    const tracker = createFakeTracker();
    expect((await play(tracker, open, done)).issues).toEqual(['#1 Measure the boot time (completed)']);
    expect((await play(tracker, done)).writes).toBe(0);
    expect((await play(tracker, open)).issues).toEqual(['#1 Measure the boot time (open)']);
  });

  it('leaves a reopening by a person alone until the note changes', async () => {
    const tracker = createFakeTracker();
    await play(tracker, open, done);
    tracker.edit(TARGET, 1, { state: 'open', stateReason: 'reopened' });
    expect((await play(tracker, done)).writes).toBe(0);
    await play(tracker, open, done);
    expect(tellIssues(tracker)).toEqual(['#1 Measure the boot time (completed)']);
  });

  it('leaves a closing by a person alone, also when the note says done later and the person reopens', async () => {
    const tracker = createFakeTracker();
    await play(tracker, open);
    tracker.edit(TARGET, 1, { state: 'closed', stateReason: 'not_planned' });
    expect((await play(tracker, open)).writes).toBe(0);
    await play(tracker, done);
    tracker.edit(TARGET, 1, { state: 'open', stateReason: 'reopened' });
    await play(tracker, done);
    expect(tellIssues(tracker)).toEqual(['#1 Measure the boot time (open)']);
  });
});

describe('gone', () => {
  const open = [note(A, 'AM: Measure the boot time', 'CV: Zebra crossing')];
  const gone = [note(A, 'CV: Zebra crossing')];

  it('marks once, and unmarks when it comes back', async () => {
    const tracker = createFakeTracker();
    expect((await play(tracker, open, gone)).writes).toBe(1);
    expect(tracker.list()[0]?.body).toContain('**Removed**');
    expect((await play(tracker, gone)).writes).toBe(0);
    await play(tracker, open);
    expect(tracker.list()[0]?.body).not.toContain('**Removed**');
    expect((await play(tracker, open)).writes).toBe(0);
  });

  it('closes and reopens with `removed: close`', async () => {
    const tracker = createFakeTracker();
    const settings = buildSettings({ removed: 'close' });
    await syncNotes(tracker, open, { settings });
    await syncNotes(tracker, gone, { settings });
    expect(tellIssues(tracker)[0]).toBe('#1 Measure the boot time (not_planned)');
    await syncNotes(tracker, open, { settings });
    expect(tellIssues(tracker)[0]).toBe('#1 Measure the boot time (open)');
    const before = tracker.countWrites();
    await syncNotes(tracker, open, { settings });
    expect(tracker.countWrites()).toBe(before);
  });

  it.each<[string, NoteSketch[], object]>([
    ['no notes at all', [], {}],
    ['a note cut off', [{ ...note(A, 'CV: Zebra crossing'), complete: false }], {}],
    ['a sparse checkout', [note(B)], { scope: { commitPaths: new Set([A, B]), covers: () => true } }],
    ['changed globs', [note(B)], { scope: { commitPaths: new Set([B]), covers: (path: string) => path !== A } }],
    ['an unknown commit', [note(B)], { scope: { commitPaths: null, covers: () => true } }],
    ['removed: ignore', gone, { settings: buildSettings({ removed: 'ignore' }) }],
  ])('removes nothing for %s', async (_name, notes, change) => {
    const tracker = createFakeTracker();
    await play(tracker, open);
    const before = tracker.countWrites();
    await syncNotes(tracker, notes, change);
    expect(tracker.countWrites()).toBe(before);
  });
});

describe('people', () => {
  const before = [
    note(A, {
      text: 'Measure the boot time',
      owners: ['AM'],
      items: [
        { text: 'on x86', done: false },
        { text: 'on arm', done: false },
      ],
    }),
  ];
  const after = [
    note(A, {
      text: 'Measure the boot time again',
      owners: ['AM', 'CV'],
      items: [
        { text: 'on x86', done: false },
        { text: 'on arm', done: true },
      ],
    }),
  ];

  it('keeps their title, labels, assignees, ticks and text around the block', async () => {
    const tracker = createFakeTracker();
    await play(tracker, before);
    const issue = tracker.list()[0];
    tracker.edit(TARGET, 1, {
      title: 'My own title',
      labels: ['meeting-todo', 'urgent'],
      assignees: ['somebody'],
      body: `Before.\n\n${(issue?.body ?? '').replace('- [ ] on x86', '- [x] on x86')}\n\nAfter.`,
    });
    await play(tracker, after);
    const now = tracker.list()[0];
    expect(now).toMatchObject({
      title: 'My own title',
      labels: ['meeting-todo', 'urgent'],
      assignees: ['somebody', 'login-cv'],
    });
    expect(now?.body).toMatch(
      /^Before\.\n\n<!-- meeting-todos:begin -->[^]*- \[x\] on x86\n- \[x\] on arm[^]*-->\n\nAfter\.$/,
    );
    expect((await play(tracker, after)).writes).toBe(0);
  });

  it('leaves a detached issue alone and does not open it again', async () => {
    const tracker = createFakeTracker();
    await play(tracker, before);
    tracker.edit(TARGET, 1, { labels: [] });
    const report = await syncNotes(tracker, after);
    expect(report.skipped.map((skipped) => skipped.reason)).toEqual(['detached']);
    expect(tracker.list()).toHaveLength(1);
  });

  it('leaves an issue with a damaged marker alone', async () => {
    const tracker = createFakeTracker();
    await play(tracker, before);
    tracker.edit(TARGET, 1, { body: (tracker.list()[0]?.body ?? '').replace('<!-- meeting-todos:begin -->', '') });
    const body = tracker.list()[0]?.body;
    const report = await syncNotes(tracker, before);
    expect(report.skipped.map((skipped) => skipped.reason)).toEqual(['detached']);
    expect(tracker.list().map((issue) => issue.body)).toEqual([body]);
  });

  it('writes nothing where the label was renamed', async () => {
    const tracker = createFakeTracker();
    await play(tracker, [note(A, 'AM: One thing to do', 'CV: Another thing to do')]);
    for (const number of [1, 2]) tracker.edit(TARGET, number, { labels: ['renamed'] });
    const before = tracker.countWrites();
    const report = await syncNotes(tracker, [note(A, 'AM: One thing to do', 'CV: Another thing to do', 'TT: A third')]);
    expect(tracker.countWrites()).toBe(before);
    expect(report.notices.filter((notice) => notice.level === 'error').map((notice) => notice.message)).toEqual([
      expect.stringContaining('the label was renamed'),
    ]);
  });
});

describe('two runs at once', () => {
  it('keeps the lowest number and closes the other as its duplicate', async () => {
    const tracker = createFakeTracker();
    const other = createFakeTracker();
    const notes = [note(A, 'AM: Measure the boot time')];
    await play(other, notes);
    await play(tracker, notes);
    const twin = other.list()[0];
    if (twin === undefined) throw new Error('no twin');
    tracker.issues.set(`${TARGET}#7`, { ...twin, number: 7 });
    await play(tracker, notes);
    expect(tellIssues(tracker)).toEqual(['#1 Measure the boot time (open)', '#7 Measure the boot time (duplicate)']);
    expect((await play(tracker, notes)).writes).toBe(0);
  });

  it.each(['open', 'closed'] as const)('leaves a copy of an %s issue that a person made alone', async (state) => {
    const tracker = createFakeTracker();
    const notes = [note(A, 'AM: Measure the boot time')];
    await play(tracker, notes);
    const twin = tracker.list()[0];
    if (twin === undefined) throw new Error('no twin');
    tracker.issues.set(`${TARGET}#7`, { ...twin, number: 7 });
    if (state === 'closed') tracker.edit(TARGET, 1, { state, stateReason: 'completed' });
    expect((await play(tracker, notes)).writes).toBe(0);
    const report = await syncNotes(tracker, [note(A, 'AM: Measure the boot time well')]);
    expect(report.outcomes.map((outcome) => outcome.number)).toEqual(state === 'open' ? [1] : []);
    expect(report.notices).toEqual([
      { level: 'warning', message: `${TARGET}#7 is a copy of #1 with its marker: left alone` },
    ]);
    await play(tracker, [note(A, '[x] AM: Measure the boot time well')]);
    expect(tracker.issues.get(`${TARGET}#7`)).toEqual({ ...twin, number: 7 });
  });

  it('leaves a copy in another target alone, whatever its name', async () => {
    const tracker = createFakeTracker();
    const notes = [note(A, 'AM: Measure the boot time')];
    await play(tracker, notes);
    const twin = tracker.list()[0];
    if (twin === undefined) throw new Error('no twin');
    tracker.issues.set('acme/a#1', { ...twin, repo: 'acme/a', createdAt: '2026-01-20T00:00:00Z' });
    const settings = buildSettings({ former: { targets: ['acme/a'], labels: [] } });
    const report = await syncNotes(tracker, [note(A, 'AM: Measure the boot time well')], { settings });
    expect(report.outcomes.map(({ subject }) => subject.repo)).toEqual([TARGET]);
    expect(report.notices.map(({ message }) => message)).toEqual([
      `acme/a#1 is a copy of ${TARGET}#1 with its marker: left alone`,
    ]);
    const preview = await syncNotes(tracker, notes, { settings, mode: 'preview', changed: new Set([A]) });
    expect(preview.notices).toEqual([]);
  });

  it('leaves a double alone that a person opened again', async () => {
    const tracker = createFakeTracker();
    const notes = [note(A, 'AM: Measure the boot time')];
    await play(tracker, notes);
    const twin = tracker.list()[0];
    if (twin === undefined) throw new Error('no twin');
    const reading = readBody(twin.body);
    if (reading.kind !== 'managed') throw new Error('no marker');
    const body = replaceMarker(reading.block, { ...reading.marker, nonce: 'another1' });
    tracker.issues.set(`${TARGET}#7`, { ...twin, number: 7, body, stateReason: 'reopened' });
    expect((await play(tracker, notes)).writes).toBe(0);
  });
});
