import type { NotesScope } from '../core/identity/judge-gone.ts';
import type { Settings } from '../settings/types.ts';
import { readAllNotes, readNotesAt, type NotesRead } from './read-notes.ts';
import { defaultSettings } from '../settings/default-settings.ts';
import { parseConfig, type ConfigResult } from '../settings/parse-config.ts';
import { readConfig } from '../shell/machine/config-file.ts';
import type { CommitListing, FileChange } from '../shell/machine/git.ts';
import type { Start } from './start.ts';

/** The notes of a run, and every path of the commit they are from as far as it can be told. */
export type CheckoutRead = NotesRead & Pick<NotesScope, 'commitPaths'>;

/** The configuration of the commit that may decide: for `pull_request_target` the base's, never the head's. */
export async function readSettings(start: Start): Promise<ConfigResult> {
  const { inputs, context, clients, root } = start;
  const defaults = defaultSettings(inputs.target ?? context.repository);
  if (await mayReadDisk(start)) {
    const read = await readConfig(root, inputs.config, defaults);
    const isAbsent = 'settings' in read && read.settings === defaults;
    // A sparse checkout leaves files out that the commit has.
    const bytes = isAbsent ? await readCommitted(start) : null;
    return bytes === null ? read : parseConfig(new TextDecoder().decode(bytes), inputs.config, defaults);
  }
  const bytes = await clients.notesRepository.readFile(inputs.config, context.pull?.baseSha ?? context.sha);
  return bytes === null
    ? { settings: defaults }
    : parseConfig(new TextDecoder().decode(bytes), inputs.config, defaults);
}

async function readCommitted({ git, inputs }: Start): Promise<Uint8Array | null> {
  const head = await git.readHead();
  return head === null ? null : git.readFile(inputs.config, head);
}

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
  const read = base === null ? { notes: [], problems: [] } : await readAllNotes(root, base.files, settings);
  const head = await readNotesAt(clients.notesRepository, context.pull.headSha, changes, settings);
  const replaced = new Set(changes.flatMap(({ path, from }) => (from === null ? [path] : [path, from])));
  return {
    notes: [...read.notes.filter((note) => !replaced.has(note.path)), ...head.notes],
    problems: [...read.problems, ...head.problems],
    commitPaths: base === null ? null : listPaths({ ...base, files: applyChanges(base.files, changes) }),
  };
}

/** Every path that a commit holds; of what lies in a submodule nothing can be told. */
export function listPaths({ files, submodules }: CommitListing): NotesScope['commitPaths'] {
  return { has: (path) => files.has(path) || submodules.some((folder) => path.startsWith(`${folder}/`)) };
}

/**
 * Whether what lies on disk may be read: for `pull_request_target` only a clean checkout of the base. A workflow may
 * have put files of the head there.
 */
async function mayReadDisk({ context, git }: Start): Promise<boolean> {
  const { event, pull, sha } = context;
  if (event !== 'pull_request_target' || pull === null) return true;
  const head = await git.readHead();
  const isBase = head !== null && head !== pull.headSha && (head === pull.baseSha || head === sha);
  return isBase && (await git.isDirty()) === false;
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
