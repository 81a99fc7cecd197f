import { countReport, type Counts } from './count-report.ts';
import { countNames, describePeople, type PersonToAdd } from './people-to-add.ts';
import { cleanLine } from './log.ts';
import type { Outcome, Report } from '../plan/types.ts';
import { groupBy } from '../text/group-by.ts';
import { describeStatus } from './words.ts';

/** Colours by what they mean; the identity functions of a pipe give plain text. */
export type TerminalStyle = {
  readonly strong: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly quiet: (text: string) => string;
};

/** People whom a terminal names. */
const MOST_PEOPLE = 20;

/** The plan, or what became of it, for a terminal, by repository. No control character of a note gets through. */
export function describeTerminal(report: Report, style: TerminalStyle): string {
  const changes = [...groupBy(report.outcomes, ({ subject }) => subject.repo)].flatMap(([repo, outcomes]) => [
    style.strong(repo),
    ...outcomes.map((outcome) => describeLine(outcome, report, style)),
  ]);
  const notices = report.notices.map(
    ({ level, message }) => `  ${level === 'notice' ? style.quiet('i') : style.bad('!')} ${cleanLine(message)}`,
  );
  const total = listFigures(report, countReport(report), style).join(', ');
  return `${[...changes, ...listUnknown(report, style), ...notices, style.strong(total)].join('\n')}\n`;
}

/** Whom nobody in `people` is, with the lines to paste. */
function listUnknown(report: Report, style: TerminalStyle): readonly string[] {
  const people = describePeople(report);
  const write = ({ yaml, because }: PersonToAdd) =>
    `${cleanLine(yaml)}${because === '' ? '' : style.quiet(`  # ${cleanLine(because)}`)}`;
  const [first, ...others] = people;
  if (first === undefined) return [];
  if (others.length === 0)
    return [`  ${style.bad('?')} ${cleanLine(first.raw)} is not listed under people: add ${write(first)}`];
  const left = people.length - MOST_PEOPLE;
  return [
    `  ${style.bad('?')} ${countNames(people)} owners are not listed under people: add, with their logins,`,
    ...people.slice(0, MOST_PEOPLE).map((one) => `      ${write(one)}`),
    ...(left > 0 ? [style.quiet(`      … and ${left} more; \`meeting-todos people\` prints all`)] : []),
  ];
}

/** The figures that are worth a word, in the past tense once something was done. */
function listFigures(report: Report, counts: Counts, style: TerminalStyle): readonly string[] {
  const isDone = report.mode === 'sync';
  const figures: readonly (readonly [number, string])[] = [
    [counts.created, isDone ? 'opened' : 'to open'],
    [counts.updated, isDone ? 'updated' : 'to update'],
    [counts.closed, isDone ? 'closed' : 'to close'],
    [counts.reopened, isDone ? 'reopened' : 'to reopen'],
    [counts.unchanged, 'unchanged'],
    [counts.deferred, 'left for the next run'],
  ];
  const words = figures.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const failed = counts.failed > 0 ? [style.bad(`${counts.failed} failed`)] : [];
  const nothing = report.outcomes.length === 0 ? ['nothing to change'] : [];
  return [...nothing, ...words, ...failed];
}

function describeLine(outcome: Outcome, report: Report, style: TerminalStyle): string {
  const { subject, number, assignees, message } = outcome;
  const status = describeStatus(outcome, report);
  const paint = outcome.status === 'failed' ? style.bad : outcome.verb === 'create' ? style.good : style.strong;
  const name = number === null ? '' : `${style.quiet(`#${number}`)} `;
  const people = assignees.length === 0 ? '' : ` → ${assignees.join(', ')}`;
  const due = subject.due === null ? '' : `, due ${subject.due}`;
  const place = subject.note === '' ? '' : style.quiet(`\n      ${cleanLine(`${subject.note}:${subject.line}`)}`);
  return `  ${paint(status)} ${name}${cleanLine(subject.title)}${people}${due}${message === null ? '' : ` (${cleanLine(message)})`}${place}`;
}
