import { hashTeam } from '../block/marker-hashes.ts';
import type { Sighting } from '../block/types.ts';
import { isBeforeBirth, readSighting, type Growing } from './entity.ts';
import type { MeetingOrder } from './meeting-order.ts';
import { listAllTeams, standApart, type Occurrence } from './occurrence.ts';
import { createLazyContents } from './lazy-contents.ts';
import { groupBy } from '../text/group-by.ts';
import { listEntityKeys, listOwnerKeys, shareOwner } from './ownership.ts';
import { createSameWords } from './same-words.ts';
import { isNear, mayHandOn, scoreCarryOver } from './score-carry-over.ts';
import { introduceOthers } from './short-items.ts';
import { areOfTwoTopics } from '../reading/topics.ts';

/** What counts as exactly the same: the text with its due phrase or without it, of an owner in common or of any. */
export type Exactness = { readonly hash: 'text' | 'bare'; readonly owners: 'same' | 'any' };

/** An entity that a TODO of another note may carry on, and how alike they are. */
export type Candidate = { readonly entity: Growing; readonly score: number };

/** Finds the entity of an earlier note that a TODO of another note carries on. */
export type CarryOverIndex = {
  /** The entity with exactly this text in a note of the same team. */
  readonly findExact: (occurrence: Occurrence, used: ReadonlySet<Growing>, exactness: Exactness) => Growing | null;
  /** Entities of which one says all that the other says, in notes of the same team. */
  readonly findAlike: (occurrence: Occurrence, used: ReadonlySet<Growing>) => readonly Candidate[];
  readonly add: (entity: Growing) => void;
  /** Tells the index that an occurrence has joined an entity. */
  readonly grow: (occurrence: Occurrence, entity: Growing | undefined) => void;
};

type Options = {
  readonly carryOver: boolean;
  readonly order: MeetingOrder;
  /** Whether an entity and a TODO of a note that it was seen in are two. */
  readonly isDecided: (entity: Growing, occurrence: Occurrence) => boolean;
  /** All that will be looked for. */
  readonly rest: readonly Occurrence[];
};

/** An index over text hashes and contents, per team. A look-up costs what little the rarest words occur. */
export function createCarryOverIndex({ carryOver, order, isDecided, rest }: Options): CarryOverIndex {
  const exact = createSameWords<Growing>(listEntityKeys);
  const alike = createLazyContents(rest);
  const put = (occurrence: Occurrence, entity: Growing) => {
    const teams = occurrence.teams.map(hashTeam);
    for (const team of teams)
      for (const sighting of [occurrence.sighting, ...occurrence.also]) putHashes(team, sighting, entity);
    alike.add(teams, occurrence.said, entity);
  };
  const putHashes = (team: string, { text, bare }: Sighting, entity: Growing) => {
    exact.add(`${team} text ${text}`, entity);
    exact.add(`${team} bare ${bare}`, entity);
  };
  return {
    add: (entity) => {
      if (!carryOver || entity.barred !== null) return;
      for (const occurrence of entity.occurrences) put(occurrence, entity);
      if (entity.tracked === null) return;
      const { marker, wording } = entity.tracked;
      for (const team of marker.teams) for (const sighting of marker.sightings) putHashes(team, sighting, entity);
      if (entity.occurrences.length === 0) alike.add(marker.teams, () => wording().content(), entity);
    },
    grow: (occurrence, entity) => {
      if (entity === undefined || entity.occurrences.at(-1) !== occurrence) return;
      put(occurrence, entity);
      exact.grow(entity);
    },
    findExact: (occurrence, used, { hash, owners }) => {
      const found = listAllTeams(occurrence).flatMap((team) => {
        const key = `${hashTeam(team)} ${hash} ${occurrence.sighting[hash]}`;
        return owners === 'any' ? exact.findAny(key) : exact.findOwned(key, () => listOwnerKeys(occurrence));
      });
      const free = [...new Set(found)].filter((entity) => mayJoin(entity, occurrence, used));
      // On one day two notes of a team may hold the same words for two people, or twice with two dates.
      const mayOwn = (entity: Growing) =>
        (owners === 'any' && mayHandOn(entity, occurrence)) || shareOwner(entity, occurrence);
      const mayMeet = (entity: Growing) => (owners === 'same' && hash === 'text') || !isSameDay(entity, occurrence);
      const isOlder = (entity: Growing) => owners === 'same' && isBeforeBirth(entity, occurrence);
      const mayTell = (entity: Growing) => !occurrence.isShort || isOlder(entity) || isNear(entity, occurrence, order);
      const candidates = preferTopic(
        free.filter((entity) => mayOwn(entity) && mayMeet(entity) && mayTell(entity)),
        occurrence,
      );
      return hash === 'text' || isBeyondDoubt(candidates) ? choose(candidates, occurrence) : null;
    },
    findAlike: (occurrence, used) => {
      if (!carryOver || occurrence.todo.withheld !== null) return [];
      const isRare = (key: string) => alike.count(occurrence, key) <= 1;
      const candidates = alike
        .find(occurrence)
        .filter((entity) => mayJoin(entity, occurrence, used) && !isSameDay(entity, occurrence))
        .filter((entity) => !isDecided(entity, occurrence))
        .map((entity) => ({ entity, score: scoreCarryOver(entity, occurrence, { order, isRare }) }))
        .filter(({ score }) => score > 0);
      const same = candidates.filter(({ entity }) => readSighting(entity)?.bare === occurrence.sighting.bare);
      if (!isBeyondDoubt(same.map(({ entity }) => entity))) return [];
      return leaveOutBehind(candidates);
    },
  };
}

/** The same words with two dates, both still to be done: which of them has a third date now cannot be told. */
function isBeyondDoubt(candidates: readonly Growing[]): boolean {
  const open = candidates.filter((entity) => rankOpen(entity) < 2);
  return new Set(open.map((entity) => readSighting(entity)?.text)).size <= 1;
}

/** Candidates that none of the others carries on; only those of the same words are held against each other. */
function leaveOutBehind(candidates: readonly Candidate[]): readonly Candidate[] {
  const byWords = groupBy(candidates, ({ entity }) => readSighting(entity)?.bare ?? '');
  return candidates.filter(({ entity }) => {
    const same = byWords.get(readSighting(entity)?.bare ?? '') ?? [];
    return !same.some((other) => isBehind(entity, other.entity));
  });
}

/** Whether another entity carries the same TODO on: the same words, done and raised again since. */
function isBehind(entity: Growing, other: Growing): boolean {
  if (entity === other) return false;
  const [here, there] = [readSighting(entity), readSighting(other)];
  if (here === undefined || there === undefined || here.bare !== there.bare) return false;
  if (rankOpen(entity) > rankOpen(other) && rankOpen(entity) === 2) return true;
  const isSame = here.text === there.text || rankOpen(entity) === 2;
  return isSame && here.owners === there.owners && choose([entity, other], null) === other;
}

/** One TODO of a meeting joins an entity at most, and nothing that is kept out of the trackers joins any. */
function mayJoin(entity: Growing, occurrence: Occurrence, used: ReadonlySet<Growing>): boolean {
  if (used.has(entity) || occurrence.todo.withheld !== null) return false;
  const isApart = (other: Occurrence) =>
    isSamePlace(other.sighting, occurrence.sighting) || standApart(other, occurrence);
  if (entity.occurrences.some(isApart) || introduceOthers(entity, occurrence)) return false;
  const isOfAnother = ({ todo }: Occurrence) => areOfTwoTopics(todo.topic, occurrence.todo.topic);
  if (entity.occurrences.length > 0 && entity.occurrences.every(isOfAnother)) return false;
  // What was done before it was raised here for the first time was another TODO of the same words.
  return occurrence.todo.state === 'open' || findFirstDay(entity) <= (occurrence.sighting.date ?? '');
}

/** Those below the same ticket where there are any. */
function preferTopic(candidates: readonly Growing[], { sighting: { topic } }: Occurrence): readonly Growing[] {
  if (topic === undefined || candidates.length < 2) return candidates;
  const same = candidates.filter((entity) => readSighting(entity)?.topic === topic);
  return same.length > 0 ? same : candidates;
}

/** Whether two sightings are of one meeting in one note. */
function isSamePlace(a: Sighting, b: Sighting): boolean {
  return a.path === b.path && a.date === b.date;
}

function findFirstDay(entity: Growing): string {
  const seen = [...(entity.tracked?.marker.sightings ?? []), ...entity.occurrences.map(({ sighting }) => sighting)];
  const [day = '', ...days] = seen.map(({ date }) => date ?? '');
  return days.reduce((first, other) => (other < first ? other : first), day);
}

function isSameDay(entity: Growing, { sighting }: Occurrence): boolean {
  return sighting.date !== null && entity.occurrences.some((other) => other.sighting.date === sighting.date);
}

/**
 * Of several entities with the same text the one that is still open, then one that is not younger than the TODO, then the
 * one raised last, then the oldest.
 */
function choose(entities: readonly Growing[], occurrence: Occurrence | null): Growing | null {
  const rankYoung = (entity: Growing) => (occurrence !== null && isBeforeBirth(entity, occurrence) ? 1 : 0);
  const [best] = entities.toSorted(
    (a, b) =>
      rankOpen(a) - rankOpen(b) ||
      rankYoung(a) - rankYoung(b) ||
      compareLatest(b, a) ||
      (a.tracked?.issue.number ?? 0) - (b.tracked?.issue.number ?? 0),
  );
  return best ?? null;
}

function rankOpen(entity: Growing): number {
  if (entity.tracked !== null) return entity.tracked.issue.state === 'open' ? 0 : 2;
  return entity.occurrences.at(-1)?.todo.state === 'open' ? 1 : 2;
}

/** Orders entities by when they were raised last. */
export function compareLatest(a: Growing, b: Growing): number {
  const latest = (entity: Growing) => readSighting(entity)?.date ?? '';
  return latest(a) < latest(b) ? -1 : latest(a) > latest(b) ? 1 : 0;
}
