import { afterEach, describe, expect, it } from '@jest/globals';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

let world: World;
afterEach(closeWorlds);

const CONFIG = 'target: acme/tracker\npeople:\n  ada: [AM]\n';
const note = (item: string) => `## TODOs\n\n${item}\n`;
const PATH = 'minutes/2026-01-05.md';
const YML = '.github/meeting-todos.yml';
const YAML = '.github/meeting-todos.yaml';

/** The target comes from the configuration alone. */
async function begin(files: Record<string, string>): Promise<void> {
  world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time'), ...files }, collaborators: ['ada'] });
}

const dispatch = (inputs: Record<string, string> = {}) => world.dispatch({ target: '', ...inputs });
const open = (repo: string) =>
  world.server.github.issues(repo).map(({ title, assignees }) => [title, ...assignees].join(' @'));

describe('the configuration', () => {
  it('may end in .yaml, and a run sees what a push does to either', async () => {
    await begin({ [YML]: CONFIG });
    await dispatch();
    const before = world.git.resolve();
    const after = world.git.rename(YML, YAML);
    const result = await world.run({ name: 'push', before, after }, { target: '' });
    expect(result.outputs).toMatchObject({ changed: 'false', unchanged: '1' });
    expect([open('acme/tracker'), open('acme/notes')]).toEqual([['Measure the boot time @ada'], []]);
    const told = await world.push({ [YAML]: `${CONFIG}tagret: a/b\n` }, { target: '' });
    expect(told.stdout).toContain(`${YAML}:4:1: unknown key \`tagret\``);
  });

  it('may be absent at its usual place, and the summary says once that the defaults apply', async () => {
    await begin({});
    const result = await dispatch();
    expect({ code: result.code, open: open('acme/notes') }).toEqual({ code: 0, open: ['Measure the boot time'] });
    expect(result.summary.match(/the defaults apply/g)).toHaveLength(1);
    expect(result.stdout).not.toContain('the defaults apply');
  });

  it.each([
    ['another name', '.github/meeting-todo.yml'],
    ['another ending', '.github/meeting-todos.yaml'],
    ['no file at all', 'minutes/2026-01-05.md/config.yml'],
  ])('must be there when it is named: %s', async (_name, config) => {
    await begin({ [YML]: CONFIG });
    await dispatch();
    const writes = world.server.github.countWrites();
    const result = await dispatch({ config });
    expect(result.code).toBe(1);
    expect(result.stdout).toContain(`${config}:1:1: there is no configuration at this path; correct it`);
    expect(result.stdout).toContain(`there is \`${YML}\``);
    expect(world.server.github.countWrites()).toBe(writes);
    const push = await world.push({ 'src/main.c': 'int x;' }, { target: '', config });
    expect(push.code).toBe(1);
  });

  it('fails the preview too when it is named and not there, and so do reads through the API', async () => {
    await begin({ [YML]: CONFIG });
    const baseSha = world.git.resolve();
    world.git.startBranch('notes');
    const headSha = world.git.commit('Notes', { 'minutes/2026-01-12.md': note('AM: Send the letters') });
    const number = world.server.github.seedIssue('acme/notes', {
      title: 'Notes',
      pullRequest: { headSha, headRef: 'notes', baseRef: 'main', baseSha },
    });
    for (const name of ['pull_request', 'pull_request_target'] as const) {
      const result = await world.run({ name, number, baseSha, headSha }, { target: '', config: 'nowhere.yml' });
      expect(result.code).toBe(1);
      expect(result.stdout).toContain('nowhere.yml:1:1: there is no configuration at this path');
    }
  });

  it('lets no run of an older commit write once either file has come', async () => {
    await begin({});
    const old = world.git.resolve();
    world.git.commit('Configure', { [YAML]: CONFIG });
    world.git.checkOut(old);
    const result = await world.run({ name: 'workflow_dispatch', sha: old }, { target: '' });
    expect(result.stdout).toContain('the configuration has changed since');
    expect(open('acme/notes')).toEqual([]);
  });
});
