import { describeChanges, describeHidden, fold } from './changes.ts';
import { countReport, type Counts } from './count-report.ts';
import { describeNotices, describePlace, describeSkipped, fitRows } from './parts.ts';
import { countNames, describePeople, describePeopleBlock, type PersonToAdd } from './people-to-add.ts';
import { escapeCode, escapeText } from '../text/escape-markdown.ts';
import { groupBy } from '../text/group-by.ts';
import { HELP_LINK } from '../text/help-link.ts';
import type { Report } from '../plan/types.ts';
import type { View } from './view.ts';
import { count, describeReason, describeVerbs, joinWords } from './words.ts';

/** Characters per part; the whole stays far below the 1,048,576 bytes of a step's summary, at 4 bytes a character. */
const ROOM = { notices: 20_000, skipped: 40_000, fix: 50_000, people: 20_000 } as const;
/** Things to fix that stand open; the others are folded. */
const MOST_FIXES = 10;
/** People who are named one by one; more are one block to paste. */
const MOST_PEOPLE = 5;

/** What tells how each line was read. */
const EXPLAIN = '`meeting-todos extract --explain PATH`';

/** The job summary: what happened, what a person is to do, the changes, what was left. */
export function describeSummary(report: Report, view: View): string {
  const counts = countReport(report);
  const parts = [
    `## Meeting TODOs: ${describeHeadline(report, counts)}`,
    describeFigures(report, counts),
    fitRows(describeNotices(report, view), ROOM.notices, (left) => `- … and ${left} more`).join('\n'),
    describeFixes(report, view),
    describeChanges(report, view),
    describeHidden(report, 'more change'),
    describeLeftOut(report, view),
    view.isDefault ? `There is no ${escapeCode(view.config)}: the defaults apply.` : '',
    `<sub>${count(report.notes, 'note')} · ${count(report.requests, 'request')}, ${count(report.writes, 'write')} · ${report.seconds} s · Not what you expected? ${EXPLAIN} · ${HELP_LINK}</sub>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function describeHeadline(report: Report, counts: Counts): string {
  if (report.verdict === 'unread') return 'the issues could not be read';
  if (report.verdict === 'refused' && report.mode === 'sync') return 'stopped, nothing was written';
  const same = counts.unchanged === 0 ? [] : [`${counts.unchanged} unchanged`];
  const nothing = report.outcomes.length === 0 ? 'nothing to change' : 'nothing changed';
  const { created, updated, closed, reopened } = counts;
  if (report.mode === 'sync') {
    const words: readonly (readonly [number, string])[] = [
      [created, 'opened'],
      [updated, 'updated'],
      [closed, 'closed'],
      [reopened, 'reopened'],
    ];
    const changes = words.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    return [...(changes.length === 0 ? [nothing] : changes), ...same].join(', ');
  }
  const would = describeVerbs([
    ['open', created],
    ['update', updated],
    ['close', closed],
    ['reopen', reopened],
  ]);
  if (report.verdict === 'refused') return `would ${would}: too many at once, so nothing will be written`;
  return [would === '' ? nothing : `would ${would}`, ...same].join(', ');
}

/** What else is to be counted; what is zero is not worth a word. */
function describeFigures(report: Report, counts: Counts): string {
  const old = report.skipped.filter(({ reason }) => reason === 'before since').length;
  const figures: readonly (readonly [number, string])[] = [
    [counts.skipped, `${counts.skipped} skipped${old === 0 ? '' : ` (${old} ${describeReason('before since')})`}`],
    [counts.deferred, `${counts.deferred} left for the next run`],
    [counts.failed, `${counts.failed} failed`],
    [counts.unresolved, count(counts.unresolved, 'unresolved owner')],
  ];
  return figures.flatMap(([number, words]) => (number === 0 ? [] : [words])).join(' · ');
}

function describeFixes(report: Report, view: View): string {
  const people = describePeople(report);
  const isMany = people.length > MOST_PEOPLE;
  const rows = [...(isMany ? [] : describeUnknown(people, view)), ...describeProblems(report, view)];
  const block = isMany ? [describeMany(people, view)] : [];
  if (rows.length + block.length === 0) return '';
  const rest = rows.slice(MOST_FIXES);
  return [
    ['### To fix', ...rows.slice(0, MOST_FIXES)].join('\n'),
    ...(rest.length === 0
      ? []
      : [fold(`${rest.length} more to fix`, fitRows(rest, ROOM.fix, (left) => `- … and ${left} more`).join('\n'))]),
    ...block,
  ].join('\n\n');
}

function describeUnknown(people: readonly PersonToAdd[], view: View): readonly string[] {
  return people.map(({ raw, yaml, of, because }) => {
    const [first] = of;
    const place = first === undefined ? '' : `${describePlace(first.note, first.line, view)}: `;
    const next = describeWaiting(of);
    return `- ⚠️ ${place}${escapeCode(raw)} is not listed under \`people\`. Add ${escapeCode(yaml)}${because === '' ? '' : ` (${escapeText(because, view.policy)})`}${next}.`;
  });
}

/** The issues that get their assignee once the person is known; with their repository where there are several. */
function describeWaiting(of: PersonToAdd['of']): string {
  const issues = [...new Set(of.flatMap(({ issue }) => (issue === null ? [] : [issue])))];
  const isOne = new Set(issues.map((issue) => issue.slice(0, issue.indexOf('#')))).size === 1;
  const names = issues.slice(0, 5).map((issue) => issue.slice(issue.indexOf(isOne ? '#' : '/') + (isOne ? 0 : 1)));
  const more = issues.length > names.length ? [`${issues.length - names.length} more`] : [];
  return names.length === 0 ? '' : `; the next run will assign ${joinWords([...names, ...more])}`;
}

/** Many people as one block to paste: the sentence stands once. */
function describeMany(people: readonly PersonToAdd[], view: View): string {
  return `⚠️ **${countNames(people)} owners are not listed under \`people\`**, so nobody is assigned for them. Fill in their logins and paste this into ${escapeCode(view.config)}:\n\n${describePeopleBlock(people, ROOM.people)}`;
}

/** Problems of the notes; one that several lines have stands once, with the first place and the count. */
function describeProblems(report: Report, view: View): readonly string[] {
  return [...groupBy(report.problems, ({ message }) => message)].map(([message, all]) => {
    const [first] = all;
    const place = first === undefined ? '' : describePlace(first.note, first.line, view);
    const more = all.length === 1 ? '' : ` and ${count(all.length - 1, 'other line')}`;
    return `- ⚠️ ${place}${more}: ${escapeText(message, view.policy)}`;
  });
}

function describeLeftOut(report: Report, view: View): string {
  if (report.skipped.length === 0) return '';
  const rows = fitRows(describeSkipped(report.skipped, view), ROOM.skipped, (left) => `- … and ${left} more`);
  return fold(`${report.skipped.length} skipped`, rows.join('\n'));
}
