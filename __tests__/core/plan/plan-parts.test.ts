import { measureWording } from '../../../src/core/identity/similarity.ts';
import { describe, expect, it } from '@jest/globals';
import { createKeyMaker } from '../../../src/core/identity/birth-key.ts';
import { compareChanges, describeDuplicate, type Change } from '../../../src/core/plan/change.ts';
import { findClosing, isClosedByUs } from '../../../src/core/identity/closing.ts';
import { findLocalDay, resolveSince } from '../../../src/core/text/local-day.ts';
import { decideMode, type EventFacts } from '../../../src/core/plan/decide-mode.ts';
import { describeGone, listLogins, writePermalink, type Desired } from '../../../src/core/plan/desired.ts';
import type { Growing } from '../../../src/core/identity/entity.ts';
import { computeFreshPatch, describeChange, type IssueChange } from '../../../src/core/plan/recompute.ts';
import { findRefusals } from '../../../src/core/plan/guards.ts';
import { writeBlock } from '../../../src/core/block/issue-body.ts';
import { hashText, readHashes } from '../../../src/core/text/hash.ts';
import type { Marker } from '../../../src/core/block/marker.ts';
import { hashWord } from '../../../src/core/block/marker-hashes.ts';
import { readAssignment } from '../../../src/core/people/assignment.ts';
import { writeNewIssue } from '../../../src/core/plan/new-issue.ts';
import { compareOccurrences, listOccurrences, type Occurrence } from '../../../src/core/identity/occurrence.ts';
import type { Patch } from '../../../src/core/plan/patch-fields.ts';
import { createLinkPolicy, listIdentifyingLabels, listTargets } from '../../../src/core/people/targets.ts';
import type { Issue } from '../../../src/core/block/types.ts';
import { isMoreVisible } from '../../../src/core/plan/visibility.ts';
import { buildNote, buildSettings, TARGET, type NoteSketch } from '../../support/build-notes.ts';
import { BLOCK, MARKER, POLICY } from '../../support/untrusted.ts';

const ISSUE: Issue = {
  repo: TARGET,
  number: 1,
  url: `https://github.com/${TARGET}/issues/1`,
  title: 'Do it',
  body: writeBlock(BLOCK, MARKER, POLICY),
  state: 'open',
  stateReason: null,
  closedAt: null,
  createdAt: '2026-01-05T00:00:00Z',
  labels: ['meeting-todo'],
  assignees: ['ada'],
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
const issue = (change: Partial<Issue> = {}): Issue => ({ ...ISSUE, ...change });
const patch = (verb: Patch['verb']): Patch => ({ verb, fields: {}, aspects: ['text'] });
const { subject } = DESIRED;
const create = (change: Partial<Desired> = {}): Extract<Change, { kind: 'create' }> => {
  const desired = { ...DESIRED, ...change };
  return { kind: 'create', desired, follows: null, subject: desired.subject, notes: [] };
};
const update = (verb: Patch['verb'], of = ISSUE): Change => ({
  kind: 'update',
  issue: of,
  desired: DESIRED,
  patch: patch(verb),
  subject: { ...subject, repo: of.repo },
  notes: [],
});
const remove = (verb: Patch['verb']): Change => ({
  kind: 'remove',
  issue: ISSUE,
  patch: patch(verb),
  subject,
  notes: [],
});
const duplicate: Change = { kind: 'duplicate', issue: ISSUE, of: issue({ number: 9 }), subject, notes: [] };

describe('the guards', () => {
  const opens = 'This run would open 3 issues, more than max-new (2), so nothing is written. ';
  const closes = 'This run would close 2 issues, more than max-closes (1), so nothing is written. ';

  it('count what is opened, and say how to go on', () => {
    const changes = [create(), create(), update('update'), create()];
    expect(findRefusals(changes, { maxNew: 3, maxCloses: 0 })).toEqual([]);
    expect(findRefusals(changes, { maxNew: 2, maxCloses: 0 })).toEqual([
      `${opens}Set \`since\` to a later day, or raise \`max-new\` for one run.`,
    ]);
  });

  it('count what is closed, but not what was opened twice', () => {
    const changes = [update('close'), remove('close'), duplicate, remove('update'), update('reopen')];
    expect(findRefusals(changes, { maxNew: 0, maxCloses: 2 })).toEqual([]);
    expect(findRefusals(changes, { maxNew: 0, maxCloses: 1 })).toEqual([
      `${closes}Check that the notes are as they should be, or raise \`max-closes\` for one run.`,
    ]);
    expect(findRefusals([...changes, create()], { maxNew: 0, maxCloses: 0 })).toHaveLength(2);
  });
});

describe('what an event may do', () => {
  const facts: EventFacts = {
    event: 'push',
    ref: 'refs/heads/main',
    defaultBranch: 'main',
    isFork: false,
    isPullRequest: false,
    dryRun: false,
  };

  it.each<[Partial<EventFacts>, string, RegExp | null]>([
    [{}, 'sync', null],
    [{ event: 'workflow_dispatch' }, 'sync', null],
    [{ event: 'schedule' }, 'sync', null],
    [{ dryRun: true }, 'dry-run', null],
    [{ event: 'pull_request', isPullRequest: true, ref: 'refs/pull/1/merge', isFork: true }, 'preview', null],
    [{ isFork: true }, 'dry-run', /^This is a fork of the notes repository: the plan is shown, nothing is written\.$/],
    [{ event: '' }, 'dry-run', /^A run without an event writes nothing: the plan is shown only\.$/],
    [{ event: 'issues' }, 'dry-run', /^The event `issues` writes nothing: the plan is shown only\.$/],
    [
      { ref: 'refs/heads/topic' },
      'dry-run',
      /^refs\/heads\/topic is not the default branch \(main\): the plan is shown, nothing is written\.$/,
    ],
    [{ ref: 'refs/tags/main' }, 'dry-run', /not the default branch/],
  ])('%j: %s', (change, mode, notice) => {
    const decided = decideMode({ ...facts, ...change });
    expect(decided.mode).toBe(mode);
    if (notice === null) expect(decided.notice).toBeNull();
    else expect(decided.notice).toMatch(notice);
  });

  it('is more for a repository that more people see', () => {
    const all = ['private', 'internal', 'public'] as const;
    expect(all.map((a) => all.filter((b) => isMoreVisible(a, b)))).toEqual([[], ['private'], ['private', 'internal']]);
  });
});

describe('days', () => {
  const now = Date.parse('2026-03-01T10:00:00Z');

  it('begin where `since` says', () => {
    expect(resolveSince({ kind: 'none' }, now)).toBeNull();
    expect(resolveSince({ kind: 'date', date: '2026-01-02' }, now)).toBe('2026-01-02');
    expect(resolveSince({ kind: 'days', days: 1 }, now)).toBe('2026-02-28');
    expect(resolveSince({ kind: 'days', days: 60 }, now)).toBe('2025-12-31');
    expect(resolveSince({ kind: 'days', days: 1_000_000_000 }, now)).toBe('1970-01-01');
  });

  it('are those of the community', () => {
    expect(findLocalDay('2026-01-05T23:30:00Z', 'Europe/Bucharest')).toBe('2026-01-06');
    expect(findLocalDay('2026-01-05T23:30:00Z', 'UTC')).toBe('2026-01-05');
    expect(findLocalDay('2026-01-05 and more', 'UTC')).toBe('2026-01-05');
  });
});

describe('the repositories and labels of a configuration', () => {
  const settings = buildSettings({
    routes: [{ when: {}, target: 'acme/Routed', labels: [] }],
    followLinks: ['acme/followed', 'ACME/routed'],
    former: { targets: ['acme/old'], labels: ['todo'] },
    people: [{ login: 'Ada', aliases: [], teams: null }],
    groups: new Map([['All', ['Bo', 'ada']]]),
  });

  it('are each named once, as first written', () => {
    expect([...listTargets(settings)].sort()).toEqual(['acme/Routed', 'acme/followed', 'acme/old', TARGET]);
    expect(listIdentifyingLabels(settings)).toEqual(['meeting-todo', 'todo']);
    const { mayWait } = readAssignment(settings);
    expect(['ADA', 'bo', 'cy'].map(mayWait)).toEqual([true, true, false]);
  });

  it('may be linked, as may the notes themselves', () => {
    const policy = createLinkPolicy(settings, 'Acme/Notes', 'https://git.example.org');
    expect(policy.serverUrl).toBe('https://git.example.org');
    expect([...policy.allowed].sort()).toEqual(['acme/followed', 'acme/notes', 'acme/old', 'acme/routed', TARGET]);
  });
});

describe('the order of writing', () => {
  const meeting = (date: string | null, note: string, line: number) =>
    create({
      subject: { ...subject, repo: 'aaa/first', note, line },
      block: { ...BLOCK, meeting: { ...BLOCK.meeting, date } },
    });
  const at = (repo: string, number: number) => update('update', issue({ repo, number }));

  it('is what exists by repository and number, then what is new by meeting, note and line', () => {
    const ordered = [
      at('acme/a', 2),
      at('acme/a', 10),
      at('acme/b', 1),
      meeting(null, 'z.md', 9),
      meeting('2026-01-05', 'b.md', 9),
      meeting('2026-01-12', 'a.md', 9),
      meeting('2026-01-12', 'b.md', 3),
      meeting('2026-01-12', 'b.md', 20),
    ];
    expect(ordered.toReversed().sort(compareChanges)).toEqual(ordered);
    expect([3, 0, 6, 1, 7, 4, 2, 5].flatMap((index) => ordered[index] ?? []).sort(compareChanges)).toEqual(ordered);
  });
});

describe('what a report says about a change', () => {
  const result = { status: 'done', message: null } as const;

  it('that opens, updates, closes a double', () => {
    expect(describeChange(create({ assignees: ['bo'] }), result)).toEqual({
      verb: 'create',
      subject,
      number: null,
      url: null,
      assignees: ['bo'],
      aspects: [],
      ...result,
    });
    const existing = { subject, number: 1, url: ISSUE.url, assignees: ['ada'], ...result };
    expect(describeChange(update('reopen'), result)).toEqual({ verb: 'reopen', aspects: ['text'], ...existing });
    expect(describeChange(duplicate, result)).toEqual({ verb: 'close', aspects: ['duplicate of #9'], ...existing });
    const change = { ...update('update'), patch: { ...patch('update'), fields: { assignees: ['bo'] } } } as Change;
    expect(describeChange(change, result).assignees).toEqual(['bo']);
  });

  it('of an issue that is a double or whose TODO is gone', () => {
    const told = describeDuplicate({ issue: ISSUE, of: issue({ number: 9 }) });
    expect(told).toMatchObject({ kind: 'duplicate', issue: ISSUE, of: { number: 9 }, notes: [] });
    const gone = { repo: TARGET, title: 'Do it', owners: [], due: null, line: 1, teams: [] };
    expect(told.subject).toEqual({ ...gone, note: '' });
    expect(describeGone(ISSUE, MARKER.sightings[0])).toEqual({ ...gone, note: 'a/2026-01-05.md' });
  });
});

describe('a change of an issue that was read again', () => {
  const context = {
    policy: POLICY,
    isAssignable: () => true,
    removed: 'mark' as const,
    identifying: ['Meeting-Todo', 'former'],
  };
  const fresh = (change: Change, now: Partial<Issue> = {}) =>
    computeFreshPatch(change as IssueChange, issue(now), context);

  it('is left where the label by which it was found is gone, whatever its case', () => {
    expect(fresh(remove('update'), { labels: ['x', 'MEETING-TODO'] })).toMatchObject({ verb: 'update' });
    expect(fresh(remove('update'), { labels: ['x'] })).toBeNull();
    expect(fresh(remove('update'), { labels: ['former'] })).toBeNull();
    expect(fresh(remove('update'), { labels: [] })).toBeNull();
  });

  it('closes a double with a word below the block, unless a person was faster', () => {
    expect(fresh(duplicate)).toEqual({
      verb: 'close',
      fields: { body: `${ISSUE.body}\n\nDuplicate of #9\n`, state: 'closed', stateReason: 'duplicate' },
      aspects: ['duplicate of #9'],
    });
    expect(fresh(duplicate, { state: 'closed' })).toBeNull();
    expect(fresh(duplicate, { body: 'mine' })).toBeNull();
  });

  it('updates to what is wanted then', () => {
    expect(fresh(update('update'))).toBeNull();
    const later = { ...update('update'), desired: { ...DESIRED, state: 'done' } } as Change;
    expect(fresh(later)).toMatchObject({ verb: 'close', fields: { state: 'closed', stateReason: 'completed' } });
  });
});

describe('a new issue', () => {
  const birth = {
    nonce: 'n0nce1',
    repository: 1,
    unassignable: new Set(['cy', 'di']),
    assignment: readAssignment({
      people: [
        { login: 'cy', aliases: [], teams: null, assign: 'mention' },
        { login: 'di', aliases: [], teams: null },
      ],
      groups: new Map(),
    }),
    policy: POLICY,
  };

  it('assigns whom it can, mentions whom the configuration says, and names the others', () => {
    const logins = ['Ada', 'Cy', 'Di'];
    const { assignees, body } = writeNewIssue(
      create({ assignees: logins, block: { ...BLOCK, owners: [...logins, 'EF'] } }),
      birth,
    );
    expect(assignees).toEqual(['Ada']);
    expect(body).toContain('**Owners** `Ada`, `Di`, `EF`, @Cy · **Due** 2026-01-31\n');
  });

  it('refers to the one it follows', () => {
    const { body } = writeNewIssue({ ...create(), follows: '#7' }, birth);
    expect(body).toContain('\n**Raised again after** #7 was closed\n');
    expect(writeNewIssue(create(), birth).body).not.toContain('Raised again after');
  });
});

describe('hashes', () => {
  // Markers of issues that exist hold them: they must come out the same in every version.
  it.each([
    ['', 16],
    ['a', 16],
    ['Write the report', 16],
    ['Write the report.', 16],
    ['会議の議事録', 16],
  ])('of %j are hexadecimal, of the length that is asked for', (text, digits) => {
    const whole = hashText(text, digits);
    expect(whole).toMatch(/^[0-9a-f]{16}$/);
    for (const length of [3, 4, 8, 12]) expect(hashText(text, length)).toBe(whole.slice(0, length));
    expect(hashText(text)).toBe(whole.slice(0, 8));
  });

  it('are of texts that differ different', () => {
    const texts = Array.from({ length: 2000 }, (_, index) => `Write report ${index}`);
    expect(new Set(texts.map((text) => hashText(text, 12))).size).toBe(2000);
    expect(hashWord('Ada')).toBe(hashWord('aDA'));
  });

  it('are taken apart again, a remainder aside', () => {
    expect(readHashes('abcdefgh', 3)).toEqual(['abc', 'def']);
    expect(readHashes('abcdef', 3)).toEqual(['abc', 'def']);
    expect(readHashes('', 3)).toEqual([]);
  });
});

function occurrence(sketch: Partial<NoteSketch> & { readonly todos: NoteSketch['todos'] }): Occurrence {
  const [first] = listOccurrences(buildNote({ path: 'minutes/2026-01-05.md', ...sketch }));
  if (first === undefined) throw new Error('no TODO');
  return first;
}

describe('keys at birth', () => {
  const TEXT = 'AM: Write the report';

  it('tell TODOs apart by date, team, owners and words', () => {
    const give = (one: Occurrence) => createKeyMaker(new Set(), true)(one);
    const key = give(occurrence({ todos: [TEXT] }));
    expect(key).toMatch(/^[0-9a-f]{12}$/);
    expect(give(occurrence({ todos: ['AM: write  the *report*.'] }))).toBe(key);
    expect(give(occurrence({ todos: [TEXT], path: 'other/2026-01-05.md' }))).toBe(key);
    for (const other of [
      occurrence({ todos: ['AM: Write the reports'] }),
      occurrence({ todos: ['CV: Write the report'] }),
      occurrence({ todos: [TEXT], teams: ['docs'] }),
      occurrence({ todos: [TEXT], path: 'minutes/2026-01-06.md' }),
    ])
      expect(give(other)).not.toBe(key);
    expect(give(occurrence({ todos: ['AB/C: x y z'] }))).not.toBe(give(occurrence({ todos: ['A/BC: x y z'] })));
  });

  it('count until a key is free, and depend on the path only where nothing is carried over', () => {
    const one = occurrence({ todos: [TEXT] });
    const give = createKeyMaker(new Set(), true);
    const keys = [give(one), give(one), give(one)];
    expect(new Set(keys).size).toBe(3);
    expect(createKeyMaker(new Set(keys.slice(0, 1)), true)(one)).toBe(keys[1]);
    expect(createKeyMaker(new Set(keys.slice(0, 2)), true)(one)).toBe(keys[2]);
    const apart = (path: string) => createKeyMaker(new Set(), false)(occurrence({ todos: [TEXT], path }));
    expect(apart('a/2026-01-05.md')).not.toBe(apart('b/2026-01-05.md'));
  });
});

describe('TODOs of one note', () => {
  it('that are equal are one, as it stands last', () => {
    const note = buildNote({
      path: 'minutes/2026-01-05.md',
      todos: ['AM: Write the report', 'AM: write the report.', '[x] AM: Write the report', 'CV: Write the report'],
    });
    expect(listOccurrences(note).map(({ todo }) => [todo.line, todo.state])).toEqual([
      [14, 'done'],
      [16, 'open'],
    ]);
  });

  it('are of the teams of the note, else of its folder whatever the year', () => {
    const teams = (path: string, ...names: readonly string[]) =>
      occurrence({ path, teams: names, todos: ['AM: x'] }).teams;
    expect(teams('a/x.md', 'Kernel', 'Docs', 'kernel')).toEqual(['docs', 'kernel']);
    expect(teams('kernel/2026/01/x.md')).toEqual(['/kernel']);
    expect(teams('kernel/2026-01/x.md')).toEqual(['/kernel']);
    expect(teams('kernel/2026_1/x.md')).toEqual(['/kernel']);
    expect(teams('kernel/202601/x.md')).toEqual(['/kernel']);
    expect(teams('kernel/1999/12/x.md')).toEqual(['/kernel']);
    expect(teams('x.md')).toEqual(['/']);
    expect(teams('a/b/2126/v2026/2026x/21/x.md')).toEqual(['/a/b/2126/v2026/2026x/21']);
  });

  it('stand in the order of the meetings, then of paths and lines', () => {
    const at = (path: string, line: number) => {
      const one = occurrence({ path, todos: ['AM: x'] });
      return { ...one, todo: { ...one.todo, line } };
    };
    const ordered = [
      at('z.md', 3),
      at('b/2026-01-05.md', 9),
      at('a/2026-01-12.md', 20),
      at('b/2026-01-12.md', 3),
      at('b/2026-01-12.md', 11),
    ];
    expect(ordered.toReversed().sort(compareOccurrences)).toEqual(ordered);
  });

  it('name each login once, and link to the very line', () => {
    const { todo } = occurrence({ todos: ['AM/CV: x'] });
    const owners = ['Ada', 'ada', null, 'Bo'].map((login) => ({ raw: 'x', login, kind: 'person' as const }));
    expect(listLogins({ ...todo, owners })).toEqual(['Ada', 'Bo']);
    const many = Array.from({ length: 30 }, (_, index) => ({ raw: 'x', login: `l${index}`, kind: 'person' as const }));
    expect(listLogins({ ...todo, owners: many })).toHaveLength(20);
    expect(writePermalink({ serverUrl: 'https://g.org', notesRepo: 'a/b', sha: 'abc' }, "x y/(it's)*!.md", 7)).toBe(
      'https://g.org/a/b/blob/abc/x%20y/%28it%27s%29%2A%21.md?plain=1#L7',
    );
  });
});

describe('a TODO that is raised again', () => {
  const raised = occurrence({ path: 'minutes/2026-01-12.md', todos: ['AM: Write the report'] });
  const done = occurrence({ path: 'minutes/2026-01-12.md', todos: ['[x] AM: Write the report'] });
  const closed = (change: Partial<Issue> = {}) =>
    issue({ state: 'closed', stateReason: 'completed', closedAt: '2026-01-07T12:00:00Z', ...change });
  const entity = (of: Issue, marker: Partial<Marker> = {}, detached = false): Growing => ({
    tracked: {
      issue: of,
      marker: { ...MARKER, ...marker },
      block: '',
      detached,
      wording: () => measureWording('', null),
    },
    occurrences: [],
    beside: [],
    follows: null,
    barred: null,
    birth: null,
  });

  const before = occurrence({ todos: ['AM: Write the report'] });
  const doneBefore = occurrence({ todos: ['[x] AM: Write the report'] });
  const standing = (one: Growing, ...occurrences: readonly Occurrence[]): Growing => ({
    ...one,
    occurrences: [...occurrences],
  });

  it.each<[string, Growing, Occurrence, object]>([
    ['while it is open', entity(ISSUE), raised, { kind: 'join' }],
    ['while a person has it', entity(closed(), {}, true), raised, { kind: 'join' }],
    ['and is done', entity(closed()), done, { kind: 'join' }],
    ['after it was completed', entity(closed()), raised, { kind: 'new', follows: closed() }],
    [
      'before it was completed',
      entity(closed({ closedAt: '2026-01-12T00:00:00Z' })),
      raised,
      { kind: 'barred', reason: 'already closed' },
    ],
    ['after who knows when', entity(closed({ closedAt: null })), raised, { kind: 'barred', reason: 'already closed' }],
    ['after a no', entity(closed({ stateReason: 'not_planned' })), raised, { kind: 'barred', reason: 'declined' }],
    [
      'after it was called a duplicate',
      entity(closed({ stateReason: 'duplicate' })),
      raised,
      { kind: 'barred', reason: 'declined' },
    ],
    [
      'after a person closed it for another reason than we did',
      entity(closed({ stateReason: 'not_planned' }), { closed: true, state: 'done' }),
      raised,
      { kind: 'barred', reason: 'declined' },
    ],
    [
      'after a person called done what the notes had dropped',
      entity(closed(), { closed: true, state: 'dropped' }),
      raised,
      { kind: 'new' },
    ],
    [
      'where it stood it is no longer done',
      standing(entity(closed(), { closed: true, state: 'done' }), before),
      raised,
      { kind: 'join' },
    ],
    [
      'where it stood it is done still',
      standing(entity(closed(), { closed: true, state: 'done' }), doneBefore),
      raised,
      { kind: 'new' },
    ],
    [
      'where it stood it is open, and a person closed it',
      standing(entity(closed(), { closed: false, state: 'open' }), before),
      raised,
      { kind: 'new' },
    ],
    [
      'where it stood it was never done, though we closed it',
      standing(entity(closed(), { closed: true, state: 'open' }), before),
      raised,
      { kind: 'new' },
    ],
    [
      'after it had left the notes',
      entity(closed({ stateReason: 'not_planned' }), { closed: true, removed: true }),
      raised,
      { kind: 'join' },
    ],
    [
      'after it was dropped in the notes',
      entity(closed({ stateReason: 'not_planned' }), { closed: true, state: 'dropped' }),
      raised,
      { kind: 'join' },
    ],
  ])('%s', (_name, one, again, closing) => {
    expect(findClosing(one, again, 'UTC')).toMatchObject(closing);
  });

  it('starts anew where it was done before and has no issue', () => {
    const alone = (one: Occurrence): Growing => ({
      tracked: null,
      occurrences: [one],
      beside: [],
      follows: null,
      barred: null,
      birth: null,
    });
    const before = occurrence({ path: 'minutes/2026-01-05.md', todos: ['[x] AM: Write the report'] });
    expect(findClosing(alone(before), raised, 'UTC')).toEqual({ kind: 'new', follows: null });
    expect(findClosing(alone(done), raised, 'UTC')).toEqual({ kind: 'join' });
    const undated = occurrence({ path: 'minutes/a.md', todos: ['[x] AM: Write the report'] });
    expect(findClosing(alone(undated), occurrence({ path: 'b.md', todos: ['AM: Write the report'] }), 'UTC')).toEqual({
      kind: 'join',
    });
    expect(findClosing(alone(raised), raised, 'UTC')).toEqual({ kind: 'join' });
    expect(findClosing(alone(done), done, 'UTC')).toEqual({ kind: 'join' });
  });

  it.each<[boolean, Partial<Issue>, Partial<Marker>]>([
    [true, { stateReason: 'completed' }, { closed: true, state: 'done' }],
    [true, { stateReason: null }, { closed: true, state: 'done' }],
    [false, { stateReason: 'not_planned' }, { closed: true, state: 'done' }],
    [false, { stateReason: 'completed' }, { closed: false, state: 'done' }],
    [false, { stateReason: 'completed' }, { closed: true, state: 'dropped' }],
    [true, { stateReason: 'not_planned' }, { closed: true, state: 'dropped' }],
    [true, { stateReason: 'not_planned' }, { closed: true, state: 'done', removed: true }],
    [false, { stateReason: 'completed', state: 'open' }, { closed: true, state: 'done' }],
  ])('is ours to open again: %s, %j, %j', (isOurs, now, marker) => {
    expect(isClosedByUs(closed(now), { ...MARKER, ...marker })).toBe(isOurs);
  });
});
