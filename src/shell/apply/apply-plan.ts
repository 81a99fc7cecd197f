import { describeChange } from '../../core/plan/recompute.ts';
import type { Change } from '../../core/plan/change.ts';
import type { Outcome } from '../../core/plan/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import { addNotice, type ApplyContext } from './apply-context.ts';
import { changeIssue } from './change-issue.ts';
import { closeDoubles } from './close-doubles.ts';
import { describeSpent } from '../github/limit-writes.ts';
import { openIssue } from './open-issue.ts';
import { describeError, TrackerError } from '../github/tracker-error.ts';

/** Lost answers in a row after which a target counts as down and the rest is left for the next run. */
const LOST_IN_A_ROW = 3;

/** What became of a plan; `unchanged` counts changes that were no longer needed when their turn came. */
export type Applied = { readonly outcomes: readonly Outcome[]; readonly unchanged: number };

/** Why nothing more is written to a target, or to any when the whole run stops. */
type Stop = { readonly status: 'failed' | 'deferred'; readonly message: string };

/** The run's stops: `everywhere` once its writes are used up, else by target. */
type Stops = {
  everywhere: Stop | null;
  readonly targets: Map<RepoName, Stop>;
  readonly lost: Map<RepoName, number>;
};

/** Applies the changes in their order. What one meets never stops the others, unless its target is closed to all. */
export async function applyPlan(changes: readonly Change[], context: ApplyContext): Promise<Applied> {
  const outcomes: Outcome[] = [];
  const stops: Stops = { everywhere: null, targets: new Map(), lost: new Map() };
  let unchanged = 0;
  for (const change of changes) {
    const stop = stops.everywhere ?? stops.targets.get(change.subject.repo) ?? findBudgetStop(context);
    const outcome = stop === null ? await applyChange(change, context, stops) : describeChange(change, stop);
    if (outcome === null) {
      unchanged += 1;
      continue;
    }
    outcomes.push(outcome);
    context.onOutcome(outcome);
    if (outcome.status === 'done') stops.lost.delete(outcome.subject.repo);
  }
  const opened = outcomes.filter((outcome) => outcome.verb === 'create' && outcome.status === 'done');
  const doubles = stops.everywhere === null ? await closeDoubles(opened, context) : [];
  return { outcomes: [...outcomes, ...doubles], unchanged };
}

function findBudgetStop(context: ApplyContext): Stop | null {
  if (context.traffic.writes < context.maxWrites) return null;
  return { status: 'deferred', message: describeSpent(context.maxWrites) };
}

/** What GitHub refuses is refused for itself and stops nothing; a server that does not answer will not answer the next. */
function countLost(repo: RepoName, stops: Stops): void {
  const inARow = (stops.lost.get(repo) ?? 0) + 1;
  stops.lost.set(repo, inARow);
  if (inARow < LOST_IN_A_ROW) return;
  stops.targets.set(repo, {
    status: 'deferred',
    message: `${repo} did not answer ${inARow} times in a row; the next run tries again`,
  });
}

async function applyChange(change: Change, context: ApplyContext, stops: Stops): Promise<Outcome | null> {
  try {
    return change.kind === 'create' ? await openIssue(change, context) : await changeIssue(change, context);
  } catch (error) {
    const message = describeError(error);
    if (!(error instanceof TrackerError)) return describeChange(change, { status: 'failed', message });
    if (error.kind === 'spent') {
      stops.everywhere = { status: 'deferred', message };
      return describeChange(change, stops.everywhere);
    }
    if (error.kind === 'limited') {
      // Another target may have another token, and so another limit.
      const stop = { status: 'deferred', message } as const;
      stops.targets.set(change.subject.repo, stop);
      addNotice(context, { level: 'notice', message });
      return describeChange(change, stop);
    }
    if (error.kind === 'ambiguous') countLost(change.subject.repo, stops);
    if (isAboutTarget(error, change)) {
      stops.targets.set(change.subject.repo, { status: 'failed', message });
      addNotice(context, { level: 'error', message });
    }
    return describeChange(change, { status: 'failed', message });
  }
}

/** Whether every other change in this target would meet the same answer. */
function isAboutTarget(error: TrackerError, change: Change): boolean {
  switch (error.kind) {
    case 'unauthorised':
    case 'moved':
      return true;
    case 'not found':
    case 'forbidden':
    case 'gone':
      return change.kind === 'create' || /archived/i.test(error.message);
    case 'invalid':
    case 'ambiguous':
    case 'limited':
    case 'waited':
    case 'spent':
      return false;
  }
}
