import { composeComment, describeBody, listRepos } from './comment-body.ts';
import { countReport, type Counts } from './count-report.ts';
import { escapeCode } from '../text/escape-markdown.ts';
import { HELP_LINK } from '../text/help-link.ts';
import type { Report } from '../plan/types.ts';
import type { View } from './view.ts';
import { count, describeVerbs } from './words.ts';

/** Whether a comment is ours: by its first line. */
export function isOurComment(body: string): boolean {
  return body.trimStart().startsWith('<!-- meeting-todos:comment ');
}

/** The comment with the login of the bot that wrote it in its first line: how an App's token knows its own again. */
export function signComment(body: string, login: string): string {
  return body.replace(
    /^(<!-- meeting-todos:comment v\d+)[^\n]*-->/,
    (_all, start: string) => `${start} by ${login} -->`,
  );
}

/** The login in a comment's first line, or null. */
export function readSigner(body: string): string | null {
  return /^\s*<!-- meeting-todos:comment v\d+ by (\S+) -->/.exec(body)?.[1] ?? null;
}

/** The comment that tells what merging would do; null when there is nothing to say, as where no note differs. */
export function describeComment(report: Report, view: View): string | null {
  const isSilent =
    report.outcomes.length === 0 &&
    report.unresolved.length === 0 &&
    report.skipped.length === 0 &&
    (report.notes === 0 || report.notices.every(({ level }) => level === 'notice'));
  if (isSilent) return null;
  const counts = countReport(report);
  const isRefused = report.verdict === 'refused';
  return composeComment([
    `### ${describeHeadline(report, counts)}`,
    `${isRefused ? '' : 'Nothing is written yet. '}${describeRead(report, counts)}`,
    ...describeBody(report, view),
    `<sub>Updated with each push; after the merge it will link the issues. To keep an item out, add \`<!-- no-issue -->\` to it. · ${HELP_LINK}</sub>`,
  ]);
}

/** `5 TODOs read, 1 skipped, 41 unchanged.` */
function describeRead(report: Report, counts: Counts): string {
  const figures = [
    `${count(report.todos, 'TODO')} read`,
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
    ...(counts.unchanged > 0 ? [`${counts.unchanged} unchanged`] : []),
  ];
  return `${figures.join(', ')}.`;
}

/** What an existing comment says once nothing is left to say. */
export function describeEmptyComment(): string {
  return composeComment([
    '### Merging this will not change any issues',
    'The notes of this pull request hold no TODO for an issue.',
    `<sub>${HELP_LINK}</sub>`,
  ]);
}

function describeHeadline(report: Report, counts: Counts): string {
  const words = describeVerbs([
    ['open', counts.created],
    ['update', counts.updated],
    ['close', counts.closed],
    ['reopen', counts.reopened],
  ]);
  const visible = listRepos(report);
  const hasHidden = report.outcomes.some((outcome) => report.hiddenTargets.includes(outcome.subject.repo));
  const [only] = visible;
  const where = visible.length === 1 && only !== undefined && !hasHidden ? ` in ${escapeCode(only)}` : '';
  if (report.verdict === 'refused')
    return `Merging this would ${words}${where}: too many at once, so nothing will be written`;
  const failed = counts.failed === 0 ? '' : `${count(counts.failed, 'change')} would fail`;
  if (words === '' && failed === '') return 'Merging this will not change any issues';
  if (words === '') return `Merging this would fail for ${count(counts.failed, 'change')}`;
  return `Merging this will ${words}${where}${failed === '' ? '' : `; ${failed}`}`;
}
