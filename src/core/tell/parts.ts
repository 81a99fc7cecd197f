import { writePermalink } from '../plan/desired.ts';
import { escapeCode, escapeText } from '../text/escape-markdown.ts';
import { escapeTarget, neutraliseUrl } from '../text/inert-url.ts';
import type { Outcome, Report, Unresolved } from '../plan/types.ts';
import { foldName } from '../text/person-name.ts';
import { cutText } from '../text/plain-text.ts';
import type { Skipped } from '../plan/types.ts';
import type { View } from './view.ts';

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

/** One YAML line per owner nobody in `people` is, for pasting. */
export function describePeople(
  unresolved: readonly Unresolved[],
): readonly { readonly raw: string; readonly yaml: string; readonly of: readonly Unresolved[] }[] {
  const groups = new Map<string, Unresolved[]>();
  for (const one of unresolved) {
    const key = `${foldName(one.raw)} ${[...one.teams].sort().join(',')}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((of, index) => {
    const [first] = of;
    if (first === undefined) return [];
    const teams = first.teams.length === 0 ? '' : `, teams: [${first.teams.map(quoteYaml).join(', ')}]`;
    // Lines pasted together must not repeat a key.
    const login = groups.size === 1 ? 'THEIR-LOGIN' : `THEIR-LOGIN-${index + 1}`;
    const yaml = `${login}: { aliases: [${quoteYaml(first.raw)}]${teams} }`;
    return [{ raw: first.raw, yaml, of }];
  });
}

/** A word as a YAML flow scalar; quoted unless it is plain beyond doubt. */
function quoteYaml(word: string): string {
  const plain = cutText(word.replace(/[\p{Cc}`~]/gu, ' '), 100);
  const isPlain =
    /^[\p{L}][\p{L}\p{M}\p{N} _-]*$/u.test(plain) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(plain);
  return isPlain ? plain.trim() : JSON.stringify(plain);
}

/** Reasons that come in bulk and are told as a number. */
const BULK: ReadonlySet<string> = new Set(['before since', 'done', 'dropped', 'no date', 'no owner']);
/** Entries of a bulk reason that are still told one by one. */
const FEW = 20;

/** The skipped TODOs as list items, bulk reasons as one item each. */
export function describeSkipped(skipped: readonly Skipped[], view: View): readonly string[] {
  const byReason = new Map<string, Skipped[]>();
  for (const one of skipped) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
  return [...byReason].flatMap(([reason, all]) => {
    if (BULK.has(reason) && all.length > FEW) return [`- ${all.length} × ${reason}`];
    return all.map((one) => describeOne(one, view));
  });
}

function describeOne(one: Skipped, view: View): string {
  const owners = one.owners.length === 0 ? '' : `, ${escapeCode([...new Set(one.owners)].join('/'))}`;
  const name =
    one.url === null ? null : /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/(?:issues|pull|discussions)\/(\d+)/.exec(one.url);
  const at =
    name === null || one.url === null ? '' : ` at ${describeLink(`${name[1] ?? ''}#${name[2] ?? ''}`, one.url, view)}`;
  const reason = one.reason === 'link only' ? `already tracked${at}` : `${one.reason}${at.replace(' at ', ': ')}`;
  return `- ${describePlace(one.note, one.line, view)}${owners}: ${reason}`;
}

/** A link whose text is code; outside the allow-list through the host that leaves no backlink. */
function describeLink(name: string, url: string, view: View): string {
  return `[${escapeCode(name)}](${escapeTarget(neutraliseUrl(url, view.policy))})`;
}

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

/** Notices as list items. */
export function describeNotices(report: Report, view: View): readonly string[] {
  const sign = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;
  return report.notices.map(({ level, message }) => `- ${sign[level]} ${escapeText(message, view.policy)}`);
}
