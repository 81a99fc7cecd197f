import { countReport, type Counts } from './count-report.ts';
import {
  describeAssignees,
  describeNotices,
  describePeople,
  describePlace,
  describeSkipped,
  fitRows,
} from './parts.ts';
import { escapeCode, escapeText } from '../text/escape-markdown.ts';
import type { Outcome, Report } from '../plan/types.ts';
import type { View } from './view.ts';

/** Characters per part; the whole stays far below the 1,048,576 bytes of a step's summary, at 4 bytes a character. */
const ROOM = { changes: 120_000, skipped: 40_000, fix: 50_000 } as const;

/** The job summary: what happened, what was left, what to fix. */
export function describeSummary(report: Report, view: View): string {
  const counts = countReport(report);
  const parts = [
    `## Meeting TODOs: ${describeHeadline(report, counts)}`,
    `${counts.skipped} skipped · ${counts.deferred} deferred · ${counts.failed} failed · ${counts.unresolved} unresolved owner${counts.unresolved === 1 ? '' : 's'}`,
    describeNotices(report, view).join('\n'),
    describeChanges(report, view),
    describeHidden(report),
    describeFixes(report, view),
    describeLeftOut(report, view),
    view.isDefault ? `There is no ${escapeCode(view.config)}: the defaults hold.` : '',
    `<sub>${report.notes} note${report.notes === 1 ? '' : 's'} · ${report.requests} request${report.requests === 1 ? '' : 's'}, ${report.writes} write${report.writes === 1 ? '' : 's'} · ${report.seconds} s</sub>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function describeHeadline(report: Report, counts: Counts): string {
  if (report.verdict === 'unread') return 'the trackers could not be read';
  if (report.verdict === 'refused' && report.mode === 'sync') return 'refused, nothing is written';
  const would = report.mode === 'sync' ? '' : 'would be ';
  const words: readonly (readonly [number, string])[] = [
    [counts.created, 'opened'],
    [counts.updated, 'updated'],
    [counts.closed, 'closed'],
    [counts.reopened, 'reopened'],
  ];
  const changes = words.filter(([count]) => count > 0).map(([count, word]) => `${count} ${would}${word}`);
  const nothing = report.outcomes.length === 0 ? 'nothing to change' : 'nothing changed';
  return [...(changes.length === 0 ? [nothing] : changes), `${counts.unchanged} unchanged`].join(', ');
}

function describeChanges(report: Report, view: View): string {
  const visible = report.outcomes.filter((outcome) => !report.hiddenTargets.includes(outcome.subject.repo));
  if (visible.length === 0) return '';
  const rows = visible.map((outcome) => describeRow(outcome, report, view));
  const fitting = fitRows(rows, ROOM.changes, (left) => `| … | | and ${left} more | | |`);
  return ['| | Issue | TODO | Assignees | Due |', '|---|---|---|---|---|', ...fitting].join('\n');
}

function describeRow(outcome: Outcome, report: Report, view: View): string {
  const { subject, number, url } = outcome;
  const name = subject.repo.slice(subject.repo.indexOf('/') + 1);
  const issue =
    number === null || url === null
      ? escapeText(name, view.policy)
      : `[${escapeText(name, view.policy)}#${number}](${url})`;
  const { message } = outcome;
  // What holds for a whole target is said once, above.
  const isSaid = report.notices.some((notice) => notice.message === message);
  const reason = message === null || isSaid ? '' : ` – ${escapeText(message, view.policy)}`;
  const title = `${escapeText(subject.title, view.policy)}${reason}`;
  return `| ${describeStatus(outcome, report)} | ${issue} | ${title} | ${describeAssignees(outcome)} | ${subject.due ?? '–'} |`;
}

const DONE = { create: 'opened', update: 'updated', close: 'closed', reopen: 'reopened' } as const;
const PLANNED = { create: 'open', update: 'update', close: 'close', reopen: 'reopen' } as const;

/** The first column: what became of a change and of which part of the issue. */
export function describeStatus(outcome: Outcome, report: Report): string {
  const { status, verb, aspects } = outcome;
  const about = verb === 'create' || aspects.length === 0 ? '' : `: ${aspects.join(', ')}`;
  switch (status) {
    case 'done':
      return `${DONE[verb]}${about}`;
    case 'planned':
      return report.mode === 'sync' ? `not done: ${PLANNED[verb]}` : `${PLANNED[verb]}${about}`;
    case 'deferred':
      return `deferred: ${PLANNED[verb]}`;
    case 'failed':
      return `❌ ${report.mode === 'sync' ? 'failed' : 'would fail'}: ${PLANNED[verb]}`;
  }
}

/** Targets that fewer people may read than read this. */
function describeHidden(report: Report): string {
  const hidden = report.outcomes.filter((outcome) => report.hiddenTargets.includes(outcome.subject.repo)).length;
  return hidden === 0
    ? ''
    : `${hidden} more change${hidden === 1 ? '' : 's'} in repositories that are less visible than this one.`;
}

function describeFixes(report: Report, view: View): string {
  const people = describePeople(report).map(({ raw, yaml, of, because }) => {
    const [first] = of;
    const place = first === undefined ? '' : `${describePlace(first.note, first.line, view)}: `;
    const issues = [...new Set(of.flatMap(({ issue }) => (issue === null ? [] : [issue.slice(issue.indexOf('#'))])))];
    const next = issues.length === 0 ? '' : `; the next run assigns ${issues.slice(0, 5).join(', ')}`;
    return `- ⚠️ ${place}nobody in \`people\` is ${escapeCode(raw)}. Add ${escapeCode(yaml)}${because === '' ? '' : ` (${escapeText(because, view.policy)})`}${next}.`;
  });
  const problems = report.problems.map(
    ({ note, line, message }) => `- ⚠️ ${describePlace(note, line, view)}: ${escapeText(message, view.policy)}`,
  );
  const rows = [...people, ...problems];
  if (rows.length === 0) return '';
  return ['### To fix', ...fitRows(rows, ROOM.fix, (left) => `- … and ${left} more`)].join('\n');
}

function describeLeftOut(report: Report, view: View): string {
  if (report.skipped.length === 0) return '';
  const rows = fitRows(describeSkipped(report.skipped, view), ROOM.skipped, (left) => `- … and ${left} more`);
  return `<details><summary>${report.skipped.length} skipped</summary>\n\n${rows.join('\n')}\n</details>`;
}
