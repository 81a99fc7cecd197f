import type { Git } from '../shell/machine/git.ts';
import type { FileChange } from '../shell/machine/git-listings.ts';
import { mapAtOnce } from '../shell/github/map-at-once.ts';
import type { NotesRepository } from '../shell/github/notes-repository.ts';

/** A pull request that a push brought, and the paths that it changed; null stands for all that the push changed. */
export type Merged = { readonly number: number; readonly paths: ReadonlySet<string> | null };

/** Commits asked about, the newest first; a merge queue of GitHub's merges at most a hundred, and rarely five, at once. */
const MOST_COMMITS = 20;
/** Requests under way at the same time. */
const AT_ONCE = 5;

/**
 * The pull requests that a push brought to the branch: one as a rule, several out of a merge queue. Asks for each commit
 * of the branch's own line that touches `notes`, as far as local git or the comparison lists them.
 */
export async function findMerged(
  place: { readonly git: Git; readonly repository: NotesRepository },
  push: { readonly before: string; readonly after: string },
  notes: ReadonlySet<string> | null,
): Promise<readonly Merged[]> {
  const { repository } = place;
  const commits = await listCommits(place, push, notes);
  const found = new Map<number, string[]>();
  for (const { number, sha } of await listPulls(repository, commits.slice(0, MOST_COMMITS)))
    found.set(number, [...(found.get(number) ?? []), sha]);
  if (found.size <= 1) return [...found.keys()].map((number) => ({ number, paths: null }));
  const merged: Merged[] = [];
  for (const [number, shas] of found) merged.push({ number, paths: await listMergedPaths(place, number, shas) });
  return merged;
}

/** The pull requests of each commit, asked for at the same time. */
export async function listPulls(
  repository: NotesRepository,
  commits: readonly string[],
): Promise<readonly { readonly number: number; readonly sha: string }[]> {
  const answers = await mapAtOnce(commits, AT_ONCE, async (sha) => {
    const numbers = await repository.listPullRequests(sha);
    return numbers.map((number) => ({ number, sha }));
  });
  return answers.flat();
}

/** The paths that the commits of a pull request changed, asked of local git where it has them all; null cannot be told. */
export async function listMergedPaths(
  { git, repository }: { readonly git: Git; readonly repository: NotesRepository },
  number: number,
  shas: readonly string[],
): Promise<ReadonlySet<string> | null> {
  const local = await Promise.all(shas.map((sha) => git.listChangesOf(sha)));
  const known = local.filter((changes) => changes !== null);
  const changes = known.length === shas.length ? known.flat() : await repository.listPullRequestFiles(number);
  return changes === null ? null : listPaths(changes);
}

async function listCommits(
  { git, repository }: { readonly git: Git; readonly repository: NotesRepository },
  { before, after }: { readonly before: string; readonly after: string },
  notes: ReadonlySet<string> | null,
): Promise<readonly string[]> {
  const local = await git.listFirstParents(before, after, [...(notes ?? [])]);
  const commits = local ?? (await repository.compare(before, after))?.line ?? [];
  return commits.includes(after) ? commits : [after, ...commits];
}

/** Every path that changes touch, old names as well as new ones. */
function listPaths(changes: readonly FileChange[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ path, from }) => (from === null ? [path] : [path, from])));
}
