import { describeLeftAlone } from '../core/tell/left-alone.ts';
import { describeChange } from '../core/plan/recompute.ts';
import type { Change } from '../core/plan/change.ts';
import { findRefusals } from '../core/plan/guards.ts';
import type { PlanInput } from '../core/plan/plan-input.ts';
import { findMoved } from '../core/identity/find-moved.ts';
import { computePlan, type Plan } from '../core/plan/compute-plan.ts';
import type { Outcome } from '../core/plan/types.ts';
import { createLinkPolicy, listTargets } from '../core/people/targets.ts';
import type { Note } from '../core/people/types.ts';
import type { RepoName } from '../core/text/types.ts';
import { settleAssignees, type Settled } from './settle-assignees.ts';
import { admitArrivals } from './admit-arrivals.ts';
import type { Run } from './run.ts';
import { findDetached, type DetachedFound } from '../shell/github/find-detached.ts';
import type { TargetRefusal } from '../shell/github/target-refusal.ts';
import { createTrust, type TrackersRead } from '../shell/github/read-trackers.ts';

/** A plan, with the part of it that targets or guards forbid set apart. */
export type MadePlan = {
  readonly plan: Plan;
  readonly input: PlanInput;
  /** Changes of targets that can be served. */
  readonly changes: readonly Change[];
  /** What cannot be done, told as failed or deferred. */
  readonly blocked: readonly Outcome[];
  /** Whether a rate limit kept a target from being read: what is planned for it is not known. */
  readonly isLimited: boolean;
  /** Who can be assigned, as far as it was asked. */
  readonly assignable: Settled['assignable'];
};

type Refusals = Map<RepoName, TargetRefusal>;

/** Makes the plan; when it would open issues, first looks for those that lost their label, once per target. */
export async function makePlan(run: Run, notes: readonly Note[], read: TrackersRead): Promise<MadePlan> {
  const { isTrusted, failures } = await createTrust(run.tracker, read.issues);
  const formerRepositories = run.settings.former.repositories ?? [];
  const trackers = { repository: run.repositoryId, formerRepositories, detached: new Set<never>(), isTrusted };
  const { input: first, plan } = await admitArrivals(run, {
    ...createPlanInput(run, notes),
    issues: read.issues,
    trackers,
  });
  const refused: Refusals = new Map([...read.failures, ...failures, ...refuseMoved(run, plan, first)]);
  const found = await lookForDetached(run, plan, refused);
  for (const [repo, refusal] of found.refused) refused.set(repo, refusal);
  tellRefusals(run, refused);
  const listed = new Set(read.issues.map((issue) => `${issue.repo}#${issue.number}`));
  const detached = found.issues.filter((issue) => !listed.has(`${issue.repo}#${issue.number}`));
  const isServed = (repo: RepoName) => !refused.has(repo);
  if (detached.length === 0) {
    const settled = await settleAssignees(run, { plan, input: first }, isServed);
    return setApart(settled, { refused, unsure: found.unsure }, run);
  }
  const input = {
    ...first,
    issues: [...read.issues, ...detached],
    trackers: { ...trackers, detached: new Set(detached) },
  };
  const settled = await settleAssignees(run, { plan: computePlan(input), input }, isServed);
  return setApart(settled, { refused, unsure: found.unsure }, run);
}

/** Looks for what lost its label once something is to be opened: a person's no may lie in another target than its TODO's. */
async function lookForDetached(run: Run, plan: Plan, refused: Refusals): Promise<DetachedFound> {
  const isOpening = plan.changes.some((change) => change.kind === 'create');
  // What is asked before the first write is asked beside the search.
  if (isOpening && run.mode === 'sync' && findRefusals(plan.changes, run.limits).length === 0)
    run.readStanding().catch(() => undefined);
  const searched = isOpening ? listTargets(run.settings).filter((repo) => !refused.has(repo)) : [];
  const ours = plan.reading.tracked.map(({ issue }) => issue);
  const found = await findDetached(run.tracker, searched, {
    label: run.settings.label,
    repository: run.repositoryId,
    formerRepositories: run.settings.former.repositories ?? [],
    labelled: new Set(ours.map(({ repo }) => repo)),
    authors: new Map(ours.flatMap(({ repo, author }) => (author === null ? [] : [[repo, author]]))),
    isPublic: run.mode === 'preview',
  });
  for (const message of found.warnings) run.notices.push({ level: 'warning', message });
  return found;
}

/** Says once why a target is not served. */
function tellRefusals(run: Run, refusals: ReadonlyMap<RepoName, TargetRefusal>): void {
  for (const { message, kind } of refusals.values()) {
    const level = kind === 'limited' ? 'notice' : run.tolerant ? 'warning' : 'error';
    if (!run.notices.some((notice) => notice.message === message)) run.notices.push({ level, message });
  }
}

/** Targets that hold the issues of these notes under another id of their repository, where some are to be opened. */
function refuseMoved(run: Run, plan: Plan, { issues, trackers }: PlanInput): Refusals {
  const creates = plan.changes.filter((change) => change.kind === 'create');
  if (creates.length === 0) return new Map();
  const newKeys = new Set(creates.map(({ desired }) => desired.key));
  const moved = findMoved(issues, trackers, { notesRepo: run.base.notesRepo, newKeys });
  const openings = new Set(creates.map(({ subject }) => subject.repo.toLowerCase()));
  const concerned = [...moved].filter(([repo]) => openings.has(repo.toLowerCase()));
  return new Map(
    concerned.map(([repo, { count, ids }]) => [
      repo,
      {
        kind: 'lasting',
        message:
          `${repo}: ${count} issues there were opened from a notes repository with another id, and none from this one (${run.repositoryId}), so nothing is written there. ` +
          `If this repository was moved to another server or recreated, add this to the configuration: former: { repositories: [${ids.join(', ')}] }`,
      },
    ]),
  );
}

function createPlanInput(run: Run, notes: readonly Note[]): Omit<PlanInput, 'issues' | 'trackers'> {
  const { settings, scope, others, base, since, added, renames, changed } = run;
  const policy = createLinkPolicy(settings, base.notesRepo, base.serverUrl);
  const only = run.mode === 'preview' ? changed : null;
  return { notes, others, settings, scope, base, policy, since, added, renames, touched: changed, only };
}

/**
 * Takes out what is aimed at targets that cannot be served, and all openings while a former tracker is out of reach: what
 * has an issue there would get a second one. One that is gone holds no issue any more.
 */
function setApart(
  { plan, input, assignable }: Settled,
  { refused, unsure }: { readonly refused: Refusals; readonly unsure: DetachedFound['unsure'] },
  run: Run,
): MadePlan {
  // A preview may have more readers than the targets.
  const leftAlone = run.mode === 'preview' ? [] : describeLeftAlone(plan.reading);
  for (const message of leftAlone) run.notices.push({ level: 'warning', message });
  const former = new Set(run.settings.former.targets);
  const unseen =
    [...refused].find(([repo, refusal]) => refusal.kind !== 'gone' && former.has(repo))?.[1].message ?? null;
  const changes: Change[] = [];
  const blocked: Outcome[] = [];
  for (const change of plan.changes) {
    const isNew = change.kind === 'create';
    const refusal = refused.get(change.subject.repo) ?? (isNew ? unsure.get(change.subject.repo) : undefined);
    if (refusal !== undefined) {
      const status = refusal.kind === 'limited' ? 'deferred' : 'failed';
      blocked.push(describeChange(change, { status, message: refusal.message }));
    } else if (unseen !== null && isNew) blocked.push(describeChange(change, { status: 'deferred', message: unseen }));
    else changes.push(change);
  }
  const opening = new Set(plan.changes.flatMap(({ kind, subject }) => (kind === 'create' ? [subject.repo] : [])));
  tellRefusals(run, new Map([...unsure].filter(([repo]) => opening.has(repo))));
  const isLimited = [...refused.values()].some(({ kind }) => kind === 'limited');
  return { plan, input, changes, blocked, isLimited, assignable };
}
