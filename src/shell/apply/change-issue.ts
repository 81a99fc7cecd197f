import { computeFreshPatch, describeChange, isDueToWrite, type IssueChange } from '../../core/plan/recompute.ts';
import { listNewAssignees } from '../../core/plan/change.ts';
import type { Patch } from '../../core/plan/patch-fields.ts';
import type { Outcome } from '../../core/plan/types.ts';
import type { Issue } from '../../core/block/types.ts';
import { readAssignment } from '../../core/people/assignment.ts';
import { describeUnassignable } from './tell-unassignable.ts';
import { addNotice, type ApplyContext } from './apply-context.ts';
import { findDueField, leaveOutExtras } from './extras.ts';
import { reportDropped } from '../github/report-dropped.ts';
import { isAboutAssignees, listRefused, TrackerError, type FailureKind } from '../github/tracker-error.ts';

/** How often a change is read, computed and sent anew in all. */
const TRIES = 4;
/** Milliseconds before the second try after a lost answer; doubled for each one after. */
const FIRST_PAUSE = 500;

/**
 * Reads the issue again, so that what people did meanwhile counts, and sends the one PATCH that is still missing. All
 * that takes time comes before the reading, and a PATCH that was not served is computed anew, never sent again as it
 * was. Null when nothing is missing any more.
 */
export async function changeIssue(change: IssueChange, context: ApplyContext): Promise<Outcome | null> {
  const { repo, number } = change.issue;
  const unassignable = new Set(await prepare(change, context));
  const leaving = new Set<string>();
  const { extras } = context.memory;
  const dueField = isDueToWrite(change) ? await findDueField(repo, context) : null;
  const { mayWait } = readAssignment(context.settings);
  let sent: Patch | null = null;
  let isAssigning = true;
  for (let tries = 1; ; tries++) {
    await context.awaitTurn();
    const fresh = await readAgain(change, context);
    if (fresh === null)
      return describeChange(change, { status: 'deferred', message: 'the issue was deleted or transferred meanwhile' });
    const patch = computeFreshPatch(change, fresh, {
      policy: context.policy,
      removed: context.settings.removed,
      identifying: [context.settings.label, ...context.settings.former.labels],
      isAssignable: (login) => !unassignable.has(login.toLowerCase()),
      mayWait,
      dueField: extras.isRefused(repo, 'fields') ? null : dueField,
      hasNoTypes: extras.isRefused(repo, 'type'),
    });
    // A PATCH whose answer was lost has taken effect when it is not missing any more.
    if (patch === null) return sent === null ? null : tell(change, sent, fresh);
    try {
      const { assignees: wanted = [], ...rest } = patch.fields;
      const assignees = wanted.filter((login) => !leaving.has(login));
      const isAssigned = isAssigning && patch.fields.assignees !== undefined;
      const issue = await context.tracker.updateIssue(repo, number, isAssigned ? { ...rest, assignees } : rest);
      const { labels = [], type, fields } = rest;
      reportDropped({ repo, labels, assignees: isAssigning ? assignees : [], type, fields }, issue, context);
      return tell(change, patch, issue);
    } catch (error) {
      const kind = error instanceof TrackerError ? error.kind : null;
      if (leaveOutExtras(error, repo, patch.fields, context)) continue;
      if (isAssigning && leaveOut(error, { change, patch, fresh, unassignable, leaving }, context)) continue;
      if (isAssigning && isAboutAssignees(error)) {
        // Also one that is there already may not be assigned any more; the rest of the change need not wait for that.
        const message = `${repo}#${number}: its assignees stay as they are, because GitHub refuses the new list; remove by hand anyone who has left`;
        addNotice(context, { level: 'warning', message });
        isAssigning = false;
        continue;
      }
      if (kind === 'waited' && tries >= TRIES) throw describeLimited(error);
      if ((kind !== 'ambiguous' && kind !== 'waited') || tries >= TRIES) throw error;
      sent = kind === 'ambiguous' ? patch : sent;
      if (kind === 'ambiguous') await context.clock.sleep(FIRST_PAUSE * 2 ** (tries - 1));
    }
  }
}

/**
 * Leaves out whom a refusal names: newcomers, and such as are there already, may be assigned no more and would keep others
 * from being assigned. False where that helps nobody.
 */
function leaveOut(
  error: unknown,
  about: {
    readonly change: IssueChange;
    readonly patch: Patch;
    readonly fresh: Issue;
    readonly unassignable: Set<string>;
    readonly leaving: Set<string>;
  },
  context: ApplyContext,
): boolean {
  const { change, fresh } = about;
  const sent = (about.patch.fields.assignees ?? []).filter((login) => !about.leaving.has(login));
  const named = new Set(isAboutAssignees(error) ? listRefused(error, sent) : []);
  const refused = sent.filter((login) => named.has(login.toLowerCase()));
  const here = refused.filter((login) => fresh.assignees.includes(login));
  const coming = sent.filter((login) => !refused.includes(login) && !fresh.assignees.includes(login));
  if (refused.length === 0 || (here.length > 0 && coming.length === 0)) return false;
  const newcomers = refused.filter((login) => !here.includes(login));
  for (const login of newcomers) about.unassignable.add(login.toLowerCase());
  tellUnassignable(change, newcomers, context);
  for (const login of here) {
    about.leaving.add(login);
    const message = `${change.issue.repo}#${change.issue.number}: \`${login}\` is no longer assigned, because GitHub refuses to assign others alongside them`;
    addNotice(context, { level: 'warning', message });
  }
  return true;
}

function describeLimited(cause: unknown): TrackerError {
  const message = `GitHub's rate limit was hit ${TRIES} times in a row; the rest is left for the next run`;
  return new TrackerError('limited', message, { status: null, cause });
}

/** Asks and makes what the planned change needs; gives the logins that cannot be assigned. */
async function prepare(change: IssueChange, context: ApplyContext): Promise<ReadonlySet<string>> {
  if (change.kind !== 'update') return new Set();
  const { repo, labels } = change.issue;
  const { fields } = change.patch;
  const newcomers = listNewAssignees(change);
  await context.memory.ensureLabels(
    repo,
    (fields.labels ?? []).filter((label) => !labels.includes(label)),
  );
  const unassignable = await context.memory.findUnassignable(repo, newcomers);
  tellUnassignable(
    change,
    newcomers.filter((login) => unassignable.has(login.toLowerCase())),
    context,
  );
  return unassignable;
}

function tellUnassignable({ issue }: IssueChange, logins: readonly string[], context: ApplyContext): void {
  const { mayWait } = readAssignment(context.settings);
  for (const login of logins.filter(mayWait)) addNotice(context, describeUnassignable(issue.repo, login));
}

function tell(change: IssueChange, { verb, aspects }: Patch, { number, url, assignees }: Issue): Outcome {
  return { verb, subject: change.subject, number, url, assignees, aspects, status: 'done', message: null };
}

const GONE: ReadonlySet<FailureKind> = new Set(['gone', 'not found', 'moved']);

async function readAgain(change: IssueChange, context: ApplyContext): Promise<Issue | null> {
  try {
    return await context.tracker.getIssue(change.issue.repo, change.issue.number);
  } catch (error) {
    if (error instanceof TrackerError && GONE.has(error.kind)) return null;
    throw error;
  }
}
