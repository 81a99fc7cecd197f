import { computePlan, type Plan } from '../core/plan/compute-plan.ts';
import type { PlanInput } from '../core/plan/plan-input.ts';
import { listNewAssignees } from '../core/plan/change.ts';
import { readAssignment } from '../core/people/assignment.ts';
import type { RepoName } from '../core/text/types.ts';
import { listAssignable } from '../shell/github/list-assignable.ts';
import { describeUnassignable } from '../shell/apply/tell-unassignable.ts';
import { writeKey } from '../shell/github/target-memory.ts';
import { TrackerError } from '../shell/github/tracker-error.ts';
import type { Run } from './run.ts';

/** A plan in which nobody is to be assigned who cannot be, and what was asked for it: `owner/name login` → answer. */
export type Settled = {
  readonly plan: Plan;
  readonly input: PlanInput;
  readonly assignable: ReadonlyMap<string, boolean>;
};

/**
 * Asks, at most once per login and target, who of `people` can be assigned by now where an open issue waits for it, and plans
 * again without the others. A run whose issues wait for nobody asks nothing.
 */
export async function settleAssignees(
  run: Run,
  made: { readonly plan: Plan; readonly input: PlanInput },
  isServed: (repo: RepoName) => boolean,
): Promise<Settled> {
  const waiting = listWaiting(run, made.plan).filter(({ repo }) => isServed(repo));
  const assignable = new Map<string, boolean>();
  for (const repo of new Set(waiting.map((pair) => pair.repo))) {
    const logins = waiting.flatMap((pair) => (pair.repo === repo ? [pair.login] : []));
    const listed = await listAssignable(run.tracker, repo, logins);
    for (const login of logins)
      assignable.set(writeKey(repo, login), listed.get(login) ?? (await ask(run, repo, login)));
  }
  const refused = waiting.filter(({ repo, login }) => assignable.get(writeKey(repo, login)) === false);
  if (refused.length === 0) return { ...made, assignable };
  const isAssignable = (repo: RepoName, login: string) => assignable.get(writeKey(repo, login)) ?? true;
  const input = { ...made.input, isAssignable };
  const plan = computePlan(input);
  // A run that changes nothing says nothing new.
  if (plan.changes.length > 0)
    for (const { repo, login } of refused) run.notices.push(describeUnassignable(repo, login));
  return { plan, input, assignable };
}

type Pair = { readonly repo: RepoName; readonly login: string };

function listWaiting(run: Run, plan: Plan): readonly Pair[] {
  const { mayWait } = readAssignment(run.settings);
  const pairs = plan.changes.flatMap((change): readonly Pair[] => {
    if (change.kind !== 'update') return [];
    const { repo } = change.issue;
    return listNewAssignees(change)
      .filter(mayWait)
      .map((login) => ({ repo, login }));
  });
  return [...new Map(pairs.map((pair) => [writeKey(pair.repo, pair.login), pair])).values()];
}

async function ask(run: Run, repo: RepoName, login: string): Promise<boolean> {
  try {
    return await run.tracker.isAssignable(repo, login);
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'limited') throw error;
    return false;
  }
}
