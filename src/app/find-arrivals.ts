import type { IsoDate } from '../core/text/types.ts';
import type { Git } from '../shell/machine/git.ts';
import type { CommitList, NotesRepository } from '../shell/github/notes-repository.ts';
import { findOwnParent, type OwnLine } from '../shell/machine/own-line.ts';
import { describeError } from '../shell/github/tracker-error.ts';

/** Which notes came to the default branch since a day. */
export type Arrivals = {
  /** Whether a note is known to have been added since then; a rename does not count. */
  readonly has: (path: string) => boolean;
  /** Why it cannot be told of every other note; null when it can. */
  readonly gap: string | null;
};

/** The commit asked about, the branch it is of, and who is asked. */
type Place = {
  readonly git: Git;
  readonly repository: NotesRepository;
  readonly sha: string;
  readonly line: OwnLine;
};

/** Days before this one come before every commit; git reads none before 1970. */
const DAWN: IsoDate = '1970-01-02';

/**
 * Asks local git where the clone reaches back to the day (00:00 UTC), else GitHub in at most two requests. What counts is
 * the branch's own line, by the dates of its committers: a pull request's commits come with their merge.
 */
export async function findArrivals(place: Place, since: IsoDate | null, now: number): Promise<Arrivals> {
  if (since === null || since < DAWN) return { has: () => true, gap: null };
  if (isAhead(since, now)) return { has: () => false, gap: null };
  // The second before, since git counts what is made at the moment itself as before it.
  const local = await place.git.listAddedSince(place.sha, new Date(Date.parse(since) - 1000).toISOString(), place.line);
  if (local !== null) return { has: (path) => local === 'all' || local.has(path), gap: null };
  try {
    return await askForArrivals(place, `${since}T00:00:00Z`);
  } catch (error) {
    return { has: () => false, gap: describeError(error) };
  }
}

/** Whether a day is still to come. */
export function isAhead(day: IsoDate, now: number): boolean {
  return Date.parse(day) > now;
}

async function askForArrivals({ repository, sha, line }: Place, moment: string): Promise<Arrivals> {
  const { base, isReached } = findBase(await repository.listCommits(sha, moment), { sha, moment, line });
  if (base === null) return { has: () => true, gap: null };
  const gap = isReached ? null : 'more commits were made since than GitHub lists at once';
  if (base === sha) return { has: () => false, gap };
  const comparison = await repository.compare(base, sha);
  const files = comparison?.files ?? null;
  if (files === null) {
    const reason = comparison === null ? 'GitHub cannot compare the commits' : 'more files changed than GitHub lists';
    return { has: () => false, gap: reason };
  }
  const added = new Set(files.flatMap(({ status, path }) => (status === 'added' ? [path] : [])));
  return { has: (path) => added.has(path), gap };
}

/**
 * The newest commit of the branch's own line from before the moment; null where the line begins after it. Not reached: the
 * oldest one that the list leads to, so that what came after it is known at least.
 */
function findBase(
  { commits, isWhole }: CommitList,
  { sha, moment, line }: { readonly sha: string; readonly moment: string; readonly line: OwnLine },
): { readonly base: string | null; readonly isReached: boolean } {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  for (let at = sha; ;) {
    const commit = known.get(at);
    if (commit === undefined) return { base: at, isReached: isWhole };
    if (Date.parse(commit.date) < Date.parse(moment)) return { base: at, isReached: true };
    const parent = findOwnParent(commit, line);
    if (parent === undefined) return { base: null, isReached: true };
    known.delete(at);
    at = parent;
  }
}
