import { afterEach, describe, expect, it } from '@jest/globals';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

afterEach(closeWorlds);

const note = (day: string, ...items: string[]) =>
  `---\ntitle: Kernel WG\ndatetime: ${day}\nteams: [kernel]\n---\n\n## TODOs\n\n${items.join('\n\n')}\n`;
const OLD = 'minutes/2026-01-05.md';
const NEW = 'minutes/2026-01-12.md';
const ITEMS = ['AM: Measure the boot time', 'AM: Write the scheduler down', 'AM: Order the new boards'];
const UNFINISHED = 'Not finished yet: the run that does the rest updates this comment.';
const FINISHED = 'The issues follow the notes from here on.';

type Merge = {
  readonly world: World;
  /** The one comment of the pull request. */
  readonly read: () => string;
  /** Runs the push of the merge, perhaps once more. */
  readonly push: (inputs?: Record<string, string>) => ReturnType<World['run']>;
};

/** A pull request with three TODOs, previewed and merged; its push has not run yet. */
async function merge(config = ''): Promise<Merge> {
  const world = await createWorld({
    files: { '.github/meeting-todos.yml': `people:\n  ada: [AM]\n${config}`, [OLD]: note('2026-01-05') },
    collaborators: ['ada'],
  });
  return mergeInto(world, { [NEW]: note('2026-01-12', ...ITEMS) });
}

/** The same in a world that is there. */
async function mergeInto(
  world: World,
  files: Readonly<Record<string, string>>,
  way: 'merge' | 'rebase' = 'merge',
): Promise<Merge> {
  const baseSha = world.git.resolve();
  world.git.startBranch('notes');
  const headSha = world.git.commit('Notes', files);
  const number = world.server.github.seedIssue('acme/notes', {
    title: 'Notes',
    pullRequest: { headSha, headRef: 'notes', baseRef: 'main', baseSha },
  });
  await world.run({ name: 'pull_request', number, baseSha, headSha });
  const pull = world.server.github.repository('acme/notes').issues.get(number)?.pullRequest;
  if (pull === null || pull === undefined) throw new Error('no pull request');
  world.git.checkOut('main');
  if (way === 'merge') world.git.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'notes');
  else world.git.git('cherry-pick', 'notes');
  world.git.git('branch', '--quiet', '-D', 'notes');
  const after = world.git.resolve();
  pull.mergedAt = new Date();
  pull.mergeCommitSha = after;
  return {
    world,
    read: () => world.server.github.comments('acme/notes', number)[0]?.body ?? '',
    push: (inputs) => world.run({ name: 'push', before: baseSha, after }, inputs),
  };
}

const links = (text: string) => text.match(/issues\/\d+\)/g)?.length ?? 0;

describe('the record of a merge', () => {
  it('says that a guard let nothing be written, and what was done once a run got through', async () => {
    const { world, read, push } = await merge();
    const refused = await push({ 'max-new': '2' });
    expect([refused.code, world.server.github.issues('acme/tracker').length]).toEqual([1, 0]);
    expect(read()).toContain('### Merged, but nothing was written\n');
    expect(read()).toMatch(/would open 3 issues, more than max-new \(2\)/);
    expect(read()).toContain(UNFINISHED);
    await world.dispatch();
    expect(read()).toContain('### Merging this opened 3 issues\n');
    expect([links(read()), read().includes(FINISHED), read().includes(UNFINISHED)]).toEqual([3, true, false]);
  });

  it('says what `max-writes` left, beyond `max-writes` itself, and tells all in the end', async () => {
    const { world, read, push } = await merge();
    // The label and one issue.
    await push({ 'max-writes': '2' });
    expect(read()).toContain('### Merging this opened 1 issue, 2 left for the next run\n');
    expect(read().match(/^\| opens next run \|/gm)).toHaveLength(2);
    expect(read()).toContain(UNFINISHED);
    await world.dispatch();
    expect([links(read()), read().includes(FINISHED)]).toEqual([3, true]);
    expect(read()).not.toContain('next run');
  });

  it('stands before the overview is written, so that a run that is killed there leaves no preview', async () => {
    const { world, read, push } = await merge('overview: true\n');
    let isDead = false;
    world.server.github.addFault({
      when: ({ path }) => (isDead ||= /notes\/issues$/.test(path)),
      times: Infinity,
      kind: 'refuse',
    });
    await push();
    expect([links(read()), read().includes(FINISHED), isDead]).toEqual([3, true, true]);
  });

  it('is healed by the push of another note as well, and then left alone', async () => {
    const { world, read, push } = await merge();
    world.server.github.faults.add({
      when: { method: 'POST', pathPattern: /tracker\/issues$/ },
      kind: { status: 422, message: 'Validation Failed' },
    });
    await push();
    expect(read()).toContain('| ❌ not opened |');
    expect(read()).toContain(UNFINISHED);
    await world.push({ 'minutes/2026-01-19.md': note('2026-01-19', 'AM: Draw the map of the lab') });
    expect([links(read()), read().includes(FINISHED)]).toEqual([3, true]);
    expect(read()).not.toContain('map of the lab');
    const whole = read();
    await world.push({ [NEW]: note('2026-01-12', ...ITEMS.slice(0, 2), `${ITEMS[2] ?? ''} by 2026-02-20`) });
    expect(read()).toBe(whole);
  });

  it.each(['merge', 'rebase'] as const)('is healed where what was left are updates and closings (%s)', async (way) => {
    const { world, push } = await merge();
    await push();
    const [first = '', second = '', third = ''] = ITEMS;
    const edited = note('2026-01-12', `${first} by 2026-02-20`, `~~${second}~~`, third, 'AM: Draw the map of the lab');
    const later = await mergeInto(world, { [NEW]: edited }, way);
    expect(later.read()).toContain('### Merging this will open 1 issue, update 1 and close 1 in `acme/tracker`\n');
    await later.push({ 'max-writes': '1' });
    expect(later.read()).toMatch(/### Merging this \w+ 1 issue, 2 left for the next run\n/);
    expect(later.read()).toContain(UNFINISHED);
    await world.dispatch({ 'max-writes': '1' });
    expect(later.read()).toMatch(/### Merging this \w+ 1 issue and \w+ 1, 1 left for the next run\n/);
    await world.dispatch();
    expect(later.read()).toContain('### Merging this opened 1 issue, updated 1 and closed 1\n');
    expect(later.read()).toMatch(/^\| updated: [a-z, ]*due date[a-z, ]* \| \[#1 /m);
    expect(later.read()).toMatch(/^\| closed: \w+ \| \[#2 /m);
    expect([later.read().includes(FINISHED), later.read().includes('next run')]).toEqual([true, false]);
  });
});
