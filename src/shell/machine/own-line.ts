import type { RepoName } from '../../core/text/types.ts';

/** The branch whose own line of commits is followed, in which repository. */
export type OwnLine = { readonly branch: string; readonly repo: RepoName };

/** `git pull` with commits on both sides, and merging the branch into another one that replaced it later. */
const PULLED = /^Merge (?:remote-tracking )?branch '(origin\/)?([^']+)'(?: of (\S+))?( into \S+)?$/;

/**
 * Which parent of a commit was the branch before it: the first, as in the merge of a pull request. Where somebody pulled
 * the branch and pushed the merge, the first parent is his own line and the branch is the second.
 */
export function findOwnParent(
  { parents, subject }: { readonly parents: readonly string[]; readonly subject: string },
  line: OwnLine,
): string | undefined {
  const [first, second] = parents;
  const [, remote, branch, url, into] = PULLED.exec(subject) ?? [];
  const isPull = branch === line.branch && (url === undefined ? (remote ?? into) !== undefined : isOf(url, line.repo));
  return isPull && parents.length === 2 ? second : first;
}

/** Whether an address is that of a repository: of a fork, the same words would tell of another branch. */
function isOf(url: string, repo: RepoName): boolean {
  const path = url.toLowerCase().replace(/(?:\.git)?\/?$/, '');
  return path.endsWith(`/${repo.toLowerCase()}`) || path.endsWith(`:${repo.toLowerCase()}`);
}
