import { countReport, type Counts } from './count-report.ts';
import { describeAssignees, describeNotices, describePeople, describeSkipped, fitRows } from './parts.ts';
import { writePermalink } from '../plan/desired.ts';
import { describeHidden, fold, isLong } from './changes.ts';
import { escapeCode, escapeText } from '../text/escape-markdown.ts';
import { HELP_LINK } from '../text/help-link.ts';
import type { Outcome, Report, Settled } from '../plan/types.ts';
import type { RepoName } from '../text/types.ts';
import type { View } from './view.ts';
import { count, describeStatus, joinWords } from './words.ts';

const MARKER = '<!-- meeting-todos:comment v1 -->';
const RECORDED = 'The issues follow the notes from here on.';
const UNFINISHED = 'Not finished yet: the run that does the rest updates this comment.';
/** Characters per part; together they stay below the 65,536 of a comment. */
const ROOM = { table: 34_000, people: 8_000, skipped: 12_000, notices: 4_000 } as const;
/** Targets with a table of their own. */
const MOST_TABLES = 40;

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
  return compose([
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
  return compose([
    '### Merging this will not change any issues',
    'The notes of this pull request hold no TODO for an issue.',
    `<sub>${HELP_LINK}</sub>`,
  ]);
}

/** The comment after the merge: what was done, with links to the real issues, and what was not. */
export function describeRecord(report: Report, view: View): string {
  const counts = countReport(report);
  const isWhole = report.outcomes.every(({ status }) => status === 'done');
  return compose([
    `### ${describeRecordHeadline(report, counts)}`,
    ...describeBody(report, view),
    `<sub>${isWhole ? RECORDED : UNFINISHED} · ${HELP_LINK}</sub>`,
  ]);
}

function describeRecordHeadline(report: Report, counts: Counts): string {
  if (report.verdict === 'refused') return 'Merged, but nothing was written';
  const words = describeCounts([
    ['opened', counts.created],
    ['updated', counts.updated],
    ['closed', counts.closed],
    ['reopened', counts.reopened],
  ]);
  const left = [
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

function compose(parts: readonly string[]): string {
  return `${MARKER}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function describeHeadline(report: Report, counts: Counts): string {
  const words = describeCounts([
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
  if (words === '') return failed === '' ? 'Merging this will not change any issues' : `Merging this: ${failed}`;
  return `Merging this will ${words}${where}${failed === '' ? '' : `; ${failed}`}`;
}

/** `open 3 issues and close 1`: the noun stands with the first figure. */
function describeCounts(counts: readonly (readonly [string, number])[]): string {
  return joinWords(
    counts
      .filter(([, number]) => number > 0)
      .map(([verb, number], index) => `${verb} ${index > 0 ? number : count(number, 'issue')}`),
  );
}

function listRepos(report: Report): readonly RepoName[] {
  const repos = [...report.outcomes, ...listRecorded(report)].map((one) => one.subject.repo);
  return [...new Set(repos)].filter((repo) => !report.hiddenTargets.includes(repo)).sort();
}

/** Issues that were there before the merge and stand in its notes: a preview has them as a number. */
function listRecorded(report: Report): readonly Settled[] {
  return report.mode === 'preview' ? [] : report.settled;
}

function describeBody(report: Report, view: View): readonly string[] {
  const repos = listRepos(report);
  const room = Math.floor(ROOM.table / Math.max(repos.length, 1));
  const isIn = (repo: RepoName) => (one: Settled | Outcome) => one.subject.repo === repo;
  const tables = repos.slice(0, MOST_TABLES).map((repo) => {
    const rows = fitRows(
      [
        ...report.outcomes.filter(isIn(repo)).map((outcome) => describeRow(outcome, report, view)),
        ...listRecorded(report)
          .filter(isIn(repo))
          .map((one) => describeSettled(one, view)),
      ],
      room,
      (left) => `| … | and ${left} more | | |`,
    );
    const table = `| Change | TODO | Assignees | Due |\n|---|---|---|---|\n${rows.join('\n')}`;
    const name = escapeText(repo, view.policy);
    if (isLong(rows.length)) return fold(`${name}: ${rows.length} issues`, table);
    return `${repos.length > 1 ? `**${name}**\n\n` : ''}${table}`;
  });
  return [
    fitRows(describeNotices(report, view), ROOM.notices, (left) => `- … and ${left} more`).join('\n'),
    ...tables,
    repos.length > MOST_TABLES ? `… and ${repos.length - MOST_TABLES} more repositories.` : '',
    describeHidden(report, 'change'),
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

function describeSettled({ subject, number, url, assignees }: Settled, view: View): string {
  const people = describeAssignees({ subject, assignees });
  return `| tracked | [#${number} ${escapeText(subject.title, view.policy)}](${url}) | ${people} | ${subject.due ?? '–'} |`;
}

function describeUnknown(report: Report, view: View): string {
  const people = describePeople(report);
  if (people.length === 0) return '';
  const names = people.slice(0, 10).map(({ raw }) => escapeCode(raw));
  const lines = fitRows(
    people.map(
      ({ yaml, because }) => `  ${yaml}${because === '' ? '' : `  # ${because.replace(/[\p{Cc}`~]/gu, ' ')}`}`,
    ),
    ROOM.people,
    (left) => `  # … and ${left} more`,
  );
  const who = `**Who ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}?**`;
  const verb = people.every(({ of }) => of.every(({ issue }) => issue === null)) ? 'open' : 'stay';
  const what =
    report.mode === 'preview'
      ? `${people.length === 1 ? `The issue ${verb}s` : `Their issues ${verb}`} unassigned unless you add to`
      : 'To have them assigned by the next run, add to';
  return `${who} ${what} ${escapeCode(view.config)}:\n~~~yaml\npeople:\n${lines.join('\n')}\n~~~`;
}

function describeLeftOut(report: Report, view: View): string {
  if (report.skipped.length === 0) return '';
  const rows = fitRows(describeSkipped(report.skipped, view), ROOM.skipped, (left) => `- … and ${left} more`);
  return fold(`${report.skipped.length} skipped`, rows.join('\n'));
}
