import {
  describeComment,
  describeEmptyComment,
  describeRecord,
  isOurComment,
  isRecordOf,
} from '../core/tell/comment.ts';
import type { Report } from '../core/plan/types.ts';
import { narrowReport } from '../core/tell/build-report.ts';
import type { View } from '../core/tell/view.ts';
import type { Run } from './run.ts';
import type { Start } from './start.ts';
import { isOutrunAt } from '../shell/github/check-head.ts';
import { findHidden } from './check-visibility.ts';
import { keepComment, keepRecord } from '../shell/github/pull-request-comment.ts';
import { describeError, TrackerError } from '../shell/github/tracker-error.ts';
import { findMerged } from './find-merged.ts';

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
  const concerns = run.mode === 'sync' && context.event === 'push' && run.changed?.size !== 0;
  if (!concerns || report.verdict === 'refused') return [];
  const failure = await keepRecords(run, place, report, view);
  return failure === null
    ? []
    : [{ level: 'warning', message: `The pull request's comment was not updated: ${failure}` }];
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
      write: (existing, number) => writeRecord(run, narrowTo(report, paths.get(number) ?? null), view, existing),
      isOurs: isOurComment,
    });
  } catch (error) {
    // The run itself says when the limit is reached.
    return error instanceof TrackerError && error.kind === 'limited' ? null : describeError(error);
  }
}

/** Of a report on several pull requests what one of them changed; null is all. */
function narrowTo(report: Report, paths: ReadonlySet<string> | null): Report {
  if (paths === null) return report;
  const settled = report.settled.filter(({ subject }) => paths.has(subject.note));
  return { ...narrowReport(report, paths, []), settled };
}

/** The record in place of the text that is there; null when that says as much, or when this run must not write. */
async function writeRecord(run: Run, report: Report, view: View, existing: string): Promise<string | null> {
  const repos = [...report.outcomes, ...report.settled].map((one) => one.subject.repo);
  const narrow = narrowReport(report, run.changed, await findHidden(run, [...new Set(repos)]));
  if (isRecordOf(existing, narrow) || run.traffic.writes >= run.limits.maxWrites) return null;
  const standing = await run.readStanding();
  return isOutrunAt([...(run.changed ?? [])], standing) ? null : describeRecord(narrow, view);
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
        'No permission to comment on the pull request, so this summary carries the preview. ' +
        'Pull requests from forks get no other token; elsewhere give the workflow `pull-requests: write`.';
      return [{ level: 'notice', message }];
    }
    return result === 'outdated'
      ? [{ level: 'notice', message: 'The pull request is closed or has a newer commit; its comment was left alone.' }]
      : [];
  } catch (error) {
    return [{ level: 'warning', message: `The pull request's comment was not updated: ${describeError(error)}` }];
  }
}
