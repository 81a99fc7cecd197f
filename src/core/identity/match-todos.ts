import { createCarryOverIndex, type CarryOverIndex, type Exactness } from './carry-over.ts';
import { findClosing, type Closing } from './closing.ts';
import { compareOccurrences, findTeams, type Occurrence } from './occurrence.ts';
import { matchSameNotes, type Match } from './match-same-notes.ts';
import { createMeetingOrder } from './meeting-order.ts';
import { createMovedFinder, type MovedFinder } from './moved.ts';
import { listPlaces, type PlaceFinder } from './places.ts';
import { isBeforeBirth, type Entity, type Growing } from './entity.ts';
import { groupBy } from '../text/group-by.ts';
import { compareText } from '../text/order.ts';
import type { Sighting } from '../block/types.ts';
import { pairCarried } from './pair-carried.ts';
import { matchRefiled } from './refiled.ts';
import { attachReferences, createIssueFinder } from './references.ts';
import type { Tracked } from './tracked.ts';
import type { Note } from '../people/types.ts';

/** The passes over the same words: of one owner before any, with the due phrase before without. */
const OF_ONE_OWNER: readonly Exactness[] = [
  { hash: 'text', owners: 'same' },
  { hash: 'bare', owners: 'same' },
];
const OF_ANY_OWNER: readonly Exactness[] = [
  { hash: 'text', owners: 'any' },
  { hash: 'bare', owners: 'any' },
];

/** What matching rests on beside TODOs and issues. */
export type Matching = {
  readonly notes: readonly Note[];
  readonly finder: PlaceFinder;
  readonly isRead: (sighting: Sighting) => boolean;
  /** Paths that this push changed, old and new; null where that is not known. */
  readonly touched: ReadonlySet<string> | null;
  readonly carryOver: boolean;
  readonly timezone: string;
};

/**
 * Decides which tracked issue is which TODO: first within the same note (exact, then the clearly most alike), then from
 * note to note in the order of the meetings. One to one within a note, and the same for the same input always.
 */
export function matchTodos(
  occurrences: readonly Occurrence[],
  tracked: readonly Tracked[],
  { notes, finder, isRead, touched, carryOver, timezone }: Matching,
): readonly Entity[] {
  const entities: Growing[] = tracked.map((one) => {
    const birth = one.marker.sightings[0]?.date ?? null;
    return { ...NEW, tracked: one, occurrences: [], beside: [], birth };
  });
  const unnamed = attachReferences(entities, occurrences, createIssueFinder(tracked));
  const same = matchSameNotes(entities, unnamed, finder);
  for (const { entity, occurrence } of same.matched) entity.occurrences.push(occurrence);
  const refiled = matchRefiled(entities, same.rest, isRead);
  for (const { entity, occurrence } of refiled) entity.occurrences.push(occurrence);
  const settled = new Set(refiled.map(({ occurrence }) => occurrence));
  const rest = same.rest.filter((occurrence) => !settled.has(occurrence));
  for (const entity of entities) entity.occurrences.sort(createComparison(entity));
  const order = createMeetingOrder(
    notes.flatMap((note) => {
      const teams = findTeams(note);
      return listPlaces(note).map(({ date }) => ({ place: { date, path: note.path }, teams }));
    }),
  );
  const index = createCarryOverIndex({ carryOver, order, isDecided: same.isDecided, rest });
  for (const entity of entities) index.add(entity);
  const findMoved = createMovedFinder(entities, isRead, touched);
  const older: Match[] = [];
  for (const group of groupByMeeting(rest)) entities.push(...joinMeeting(group, { index, findMoved, timezone, older }));
  takeOlder(older, isRead);
  for (const entity of entities) entity.occurrences.sort(createComparison(entity));
  return entities;
}

/** As time did; undated notes in the order in which the issue came to know them. */
function createComparison({ tracked }: Growing): (a: Occurrence, b: Occurrence) => number {
  const seen = new Map(tracked?.marker.sightings.map(({ path }, index) => [path, index]) ?? []);
  const rank = ({ sighting }: Occurrence) => (sighting.date === null ? (seen.get(sighting.path) ?? seen.size) : 0);
  return (a, b) =>
    compareText(a.sighting.date ?? '', b.sighting.date ?? '') || rank(a) - rank(b) || compareOccurrences(a, b);
}

/** Occurrences meeting by meeting, in their order. */
function groupByMeeting(occurrences: readonly Occurrence[]): readonly (readonly Occurrence[])[] {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences.toSorted(compareOccurrences)) {
    const key = `${occurrence.sighting.date ?? ''} ${occurrence.note.path}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [occurrence]);
    else group.push(occurrence);
  }
  return [...groups.values()];
}

/** An entity of which nothing is known yet. */
const NEW = { tracked: null, follows: null, barred: null, birth: null } as const;

type Joining = Pick<Matching, 'timezone'> & {
  readonly index: CarryOverIndex;
  readonly findMoved: MovedFinder;
  /** Takes what stands in notes older than the issue that it may be. */
  readonly older: Match[];
};

/** Joins the TODOs of one meeting to what earlier notes and issues hold; what finds nothing becomes new. */
function joinMeeting(group: readonly Occurrence[], joining: Joining): readonly Growing[] {
  const { index, findMoved } = joining;
  const found = new Map<Occurrence, Growing>();
  const used = new Set<Growing>();
  const moved = new Set<Growing>();
  const takeEach = (find: (occurrence: Occurrence) => Growing | null) => {
    for (const occurrence of group) {
      const entity = found.has(occurrence) ? null : find(occurrence);
      if (entity === null) continue;
      found.set(occurrence, entity);
      used.add(entity);
    }
  };
  for (const exactness of OF_ONE_OWNER) takeEach((occurrence) => index.findExact(occurrence, used, exactness));
  takeEach((occurrence) => {
    const entity = findMoved(occurrence, used);
    if (entity !== null) moved.add(entity);
    return entity;
  });
  for (const exactness of OF_ANY_OWNER) takeEach((occurrence) => index.findExact(occurrence, used, exactness));
  const rest = group.filter((occurrence) => !found.has(occurrence));
  const pairs = rest.flatMap((left) =>
    index.findAlike(left, used).map(({ entity, score }) => ({ left, right: entity, score })),
  );
  for (const { left, right } of pairCarried(pairs)) found.set(left, right);
  const fresh = group.flatMap((occurrence) => join(occurrence, found.get(occurrence) ?? null, moved, joining) ?? []);
  for (const occurrence of group) index.grow(occurrence, found.get(occurrence));
  for (const entity of fresh) index.add(entity);
  return fresh;
}

/** Adds the occurrence to the entity found, or starts a new entity when none was found or the one found is closed. */
function join(
  occurrence: Occurrence,
  entity: Growing | null,
  moved: ReadonlySet<Growing>,
  { timezone, older }: Pick<Joining, 'timezone' | 'older'>,
): Growing | null {
  const fresh = { ...NEW, occurrences: [occurrence], beside: [] };
  if (entity === null) return fresh;
  const isMoved = moved.has(entity);
  const closing: Closing = isMoved ? { kind: 'join' } : findClosing(entity, occurrence, timezone);
  if (closing.kind !== 'barred' && !isMoved && isBeforeBirth(entity, occurrence)) {
    older.push({ entity, occurrence });
    return null;
  }
  switch (closing.kind) {
    case 'join':
      entity.occurrences.push(occurrence);
      return null;
    case 'new':
      return { ...fresh, follows: closing.follows };
    case 'barred':
      entity.beside.push(occurrence);
      return { ...fresh, barred: { reason: closing.reason, issue: closing.issue } };
  }
}

/** What stands in notes older than its issue changes nothing, unless they are the only ones that are left. */
function takeOlder(older: readonly Match[], isRead: Matching['isRead']): void {
  for (const [entity, own] of groupBy(older, ({ entity }) => entity)) {
    const to = isAdrift(entity, isRead) ? entity.occurrences : entity.beside;
    to.push(...own.map(({ occurrence }) => occurrence));
  }
}

/** Whether nothing stands any more where an issue knows its TODO. */
function isAdrift({ tracked, occurrences }: Growing, isRead: Matching['isRead']): boolean {
  return tracked !== null && occurrences.length === 0 && tracked.marker.sightings.every(isRead);
}
