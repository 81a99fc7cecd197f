import { describeChange } from '../core/plan/recompute.ts';
import { findRefusals, withholdMarks } from '../core/plan/guards.ts';
import type { Change } from '../core/plan/change.ts';
import type { Plan } from '../core/plan/compute-plan.ts';
import type { Outcome, Report } from '../core/plan/types.ts';
import { buildReport } from '../core/tell/build-report.ts';
import { listTargets } from '../core/people/targets.ts';
import type { Note } from '../core/people/types.ts';
import type { RepoName } from '../core/text/types.ts';
import type { Run } from './run.ts';
import { applyPlan } from '../shell/apply/apply-plan.ts';
import { isSuperseded } from '../shell/github/check-head.ts';
import { findHidden, findTooVisible } from './check-visibility.ts';
import { createApplyContext } from './create-apply-context.ts';
import { makePlan, type MadePlan } from './make-plan.ts';
import { readAllTrackers, type TrackersRead } from '../shell/github/read-trackers.ts';
import { TrackerError } from '../shell/github/tracker-error.ts';

/**
 * The story: read the trackers, make the plan, hold it against the guards and the newest commit, apply what is left,
 * report. A dry run and a preview leave out the applying and nothing else. `reading` are the trackers where they are being
 * read already, beside the notes.
 */
export async function sync(
  run: Run,
  notes: readonly Note[],
  reading: Promise<TrackersRead> = readAllTrackers(run.tracker, run.settings),
): Promise<Report> {
  try {
    const made = await makePlan(run, notes, await reading);
    const visible = await setApartTooVisible(run, made);
    const result = await applyAllowed(run, { ...made, changes: visible.changes });
    const outcomes = [...result.outcomes, ...made.blocked, ...visible.blocked];
    return await report(run, notes, { made, outcomes, caughtUp: result.unchanged, refused: result.refused });
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'limited') throw error;
    run.notices.push({ level: 'notice', message: error.message });
    return report(run, notes, { made: null, outcomes: [], caughtUp: 0, refused: false });
  }
}

/** Takes out what would tell the notes to more people than may read them. */
async function setApartTooVisible(run: Run, made: MadePlan): Promise<Pick<MadePlan, 'changes' | 'blocked'>> {
  const repos = [...new Set(made.changes.map((change) => change.subject.repo))];
  const refused = await findTooVisible(run, repos);
  for (const message of refused.values()) run.notices.push({ level: run.tolerant ? 'warning' : 'error', message });
  const blocked = made.changes.flatMap((change) => {
    const message = refused.get(change.subject.repo);
    return message === undefined ? [] : [describeChange(change, { status: 'failed', message })];
  });
  return { changes: made.changes.filter((change) => !refused.has(change.subject.repo)), blocked };
}

type Result = { readonly outcomes: readonly Outcome[]; readonly unchanged: number; readonly refused: boolean };

/** The one place where a plan meets the world, or does not: guards, dry runs and newer commits decide here. */
async function applyAllowed(run: Run, made: MadePlan): Promise<Result> {
  const { changes, warning } = withholdMarks(made.changes, run.limits);
  if (warning !== null) run.notices.push({ level: 'warning', message: warning });
  const refusals = findRefusals(changes, run.limits);
  for (const message of refusals) run.notices.push({ level: run.tolerant ? 'warning' : 'error', message });
  if (run.mode !== 'sync' || refusals.length > 0 || changes.length === 0) {
    const outcomes = changes.map((change) => describeChange(change, { status: 'planned', message: null }));
    return { outcomes, unchanged: 0, refused: refusals.length > 0 };
  }
  const mine = await takeMine(run, changes);
  const context = createApplyContext(run, made, mine);
  const applied = await applyPlan(mine, context);
  const left = changes.filter((change) => !mine.includes(change));
  const deferred = left.map((change) =>
    describeChange(change, { status: 'deferred', message: 'left for the run on the newest commit' }),
  );
  return { outcomes: [...applied.outcomes, ...deferred], unchanged: applied.unchanged, refused: false };
}

/** Changes that no newer commit has overtaken. */
async function takeMine(run: Run, changes: readonly Change[]): Promise<readonly Change[]> {
  const standing = await run.readStanding();
  if (standing.kind === 'stale') {
    run.notices.push({ level: standing.isLasting ? 'error' : 'notice', message: standing.message });
    return [];
  }
  const mine = changes.filter((change) => !isSuperseded(change, standing));
  if (mine.length < changes.length) {
    const left = changes.length - mine.length;
    const message = `${left} change${left === 1 ? ' is' : 's are'} in notes that have changed since; the run on the newest commit will make ${left === 1 ? 'it' : 'them'}.`;
    run.notices.push({ level: 'notice', message });
  }
  return mine;
}

/** Targets whose issues a report names: those that change, that keep a TODO from opening one, or that wait for an owner. */
function listToldRepos(run: Run, plan: Plan | null, outcomes: readonly Outcome[]): readonly RepoName[] {
  const urls = (plan?.skipped ?? []).flatMap(({ url }) => (url === null ? [] : [url.toLowerCase()]));
  const told = new Set([
    ...outcomes.map((outcome) => outcome.subject.repo),
    ...(plan?.live ?? []).flatMap(({ issue }) => (issue === null ? [] : [issue.repo])),
    ...listTargets(run.settings).filter((target) => urls.some((url) => url.includes(`/${target.toLowerCase()}/`))),
  ]);
  return [...told];
}

/** Notes that a report speaks of: those that differ, and in a sync also those that may open issues. */
function isTold(run: Run, note: Note, added: ReadonlySet<string>): boolean {
  if (run.changed?.has(note.path) === true) return true;
  if (run.mode === 'preview') return false;
  return run.since === null || added.has(note.path) || (note.date !== null && note.date >= run.since);
}

async function report(
  run: Run,
  notes: readonly Note[],
  result: {
    readonly made: MadePlan | null;
    readonly outcomes: readonly Outcome[];
    readonly caughtUp: number;
    readonly refused: boolean;
  },
): Promise<Report> {
  const { made, refused, ...rest } = result;
  const plan = made?.plan ?? null;
  const isRead = made !== null && !(run.mode === 'preview' && made.isLimited);
  const isTellable = run.mode === 'preview' && plan !== null;
  const hiddenTargets = isTellable ? await findHidden(run, listToldRepos(run, plan, rest.outcomes)) : [];
  const isAnyoneUnknown = (plan?.live ?? []).some(({ occurrence }) =>
    occurrence.todo.owners.some(({ kind }) => kind === 'unresolved'),
  );
  return buildReport({
    authors: isAnyoneUnknown ? await run.readAuthors() : [],
    ...rest,
    mode: run.mode,
    tolerant: run.tolerant,
    verdict: !isRead ? 'unread' : refused ? 'refused' : 'planned',
    plan,
    notes: notes.filter((note) => isTold(run, note, made?.input.added ?? run.added)),
    notices: run.notices,
    now: new Date(run.clock.now()).toISOString(),
    requests: run.traffic.requests,
    writes: run.traffic.writes,
    seconds: Math.round((run.clock.now() - run.startedAt) / 1000),
    hiddenTargets,
  });
}
