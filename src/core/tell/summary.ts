import { describeChanges, describeHidden, fold } from './changes.ts';
import { countReport, type Counts } from './count-report.ts';
import { describeNotices, describePeople, describePlace, describeSkipped, fitRows } from './parts.ts';
import { escapeCode, escapeText } from '../text/escape-markdown.ts';
import { groupBy } from '../text/group-by.ts';
import { HELP_LINK } from '../text/help-link.ts';
import type { Report } from '../plan/types.ts';
import type { View } from './view.ts';
import { count } from './words.ts';

/** Characters per part; the whole stays far below the 1,048,576 bytes of a step's summary, at 4 bytes a character. */
const ROOM = { skipped: 40_000, fix: 50_000 } as const;
/** Things to fix that stand open; the others are folded. */
const MOST_FIXES = 10;

/** The job summary: what happened, what a person is to do, the changes, what was left. */
export function describeSummary(report: Report, view: View): string {
  const counts = countReport(report);
  const parts = [
    `## Meeting TODOs: ${describeHeadline(report, counts)}`,
    describeFigures(counts),
    describeNotices(report, view).join('\n'),
    describeFixes(report, view),
    describeChanges(report, view),
    describeHidden(report, 'more change'),
    describeLeftOut(report, view),
    view.isDefault ? `There is no ${escapeCode(view.config)}: the defaults apply.` : '',
    `<sub>${count(report.notes, 'note')} · ${count(report.requests, 'request')}, ${count(report.writes, 'write')} · ${report.seconds} s · ${HELP_LINK}</sub>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function describeHeadline(report: Report, counts: Counts): string {
  if (report.verdict === 'unread') return 'the issues could not be read';
  if (report.verdict === 'refused' && report.mode === 'sync') return 'stopped, nothing was written';
  const would = report.mode === 'sync' ? '' : 'would be ';
  const words: readonly (readonly [number, string])[] = [
    [counts.created, 'opened'],
    [counts.updated, 'updated'],
    [counts.closed, 'closed'],
    [counts.reopened, 'reopened'],
  ];
  const changes = words.filter(([number]) => number > 0).map(([number, word]) => `${number} ${would}${word}`);
  if (report.verdict === 'refused') return `${changes.join(', ')}: too many at once, so nothing will be written`;
  const nothing = report.outcomes.length === 0 ? 'nothing to change' : 'nothing changed';
  const same = counts.unchanged === 0 ? [] : [`${counts.unchanged} unchanged`];
  return [...(changes.length === 0 ? [nothing] : changes), ...same].join(', ');
}

/** What else is to be counted; what is zero is not worth a word. */
function describeFigures(counts: Counts): string {
  const figures: readonly (readonly [number, string])[] = [
    [counts.skipped, `${counts.skipped} skipped`],
    [counts.deferred, `${counts.deferred} left for the next run`],
    [counts.failed, `${counts.failed} failed`],
    [counts.unresolved, count(counts.unresolved, 'unresolved owner')],
  ];
  return figures.flatMap(([number, words]) => (number === 0 ? [] : [words])).join(' · ');
}

function describeFixes(report: Report, view: View): string {
  const rows = [...describeUnknown(report, view), ...describeProblems(report, view)];
  if (rows.length === 0) return '';
  const more = (left: number) => `- … and ${left} more`;
  const open = ['### To fix', ...rows.slice(0, MOST_FIXES)].join('\n');
  const rest = rows.slice(MOST_FIXES);
  return rest.length === 0
    ? open
    : `${open}\n\n${fold(`${rest.length} more to fix`, fitRows(rest, ROOM.fix, more).join('\n'))}`;
}

function describeUnknown(report: Report, view: View): readonly string[] {
  return describePeople(report).map(({ raw, yaml, of, because }) => {
    const [first] = of;
    const place = first === undefined ? '' : `${describePlace(first.note, first.line, view)}: `;
    const issues = [...new Set(of.flatMap(({ issue }) => (issue === null ? [] : [issue.slice(issue.indexOf('#'))])))];
    const next = issues.length === 0 ? '' : `; the next run will assign ${issues.slice(0, 5).join(', ')}`;
    return `- ⚠️ ${place}${escapeCode(raw)} is not listed under \`people\`. Add ${escapeCode(yaml)}${because === '' ? '' : ` (${escapeText(because, view.policy)})`}${next}.`;
  });
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
