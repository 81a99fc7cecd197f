import { hashTeam } from './marker.ts';
import type { Growing } from './match.ts';
import type { Occurrence } from './occurrence.ts';
import { computeDice, haveSameUrls, type Wording } from './similarity.ts';

/** Least Dice coefficient of the words of a TODO that is "nearly the same words" in a later note. */
const LEAST = 0.8;
/** Items with fewer words are carried over only when they are the same exactly: too little to tell by. */
const LEAST_WORDS = 3;

/** Finds the entity of an earlier note that a TODO of another note carries on. */
export type CarryOverIndex = {
  /** The entity with exactly this text in a note of the same team, of the same owners or of any. */
  readonly findExact: (occurrence: Occurrence, used: ReadonlySet<Growing>, owners: 'same' | 'any') => Growing | null;
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
    for (const team of occurrence.teams.map(hashTeam))
      putAll(team, occurrence.sighting.text, occurrence.wording(), entity);
  };
  const putAll = (team: string, text: string, wording: Wording, entity: Growing) => {
    addTo(exact, `${team} ${text}`, entity);
    for (const word of wording.words.keys()) addTo(words, `${team} ${word}`, entity);
  };
  return {
    add: (entity) => {
      if (!carryOver || entity.barred !== null) return;
      for (const occurrence of entity.occurrences) put(occurrence, entity);
      if (entity.tracked === null) return;
      const { marker, wording } = entity.tracked;
      for (const team of marker.teams) {
        for (const sighting of marker.sightings) addTo(exact, `${team} ${sighting.text}`, entity);
        if (entity.occurrences.length === 0) putAll(team, marker.sightings.at(-1)?.text ?? '', wording(), entity);
      }
    },
    grow: (occurrence, entity) => {
      if (entity !== undefined && entity.occurrences.at(-1) === occurrence) put(occurrence, entity);
    },
    findExact: (occurrence, used, owners) => {
      const found = occurrence.teams.flatMap((team) => [
        ...(exact.get(`${hashTeam(team)} ${occurrence.sighting.text}`) ?? []),
      ]);
      const free = [...new Set(found)].filter((entity) => mayJoin(entity, occurrence, used));
      // On one day two notes of a team may hold the same words for two people: those are two TODOs.
      const mayOwn = owners === 'same' ? shareOwner : (entity: Growing) => !isSameDay(entity, occurrence);
      return choose(free.filter((entity) => mayOwn(entity, occurrence)));
    },
    findAlike: (occurrence, used) => {
      if (!carryOver) return [];
      const candidates = new Set(probe(words, occurrence));
      return [...candidates]
        .filter((entity) => mayJoin(entity, occurrence, used) && !isSameDay(entity, occurrence))
        .filter((entity) => shareOwner(entity, occurrence))
        .map((entity) => ({ entity, score: scoreCarryOver(readWording(entity), occurrence.wording()) }))
        .filter(({ score }) => score >= LEAST);
    },
  };
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

function readWording(entity: Growing): Wording {
  const latest = entity.occurrences.at(-1)?.wording() ?? entity.tracked?.wording();
  return latest ?? { words: new Map(), trigrams: new Map(), urls: new Set() };
}

/** One TODO of a note joins an entity at most, and nothing that is kept out of the trackers joins any. */
function mayJoin(entity: Growing, occurrence: Occurrence, used: ReadonlySet<Growing>): boolean {
  if (used.has(entity) || occurrence.todo.withheld !== null) return false;
  if (entity.occurrences.some((other) => other.note === occurrence.note)) return false;
  // What was done before it was raised here for the first time was another TODO of the same words.
  return occurrence.todo.state === 'open' || findFirstDay(entity) <= (occurrence.note.date ?? '');
}

function findFirstDay(entity: Growing): string {
  const seen = entity.tracked?.marker.sightings.map((sighting) => sighting.date ?? '') ?? [];
  const [first = ''] = [...seen, ...entity.occurrences.map((one) => one.note.date ?? '')].sort();
  return first;
}

function isSameDay(entity: Growing, occurrence: Occurrence): boolean {
  return entity.occurrences.some((other) => other.note.date === occurrence.note.date);
}

/** Whether a person owns both: by login, by the name as written, or because nobody owns either. */
function shareOwner(entity: Growing, occurrence: Occurrence): boolean {
  const latest = entity.occurrences.at(-1);
  if (latest === undefined) return entity.tracked?.marker.content.owners === occurrence.sighting.owners;
  if (latest.owners.length === 0 && occurrence.owners.length === 0) return true;
  if (latest.owners.some((owner) => occurrence.owners.includes(owner))) return true;
  const logins = new Set(latest.todo.owners.map((owner) => owner.login?.toLowerCase()));
  return occurrence.todo.owners.some((owner) => owner.login !== null && logins.has(owner.login.toLowerCase()));
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
    entity.occurrences.at(-1)?.note.date ?? entity.tracked?.marker.sightings.at(-1)?.date ?? '';
  return latest(a) < latest(b) ? -1 : latest(a) > latest(b) ? 1 : 0;
}
