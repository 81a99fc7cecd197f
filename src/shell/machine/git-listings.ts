/** One path that differs between two commits. A rename has both paths, and adds none. */
export type FileChange = {
  readonly status: 'added' | 'changed' | 'removed' | 'renamed';
  readonly path: string;
  /** Old path of a rename, else null. */
  readonly from: string | null;
};

/** The files of a commit, and the folders in it that are other repositories. */
export type CommitListing = { readonly files: ReadonlySet<string>; readonly submodules: readonly string[] };

/** The commit that is checked out. */
export type CheckedOut = CommitListing & { readonly sha: string };

/** Words after `git diff` or `git log` that make it print what `parseChanges` takes apart. */
export const DIFF = ['--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-color'];

/** Takes `git ls-tree -r -z` apart; null stays null. */
export function parseTree(listing: string | null): CommitListing | null {
  if (listing === null) return null;
  const files = new Set<string>();
  const submodules: string[] = [];
  for (const entry of listing.split('\0')) {
    const path = entry.slice(entry.indexOf('\t') + 1);
    if (entry.startsWith('160000 ')) submodules.push(path);
    else if (path !== '') files.add(path);
  }
  return { files, submodules };
}

/** Takes `git diff --name-status -z` apart: status, path, and for renames and copies a second path. Null stays null. */
export function parseChanges(listing: string | null): readonly FileChange[] | null {
  if (listing === null) return null;
  const fields = listing.split('\0');
  const changes: FileChange[] = [];
  for (let index = 0; index + 1 < fields.length;) {
    if (fields[index] === '') {
      // What divides the commits of a log.
      index += 1;
      continue;
    }
    const status = fields[index] ?? '';
    const path = fields[index + 1] ?? '';
    const second = fields[index + 2] ?? '';
    const hasTwo = status.startsWith('R') || status.startsWith('C');
    if (status.startsWith('R')) changes.push({ status: 'renamed', path: second, from: path });
    else if (status.startsWith('C')) changes.push({ status: 'added', path: second, from: null });
    else changes.push({ status: status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed', path, from: null });
    index += hasTwo ? 3 : 2;
  }
  return changes;
}

/** Whether a commit, as `git cat-file` prints it, looks like the merge of a pull request. */
export function looksMerged(commit: string): boolean {
  const end = commit.indexOf('\n\n');
  const head = end < 0 ? commit : commit.slice(0, end);
  const subject = commit.slice(head.length).trim().split('\n')[0] ?? '';
  const [written, committed] = ['author', 'committer'].map(
    (who) => new RegExp(`^${who} .*> (\\d+) [+-]\\d{4}$`, 'm').exec(head)?.[1],
  );
  return (head.match(/^parent /gm)?.length ?? 0) > 1 || /\(#\d+\)$/.test(subject) || written !== committed;
}
