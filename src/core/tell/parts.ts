import { writePermalink } from '../plan/desired.ts';
import { escapeCode, escapeText } from '../text/escape-markdown.ts';
import { escapeTarget, neutraliseUrl } from '../text/inert-url.ts';
import { groupBy } from '../text/group-by.ts';
import type { Outcome, Report, Skipped } from '../plan/types.ts';
import type { View } from './view.ts';
import { describeReason } from './words.ts';

/** Who is (or will be) assigned; owners nobody could find stand in brackets behind a warning sign. */
export function describeAssignees(outcome: Pick<Outcome, 'subject' | 'assignees'>): string {
  const unresolved = [
    ...new Set(outcome.subject.owners.filter((owner) => owner.kind === 'unresolved').map((owner) => owner.raw)),
  ];
  const logins = outcome.assignees.map(escapeCode).join(', ');
  if (unresolved.length === 0) return logins === '' ? '–' : logins;
  return `${logins === '' ? '⚠️ none' : `${logins} ⚠️`} (${unresolved.map(escapeCode).join(', ')})`;
}

/** A note's line as a link. */
export function describePlace(note: string, line: number, view: View): string {
  const name = note.slice(note.lastIndexOf('/') + 1);
  return `[${escapeText(`${name}:${line}`, view.policy)}](${writePermalink(view.base, note, line)})`;
}

/** Reasons of which nothing is to be learned one by one, where they come in bulk. */
const BULK: ReadonlySet<string> = new Set(['before since', 'done', 'dropped', 'link only', 'no date', 'no owner']);
/** Entries of such a reason that are still told one by one. */
const FEW = 20;

/** The skipped TODOs as list items: a reason that several share stands once, with its count. */
export function describeSkipped(skipped: readonly Skipped[], view: View): readonly string[] {
  return [...groupBy(skipped, ({ reason }) => reason)].flatMap(([reason, all]) => {
    const [only] = all;
    const words = describeReason(reason);
    if (all.length === 1 && only !== undefined) return [describeOne(only, words, view)];
    if (BULK.has(reason) && all.length > FEW) return [`- ${all.length} ${words}`];
    return [`- ${all.length} ${words}:`, ...all.map((one) => `  ${describeOne(one, '', view)}`)];
  });
}

/** Where an item stands and whose it is, why it opens no issue, and which issue is meant. */
function describeOne(one: Skipped, words: string, view: View): string {
  const owners = one.owners.length === 0 ? '' : `, ${escapeCode([...new Set(one.owners)].join('/'))}`;
  const name =
    one.url === null ? null : /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/(?:issues|pull|discussions)\/(\d+)/.exec(one.url);
  const link =
    name === null || one.url === null ? '' : describeLink(`${name[1] ?? ''}#${name[2] ?? ''}`, one.url, view);
  const joint = one.reason === 'link only' ? ' at ' : ': ';
  const why = [words, link].filter((part) => part !== '').join(words === '' ? '' : joint);
  return `- ${describePlace(one.note, one.line, view)}${owners}${why === '' ? '' : `: ${why}`}`;
}

/** A link whose text is code; outside the allow-list through the host that leaves no backlink. */
function describeLink(name: string, url: string, view: View): string {
  return `[${escapeCode(name)}](${escapeTarget(neutraliseUrl(url, view.policy))})`;
}

/** The head of a table of changes. Where a cell holds a day, the last column is made wide enough to keep it on one line. */
export function composeHead(columns: readonly string[], of: readonly { readonly due: string | null }[]): string {
  const wide = of.some(({ due }) => due !== null) ? '\u00a0'.repeat(DAY_WIDTH) : '';
  return `| ${columns.join(' | ')} | Due${wide} |\n|${'---|'.repeat(columns.length + 1)}`;
}

/** No-break spaces that fill the head up to the width of `2026-01-07`. */
const DAY_WIDTH = 12;

/** Rows joined until they fill `room` characters; what does not fit is counted. */
export function fitRows(rows: readonly string[], room: number, more: (left: number) => string): readonly string[] {
  const fitting: string[] = [];
  let used = 0;
  for (const [index, row] of rows.entries()) {
    used += row.length + 1;
    if (used > room) return [...fitting, more(rows.length - index)];
    fitting.push(row);
  }
  return fitting;
}

/** Notices as list items, the same one once. */
export function describeNotices(report: Report, view: View): readonly string[] {
  const sign = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;
  return [...groupBy(report.notices, ({ level, message }) => `${level} ${message}`).values()].flatMap((same) =>
    same.slice(0, 1).map(({ level, message }) => {
      const times = same.length === 1 ? '' : ` (${same.length} times)`;
      return `- ${sign[level]} ${escapeText(message, view.policy)}${times}`;
    }),
  );
}
