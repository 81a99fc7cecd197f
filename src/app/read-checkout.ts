import type { Settings } from '../settings/types.ts';
import { readAllNotes, readNotesAt, type NotesRead } from './read-notes.ts';
import { mayReadDisk } from './read-settings.ts';
import type { FileChange } from '../shell/machine/git.ts';
import type { Start } from './start.ts';

/** The notes of a run, and every path of the commit they are from as far as it can be told. */
export type CheckoutRead = NotesRead & { readonly commitPaths: ReadonlySet<string> | null };

/** All notes of the checkout; for `pull_request_target` the base's, with those that the head changes read as data. */
export async function readNotes(
  start: Start,
  settings: Settings,
  changes: readonly FileChange[],
): Promise<CheckoutRead> {
  const { context, clients, git } = start;
  if (context.event !== 'pull_request_target' || context.pull === null)
    return { ...(await readAllNotes(context.workspace, settings)), commitPaths: await git.listPaths() };
  const isBase = await mayReadDisk(start);
  const base = isBase ? await readAllNotes(context.workspace, settings) : { notes: [], problems: [] };
  const head = await readNotesAt(clients.notesRepository, context.pull.headSha, changes, settings);
  const replaced = new Set(changes.flatMap(({ path, from }) => (from === null ? [path] : [path, from])));
  const paths = isBase ? await git.listPaths() : null;
  return {
    notes: [...base.notes.filter((note) => !replaced.has(note.path)), ...head.notes],
    problems: [...base.problems, ...head.problems],
    commitPaths: paths === null ? null : applyChanges(paths, changes),
  };
}

/** Paths of a commit after changes to it. */
function applyChanges(paths: ReadonlySet<string>, changes: readonly FileChange[]): ReadonlySet<string> {
  const after = new Set(paths);
  for (const { status, path, from } of changes) {
    if (from !== null) after.delete(from);
    if (status === 'removed') after.delete(path);
    else after.add(path);
  }
  return after;
}
