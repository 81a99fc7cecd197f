import { composeHead, describeAssignees, describeNotices, describeSkipped, fitRows } from './parts.ts';
import { writePermalink } from '../plan/desired.ts';
import { describeHidden, fold, isLong } from './changes.ts';
import { escapeCode, escapeText } from '../text/escape-markdown.ts';
import type { Outcome, Report, Settled } from '../plan/types.ts';
import type { RepoName } from '../text/types.ts';
import type { View } from './view.ts';
import { count, describeStatus, joinWords, sumUp } from './words.ts';
import type { DoneRow } from './done-rows.ts';
import { countNames, describePeople, describePeopleBlock } from './people-to-add.ts';

const MARKER = '<!-- meeting-todos:comment v1 -->';
/** Characters per part; together they stay below the 65,536 of a comment. */
const ROOM = { table: 34_000, people: 8_000, skipped: 12_000, notices: 4_000 } as const;
/** Targets with a table of their own. */
const MOST_TABLES = 40;

/** Paragraphs behind the marker by which the comment is found again. */
export function composeComment(parts: readonly string[]): string {
  return `${MARKER}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Repositories of which the comment has something to show, by name. */
export function listRepos(report: Report, earlier: readonly DoneRow[] = []): readonly RepoName[] {
  const repos = [...report.outcomes, ...listRecorded(report)].map((one) => one.subject.repo);
  const all = new Set([...repos, ...earlier.map(({ repo }) => repo)]);
  return [...all].filter((repo) => !report.hiddenTargets.includes(repo)).sort();
}

/** Issues that were there before the merge and stand in its notes: a preview has them as a number. */
function listRecorded(report: Report): readonly Settled[] {
  return report.mode === 'preview' ? [] : report.settled;
}

/** What stands between headline and footer; `earlier` is what the record tells already of runs before this one. */
export function describeBody(report: Report, view: View, earlier: readonly DoneRow[] = []): readonly string[] {
  const repos = listRepos(report, earlier);
  const shown = repos.slice(0, MOST_TABLES);
  let room: number = ROOM.table;
  const tables = shown.map((repo, index) => {
    const table = describeTable(repo, { report, view, earlier, room: room / (shown.length - index) });
    room -= table.length;
    return repos.length > 1 && !table.startsWith('<') ? `**${escapeText(repo, view.policy)}**\n\n${table}` : table;
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

type TableContext = {
  readonly report: Report;
  readonly view: View;
  readonly earlier: readonly DoneRow[];
  /** Characters that the rows may take. */
  readonly room: number;
};

/** The changes in one repository, then the issues that were there already; many of them behind a line that counts them. */
function describeTable(repo: RepoName, { report, view, earlier, room }: TableContext): string {
  const outcomes = report.outcomes.filter(({ subject }) => subject.repo === repo);
  const done = earlier.filter((one) => one.repo === repo);
  const told = new Set(done.map(({ url }) => url));
  const settled = listRecorded(report).filter(({ subject, url }) => subject.repo === repo && !told.has(url));
  const all = [
    ...outcomes.map((outcome) => describeRow(outcome, report, view)),
    ...done.map(({ row }) => row),
    ...settled.map((one) => describeSettled(one, view)),
  ];
  const rows = fitRows(all, room, (left) => `| … | and ${left} more | | |`);
  const head = composeHead(
    ['Change', 'TODO', 'Assignees'],
    [...outcomes, ...settled].map(({ subject }) => subject),
  );
  const table = `${head}\n${rows.join('\n')}`;
  if (!isLong(all.length)) return table;
  const before = done.length + settled.length;
  const figures = [sumUp(outcomes, report), before === 0 ? '' : `${before} from before`].filter((part) => part !== '');
  return fold(`${repo}: ${figures.join(', ')}`, table);
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
  const names = [...new Set(people.map(({ raw }) => raw))].slice(0, MOST_NAMES).map(escapeCode);
  const others = countNames(people) - names.length;
  const who = joinWords(others > 0 ? [...names, count(others, 'other')] : names);
  const what =
    report.mode === 'preview'
      ? `${people.length === 1 ? 'The issue' : 'Their issues'} will be unassigned unless you add this to`
      : 'To have them assigned by the next run, add this to';
  return `**Who ${names.length === 1 && others <= 0 ? 'is' : 'are'} ${who}?** ${what} ${escapeCode(view.config)}:\n${describePeopleBlock(people, ROOM.people)}`;
}

/** Unknown people whom the question names. */
const MOST_NAMES = 10;

function describeLeftOut(report: Report, view: View): string {
  if (report.skipped.length === 0) return '';
  const rows = fitRows(describeSkipped(report.skipped, view), ROOM.skipped, (left) => `- … and ${left} more`);
  return fold(`${report.skipped.length} skipped`, rows.join('\n'));
}
