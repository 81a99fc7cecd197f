import { countReport } from './count-report.ts';
import { describePeople } from './parts.ts';
import { cleanLine } from './log.ts';
import { describeStatus } from './summary.ts';
import type { Outcome, Report } from '../plan/types.ts';

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
      `  ${style.bad('?')} nobody in people is ${cleanLine(raw)}: add ${cleanLine(yaml)}${because === '' ? '' : style.quiet(`  # ${cleanLine(because)}`)}`,
  );
  const notices = report.notices.map(
    ({ level, message }) => `  ${level === 'notice' ? style.quiet('i') : style.bad('!')} ${cleanLine(message)}`,
  );
  const figures = [
    `${counts.created} to open`,
    `${counts.updated} to update`,
    `${counts.closed} to close`,
    `${counts.reopened} to reopen`,
    `${counts.unchanged} unchanged`,
    `${counts.skipped} skipped`,
  ].map((figure) =>
    report.mode === 'sync'
      ? figure.replace(/ to (\w+)/, (_all, verb: string) => ` ${verb.replace(/e$/, '')}ed`)
      : figure,
  );
  const failures = [
    counts.failed > 0 ? style.bad(`${counts.failed} failed`) : '',
    counts.deferred > 0 ? `${counts.deferred} deferred` : '',
  ];
  const total = [...figures, ...failures].filter((figure) => figure !== '').join(', ');
  return `${[...changes, ...people, ...notices, style.strong(total)].join('\n')}\n`;
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
