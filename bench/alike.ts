// How long matching takes where TODOs are alike, beside where they are not: the plan of n TODOs carried over or edited.
// Usage: node scripts/run.mjs bench/alike.ts [most]     (default 4,000; timings are measured, never asserted)
import { createLinkPolicy } from '../src/core/people/targets.ts';
import type { Note } from '../src/core/people/types.ts';
import { extractNote } from '../src/core/people/extract-note.ts';
import { computePlan } from '../src/core/plan/compute-plan.ts';
import { defaultSettings } from '../src/settings/default-settings.ts';
import { ReplayTracker } from './replay/tracker.ts';

const MOST = Number(process.argv[2] ?? 4000);
const settings = defaultSettings('acme/tracker');
const policy = createLinkPolicy(settings, 'acme/notes', 'https://github.com');
const WORDS =
  'boot timer stream buffer board image driver page table network memory kernel wiki slides survey mirror'.split(' ');

/** Texts by index: with words of their own; alike but for a number or an address; of the same few words all. */
const KINDS: Readonly<Record<string, (index: number) => string>> = {
  unlike: (index) => `Measure item${word(index)} with part${word(index)} and case${word(index)} on board${word(index)}`,
  numbered: (index) => `Update the package ${index} in the catalog to the newest release of the year`,
  linked: (index) => `Review the request https://example.org/pull/${index} for the catalog of the year`,
  'of few words': (index) =>
    `Measure ${WORDS.filter((_word, bit) => (index + 1) & (1 << bit)).join(' ')} for the release`,
};

function word(index: number): string {
  return index.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}

/** What is measured: the texts of the second meeting, or of the first once it is edited. */
const CASES = {
  'carried over': { isEdit: false, reword: (text: string) => text },
  'carried over with news': { isEdit: false, reword: (text: string) => `${text}, nearly there` },
  'all reworded': { isEdit: true, reword: (text: string) => `${text.replace(/^\w+/, 'Finish')} soon` },
};

/** Two files, since one holds 2,000 items at most. */
function writeNotes(date: string, texts: readonly string[]): readonly Note[] {
  return [texts.slice(0, 2000), texts.slice(2000)].map((some, index) => {
    const items = some.map((text) => `- AM: ${text}`).join('\n');
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

for (const [name, { isEdit, reword }] of Object.entries(CASES)) {
  console.log(name);
  for (let count = 250; count <= MOST; count *= 2) {
    const times = Object.entries(KINDS).map(([kind, write]) => {
      const texts = Array.from({ length: count }, (_, index) => write(index));
      const first = writeNotes('2026-01-05', texts);
      const tracker = new ReplayTracker();
      for (const change of plan(first, tracker).changes) tracker.apply(change, '2026-01-06T00:00:00Z', policy);
      const again = writeNotes(isEdit ? '2026-01-05' : '2026-01-12', texts.map(reword));
      const notes = isEdit ? again : [...first, ...again];
      const start = performance.now();
      const { changes } = plan(notes, tracker);
      return { kind, took: performance.now() - start, opened: changes.filter((one) => one.kind === 'create').length };
    });
    const told = times.map(({ kind, took, opened }) => {
      const ratio = took / (times[0]?.took ?? 1);
      return `${kind} ${took.toFixed(0)} ms (${ratio.toFixed(1)} ×, opens ${String(opened)})`;
    });
    console.log(`  2 × ${String(count).padEnd(5)} ${told.join('   ')}`);
  }
}
