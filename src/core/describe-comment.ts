import { countReport, type Counts } from './count-report.ts';
import { describeAssignees, describeNotices, describePeople, describeSkipped, fitRows } from './describe-parts.ts';
import { writePermalink } from './desired.ts';
import { describeStatus } from './describe-summary.ts';
import { escapeCode, escapeText } from './escape-markdown.ts';
import type { Outcome, Report } from './plan-types.ts';
import type { RepoName } from './types.ts';
import type { View } from './view.ts';

const MARKER = '<!-- meeting-todos:comment v1 -->';
/** Characters per part; together they stay below the 65,536 of a comment. */
const ROOM = { table: 34_000, people: 8_000, skipped: 12_000, notices: 4_000 } as const;

/** Whether a comment is ours: by its first line. */
export function isOurComment(body: string): boolean {
  return body.trimStart().startsWith('<!-- meeting-todos:comment ');
}

/** The comment that tells what merging would do; null when there is nothing to say. */
export function describeComment(report: Report, view: View): string | null {
  const isSilent =
    report.outcomes.length === 0 &&
    report.unresolved.length === 0 &&
    report.skipped.length === 0 &&
    report.notices.length === 0;
  if (isSilent) return null;
  const counts = countReport(report);
  const read = `${report.todos} TODO${report.todos === 1 ? '' : 's'} read, ${counts.skipped} skipped${counts.unchanged > 0 ? `, ${counts.unchanged} unchanged` : ''}.`;
  return compose([
    `### ${describeHeadline(report, counts)}`,
    `Nothing is written yet. ${read}`,
    ...describeBody(report, view),
    '<sub>Updates with each push; after the merge it links the issues. To keep an item out, add `<!-- no-issue -->` to it.</sub>',
  ]);
}

/** What an existing comment says once nothing is left to say. */
export function describeEmptyComment(): string {
  return compose(['### Merging changes no issue', 'The notes of this pull request hold no TODO for an issue.']);
}

/** The comment after the merge: what was done, with links to the real issues. */
export function describeRecord(report: Report, view: View): string {
  const counts = countReport(report);
  const words = [
    counts.created > 0 ? `opened ${counts.created} issue${counts.created === 1 ? '' : 's'}` : null,
    counts.updated > 0 ? `updated ${counts.updated}` : null,
    counts.closed > 0 ? `closed ${counts.closed}` : null,
    counts.reopened > 0 ? `reopened ${counts.reopened}` : null,
  ].filter((word) => word !== null);
  const headline = words.length === 0 ? 'Merged: the issues agree with the notes' : `Merging ${words.join(', ')}`;
  return compose([
    `### ${headline}`,
    ...describeBody(report, view),
    '<sub>The issues follow the notes from here on.</sub>',
  ]);
}

function compose(parts: readonly string[]): string {
  return `${MARKER}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function describeHeadline(report: Report, counts: Counts): string {
  const words = [
    counts.created > 0 ? `opens ${counts.created} issue${counts.created === 1 ? '' : 's'}` : null,
    counts.updated > 0 ? `updates ${counts.updated}` : null,
    counts.closed > 0 ? `closes ${counts.closed}` : null,
    counts.reopened > 0 ? `reopens ${counts.reopened}` : null,
  ].filter((word) => word !== null);
  const visible = listRepos(report);
  const hasHidden = report.outcomes.some((outcome) => report.hiddenTargets.includes(outcome.subject.repo));
  const [only] = visible;
  const where = visible.length === 1 && only !== undefined && !hasHidden ? ` in ${escapeCode(only)}` : '';
  return words.length === 0 ? 'Merging changes no issue' : `Merging ${words.join(', ')}${where}`;
}

function listRepos(report: Report): readonly RepoName[] {
  const repos = report.outcomes.map((outcome) => outcome.subject.repo);
  return [...new Set(repos)].filter((repo) => !report.hiddenTargets.includes(repo)).sort();
}

function describeBody(report: Report, view: View): readonly string[] {
  const repos = listRepos(report);
  const room = Math.floor(ROOM.table / Math.max(repos.length, 1));
  const tables = repos.slice(0, 40).map((repo) => {
    const outcomes = report.outcomes.filter((outcome) => outcome.subject.repo === repo);
    const rows = fitRows(
      outcomes.map((outcome) => describeRow(outcome, report, view)),
      room,
      (left) => `| … | and ${left} more | | |`,
    );
    const heading = repos.length > 1 ? `**${escapeText(repo, view.policy)}**\n\n` : '';
    return `${heading}| | TODO | Assignees | Due |\n|---|---|---|---|\n${rows.join('\n')}`;
  });
  return [
    fitRows(describeNotices(report, view), ROOM.notices, (left) => `- … and ${left} more`).join('\n'),
    ...tables,
    describeHidden(report),
    describeUnknown(report, view),
    describeLeftOut(report, view),
  ];
}

function describeRow(outcome: Outcome, report: Report, view: View): string {
  const { subject, number, url } = outcome;
  const title = escapeText(subject.title, view.policy);
  const place = subject.note === '' ? null : writePermalink(view.base, subject.note, subject.line);
  const link = url ?? place;
  const name = number === null ? title : `#${number} ${title}`;
  return `| ${describeStatus(outcome, report)} | ${link === null ? name : `[${name}](${link})`} | ${describeAssignees(outcome)} | ${subject.due ?? '–'} |`;
}

/** Repositories that fewer people may read than read this comment: a number and nothing else. */
function describeHidden(report: Report): string {
  const hidden = report.outcomes.filter((outcome) => report.hiddenTargets.includes(outcome.subject.repo)).length;
  return hidden === 0
    ? ''
    : `${hidden} change${hidden === 1 ? '' : 's'} in repositories that are less visible than this one.`;
}

function describeUnknown(report: Report, view: View): string {
  const people = describePeople(report.unresolved);
  if (people.length === 0) return '';
  const names = people.slice(0, 10).map(({ raw }) => escapeCode(raw));
  const lines = fitRows(
    people.map(({ yaml }) => `  ${yaml}`),
    ROOM.people,
    (left) => `  # … and ${left} more`,
  );
  const who = `**Who ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}?**`;
  const what =
    people.length === 1 ? 'The issue opens unassigned unless you add' : 'Their issues open unassigned unless you add';
  return `${who} ${what} to ${escapeCode(view.config)}:\n~~~yaml\npeople:\n${lines.join('\n')}\n~~~`;
}

function describeLeftOut(report: Report, view: View): string {
  if (report.skipped.length === 0) return '';
  const rows = fitRows(describeSkipped(report.skipped, view), ROOM.skipped, (left) => `- … and ${left} more`);
  return `<details><summary>${report.skipped.length} skipped</summary>\n\n${rows.join('\n')}\n</details>`;
}
