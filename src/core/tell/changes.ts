import { escapeText } from '../text/escape-markdown.ts';
import { groupBy } from '../text/group-by.ts';
import type { Outcome, Report } from '../plan/types.ts';
import { composeHead, describeAssignees, fitRows } from './parts.ts';
import type { View } from './view.ts';
import { count, describeStatus, sumUp } from './words.ts';

/** Characters of all tables; the whole stays far below the 1,048,576 bytes of a step's summary, at 4 bytes a character. */
const ROOM = 120_000;
/** Characters of the reasons that several changes share. */
const REASONS_ROOM = 20_000;
/** Changes that stand open; more are folded by repository. */
const MOST_OPEN = 30;

/** The changes of a run as a table, or folded by repository where there are many; a reason of several stands once. */
export function describeChanges(report: Report, view: View): string {
  const visible = report.outcomes.filter((outcome) => !report.hiddenTargets.includes(outcome.subject.repo));
  if (visible.length === 0) return '';
  const shared = countReasons(visible, report);
  const isSaid = (message: string) => shared.has(message) || isNoticed(message, report);
  const reasons = [...shared].map(([message, times]) => `- ${times} changes: ${escapeText(message, view.policy)}`);
  const table = (outcomes: readonly Outcome[], room: number) => {
    const rows = outcomes.map((outcome) => describeRow(outcome, { report, view, isSaid }));
    const head = composeHead(
      ['Change', 'Issue', 'TODO', 'Assignees'],
      outcomes.map(({ subject }) => subject),
    );
    return [head, ...fitRows(rows, room, (left) => `| … | | and ${left} more | | |`)].join('\n');
  };
  const tables =
    visible.length <= MOST_OPEN
      ? [table(visible, ROOM)]
      : [...groupBy(visible, ({ subject }) => subject.repo)].map(([repo, outcomes], _index, all) =>
          fold(`${repo}: ${sumUp(outcomes, report)}`, table(outcomes, ROOM / all.length)),
        );
  const told = fitRows(reasons, REASONS_ROOM, (left) => `- … and ${left} more`).join('\n');
  return [told, ...tables].filter((part) => part !== '').join('\n\n');
}

/** Markdown behind a line that opens it. The title is HTML: plain words and names of repositories only. */
export function fold(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n</details>`;
}

/** Whether a table of so many changes is to be folded. */
export function isLong(changes: number): boolean {
  return changes > MOST_OPEN;
}

/** Reasons that hold for several changes and are not said about the run as a whole. */
function countReasons(outcomes: readonly Outcome[], report: Report): ReadonlyMap<string, number> {
  const reasons = outcomes.flatMap(({ message }) => (message === null || isNoticed(message, report) ? [] : [message]));
  const times = [...groupBy(reasons, (reason) => reason)].map(([reason, all]) => [reason, all.length] as const);
  return new Map(times.filter(([, number]) => number > 1));
}

function isNoticed(message: string, report: Report): boolean {
  return report.notices.some((notice) => notice.message === message);
}

type RowContext = { readonly report: Report; readonly view: View; readonly isSaid: (message: string) => boolean };

function describeRow(outcome: Outcome, { report, view, isSaid }: RowContext): string {
  const { subject, number, url, message } = outcome;
  const name = escapeText(subject.repo.slice(subject.repo.indexOf('/') + 1), view.policy);
  const issue = number === null || url === null ? name : `[${name}#${number}](${url})`;
  const reason = message === null || isSaid(message) ? '' : ` – ${escapeText(message, view.policy)}`;
  const title = `${escapeText(subject.title, view.policy)}${reason}`;
  return `| ${describeStatus(outcome, report)} | ${issue} | ${title} | ${describeAssignees(outcome)} | ${subject.due ?? '–'} |`;
}

/** Targets that fewer people may read than read this: a number and nothing else. */
export function describeHidden(report: Report, noun: string): string {
  const hidden = report.outcomes.filter((outcome) => report.hiddenTargets.includes(outcome.subject.repo)).length;
  return hidden === 0 ? '' : `${count(hidden, noun)} in repositories that are less visible than this one.`;
}
