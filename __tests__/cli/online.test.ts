import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createProgress } from '../../src/cli/progress.ts';
import { createCliWorld, type CliWorld } from '../support/cli-world.ts';
import { ROOT } from '../support/world.ts';

const NOTE = `## TODO

- AM: Write the release notes by 2026-01-20
- ZZ: Draw the picture of the month
`;
const CONFIG = 'target: acme/tracker\nsince: none\npeople:\n  ada: [AM]\n';
const TITLES = ['Write the release notes', 'Draw the picture of the month'];

let world: CliWorld;
beforeEach(async () => {
  world = await createCliWorld({ '.github/meeting-todos.yml': CONFIG, 'tools/2026-01-05.md': NOTE });
});
afterEach(() => world.close());

const titles = () => world.server.github.issues('acme/tracker').map((issue) => issue.title);

describe('plan', () => {
  it('prints what would change and writes nothing', async () => {
    const { code, stdout, stderr } = await world.run(['plan']);
    expect([code, stderr]).toEqual([0, '']);
    for (const title of TITLES) expect(stdout).toContain(title);
    expect(stdout).toContain('acme/tracker');
    expect(world.server.github.countWrites()).toBe(0);
  });

  it('gives the plan as data', async () => {
    const { code, stdout } = await world.run(['plan', '--json']);
    expect(code).toBe(0);
    const plan = JSON.parse(stdout) as { outcomes: object[]; unresolved: object[] };
    expect(plan.outcomes).toMatchObject([
      { verb: 'create', status: 'planned', subject: { repo: 'acme/tracker', title: TITLES[0], due: '2026-01-20' } },
      { verb: 'create', status: 'planned', subject: { note: 'tools/2026-01-05.md', line: 4 } },
    ]);
    expect(plan.unresolved).toMatchObject([{ raw: 'ZZ' }]);
  });

  it('says why TODOs are skipped', async () => {
    world.git.write({ 'tools/2026-01-05.md': `${NOTE}- [x] AM: Ask around\n` });
    expect((await world.run(['plan'])).stdout).toMatch(/\nskipped: 1 already done\n$/);
    expect((await world.run(['plan', '--since', '2026-01-06'])).stdout).toMatch(
      /\nskipped: 2 older than `since` \(`--since none` includes them\), 1 already done\n$/,
    );
  });

  it('says that no note is of the team whose agenda is asked for, and which teams there are', async () => {
    world.git.write({ 'tools/2026-01-05.md': '---\nteams: [Kernel, docs]\n---\n\n## TODOs\n' });
    const { code, stdout, stderr } = await world.run(['agenda', '--team', 'kernal']);
    expect([code, stdout]).toEqual([0, '## Action items from last meeting\n\nNothing is open.\n']);
    expect(stderr).toMatch(/^meeting-todos: no note is of the team `kernal`; there are .*Kernel, docs\n$/);
    expect((await world.run(['agenda', '--team', 'KERNEL'])).stderr).toBe('');
  });

  it('plans nothing when a named note is not there', async () => {
    const { code, stdout, stderr } = await world.run(['plan', 'tools/2026-01-06.md']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^tools\/2026-01-06\.md:1:1: /);
  });

  it("takes the token of GitHub's own command line where there is no other", async () => {
    expect((await world.run(['plan'], { GITHUB_TOKEN: '', GH_TOKEN: 'secret' })).code).toBe(0);
  });

  it('fails in words when the address of the API is none', async () => {
    const { code, stderr } = await world.run(['plan'], { GITHUB_API_URL: 'github.example' });
    expect([code, stderr]).toEqual([1, 'meeting-todos: GITHUB_API_URL is not a web address: `github.example`\n']);
  });

  it('fails in words when GitHub refuses', async () => {
    const noToken = await world.run(['plan'], { GITHUB_TOKEN: '' });
    expect([noToken.code, noToken.stderr]).toEqual([
      1,
      expect.stringMatching(/^meeting-todos: GITHUB_TOKEN is not set/),
    ]);
    const unknown = await world.run(['plan'], { GITHUB_TOKEN: 'nonsense' });
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringMatching(/token/)]);
    const elsewhere = await world.run(['plan', '--repo', 'acme/nowhere']);
    expect([elsewhere.code, elsewhere.stderr]).toEqual([1, expect.stringMatching(/acme\/nowhere/)]);
  });
});

describe('apply', () => {
  it('makes the trackers agree with the notes, once', async () => {
    const first = await world.run(['apply', '--yes']);
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(titles()).toEqual(TITLES);
    const [issue] = world.server.github.issues('acme/tracker');
    expect(issue?.assignees).toEqual(['ada']);
    expect(issue?.body).toContain(
      `https://github.com/acme/notes/blob/${world.git.resolve()}/tools/2026-01-05.md?plain=1#L3`,
    );
    world.server.github.clearLog();
    expect((await world.run(['apply', '--yes'])).code).toBe(0);
    expect((await world.run(['plan', '--json'])).stdout).toContain('"outcomes": []');
    expect(world.server.github.countWrites()).toBe(0);
  });

  it('means the same from a folder below, and leaves notes alone that were not named', async () => {
    await world.run(['apply', '--yes']);
    world.git.commit('More notes', {
      'tools/2026-01-12.md': '## TODO\n- AM: Buy a new kettle for the kitchen\n',
      'docs/2026-01-12.md': '## TODO\n- AM: Rewrite the whole handbook soon\n',
    });
    const { code } = await world.run(['apply', '--yes', 'docs']);
    expect(code).toBe(0);
    expect(titles()).toEqual([...TITLES, 'Rewrite the whole handbook soon']);
  });

  it('refuses what not everybody can see, unless forced', async () => {
    world.git.write({ 'tools/2026-01-05.md': NOTE.replace('picture', 'drawing') });
    const dirty = await world.run(['apply', '--yes']);
    expect([dirty.code, dirty.stderr]).toEqual([1, expect.stringMatching(/changes that are not committed.*--force/)]);
    world.git.startBranch('side');
    world.git.commit('On a side branch');
    const ahead = await world.run(['apply', '--yes']);
    expect([ahead.code, ahead.stderr]).toEqual([1, expect.stringMatching(/not the newest commit of main.*--force/)]);
    expect(world.server.github.countWrites()).toBe(0);
    expect((await world.run(['apply', '--yes', '--force'])).code).toBe(0);
    expect(titles()).toContain('Draw the drawing of the month');
  });

  it('writes nothing when nobody is there to agree', async () => {
    const { code, stdout, stderr } = await world.run(['apply']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/nothing was written: not a terminal; use --yes/)]);
    expect(stdout).toContain(TITLES[0]);
    expect(world.server.github.countWrites()).toBe(0);
  });

  it('shows the plan to people where the data goes elsewhere', async () => {
    const { code, stdout, stderr } = await world.run(['apply', '--yes', '--json']);
    expect([code, stderr]).toEqual([0, expect.stringContaining(TITLES[0] ?? '')]);
    expect(JSON.parse(stdout)).toMatchObject({ mode: 'sync', outcomes: [{ status: 'done' }, { status: 'done' }] });
  });

  it('goes on when nobody reads its output any more', async () => {
    const { directory } = world.git;
    const env = { PATH: process.env['PATH'] ?? '', GITHUB_API_URL: world.server.url, GITHUB_TOKEN: 'secret' };
    const command = `"${process.execPath}" "${path.join(ROOT, 'dist/cli.js')}" apply --yes 2>&1 | true`;
    await new Promise((resolve) => {
      spawn('bash', ['-c', command], {
        cwd: directory,
        env: { ...env, MEETING_TODOS_WRITES_PER_MINUTE: '100000' },
      }).on('close', resolve);
    });
    expect(titles()).toEqual(TITLES);
  });

  it('tells with its status that something failed', async () => {
    world.server.github.repository('acme/tracker').archived = true;
    const { code, stdout } = await world.run(['apply', '--yes']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/archived/);
  });
});

describe('the progress display', () => {
  const outcome = { verb: 'create', status: 'done', number: 7, subject: { repo: 'acme/tracker' } } as Parameters<
    ReturnType<typeof createProgress>['step']
  >[0];
  const watch = (isTTY: boolean): string => {
    const written: string[] = [];
    const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
    const progress = createProgress(stream);
    progress.step(outcome, 3);
    progress.end();
    return written.join('');
  };

  it('stays on one line of a terminal and clears it', () => {
    expect(watch(true)).toBe('\r\u001b[K1/3 opened acme/tracker#7\r\u001b[K');
  });

  it('is silent where nobody watches', () => expect(watch(false)).toBe(''));
});
