import { afterEach, describe, expect, it } from '@jest/globals';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGitRepository } from '../../testing/support/git-repository.ts';
import type { ActionResult } from '../../testing/support/run-action.ts';
import { createCliWorld, runCli } from '../support/cli-world.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

const note = (...items: string[]) => `## TODOs\n\n${items.map((item) => `- @ada: ${item}\n`).join('')}`;
const OLD = 'minutes/2026-01-05.md';
const NEW = 'minutes/2026-01-12.md';
const TARGET = 'acme/tracker';

let world: World;
const closing: (() => void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await closeWorlds();
});

const titles = () => world.server.github.issues(TARGET).map((issue) => issue.title);
const dispatch = (sha: string, change: Parameters<World['run']>[2] = {}, inputs: Record<string, string> = {}) =>
  world.run({ name: 'workflow_dispatch', sha }, inputs, change);
const tell = (result: ActionResult) => `${result.stdout}${result.summary}`;

/** Two notes and their two issues; gives the commits before and after the second. */
async function createHistory(inputs: Record<string, string> = {}) {
  world = await createWorld({ files: { [OLD]: note('Measure the boot time') }, collaborators: ['ada'] });
  const first = world.git.resolve();
  await world.push({ [NEW]: note('Write the release notes') }, inputs);
  expect(titles()).toEqual(['Measure the boot time', 'Write the release notes']);
  const bodies = world.server.github.issues(TARGET).map((issue) => issue.body);
  return { first, second: world.git.resolve(), bodies };
}

function createFolder(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'meeting-todos-workspace-'));
  closing.push(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

describe('a workspace that does not hold the run’s commit', () => {
  it.each(['mark', 'close'])('but an old tag closes and marks nothing, and fails (`removed: %s`)', async (removed) => {
    const { first, second, bodies } = await createHistory();
    world.git.commit('Configure', { '.github/meeting-todos.yml': `removed: ${removed}\n` });
    world.git.checkOut(first);
    world.server.github.clearLog();
    const result = await dispatch(second);
    expect(result.code).toBe(1);
    expect(tell(result)).toMatch(
      /is at commit [0-9a-f]{7}, but this run is for [0-9a-f]{7}, and [0-9a-f]{7} is not a newer commit on main/,
    );
    expect(world.server.github.countWrites()).toBe(0);
    expect(world.server.github.issues(TARGET).map(({ state, body }) => ({ state, body }))).toEqual(
      bodies.map((body) => ({ state: 'open', body })),
    );
  });

  it('but another repository opens nothing', async () => {
    const { second } = await createHistory();
    const other = createGitRepository({ [NEW]: note('Somebody else’s secret') });
    closing.push(() => other.remove());
    const result = await dispatch(second, { workspace: other.directory });
    expect({ code: result.code, titles: titles().length }).toEqual({ code: 1, titles: 2 });
  });

  it('but a branch that only begins there opens nothing', async () => {
    const { second } = await createHistory();
    world.git.startBranch('feature');
    world.git.commit('Feature', { [NEW]: note('Write the release notes', 'Not decided yet') });
    const result = await dispatch(second);
    expect({ code: result.code, titles: titles().length }).toEqual({ code: 1, titles: 2 });
    expect(tell(result)).toContain('is not on main');
  });

  it('but a newer one of its branch is served, with links to what was read', async () => {
    const { first } = await createHistory();
    const newest = world.git.commit('More', { [NEW]: note('Write the release notes', 'Book the room') });
    const result = await dispatch(first);
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
    expect(world.server.github.issues(TARGET)[2]?.body).toContain(`/blob/${newest}/`);
  });

  it('but a newer one is served out of a checkout without history', async () => {
    const { first } = await createHistory();
    world.git.commit('More', { [NEW]: note('Write the release notes', 'Book the room') });
    const result = await dispatch(first, { workspace: world.cloneShallow() });
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
  });

  it('does not fail a preview', async () => {
    const { first, second } = await createHistory();
    world.git.checkOut(first);
    const headSha = 'e'.repeat(40);
    const result = await world.run({ name: 'pull_request', number: 7, baseSha: second, headSha, mergeSha: second });
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/::warning.*is at commit/);
  });
});

describe('a workspace without git', () => {
  async function unpack(): Promise<{ sha: string; workspace: string }> {
    const { second } = await createHistory();
    const workspace = createFolder();
    cpSync(world.git.directory, workspace, { recursive: true });
    rmSync(path.join(workspace, '.git'), { recursive: true });
    return { sha: second, workspace };
  }

  it('is served where its files are those of the commit', async () => {
    const { sha, workspace } = await unpack();
    const result = await dispatch(sha, { workspace });
    expect({ code: result.code, unchanged: result.outputs['unchanged'] }).toEqual({ code: 0, unchanged: '2' });
  });

  it.each([
    ['what an earlier job left', (folder: string) => rmSync(path.join(folder, NEW))],
    ['nothing', (folder: string) => rmSync(path.join(folder, 'minutes'), { recursive: true })],
  ])('is refused where it holds %s', async (_name, change) => {
    const { sha, workspace } = await unpack();
    change(workspace);
    const result = await dispatch(sha, { workspace });
    expect(result.code).toBe(1);
    expect(tell(result)).toMatch(/does not match the run's commit/);
    expect(world.server.github.issues(TARGET).some(({ body }) => body.includes('Removed'))).toBe(false);
  });
});

describe('only what the commit lists is read', () => {
  it('no second checkout, no left-over, no built copy, no ignored file', async () => {
    world = await createWorld({
      files: { [OLD]: note('Measure the boot time'), '.gitignore': 'build/\n' },
      collaborators: ['ada'],
    });
    const second = createGitRepository({ 'minutes/2026-01-19.md': note('A private matter') });
    cpSync(second.directory, path.join(world.git.directory, 'private'), { recursive: true });
    cpSync(second.directory, path.join(world.git.directory, '.action'), { recursive: true });
    second.remove();
    world.git.write({ 'minutes/2026-01-20.md': note('A left-over'), 'build/2026-01-21.md': note('A built copy') });
    // A link that the commit holds leads to what it does not hold.
    symlinkSync('../private/minutes/2026-01-19.md', path.join(world.git.directory, 'minutes/2026-01-22.md'));
    world.git.git('add', 'minutes/2026-01-22.md');
    world.git.git('commit', '--quiet', '--message=A link');
    const result = await world.dispatch({ notes: '**/*.md' });
    expect({ code: result.code, titles: titles() }).toEqual({ code: 0, titles: ['Measure the boot time'] });
    expect(result.stdout).toContain('leads out of the repository');
  });

  it('no folder that begins with a dot, unless a glob names it', async () => {
    const files = { '.notes/2026-01-05.md': note('Measure the boot time'), [NEW]: note('Book the big room') };
    world = await createWorld({ files, collaborators: ['ada'] });
    await world.dispatch();
    await world.dispatch({ notes: '**/*.md' });
    expect(titles()).toEqual(['Book the big room']);
    await world.dispatch({ notes: '.notes/*.md\nminutes' });
    expect(titles()).toEqual(['Book the big room', 'Measure the boot time']);
  });

  it('a note that Git LFS keeps is unread, and proves nothing', async () => {
    const { bodies } = await createHistory();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n`;
    const result = await world.push({ [OLD]: pointer });
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/::warning file=minutes\/2026-01-05\.md,line=1.*Git LFS/);
    expect(world.server.github.issues(TARGET).map(({ body }) => body)).toEqual(bodies);
  });

  it('a note that moved into a submodule is not judged', async () => {
    const { bodies } = await createHistory();
    const before = world.git.resolve();
    const inner = createGitRepository({ '2026-01-05.md': note('Measure the boot time') });
    closing.push(() => inner.remove());
    world.git.git('rm', '--quiet', OLD, NEW);
    world.git.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.directory, 'minutes');
    const after = world.git.commit('Move', { 'other/2026-02-02.md': note('Book the room') });
    const result = await world.run({ name: 'push', before, after });
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
    expect(
      world.server.github
        .issues(TARGET)
        .slice(0, 2)
        .map(({ body }) => body),
    ).toEqual(bodies);
  });
});

describe('`path`', () => {
  const CONFIG = 'notes: ["discussions/**"]\npeople:\n  ada: [AM]\n';
  const inputs = { path: 'notes' };

  async function createBelow(): Promise<string> {
    world = await createWorld({ files: { 'README.md': 'Notes' }, collaborators: ['ada'] });
    const workspace = createFolder();
    return workspace;
  }

  it.each(['notes', './notes/', '.\\notes\\'])(
    'given as %s is where configuration, globs and links begin',
    async (given) => {
      const workspace = await createBelow();
      const before = world.git.resolve();
      const after = world.git.commit('Notes', {
        '.github/meeting-todos.yml': CONFIG,
        'discussions/2026-01-05.md': '## TODOs\n\n- AM: Measure the boot time\n',
      });
      world.git.git('clone', '--quiet', world.git.directory, path.join(workspace, 'notes'));
      const result = await world.run({ name: 'push', before, after }, { path: given }, { workspace });
      expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
      const [issue] = world.server.github.issues(TARGET);
      expect(issue?.assignees).toEqual(['ada']);
      expect(issue?.body).toContain(`/blob/${after}/discussions/2026-01-05.md?plain=1#L3`);
    },
  );

  it('lets a push without notes end at once, without a request', async () => {
    const workspace = await createBelow();
    const before = world.git.resolve();
    const after = world.git.commit('Code', { 'main.c': 'int main;\n' });
    world.git.git('clone', '--quiet', world.git.directory, path.join(workspace, 'notes'));
    world.server.github.clearLog();
    const result = await world.run({ name: 'push', before, after }, inputs, { workspace });
    expect({ code: result.code, requests: world.server.github.requests }).toEqual({ code: 0, requests: [] });
  });

  it('that is missing is named, where there is a checkout one level below', async () => {
    const workspace = await createBelow();
    const sha = world.git.commit('Notes', { [OLD]: note('Measure the boot time') });
    world.git.git('clone', '--quiet', world.git.directory, path.join(workspace, 'notes'));
    const result = await dispatch(sha, { workspace });
    expect(result.code).toBe(1);
    expect(tell(result)).toMatch(
      /There is a checkout in .{0,3}notes.{0,3}; if that is the right one, set the input .{0,3}path/,
    );
    expect(titles()).toEqual([]);
  });

  it('that leads out is refused', async () => {
    const workspace = await createBelow();
    const result = await dispatch(world.git.resolve(), { workspace }, { path: '../elsewhere' });
    expect(result.code).toBe(1);
    expect(tell(result)).toContain('points outside');
  });
});

describe('globs as people write them', () => {
  it.each([['["discussions"]'], ['["discussions/"]'], ['["./discussions/"]']])('%s means the folder', async (notes) => {
    const files = {
      '.github/meeting-todos.yml': `notes: ${notes}\n`,
      'discussions/a/2026-01-05.md': note('Measure the boot time'),
      'other/2026-01-05.md': note('Book the room'),
    };
    world = await createWorld({ files, collaborators: ['ada'] });
    const result = await world.dispatch();
    expect({ code: result.code, titles: titles() }).toEqual({ code: 0, titles: ['Measure the boot time'] });
    expect(result.stdout).not.toContain('::warning');
  });

  it('of which one matches nothing are told by name', async () => {
    const files = {
      '.github/meeting-todos.yml': 'notes: ["minutes/**", "discussion/**/*.md", "!drafts/**"]\n',
      [OLD]: note('Measure the boot time'),
    };
    world = await createWorld({ files, collaborators: ['ada'] });
    const result = await world.dispatch();
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/::warning.*the glob `discussion\/\*\*\/\*\.md` matches no file/);
    expect(result.stdout.match(/matches no file/g)).toHaveLength(1);
  });
});

it('a backslash in `config` is a slash', async () => {
  world = await createWorld({
    files: { 'ci/todos.yml': 'people:\n  ada: [AM]\n', [OLD]: '## TODOs\n\n- AM: Measure the boot time\n' },
    collaborators: ['ada'],
  });
  await world.dispatch({ config: '.\\ci\\todos.yml' });
  expect(world.server.github.issues(TARGET)[0]?.assignees).toEqual(['ada']);
});

it('git is not looked for in the workspace', async () => {
  world = await createWorld({ files: { [OLD]: note('Measure the boot time') }, collaborators: ['ada'] });
  world.git.commit('A program', { git: '#!/bin/sh\ntouch "$PWD/caught"\nexit 1\n' });
  chmodSync(path.join(world.git.directory, 'git'), 0o755);
  const PATH = `:.:${process.env['PATH'] ?? ''}`;
  const result = await dispatch(world.git.resolve(), { env: { PATH } });
  expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
  expect(existsSync(path.join(world.git.directory, 'caught'))).toBe(false);
});

describe('the command line', () => {
  it('reads what git tracks or would track, and plans by what is committed', async () => {
    const cli = await createCliWorld({ [OLD]: note('Measure the boot time'), '.gitignore': 'build/\n' });
    try {
      cli.git.write({ [NEW]: note('Not committed yet'), 'build/2026-01-21.md': note('A built copy') });
      const inner = path.join(cli.git.directory, 'second');
      mkdirSync(inner);
      const second = createGitRepository({ 'minutes/2026-01-19.md': note('A private matter') });
      renameSync(path.join(second.directory, '.git'), path.join(inner, '.git'));
      renameSync(path.join(second.directory, 'minutes'), path.join(inner, 'minutes'));
      second.remove();
      const extract = await cli.run(['extract', '--json']);
      expect(extract.stdout).toContain('Not committed yet');
      expect(extract.stdout).not.toMatch(/built copy|private matter/);
      const folder = await cli.run(['extract', '--json', '.']);
      expect(folder.stdout).not.toMatch(/built copy|private matter/);
      const plan = await cli.run(['plan', '--json', '--target', TARGET, '--since', 'none']);
      expect(plan.stdout).toContain('Measure the boot time');
      expect(plan.stdout).not.toMatch(/Not committed yet|built copy|private matter/);
      const named = await runCli(cli.git.directory, ['extract', '--json', 'build/2026-01-21.md']);
      expect(named.stdout).toContain('A built copy');
    } finally {
      await cli.close();
    }
  });
});
