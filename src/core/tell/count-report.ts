import { foldName } from '../text/person-name.ts';
import type { Outcome, Report } from '../plan/types.ts';

/** The figures of a report; in a dry run or preview those of what would happen. */
export type Counts = {
  readonly created: number;
  readonly updated: number;
  readonly closed: number;
  readonly reopened: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly deferred: number;
  readonly failed: number;
  /** Distinct owners, not TODOs. */
  readonly unresolved: number;
};

/** Outcomes that count as happened: done, or planned where nothing is written on purpose. */
export function listEffective(report: Report): readonly Outcome[] {
  return report.outcomes.filter(({ status }) => status === 'done' || (status === 'planned' && report.mode !== 'sync'));
}

/** Counts a report once, for outputs, headlines and the exit status alike. */
export function countReport(report: Report): Counts {
  const effective = listEffective(report);
  const count = (verb: Outcome['verb']) => effective.filter((outcome) => outcome.verb === verb).length;
  return {
    created: count('create'),
    updated: count('update'),
    closed: count('close'),
    reopened: count('reopen'),
    unchanged: report.unchanged,
    skipped: report.skipped.length,
    deferred: report.outcomes.filter(({ status }) => status === 'deferred').length,
    failed: report.outcomes.filter(({ status }) => status === 'failed').length,
    unresolved: new Set(report.unresolved.map(({ raw }) => foldName(raw))).size,
  };
}

/** Whether the run as a whole failed: a change failed, or a guard or target refused. What is tolerant never fails. */
export function hasFailed(report: Report): boolean {
  if (report.tolerant) return false;
  return countReport(report).failed > 0 || report.notices.some(({ level }) => level === 'error');
}
