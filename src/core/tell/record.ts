import { composeComment, describeBody } from './comment-body.ts';
import { countReport, type Counts } from './count-report.ts';
import { readDoneCounts, readDoneRows, type DoneCounts } from './done-rows.ts';
import { HELP_LINK } from '../text/help-link.ts';
import type { Report } from '../plan/types.ts';
import type { View } from './view.ts';
import { describeVerbs, joinWords } from './words.ts';

const RECORDED = 'The issues follow the notes from here on.';
const UNFINISHED = 'Not finished yet: the run that does the rest updates this comment.';

/**
 * The comment after the merge: what was done, with links to the real issues, and what was not. `existing` is what the
 * comment says so far: what earlier runs did for the same merge stays told.
 */
export function describeRecord(report: Report, view: View, existing = ''): string {
  const told = new Set(report.outcomes.map(({ url }) => url));
  const earlier = readDoneRows(existing).filter(
    ({ url, repo }) => !told.has(url) && !report.hiddenTargets.includes(repo),
  );
  const isWhole = report.outcomes.every(({ status }) => status === 'done');
  return composeComment([
    `### ${describeHeadline(report, countReport(report), readDoneCounts(existing))}`,
    ...describeBody(report, view, earlier),
    `<sub>${isWhole ? RECORDED : UNFINISHED} · ${HELP_LINK}</sub>`,
  ]);
}

function describeHeadline(report: Report, counts: Counts, before: DoneCounts): string {
  const isRefused = report.verdict === 'refused';
  const words = describeVerbs([
    ['opened', counts.created + before.opened],
    ['updated', counts.updated + before.updated],
    ['closed', counts.closed + before.closed],
    ['reopened', counts.reopened + before.reopened],
  ]);
  if (isRefused && words === '') return 'Merged, but nothing was written';
  const left = [
    ...(isRefused ? ['the rest was refused'] : []),
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ...(counts.deferred > 0 ? [`${counts.deferred} left for the next run`] : []),
  ];
  if (words === '') return left.length === 0 ? 'Merged: the issues match the notes' : `Merged: ${joinWords(left)}`;
  return [`Merging this ${words}`, ...left].join(', ');
}

/** Whether a comment is the record of a merge of which nothing is left to do. Earlier versions ended all records alike. */
export function isWholeRecord(body: string): boolean {
  return body.includes(RECORDED) && !/\n\| (?:❌|deferred:|not done:)/.test(body);
}

/** Whether a comment is a record already that names every issue of a report in which nothing happened since. */
export function isRecordOf(body: string, report: Report): boolean {
  if (report.outcomes.length > 0 || !isWholeRecord(body)) return false;
  return report.settled.every(({ url }) => body.includes(`(${url})`));
}
