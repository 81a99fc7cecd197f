import { afterEach, describe, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeWorlds, createWorld, ROOT, type World } from '../support/world.ts';

let world: World;
afterEach(closeWorlds);

const PATH = 'minutes/2026-01-05.md';
const LATER = 'minutes/2026-01-12.md';
const note = (...items: string[]) => `## TODOs\n\n${items.join('\n\n')}\n`;
const CONFIG = 'people:\n  ada: [AM]\n  bo: [TT]\n';
const ITEMS = [
  'AM: Measure the boot time of the boards',
  'TT: Rewrite the scheduler of the kernel',
  'AM/TT: Document the release of the library',
];

/** Requests since the last count, as `method path`. */
function takeRequests(): readonly string[] {
  const requests = world.server.github.requests.map(
    ({ method, path }) =>
      `${method} ${path.replace(/[0-9a-f]{40}/g, 'SHA').replace(/(comments|pulls|notes\/issues)\/\d+/, '$1/N')}`,
  );
  world.server.github.clearLog();
  return requests;
}

const countWrites = (requests: readonly string[]) => requests.filter((request) => !request.startsWith('GET ')).length;

async function createSynced(): Promise<void> {
  world = await createWorld({
    files: { '.github/meeting-todos.yml': CONFIG, [PATH]: note(...ITEMS) },
    collaborators: ['ada', 'bo'],
  });
  await world.dispatch();
  takeRequests();
}

const TRACKER = '/repos/acme/tracker';
const COMMENTS = '/repos/acme/notes/issues/N/comments';
const LISTINGS = ['tracker', 'kernel', 'releases'].map((name) => `GET /repos/acme/${name}/issues`);
const ROUTES =
  'routes:\n  - when: { text: scheduler }\n    target: acme/kernel\n  - when: { text: release }\n    target: acme/releases\n';

/** Notes whose TODOs lie in three targets. */
async function createRouted(): Promise<void> {
  world = await createWorld({
    files: { '.github/meeting-todos.yml': CONFIG + ROUTES, [PATH]: note(...ITEMS) },
    collaborators: ['ada', 'bo'],
    github: {
      repositories: ['acme/kernel', 'acme/releases'].map((name) => ({ name, collaborators: ['ada', 'bo'] })),
    },
  });
  await world.dispatch();
  takeRequests();
}

const PULLS = 'GET /repos/acme/notes/commits/SHA/pulls';

/**
 * The same for a push that opens issues: its pull request is asked for beside all else, so that this request may come at
 * any time and stands first here; the two reads behind the list are under way at once.
 */
function takeInOrder(): readonly string[] {
  const all = takeRequests();
  const [list = '', a = '', b = '', ...rest] = all.filter((request) => request !== PULLS);
  return [...all.filter((request) => request === PULLS), list, ...[a, b].sort(), ...rest];
}

/** A pull request with one commit, and its preview. */
function openPull(files: Record<string, string>) {
  const baseSha = world.git.resolve();
  world.git.startBranch('notes');
  const headSha = world.git.commit('Notes', files);
  const number = world.server.github.seedIssue('acme/notes', {
    title: 'Notes',
    pullRequest: { headSha, headRef: 'notes', baseRef: 'main', baseSha },
  });
  const preview = () => world.run({ name: 'pull_request', number, baseSha, headSha });
  return { number, headSha, preview };
}

/** What stands in a file of its own in dist/, the first files of a repository that need it, and what is told without it. */
const LOADED_LATE = [
  [
    'parse-markdown.cjs',
    'a text in which something could act',
    { [LATER]: note('AM: Ask @bo about #12') },
    'parse-markdown.cjs',
  ],
  ['yaml.cjs', 'a configuration', { '.github/meeting-todos.yml': 'unowned: issue\n' }, 'MODULE_NOT_FOUND'],
] as const;

describe.each(LOADED_LATE)('dist/%s', (part, need, files, told) => {
  it(`is loaded by ${need}, and by no other run`, async () => {
    const actionDirectory = mkdtempSync(path.join(tmpdir(), 'without-a-part-'));
    cpSync(path.join(ROOT, 'action.yml'), path.join(actionDirectory, 'action.yml'));
    cpSync(path.join(ROOT, 'dist'), path.join(actionDirectory, 'dist'), {
      recursive: true,
      filter: (file) => !file.endsWith(part),
    });
    world = await createWorld({ files: { [PATH]: note(...ITEMS) } });
    const dispatch = () => world.run({ name: 'workflow_dispatch', sha: world.git.resolve() }, {}, { actionDirectory });
    const plain = [await dispatch(), await dispatch()].map(({ code, outputs }) => [code, outputs['created']]);
    world.git.commit('More', files);
    const withNeed = await dispatch();
    rmSync(actionDirectory, { recursive: true });
    expect(plain).toEqual([
      [0, '3'],
      [0, '0'],
    ]);
    expect(withNeed.code).toBe(1);
    expect(withNeed.stdout).toContain(told);
  });
});

/** Every row of docs/cost.md. */
describe('what a run costs', () => {
  it('a push that touches no note: nothing', async () => {
    await createSynced();
    const result = await world.push({ 'src/main.c': 'int x;' });
    expect({ code: result.code, requests: takeRequests(), outputs: result.outputs['changed'] }).toEqual({
      code: 0,
      requests: [],
      outputs: 'false',
    });
    expect(result.summary).toContain('nothing to do');
  });

  it('the same with a shallow checkout: one comparison', async () => {
    await createSynced();
    const before = world.git.resolve();
    const after = world.git.commit('Code', { 'src/main.c': 'int x;' });
    const result = await world.run({ name: 'push', before, after }, {}, { workspace: world.cloneShallow() });
    expect({ code: result.code, requests: takeRequests() }).toEqual({
      code: 0,
      requests: ['GET /repos/acme/notes/compare/SHA...SHA'],
    });
  });

  it('a quiet push of a note with a shallow checkout: one comparison too', async () => {
    await createSynced();
    const before = world.git.resolve();
    const after = world.git.commit('Words', { [PATH]: `${note(...ITEMS)}\nThat was all.\n` });
    await world.run({ name: 'push', before, after }, {}, { workspace: world.cloneShallow() });
    expect([...takeRequests()].sort()).toEqual([
      PULLS,
      'GET /repos/acme/notes/compare/SHA...SHA',
      `GET ${TRACKER}/issues`,
    ]);
  });

  it('a quiet dispatch: one request per target and hundred issues', async () => {
    await createSynced();
    await world.dispatch();
    expect(takeRequests()).toEqual(['GET /repos/acme/tracker/issues']);
  });

  it('a first sync of n TODOs: n + 6, and one per new label', async () => {
    world = await createWorld({ files: { 'README.md': 'notes' }, collaborators: ['ada', 'bo'] });
    await world.push({ '.github/meeting-todos.yml': CONFIG, [PATH]: note(...ITEMS) });
    expect(takeInOrder()).toEqual([
      PULLS,
      `GET ${TRACKER}/issues`,
      'GET /repos/acme/notes/compare/SHA...main',
      'GET /search/issues',
      `POST ${TRACKER}/labels`,
      `GET ${TRACKER}/assignees`,
      ...ITEMS.map(() => `POST ${TRACKER}/issues`),
      `GET ${TRACKER}/issues`,
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['edited', { [PATH]: note(ITEMS[0] ?? '', 'TT: Rewrite the scheduler of the kernel twice', ITEMS[2] ?? '') }],
    ['done', { [PATH]: note(ITEMS[0] ?? '', `[x] ${ITEMS[1] ?? ''}`.replace('[x] ', '- [x] '), ITEMS[2] ?? '') }],
    ['carried over', { [LATER]: note(ITEMS[1] ?? '') }],
  ])('one TODO %s: read again, write, newest commit, and the pages', async (_name, files) => {
    await createSynced();
    world.git.commit('Notes', files);
    await world.dispatch();
    const requests = takeRequests();
    expect(requests).toHaveLength(4);
    expect(countWrites(requests)).toBe(1);
  });

  it('a note renamed and reordered: as a quiet run', async () => {
    await createSynced();
    world.git.rename(PATH, 'archive/2026/2026-01-05.md');
    world.git.commit('Reorder', { 'archive/2026/2026-01-05.md': note(...ITEMS.toReversed()) });
    await world.dispatch();
    expect(takeRequests()).toEqual(['GET /repos/acme/tracker/issues']);
  });

  it('an agenda: as a quiet run', async () => {
    await createSynced();
    await world.dispatch({ agenda: 'agenda.md' });
    expect(takeRequests()).toEqual(['GET /repos/acme/tracker/issues']);
  });

  it('an overview: one read, one write and one look at each target where its text is another', async () => {
    await createSynced();
    world.git.commit('Overview', { '.github/meeting-todos.yml': `${CONFIG}overview: true\n` });
    await world.dispatch();
    takeRequests();
    await world.dispatch();
    const quiet = ['GET /repos/acme/tracker/issues', 'GET /repos/acme/notes/issues'];
    expect(takeRequests()).toEqual(quiet);
    world.server.github.asHuman.close('acme/tracker', 1);
    await world.dispatch();
    // Before it tells something new, it asks who may read the target.
    expect(takeRequests()).toEqual([...quiet, 'GET /repos/acme/tracker', 'PATCH /repos/acme/notes/issues/N']);
  });

  it.each([
    ['an issue type and a due field, on a quiet run: none', [], 0],
    ['a due field, where something is due: one question for its number', ['AM: Write the report by 2026-01-29'], 1],
    ['a due field, where nothing is due: none', ['AM: Write the report'], 0],
  ])('%s', async (_name, items, asked) => {
    world = await createWorld({
      files: { '.github/meeting-todos.yml': `${CONFIG}type: Task\nfields: { due: Target date }\n` },
      collaborators: ['ada', 'bo'],
      github: { organisations: { acme: { types: ['Task'], fields: { 'Target date': 'date' } } } },
    });
    await world.push({ [PATH]: note(...ITEMS) });
    takeRequests();
    world.git.commit('More', { [LATER]: note(...items) });
    await world.dispatch();
    const requests = takeRequests();
    expect(requests.filter((request) => request.includes('/orgs/'))).toHaveLength(asked);
    expect(countWrites(requests)).toBe(items.length);
  });

  it('a push that a pull request brought: as a push, with its comments, the target and the record', async () => {
    await createSynced();
    const { number, preview, headSha } = openPull({ [LATER]: note('AM: Write the report of the year') });
    await preview();
    takeRequests();
    const before = world.git.resolve('main');
    world.git.checkOut('main');
    world.git.git('merge', '--quiet', '--no-ff', '--message=Merge', headSha);
    world.server.github.asHuman.mergePullRequest('acme/notes', number, world.git.resolve());
    await world.run({ name: 'push', before, after: world.git.resolve() });
    expect(takeInOrder()).toEqual([
      PULLS,
      `GET ${TRACKER}/issues`,
      'GET /repos/acme/notes/compare/SHA...main',
      'GET /search/issues',
      `GET ${TRACKER}/assignees/ada`,
      `POST ${TRACKER}/issues`,
      `GET ${TRACKER}/issues`,
      `GET ${COMMENTS}`,
      `GET ${TRACKER}`,
      'PATCH /repos/acme/notes/issues/comments/N',
    ]);
  });

  it.each([
    ['that is quiet: one listing each', null, []],
    [
      'where something is opened: a search each, the rest as in one',
      { [LATER]: note('AM: Write the report of the year') },
      [
        'GET /search/issues',
        'GET /search/issues',
        'GET /search/issues',
        'GET /repos/acme/notes/compare/SHA...main',
        `GET ${TRACKER}/assignees/ada`,
        `POST ${TRACKER}/issues`,
        `GET ${TRACKER}/issues`,
        PULLS,
      ],
    ],
  ])('a run over several targets %s', async (_name, files, more) => {
    await createRouted();
    if (files !== null) world.git.commit('Notes', files);
    await world.dispatch();
    expect(takeRequests().toSorted()).toEqual([...LISTINGS, ...more].toSorted());
  });
});

describe('what a preview costs', () => {
  it('where no note differs: the comments', async () => {
    await createSynced();
    const { preview } = openPull({ 'src/main.c': 'int x;' });
    await preview();
    expect(takeRequests()).toEqual([`GET ${COMMENTS}`]);
  });

  it('the pages, a search, the target, comments and pull request, and one comment; and two less once it stands', async () => {
    await createSynced();
    const { preview } = openPull({ [LATER]: note('AM: Write the report of the year') });
    await preview();
    const reads = [`GET ${TRACKER}/issues`, 'GET /search/issues', `GET ${TRACKER}`, `GET ${COMMENTS}`];
    expect(takeRequests()).toEqual([...reads, 'GET /repos/acme/notes/pulls/N', `POST ${COMMENTS}`]);
    await preview();
    expect(takeRequests()).toEqual(reads);
  });

  it('with several targets: a listing and a search each, and those that it names', async () => {
    await createRouted();
    const { preview } = openPull({
      [LATER]: note('AM: Write the report of the year', 'TT: Draw the scheduler on a board'),
    });
    await preview();
    const requests = [
      ...LISTINGS,
      ...Array<string>(3).fill('GET /search/issues'),
      `GET ${TRACKER}`,
      'GET /repos/acme/kernel',
      `GET ${COMMENTS}`,
      'GET /repos/acme/notes/pulls/N',
      `POST ${COMMENTS}`,
    ];
    expect(takeRequests().toSorted()).toEqual(requests.toSorted());
  });

  it('with issues in the notes repository itself: no look at who may read it', async () => {
    world = await createWorld({ files: { [PATH]: note(...ITEMS) }, target: 'acme/notes' });
    await world.dispatch();
    takeRequests();
    const { preview } = openPull({ [LATER]: note('AM: Write the report of the year') });
    await preview();
    expect(takeRequests()).toEqual([
      'GET /repos/acme/notes/issues',
      'GET /search/issues',
      `GET ${COMMENTS}`,
      'GET /repos/acme/notes/pulls/N',
      `POST ${COMMENTS}`,
    ]);
  });
});
