import { describeComment, describeEmptyComment, describeRecord, isOurComment } from './core/describe-comment.ts';
import type { Report } from './core/plan-types.ts';
import type { View } from './core/view.ts';
import type { Run } from './run.ts';
import type { RunContext } from './settings/run-context.ts';
import { keepComment, keepRecord } from './shell/pull-request-comment.ts';
import { describeError } from './shell/tracker-error.ts';

/** Keeps the pull request's comment: a preview while it is open, the record after its merge. Gives what to tell. */
export async function keepPullRequest(
  run: Run,
  context: RunContext,
  report: Report,
  view: View,
): Promise<Report['notices']> {
  if (context.pull !== null) return context.pull.isOpen ? keepPreview(run, context.pull, report, view) : [];
  const concerns = run.mode === 'sync' && context.event === 'push' && run.changed !== null && run.changed.size > 0;
  if (!concerns) return [];
  const failure = await keepRecord(run.notesRepository, run.base.sha, {
    body: describeRecord(report, view),
    isOurs: isOurComment,
  });
  return failure === null
    ? []
    : [{ level: 'warning', message: `The pull request's comment was not updated: ${failure}` }];
}

async function keepPreview(
  run: Run,
  pull: { readonly number: number; readonly headSha: string },
  report: Report,
  view: View,
): Promise<Report['notices']> {
  try {
    const text = { body: describeComment(report, view), empty: describeEmptyComment(), isOurs: isOurComment };
    const result = await keepComment(run.notesRepository, pull, text);
    if (typeof result === 'object') {
      return [
        {
          level: 'notice',
          message: `No permission to comment on the pull request, so this summary carries the preview (${result.message}).`,
        },
      ];
    }
    return result === 'outdated'
      ? [{ level: 'notice', message: 'The pull request is closed or has a newer commit; its comment was left alone.' }]
      : [];
  } catch (error) {
    return [{ level: 'warning', message: `The pull request's comment was not updated: ${describeError(error)}` }];
  }
}
