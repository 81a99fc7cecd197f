import { it } from '@jest/globals';
import fc from 'fast-check';
import { createFakeTracker } from '../support/fake-tracker.ts';
import { playPushes, type PushedFiles } from '../support/play-pushes.ts';

/** A history takes some hundred times as long as a note. */
const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 15_000) / 600);

const DAY = 86_400_000;
const TASKS = ['Show the lantern of the yawl to the guild', 'Grease the winch of the slipway', 'Buy rivets'];
const NAMES = ['AM: ', 'CV: ', 'AM, CV: ', ''];
const STATES = ['', '', '[x] ', 'DONE: '];
const NEWS = ['', '', ', nearly there', ' (on hold)', ' by Friday'];
const PUSHES = ['meet', 'meet', 'edit', 'copy', 'clear', 'move', 'drop', 'copy again'] as const;

type Item = { readonly task: number; readonly name: number; readonly state: number; readonly news: number };
type Meeting = { readonly day: number; readonly items: readonly Item[] };
type Push = { readonly kind: (typeof PUSHES)[number]; readonly items: readonly Item[]; readonly at: number };
/** A running note, its archive and a second one, each with the meetings it holds. */
type Files = { readonly running: readonly Meeting[]; readonly archive: Meetings; readonly year: Meetings };
type Meetings = readonly Meeting[] | null;

const item: fc.Arbitrary<Item> = fc.record({
  task: fc.nat(TASKS.length - 1),
  name: fc.nat(NAMES.length - 1),
  state: fc.nat(STATES.length - 1),
  news: fc.nat(NEWS.length - 1),
});
const push: fc.Arbitrary<Push> = fc.record({
  kind: fc.constantFrom(...PUSHES),
  // Each task stands once in a meeting: near-twins have scenes of their own.
  items: fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: ({ task }) => task }),
  at: fc.nat(3),
});

/** What a push makes of the files; a meeting carries on what the one before left, its items changed one by one. */
function change({ running, archive, year }: Files, { kind, items, at }: Push, day: number): Files {
  const [last] = running;
  switch (kind) {
    case 'meet': {
      const carried = (last?.items ?? []).slice(0, at).filter((old) => !items.some(({ task }) => task === old.task));
      return { running: [{ day, items: [...carried, ...items] }, ...running], archive, year };
    }
    case 'edit': {
      const edited = running.map((meeting, index) => (index === at ? { ...meeting, items } : meeting));
      return { running: edited, archive, year };
    }
    case 'copy':
      return { running, archive: running, year };
    case 'clear':
      return { running: running.slice(0, at % 2), archive, year };
    case 'move': {
      const kept = (archive ?? []).filter((old) => !running.some((meeting) => meeting.day === old.day));
      return { running: [], archive: [...running, ...kept], year };
    }
    case 'drop': {
      const drop = (meetings: readonly Meeting[]) =>
        meetings.map((meeting) => ({ ...meeting, items: meeting.items.filter((_item, index) => index !== at) }));
      return { running: drop(running), archive: archive === null ? null : drop(archive), year };
    }
    case 'copy again':
      return { running, archive: at === 0 ? null : archive, year: archive ?? running };
  }
}

function write(title: string, meetings: readonly Meeting[]): string {
  const parts = meetings.map(({ day, items }) => {
    const lines = items.map(
      ({ task, name, state, news }) =>
        `- ${STATES[state] ?? ''}${NAMES[name] ?? ''}${TASKS[task] ?? ''}${NEWS[news] ?? ''}\n`,
    );
    return `## ${new Date(day).toISOString().slice(0, 10)}\n\n### Action items\n\n${lines.join('')}`;
  });
  return `# ${title}\n\n${parts.join('\n')}`;
}

function listFiles({ running, archive, year }: Files): PushedFiles {
  return {
    'docs/calls.md': write('Calls', running),
    'docs/old.md': archive === null ? null : write('Old calls', archive),
    'board/2026.md': year === null ? null : write('Year', year),
  };
}

it('leaves a second run nothing to write, however meetings go from a running note into archives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(push, { minLength: 2, maxLength: 8 }), async (pushes) => {
      const tracker = createFakeTracker();
      let files: Files = { running: [], archive: null, year: null };
      for (const [index, one] of pushes.entries()) {
        const day = Date.UTC(2026, 0, 5) + index * 7 * DAY;
        files = change(files, one, day);
        tracker.now = day + DAY;
        await playPushes([listFiles(files)], { tracker });
      }
    }),
    { numRuns: RUNS },
  );
});
