import type { EditedFile } from '../../core/reflect/types.ts';
import { computeBlobId } from './blob-id.ts';
import type { Commit, CommitTree, NotesBranch, TreeEntry } from './notes-branch.ts';
import { TrackerError } from './tracker-error.ts';

/** Times that the commit is made anew when the default branch moves meanwhile. */
const MOST_HEADS = 3;
const TITLE = 'Update the notes with what became of their TODOs';
const TRAILER = /^Meeting-Todos-Reflect: ([0-9a-f]{40,64}) on ([0-9a-f]{40,64})$/m;

/** What became of the branch: the commit it is at, or why it is left as it is. */
export type Pushed = { readonly commit: string } | { readonly refusal: string };

/** Whether a commit is as we made it: nobody amended it, rebased it, or put another one on top. */
export function isOurCommit({ message, tree, parents }: Commit): boolean {
  const [, ourTree, ourParent] = TRAILER.exec(message) ?? [];
  return ourTree === tree && parents.length === 1 && ourParent === parents[0];
}

/**
 * Puts the files on the branch as one commit on top of the default branch's head, where it still has them as they were
 * read. `mayReplace` tells whether a commit that the branch is at may be left behind.
 */
export async function pushReflection(
  branch: NotesBranch,
  files: readonly EditedFile[],
  how: { readonly base: string; readonly mayReplace: (tip: string) => Promise<boolean> },
): Promise<Pushed> {
  let head = await branch.readHead(how.base);
  let modes = await checkFiles(branch, head, files);
  if (modes === null) return OVERTAKEN;
  const tip = await branch.readTip();
  if (tip !== null && !(await how.mayReplace(tip))) return NOT_OURS;
  const blobs = await storeFiles(branch, files);
  for (let round = 1; ; round++) {
    const commit = await commitFiles(branch, head, joinEntries(modes, blobs));
    const now = await branch.readHead(how.base);
    if (now.sha === head.sha || round === MOST_HEADS) return place(branch, { commit, tip, mayReplace: how.mayReplace });
    head = now;
    modes = await checkFiles(branch, head, files);
    if (modes === null) return OVERTAKEN;
  }
}

const OVERTAKEN: Pushed = { refusal: 'its notes have changed since; the run on the newest commit sees to it' };
const NOT_OURS: Pushed = { refusal: 'somebody else has committed to its branch, which is left alone' };

/** Modes of the files at the head; null where one of them is not there as it was read. */
async function checkFiles(
  branch: NotesBranch,
  head: CommitTree,
  files: readonly EditedFile[],
): Promise<ReadonlyMap<string, string> | null> {
  const tree = await branch.readTree(head.tree);
  const modes = new Map<string, string>();
  for (const { path, before } of files) {
    const entry = tree.get(path);
    if (entry === undefined || !entry.mode.startsWith('100')) return null;
    if (entry.sha !== computeBlobId(before, entry.sha)) return null;
    modes.set(path, entry.mode);
  }
  return modes;
}

async function storeFiles(branch: NotesBranch, files: readonly EditedFile[]): Promise<ReadonlyMap<string, string>> {
  const blobs = new Map<string, string>();
  for (const { path, after } of files) {
    const sha = await branch.createBlob(after);
    if (sha !== computeBlobId(after, sha))
      throw new TrackerError('invalid', `${path}: GitHub stored other bytes than it was sent`, { status: null });
    blobs.set(path, sha);
  }
  return blobs;
}

function joinEntries(
  modes: ReadonlyMap<string, string>,
  blobs: ReadonlyMap<string, string>,
): ReadonlyMap<string, TreeEntry> {
  return new Map([...blobs].map(([path, sha]) => [path, { mode: modes.get(path) ?? '100644', sha }]));
}

async function commitFiles(
  branch: NotesBranch,
  head: CommitTree,
  files: ReadonlyMap<string, TreeEntry>,
): Promise<string> {
  const tree = await branch.createTree(head.tree, files);
  const message = `${TITLE}\n\nMeeting-Todos-Reflect: ${tree} on ${head.sha}`;
  return branch.createCommit({ tree, message, parents: [head.sha] });
}

/** A branch that another run began just now is moved like any of ours. */
async function place(
  branch: NotesBranch,
  how: { readonly commit: string; readonly tip: string | null; readonly mayReplace: (tip: string) => Promise<boolean> },
): Promise<Pushed> {
  const { commit, tip } = how;
  try {
    if (tip === null) await branch.begin(commit);
    else await branch.move(commit);
    return { commit };
  } catch (error) {
    if (tip !== null || !(error instanceof TrackerError) || error.kind !== 'invalid') throw error;
    const now = await branch.readTip();
    if (now === null) throw error;
    if (!(await how.mayReplace(now))) return NOT_OURS;
    await branch.move(commit);
    return { commit };
  }
}
