import { readBody } from '../block/issue-body.ts';
import type { Issue } from '../block/types.ts';
import type { RepoName } from '../text/types.ts';
import { isOwn, type TrackerScope } from './tracked.ts';

/** Issues of ours in one target that carry another id of the notes repository, and those ids, the most frequent first. */
export type Moved = { readonly count: number; readonly ids: readonly number[] };

/**
 * Finds the targets whose issues seem to be of this notes repository under an earlier id, while none has today's: it was
 * moved to another server or created anew, and everything would be opened a second time. Several repositories may share
 * a tracker, so an issue counts only when its link leads into a repository of this name, or when its TODO is to be opened.
 */
export function findMoved(
  issues: readonly Issue[],
  scope: TrackerScope,
  here: { readonly notesRepo: RepoName; readonly newKeys: ReadonlySet<string> },
): ReadonlyMap<RepoName, Moved> {
  const own = new Set<RepoName>();
  const others = new Map<RepoName, number[]>();
  for (const issue of issues) {
    const reading = readBody(issue.body);
    if (reading.kind !== 'managed' || !scope.isTrusted(issue)) continue;
    const { marker, block } = reading;
    if (isOwn(marker, scope)) own.add(issue.repo);
    else if (here.newKeys.has(marker.key) || readRepo(block) === here.notesRepo.toLowerCase())
      others.set(issue.repo, [...(others.get(issue.repo) ?? []), marker.repository]);
  }
  const several = [...others].filter(([repo, ids]) => ids.length > 1 && !own.has(repo));
  return new Map(several.map(([repo, ids]) => [repo, { count: ids.length, ids: orderIds(ids) }]));
}

function orderIds(ids: readonly number[]): readonly number[] {
  const count = (id: number) => ids.filter((other) => other === id).length;
  return [...new Set(ids)].sort((a, b) => count(b) - count(a) || a - b);
}

/** Repository, in small letters, that the block's link to its note leads into. */
function readRepo(block: string): string | null {
  return /\/([\w.-]+\/[\w.-]+)\/blob\/[0-9a-f]{40,64}\//.exec(block)?.[1]?.toLowerCase() ?? null;
}
