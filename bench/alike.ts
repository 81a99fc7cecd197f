// How long matching takes where TODOs are alike, beside where they are not: the plan of n TODOs carried over or edited.
// Usage: node scripts/run.mjs bench/alike.ts [most] [least] [rounds] [shape] [case]     (2 × 4,000 from 2 × 250; never asserted)
import type { Note } from '../src/core/people/types.ts';
import { extractNote } from '../src/core/people/extract-note.ts';
import { defaultSettings } from '../src/settings/default-settings.ts';
import { computeMedian, describeLoad, measureCpu } from './measure.ts';
import { createPolicy, planReplay } from './replay/plan.ts';
import { ReplayTracker } from './replay/tracker.ts';
import { ALIKE, UNLIKE, type Shape } from './shapes.ts';

const MOST = Number(process.argv[2] ?? 4000);
const LEAST = Number(process.argv[3] ?? 250);
/** What is quick is measured more often: the first times are those of the compiler. */
const ROUNDS = Number(process.argv[4] ?? 3);
const ONLY = process.argv[5] ?? '';
const ONLY_CASE = process.argv[6] ?? '';
/** A note holds 2,000 items and 2 MB at most. */
const ITEMS = 2000;
const BYTES = 1_800_000;
const settings = defaultSettings('acme/tracker');
const policy = createPolicy(settings);

/** What is measured: the texts of the second meeting, or of the first once it is edited. */
const CASES = {
  'carried over': { isEdit: false, reword: (line: Line) => line },
  'carried over with news': {
    isEdit: false,
    reword: ({ own, text }: Line) => ({ own, text: `${text}, nearly there` }),
  },
  'all reworded': {
    isEdit: true,
    reword: ({ own, text }: Line) => ({ own, text: `${text.replace(/^\w+/, 'Finish')} soon` }),
  },
  'all handed on': { isEdit: true, reword: ({ own, text }: Line) => ({ own: `N${own}`, text }) },
  'handed on and carried over': { isEdit: false, reword: ({ own, text }: Line) => ({ own: `N${own}`, text }) },
};
type Case = (typeof CASES)[keyof typeof CASES];

console.log(`Node ${process.versions.node}, processor time, medians of ${ROUNDS} rounds in turns, ${describeLoad()}`);
const shapes = [UNLIKE, ...ALIKE.filter(({ name }) => name.includes(ONLY))];
for (const [name, one] of Object.entries(CASES).filter(([name]) => name.includes(ONLY_CASE)))
  for (let count = LEAST; count <= MOST; count *= 2) {
    console.log(`${name}, 2 × ${count}`);
    measureShapes(count, one);
  }
console.log(describeLoad());

/** All shapes in turns, each beside as many unlike TODOs. */
function measureShapes(count: number, one: Case): void {
  const made = shapes.map((shape) => prepare(shape, count, one));
  const times = made.map((): number[] => []);
  const opened: number[] = [];
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, act] of made.entries()) {
      const { took, result } = measureCpu(act);
      opened[index] = result.changes.filter((change) => change.kind === 'create').length;
      if (round > 0) times[index]?.push(took);
    }
  const [base = 0, ...rest] = times.map(computeMedian);
  for (const [index, took] of [base, ...rest].entries()) {
    const figures = `${took.toFixed(0).padStart(6)} ms ${(took / base).toFixed(1).padStart(6)} ×`;
    console.log(`  ${(shapes[index]?.name ?? '').padEnd(42)} ${figures}   opens ${opened[index]}`);
  }
}

/** The plan to be measured; what comes before it is not. */
function prepare(shape: Shape, count: number, { isEdit, reword }: Case) {
  const lines = Array.from({ length: count }, (_, index) => ({
    own: shape.own?.(index) ?? 'AM',
    text: shape.write(index),
  }));
  const first = writeNotes('2026-01-05', lines, shape);
  const tracker = new ReplayTracker();
  for (const change of planReplay(first, tracker, settings).changes)
    tracker.apply(change, '2026-01-06T00:00:00Z', policy);
  const again = writeNotes(isEdit ? '2026-01-05' : '2026-01-12', lines.map(reword), shape);
  const notes = isEdit ? again : [...first, ...again];
  return () => planReplay(notes, tracker, settings);
}

type Line = { readonly own: string; readonly text: string };

function writeNotes(date: string, lines: readonly Line[], { line, each, matter }: Shape): readonly Note[] {
  const write = line ?? ((own: string, text: string) => `${own}: ${text}`);
  const items = lines.map(({ own, text }) => `- ${write(own, text)}`);
  return cut(items, each ?? ITEMS).map((some, index) => {
    const bytes = new TextEncoder().encode(`---\n${matter ?? 'teams: [x]'}\n---\n\n## TODOs\n\n${some.join('\n')}\n`);
    return extractNote({ path: `minutes/${String(index)}/${date}.md`, bytes }, settings);
  });
}

/** As many items to a note as are read of one, and no more than `each`. */
function cut(items: readonly string[], each: number): readonly (readonly string[])[] {
  const longest = Math.max(...items.map((item) => item.length));
  const most = Math.min(each, Math.max(1, Math.floor(BYTES / (longest + 1))));
  return Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );
}
