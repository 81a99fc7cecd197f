// How long matching takes where TODOs are alike, beside where they are not: the plan of n TODOs carried over or edited.
// Usage: node scripts/run.mjs bench/alike.ts [most] [least]     (2 × 4,000 from 2 × 250; processor time, never asserted)
import { createLinkPolicy } from '../src/core/people/targets.ts';
import type { Note } from '../src/core/people/types.ts';
import { extractNote } from '../src/core/people/extract-note.ts';
import { computePlan } from '../src/core/plan/compute-plan.ts';
import { defaultSettings } from '../src/settings/default-settings.ts';
import { measureCpu } from './measure.ts';
import { ReplayTracker } from './replay/tracker.ts';
import { ALIKE, UNLIKE, type Shape } from './shapes.ts';

const MOST = Number(process.argv[2] ?? 4000);
const LEAST = Number(process.argv[3] ?? 250);
/** A note holds 2,000 items at most. */
const ITEMS = 2000;
const settings = defaultSettings('acme/tracker');
const policy = createLinkPolicy(settings, 'acme/notes', 'https://github.com');

/** What is measured: the texts of the second meeting, or of the first once it is edited. */
const CASES = {
  'carried over': { isEdit: false, reword: (text: string) => text },
  'carried over with news': { isEdit: false, reword: (text: string) => `${text}, nearly there` },
  'all reworded': { isEdit: true, reword: (text: string) => `${text.replace(/^\w+/, 'Finish')} soon` },
};

for (const [name, { isEdit, reword }] of Object.entries(CASES)) {
  measureShape(UNLIKE, 250, isEdit, reword);
  for (let count = LEAST; count <= MOST; count *= 2) {
    console.log(`${name}, 2 × ${count}`);
    const base = measureShape(UNLIKE, count, isEdit, reword);
    for (const shape of [UNLIKE, ...ALIKE]) {
      const { took, opened } = measureShape(shape, count, isEdit, reword);
      const ratio = `${(took / base.took).toFixed(1)} ×`;
      console.log(
        `  ${shape.name.padEnd(40)} ${took.toFixed(0).padStart(6)} ms ${ratio.padStart(7)}   opens ${opened}`,
      );
    }
  }
}

/** Processor time of one plan, and how many issues it opens. */
function measureShape(shape: Shape, count: number, isEdit: boolean, reword: (text: string) => string) {
  const lines = Array.from({ length: count }, (_, index) => ({
    own: shape.own?.(index) ?? 'AM',
    text: shape.write(index),
  }));
  const first = writeNotes('2026-01-05', lines);
  const tracker = new ReplayTracker();
  for (const change of plan(first, tracker).changes) tracker.apply(change, '2026-01-06T00:00:00Z', policy);
  const again = writeNotes(
    isEdit ? '2026-01-05' : '2026-01-12',
    lines.map(({ own, text }) => ({ own, text: reword(text) })),
  );
  const notes = isEdit ? again : [...first, ...again];
  const { took, result } = measureCpu(() => plan(notes, tracker));
  return { took, opened: result.changes.filter((one) => one.kind === 'create').length };
}

function writeNotes(date: string, lines: readonly { readonly own: string; readonly text: string }[]): readonly Note[] {
  const files = Array.from({ length: Math.ceil(lines.length / ITEMS) }, (_, index) =>
    lines.slice(index * ITEMS, (index + 1) * ITEMS),
  );
  return files.map((some, index) => {
    const items = some.map(({ own, text }) => `- ${own}: ${text}`).join('\n');
    const bytes = new TextEncoder().encode(`---\nteams: [x]\n---\n\n## TODOs\n\n${items}\n`);
    return extractNote({ path: `minutes/${String(index)}/${date}.md`, bytes }, settings);
  });
}

function plan(notes: readonly Note[], tracker: ReplayTracker) {
  return computePlan({
    notes,
    issues: [...tracker.issues],
    settings,
    trackers: { repository: 1, detached: new Set(), isTrusted: () => true },
    scope: { commitPaths: new Set(notes.map(({ path }) => path)), covers: () => true },
    base: { serverUrl: 'https://github.com', notesRepo: 'acme/notes', sha: '0'.repeat(40) },
    policy,
    since: null,
    added: new Set(),
    renames: new Map(),
    touched: null,
    only: null,
  });
}
