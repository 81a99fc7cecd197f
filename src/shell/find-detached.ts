import { FOOTER_WORD, readBody } from '../core/issue-body.ts';
import type { Issue, RepoName } from '../core/types.ts';
import type { IssueTracker } from './issue-tracker.ts';
import { describeError, TrackerError } from './tracker-error.ts';

/** What a search for issues without our label found in the targets where something is to be opened. */
export type DetachedFound = {
  readonly issues: readonly Issue[];
  /** Targets where nothing may be written, with the reason. */
  readonly refused: ReadonlyMap<RepoName, { readonly message: string; readonly isPassing: boolean }>;
  readonly warnings: readonly string[];
};

/**
 * Looks for issues of ours whose label is gone. One of them is a person's no; several, with none labelled, mean that
 * the label was renamed, and then opening anything would double the tracker.
 */
export async function findDetached(
  tracker: IssueTracker,
  repos: readonly RepoName[],
  known: {
    readonly label: string;
    readonly repository: number;
    readonly labelled: ReadonlySet<RepoName>;
    /** Whether more people may read what is told than read the targets: then no issue is named. */
    readonly isPublic: boolean;
  },
): Promise<DetachedFound> {
  const issues: Issue[] = [];
  const refused = new Map<RepoName, { message: string; isPassing: boolean }>();
  const warnings: string[] = [];
  for (const repo of repos) {
    try {
      const found = (await tracker.searchIssues(repo, FOOTER_WORD, known.label)).filter((issue) =>
        isOurs(issue, known.repository),
      );
      if (found.length > 1 && !known.labelled.has(repo))
        refused.set(repo, {
          message: describeRenamed(repo, known.label, known.isPublic ? [] : found),
          isPassing: false,
        });
      else issues.push(...found);
    } catch (error) {
      if (error instanceof TrackerError && error.kind === 'limited') throw error;
      const isPassing = error instanceof TrackerError && error.kind === 'ambiguous';
      const message = `${repo}: could not look for issues whose label was taken away: ${describeError(error)}`;
      if (isPassing) refused.set(repo, { message, isPassing });
      else warnings.push(message);
    }
  }
  return { issues, refused, warnings };
}

function isOurs(issue: Issue, repository: number): boolean {
  const reading = readBody(issue.body);
  return reading.kind === 'managed' ? reading.marker.repository === repository : reading.shortId !== null;
}

function describeRenamed(repo: RepoName, label: string, named: readonly Issue[]): string {
  const numbers = named.slice(0, 3).map((issue) => `#${issue.number}`);
  const examples = numbers.length === 0 ? '' : ` (${numbers.join(', ')}…)`;
  return (
    `${repo}: no issue has the label \`${label}\`, but several were opened by this action${examples}: ` +
    'the label was renamed. Write its new name as `label` in the configuration, or name it back; nothing is written there until then'
  );
}
