import { describePeople } from './parts.ts';
import type { Report } from '../plan/types.ts';

/** GitHub shows ten annotations of each level per step and fifty per job; the rest would only fill the log. */
const MOST_OF_LEVEL = 50;

/** One workflow annotation; `file` is null when it is about the run as a whole. */
export type Annotation = {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
};

/** Annotations of a report, what fails first; notes are pointed at on their own lines. */
export function describeAnnotations(report: Report): readonly Annotation[] {
  const whole = report.notices.map((notice) => ({ ...notice, file: null, line: 1, column: 1 }));
  const people = describePeople(report).flatMap(({ raw, yaml, of }) =>
    of.slice(0, 1).map(({ note, line }) => ({
      level: 'warning' as const,
      message: `nobody in people is ${raw}; add ${yaml}`,
      file: note,
      line,
      column: 1,
    })),
  );
  const problems = report.problems.map(({ severity, message, note, line, column }) => ({
    level: severity,
    message,
    file: note,
    line,
    column,
  }));
  const failed = report.outcomes.flatMap(({ status, subject, message }) => {
    const isSaid = report.notices.some((notice) => notice.message === message);
    if (status !== 'failed' || isSaid || report.hiddenTargets.includes(subject.repo)) return [];
    const level = report.tolerant ? ('warning' as const) : ('error' as const);
    const file = subject.note === '' ? null : subject.note;
    return [{ level, message: `${subject.title}: ${message ?? 'failed'}`, file, line: subject.line, column: 1 }];
  });
  const all: readonly Annotation[] = [...whole, ...failed, ...problems, ...people];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    all.filter((one) => one.level === level).slice(0, MOST_OF_LEVEL),
  );
}
