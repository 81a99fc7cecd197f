import { readSighting, readWording, type Growing } from './entity.ts';
import { hashTeam, hashWord } from '../block/marker.ts';
import { hashOwners, type Occurrence } from './occurrence.ts';
import { computeDice, haveSameUrls, type Wording } from './similarity.ts';
import type { Sighting } from '../block/types.ts';

/** Least Dice coefficient of the words of a TODO that is "nearly the same words" in a later note. */
const LEAST = 0.8;
/** Items with fewer words are carried over only when they are the same exactly: too little to tell by. */
const LEAST_WORDS = 3;

/** What counts as exactly the same: the text with its due phrase or without it, of an owner in common or of any. */
export type Exactness = { readonly hash: 'text' | 'bare'; readonly owners: 'same' | 'any' };

/** Finds the entity of an earlier note that a TODO of another note carries on. */
export type CarryOverIndex = {
  /** The entity with exactly this text in a note of the same team. */
  readonly findExact: (occurrence: Occurrence, used: ReadonlySet<Growing>, exactness: Exactness) => Growing | null;
  /** Entities with nearly these words, the same URLs and an owner in common. */
  readonly findAlike: (
    occurrence: Occurrence,
    used: ReadonlySet<Growing>,
  ) => readonly { readonly entity: Growing; readonly score: number }[];
  readonly add: (entity: Growing) => void;
  /** Tells the index that an occurrence has joined an entity. */
  readonly grow: (occurrence: Occurrence, entity: Growing | undefined) => void;
};

/** An inverted index over text hashes and words, per team. Look-ups cost what the rarest words occur, not all. */
export function createCarryOverIndex(carryOver: boolean): CarryOverIndex {
  const exact = new Map<string, Set<Growing>>();
  const words = new Map<string, Set<Growing>>();
  const put = (occurrence: Occurrence, entity: Growing) => {
    for (const team of occurrence.teams.map(hashTeam)) {
      putHashes(team, occurrence.sighting, entity);
      putWords(team, occurrence.wording(), entity);
    }
  };
  const putHashes = (team: string, { text, bare }: Sighting, entity: Growing) => {
    addTo(exact, `${team} text ${text}`, entity);
    addTo(exact, `${team} bare ${bare}`, entity);
  };
  const putWords = (team: string, wording: Wording, entity: Growing) => {
    for (const word of wording.words.keys()) addTo(words, `${team} ${word}`, entity);
  };
  return {
    add: (entity) => {
      if (!carryOver || entity.barred !== null) return;
      for (const occurrence of entity.occurrences) put(occurrence, entity);
      if (entity.tracked === null) return;
      const { marker, wording } = entity.tracked;
      for (const team of marker.teams) {
        for (const sighting of marker.sightings) putHashes(team, sighting, entity);
        if (entity.occurrences.length === 0) putWords(team, wording(), entity);
      }
    },
    grow: (occurrence, entity) => {
      if (entity !== undefined && entity.occurrences.at(-1) === occurrence) put(occurrence, entity);
    },
    findExact: (occurrence, used, { hash, owners }) => {
      const found = occurrence.teams.flatMap((team) => [
        ...(exact.get(`${hashTeam(team)} ${hash} ${occurrence.sighting[hash]}`) ?? []),
      ]);
      const free = [...new Set(found)].filter((entity) => mayJoin(entity, occurrence, used));
      // On one day two notes of a team may hold the same words for two people, or twice with two dates.
      const mayOwn = (entity: Growing) => owners === 'any' || shareOwner(entity, occurrence);
      const mayMeet = (entity: Growing) => (owners === 'same' && hash === 'text') || !isSameDay(entity, occurrence);
      const candidates = free.filter((entity) => mayOwn(entity) && mayMeet(entity));
      return hash === 'text' || isBeyondDoubt(candidates) ? choose(candidates) : null;
    },
    findAlike: (occurrence, used) => {
      if (!carryOver) return [];
      const candidates = [...new Set(probe(words, occurrence))]
        .filter((entity) => mayJoin(entity, occurrence, used) && !isSameDay(entity, occurrence))
        .filter((entity) => shareOwner(entity, occurrence))
        .map((entity) => ({ entity, score: scoreCarryOver(readWording(entity), occurrence.wording()) }))
        .filter(({ score }) => score >= LEAST);
      return candidates.filter(({ entity }) => !candidates.some((other) => isBehind(entity, other.entity)));
    },
  };
}

/** The same words with two dates, both still to be done: which of them has a third date now cannot be told. */
function isBeyondDoubt(candidates: readonly Growing[]): boolean {
  const open = candidates.filter((entity) => rankOpen(entity) < 2);
  return new Set(open.map((entity) => readSighting(entity)?.text)).size <= 1;
}

/** Whether another entity carries the same TODO on: the same words, done and raised again since. */
function isBehind(entity: Growing, other: Growing): boolean {
  if (entity === other) return false;
  const [here, there] = [readSighting(entity), readSighting(other)];
  if (here === undefined || there === undefined || here.bare !== there.bare) return false;
  if (rankOpen(entity) > rankOpen(other) && rankOpen(entity) === 2) return true;
  const isSame = here.text === there.text || rankOpen(entity) === 2;
  return isSame && here.owners === there.owners && choose([entity, other]) === other;
}

function addTo(map: Map<string, Set<Growing>>, key: string, entity: Growing): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([entity]));
  else set.add(entity);
}

/**
 * Entities that share one of the occurrence's rarest words. Two bags of n words with a Dice coefficient of at least t
 * share at least one of any ⌊n·(2 − 2t)/(2 − t)⌋ + 1 of them, so looking at that many rarest ones loses nothing.
 */
function probe(words: ReadonlyMap<string, ReadonlySet<Growing>>, occurrence: Occurrence): readonly Growing[] {
  const { words: own } = occurrence.wording();
  const total = [...own.values()].reduce((sum, count) => sum + count, 0);
  if (total < LEAST_WORDS) return [];
  const needed = Math.floor((total * (2 - 2 * LEAST)) / (2 - LEAST)) + 1;
  return occurrence.teams.map(hashTeam).flatMap((team) => {
    const sets = [...own.keys()].map((word) => words.get(`${team} ${word}`) ?? new Set<Growing>());
    const rarest = sets.sort((a, b) => a.size - b.size).slice(0, needed);
    return rarest.flatMap((set) => [...set]);
  });
}

function scoreCarryOver(a: Wording, b: Wording): number {
  return haveSameUrls(a, b) ? computeDice(a.words, b.words) : 0;
}

/** One TODO of a note joins an entity at most, and nothing that is kept out of the trackers joins any. */
function mayJoin(entity: Growing, occurrence: Occurrence, used: ReadonlySet<Growing>): boolean {
  if (used.has(entity) || occurrence.todo.withheld !== null) return false;
  if (entity.occurrences.some((other) => other.note === occurrence.note)) return false;
  // What was done before it was raised here for the first time was another TODO of the same words.
  return occurrence.todo.state === 'open' || findFirstDay(entity) <= (occurrence.todo.meeting ?? '');
}

function findFirstDay(entity: Growing): string {
  const seen = entity.tracked?.marker.sightings.map((sighting) => sighting.date ?? '') ?? [];
  const [first = ''] = [...seen, ...entity.occurrences.map((one) => one.todo.meeting ?? '')].sort();
  return first;
}

function isSameDay(entity: Growing, occurrence: Occurrence): boolean {
  return entity.occurrences.some((other) => other.todo.meeting === occurrence.todo.meeting);
}

/** Whether a person owns both: by login, by the name as written, or because nobody owns either. */
function shareOwner(entity: Growing, occurrence: Occurrence): boolean {
  const latest = entity.occurrences.at(-1);
  if (latest === undefined) return shareRemembered(entity, occurrence);
  if (latest.owners.length === 0 && occurrence.owners.length === 0) return true;
  if (latest.owners.some((owner) => occurrence.owners.includes(owner))) return true;
  const logins = new Set(latest.todo.owners.map((owner) => owner.login?.toLowerCase()));
  return occurrence.todo.owners.some((owner) => owner.login !== null && logins.has(owner.login.toLowerCase()));
}

/** The same where the earlier note is not among those read: by what the marker remembers. */
function shareRemembered({ tracked }: Growing, { sighting, owners, todo }: Occurrence): boolean {
  if (tracked === null) return false;
  const { content, owners: several, assignees } = tracked.marker;
  if (content.owners === sighting.owners) return true;
  if (owners.some((owner) => content.owners === hashOwners([owner]) || several.includes(hashWord(owner)))) return true;
  return todo.owners.some(({ login }) => login !== null && assignees.includes(hashWord(login)));
}

/** Of several entities with the same text the one that is still open, then the one raised last, then the oldest. */
function choose(entities: readonly Growing[]): Growing | null {
  const [best] = entities.toSorted(
    (a, b) =>
      rankOpen(a) - rankOpen(b) ||
      compareLatest(b, a) ||
      (a.tracked?.issue.number ?? 0) - (b.tracked?.issue.number ?? 0),
  );
  return best ?? null;
}

function rankOpen(entity: Growing): number {
  if (entity.tracked !== null) return entity.tracked.issue.state === 'open' ? 0 : 2;
  return entity.occurrences.at(-1)?.todo.state === 'open' ? 1 : 2;
}

function compareLatest(a: Growing, b: Growing): number {
  const latest = (entity: Growing) =>
    entity.occurrences.at(-1)?.todo.meeting ?? entity.tracked?.marker.sightings.at(-1)?.date ?? '';
  return latest(a) < latest(b) ? -1 : latest(a) > latest(b) ? 1 : 0;
}
