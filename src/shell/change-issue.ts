import { computeFreshPatch, describeChange, type IssueChange } from '../core/fresh.ts';
import type { Outcome } from '../core/plan-types.ts';
import type { Issue } from '../core/types.ts';
import type { ApplyContext } from './apply-context.ts';
import { reportDropped } from './report-dropped.ts';
import { TrackerError } from './tracker-error.ts';

/**
 * Reads the issue again, so that what people did meanwhile counts, and sends the one PATCH that is still missing.
 * Null when nothing is missing any more.
 */
export async function changeIssue(change: IssueChange, context: ApplyContext): Promise<Outcome | null> {
  const { repo, number } = change.issue;
  const fresh = await readAgain(change, context);
  if (fresh === null) return describeChange(change, { status: 'deferred', message: 'the issue was deleted meanwhile' });
  const newcomers =
    change.kind === 'update'
      ? (change.patch.fields.assignees ?? []).filter((login) => !fresh.assignees.includes(login))
      : [];
  const unassignable = await context.memory.findUnassignable(repo, newcomers);
  const patch = computeFreshPatch(change, fresh, {
    policy: context.policy,
    removed: context.settings.removed,
    identifying: [context.settings.label, ...context.settings.former.labels],
    isAssignable: (login) => !unassignable.has(login.toLowerCase()),
  });
  if (patch === null) return null;
  const { fields, verb, aspects } = patch;
  await context.memory.ensureLabels(
    repo,
    (fields.labels ?? []).filter((label) => !fresh.labels.includes(label)),
  );
  const issue = await context.tracker.updateIssue(repo, number, fields);
  reportDropped({ repo, labels: fields.labels ?? [], assignees: fields.assignees ?? [] }, issue, context);
  const { url, assignees } = issue;
  return { verb, subject: change.subject, number, url, assignees, aspects, status: 'done', message: null };
}

async function readAgain(change: IssueChange, context: ApplyContext): Promise<Issue | null> {
  try {
    return await context.tracker.getIssue(change.issue.repo, change.issue.number);
  } catch (error) {
    if (error instanceof TrackerError && (error.kind === 'gone' || error.kind === 'not found')) return null;
    throw error;
  }
}
