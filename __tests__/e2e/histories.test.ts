import { afterEach, describe, expect, it } from '@jest/globals';
import type { FileChanges } from '../../testing/support/git-repository.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

const TARGET = 'acme/tracker';

afterEach(closeWorlds);

const write = (...items: readonly string[]) => `## Action items\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const note = (title: string, ...items: readonly string[]) => `# ${title}\n\n${write(...items)}`;

/** Pushes one after the other; the run after each writes nothing. */
async function play(first: FileChanges, ...pushes: readonly FileChanges[]): Promise<World> {
  const world = await createWorld({ files: { 'README.md': 'Notes' } });
  const inputs = { notes: '**/*.md' };
  for (const files of [first, ...pushes]) {
    expect((await world.push(files, inputs)).code).toBe(0);
    world.server.github.clearLog();
    await world.dispatch(inputs);
    expect(world.server.github.countWrites()).toBe(0);
  }
  return world;
}

function tell(world: World): readonly string[] {
  return world.server.github
    .issues(TARGET)
    .map(({ title, state, body }) => `${title} (${state}${body.includes('**Removed**') ? ', marked' : ''})`);
}

describe('one TODO, one issue', () => {
  const items = ['AM: Measure the boot time of the new board', 'CV: Write to the printers about the boards'];
  const open = ['Measure the boot time of the new board (open)', 'Write to the printers about the boards (open)'];

  it('through three renamings of an undated note', async () => {
    const text = note('Team', ...items);
    const world = await play(
      { 'people/x.md': text },
      { 'people/x.md': null, 'people/team/x.md': text },
      { 'people/team/x.md': null, 'people/team/x_.md': text },
      { 'people/team/x_.md': null, 'people/2026-01-07.md': text },
    );
    expect(tell(world)).toEqual(open);
  });

  it('through an agenda that is cleared into its archive', async () => {
    const world = await play(
      { 'council/AGENDA.md': note('Agenda', ...items) },
      { 'council/AGENDA.md': note('Agenda'), 'council/previous_meetings/2026-01-07.md': note('Old', ...items) },
    );
    expect(tell(world)).toEqual(open);
  });

  it('where news are added, and none where a number is another one', async () => {
    const world = await play(
      {
        'minutes/2026-01-05.md': note(
          'Weekly',
          items[0] ?? '',
          'RD: Review the pull request #1000 of the core library',
        ),
      },
      {
        'minutes/2026-01-12.md': note(
          'Weekly',
          `${items[0] ?? ''}, half of it is done, see https://example.org/b`,
          'RD: Review the pull request #1001 of the core library',
        ),
      },
    );
    expect(tell(world)).toEqual([
      'Measure the boot time of the new board, half of it is done, see https://example.org/b (open)',
      'Review the pull request #1000 of the core library (open)',
      'Review the pull request #1001 of the core library (open)',
    ]);
  });

  it('where last time’s list stands above the new one', async () => {
    const lists = `# Weekly\n\n${write(items[0] ?? '')}\nWe talked.\n\n${write(`[x] ${items[0] ?? ''} with charts`)}`;
    const world = await play(
      { 'minutes/2026-01-05.md': note('Weekly', items[0] ?? '') },
      { 'minutes/2026-01-12.md': lists },
    );
    expect(tell(world)).toHaveLength(1);
    expect(tell(world)[0]).toContain('(closed)');
  });

  it('is not gone while its words stand as talk', async () => {
    const world = await play(
      { 'minutes/2026-01-05.md': note('Weekly', ...items) },
      { 'minutes/2026-01-05.md': `# Weekly\n\n## Talk\n\n* ${items[0] ?? ''}\n` },
    );
    expect(tell(world)).toEqual([open[0], 'Write to the printers about the boards (open, marked)']);
  });

  it('whatever a folder’s date, a state in front, an order of reading or a second reference says', async () => {
    const boot = 'Measure the boot time of the new board';
    const world = await play(
      {
        'docs/2026-01-05/notes.md': note('Docs', `_No update_: ${boot} (@ada)`),
        'logs/a.md': note('A', '[ ] CV: Write to the printers about the boards'),
        'logs/b.md': note('B', '[x] CV: Write to the printers about the boards'),
        'logs/c.md': note('C', '[ ] CV: Write to the printers about the boards'),
      },
      { 'docs/2026-01-12/notes.md': note('Docs', `_In progress_: ${boot} (@ada)`) },
      { 'docs/2026-01-19/notes.md': note('Docs', '@ada: Chart it (tracker#2)', `@ada: ${boot} (tracker#2)`) },
    );
    expect(tell(world)).toEqual([open[1], `${boot} (open)`, 'Chart it (Docs) (open)']);
  });
});
