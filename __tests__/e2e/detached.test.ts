import { afterEach, describe, expect, it } from '@jest/globals';
import type { ActionResult } from '../../testing/support/run-action.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

const TARGET = 'acme/tracker';
const PATH = 'minutes/2026-01-05.md';
const LATER = 'minutes/2026-01-12.md';
const LABEL = 'meeting-todo';
const US = 'github-actions[bot]';

let world: World;
afterEach(closeWorlds);

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => `AM: Order part number ${index} of the new machine`);
const note = (lines: readonly string[]) => `## TODOs\n\n${lines.join('\n\n')}\n`;

/** Issues for so many TODOs, all but the first without their label, and a new TODO that is to be opened. */
async function begin(count: number): Promise<void> {
  world = await createWorld({ files: { [PATH]: note(items(count)) } });
  await world.dispatch({ 'max-new': '1000' });
  const { github } = world.server;
  for (let number = 2; number <= count; number++) github.asHuman.removeLabels(TARGET, number, LABEL);
  world.git.commit('Notes', { [LATER]: note(['AM: Write the report of the whole year']) });
}

/** Closed issues of somebody that say our word. */
function seed(count: number, author: string): void {
  for (let index = 0; index < count; index++)
    world.server.github.seedIssue(TARGET, {
      title: `About ${index}`,
      body: 'They say meetingtodos there.',
      author,
      state: 'closed',
    });
}

const tell = ({ code, outputs }: ActionResult) => ({
  code,
  created: outputs['created'],
  deferred: outputs['deferred'],
  failed: outputs['failed'],
});

describe('issues that lost their label', () => {
  it('are all found, however many', async () => {
    await begin(130);
    const result = await world.dispatch();
    expect(tell(result)).toEqual({ code: 0, created: '1', deferred: '0', failed: '0' });
    expect(result.outputs['skipped']).toBe('129');
    expect(world.server.github.issues(TARGET)).toHaveLength(131);
  });

  it.each([
    ['a hundred', 100],
    ['more than the search gives', 1001],
  ])('are found behind %s issues of an outsider that say our word', async (_name, count) => {
    await begin(2);
    seed(count, 'stranger');
    expect(tell(await world.dispatch())).toEqual({ code: 0, created: '1', deferred: '0', failed: '0' });
    expect(world.server.github.issues(TARGET).filter(({ title }) => !title.startsWith('About'))).toHaveLength(3);
  });

  it('keep everything from being opened where there may be more of them than the search gives', async () => {
    await begin(2);
    seed(1001, US);
    const result = await world.dispatch();
    expect(tell(result)).toEqual({ code: 1, created: '0', deferred: '0', failed: '1' });
    expect(result.stdout).toMatch(/acme\/tracker: 1002 issues there may have been opened by this action/);
  });

  it('keep everything from being opened where the search is cut short, until the next run', async () => {
    await begin(2);
    const { github } = world.server;
    github.state.isSearchCutShort = true;
    const result = await world.push({
      [PATH]: note([items(1).join(''), ...items(2).slice(1)]).replace('AM:', 'AM: DONE'),
    });
    expect(tell(result)).toMatchObject({ code: 0, created: '0', failed: '0' });
    expect(result.outputs).toMatchObject({ closed: '1' });
    expect(result.summary).toContain('was cut short, so nothing is opened there until the next run');
    github.state.isSearchCutShort = false;
    expect(tell(await world.dispatch())).toEqual({ code: 0, created: '1', deferred: '0', failed: '0' });
  });
});
