import { describeChange } from '../core/fresh.ts';
import type { Change } from '../core/plan.ts';
import type { Outcome } from '../core/plan-types.ts';
import type { RepoName } from '../core/types.ts';
import { addNotice, type ApplyContext } from './apply-context.ts';
import { changeIssue } from './change-issue.ts';
import { closeDoubles } from './close-doubles.ts';
import { describeSpent } from './limit-writes.ts';
import { openIssue } from './open-issue.ts';
import { describeError, TrackerError } from './tracker-error.ts';

/** Failures in a row after which a target counts as down and the rest is left to the next run. */
const FAILURES_IN_A_ROW = 3;

/** What became of a plan; `unchanged` counts changes that were no longer needed when their turn came. */
export type Applied = { readonly outcomes: readonly Outcome[]; readonly unchanged: number };

/** Why nothing more is written to a target, or to any when the whole run stops. */
type Stop = { readonly status: 'failed' | 'deferred'; readonly message: string };

/** The run's stops: `everywhere` once the rate limit is used up, else by target. */
type Stops = {
  everywhere: Stop | null;
  readonly targets: Map<RepoName, Stop>;
  readonly failures: Map<RepoName, number>;
};

/** Applies the changes in their order. What one meets never stops the others, unless its target is closed to all. */
export async function applyPlan(changes: readonly Change[], context: ApplyContext): Promise<Applied> {
  const outcomes: Outcome[] = [];
  const stops: Stops = { everywhere: null, targets: new Map(), failures: new Map() };
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
    if (stop === null) countFailure(outcome, stops);
  }
  return { outcomes: [...outcomes, ...(await verify(outcomes, context, stops))], unchanged };
}

function findBudgetStop(context: ApplyContext): Stop | null {
  if (context.traffic.writes < context.maxWrites) return null;
  return { status: 'deferred', message: describeSpent(context.maxWrites) };
}

function countFailure(outcome: Outcome, stops: Stops): void {
  const { repo } = outcome.subject;
  const inARow = outcome.status === 'failed' ? (stops.failures.get(repo) ?? 0) + 1 : 0;
  stops.failures.set(repo, inARow);
  if (inARow < FAILURES_IN_A_ROW || stops.targets.has(repo)) return;
  stops.targets.set(repo, {
    status: 'deferred',
    message: `${repo} failed ${inARow} times in a row; the next run tries again`,
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
      stops.everywhere = { status: 'deferred', message };
      addNotice(context, { level: 'notice', message });
      return describeChange(change, stops.everywhere);
    }
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

/** The look for doubles is a help, not a duty: when it fails, the next run's look heals. */
async function verify(outcomes: readonly Outcome[], context: ApplyContext, stops: Stops): Promise<readonly Outcome[]> {
  const opened = outcomes.filter((outcome) => outcome.verb === 'create' && outcome.status === 'done');
  if (opened.length === 0 || stops.everywhere !== null) return [];
  try {
    return await closeDoubles(opened, context);
  } catch (error) {
    addNotice(context, {
      level: 'warning',
      message: `Could not look for issues opened twice: ${describeError(error)}`,
    });
    return [];
  }
}
