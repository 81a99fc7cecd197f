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

/** Whom an owner may be. */
export type Identity = {
  /** The same for all names of one person. */
  readonly key: string;
  /** The full name, where it is known. */
  readonly name: string | null;
  /** Whether the owner is one person, by their full name or by what people did. */
  readonly isNamed: boolean;
  readonly candidates: readonly Evidence[];
};

/** Accounts that are programs. */
function isBot(login: string): boolean {
  return /\[bot\]$/i.test(login) || /(?:^|-)(?:bot|ci|actions)$/i.test(login);
}

const RANK: readonly EvidenceKind[] = ['assigned', 'profile', 'history', 'commits'];

/** Tells who an owner is, by evidence and by the participants of all meetings. Accounts that are programs are left out. */
export function createIdentifier(evidence: readonly Evidence[], wanted: readonly Wanted[]): (one: Wanted) => Identity {
  const index = indexEvidence(
    evidence.filter(({ login }) => !isBot(login)),
    wanted.flatMap(({ participants }) => participants),
  );
  return (one) => identify(one, index);
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
