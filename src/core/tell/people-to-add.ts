import { proposePeople, type Proposal } from '../people/propose-people.ts';
import type { Report, Unresolved } from '../plan/types.ts';
import { groupBy } from '../text/group-by.ts';
import { compareText } from '../text/order.ts';
import { foldName } from '../text/person-name.ts';
import { quoteYaml } from '../text/quote-yaml.ts';
import { spaceControls } from '../text/strip-hidden.ts';
import { fold } from './changes.ts';
import { fitRows } from './parts.ts';
import { count } from './words.ts';

/** A person to be added to `people`: the name first seen, the line to paste, why, and the items concerned, newest first. */
export type PersonToAdd = {
  readonly raw: string;
  readonly yaml: string;
  readonly because: string;
  readonly of: readonly Unresolved[];
  /** How many items name this person, under any of the names. */
  readonly count: number;
};

/** One YAML line a person whom `people` does not know, which can be pasted as it is; lines together repeat no key. */
export function describePeople({
  unresolved,
  evidence,
}: Pick<Report, 'unresolved' | 'evidence'>): readonly PersonToAdd[] {
  const named = groupBy([...unresolved.entries()], ([, { raw }]) => foldName(raw));
  return describeProposals(proposePeople(unresolved, evidence)).map(({ proposal, yaml, because }) => {
    const names = [...new Set(proposal.aliases.map(foldName))];
    const about = names.flatMap((name) => named.get(name) ?? []).filter(([, { teams }]) => isOfTeams(teams, proposal));
    const of = about.toSorted(compareNewest).map(([, one]) => one);
    return { raw: proposal.aliases[0] ?? '', yaml, because, of, count: proposal.count };
  });
}

/** How many names they are: one name of two people makes two lines. */
export function countNames(people: readonly PersonToAdd[]): number {
  return new Set(people.flatMap(({ of }) => of.map(({ raw }) => foldName(raw)))).size;
}

/** Each proposal as one line of YAML below `people`, and why; lines together repeat no key. */
export function describeProposals(
  proposals: readonly Proposal[],
): readonly { readonly proposal: Proposal; readonly yaml: string; readonly because: string }[] {
  const unknown = proposals.filter(({ login }) => login === null);
  const numbers = new Map(unknown.map((proposal, index) => [proposal, index + 1]));
  return proposals.map((proposal) => {
    const { login, aliases, teams } = proposal;
    const key = login ?? (unknown.length === 1 ? 'THEIR-LOGIN' : `THEIR-LOGIN-${numbers.get(proposal) ?? 0}`);
    const names = `[${aliases.map(quoteYaml).join(', ')}]`;
    const value = teams === null ? names : `{ aliases: ${names}, teams: [${teams.map(quoteYaml).join(', ')}] }`;
    return { proposal, yaml: `${key}: ${value}`, because: describeEvidence(proposal) };
  });
}

/** The newest meeting first, since its item is the one to look at; within a meeting as they stand. */
function compareNewest([at, a]: readonly [number, Unresolved], [other, b]: readonly [number, Unresolved]): number {
  return compareText(b.meeting ?? '', a.meeting ?? '') || at - other;
}

function isOfTeams(teams: readonly string[], proposal: Proposal): boolean {
  return proposal.teams === null || proposal.teams.some((team) => teams.includes(team));
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

/** Lines of a block that stand open. */
const MOST_OPEN = 10;

/** The people as YAML to paste, each with what waits for them; a long block stands behind a line that opens it. */
export function describePeopleBlock(people: readonly PersonToAdd[], room: number): string {
  const lines = people.map(({ yaml, because, count: items }) => {
    const why = [items > 1 ? count(items, 'item') : '', because].filter((part) => part !== '').join('; ');
    return `  ${yaml}${why === '' ? '' : `  # ${spaceControls(why).replace(/[`~]/g, ' ')}`}`;
  });
  const fitting = fitRows(lines, room, (left) => `  # … and ${left} more`);
  const block = `~~~yaml\npeople:\n${fitting.join('\n')}\n~~~`;
  return people.length > MOST_OPEN ? fold(`${people.length} lines to paste`, block) : block;
}
