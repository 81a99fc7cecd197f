import { readTrackers } from '../../core/identity/tracked.ts';
import type { Outcome } from '../../core/plan/types.ts';
import type { Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import { addNotice, type ApplyContext } from './apply-context.ts';
import { changeIssue } from './change-issue.ts';
import { describeError, TrackerError } from '../github/tracker-error.ts';

/** Pages of newest issues looked at in one target; a run opens `max-new` issues, 50 by default. */
const MOST_PAGES = 10;

/**
 * Looks once more at the targets where issues were opened: a run at the same time may have opened the same. The lowest
 * number stays, whichever run looks first. What the list does not show yet is found by the next run.
 */
export async function closeDoubles(opened: readonly Outcome[], context: ApplyContext): Promise<readonly Outcome[]> {
  const targets = new Map<RepoName, Outcome[]>();
  for (const outcome of opened)
    targets.set(outcome.subject.repo, [...(targets.get(outcome.subject.repo) ?? []), outcome]);
  const closed: Outcome[] = [];
  for (const [repo, ours] of targets) {
    try {
      closed.push(...(await closeDoublesIn(repo, ours, context)));
    } catch (error) {
      // A help, not a duty: the next run's look heals, and says itself when the limit is reached.
      if (error instanceof TrackerError && error.kind === 'limited') continue;
      const message = `Could not check for issues opened twice: ${describeError(error)}`;
      addNotice(context, { level: 'warning', message });
    }
  }
  return closed;
}

async function closeDoublesIn(
  repo: RepoName,
  ours: readonly Outcome[],
  context: ApplyContext,
): Promise<readonly Outcome[]> {
  const lowest = Math.min(...ours.map((outcome) => outcome.number ?? Number.POSITIVE_INFINITY));
  const issues = await listDownTo(repo, lowest, context);
  const { duplicates } = readTrackers(issues, context.trackers);
  const closed: Outcome[] = [];
  for (const { issue, of } of duplicates) {
    const subject = ours.find((outcome) => outcome.number === issue.number || outcome.number === of.number)?.subject;
    if (subject === undefined || context.traffic.writes >= context.maxWrites) continue;
    const outcome = await changeIssue({ kind: 'duplicate', issue, of, subject, notes: [] }, context);
    if (outcome !== null) closed.push(outcome);
  }
  return closed;
}

/** The newest issues down to the first one that this run opened, and a page more: another run may have been faster. */
async function listDownTo(repo: RepoName, lowest: number, context: ApplyContext): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = await context.tracker.listNewest(repo, context.settings.label, page);
    issues.push(...found);
    const last = found.at(-1);
    if (last === undefined || found.length < 100 || last.number < lowest) break;
  }
  return issues;
}
