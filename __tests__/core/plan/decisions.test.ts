import { readAssignment } from '../../../src/core/people/assignment.ts';
import { describe, expect, it } from '@jest/globals';
import { writeNewIssue } from '../../../src/core/plan/new-issue.ts';
import { readBody, replaceMarker, writeBlock } from '../../../src/core/block/issue-body.ts';
import type { Marker } from '../../../src/core/block/marker.ts';
import { hashTitle, hashWord } from '../../../src/core/block/marker-hashes.ts';
import { computePatch } from '../../../src/core/plan/patch.ts';
import { computeAssignees, computeLabels } from '../../../src/core/plan/patch-people.ts';
import { computeRemovedPatch } from '../../../src/core/plan/patch-removed.ts';
import { computePlan, type Plan } from '../../../src/core/plan/compute-plan.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { buildReport, narrowReport, type ReportInput } from '../../../src/core/tell/build-report.ts';
import { readTrackers } from '../../../src/core/identity/tracked.ts';
import type { Desired } from '../../../src/core/plan/desired.ts';
import type { Outcome, Report } from '../../../src/core/plan/types.ts';
import type { Issue } from '../../../src/core/block/types.ts';
import type { Note, Todo } from '../../../src/core/people/types.ts';
import { buildNote, buildSettings, TARGET, type NoteSketch } from '../../support/build-notes.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { BLOCK, MARKER, POLICY } from '../../support/untrusted.ts';

const A = 'minutes/2026-01-05.md';
const B = 'minutes/2026-01-12.md';
const TEXT = 'AM: Measure the boot time of the new board';
const ISSUE: Issue = {
  repo: TARGET,
  number: 1,
  url: `https://github.com/${TARGET}/issues/1`,
  title: 'Do it',
  body: '',
  state: 'open',
  stateReason: null,
  closedAt: null,
  createdAt: '2026-01-05T00:00:00Z',
  labels: ['meeting-todo'],
  assignees: [],
  author: null,
  authorAssociation: null,
  authorType: null,
  locked: false,
};
const DESIRED: Desired = {
  subject: { repo: TARGET, title: 'Do it', owners: [], due: null, note: 'n.md', line: 1, teams: [] },
  key: MARKER.key,
  title: 'Do it',
  state: 'open',
  content: MARKER.content,
  block: BLOCK,
  assignees: [],
  labels: [],
  lastingLabels: [],
  type: null,
  lastingType: null,
  dueField: null,
  ticked: [],
  owners: [],
  teams: [],
  besideTeams: [],
  isRenewed: false,
  sightings: MARKER.sightings,
  isNamed: false,
  isNews: false,
};
/** Room for every list. */
const SMALL: Marker = {
  ...MARKER,
  title: hashTitle('Do it'),
  assignees: [],
  theirs: [],
  labels: [],
  ticked: [],
  owners: [],
};
const note = (path: string, todos: NoteSketch['todos'], change: Partial<NoteSketch> = {}): Note =>
  buildNote({ path, todos, ...change });

describe('what is written to an issue', () => {
  const context = { policy: POLICY, isAssignable: () => true };
  const body = (marker: Partial<Marker> = {}, block = BLOCK) =>
    `Mine.\n\n${writeBlock(block, { ...SMALL, ...marker }, POLICY)}\nAnd mine.`;
  const patch = (want: Partial<Desired>, now: Partial<Issue> = {}) =>
    computePatch({ ...DESIRED, ...want }, { ...ISSUE, body: body(), ...now }, context);
  const content = (change: Partial<Desired['content']>) => ({ content: { ...MARKER.content, ...change } });
  const marked = (text: string | undefined) => {
    const reading = readBody(text ?? '');
    if (reading.kind !== 'managed') throw new Error('no marker');
    return reading.marker;
  };

  it('is nothing where all is the same, and where it is no issue of this TODO', () => {
    expect(patch({})).toBeNull();
    expect(patch({ ...content({ text: 'new' }), key: 'other' })).toBeNull();
    expect(patch(content({ text: 'new' }), { body: 'mine' })).toBeNull();
  });

  it.each<[string, Partial<Desired>, Partial<Marker>, readonly string[]]>([
    ['text', content({ text: 'new' }), {}, ['text']],
    ['owners', content({ owners: 'new' }), {}, ['owners']],
    ['a day', content({ due: null }), {}, ['due']],
    ['sub-items', content({ items: 'new' }), {}, ['checklist']],
    ['one more note', content({ raised: 4, last: '2026-02-08' }), {}, ['raised again']],
    ['one note less', content({ raised: 2 }), {}, ['sightings']],
    ['another last day', content({ last: '2026-02-08' }), {}, ['sightings']],
    ['a TODO that is back', {}, { removed: true }, ['back in the notes']],
    ['several', content({ text: 'new', due: null }), {}, ['text', 'due']],
    ['a label', { lastingLabels: ['minutes'] }, {}, ['labels']],
    ['a person', { assignees: ['ada'] }, {}, ['assignees']],
  ])('%s', (_name, want, marker, aspects) => {
    const result = patch(want, { body: body(marker) });
    expect(result).toMatchObject({ verb: 'update', aspects });
    expect(result?.fields.body).toMatch(/^Mine\.\n\n[^]*\nAnd mine\.$/);
    expect(result?.fields.title).toBeUndefined();
    const next = marked(result?.fields.body);
    expect(next.removed).toBe(false);
    expect(next.content).toEqual({ ...MARKER.content, ...want.content });
    expect(next.closed).toBe(false);
  });

  it('is the marker alone where no reader would see a change', () => {
    const result = patch({ lastingLabels: ['minutes'], block: { ...BLOCK, source: 'other' }, teams: ['t009'] });
    const visible = (text: string) => text.replace(/<!-- meeting-todos:end.*/, '');
    expect(visible(result?.fields.body ?? '')).toBe(visible(body()));
    expect(marked(result?.fields.body).teams).toEqual(['t001', 't009']);
    expect(marked(result?.fields.body).title).toBe(SMALL.title);
  });

  it('keeps the reference to an earlier issue', () => {
    const follows = (of: string | null) =>
      patch(content({ text: 'new' }), { body: body({}, { ...BLOCK, follows: of }) });
    expect(follows('acme/other#12')?.fields.body).toContain('\n**Raised again after** acme/other#12 was closed\n');
    expect(follows(null)?.fields.body).not.toContain('Raised again after');
    const windows = body({}, { ...BLOCK, follows: '#7' }).replaceAll('\n', '\r\n');
    expect(patch(content({ text: 'new' }), { body: windows })?.fields.body).toContain('after** #7 was closed\n');
    const quoted = body({}, { ...BLOCK, source: '**Raised again after** #9 was closed' });
    expect(patch(content({ text: 'new' }), { body: quoted })?.fields.body?.match(/after\*\* #9/g)).toBeNull();
  });

  it('is a title as long as the last one was ours', () => {
    const want = { ...content({ text: 'new' }), title: 'Do more' };
    expect(patch(want)).toMatchObject({ aspects: ['text', 'title'], fields: { title: 'Do more' } });
    expect(marked(patch(want)?.fields.body).title).toBe(hashTitle('Do more'));
    expect(patch(want, { title: 'A name of mine' })?.fields.title).toBeUndefined();
    expect(patch({ title: 'Do more' })).toBeNull();
    expect(patch({ ...want, title: ' Do it' }, { title: 'Do it ' })?.fields.title).toBeUndefined();
  });

  it.each<[string, Partial<Desired>, Partial<Issue>, Partial<Marker>, object | null]>([
    [
      'done',
      { state: 'done' },
      {},
      {},
      { verb: 'close', aspects: ['completed'], fields: { state: 'closed', stateReason: 'completed' } },
    ],
    [
      'dropped',
      { state: 'dropped' },
      {},
      {},
      { verb: 'close', aspects: ['not planned'], fields: { state: 'closed', stateReason: 'not_planned' } },
    ],
    [
      'open again',
      {},
      { state: 'closed', stateReason: 'completed' },
      { state: 'done', closed: true },
      { verb: 'reopen', aspects: ['open again'], fields: { state: 'open', stateReason: 'reopened' } },
    ],
    [
      'back in the notes',
      {},
      { state: 'closed', stateReason: 'not_planned' },
      { removed: true, closed: true },
      { verb: 'reopen', aspects: ['back in the notes'], fields: { state: 'open' } },
    ],
    [
      'dropped after it was done',
      { state: 'dropped' },
      { state: 'closed', stateReason: 'completed' },
      { state: 'done', closed: true },
      { verb: 'update', aspects: ['not planned'], fields: { state: 'closed', stateReason: 'not_planned' } },
    ],
    ['done twice', { state: 'done' }, {}, { state: 'done' }, null],
    [
      'done and back while it is closed',
      { state: 'done' },
      { state: 'closed' },
      { state: 'done', removed: true },
      null,
    ],
    ['closed by a person', { state: 'open' }, { state: 'closed' }, {}, null],
  ])('%s', (_name, want, now, marker, expected) => {
    const result = patch(want, { ...now, body: body(marker) });
    if (expected === null) expect(result).toBeNull();
    else expect(result).toMatchObject(expected);
    if (result !== null) {
      const next = marked(result.fields.body);
      expect([next.state, next.closed]).toEqual([want.state ?? 'open', result.fields.state === 'closed']);
    }
  });

  it.each<[string, Partial<Desired>, Partial<Marker>, string, string]>([
    ['done', { state: 'done' }, {}, 'not_planned', 'done in the notes'],
    ['dropped', { state: 'dropped' }, {}, 'completed', 'dropped in the notes'],
    ['open again', {}, { state: 'done' }, 'completed', 'open again in the notes'],
  ])('of one that a person closed is only that the note says %s', (_name, want, marker, stateReason, aspect) => {
    const closed = { state: 'closed' as const, stateReason, body: body(marker) };
    const result = patch({ ...want, ...content({ text: 'new' }) }, closed);
    expect(result).toMatchObject({ verb: 'update', aspects: [aspect] });
    expect(Object.keys(result?.fields ?? {})).toEqual(['body']);
    expect(result?.fields.body).toMatch(/^Mine\.\n\n[^]*\nAnd mine\.$/);
    expect(marked(result?.fields.body)).toMatchObject({ state: want.state ?? 'open', content: MARKER.content });
  });

  it.each([
    ['done', 'completed'],
    ['done', null],
    ['dropped', 'not_planned'],
    ['dropped', 'duplicate'],
  ] as const)('is nothing where the note is told back that a person closed it: %s, %s', (state, stateReason) => {
    expect(patch({ state }, { state: 'closed', stateReason, body: body() })).toBeNull();
  });

  it.each<[string, Partial<Desired>, Partial<Marker>, string[], Partial<Marker>]>([
    ['its tick is older', {}, {}, ['done in the notes'], { state: 'done', closed: false, reopened: true }],
    ['this push ticks it', { isNews: true }, {}, ['completed'], { state: 'done', closed: true }],
    ['that was known', {}, { reopened: true }, ['completed'], { state: 'done', closed: true }],
  ])('of one that a person reopened and the notes have as done, where %s', (_name, want, marker, aspects, next) => {
    const reopened = { stateReason: 'reopened', body: body(marker) };
    const result = patch({ state: 'done', ...want }, reopened);
    expect(result?.aspects).toEqual(aspects);
    expect(marked(result?.fields.body)).toMatchObject(next);
  });

  it('is open again in the notes where a person has opened it already', () => {
    expect(patch({}, { body: body({ state: 'done', closed: true }) })).toMatchObject({
      verb: 'update',
      aspects: ['open again in the notes'],
    });
  });
});

describe('assignees', () => {
  const run = (
    want: readonly string[],
    now: readonly string[],
    known: readonly string[],
    { changed = false, theirs = [] as readonly string[], assignable = (login: string) => login !== '' } = {},
  ) => {
    const content = changed ? { ...MARKER.content, owners: 'new' } : MARKER.content;
    return computeAssignees(
      { ...DESIRED, assignees: want, content },
      { ...ISSUE, assignees: now },
      { ...SMALL, assignees: known.map(hashWord), theirs: theirs.map(hashWord) },
      { policy: POLICY, isAssignable: assignable },
    );
  };
  const hashes = (...logins: readonly string[]) => logins.map(hashWord);

  it('are added when they are newly wanted', () => {
    expect(run(['ada'], [], [])).toEqual({
      fields: { assignees: ['ada'] },
      aspects: ['assignees'],
      remembered: hashes('ada'),
      theirs: [],
    });
    expect(run(['ada'], ['bo'], [], { changed: true })).toEqual({
      fields: { assignees: ['bo', 'ada'] },
      aspects: [],
      remembered: hashes('ada'),
      theirs: [],
    });
  });

  it('that are there already, or were taken away, are a person’s doing', () => {
    expect(run(['ada'], ['Ada'], [])).toEqual({
      fields: {},
      aspects: [],
      remembered: hashes('ada'),
      theirs: hashes('ada'),
    });
    expect(run(['ada'], [], ['ada'])).toEqual({
      fields: {},
      aspects: [],
      remembered: hashes('ada'),
      theirs: hashes('ada'),
    });
    expect(run(['ada'], ['ada'], ['ada'])).toEqual({ fields: {}, aspects: [], remembered: hashes('ada'), theirs: [] });
  });

  it('that cannot be assigned are not asked for again', () => {
    expect(run(['ada', 'bo'], [], [], { assignable: (login) => login !== 'bo' })).toEqual({
      fields: { assignees: ['ada'] },
      aspects: ['assignees'],
      remembered: hashes('ada', 'bo'),
      theirs: hashes('bo'),
    });
    expect(run(['bo'], ['ada'], [], { assignable: () => false }).fields).toEqual({});
  });

  it('leave with the note’s owners, unless a person put them there', () => {
    expect(run(['bo'], ['ada'], ['ada'], { changed: true })).toMatchObject({
      fields: { assignees: ['bo'] },
      remembered: hashes('bo'),
    });
    expect(run(['bo'], ['ada'], ['ada'])).toMatchObject({
      fields: { assignees: ['ada', 'bo'] },
      remembered: hashes('ada', 'bo'),
    });
    expect(run(['bo'], ['ada'], ['ada'], { changed: true, theirs: ['ada'] }).fields).toEqual({
      assignees: ['ada', 'bo'],
    });
    expect(run(['bo'], ['cy', 'bo'], ['bo'], { changed: true }).fields).toEqual({});
    expect(run([], ['ada'], ['ada'], { changed: true }).fields).toEqual({ assignees: [] });
    expect(run(['bo'], ['ada'], ['ada'], { changed: true }).fields).not.toEqual({});
  });

  it('are ten at most, unless people put more there', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => `p${index}`);
    expect(run(twelve, [], []).fields.assignees).toHaveLength(10);
    expect(run(['ada'], twelve, []).fields).toEqual({});
  });

  it('are beside labels, which come once', () => {
    const labels = (lasting: readonly string[], now: readonly string[], known: readonly string[]) =>
      computeLabels(
        { ...DESIRED, lastingLabels: lasting },
        { ...ISSUE, labels: now },
        { ...SMALL, labels: known.map(hashWord) },
      );
    expect(labels(['b'], ['a'], [])).toEqual({
      fields: { labels: ['a', 'b'] },
      aspects: ['labels'],
      remembered: hashes('b'),
    });
    expect(labels(['b'], ['a', 'B'], ['c'])).toEqual({ fields: {}, aspects: [], remembered: hashes('c', 'b') });
    expect(labels(['b'], ['a'], ['b'])).toEqual({ fields: {}, aspects: [], remembered: hashes('b') });
  });
});

describe('an issue whose TODO left the notes', () => {
  const body = `Mine.\n\n${writeBlock(BLOCK, SMALL, POLICY)}\nAnd mine.`;
  const issue = { ...ISSUE, body };
  const line = '\n**Removed** The notes no longer hold this item.';

  it('is marked, closed, or left, as configured', () => {
    const marked = computeRemovedPatch(issue, 'mark');
    expect(marked).toMatchObject({ verb: 'update', aspects: ['removed'] });
    expect(Object.keys(marked?.fields ?? {})).toEqual(['body']);
    expect(marked?.fields.body).toMatch(
      /^Mine\.\n\n[^]*last on 2026-02-01\n\*\*Removed\*\* .*\n\n<sub>[^]*\nAnd mine\.$/,
    );
    expect(readBody(marked?.fields.body ?? '')).toMatchObject({ marker: { removed: true, closed: false } });
    const closed = computeRemovedPatch(issue, 'close');
    expect(closed).toMatchObject({
      verb: 'close',
      aspects: ['removed', 'not planned'],
      fields: { state: 'closed', stateReason: 'not_planned' },
    });
    expect(readBody(closed?.fields.body ?? '')).toMatchObject({ marker: { removed: true, closed: true } });
    expect(computeRemovedPatch(issue, 'ignore')).toBeNull();
  });

  it('is left where it was marked, is closed, or is not ours', () => {
    expect(
      computeRemovedPatch({ ...issue, body: computeRemovedPatch(issue, 'mark')?.fields.body ?? '' }, 'mark'),
    ).toBeNull();
    expect(computeRemovedPatch({ ...issue, state: 'closed' }, 'close')).toBeNull();
    expect(computeRemovedPatch({ ...issue, body: 'mine' }, 'mark')).toBeNull();
  });

  it('is marked whatever a person made of its lines', () => {
    const windows = computeRemovedPatch({ ...issue, body: body.replaceAll('\n', '\r\n') }, 'mark');
    expect(windows?.fields.body).toContain(`${line}\r\n\r\n<sub>`);
    const bare = computeRemovedPatch({ ...issue, body: body.replace(/\n\n<sub>.*/, '') }, 'mark');
    expect(bare?.fields.body).toContain(`last on 2026-02-01${line}\n<!-- meeting-todos:end`);
    expect(bare?.fields.body?.match(/Mine\./g)).toHaveLength(1);
    expect(bare?.fields.body?.match(/\*\*Due\*\*/g)).toHaveLength(1);
  });
});

function input(notes: readonly Note[], change: Partial<PlanInput> = {}): PlanInput {
  return {
    notes,
    issues: [],
    settings: buildSettings(),
    trackers: { repository: 4217, detached: new Set(), isTrusted: () => true },
    scope: { commitPaths: new Set(notes.map(({ path }) => path)), covers: () => true },
    base: { serverUrl: 'https://github.com', notesRepo: 'acme/notes', sha: 'a'.repeat(40) },
    policy: POLICY,
    since: null,
    added: new Set(),
    renames: new Map(),
    touched: null,
    only: null,
    ...change,
  };
}
const BIRTH = {
  nonce: 'n0nce1',
  repository: 4217,
  unassignable: new Set<string>(),
  assignment: readAssignment({ people: [], groups: new Map() }),
  policy: POLICY,
};

/** The issues that a plan opens. */
function open(notes: readonly Note[], change: Partial<PlanInput> = {}): Issue[] {
  return computePlan(input(notes, change)).changes.flatMap((planned, index) => {
    if (planned.kind !== 'create') return [];
    const made = writeNewIssue(planned, { ...BIRTH, nonce: `nonce${index}` });
    return [{ ...ISSUE, ...made, number: index + 1, url: `${ISSUE.url.slice(0, -1)}${index + 1}` }];
  });
}
function tell(plan: Plan) {
  return {
    changes: plan.changes.map((one) =>
      one.kind === 'create' || one.kind === 'duplicate' ? one.kind : `${one.kind} ${one.patch.aspects.join(', ')}`,
    ),
    unchanged: plan.unchanged,
    skipped: plan.skipped.map(({ reason }) => reason),
    live: plan.live.length,
  };
}
const todo = (of: Note, change: Partial<Todo>): Note => ({
  ...of,
  todos: of.todos.map((one) => ({ ...one, ...change })),
});

describe('a plan', () => {
  it('opens what is new, and leaves what agrees', () => {
    const notes = [note(A, [TEXT])];
    expect(tell(computePlan(input(notes)))).toEqual({ changes: ['create'], unchanged: 0, skipped: [], live: 1 });
    const issues = open(notes);
    expect(tell(computePlan(input(notes, { issues })))).toEqual({ changes: [], unchanged: 1, skipped: [], live: 1 });
  });

  it.each<[string, Partial<Todo>, string]>([
    ['nobody owns', { withheld: 'no owner' }, 'no owner'],
    ['is kept out', { withheld: 'no-issue' }, 'no-issue'],
    ['is done', { state: 'done' }, 'done'],
    ['is dropped', { state: 'dropped' }, 'dropped'],
    ['is a link', { linkOnly: true, links: ['https://github.com/o/r/pull/1'] }, 'link only'],
    ['is a link without an address', { linkOnly: true, links: [] }, 'link only'],
  ])('opens nothing for what %s', (_name, change, reason) => {
    const notes = [todo(note(A, [TEXT]), change)];
    const plan = computePlan(input(notes));
    expect(tell(plan)).toEqual({ changes: [], unchanged: 0, skipped: [reason], live: 0 });
    expect(plan.skipped[0]).toEqual({
      note: A,
      line: 10,
      owners: ['AM'],
      text: 'Measure the boot time of the new board',
      reason,
      url: change.links?.[0] ?? null,
    });
    // What an issue stands for already stays as it is while it is kept out.
    if (change.withheld !== undefined)
      expect(tell(computePlan(input(notes, { issues: open([note(A, [TEXT])]) }))).changes).toEqual([]);
  });

  it('opens what is a link where the configuration says so', () => {
    const notes = [todo(note(A, [TEXT]), { linkOnly: true })];
    expect(tell(computePlan(input(notes, { settings: buildSettings({ linkOnly: 'issue' }) }))).changes).toEqual([
      'create',
    ]);
  });

  it.each<[string, readonly Note[], Partial<PlanInput>, readonly string[]]>([
    ['on that day', [note(A, [TEXT])], { since: '2026-01-05' }, []],
    ['before it', [note(A, [TEXT])], { since: '2026-01-06' }, ['before since']],
    ['before it, in a note that this push adds', [note(A, [TEXT])], { since: '2026-01-06', added: new Set([A]) }, []],
    ['before it, and again after', [note(A, [TEXT]), note(B, [TEXT])], { since: '2026-01-06' }, []],
    ['after it, and done since', [note(A, [TEXT]), note(B, [`[x] ${TEXT}`])], { since: null }, ['done']],
    ['who knows when', [note('notes.md', [TEXT])], { since: '2026-01-01' }, ['no date']],
    ['who knows when, without a bound', [note('notes.md', [TEXT])], { since: null }, []],
  ])('with `since`: %s', (_name, notes, change, skipped) => {
    const told = tell(computePlan(input(notes, change)));
    expect([told.changes.length, told.skipped]).toEqual([skipped.length === 0 ? 1 : 0, skipped]);
  });

  it('does not open what was open before the bound only', () => {
    const notes = [note(A, [TEXT]), note(B, [`[x] ${TEXT}`]), note('minutes/2026-01-19.md', [TEXT])];
    expect(tell(computePlan(input(notes, { since: '2026-01-19' }))).changes).toEqual(['create']);
  });

  it('tells what is skipped in the order of notes and lines', () => {
    const done = (...texts: readonly string[]) => texts.map((text) => `[x] AM: ${text}`);
    const notes = [note(B, done('one', 'two', 'three')), note(A, done('four', 'five'))];
    expect(computePlan(input(notes)).skipped.map(({ note: path, line }) => `${path}:${line}`)).toEqual([
      `${A}:10`,
      `${A}:12`,
      `${B}:10`,
      `${B}:12`,
      `${B}:14`,
    ]);
  });

  it('updates, and names the issue as it will be called', () => {
    const issues = open([note(A, [TEXT])]);
    const plan = computePlan(input([note(A, [`${TEXT} twice`])], { issues }));
    expect(tell(plan)).toEqual({ changes: ['update text, title'], unchanged: 0, skipped: [], live: 1 });
    expect(plan.changes[0]?.subject).toMatchObject({
      repo: TARGET,
      title: 'Measure the boot time of the new board twice',
    });
    const named = issues.map((one) => ({ ...one, title: 'A name of mine' }));
    const again = computePlan(input([note(A, [`${TEXT} twice`])], { issues: named }));
    expect(again.changes[0]?.subject.title).toBe('A name of mine');
    expect(again.changes[0]?.notes).toEqual([A]);
  });

  it('closes what is done, and then has nothing live', () => {
    const issues = open([note(A, [TEXT])]);
    const notes = [note(A, [`[x] ${TEXT}`])];
    expect(tell(computePlan(input(notes, { issues })))).toMatchObject({ changes: ['update completed'], live: 0 });
    const closed = issues.map((one) => ({ ...one, state: 'closed' as const, stateReason: 'not_planned' }));
    expect(tell(computePlan(input([note(A, [TEXT])], { issues: closed })))).toMatchObject({ unchanged: 1, live: 0 });
  });

  it('marks what is gone, unless it may stand where nobody looked', () => {
    const issues = open([note(A, [TEXT])]);
    const rest = [note(B, ['[x] CV: other'])];
    const gone = computePlan(input(rest, { issues }));
    expect(tell(gone)).toMatchObject({ changes: ['remove removed'], live: 0 });
    expect(gone.changes[0]?.subject).toMatchObject({ note: A, title: 'Measure the boot time of the new board' });
    expect(gone.changes[0]?.notes).toEqual([A]);
    const scope = { commitPaths: new Set([A, B]), covers: () => true };
    expect(tell(computePlan(input(rest, { issues, scope })))).toMatchObject({ changes: [], unchanged: 1 });
  });

  it('leaves to a later note that was not read what it may say', () => {
    const both = [note(A, [TEXT]), note(B, [TEXT])];
    const issues = open(both);
    const scope = { commitPaths: new Set([A, B]), covers: () => true };
    const edited = note(A, [{ text: 'Measure the boot time of the new board', owners: ['AM'], due: '2026-02-01' }]);
    expect(tell(computePlan(input([edited], { issues, scope })))).toEqual({
      changes: [],
      unchanged: 1,
      skipped: [],
      live: 1,
    });
    const later = note(B, [{ text: 'Measure the boot time of the new board', owners: ['AM'], due: '2026-02-01' }]);
    expect(tell(computePlan(input([later], { issues, scope }))).changes).toEqual(['update due']);
  });

  it('leaves a detached issue alone, and opens no other', () => {
    const issues = open([note(A, [TEXT])]);
    const trackers = { repository: 4217, detached: new Set(issues), isTrusted: () => true };
    expect(tell(computePlan(input([note(A, [TEXT])], { issues, trackers })))).toEqual({
      changes: [],
      unchanged: 0,
      skipped: ['detached'],
      live: 0,
    });
    expect(tell(computePlan(input([note(B, [])], { issues, trackers })))).toMatchObject({ changes: [], unchanged: 1 });
  });

  it('is about some notes only where that is asked', () => {
    const notes = [note(A, [TEXT]), note(B, ['CV: Write to the printers about it'])];
    const only = (...paths: readonly string[]) => computePlan(input(notes, { only: new Set(paths) }));
    expect(only(A).changes.map(({ subject }) => subject.note)).toEqual([A]);
    expect(only().changes).toEqual([]);
    const twice = [note(A, [TEXT]), note(B, [TEXT])];
    expect(tell(computePlan(input(twice, { only: new Set([A]) }))).changes).toEqual(['create']);
  });

  it('closes doubles, but not in a plan about some notes', () => {
    const [issue] = open([note(A, [TEXT])]);
    if (issue === undefined) throw new Error('no issue');
    const reading = readBody(issue.body);
    if (reading.kind !== 'managed') throw new Error('no marker');
    const body = replaceMarker(reading.block, { ...reading.marker, nonce: 'other1' });
    const issues = [issue, { ...issue, number: 2, body }];
    const notes = [note(A, [TEXT])];
    expect(tell(computePlan(input(notes, { issues })))).toMatchObject({ changes: ['duplicate'], unchanged: 1 });
    expect(tell(computePlan(input(notes, { issues, only: new Set([A]) }))).changes).toEqual([]);
  });

  it('refers to the one before it, in short where both lie in one repository', () => {
    const closed = (target: string): Issue[] =>
      open([note(A, [{ text: 'Measure the boot time of the new board', owners: ['AM'], target }])]).map((one) => ({
        ...one,
        repo: target,
        state: 'closed',
        stateReason: 'completed',
        closedAt: '2026-01-07T00:00:00Z',
      }));
    const follows = (issues: readonly Issue[]) =>
      computePlan(input([note(B, [TEXT])], { issues, scope: { commitPaths: null, covers: () => true } })).changes.map(
        (one) => (one.kind === 'create' ? one.follows : one.kind),
      );
    expect(follows(closed('Acme/Tracker'))).toEqual(['#1']);
    expect(follows(closed('acme/old'))).toEqual(['acme/old#1']);
  });
});

describe('an issue whose marker a person took away', () => {
  const damage = (issue: Issue, change: Partial<Issue> = {}): Issue => ({
    ...issue,
    body: issue.body.replace(/<!-- meeting-todos:end.*-->/, ''),
    ...change,
  });
  const found = (before: string, after: string | readonly string[], change: Partial<Issue> = {}) => {
    const issues = open([note(A, [before])]).map((one) => damage(one, change));
    return tell(computePlan(input([note(A, typeof after === 'string' ? [after] : after)], { issues }))).skipped;
  };
  const mine = { title: 'A name of mine' };

  it('is known by its id, its title, or its words', () => {
    expect(found(TEXT, TEXT, mine)).toEqual(['detached']);
    expect(found(TEXT, TEXT, { body: 'x' })).toEqual(['detached']);
    expect(found(TEXT, TEXT, { body: 'x', ...mine })).toEqual([]);
    expect(found(TEXT, `${TEXT} twice`)).toEqual(['detached']);
    expect(found(TEXT, `${TEXT} twice`, mine)).toEqual(['detached']);
    expect(found(TEXT, `${TEXT} twice`, { body: 'x' })).toEqual(['detached']);
    expect(found(TEXT, 'AM: Write to the printers about it')).toEqual([]);
  });

  it('is a no in whatever repository it lies, and of one TODO', () => {
    expect(found(TEXT, TEXT, { repo: 'ACME/Tracker' })).toEqual(['detached']);
    expect(found(TEXT, TEXT, { repo: 'acme/other' })).toEqual(['detached']);
    expect(found(TEXT, `${TEXT} twice`, { repo: 'acme/other' })).toEqual(['detached']);
    expect(found(TEXT, [`${TEXT} twice`, TEXT])).toEqual(['detached']);
    expect(found(TEXT, [`${TEXT} one`, `${TEXT} two`])).toEqual([]);
  });

  it('of unknown origin is known by nearly all of its words only', () => {
    const body = 'x';
    const wide = 'AM: alpha beta gamma delta epsilon';
    expect(found(wide, 'AM: alpha beta gamma delta zeta', { body })).toEqual(['detached']);
    expect(found(wide, 'AM: alpha beta gamma zeta eta', { body })).toEqual([]);
    expect(found('AM: alpha beta gamma delta', 'AM: alpha beta gamma delta epsilon zeta eta', { body })).toEqual([]);
    expect(found('AM: alpha beta gamma delta', 'AM: alpha beta gamma delta epsilon zeta eta')).toEqual(['detached']);
  });
});

describe('the trackers', () => {
  const scope = (change: object = {}) => ({
    repository: 4217,
    detached: new Set<Issue>(),
    isTrusted: () => true,
    ...change,
  });
  const issue = (number: number, marker: Partial<Marker> = {}, change: Partial<Issue> = {}): Issue => ({
    ...ISSUE,
    number,
    body: writeBlock(BLOCK, { ...MARKER, nonce: `nonce${number}`, ...marker }, POLICY),
    ...change,
  });
  const read = (issues: readonly Issue[], change: object = {}) => {
    const reading = readTrackers(issues, scope(change));
    const pairs = (list: readonly { readonly issue: Issue; readonly of: Issue }[]) =>
      list.map(({ issue: one, of }) => `${one.number} of ${of.number}`);
    return {
      tracked: reading.tracked.map(({ issue: one }) => one.number),
      duplicates: pairs(reading.duplicates),
      copies: pairs(reading.copies),
      damaged: reading.damaged.map(({ issue: one }) => one.number),
      forged: reading.forged.map(({ number }) => number),
    };
  };
  const none = { tracked: [], duplicates: [], copies: [], damaged: [], forged: [] };
  const closed = { state: 'closed' as const };

  it('hold what is ours, another’s, damaged or forged', () => {
    const issues = [issue(1), issue(2, { repository: 1 }), { ...ISSUE, number: 3, body: 'x' }];
    expect(read(issues)).toEqual({ ...none, tracked: [1], damaged: [3] });
    expect(read(issues, { isTrusted: () => false })).toEqual({ ...none, forged: [1] });
  });

  it('are read open ones first, then by repository and number', () => {
    const issues = [
      issue(2, { key: 'a' }, closed),
      issue(10, { key: 'b' }),
      issue(3, { key: 'c' }),
      issue(1, { key: 'd' }, { repo: 'ACME/zoo' }),
      issue(1, { key: 'e' }, closed),
    ];
    expect(read(issues).tracked).toEqual([3, 10, 1, 1, 2]);
  });

  it('hold doubles, of which the lowest stays', () => {
    expect(read([issue(3), issue(1), issue(2)])).toEqual({ ...none, tracked: [1], duplicates: ['2 of 1', '3 of 1'] });
    expect(read([issue(1, {}, closed), issue(2), issue(3)])).toEqual({ ...none, tracked: [2], duplicates: ['3 of 2'] });
    expect(read([issue(1), issue(2, {}, closed)])).toEqual({ ...none, tracked: [1] });
    expect(read([issue(1), issue(2, {}, { stateReason: 'reopened' })])).toEqual({ ...none, tracked: [1] });
    expect(read([issue(1, {}, { ...closed, stateReason: 'duplicate' }), issue(2, {}, closed)]).tracked).toEqual([2]);
    expect(read([issue(1), issue(2, {}, { repo: 'acme/other' })])).toEqual({ ...none, tracked: [2, 1] });
    expect(read([issue(1), issue(2, {}, { repo: 'ACME/Tracker' })]).duplicates).toEqual(['2 of 1']);
    const [one, two, three] = [issue(1), issue(2), issue(3)];
    expect(read([one, two, three], { detached: new Set([one]) })).toMatchObject({
      tracked: [2],
      duplicates: ['3 of 2'],
    });
    expect(read([one, two], { detached: new Set([two]) })).toMatchObject({ tracked: [1], duplicates: [] });
    expect(read([one, two], { detached: new Set([one, two]) })).toMatchObject({ tracked: [1], duplicates: [] });
  });

  it('hold copies that people made, of the first', () => {
    const copy = (number: number, change: Partial<Issue> = {}) => issue(number, { nonce: 'same01' }, change);
    expect(read([copy(2), copy(1)])).toEqual({ ...none, tracked: [1], copies: ['2 of 1'] });
    expect(read([copy(1), copy(2, closed)])).toEqual({ ...none, tracked: [1] });
    const elsewhere = copy(1, { repo: 'acme/a', createdAt: '2026-01-06T00:00:00Z' });
    expect(read([elsewhere, copy(5)])).toEqual({ ...none, tracked: [5], copies: ['1 of 5'] });
    expect(read([copy(5), copy(1, { repo: 'acme/a' })])).toEqual({ ...none, tracked: [1], copies: ['5 of 1'] });
    const two = copy(2);
    expect(read([copy(1), two], { detached: new Set([two]) })).toEqual({ ...none, tracked: [1] });
  });
});

describe('a report', () => {
  const unknown = { raw: 'AP', login: null, kind: 'unresolved' as const };
  const known = { raw: 'AM', login: 'ada', kind: 'person' as const };
  const problem = { severity: 'warning' as const, note: A, line: 3, column: 1, message: 'x' };
  const notes = [
    todo({ ...note(A, [TEXT]), problems: [problem] }, { owners: [unknown, known] }),
    note(B, ['CV: a b c', 'CV: d e f']),
  ];
  const build = (plan: Plan | null, change: Partial<ReportInput> = {}) => {
    return buildReport({
      ...sampleReport('sync'),
      outcomes: [],
      plan,
      notes,
      authors: [],
      caughtUp: 2,
      ...change,
    });
  };
  const outcome = (change: Partial<Outcome>): Outcome => ({
    verb: 'create',
    subject: { ...DESIRED.subject, note: A, line: 10 },
    number: 7,
    url: 'x',
    assignees: [],
    aspects: [],
    status: 'done',
    message: null,
    ...change,
  });

  it('counts notes, TODOs and what was caught up with', () => {
    expect(build(null)).toMatchObject({
      unchanged: 2,
      settled: [],
      skipped: [],
      unresolved: [],
      evidence: [],
      problems: [problem],
      notes: 2,
      todos: 3,
    });
    const issues = open(notes);
    expect(build(computePlan(input(notes, { issues })))).toMatchObject({ unchanged: 5 });
  });

  it('names who is unknown beside the issue that waits for them', () => {
    const person = { raw: 'AP', meeting: '2026-01-05', participants: [], note: A, line: 10, teams: ['kernel'] };
    const fresh = computePlan(input(notes));
    expect(build(fresh).unresolved).toEqual([{ ...person, issue: null }]);
    expect(build(fresh, { outcomes: [outcome({})] }).unresolved).toEqual([{ ...person, issue: `${TARGET}#7` }]);
    expect(
      build(fresh, { outcomes: [outcome({ subject: { ...DESIRED.subject, note: A, line: 11 } })] }).unresolved,
    ).toEqual([{ ...person, issue: null }]);
    const settled = computePlan(input(notes, { issues: open(notes) }));
    expect(build(settled).unresolved).toEqual([{ ...person, issue: `${TARGET}#1` }]);
    expect(build(settled, { hiddenTargets: [TARGET] }).unresolved).toEqual([{ ...person, issue: null }]);
  });

  it('names what is settled and has no outcome, and narrowed to the notes of a push what stands there', () => {
    const issues = open(notes).map((one) => ({ ...one, title: `Issue ${one.number}`, assignees: ['ada'] }));
    const plan = computePlan(input(notes, { issues }));
    const told = narrowReport(build(plan), new Set([A]), []).settled;
    expect(told).toMatchObject([
      { subject: { repo: TARGET, title: 'Issue 1', note: A, line: 10 }, assignees: ['ada'], number: 1 },
    ]);
    expect(told[0]?.url).toBe(issues[0]?.url);
    expect(narrowReport(build(plan), null, []).settled).toEqual([]);
    expect(build(plan).settled).toHaveLength(3);
    expect(build(plan, { outcomes: [outcome({})] }).settled).toHaveLength(2);
    expect(build(computePlan(input(notes))).settled).toEqual([]);
  });

  const hidden = { note: A, line: 1, owners: ['AM'], text: 'x', reason: 'declined' };
  const secret = (url: string | null) => ({ ...hidden, url });

  it('hides what lies where fewer people may read', () => {
    const issues = open(notes).map((one) => ({ ...one, state: 'closed' as const, stateReason: 'not_planned' }));
    const again = [note('minutes/2026-01-19.md', ['CV: a b c'])];
    const plan = computePlan(input(again, { issues, scope: { commitPaths: null, covers: () => true } }));
    expect(build(plan).skipped).toMatchObject([{ reason: 'declined', owners: ['CV'], text: 'a b c' }]);
    expect(build(plan, { hiddenTargets: ['acme/other', 'ACME/Tracker'] }).skipped).toEqual([
      { note: 'minutes/2026-01-19.md', line: 10, owners: [], text: '', reason: 'skipped', url: null },
    ]);
  });

  it('is narrowed to some notes and to what may be read', () => {
    const settled = (repo: string) => ({
      subject: { ...DESIRED.subject, repo, note: A },
      assignees: [],
      number: 1,
      url: 'x',
    });
    const waits = (path: string, issue: string | null) => ({
      raw: 'AP',
      note: path,
      line: 1,
      teams: [],
      meeting: null,
      participants: [],
      issue,
    });
    const report: Report = {
      ...sampleReport('sync'),
      outcomes: [outcome({}), outcome({ subject: { ...DESIRED.subject, note: B } })],
      settled: [settled('acme/secret'), settled(TARGET)],
      skipped: [secret('https://github.com/acme/secret/issues/1'), secret(null), { ...secret(null), note: B }],
      unresolved: [waits(A, 'acme/secret#1'), waits(A, 'acme/secrets#1'), waits(A, null), waits(B, null)],
    };
    const all = narrowReport(report, null, []);
    expect(all).toEqual({ ...report, settled: [], hiddenTargets: [] });
    const narrow = narrowReport(report, new Set([A]), ['acme/other', 'acme/secret']);
    expect(narrow.hiddenTargets).toEqual(['acme/other', 'acme/secret']);
    expect(narrow.outcomes.map(({ subject }) => subject.note)).toEqual([A]);
    expect(narrow.settled.map(({ subject }) => subject.repo)).toEqual([TARGET]);
    expect(narrow.skipped).toEqual([
      { note: A, line: 1, owners: [], text: '', reason: 'skipped', url: null },
      secret(null),
    ]);
    expect(narrow.unresolved.map(({ issue }) => issue)).toEqual([null, 'acme/secrets#1', null]);
  });
});
