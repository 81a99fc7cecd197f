import type { Issue } from '../../core/block/types.ts';
import { listIdentifyingLabels, listTargets } from '../../core/people/targets.ts';
import type { PeopleSettings } from '../../core/people/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import type { IssueTracker } from './issue-tracker.ts';
import { mapAtOnce } from './map-at-once.ts';
import { describeRefusal, type TargetRefusal } from './target-refusal.ts';

/** What the trackers of all targets answered. */
export type TrackersRead = {
  readonly issues: readonly Issue[];
  /** Targets that could not be read. */
  readonly failures: ReadonlyMap<RepoName, TargetRefusal>;
};

/** What a run knows that needs no tracker. */
export const NOTHING_READ: TrackersRead = { issues: [], failures: new Map() };

/**
 * Targets asked at the same time, in lists of up to four pages each: 20 requests at once, a fifth of the 100 that GitHub
 * allows, which all runs with the same token share. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export const TARGETS_AT_ONCE = 5;

/** Lists the issues of every target by every label. A target that fails is reported and left alone. Never rejects. */
export async function readAllTrackers(tracker: IssueTracker, settings: PeopleSettings): Promise<TrackersRead> {
  const labels = listIdentifyingLabels(settings);
  const read = await mapAtOnce(listTargets(settings), TARGETS_AT_ONCE, (repo) => readTracker(tracker, repo, labels));
  return {
    issues: read.flatMap(({ issues }) => issues),
    failures: new Map(read.flatMap(({ repo, failure }) => (failure === null ? [] : [[repo, failure]]))),
  };
}

type TrackerRead = {
  readonly repo: RepoName;
  readonly issues: readonly Issue[];
  readonly failure: TargetRefusal | null;
};

async function readTracker(tracker: IssueTracker, repo: RepoName, labels: readonly string[]): Promise<TrackerRead> {
  const issues = new Map<number, Issue>();
  try {
    for (const label of labels)
      for (const issue of await tracker.listIssues(repo, label)) issues.set(issue.number, issue);
    return { repo, issues: [...issues.values()], failure: null };
  } catch (error) {
    return { repo, issues: [], failure: describeRefusal(error) };
  }
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
