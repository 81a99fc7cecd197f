import { extractNote } from '../../src/core/people/extract-note.ts';
import { createPathFilter } from '../../src/core/note/path-filter.ts';
import { sync } from '../../src/app/sync.ts';
import { buildSettings } from './build-notes.ts';
import { buildRun } from './build-run.ts';
import { createFakeTracker, type FakeTracker } from './fake-tracker.ts';

/** Files that a push writes, by path; null takes one away. */
export type PushedFiles = Readonly<Record<string, string | null>>;

/**
 * Plays pushes one after the other, each as two runs of the plan in process, over notes as they stand in files. Files of
 * the same bytes that go and come in one push are renamed, as git tells. Throws where a second run writes.
 */
export async function playPushes(
  pushes: readonly PushedFiles[],
  { notes: globs = ['**/*.md'], tracker = createFakeTracker() }: PlayOptions = {},
): Promise<FakeTracker> {
  const settings = { ...buildSettings(), notes: globs };
  const covers = createPathFilter(globs);
  const files = new Map<string, string>();
  for (const push of pushes) {
    const renames = findRenames(push, files);
    for (const [path, text] of Object.entries(push)) {
      if (text === null) files.delete(path);
      else files.set(path, text);
    }
    const notes = [...files.keys()]
      .filter(covers)
      .sort()
      .map((path) => extractNote({ path, bytes: new TextEncoder().encode(files.get(path)) }, settings));
    const scope = { commitPaths: new Set(files.keys()), covers };
    const changed = new Set(Object.keys(push));
    await sync(buildRun(tracker, notes, { settings, scope, renames, changed }), notes);
    const writes = tracker.countWrites();
    await sync(buildRun(tracker, notes, { settings, scope }), notes);
    if (tracker.countWrites() !== writes) throw new Error(`a second run writes after ${[...changed].join(', ')}`);
  }
  return tracker;
}

type PlayOptions = { readonly notes?: readonly string[]; readonly tracker?: FakeTracker };

function findRenames(push: PushedFiles, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const gone = Object.keys(push).filter((path) => push[path] === null);
  const come = Object.keys(push).filter((path) => !files.has(path));
  return new Map(
    come.flatMap((path) => {
      const from = gone.find((old) => files.get(old) === push[path]);
      return from === undefined ? [] : [[path, from] as const];
    }),
  );
}

/** Issues as `title (open)`, with what the block says of them. */
export function tellPlayed(tracker: FakeTracker): readonly string[] {
  return tracker.list().map(({ title, state, stateReason, body }) => {
    const standing = state === 'open' ? 'open' : (stateReason ?? 'closed');
    return `${title} (${standing}${body.includes('**Removed**') ? ', marked' : ''})`;
  });
}
