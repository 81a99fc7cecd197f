import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Note } from '../../src/core/people/types.ts';
import { extractNote } from '../../src/core/people/extract-note.ts';
import { createLinkPolicy } from '../../src/core/people/targets.ts';
import type { PlanInput } from '../../src/core/plan/plan-input.ts';
import { computeReflection } from '../../src/core/reflect/compute-reflection.ts';
import type { Reflection, ReflectSettings } from '../../src/core/reflect/types.ts';
import { buildSettings, TARGET } from '../support/build-notes.ts';
import { buildRun } from '../support/build-run.ts';
import { sync } from '../../src/app/sync.ts';
import { createFakeTracker, type FakeTracker } from '../support/fake-tracker.ts';
import { randomNotes, type RandomNote } from '../support/reflect-notes.ts';

const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 5_000) / 100);

const SETTINGS = buildSettings({
  people: [
    { login: 'ada', aliases: ['AM', 'Ada Moe'], teams: null },
    { login: 'tt', aliases: ['TT'], teams: null },
  ],
});

const read = (file: RandomNote): Note => extractNote(file, SETTINGS);

/** What people do to issues, by their place in the list. */
const doings = fc.array(
  fc.record({ issue: fc.nat(30), what: fc.constantFrom('completed', 'not_planned', 'duplicate', 'reopen') }),
  { minLength: 1, maxLength: 8 },
);
const reflectSettings: fc.Arbitrary<ReflectSettings> = fc.record({
  done: fc.boolean(),
  links: fc.boolean(),
  notes: fc.constantFrom('latest', 'all'),
});

function act(tracker: FakeTracker, all: readonly { issue: number; what: string }[]): void {
  for (const { issue: index, what } of all) {
    const issues = tracker.list(TARGET);
    const issue = issues[index % Math.max(issues.length, 1)];
    if (issue === undefined) continue;
    const change = what === 'reopen' ? { state: 'open' as const } : { state: 'closed' as const, stateReason: what };
    if (issue.state !== change.state) tracker.edit(TARGET, issue.number, change);
  }
}

async function syncFiles(tracker: FakeTracker, files: readonly RandomNote[], changed: ReadonlySet<string> | null) {
  const notes = files.map(read);
  await sync(buildRun(tracker, notes, { settings: SETTINGS, changed }), notes);
}

function reflect(tracker: FakeTracker, files: readonly RandomNote[], settings: ReflectSettings): Reflection {
  const plan: PlanInput = {
    notes: files.map(read),
    issues: tracker.list(),
    settings: SETTINGS,
    trackers: { repository: 4217, detached: new Set(), isTrusted: () => true },
    scope: { commitPaths: new Set(files.map(({ path }) => path)), covers: () => true },
    base: { serverUrl: 'https://github.com', notesRepo: 'acme/notes', sha: 'a'.repeat(40) },
    policy: createLinkPolicy(SETTINGS, 'acme/notes', 'https://github.com'),
    since: null,
    added: new Set(),
    renames: new Map(),
    touched: null,
    only: null,
  };
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  return computeReflection({ plan, files: bytes, settings, isDeclined: () => false, read });
}

/** Lines of a file that another file has otherwise; their ends and their number must be the same. */
function listChangedLines(before: Uint8Array, after: Uint8Array): readonly number[] {
  const [old, now] = [before, after].map((bytes) =>
    new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes).split(/(\r\n|\r|\n)/),
  );
  expect(now?.filter((_part, index) => index % 2 === 1)).toEqual(old?.filter((_part, index) => index % 2 === 1));
  return (old ?? []).flatMap((part, index) => (part === now?.[index] ? [] : [index / 2 + 1]));
}

function merge(files: readonly RandomNote[], { files: edited }: Reflection): readonly RandomNote[] {
  return files.map((file) => ({ ...file, bytes: edited.find(({ path }) => path === file.path)?.after ?? file.bytes }));
}

describe('what is written back, whatever the notes and whatever people do', () => {
  it('touches only the lines of items whose issues changed, merges into a sync without a write, and is done then', async () => {
    let [made, left] = [0, 0];
    await fc.assert(
      fc.asyncProperty(randomNotes, doings, reflectSettings, fc.boolean(), async (notes, all, settings, isPush) => {
        const tracker = createFakeTracker();
        await syncFiles(tracker, notes, null);
        act(tracker, all);
        await syncFiles(tracker, notes, null);
        const reflection = reflect(tracker, notes, settings);
        made += reflection.made.length;
        left += reflection.left.filter(({ reason }) => !/read whole/.test(reason)).length;
        for (const { path, before, after } of reflection.files) {
          const own = reflection.made.filter(({ todo }) => todo.note === path);
          const lines = own.flatMap(({ todo }) => todo.source.split('\n').map((_line, index) => todo.line + index));
          for (const line of listChangedLines(before, after)) expect(lines).toContain(line);
        }
        const merged = merge(notes, reflection);
        const writes = tracker.countWrites();
        await syncFiles(tracker, merged, isPush ? new Set(reflection.files.map(({ path }) => path)) : null);
        expect(tracker.countWrites() - writes).toBe(0);
        expect(reflect(tracker, merged, settings).made).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(made).toBeGreaterThan(RUNS);
    expect(left / (made + left)).toBeLessThan(0.005);
  });
});
