import type { Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import type { IssueTracker } from './issue-tracker.ts';
import { describeRefusal, type TargetRefusal } from './target-refusal.ts';

/** What the trackers of all targets answered. */
export type TrackersRead = {
  readonly issues: readonly Issue[];
  /** Targets that could not be read. */
  readonly failures: ReadonlyMap<RepoName, TargetRefusal>;
};

/** Lists the issues of every target by every label. A target that fails is reported and left alone. */
export async function readAllTrackers(
  tracker: IssueTracker,
  targets: readonly RepoName[],
  labels: readonly string[],
): Promise<TrackersRead> {
  const issues = new Map<string, Issue>();
  const failures = new Map<RepoName, TargetRefusal>();
  for (const repo of targets) {
    try {
      for (const label of labels) {
        for (const issue of await tracker.listIssues(repo, label)) issues.set(`${repo}#${issue.number}`, issue);
      }
    } catch (error) {
      failures.set(repo, describeRefusal(error));
    }
  }
  return { issues: [...issues.values()].filter((issue) => !failures.has(issue.repo)), failures };
}

/** Associations of people who can write to a repository's tracker. */
const INSIDERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** Whose issues count, and the targets where that cannot be told just now. */
export type Trust = {
  readonly isTrusted: (issue: Issue) => boolean;
  readonly failures: ReadonlyMap<RepoName, TargetRefusal>;
};

/**
 * Finds out whose issues may carry our marker: bots', insiders' and the token's own user's. An issue form can put our
 * label on an outsider's issue, and its body can hold a forged marker. Asks at most once per target.
 */
export async function createTrust(tracker: IssueTracker, issues: readonly Issue[]): Promise<Trust> {
  const viewers = new Map<RepoName, string | null | undefined>();
  const failures = new Map<RepoName, TargetRefusal>();
  for (const repo of new Set(issues.filter(isOutsider).map((issue) => issue.repo))) {
    try {
      viewers.set(repo, await tracker.getViewer(repo));
    } catch (error) {
      failures.set(repo, describeRefusal(error));
    }
  }
  const isTrusted = (issue: Issue) => {
    if (!isOutsider(issue)) return true;
    const viewer = viewers.get(issue.repo);
    return viewer === undefined || viewer?.toLowerCase() === issue.author?.toLowerCase();
  };
  return { isTrusted, failures };
}

function isOutsider(issue: Issue): boolean {
  return issue.authorType === 'User' && issue.authorAssociation !== null && !INSIDERS.has(issue.authorAssociation);
}
