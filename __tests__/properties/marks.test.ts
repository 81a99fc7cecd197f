import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createFakeTracker } from '../support/fake-tracker.ts';
import { playPushes } from '../support/play-pushes.ts';

/** A history takes some hundred times as long as a note. */
const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 15_000) / 300);

const PATHS = ['minutes/2026-01-05.md', 'minutes/2026-01-12.md', 'minutes/2026-01-19.md'];
const TASKS = [
  'Grease the winch of the slipway',
  'Review [the fender (PR #412)](https://github.com/harbour/dock/pull/412)',
  'Ask @quay about the `bollard` & the *chain*',
];

/** Ways in which a task stands in a note, or does not. */
const WAYS = ['absent', 'owned', 'ticked', 'unowned', 'merged', 'talk', 'behind', 'stated', 'told', 'marked'] as const;
type Way = (typeof WAYS)[number];
type Place = readonly [task: string, way: Way];
type History = readonly (readonly Place[])[];

/** One note: how each task stands in it. */
const ways = fc.tuple(...TASKS.map((task) => fc.constantFrom(...WAYS).map((way): Place => [task, way])));
/** Notes as of each push, one more with each, so that none is older than an issue. */
const history = fc.tuple(...PATHS.map((_path, at) => fc.tuple(...PATHS.slice(0, at + 1).map(() => ways))));

function writeNotes(notes: History): Readonly<Record<string, string>> {
  return Object.fromEntries(notes.map((places, at) => [PATHS[at] ?? '', writeNote(places)]));
}

function writeNote(places: readonly Place[]): string {
  const lines = (wanted: Way, front: string, behind = '') =>
    places.flatMap(([task, way]) => (way === wanted ? [`- ${front}${task}${behind}\n`] : [])).join('');
  const talk = [lines('talk', 'AM: '), lines('behind', '', ' (AM)'), lines('stated', '*AM:* \\[soon] ')];
  return [
    `# Weekly\n\n## Talk\n\n- We met.\n${talk.join('')}${lines('told', 'Rain, so AM will ', ', says CV')}`,
    `\n${lines('marked', 'Sun: TODO AM: ')}`,
    `## Merged\n\n${lines('merged', '')}`,
    `## Action items\n\n- CV: Count the boats of this week\n${lines('owned', 'AM: ')}${lines('ticked', '[x] AM: ')}${lines('unowned', '')}`,
  ].join('\n');
}

it('marks an issue as removed only where its words stand with its owner in no note, and alone in none where it stood', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (pushes) => {
      const tracker = createFakeTracker();
      const listMarked = () => tracker.list().filter(({ body }) => body.includes('**Removed**'));
      let last: History = [];
      for (const notes of pushes) {
        const before = new Set(listMarked().map(({ number }) => number));
        await playPushes([writeNotes(notes)], { tracker });
        for (const { number, title } of listMarked()) {
          const at = TASKS.findIndex((task) => task.startsWith(title.slice(0, 4)));
          const mayStand = (index: number) => (last[index]?.[at]?.[1] === 'owned' ? [] : ['unowned', 'merged']);
          if (!before.has(number))
            for (const [index, places] of notes.entries())
              expect(['absent', ...mayStand(index)]).toContain(places[at]?.[1]);
        }
        last = notes;
      }
    }),
    { numRuns: RUNS },
  );
});
