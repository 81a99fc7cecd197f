import { describeComment, describeEmptyComment, isOurComment } from '../core/tell/comment.ts';
import type { Report } from '../core/plan/types.ts';
import type { View } from '../core/tell/view.ts';
import type { Run } from './run.ts';
import type { Start } from './start.ts';
import { keepComment, keepRecord } from '../shell/github/pull-request-comment.ts';
import { describeError, TrackerError } from '../shell/github/tracker-error.ts';
import { findMerged } from './find-merged.ts';
import { healRecords } from './heal-records.ts';
import { writeRecord } from './write-record.ts';

/** Keeps the pull request's comment: a preview while it is open, the record after its merge. Gives what to tell. */
export async function keepPullRequest(
  run: Run,
  place: Pick<Start, 'context' | 'git'>,
  report: Report,
  view: View,
): Promise<Report['notices']> {
  const { context } = place;
  // Without a plan there is nothing to say, and what an earlier run said is worth more.
  if (report.verdict === 'unread') return [];
  if (context.pull !== null) return context.pull.isOpen ? keepPreview(run, context.pull, report, view) : [];
  if (run.mode !== 'sync') return [];
  const isOwn = context.event === 'push' && run.changed?.size !== 0;
  const failures = [
    isOwn ? await keepRecords(run, place, report, view) : null,
    await healRecords(run, place, report, view),
  ].filter((failure) => failure !== null);
  return failures.map((failure) => ({
    level: 'warning',
    message: `The pull request's comment was not updated: ${failure}`,
  }));
}

/** Gives each pull request of the push its record, about what it changed itself. */
async function keepRecords(
  run: Run,
  { context, git }: Pick<Start, 'context' | 'git'>,
  report: Report,
  view: View,
): Promise<string | null> {
  const push = context.push ?? { before: '', after: context.sha };
  const place = { git, repository: run.notesRepository };
  try {
    const merged = await findMerged(place, push, run.changed);
    const paths = new Map(merged.map((one) => [one.number, one.paths]));
    return await keepRecord(run.notesRepository, [...paths.keys()], {
      write: (existing, number) =>
        writeRecord(run, report, { view, existing, paths: paths.get(number) ?? run.changed }),
      isOurs: isOurComment,
    });
  } catch (error) {
    // The run itself says when the limit is reached.
    return error instanceof TrackerError && error.kind === 'limited' ? null : describeError(error);
  }
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
      const message =
        'No permission to comment on the pull request, so the preview is in this summary. ' +
        'Pull requests from forks get a read-only token; otherwise, give the workflow `pull-requests: write`.';
      return [{ level: 'notice', message }];
    }
    return result === 'outdated'
      ? [{ level: 'notice', message: 'The pull request is closed or has a newer commit; its comment was left alone.' }]
      : [];
  } catch (error) {
    return [{ level: 'warning', message: `The pull request's comment was not updated: ${describeError(error)}` }];
  }
}
