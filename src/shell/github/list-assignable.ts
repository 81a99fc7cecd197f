import type { RepoName } from '../../core/text/types.ts';
import type { IssueTracker } from './issue-tracker.ts';
import { TrackerError } from './tracker-error.ts';

/**
 * Who of several logins can be assigned, as far as it is cheaper to list everybody than to ask for each: nothing for one
 * login, and page after page while there are fewer left than logins not found yet. Who stands on no page that was read is
 * left out unless all were, so that nobody is refused for a list that ends too soon.
 */
export async function listAssignable(
  tracker: IssueTracker,
  repo: RepoName,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const found = new Set<string>();
  const answer = (isWhole: boolean) =>
    new Map(
      wanted.flatMap((login) => {
        const isFound = found.has(login.toLowerCase());
        return isFound || isWhole ? [[login, isFound] as const] : [];
      }),
    );
  if (wanted.length < 2) return answer(false);
  try {
    for (let page = 1; ; page++) {
      const { logins, pagesLeft } = await tracker.listAssignees(repo, page);
      for (const login of logins) found.add(login.toLowerCase());
      // Every repository has an owner who can be assigned, so an empty list is not an answer.
      if (pagesLeft === 0) return answer(found.size > 0);
      if (wanted.filter((login) => !found.has(login.toLowerCase())).length <= pagesLeft) return answer(false);
    }
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'limited') throw error;
    return answer(false);
  }
}
