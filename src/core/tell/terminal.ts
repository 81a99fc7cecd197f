import { countReport, type Counts } from './count-report.ts';
import { describePeople } from './parts.ts';
import { cleanLine } from './log.ts';
import type { Outcome, Report } from '../plan/types.ts';
import { describeStatus } from './words.ts';

/** Colours by what they mean; the identity functions of a pipe give plain text. */
export type TerminalStyle = {
  readonly strong: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly quiet: (text: string) => string;
};

/** The plan, or what became of it, for a terminal. No control character of a note gets through. */
export function describeTerminal(report: Report, style: TerminalStyle): string {
  const counts = countReport(report);
  const changes = report.outcomes.map((outcome) => describeLine(outcome, report, style));
  const people = describePeople(report).map(
    ({ raw, yaml, because }) =>
      `  ${style.bad('?')} ${cleanLine(raw)} is not listed under people: add ${cleanLine(yaml)}${because === '' ? '' : style.quiet(`  # ${cleanLine(because)}`)}`,
  );
  const notices = report.notices.map(
    ({ level, message }) => `  ${level === 'notice' ? style.quiet('i') : style.bad('!')} ${cleanLine(message)}`,
  );
  const total = listFigures(report, counts, style).join(', ');
  return `${[...changes, ...people, ...notices, style.strong(total)].join('\n')}\n`;
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
    [counts.skipped, 'skipped'],
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
  const name = number === null ? subject.repo : `${subject.repo}#${number}`;
  const people = assignees.length === 0 ? '' : ` → ${assignees.join(', ')}`;
  const due = subject.due === null ? '' : `, due ${subject.due}`;
  const place = subject.note === '' ? '' : style.quiet(`\n      ${cleanLine(`${subject.note}:${subject.line}`)}`);
  return `  ${paint(status)} ${style.quiet(name)} ${cleanLine(subject.title)}${people}${due}${message === null ? '' : ` (${cleanLine(message)})`}${place}`;
}
