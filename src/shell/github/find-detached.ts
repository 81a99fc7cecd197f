import { FOOTER_WORD, readBody } from '../../core/block/issue-body.ts';
import { isOwn, type TrackerScope } from '../../core/identity/tracked.ts';
import type { Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import type { IssueTracker, IssuesFound } from './issue-tracker.ts';
import { mapAtOnce } from './map-at-once.ts';
import { createTrust, TARGETS_AT_ONCE } from './read-trackers.ts';
import { describeRefusal, type TargetRefusal } from './target-refusal.ts';

/** GitHub's search gives no more. */
const MOST_SEARCHED = 1000;

/** What a search for issues without our label found in the targets where something is to be opened. */
export type DetachedFound = {
  readonly issues: readonly Issue[];
  /** Targets where nothing may be written, with the reason. */
  readonly refused: ReadonlyMap<RepoName, TargetRefusal>;
  /** Targets where nothing may be opened, since some of ours may not have been found. */
  readonly unsure: ReadonlyMap<RepoName, TargetRefusal>;
  readonly warnings: readonly string[];
};

/** What is known of the issues of ours that have their label. */
type Known = {
  readonly label: string;
  readonly repository: number;
  readonly formerRepositories?: readonly number[];
  readonly labelled: ReadonlySet<RepoName>;
  /** Author of a labelled issue of ours, by target: whom the token acts as where it has no user. */
  readonly authors: ReadonlyMap<RepoName, string>;
  /** Whether the report has a wider audience than the targets; if so, it names no issue. */
  readonly isPublic: boolean;
};

/**
 * Looks for issues of ours whose label is gone. One of them is a person's no; several, with none labelled, mean that
 * the label was renamed, and then opening anything would double the tracker. What somebody from outside wrote is neither.
 *
 * A search for each target: GitHub read repeated `repo:` as "or" and reads it as "and" since September 2025, older servers
 * know no brackets, and nothing found would look like nothing lost.
 */
export async function findDetached(
  tracker: IssueTracker,
  repos: readonly RepoName[],
  known: Known,
): Promise<DetachedFound> {
  const found = await mapAtOnce(repos, TARGETS_AT_ONCE, (repo) => findDetachedIn(tracker, repo, known));
  return {
    issues: found.flatMap(({ issues }) => issues),
    refused: new Map(found.flatMap(({ repo, refused }) => (refused === null ? [] : [[repo, refused]]))),
    unsure: new Map(found.flatMap(({ repo, unsure }) => (unsure === null ? [] : [[repo, unsure]]))),
    warnings: found.flatMap(({ warning }) => (warning === null ? [] : [warning])),
  };
}

/** What was found in one target; `refused`, `unsure` and `warning` are null where there is no such word to say. */
type FoundIn = {
  readonly repo: RepoName;
  readonly issues: readonly Issue[];
  readonly refused: TargetRefusal | null;
  readonly unsure: TargetRefusal | null;
  readonly warning: string | null;
};

async function findDetachedIn(tracker: IssueTracker, repo: RepoName, known: Known): Promise<FoundIn> {
  const nothing = { repo, issues: [], refused: null, unsure: null, warning: null };
  try {
    const searched = await searchAll(tracker, repo, known);
    const unsure = searched.isWhole ? null : describeUnsure(repo, searched.total);
    const claimed = searched.issues.filter((issue) => isOurs(issue, known));
    const trust = await createTrust(tracker, claimed);
    const found = claimed.filter(trust.isTrusted);
    const isRenamed = found.length > 1 && !known.labelled.has(repo);
    const refused = isRenamed
      ? ({ message: describeRenamed(repo, known.label, known.isPublic ? [] : found), kind: 'lasting' } as const)
      : (trust.failures.get(repo) ?? null);
    return { ...nothing, issues: isRenamed ? [] : found, refused, unsure };
  } catch (error) {
    const refusal = describeRefusal(error);
    const message = `Could not look for issues whose label was removed: ${refusal.message}`;
    const isPassedOver = refusal.kind === 'lasting' || refusal.kind === 'gone';
    return isPassedOver ? { ...nothing, warning: message } : { ...nothing, refused: { ...refusal, message } };
  }
}

/** Where a search has more results than it gives, those of the token's own author are what matters. */
async function searchAll(
  tracker: IssueTracker,
  repo: RepoName,
  known: { readonly label: string; readonly authors: ReadonlyMap<RepoName, string> },
): Promise<IssuesFound> {
  const query = { word: FOOTER_WORD, withoutLabel: known.label, author: null };
  const found = await tracker.searchIssues(repo, query);
  if (found.isWhole || found.total <= MOST_SEARCHED) return found;
  const author = (await tracker.getViewer(repo)) ?? known.authors.get(repo) ?? null;
  return author === null ? found : tracker.searchIssues(repo, { ...query, author });
}

function describeUnsure(repo: RepoName, total: number): TargetRefusal {
  return total > MOST_SEARCHED
    ? {
        kind: 'lasting',
        message:
          `${repo}: ${total} issues there may have been opened by this action and lost their label, more than GitHub's search returns, so nothing is opened; ` +
          `put the label back on those you still want to keep in sync`,
      }
    : {
        kind: 'limited',
        message: `${repo}: GitHub's search was cut short, so nothing is opened there until the next run`,
      };
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
    'the label was renamed. Write its new name as `label` in the configuration, or rename it back; nothing is written there until then'
  );
}
