import { afterEach, describe, expect, it } from '@jest/globals';
import { askGitHub } from '../support/ask-github.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';
import type { ActionResult } from '../../testing/support/run-action.ts';

afterEach(closeWorlds);

const BRANCH = 'meeting-todos/reflect';
const NOTES = 'acme/notes';
const TRACKER = 'acme/tracker';
const PATH = 'kernel/2026-01-07.md';
const FIRST = `# Kernel\r
\r
## Action items\r
- [ ] TT: Look into the timer  \r
- Ada Moe: Write the *release* notes, ășț\r
  - collect the changes\r
- [ ] TT: Ask for a new machine`;
const INPUTS = { reflect: 'true' };

async function start(config = '', files: Record<string, string> = { [PATH]: FIRST }): Promise<World> {
  const world = await createWorld({
    files: { '.github/meeting-todos.yml': `people:\n  tt-login: [TT]\n  ada-login: [Ada Moe]\n${config}` },
    collaborators: ['tt-login', 'ada-login'],
  });
  const result = await world.push(files);
  expect(result.code).toBe(0);
  return world;
}

/** A scheduled run with `reflect`, as the recipe has it. */
async function reflect(world: World, inputs: Record<string, string> = {}): Promise<ActionResult> {
  world.server.github.clearLog();
  const result = await world.dispatch({ ...INPUTS, ...inputs });
  expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 0, stderr: '' });
  return result;
}

type Pull = { number: number; state: string; body: string; head: { sha: string }; title: string };

async function listPulls(world: World): Promise<readonly Pull[]> {
  const { data } = await askGitHub(world.server.github, `GET /repos/${NOTES}/pulls?state=all`, { token: 'secret' });
  return data as Pull[];
}

/** What the branch changes, line by line. */
function readDiff(world: World): readonly string[] {
  const diff = world.git.git('diff', '--unified=0', 'main', BRANCH);
  return diff.split('\n').filter((line) => /^[-+](?![-+]{2} )/.test(line) || /^\\/.test(line));
}

function tellRequests(world: World): readonly string[] {
  return world.server.github.requests.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/g, 'SHA')}`);
}

/** Merges the pull request as a person does, and runs what the push starts. */
async function merge(world: World, inputs: Record<string, string> = {}): Promise<ActionResult> {
  const before = world.git.resolve();
  world.git.git('merge', '--quiet', '--no-ff', '-m', 'Merge', BRANCH);
  const after = world.git.resolve();
  const number = (await listPulls(world)).find(({ state }) => state === 'open')?.number ?? 0;
  world.server.github.asHuman.mergePullRequest(NOTES, number, after);
  world.server.github.clearLog();
  return world.run({ name: 'push', before, after }, inputs);
}

describe('what was closed is ticked in the notes by a pull request', () => {
  it('changes exactly the lines of the items whose issues were closed', async () => {
    const world = await start();
    world.server.github.asHuman.close(TRACKER, 1);
    world.server.github.asHuman.close(TRACKER, 2, 'not_planned');
    const result = await reflect(world);
    expect(readDiff(world)).toEqual([
      '-- [ ] TT: Look into the timer  \r',
      '-- Ada Moe: Write the *release* notes, ășț\r',
      '+- [x] TT: Look into the timer  \r',
      '+- ❌ Ada Moe: Write the *release* notes, ășț\r',
    ]);
    const [pull, ...others] = await listPulls(world);
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ state: 'open', title: 'Update the notes with what became of their TODOs' });
    expect(pull?.body).toContain('- done: Look into the timer ([`acme/tracker#1`](');
    expect(pull?.body).toContain('- dropped: Write the release notes, ășț');
    expect(result.summary).toContain('Opened');
    expect(result.outputs['changed']).toBe('false');
    expect(world.git.resolve('main')).toBe(world.git.resolve('HEAD'));
  });

  it('asks once and is silent while nothing changes', async () => {
    const world = await start();
    world.server.github.asHuman.close(TRACKER, 1);
    await reflect(world);
    const tip = world.git.resolve(BRANCH);
    await reflect(world);
    expect(tellRequests(world)).toEqual(['GET /repos/acme/tracker/issues', 'GET /repos/acme/notes/pulls']);
    expect(world.git.resolve(BRANCH)).toBe(tip);
  });

  it('asks for nothing where nothing is closed, and nothing at all where the input is off', async () => {
    const world = await start();
    await reflect(world);
    expect(tellRequests(world)).toEqual(['GET /repos/acme/tracker/issues', 'GET /repos/acme/notes/pulls']);
    world.server.github.asHuman.close(TRACKER, 1);
    await reflect(world, { reflect: 'false' });
    expect(tellRequests(world)).toEqual(['GET /repos/acme/tracker/issues']);
    expect(await listPulls(world)).toEqual([]);
  });

  it.each([{}, INPUTS])('is merged into a sync that writes nothing, with %o', async (inputs) => {
    const world = await start('reflect: { links: true }\n');
    world.server.github.asHuman.close(TRACKER, 1);
    world.server.github.asHuman.close(TRACKER, 2, 'not_planned');
    await reflect(world);
    const issues = world.server.github.issues(TRACKER);
    const result = await merge(world, inputs);
    expect({ code: result.code, changed: result.outputs['changed'] }).toEqual({ code: 0, changed: 'false' });
    expect(world.server.github.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
    await reflect(world);
    expect(world.server.github.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
    expect(world.server.github.issues(TRACKER)).toEqual(issues);
  });

  it('leaves an issue open that a person reopens after the tick was merged', async () => {
    const world = await start();
    world.server.github.asHuman.close(TRACKER, 1);
    await reflect(world);
    await merge(world);
    world.server.github.asHuman.reopen(TRACKER, 1);
    await world.dispatch();
    await world.dispatch();
    expect(world.server.github.issue(TRACKER, 1).state).toBe('open');
  });

  it('writes references, into every note where that is wanted', async () => {
    const next = 'kernel/2026-01-14.md';
    const world = await start('reflect: { links: true, notes: all }\n', {
      [PATH]: FIRST,
      [next]: '## Action items\n- TT: Ask for a new machine\n',
    });
    world.server.github.asHuman.close(TRACKER, 3);
    await reflect(world);
    expect(readDiff(world)).toEqual([
      '-- [ ] TT: Look into the timer  \r',
      '-- Ada Moe: Write the *release* notes, ășț\r',
      '+- [ ] TT: Look into the timer (acme/tracker#1)  \r',
      '+- Ada Moe: Write the *release* notes, ășț (acme/tracker#2)\r',
      '-- [ ] TT: Ask for a new machine',
      '\\ No newline at end of file',
      '+- [x] TT: Ask for a new machine (acme/tracker#3)',
      '\\ No newline at end of file',
      '-- TT: Ask for a new machine',
      '+- ✅ TT: Ask for a new machine (acme/tracker#3)',
    ]);
  });
});

describe('the pull request', () => {
  it('follows what people do, and is closed when nothing is left', async () => {
    const world = await start();
    world.server.github.asHuman.close(TRACKER, 1);
    await reflect(world);
    world.server.github.asHuman.close(TRACKER, 3);
    await reflect(world);
    expect(readDiff(world).filter((line) => line.startsWith('+'))).toHaveLength(2);
    expect(world.git.git('rev-list', '--count', `main..${BRANCH}`)).toBe('1');
    world.server.github.asHuman.reopen(TRACKER, 1);
    world.server.github.asHuman.reopen(TRACKER, 3);
    await reflect(world);
    expect((await listPulls(world)).map(({ state }) => state)).toEqual(['closed']);
    expect(() => world.git.resolve(BRANCH)).toThrow(/Needed a single revision|unknown revision/);
    // Closed by us is no person's no.
    world.server.github.asHuman.close(TRACKER, 1);
    await reflect(world);
    expect((await listPulls(world)).map(({ state }) => state).sort()).toEqual(['closed', 'open']);
  });

  it('does not ask again about what a person closed it over', async () => {
    const world = await start();
    world.server.github.asHuman.close(TRACKER, 1);
    await reflect(world);
    const [pull] = await listPulls(world);
    world.server.github.asHuman.close(NOTES, pull?.number ?? 0);
    await reflect(world);
    expect(world.server.github.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
    world.server.github.asHuman.close(TRACKER, 3);
    await reflect(world);
    expect(readDiff(world).filter((line) => line.startsWith('+'))).toEqual(['+- [x] TT: Ask for a new machine']);
  });

  it('stays on top of the newest commit where its notes change', async () => {
    const world = await start();
    world.server.github.asHuman.close(TRACKER, 1);
    await reflect(world);
    await world.push({ [PATH]: `${FIRST}\r\n- [ ] TT: Measure it\r\n` });
    await reflect(world);
    expect(world.git.git('merge-base', 'main', BRANCH)).toBe(world.git.resolve('main'));
    expect(readDiff(world)).toHaveLength(2);
  });

  it('leaves a branch alone that a person committed to, and keeps their text around its own', async () => {
    const world = await start();
    world.server.github.asHuman.close(TRACKER, 1);
    await reflect(world);
    const [pull] = await listPulls(world);
    world.server.github.asHuman.editBody(NOTES, pull?.number ?? 0, (body) => `Mine.\n\n${body}\n\nAnd mine.`);
    world.server.github.asHuman.close(TRACKER, 3);
    await reflect(world);
    expect((await listPulls(world))[0]?.body).toMatch(/^Mine\.\n\n<!-- [^]*2 items in 1 note[^]* -->\n\nAnd mine\.$/);
    world.git.checkOut(BRANCH);
    world.git.git('commit', '--quiet', '--amend', '--no-edit', '--allow-empty', '--date=2026-01-01T00:00:00Z');
    const theirs = world.git.commit('A word of mine', { 'kernel/other.md': 'word\n' });
    world.git.checkOut('main');
    world.server.github.asHuman.pushToPullRequest(NOTES, pull?.number ?? 0, theirs);
    world.server.github.asHuman.close(TRACKER, 2);
    const result = await reflect(world);
    expect(world.git.resolve(BRANCH)).toBe(theirs);
    expect(result.summary).toContain('somebody else has committed to its branch');
  });

  it('is one where two runs come at once', async () => {
    const world = await start();
    world.server.github.asHuman.close(TRACKER, 1);
    const results = await Promise.all([world.dispatch(INPUTS), world.dispatch(INPUTS)]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect((await listPulls(world)).map(({ state }) => state)).toEqual(['open']);
    expect(readDiff(world)).toHaveLength(2);
    await reflect(world);
    expect(world.server.github.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  it('is not spoken of in the comment of its own preview', async () => {
    const world = await start();
    world.server.github.asHuman.close(TRACKER, 1);
    await reflect(world);
    const [pull] = await listPulls(world);
    const headSha = world.git.resolve(BRANCH);
    const event = { number: pull?.number ?? 0, baseSha: world.git.resolve('main'), headSha, headBranch: BRANCH };
    world.git.checkOut(headSha);
    world.server.github.clearLog();
    const result = await world.run({ name: 'pull_request', ...event }, INPUTS);
    expect(result.code).toBe(0);
    expect(world.server.github.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
  });
});

describe('what stands in its way is a warning, and the sync is whole', () => {
  const add = { 'kernel/2026-01-14.md': '## Action items\n- TT: Something new\n' };

  it('a token without the permission', async () => {
    const world = await createWorld({
      files: { 'a.md': 'a' },
      github: {
        tokens: {
          secret: {
            login: 'bot[bot]',
            type: 'app',
            permissions: { '*': 'write' },
            scopes: ['issues', 'pull-requests'],
          },
        },
      },
    });
    await world.push({ [PATH]: FIRST });
    world.server.github.asHuman.close(TRACKER, 1);
    const result = await world.push(add, INPUTS);
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
    expect(result.stdout).toMatch(/::warning::.*meeting-todos\/reflect.*`contents: write` and `pull-requests: write`/);
  });

  it('a repository in which Actions may not create pull requests', async () => {
    const world = await start();
    world.server.github.asHuman.close(TRACKER, 1);
    const message = 'GitHub Actions is not permitted to create or approve pull requests.';
    world.server.github.addFault({ when: { method: 'POST', pathPattern: /\/pulls$/ }, kind: { status: 403, message } });
    const result = await reflect(world);
    expect(result.summary).toContain('allow GitHub Actions to create pull requests (Settings → Actions → General)');
    await reflect(world);
    expect((await listPulls(world)).map(({ state }) => state)).toEqual(['open']);
  });

  it('three hundred notes: a hundred at a time', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => {
        const day = new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
        return [`kernel/${day}.md`, `## Action items\n- [ ] TT: Look into board x${index} of rack r${index * 7}\n`];
      }),
    );
    const world = await createWorld({
      files: { ...files, '.github/meeting-todos.yml': 'people: { tt-login: [TT] }\n' },
      collaborators: ['tt-login'],
    });
    const limits = { 'max-new': '300', 'max-closes': '300' };
    await world.dispatch(limits);
    for (const { number } of world.server.github.issues(TRACKER)) world.server.github.asHuman.close(TRACKER, number);
    await reflect(world, limits);
    expect(
      world.git
        .git('diff', '--name-only', 'main', BRANCH)
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(100);
  });

  it('a rule that keeps the branch from everybody', async () => {
    const world = await start();
    world.server.github.repository(NOTES).protectedBranches = ['meeting-todos/*'];
    world.server.github.asHuman.close(TRACKER, 1);
    const result = await world.push(add, INPUTS);
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
    expect(result.stdout).toMatch(/::warning::.*Cannot create ref due to creations being restricted/);
    expect(await listPulls(world)).toEqual([]);
  });

  it('a branch of that name that is a person’s', async () => {
    const world = await start();
    world.git.startBranch(BRANCH);
    const theirs = world.git.commit('Mine', { 'mine.md': 'mine\n' });
    world.git.checkOut('main');
    world.server.github.asHuman.close(TRACKER, 1);
    const result = await reflect(world);
    expect(world.git.resolve(BRANCH)).toBe(theirs);
    expect(result.stdout).toMatch(/::warning::The branch meeting-todos\/reflect is left as it is: somebody else/);
    expect(await listPulls(world)).toEqual([]);
  });

  it('a target that fewer people may read than the notes: nobody learns from a note what happens there', async () => {
    const world = await start();
    world.server.github.repository(TRACKER).visibility = 'private';
    world.server.github.asHuman.close(TRACKER, 1);
    await reflect(world);
    expect(world.server.github.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
    world.server.github.repository(TRACKER).visibility = 'public';
    await reflect(world);
    expect((await listPulls(world)).map(({ state }) => state)).toEqual(['open']);
  });

  it('a note that is not UTF-8, which is left alone and said', async () => {
    const world = await start();
    const bytes = Buffer.concat([Buffer.from('## Action items\n- [ ] TT: Look at caf'), Buffer.from([0xe9, 0x0a])]);
    await world.push({ 'kernel/2026-01-14.md': bytes });
    world.server.github.asHuman.close(TRACKER, 1);
    world.server.github.asHuman.close(TRACKER, 4);
    await reflect(world);
    expect(readDiff(world)).toHaveLength(2);
    expect((await listPulls(world))[0]?.body).toMatch(/Left out[^]*2026-01-14\.md:2`\): its note is not UTF-8/);
  });
});
