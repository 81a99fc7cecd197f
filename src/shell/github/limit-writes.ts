import type { IssueTracker } from './issue-tracker.ts';
import { TrackerError } from './tracker-error.ts';

/** A tracker that refuses to send more write requests than the run may; it rejects with kind `spent`. */
export function limitWrites(
  tracker: IssueTracker,
  budget: { readonly most: number; readonly countWrites: () => number },
): IssueTracker {
  const spend = async <T>(send: () => Promise<T>): Promise<T> => {
    if (budget.countWrites() >= budget.most)
      throw new TrackerError('spent', describeSpent(budget.most), { status: null });
    return send();
  };
  return {
    ...tracker,
    createIssue: (repo, issue) => spend(() => tracker.createIssue(repo, issue)),
    updateIssue: (repo, number, fields) => spend(() => tracker.updateIssue(repo, number, fields)),
    ensureLabel: (repo, label) => spend(() => tracker.ensureLabel(repo, label)),
  };
}

/** Why a change is left for the next run. */
export function describeSpent(most: number): string {
  return `max-writes (${most}) was reached; the next run continues`;
}
