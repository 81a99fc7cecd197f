import type { Report } from '../core/plan/types.ts';
import { narrowReport } from '../core/tell/build-report.ts';
import { describeRecord, isRecordOf } from '../core/tell/record.ts';
import type { View } from '../core/tell/view.ts';
import { areSuperseded } from '../shell/github/check-head.ts';
import { findHidden } from './check-visibility.ts';
import type { Run } from './run.ts';

/**
 * The record of a merge in place of the text that is there, about the notes at `paths`; null when that says as much, or
 * when this run must not write. It is no change of an issue and so lies outside `max-writes`.
 */
export async function writeRecord(
  run: Run,
  report: Report,
  {
    view,
    existing,
    paths,
  }: { readonly view: View; readonly existing: string; readonly paths: ReadonlySet<string> | null },
): Promise<string | null> {
  const own = narrowReport(report, paths, []);
  const repos = [...own.outcomes, ...own.settled].map((one) => one.subject.repo);
  const narrow = narrowReport(own, paths, await findHidden(run, [...new Set(repos)]));
  if (isRecordOf(existing, narrow)) return null;
  const standing = await run.readStanding();
  return areSuperseded([...(paths ?? [])], standing) ? null : describeRecord(narrow, view, existing);
}
