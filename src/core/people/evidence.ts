import { computeInitials, foldName } from '../text/person-name.ts';
import { findParticipants } from './resolve-owner.ts';

/** Where it was seen who is behind a name, best first. */
export type EvidenceKind = 'assigned' | 'profile' | 'history' | 'commits';

/** A name and an account that were seen together. */
export type Evidence = {
  readonly kind: EvidenceKind;
  /** As it was written there: for `assigned` the owner as in the note, else a person's name. */
  readonly name: string;
  readonly login: string;
};

/** An owner whom nobody in `people` is, in one note. */
export type Wanted = {
  readonly raw: string;
  readonly teams: readonly string[];
  /** Who took part in that meeting, as the note writes them. */
  readonly participants: readonly string[];
};

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

/** Accounts that are programs. */
function isBot(login: string): boolean {
  return /\[bot\]$/i.test(login) || /(?:^|-)(?:bot|ci|actions)$/i.test(login);
}

const RANK: readonly EvidenceKind[] = ['assigned', 'profile', 'history', 'commits'];

/** One line a person, most wanted first. Nothing is ever used by itself: a proposal is for a maintainer to read. */
export function proposePeople(wanted: readonly Wanted[], evidence: readonly Evidence[]): readonly Proposal[] {
  const index = indexEvidence(
    evidence.filter(({ login }) => !isBot(login)),
    wanted.flatMap(({ participants }) => participants),
  );
  const people = new Map<string, Person>();
  for (const one of wanted) {
    const who = identify(one, index);
    const known = people.get(who.key);
    if (known === undefined) people.set(who.key, { ...who, aliases: [one.raw], teams: new Set(one.teams), count: 1 });
    else {
      if (!known.aliases.some((alias) => foldName(alias) === foldName(one.raw))) known.aliases.push(one.raw);
      for (const team of one.teams) known.teams.add(team);
      known.count += 1;
    }
  }
  const all = joinNameless([...people.values()]);
  return all.map((person) => describePerson(person, all)).toSorted((a, b) => b.count - a.count);
}

/** An owner of a meeting whose participants nobody wrote down is the one person whom other notes call so. */
function joinNameless(people: readonly Person[]): readonly Person[] {
  const named = people.filter(({ isNamed }) => isNamed);
  return people.filter((person) => {
    if (person.isNamed || person.candidates.length > 0) return true;
    const same = named.filter((other) => sharesAlias(other, person));
    const [only] = same;
    if (same.length !== 1 || only === undefined) return true;
    for (const team of person.teams) only.teams.add(team);
    only.count += person.count;
    return false;
  });
}

function sharesAlias(a: Person, b: Person): boolean {
  return a.aliases.some((mine) => b.aliases.some((theirs) => foldName(mine) === foldName(theirs)));
}

type Identity = {
  readonly key: string;
  readonly name: string | null;
  readonly isNamed: boolean;
  readonly candidates: readonly Evidence[];
};

type Person = Identity & { readonly aliases: string[]; readonly teams: Set<string>; count: number };

function describePerson(person: Person, all: readonly Person[]): Proposal {
  const { candidates, aliases, count } = person;
  const [only] = candidates;
  const rivals = all.filter((other) => other !== person && sharesAlias(other, person));
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

type Index = {
  /** Evidence about owners as notes write them. */
  readonly assigned: ReadonlyMap<string, readonly Evidence[]>;
  /** Evidence about full names. */
  readonly named: ReadonlyMap<string, readonly Evidence[]>;
  /** Full names that evidence knows. */
  readonly names: readonly string[];
  /** The full name behind a short form that notes list among the participants: `AdaM` for Ada Moe. */
  readonly lengthen: (name: string) => string;
};

function indexEvidence(evidence: readonly Evidence[], participants: readonly string[]): Index {
  const byName = (of: readonly Evidence[]) => {
    const index = new Map<string, Evidence[]>();
    for (const one of of) index.set(foldName(one.name), [...(index.get(foldName(one.name)) ?? []), one]);
    return index;
  };
  const named = evidence.filter(({ kind }) => kind !== 'assigned');
  return {
    assigned: byName(evidence.filter(({ kind }) => kind === 'assigned')),
    named: byName(named),
    names: [...new Set(named.map(({ name }) => name))],
    lengthen: createLengthener([...participants, ...named.map(({ name }) => name)]),
  };
}

function createLengthener(names: readonly string[]): (name: string) => string {
  const full = new Map(names.filter((one) => /\S\s+\S/.test(one.trim())).map((one) => [foldName(one), one]));
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name) ?? lengthen(name, [...full.values()]);
    known.set(name, found);
    return found;
  };
}

function lengthen(name: string, full: readonly string[]): string {
  // Initials are shared too easily; a first name with a letter is not.
  if (/\s/.test(name.trim()) || name.length < 4) return name;
  const [only, ...others] = findParticipants(name, full);
  return only !== undefined && others.length === 0 ? only : name;
}

/** Who an owner is, as far as it can be told: what people did first, then the person's name and whose account it is. */
function identify({ raw, participants }: Wanted, index: Index): Identity {
  const assigned = chooseBest(index.assigned.get(foldName(raw)) ?? []);
  if (assigned.length > 0) return describeIdentity(assigned, null, `raw ${foldName(raw)}`);
  const [person, ...others] = findNames(raw, participants, index);
  if (person === undefined || others.length > 0) {
    const candidates = chooseBest([person, ...others].flatMap((one) => index.named.get(foldName(one ?? '')) ?? []));
    // Several names: whoever they are, nobody is beyond doubt.
    return {
      key: `raw ${foldName(raw)}`,
      name: null,
      isNamed: false,
      candidates: candidates.length > 1 ? candidates : [],
    };
  }
  return describeIdentity(chooseBest(index.named.get(foldName(person)) ?? []), person, `name ${foldName(person)}`);
}

function describeIdentity(candidates: readonly Evidence[], name: string | null, otherwise: string): Identity {
  const [only] = candidates;
  const isOne = candidates.length === 1 && only !== undefined;
  return { key: isOne ? `login ${only.login.toLowerCase()}` : otherwise, name, isNamed: true, candidates };
}

/** One piece of evidence for each account, the best. */
function chooseBest(evidence: readonly Evidence[]): readonly Evidence[] {
  const best = new Map<string, Evidence>();
  for (const one of evidence) {
    const known = best.get(one.login.toLowerCase());
    if (known === undefined || RANK.indexOf(one.kind) < RANK.indexOf(known.kind))
      best.set(one.login.toLowerCase(), one);
  }
  return [...best.values()];
}

/**
 * The full names that an owner may stand for. Initials and short forms are looked up among those who were there; among
 * people whom only evidence knows they prove nothing. A first name counts where one person alone has it.
 */
function findNames(raw: string, participants: readonly string[], index: Index): readonly string[] {
  const there = [
    ...new Map(
      findParticipants(raw, participants).map((one) => [foldName(index.lengthen(one)), index.lengthen(one)]),
    ).values(),
  ];
  if (there.length > 0) return there;
  const word = foldName(raw);
  const same = index.names.filter((one) => foldName(one) === word);
  if (same.length > 0) return same.slice(0, 1);
  if (/\s/.test(word) || word.length < 3 || isInitials(raw, participants)) return [];
  const first = (one: string) => foldName(one).split(' ')[0] === word;
  const everybody = new Map([...participants, ...index.names].filter(first).map((one) => [foldName(one), one]));
  return [...everybody.values()].filter((one) => foldName(one).includes(' '));
}

function isInitials(raw: string, participants: readonly string[]): boolean {
  return participants.some((participant) => computeInitials(participant).includes(foldName(raw)));
}
