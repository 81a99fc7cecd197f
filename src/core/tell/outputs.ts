import { countReport, listEffective } from './count-report.ts';
import type { Outcome, Report } from '../plan/types.ts';

/** Entries of the output `issues`; more would not fit into what a step may hand on. */
const MOST_ISSUES = 500;
const ACTIONS = { create: 'created', update: 'updated', close: 'closed', reopen: 'reopened' } as const satisfies Record<
  Outcome['verb'],
  string
>;

/** The action's outputs by name. */
export function describeOutputs(report: Report): Readonly<Record<string, string>> {
  const counts = Object.fromEntries(
    Object.entries(countReport(report)).map(([name, count]): [string, string] => [name, String(count)]),
  );
  const effective = listEffective(report);
  const visible = effective.filter((outcome) => !report.hiddenTargets.includes(outcome.subject.repo));
  return {
    ...counts,
    changed: String(effective.length > 0),
    issues: JSON.stringify(visible.slice(0, MOST_ISSUES).map(describeIssue)),
  };
}

function describeIssue({ verb, subject, number, url, assignees }: Outcome): object {
  const { repo, title, owners, due, note, line } = subject;
  return {
    action: ACTIONS[verb],
    repo,
    number,
    url,
    title,
    owners: [...new Set(owners.map((owner) => owner.raw))],
    assignees,
    due,
    note,
    line,
  };
}
