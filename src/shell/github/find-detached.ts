import { FOOTER_WORD, readBody } from '../../core/block/issue-body.ts';
import { isOwn, type TrackerScope } from '../../core/identity/tracked.ts';
import type { Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import type { IssueTracker } from './issue-tracker.ts';
import { createTrust } from './read-trackers.ts';
import { describeRefusal, type TargetRefusal } from './target-refusal.ts';

/** What a search for issues without our label found in the targets where something is to be opened. */
export type DetachedFound = {
  readonly issues: readonly Issue[];
  /** Targets where nothing may be written, with the reason. */
  readonly refused: ReadonlyMap<RepoName, TargetRefusal>;
  readonly warnings: readonly string[];
};

/**
 * Looks for issues of ours whose label is gone. One of them is a person's no; several, with none labelled, mean that
 * the label was renamed, and then opening anything would double the tracker. What somebody from outside wrote is neither.
 */
export async function findDetached(
  tracker: IssueTracker,
  repos: readonly RepoName[],
  known: {
    readonly label: string;
    readonly repository: number;
    readonly formerRepositories?: readonly number[];
    readonly labelled: ReadonlySet<RepoName>;
    /** Whether more people may read what is told than read the targets: then no issue is named. */
    readonly isPublic: boolean;
  },
): Promise<DetachedFound> {
  const issues: Issue[] = [];
  const refused = new Map<RepoName, TargetRefusal>();
  const warnings: string[] = [];
  for (const repo of repos) {
    try {
      const claimed = (await tracker.searchIssues(repo, FOOTER_WORD, known.label)).filter((issue) =>
        isOurs(issue, known),
      );
      const trust = await createTrust(tracker, claimed);
      for (const refusal of trust.failures.values()) refused.set(repo, refusal);
      const found = claimed.filter(trust.isTrusted);
      if (found.length > 1 && !known.labelled.has(repo))
        refused.set(repo, {
          message: describeRenamed(repo, known.label, known.isPublic ? [] : found),
          kind: 'lasting',
        });
      else issues.push(...found);
    } catch (error) {
      const refusal = describeRefusal(error);
      const message = `Could not look for issues whose label was taken away: ${refusal.message}`;
      if (refusal.kind === 'lasting' || refusal.kind === 'gone') warnings.push(message);
      else refused.set(repo, { ...refusal, message });
    }
  }
  return { issues, refused, warnings };
}

function isOurs(issue: Issue, known: Pick<TrackerScope, 'repository' | 'formerRepositories'>): boolean {
  const reading = readBody(issue.body);
  return reading.kind === 'managed' ? isOwn(reading.marker, known) : reading.shortId !== null;
}

function describeRenamed(repo: RepoName, label: string, named: readonly Issue[]): string {
  const numbers = named.slice(0, 3).map((issue) => `#${issue.number}`);
  const examples = numbers.length === 0 ? '' : ` (${numbers.join(', ')}…)`;
  return (
    `${repo}: no issue has the label \`${label}\`, but several were opened by this action${examples}: ` +
    'the label was renamed. Write its new name as `label` in the configuration, or name it back; nothing is written there until then'
  );
}
