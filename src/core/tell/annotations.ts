import { groupBy } from '../text/group-by.ts';
import { listEffective } from './count-report.ts';
import { describePeople } from './people-to-add.ts';
import type { Report } from '../plan/types.ts';
import { count } from './words.ts';

/** GitHub shows ten annotations of each level per step; the rest would only fill the log. */
const MOST_OF_LEVEL = 10;

/** One workflow annotation; `file` is null when it is about the run as a whole. */
export type Annotation = {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
};

/**
 * Annotations of a report, what fails first; notes are pointed at on their own lines. What is said of several lines is
 * said once. Where nobody waits for the run (`isScheduled`) and nothing changed, only what failed is worth a mail.
 */
export function describeAnnotations(report: Report, isScheduled = false): readonly Annotation[] {
  const whole = report.notices.map((notice) => ({ ...notice, file: null, line: 1, column: 1 }));
  const people = describePeople(report).flatMap(({ raw, yaml, of }) =>
    of.slice(0, 1).map(({ note, line }) => ({
      level: 'warning' as const,
      message: `${raw} is not listed under people: add ${yaml}`,
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
  const failed = describeFailed(report);
  const all = mergeEqual([...whole, ...failed, ...problems, ...people]);
  const isQuiet = isScheduled && listEffective(report).length === 0;
  const levels = isQuiet ? (['error'] as const) : (['error', 'warning', 'notice'] as const);
  return levels.flatMap((level) => cut(all.filter((one) => one.level === level)));
}

/** What failed, on its line; what is said about the run as a whole is not said again, a reason of several once. */
function describeFailed(report: Report): readonly Annotation[] {
  const level = report.tolerant ? ('warning' as const) : ('error' as const);
  const failed = report.outcomes.filter(
    ({ status, subject, message }) =>
      status === 'failed' &&
      !report.notices.some((notice) => notice.message === message) &&
      !report.hiddenTargets.includes(subject.repo),
  );
  return [...groupBy(failed, ({ message }) => message ?? 'failed')].flatMap(([message, all]) =>
    all.slice(0, 1).map(({ subject }) => {
      const others = all.length === 1 ? '' : ` (and ${count(all.length - 1, 'other change')})`;
      const file = subject.note === '' ? null : subject.note;
      return { level, message: `${subject.title}: ${message}${others}`, file, line: subject.line, column: 1 };
    }),
  );
}

/** What several lines say alike stands at the first of them, with the count. */
function mergeEqual(all: readonly Annotation[]): readonly Annotation[] {
  return [...groupBy(all, ({ level, message }) => `${level} ${message}`).values()].flatMap((same) =>
    same
      .slice(0, 1)
      .map((one) => (same.length === 1 ? one : { ...one, message: `${one.message} (${same.length} times)` })),
  );
}

/** As many as GitHub shows, the last of them telling of the rest. */
function cut(all: readonly Annotation[]): readonly Annotation[] {
  const last = all[MOST_OF_LEVEL - 1];
  if (all.length <= MOST_OF_LEVEL || last === undefined) return all;
  const left = all.length - MOST_OF_LEVEL;
  const message = `${last.message} (and ${left} more; see the job summary)`;
  return [...all.slice(0, MOST_OF_LEVEL - 1), { ...last, message }];
}
