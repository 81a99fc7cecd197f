import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

const TARGET = 'acme/tracker';
const TODAY = dayAfter(0);
const HELD = dayAfter(-3);
const PATH = `minutes/${HELD}.md`;
const OLD = 'minutes/2025-11-03.md';
const note = (...items: string[]) => `## TODOs\n\n${items.join('\n\n')}\n`;
const OLD_NOTE = note('AM: Count the boards of the old lab');
const NEW_NOTE = note('AM: Measure the boot time of the boards', 'TT: Rewrite the scheduler of the kernel');

let world: World;
const clones: string[] = [];
afterEach(async () => {
  for (const clone of clones.splice(0)) rmSync(clone, { recursive: true, force: true });
  await closeWorlds();
});

/** `YYYY-MM-DD` in UTC, so many days from now. */
function dayAfter(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Old minutes that were there long before, and a clock that says now. */
async function begin(files: Record<string, string> = {}): Promise<void> {
  world = await createWorld({ files: { 'README.md': '# Minutes\n', [OLD]: OLD_NOTE, ...files } });
  world.git.setClock(new Date());
}

/** What `actions/checkout` brings by default. */
function cloneShallow(): string {
  const clone = mkdtempSync(path.join(tmpdir(), 'meeting-todos-clone-'));
  clones.push(clone);
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${world.git.directory}`, clone], { stdio: 'pipe' });
  return clone;
}

function sketchMany(count: number, items = 1): Record<string, string> {
  const files = Array.from({ length: count }, (_, index): [string, string] => [
    `minutes/team-${index}/2025-01-07.md`,
    note(
      ...Array.from({ length: items }, (_item, part) => `AM: Order part number ${index}-${part} of the new machine`),
    ),
  ]);
  return Object.fromEntries(files);
}

/** `git pull` with commits on both sides: the branch's own line is what was pulled, though its parent comes second. */
function pull(theirs: string): void {
  const subject = "Merge branch 'main' of https://github.com/acme/notes";
  world.git.git('merge', '--quiet', '--no-ff', '-m', subject, theirs);
}

const titles = () => world.server.github.issues(TARGET).map((issue) => issue.title);
const asked = () =>
  world.server.github.requests
    .filter(({ path: asked }) => /\/(?:commits|compare)(?:\/|$)/.test(asked))
    .map(({ path: asked }) => asked.replace(/[0-9a-f]{40}/g, 'SHA'));
const run = (inputs: Record<string, string> = {}, workspace = world.git.directory) =>
  world.run({ name: 'workflow_dispatch', sha: world.git.resolve() }, { since: TODAY, ...inputs }, { workspace });

describe('a note of an earlier meeting that came since `since`', () => {
  const OPENED = ['Measure the boot time of the boards', 'Rewrite the scheduler of the kernel'];

  it('is opened by the next run when the run of its push failed; older minutes stay silent', async () => {
    await begin();
    const before = world.git.resolve();
    const after = world.git.commit('Notes', { [PATH]: NEW_NOTE });
    const failed = await world.run({ name: 'push', before, after }, { since: TODAY, token: 'nobody-knows-it' });
    expect({ code: failed.code, titles: titles() }).toEqual({ code: 1, titles: [] });
    world.server.github.clearLog();
    const healed = await run();
    expect({ code: healed.code, titles: titles() }).toEqual({ code: 0, titles: OPENED });
    expect(healed.summary).toContain('older than `since`');
    expect((await run()).outputs).toMatchObject({ changed: 'false', unchanged: '2' });
  });

  it.each(['a push of another note', 'the next push of the same'])(
    'is opened by %s when its run was cancelled',
    async (what) => {
      await begin();
      world.git.commit('Notes', { [PATH]: NEW_NOTE });
      const isSame = what.endsWith('same');
      const before = world.git.resolve();
      const after = world.git.commit(
        'More',
        isSame ? { [PATH]: `${NEW_NOTE}\nThat was all.\n` } : { [OLD]: `${OLD_NOTE}\n` },
      );
      expect((await world.run({ name: 'push', before, after }, { since: TODAY })).code).toBe(0);
      expect(titles()).toEqual(OPENED);
    },
  );

  it('is opened to its end when `max-writes` deferred it', async () => {
    await begin();
    const before = world.git.resolve();
    const after = world.git.commit('Notes', { [PATH]: NEW_NOTE });
    const first = await world.run({ name: 'push', before, after }, { since: TODAY, 'max-writes': '2' });
    expect(first.outputs).toMatchObject({ created: '1', deferred: '1' });
    expect((await run()).outputs).toMatchObject({ created: '1', unchanged: '1' });
    expect(titles()).toEqual(OPENED);
  });

  it('is told by GitHub where the clone does not reach back, in two requests', async () => {
    await begin();
    world.git.commit('Notes', { [PATH]: NEW_NOTE });
    const shallow = cloneShallow();
    expect((await run({}, shallow)).outputs).toMatchObject({ created: '2' });
    // One more comparison is the run's look at the newest commit before it writes; the last question is whether the note
    // came from a pull request whose comment is to end true.
    expect(asked()).toEqual([
      '/repos/acme/notes/commits',
      '/repos/acme/notes/compare/SHA...SHA',
      '/repos/acme/notes/compare/SHA...main',
      '/repos/acme/notes/commits/SHA/pulls',
    ]);
    expect(titles()).toEqual(OPENED);
  });

  it.each(['a whole clone', 'a shallow clone'])(
    'came with the merge of its pull request, not with its commit: %s',
    async (kind) => {
      await begin();
      world.git.setClock(new Date(Date.now() - 2 * 86_400_000));
      world.git.startBranch('notes');
      world.git.commit('Notes', { [PATH]: NEW_NOTE });
      world.git.checkOut('main');
      world.git.setClock(new Date());
      world.git.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'notes');
      await run({}, kind === 'a shallow clone' ? cloneShallow() : world.git.directory);
      expect(titles()).toEqual(OPENED);
    },
  );

  it.each(['a whole clone', 'a shallow clone'])(
    'came with the pull that its writer made before pushing it: %s',
    async (kind) => {
      await begin();
      world.git.setClock(new Date(Date.now() - 2 * 86_400_000));
      world.git.startBranch('theirs');
      world.git.commit('Code', { 'src/main.c': 'int x;' });
      world.git.checkOut('main');
      world.git.commit('Notes', { [PATH]: NEW_NOTE });
      world.git.setClock(new Date());
      pull('theirs');
      await run({}, kind === 'a shallow clone' ? cloneShallow() : world.git.directory);
      expect(titles()).toEqual(OPENED);
    },
  );

  it('came with a push of commits made before `since`: the run of that push opens it', async () => {
    await begin();
    const before = world.git.resolve();
    world.git.setClock(new Date(Date.now() - 2 * 86_400_000));
    const after = world.git.commit('Notes', { [PATH]: NEW_NOTE });
    world.git.setClock(new Date());
    expect((await world.run({ name: 'push', before, after }, { since: TODAY })).code).toBe(0);
    expect(titles()).toEqual(OPENED);
  });

  it('may carry no date, and then counts as of the day on which it came', async () => {
    await begin({ 'minutes/first.md': note('AM: Repair the door of the office') });
    world.git.commit('Notes', { 'minutes/next.md': NEW_NOTE });
    const result = await run({ notes: 'minutes/*.md' });
    expect(titles()).toEqual(OPENED);
    expect(result.summary).toContain('without a date');
  });
});

describe('minutes that were there before', () => {
  it.each(['a whole clone', 'a shallow clone'])(
    'stay silent when they are moved or copied over themselves: %s',
    async (kind) => {
      await begin({ [PATH]: `${OLD_NOTE}${'\nSaid by somebody.\n'.repeat(30)}` });
      world.git.rename(PATH, `archive/${HELD}.md`);
      world.git.rename(OLD, 'archive/2025-11-03.md');
      const result = await run({}, kind === 'a shallow clone' ? cloneShallow() : world.git.directory);
      expect({ code: result.code, titles: titles() }).toEqual({ code: 0, titles: [] });
    },
  );

  it('stay silent when they are moved and later rewritten', async () => {
    await begin();
    world.git.rename(OLD, 'archive/2025-11-03.md');
    world.git.commit('Rewrite', { 'archive/2025-11-03.md': note('AM: Sort all the cables of the new lab') });
    await run();
    expect(titles()).toEqual([]);
  });

  it.each(['a whole clone', 'a shallow clone'])('stay silent when somebody pulls them late: %s', async (kind) => {
    await begin();
    world.git.setClock(new Date(Date.now() - 2 * 86_400_000));
    world.git.startBranch('theirs');
    world.git.commit('Notes', { [PATH]: NEW_NOTE });
    world.git.checkOut('main');
    world.git.setClock(new Date());
    world.git.commit('Code', { 'src/main.c': 'int x;' });
    pull('theirs');
    const result = await run({}, kind === 'a shallow clone' ? cloneShallow() : world.git.directory);
    expect({ code: result.code, titles: titles() }).toEqual({ code: 0, titles: [] });
  });

  it('cost nothing where nothing came since, however shallow the clone', async () => {
    await begin();
    world.server.github.clearLog();
    expect((await run({}, cloneShallow())).code).toBe(0);
    expect(asked()).toEqual([]);
  });

  it('are not asked about while every TODO has its issue', async () => {
    await begin();
    await run({ since: 'none' });
    world.git.commit('Other', { 'src/main.c': 'int x;' });
    world.server.github.clearLog();
    expect((await run({}, cloneShallow())).outputs).toMatchObject({ changed: 'false', unchanged: '1' });
    expect(world.server.github.requests).toHaveLength(1);
  });
});

describe('where it cannot be told what came', () => {
  it.each([
    ['the comparison is refused', /\/compare\//],
    ['the commits are refused', /\/commits$/],
  ])('%s: the run names what it left out, and how to get it', async (_name, pathPattern) => {
    await begin();
    world.git.commit('Notes', { [PATH]: NEW_NOTE });
    world.server.github.addFault({ when: { pathPattern }, times: 1, kind: { status: 403, message: 'Not for you' } });
    const result = await run({}, cloneShallow());
    expect({ code: result.code, titles: titles() }).toEqual({ code: 0, titles: [] });
    for (const text of [result.stdout, result.summary]) {
      expect(text).toContain(PATH);
      expect(text).toContain(OLD);
      expect(text).toContain('fetch-depth: 0');
    }
    await run();
    expect(titles()).toHaveLength(2);
  });

  it('more commits than GitHub lists at once: what is surely new is opened, the rest is named', async () => {
    await begin();
    world.git.commit('Notes', { [PATH]: NEW_NOTE });
    const later = `minutes/${dayAfter(-2)}.md`;
    for (let index = 0; index < 101; index++) world.git.commit('Code', { 'src/main.c': `int x = ${index};` });
    world.git.commit('Notes', { [later]: note('AM: Order the cables of the new lab') });
    const result = await run({}, cloneShallow());
    expect(titles()).toEqual(['Order the cables of the new lab']);
    expect(result.stdout).toMatch(new RegExp(`Could not tell whether .*${PATH}`));
    expect(result.stdout).not.toContain(`\`${later}\``);
  });
});

describe('bad input', () => {
  it('a `since` in the future opens nothing, and says so', async () => {
    await begin();
    const before = world.git.resolve();
    const after = world.git.commit('Notes', { [PATH]: NEW_NOTE });
    const since = dayAfter(20);
    const result = await world.run({ name: 'push', before, after }, { since });
    expect({ code: result.code, titles: titles() }).toEqual({ code: 0, titles: [] });
    expect(result.stdout).toContain(`\`since\` (${since}) is in the future`);
  });

  it('10,000 items of notes that came since end at the guard', async () => {
    await begin();
    world.git.commit('Import', sketchMany(1000, 10));
    const result = await run();
    expect({ code: result.code, titles: titles() }).toEqual({ code: 1, titles: [] });
    expect(result.stdout).toMatch(/would open 10000 issues, more than max-new/);
  });

  it('more notes that came since than GitHub compares are named and counted', async () => {
    await begin();
    world.git.commit('Import', sketchMany(301));
    const result = await run({}, cloneShallow());
    expect({ code: result.code, titles: titles() }).toEqual({ code: 0, titles: [] });
    expect(result.stdout).toMatch(/more files changed than GitHub lists.*, 292 more\. Fetch the whole history/);
  });
});
