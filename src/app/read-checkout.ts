import type { NotesScope } from '../core/identity/judge-gone.ts';
import type { Settings } from '../settings/types.ts';
import { readAllNotes, readNotesAt, type NotesRead } from './read-notes.ts';
import { mayReadDisk } from './read-settings.ts';
import type { CommitListing, FileChange } from '../shell/machine/git-listings.ts';
import type { Start } from './start.ts';

/** The notes of a run, and every path of the commit they are from as far as it can be told. */
export type CheckoutRead = NotesRead & Pick<NotesScope, 'commitPaths'>;

/** All notes of the checkout; for `pull_request_target` the base's, with those that the head changes read as data. */
export async function readNotes(
  start: Start,
  settings: Settings,
  changes: readonly FileChange[],
): Promise<CheckoutRead> {
  const { context, clients, git, commit, root } = start;
  if (context.event !== 'pull_request_target' || context.pull === null) {
    if (commit === null) throw new TypeError('the workspace is looked into before notes are read');
    return { ...(await readAllNotes(root, commit.files, settings)), commitPaths: listPaths(commit) };
  }
  const base = (await mayReadDisk(start)) ? await git.listCommit() : null;
  const nothing = { notes: [], others: [], unknown: [], silence: null, problems: [], dates: settings.dates };
  const read = base === null ? nothing : await readAllNotes(root, base.files, settings);
  const known = { ...settings, dates: read.dates };
  const head = await readNotesAt(clients.notesRepository, context.pull.headSha, changes, known);
  const replaced = new Set(changes.flatMap(({ path, from }) => (from === null ? [path] : [path, from])));
  return {
    notes: [...read.notes.filter((note) => !replaced.has(note.path)), ...head.notes],
    others: read.others,
    unknown: read.unknown,
    silence: read.silence,
    problems: [...read.problems, ...head.problems],
    dates: head.dates,
    commitPaths: base === null ? null : listPaths({ ...base, files: applyChanges(base.files, changes) }),
  };
}

/** Every path that a commit holds; of what lies in a submodule nothing can be told. */
export function listPaths({ files, submodules }: CommitListing): NotesScope['commitPaths'] {
  return { has: (path) => files.has(path) || submodules.some((folder) => path.startsWith(`${folder}/`)) };
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
