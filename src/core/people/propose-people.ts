import { groupBy } from '../text/group-by.ts';
import { foldName } from '../text/person-name.ts';
import { createIdentifier, type Evidence, type Identity, type Wanted } from './evidence.ts';

/** One person to be added to `people`, under all names that the notes give them. */
export type Proposal = {
  /** Null where nothing tells, or several accounts might be meant. */
  readonly login: string | null;
  readonly aliases: readonly string[];
  /** The full name under which the person took part; null where nobody with that name or initials did. */
  readonly name: string | null;
  /** Set only where one of the aliases means somebody else in other teams. */
  readonly teams: readonly string[] | null;
  /** Accounts that might be meant, each with its best evidence; one where `login` is set. */
  readonly candidates: readonly Evidence[];
  /** How many items name this person. */
  readonly count: number;
};

type Person = Identity & { readonly aliases: string[]; readonly teams: Set<string>; count: number };

/** One line a person, most wanted first. Nothing is ever used by itself: a proposal is for a maintainer to read. */
export function proposePeople(wanted: readonly Wanted[], evidence: readonly Evidence[]): readonly Proposal[] {
  const identify = createIdentifier(evidence, wanted);
  const people = new Map<string, Person>();
  for (const one of wanted) {
    const who = identify(one);
    const known = people.get(who.key);
    if (known === undefined) people.set(who.key, { ...who, aliases: [one.raw], teams: new Set(one.teams), count: 1 });
    else {
      if (!known.aliases.some((alias) => foldName(alias) === foldName(one.raw))) known.aliases.push(one.raw);
      for (const team of one.teams) known.teams.add(team);
      known.count += 1;
    }
  }
  const all = joinNameless([...people.values()]);
  const find = indexAliases(all);
  return all.map((person) => describePerson(person, find(person))).toSorted((a, b) => b.count - a.count);
}

/** An owner of a meeting whose participants nobody wrote down is the one person whom other notes call so. */
function joinNameless(people: readonly Person[]): readonly Person[] {
  const find = indexAliases(people.filter(({ isNamed }) => isNamed));
  return people.filter((person) => {
    if (person.isNamed || person.candidates.length > 0) return true;
    const same = find(person);
    const [only] = same;
    if (same.length !== 1 || only === undefined) return true;
    for (const team of person.teams) only.teams.add(team);
    only.count += person.count;
    return false;
  });
}

/** Finds, for a person, everybody else who is called so too. */
function indexAliases(people: readonly Person[]): (person: Person) => readonly Person[] {
  const calls = people.flatMap((person) => person.aliases.map((alias) => [foldName(alias), person] as const));
  const byAlias = groupBy(calls, ([alias]) => alias);
  return (person) => {
    const same = person.aliases.flatMap((alias) => byAlias.get(foldName(alias)) ?? []).map(([, other]) => other);
    return [...new Set(same)].filter((other) => other !== person);
  };
}

function describePerson(person: Person, rivals: readonly Person[]): Proposal {
  const { candidates, aliases, count } = person;
  const [only] = candidates;
  // Where two of one alias meet in a team, it tells nothing.
  const own = [...person.teams].filter((team) => !rivals.some((rival) => rival.teams.has(team)));
  const teams = own.length > 0 ? own : [...person.teams];
  return {
    login: candidates.length === 1 && only !== undefined ? only.login : null,
    aliases,
    name: person.name,
    teams: rivals.length > 0 && teams.length > 0 ? teams.sort() : null,
    candidates,
    count,
  };
}
