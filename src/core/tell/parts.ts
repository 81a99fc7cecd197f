import { writePermalink } from '../plan/desired.ts';
import { escapeCode, escapeText } from '../text/escape-markdown.ts';
import { escapeTarget, neutraliseUrl } from '../text/inert-url.ts';
import { groupBy } from '../text/group-by.ts';
import { proposePeople, type Proposal } from '../people/evidence.ts';
import { foldName } from '../text/person-name.ts';
import { compareText } from '../text/order.ts';
import type { Outcome, Report, Unresolved } from '../plan/types.ts';
import { cutText } from '../text/plain-text.ts';
import type { Skipped } from '../plan/types.ts';
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

/** A person to be added to `people`: the name first seen, the line to paste, why, and the items concerned, newest first. */
type PersonToAdd = {
  readonly raw: string;
  readonly yaml: string;
  readonly because: string;
  readonly of: readonly Unresolved[];
};

/** One YAML line a person whom `people` does not know, which can be pasted as it is; lines together repeat no key. */
export function describePeople({
  unresolved,
  evidence,
}: Pick<Report, 'unresolved' | 'evidence'>): readonly PersonToAdd[] {
  return describeProposals(proposePeople(unresolved, evidence)).map(({ proposal, yaml, because }) => {
    const of = unresolved.filter((one) => isAbout(one, proposal)).toSorted(compareNewest);
    return { raw: proposal.aliases[0] ?? '', yaml, because, of };
  });
}

/** Each proposal as one line of YAML below `people`, and why; lines together repeat no key. */
export function describeProposals(
  proposals: readonly Proposal[],
): readonly { readonly proposal: Proposal; readonly yaml: string; readonly because: string }[] {
  const unknown = proposals.filter(({ login }) => login === null);
  return proposals.map((proposal) => {
    const { login, aliases, teams } = proposal;
    const key = login ?? (unknown.length === 1 ? 'THEIR-LOGIN' : `THEIR-LOGIN-${unknown.indexOf(proposal) + 1}`);
    const names = `[${aliases.map(quoteYaml).join(', ')}]`;
    const value = teams === null ? names : `{ aliases: ${names}, teams: [${teams.map(quoteYaml).join(', ')}] }`;
    return { proposal, yaml: `${key}: ${value}`, because: describeEvidence(proposal) };
  });
}

/** The newest meeting first: its item is the one to look at. */
function compareNewest(a: Unresolved, b: Unresolved): number {
  return compareText(b.meeting ?? '', a.meeting ?? '');
}

function isAbout({ raw, teams }: Unresolved, proposal: Proposal): boolean {
  const isNamed = proposal.aliases.some((alias) => foldName(alias) === foldName(raw));
  return isNamed && (proposal.teams === null || proposal.teams.some((team) => teams.includes(team)));
}

const SEEN = {
  assigned: 'somebody assigned them to an issue of this owner',
  profile: 'a note links this name to that account',
  history: "an author of the notes' history",
  commits: 'an author of the latest commits',
} as const;

/** Why a login is proposed, or which might be meant; empty where nothing tells. */
function describeEvidence({ login, candidates, name, aliases }: Proposal): string {
  const [first] = candidates;
  if (first === undefined) return name === null || aliases.includes(name) ? '' : `perhaps ${name}`;
  if (login === null) return candidates.map((one) => one.login).join(' or ');
  return first.kind === 'assigned' ? SEEN.assigned : `${SEEN[first.kind]}, as ${first.name}`;
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
