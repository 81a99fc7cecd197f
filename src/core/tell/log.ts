import { countReport, listEffective } from './count-report.ts';
import { stripControls } from '../text/strip-hidden.ts';
import type { Outcome, Report } from '../plan/types.ts';
import { count, describeAspects, describeReason, describeStatus } from './words.ts';

/** A folded group of lines in the log. */
export type LogGroup = { readonly title: string; readonly lines: readonly string[] };

/** Lines of each group; the rest is counted. */
const MOST_LINES = 500;

/** The report as log lines that tell the story without debug mode. No line can be read as a workflow command. */
export function describeLog(report: Report): readonly LogGroup[] {
  const counts = countReport(report);
  const hidden = new Set(report.hiddenTargets);
  const changes = report.outcomes
    .filter((outcome) => !hidden.has(outcome.subject.repo))
    .map((outcome) => describeLine(outcome, report));
  const skipped = report.skipped.map((one) => `${one.note}:${one.line} ${describeReason(one.reason)}: ${one.text}`);
  const groups = [
    {
      title: `Read ${count(report.todos, 'TODO')} in ${count(report.notes, 'note')}`,
      lines: report.problems.map((one) => `${one.note}:${one.line}:${one.column}: ${one.message}`),
    },
    {
      title: `${report.mode === 'sync' ? 'Changed' : 'Would change'} ${count(listEffective(report).length, 'issue')}${counts.unchanged === 0 ? '' : `, ${counts.unchanged} unchanged`}`,
      lines: changes,
    },
    ...(counts.skipped === 0 ? [] : [{ title: `Skipped ${counts.skipped}`, lines: skipped }]),
  ];
  return groups.map(({ title, lines }) => ({ title, lines: cutLines(lines).map(cleanLine) }));
}

function cutLines(lines: readonly string[]): readonly string[] {
  const left = lines.length - MOST_LINES;
  return left <= 0 ? lines : [...lines.slice(0, MOST_LINES), `… and ${left} more`];
}

function describeLine(outcome: Outcome, report: Report): string {
  const { subject, number, aspects, message } = outcome;
  const name = number === null ? subject.repo : `${subject.repo}#${number}`;
  const about = [...(aspects.length === 0 ? [] : [describeAspects(aspects)]), ...(message === null ? [] : [message])];
  const status = describeStatus({ ...outcome, aspects: [] }, report);
  return `${status} ${name} ${subject.title}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

/**
 * One line that holds no workflow command. The runner reads `::name::` at the beginning of a line and `##[name]` anywhere
 * in it, and its comparison sees neither white space nor what has no width.
 */
export function cleanLine(line: string): string {
  return stripControls(line)
    .replace(/\s+/g, ' ')
    .replace(/#(?=[\p{Cf}\p{Mn}]*#[\p{Cf}\p{Mn}]*\[)/gu, '# ')
    .replace(/^[\s\p{Cf}\p{Mn}]*(?=:[\p{Cf}\p{Mn}]*:)/u, '· ');
}
