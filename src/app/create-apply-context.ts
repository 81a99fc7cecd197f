import { listNewAssignees, type Change } from '../core/plan/change.ts';
import type { Run } from './run.ts';
import type { ApplyContext } from '../shell/apply/apply-context.ts';
import type { MadePlan } from './make-plan.ts';
import { limitWrites } from '../shell/github/limit-writes.ts';
import { createTargetMemory } from '../shell/github/target-memory.ts';

/** What applying `changes` works with: the run's hands, and what the listed issues prove about their targets. */
export function createApplyContext(run: Run, made: MadePlan, changes: readonly Change[]): ApplyContext {
  const labels = made.input.issues.flatMap((issue) => issue.labels.map((label) => [issue.repo, label] as const));
  const fields = made.input.issues.flatMap((issue) =>
    (issue.fields ?? []).flatMap(({ id, name }) => (name === undefined ? [] : [{ repo: issue.repo, id, name }])),
  );
  const { traffic, limits } = run;
  const tracker = limitWrites(run.tracker, { most: limits.maxWrites, countWrites: () => traffic.writes });
  return {
    tracker,
    memory: createTargetMemory(tracker, {
      labels,
      identifying: run.settings.label,
      assignable: made.assignable,
      wanted: changes.flatMap((change) =>
        listNewAssignees(change).map((login) => [change.subject.repo, login] as const),
      ),
      extras: { dueField: run.settings.fields.due, fields },
    }),
    settings: run.settings,
    policy: made.input.policy,
    trackers: made.input.trackers,
    clock: run.clock,
    traffic,
    maxWrites: limits.maxWrites,
    awaitTurn: run.awaitTurn,
    createNonce: run.createNonce,
    onOutcome: (outcome) => run.onOutcome(outcome, changes.length),
    notices: run.notices,
  };
}
