import { afterEach, describe, expect, it } from '@jest/globals';
import { writeFileSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { badGateway } from '../../testing/embedded-github/faults.ts';
import type { FileChanges } from '../../testing/support/git-repository.ts';
import type { ActionResult } from '../../testing/support/run-action.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

let world: World;
afterEach(closeWorlds);

const CONFIG = 'people:\n  ada: [AM]\n';
const note = (...items: string[]) =>
  `---\ntitle: Kernel WG\ndatetime: 2026-01-05\nteams: [kernel]\n---\n\n## TODOs\n\n${items.join('\n\n')}\n`;
const PATH = 'minutes/2026-01-05.md';
const TARGET = 'acme/tracker';

/** A world whose main has a configuration and one note, and a branch that adds another note and edits the first. */
async function createPullRequest() {
  world = await createWorld({
    files: { '.github/meeting-todos.yml': CONFIG, [PATH]: note('AM: Measure the boot time') },
    collaborators: ['ada'],
  });
  const baseSha = world.git.resolve();
  world.git.startBranch('notes');
  const headSha = world.git.commit('Notes', {
    'minutes/2026-01-12.md': note(
      'AM: Measure the boot time',
      'ZZ: Write the scheduler down',
      '@ada: Ping nobody #12',
    ).replace('2026-01-05', '2026-01-12'),
  });
  const number = world.server.github.seedIssue('acme/notes', {
    title: 'Notes',
    pullRequest: { headSha, headRef: 'notes', baseRef: 'main', baseSha },
  });
  return { number, baseSha, headSha };
}

function comments(number: number): readonly string[] {
  return world.server.github.comments('acme/notes', number).map((comment) => comment.body);
}

describe('a pull request', () => {
  it('is previewed in one comment, edited in place, untouched when equal, and recorded after the merge', async () => {
    const { number, baseSha, headSha } = await createPullRequest();
    const event = { name: 'pull_request', number, baseSha, headSha } as const;
    const first = await world.run(event);
    expect({ code: first.code, created: first.outputs['created'] }).toEqual({ code: 0, created: '3' });
    expect(world.server.github.issues(TARGET)).toEqual([]);
    const [text = ''] = comments(number);
    expect(text.startsWith('<!-- meeting-todos:comment v1 -->\n### Merging this will open ')).toBe(true);
    expect(text).toContain('Nothing is written yet.');
    expect(text).toContain('THEIR-LOGIN: [ZZ]');
    expect(text).not.toMatch(/(^|[^\w`])@ada|#12/);

    world.server.github.clearLog();
    await world.run(event);
    expect(world.server.github.requests.filter((request) => request.isWrite)).toEqual([]);

    const next = world.git.commit('More', {
      'minutes/2026-01-12.md': note('AM: Only this one').replace('2026-01-05', '2026-01-12'),
    });
    const pull = world.server.github.repository('acme/notes').issues.get(number)?.pullRequest;
    if (pull === null || pull === undefined) throw new Error('no pull request');
    pull.headSha = next;
    await world.run({ ...event, headSha: next });
    expect(comments(number)).toHaveLength(1);
    expect(comments(number)[0]).toContain('Only this one');

    world.git.checkOut('main');
    const before = world.git.resolve();
    world.git.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'notes');
    const after = world.git.resolve();
    pull.mergedAt = new Date();
    pull.mergeCommitSha = after;
    const merged = await world.run({ name: 'push', before, after });
    expect(merged.code).toBe(0);
    expect(comments(number)).toHaveLength(1);
    expect(comments(number)[0]).toMatch(/issues\/\d+\)/);
    expect(comments(number)[0]).not.toContain('Nothing is written yet');
  });

  it('has one comment again after previews that ran at once', async () => {
    const { number, baseSha, headSha } = await createPullRequest();
    const event = { name: 'pull_request', number, baseSha, headSha } as const;
    await Promise.all([world.run(event), world.run(event)]);
    const { github } = world.server;
    const [first = ''] = comments(number);
    // Where the two did not meet, somebody else's copy of the first stays, and the action's own second goes.
    github.asHuman.comment('acme/notes', number, first);
    if (comments(number).length < 3)
      github.asHuman.comment('acme/notes', number, first.replace('3 issues', '2 issues'), 'github-actions[bot]');
    await world.run(event);
    const authors = [...github.repository('acme/notes').comments.values()].map(({ author }) => author.login);
    expect(authors.filter((login) => login === 'github-actions[bot]')).toHaveLength(1);
    expect(authors).toHaveLength(2);
    expect(comments(number)[0]).toBe(first);
  });

  it('leaves a newer head alone', async () => {
    const { number, baseSha, headSha } = await createPullRequest();
    const pull = world.server.github.repository('acme/notes').issues.get(number)?.pullRequest;
    if (pull === null || pull === undefined) throw new Error('no pull request');
    pull.headSha = 'f'.repeat(40);
    const result = await world.run({ name: 'pull_request', number, baseSha, headSha });
    expect(result.code).toBe(0);
    expect(comments(number)).toEqual([]);
  });

  it('from a fork is previewed in the summary and succeeds', async () => {
    const { number, baseSha, headSha } = await createPullRequest();
    world.server.github.addToken('read-only', {
      login: 'github-actions[bot]',
      type: 'app',
      permissions: { 'acme/notes': 'read' },
    });
    const result = await world.run(
      { name: 'pull_request', number, baseSha, headSha, headRepository: 'someone/notes' },
      {},
      { token: 'read-only' },
    );
    expect({ code: result.code, comments: comments(number) }).toEqual({ code: 0, comments: [] });
    expect(result.summary).toContain('Write the scheduler down');
    expect(result.summary).toContain('No permission to comment');
  });

  it.each([
    ['the base', 'main'],
    ['even the head', 'pull'],
  ])(
    'with pull_request_target is read as data, with the configuration of the base, where %s is checked out',
    async (_name, branch) => {
      const { number, baseSha } = await createPullRequest();
      const headSha = world.git.commit('Evil', {
        '.github/meeting-todos.yml': 'target: evil/evil\nnotes: ["evil/**"]\n',
        'minutes/2026-01-19.md': note('AM: From the head').replace('2026-01-05', '2026-01-19'),
      });
      const pull = world.server.github.repository('acme/notes').issues.get(number)?.pullRequest;
      if (pull === null || pull === undefined) throw new Error('no pull request');
      pull.headSha = headSha;
      world.git.git('branch', '--force', 'pull', headSha);
      world.git.checkOut(branch);
      const result = await world.run({ name: 'pull_request_target', number, baseSha, headSha });
      expect(result.code).toBe(0);
      expect(comments(number)[0]).toContain('From the head');
      expect(comments(number)[0]).not.toContain('evil');
      expect(world.server.github.requests.some((request) => request.path.includes('evil'))).toBe(false);
    },
  );

  it('of which a target is less visible shows that target as counts only', async () => {
    const { number, baseSha, headSha } = await createPullRequest();
    world.server.github.repository(TARGET).visibility = 'private';
    const result = await world.run({ name: 'pull_request', number, baseSha, headSha });
    expect(comments(number)[0]).toMatch(/\d changes in repositories that are less visible/);
    expect(comments(number)[0]).not.toMatch(/scheduler|acme\/tracker/);
    expect(`${result.summary}${result.stdout}`).not.toMatch(/scheduler|acme\/tracker/);
    expect({ created: result.outputs['created'], issues: result.outputs['issues'] }).toEqual({
      created: '3',
      issues: '[]',
    });
  });

  it('of which a target is perhaps less visible shows counts only', async () => {
    const { number, baseSha, headSha } = await createPullRequest();
    const isQuestion = ({ method, path: at }: { method: string; path: string }) =>
      method === 'GET' && at.endsWith(`/repos/${TARGET}`);
    world.server.github.addFault({ when: isQuestion, times: 99, kind: { status: 403, message: 'No' } });
    await world.run({ name: 'pull_request', number, baseSha, headSha });
    expect(comments(number)[0]).toMatch(/\d changes in repositories that are less visible/);
    expect(comments(number)[0]).not.toMatch(/scheduler/);
  });

  it('of which a target is less visible does not tell why an item is skipped, nor where', async () => {
    const { number, baseSha, headSha } = await createPullRequest();
    world.git.checkOut('main');
    await world.dispatch();
    world.server.github.asHuman.close(TARGET, 1, 'not_planned');
    world.server.github.repository(TARGET).visibility = 'private';
    world.git.checkOut('notes');
    const result = await world.run({ name: 'pull_request', number, baseSha, headSha });
    expect(comments(number)[0]).toContain('1 skipped');
    expect(`${comments(number)[0] ?? ''}${result.summary}${result.stdout}`).not.toMatch(/declined|tracker\/issues\/1/);
  });
});

describe('what writes nothing', () => {
  it.each([
    ['another branch', { ref: 'refs/heads/other' }, {}],
    ['a tag', { ref: 'refs/tags/v1' }, {}],
    ['a fork of the notes repository', {}, { fork: true }],
    ['another event', { event: 'issues' }, {}],
    ['a dry run', {}, {}],
  ])('%s', async (name, env, repository) => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') }, collaborators: ['ada'] });
    const result = await world.run(
      { name: 'workflow_dispatch', sha: world.git.resolve() },
      name === 'a dry run' ? { 'dry-run': 'true' } : {},
      {
        repository: { name: 'acme/notes', id: 4217, ...repository },
        env: {
          ...('ref' in env ? { GITHUB_REF: env.ref } : {}),
          ...('event' in env ? { GITHUB_EVENT_NAME: env.event } : {}),
        },
      },
    );
    expect({
      code: result.code,
      created: result.outputs['created'],
      writes: world.server.github.countWrites(),
    }).toEqual({ code: 0, created: '1', writes: 0 });
  });

  it('private notes and a public target', async () => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') } });
    const repository = { name: 'acme/notes', id: 4217, visibility: 'private' } as const;
    const event = { name: 'workflow_dispatch', sha: world.git.resolve() } as const;
    const refused = await world.run(event, {}, { repository });
    expect({ code: refused.code, writes: world.server.github.countWrites() }).toEqual({ code: 1, writes: 0 });
    expect(refused.stdout).toContain('allow-public-targets');
    const isQuestion = ({ method, path: at }: { method: string; path: string }) =>
      method === 'GET' && at.endsWith(`/repos/${TARGET}`);
    world.server.github.addFault({ when: isQuestion, times: 1, kind: { status: 403, message: 'No' } });
    const unknown = await world.run(event, {}, { repository });
    expect({ code: unknown.code, writes: world.server.github.countWrites() }).toEqual({ code: 1, writes: 0 });
    world.git.commit('Allow', { '.github/meeting-todos.yml': 'allow-public-targets: true\n' });
    const allowed = await world.run({ ...event, sha: world.git.resolve() }, {}, { repository });
    expect({ code: allowed.code, created: allowed.outputs['created'] }).toEqual({ code: 0, created: '1' });
  });

  it('a run of an old commit whose note has changed since', async () => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') }, collaborators: ['ada'] });
    const old = world.git.resolve();
    await world.push({ [PATH]: note('AM: Measure the boot time twice') });
    const before = world.server.github.issues(TARGET).map((issue) => issue.body);
    world.git.git('checkout', '--quiet', old);
    const result = await world.run({ name: 'push', before: '0'.repeat(40), after: old });
    expect(result.code).toBe(0);
    expect(world.server.github.issues(TARGET).map((issue) => issue.body)).toEqual(before);
  });
});

describe('a run that is late', () => {
  const MORE = 'minutes/2026-01-12.md';
  const more = note('AM: Write the scheduler down').replace('2026-01-05', '2026-01-12');

  /** Runs an old commit as the default branch's push; what it plans is not there yet. */
  async function runLate(
    newer: FileChanges,
  ): Promise<{ readonly result: ActionResult; readonly titles: readonly string[] }> {
    world = await createWorld({ files: { 'README.md': 'Notes' }, collaborators: ['ada'] });
    const before = world.git.resolve();
    const after = world.git.commit('Notes', { [PATH]: note('AM: Measure the boot time'), [MORE]: more });
    world.git.commit('Newer', newer);
    world.git.git('checkout', '--quiet', after);
    const result = await world.run({ name: 'push', before, after });
    return { result, titles: world.server.github.issues(TARGET).map((issue) => issue.title) };
  }

  it('writes what concerns notes that are still the same, and leaves the rest', async () => {
    const { result, titles } = await runLate({ [MORE]: note('AM: Something else') });
    expect(titles).toEqual(['Measure the boot time']);
    expect(result.outputs).toMatchObject({ created: '1', deferred: '1', failed: '0' });
    expect(result.stdout).toMatch(/::notice.*have changed since/);
    expect(result.code).toBe(0);
  });

  it('writes everything when only other files have changed', async () => {
    expect((await runLate({ 'src/main.c': 'int x;' })).titles).toHaveLength(2);
  });

  it('writes nothing when the configuration has changed', async () => {
    const { result, titles } = await runLate({ '.github/meeting-todos.yml': 'removed: close\n' });
    expect([result.code, titles, result.outputs['deferred']]).toEqual([0, [], '2']);
    expect(result.stdout).toMatch(/::notice.*Nothing is written: the configuration has changed since/);
  });

  it.each<[string, () => void, RegExp]>([
    [
      'when its commit is no longer on the branch',
      () => {
        world.git.git('reset', '--quiet', '--hard', 'HEAD~1');
        world.git.commit('Other', { 'src/main.c': 'int x;' });
        world.git.git('checkout', '--quiet', 'ORIG');
      },
      /no longer on main/,
    ],
    [
      'when that cannot be told',
      () =>
        world.server.github.addFault({
          when: { pathPattern: /compare/ },
          times: Number.POSITIVE_INFINITY,
          kind: badGateway(),
        }),
      /could not tell/,
    ],
  ])('writes nothing %s', async (_name, spoil, message) => {
    world = await createWorld({ files: { 'README.md': 'Notes' } });
    const after = world.git.commit('Notes', { [PATH]: note('AM: Measure the boot time') });
    world.git.git('tag', 'ORIG');
    spoil();
    const result = await world.run({ name: 'workflow_dispatch', sha: after });
    expect([result.code, world.server.github.countWrites()]).toEqual([0, 0]);
    expect(result.stdout).toMatch(message);
  });
});

describe('guards', () => {
  const many = note(...Array.from({ length: 6 }, (_, index) => `AM: Number ${index} of the many things to do`));

  it('open nothing beyond max-new, and say how to go on', async () => {
    world = await createWorld({ files: { [PATH]: many } });
    const result = await world.dispatch({ 'max-new': '5' });
    expect({
      code: result.code,
      writes: world.server.github.countWrites(),
      created: result.outputs['created'],
    }).toEqual({ code: 1, writes: 0, created: '0' });
    expect(result.stdout).toMatch(/would open 6 issues.*max-new.*since/);
  });

  it('close nothing beyond max-closes', async () => {
    world = await createWorld({ files: { [PATH]: many } });
    await world.dispatch();
    const writes = world.server.github.countWrites();
    const result = await world.push({ [PATH]: many.replaceAll('AM: ', 'AM: DONE ') }, { 'max-closes': '5' });
    expect({ code: result.code, writes: world.server.github.countWrites() - writes }).toEqual({ code: 1, writes: 0 });
  });

  it('let a run close what two runs opened at once, however many', async () => {
    const items = Array.from({ length: 13 }, (_, index) => `AM: Number ${index} of the many things to do`);
    world = await createWorld({
      files: { [PATH]: note(...items) },
      github: { visibilityLag: { list: 1000, search: 1000 } },
    });
    await world.dispatch();
    await world.dispatch();
    const { github } = world.server;
    expect(github.issues(TARGET)).toHaveLength(26);
    github.state.requestCount += 2000;
    const healing = await world.dispatch();
    expect({ code: healing.code, closed: healing.outputs['closed'] }).toEqual({ code: 0, closed: '13' });
    expect(github.issues(TARGET).filter(({ state }) => state === 'open')).toHaveLength(13);
    expect((await world.dispatch()).outputs).toMatchObject({ changed: 'false', unchanged: '13' });
  });

  it('defer what is beyond max-writes to the next run, in a stable order', async () => {
    world = await createWorld({ files: { [PATH]: many } });
    const first = await world.dispatch({ 'max-writes': '4' });
    expect(first.outputs).toMatchObject({ created: '3', deferred: '3' });
    expect(first.code).toBe(0);
    const second = await world.dispatch();
    expect(second.outputs).toMatchObject({ created: '3', deferred: '0', unchanged: '3' });
    expect(world.server.github.issues(TARGET).map((issue) => issue.title)).toEqual(
      Array.from({ length: 6 }, (_, index) => `Number ${index} of the many things to do`),
    );
  });

  it('respect since, except in notes that the push adds', async () => {
    world = await createWorld({ files: { [PATH]: many } });
    const result = await world.push(
      { 'minutes/2025-12-01.md': note('AM: An old promise in a new file').replace('2026-01-05', '2025-12-01') },
      { since: '2026-06-01' },
    );
    expect(result.outputs).toMatchObject({ created: '1', skipped: '6' });
    expect(result.summary).toContain('older than `since`');
  });
});

describe('bad input', () => {
  it.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    ['no token', { token: '', 'notes-token': '' }, {}, /No token: set the input `token`/],
    [
      'a target that is none',
      { target: 'nowhere' },
      {},
      /Input `target` is not a repository: write it as `owner\/name`/,
    ],
    ['a missing event file', {}, { GITHUB_EVENT_PATH: '/nowhere/event.json' }, /event file .* cannot be read/],
  ])('%s: one clear sentence, status 1', async (_name, inputs, env, sentence) => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') } });
    const result = await world.run({ name: 'workflow_dispatch', sha: world.git.resolve() }, inputs, { env });
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(sentence);
    expect(world.server.github.countWrites()).toBe(0);
  });

  it('outputs that cannot be written: said once, status 1, and the summary tells what was done', async () => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') } });
    const env = { GITHUB_OUTPUT: '/nowhere/output' };
    const result = await world.run({ name: 'workflow_dispatch', sha: world.git.resolve() }, {}, { env });
    expect(result.code).toBe(1);
    expect(result.stdout.match(/::error::.*/g)).toEqual([expect.stringMatching(/Could not write the outputs/)]);
    expect(result.summary).toContain('Measure the boot time');
  });

  it('a broken configuration: every problem at its place, status 1', async () => {
    world = await createWorld({
      files: { [PATH]: note('AM: x'), '.github/meeting-todos.yml': 'tagret: a\nremoved: no\n' },
    });
    const result = await world.dispatch();
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('.github/meeting-todos.yml:1:1: unknown key `tagret`');
    expect(result.stdout).toContain('.github/meeting-todos.yml:2:10: `removed` must be one of');
  });

  it.each<[string, (target: { archived: boolean; hasIssues: boolean }) => void, RegExp]>([
    ['410: issues disabled', (target) => (target.hasIssues = false), /enable issues/],
    ['403: archived', (target) => (target.archived = true), /archived/],
  ])('a target that answers %s is told, and the others are served', async (_name, spoil, sentence) => {
    world = await createWorld({
      files: {
        [PATH]: note('AM: Measure the boot time', 'AM: Fix the website'),
        '.github/meeting-todos.yml': 'routes:\n  - when: { text: website }\n    target: acme/website\n',
      },
      github: { repositories: [{ name: 'acme/website' }] },
    });
    spoil(world.server.github.repository('acme/website'));
    const result = await world.dispatch();
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(sentence);
    expect(world.server.github.issues(TARGET).map((issue) => issue.title)).toEqual(['Measure the boot time']);
  });

  it('a target that is not there is told, and the others are served', async () => {
    world = await createWorld({
      files: {
        [PATH]: note('AM: Measure the boot time', 'AM: Fix the website'),
        '.github/meeting-todos.yml': 'routes:\n  - when: { text: website }\n    target: acme/nowhere\n',
      },
    });
    const result = await world.dispatch();
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/acme\/nowhere: not found; check the name/);
    expect(world.server.github.issues(TARGET)).toHaveLength(1);
  });

  it('a link that leads out of the workspace is not followed, the other notes are read', async () => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') } });
    mkdirSync(path.join(world.git.directory, '..', `${path.basename(world.git.directory)}-out`), { recursive: true });
    const outside = path.join(
      world.git.directory,
      '..',
      `${path.basename(world.git.directory)}-out`,
      'secret-2026-01-01.md',
    );
    writeFileSync(outside, note('AM: A secret from outside'));
    symlinkSync(outside, path.join(world.git.directory, 'minutes/2026-01-06.md'));
    // A second checkout below the workspace, whose `.git` may hold a token.
    mkdirSync(path.join(world.git.directory, 'other/.git'), { recursive: true });
    for (const [index, folder] of ['.git', 'other/.git'].entries()) {
      writeFileSync(path.join(world.git.directory, folder, 'secret'), note('AM: A secret of git'));
      symlinkSync(`../${folder}/secret`, path.join(world.git.directory, `minutes/2026-01-1${index}.md`));
    }
    // What is kept beside the workflows is no minutes.
    mkdirSync(path.join(world.git.directory, '.github'), { recursive: true });
    writeFileSync(path.join(world.git.directory, '.github/2026-01-07.md'), note('AM: A secret of the workflows'));
    symlinkSync('../.github/2026-01-07.md', path.join(world.git.directory, 'minutes/2026-01-07.md'));
    world.git.git('add', 'minutes', '.github');
    world.git.git('commit', '--quiet', '--message=Links');
    const result = await world.dispatch();
    expect(result.outputs['created']).toBe('1');
    expect(result.stdout).toContain('leads into a folder that holds no notes');
    expect(result.stdout.match(/leads out of the repository/g)?.length).toBeGreaterThanOrEqual(3);
    expect(result.stdout).not.toContain('A secret');
  });
});
