import { hashTeam } from '../block/marker-hashes.ts';
import type { Growing } from './entity.ts';
import { hasDue, isGivenUp, pairEdits, type Sought } from './pair-edits.ts';
import { findTeams, type Occurrence } from './occurrence.ts';
import type { Place, PlaceFinder } from './places.ts';
import { createLinesFinder } from './standing-lines.ts';
import type { Sighting } from '../block/types.ts';

/** What makes two sightings the same; where `only` is set, nothing else in the note may be the same in this way. */
type Pass = {
  readonly key: (sighting: Sighting) => string;
  readonly only?: boolean;
  readonly fits?: (sought: Sought, occurrence: Occurrence) => boolean;
};

/**
 * The same text and owners, first below the same ticket, then without its due phrase, then whoever owns it. Of several that
 * differ in their dates alone those of one day go together; where the dates moved, they keep their order.
 */
const EXACT: readonly Pass[] = [
  { key: ({ text, owners, topic = '' }) => `${text} ${owners} ${topic}` },
  { key: ({ text, owners }) => `${text} ${owners}` },
  { key: ({ bare, owners }) => `${bare} ${owners}`, fits: hasDue },
  { key: ({ bare, owners }) => `${bare} ${owners}` },
  { key: ({ text }) => text },
  { key: ({ bare }) => bare, only: true },
];

/** A TODO of a note matched to the entity that was seen in this note before. */
export type Match = { readonly entity: Growing; readonly occurrence: Occurrence };

/** What was matched, and what is left. */
export type SameNotes = {
  readonly matched: readonly Match[];
  readonly rest: readonly Occurrence[];
  /** Whether an entity was seen in the very note of a TODO, so that what is left of both is decided: they are two. */
  readonly isDecided: (entity: Growing, occurrence: Occurrence) => boolean;
};

/** Matches entities to TODOs of the very notes they were seen in: by exactly the same words, then the most alike. */
export function matchSameNotes(
  entities: readonly Growing[],
  occurrences: readonly Occurrence[],
  finder: PlaceFinder,
): SameNotes {
  const state: State = { finder, free: indexFree(occurrences, finder), held: new Map(), matched: [] };
  let sought = entities.flatMap((entity) =>
    (entity.tracked?.marker.sightings ?? []).map((sighting) => ({ entity, sighting, places: finder.find(sighting) })),
  );
  for (const pass of EXACT) sought = takeExact(sought, state, pass);
  const compared = takeAlike(sought, state);
  return {
    matched: state.matched,
    rest: [...state.free.values()].flatMap((free) => [...free]),
    isDecided: (entity, { note, sighting }) => compared.get(entity)?.has(finder.placeOf(note, sighting.date)) ?? false,
  };
}

type State = {
  readonly finder: PlaceFinder;
  readonly free: Map<Place, Set<Occurrence>>;
  readonly held: Map<Growing, Set<Place>>;
  readonly matched: Match[];
};

function indexFree(occurrences: readonly Occurrence[], { placeOf }: PlaceFinder): Map<Place, Set<Occurrence>> {
  const free = new Map<Place, Set<Occurrence>>();
  for (const occurrence of occurrences) {
    const place = placeOf(occurrence.note, occurrence.sighting.date);
    const there = free.get(place);
    if (there === undefined) free.set(place, new Set([occurrence]));
    else there.add(occurrence);
  }
  return free;
}

function takeExact(sought: readonly Sought[], state: State, pass: Pass): Sought[] {
  const { key, only = false } = pass;
  const rivals = only ? countRivals(sought, state, key) : null;
  const index = indexByKey(state, key);
  // What was given up waits for what was not.
  return [
    ...sought.filter(({ entity }) => !isGivenUp(entity)),
    ...sought.filter(({ entity }) => isGivenUp(entity)),
  ].filter((one) => {
    const candidates = listCandidates(one, index, state, pass);
    const { value: first } = candidates.next();
    if (first === undefined) return true;
    const isAlone = () => candidates.next().done === true && (rivals?.get(nameRival(one, first.place, key)) ?? 1) === 1;
    if (only && !isAlone()) return true;
    take(one, first.place, first.occurrence, state);
    return false;
  });
}

type Candidate = { readonly place: Place; readonly occurrence: Occurrence };
type KeyIndex = ReadonlyMap<Place, ReadonlyMap<string, Set<Occurrence>>>;

/** What is free where an entity is sought and the same in a way. What was taken leaves the index when it is met. */
function* listCandidates(
  one: Sought,
  index: KeyIndex,
  state: State,
  { key, fits }: Pass,
): Generator<Candidate, undefined> {
  for (const place of one.places) {
    if (holds(one.entity, place, state)) continue;
    const there = index.get(place)?.get(key(one.sighting)) ?? new Set();
    for (const occurrence of there) {
      if (state.free.get(place)?.has(occurrence) !== true) there.delete(occurrence);
      else if (fits?.(one, occurrence) ?? true) yield { place, occurrence };
    }
  }
  return undefined;
}

/** What is free in each place, by what it is known by: also by what stands twice in it. */
function indexByKey({ free }: State, key: Pass['key']): KeyIndex {
  const index = new Map<Place, Map<string, Set<Occurrence>>>();
  for (const [place, occurrences] of free) {
    const there = new Map<string, Set<Occurrence>>();
    index.set(place, there);
    for (const occurrence of occurrences)
      for (const one of [occurrence.sighting, ...occurrence.also].map(key)) {
        const same = there.get(one);
        if (same === undefined) there.set(one, new Set([occurrence]));
        else same.add(occurrence);
      }
  }
  return index;
}

/** How many entities seek the same words in a place; what is over and gone is no rival of what is open. */
function countRivals(sought: readonly Sought[], state: State, key: Pass['key']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of sought) {
    for (const place of one.places) {
      if (holds(one.entity, place, state)) continue;
      const name = nameRival(one, place, key);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function nameRival({ entity, sighting }: Sought, { note, date }: Place, key: Pass['key']): string {
  const isStanding = entity.tracked?.issue.state === 'open' && !isGivenUp(entity);
  return `${isStanding ? 'open' : 'over'} ${date ?? ''} ${note.path}\n${key(sighting)}`;
}

function take({ entity, sighting }: Sought, place: Place, occurrence: Occurrence, state: State): void {
  state.matched.push({ entity, occurrence });
  // Its date may have been corrected.
  if (sighting === entity.tracked?.marker.sightings[0]) entity.birth = occurrence.sighting.date;
  const held = state.held.get(entity);
  if (held === undefined) state.held.set(entity, new Set([place]));
  else held.add(place);
  state.free.get(place)?.delete(occurrence);
}

/** Whether the entity has its TODO in this place already: one to one within a meeting. */
function holds(entity: Growing, place: Place, state: State): boolean {
  return state.held.get(entity)?.has(place) ?? false;
}

/** Likeness counts only in what is surely the same note. */
function isSameNote({ entity, sighting }: Sought, place: Place, { isSurely }: PlaceFinder): boolean {
  if (isSurely(sighting, place)) return true;
  return findTeams(place.note).some((team) => entity.tracked?.marker.teams.includes(hashTeam(team)) ?? false);
}

/** Takes what is alike; gives the places in which each entity was looked for in vain by its very words. */
function takeAlike(sought: readonly Sought[], state: State): ReadonlyMap<Growing, ReadonlySet<Place>> {
  const compared = new Map<Growing, Set<Place>>();
  const byPlace = new Map<Place, Sought[]>();
  for (const one of sought) {
    for (const place of one.places) {
      if (holds(one.entity, place, state) || !isSameNote(one, place, state.finder)) continue;
      const places = compared.get(one.entity);
      if (places === undefined) compared.set(one.entity, new Set([place]));
      else places.add(place);
      if (isGivenUp(one.entity)) continue;
      const there = byPlace.get(place);
      if (there === undefined) byPlace.set(place, [one]);
      else there.push(one);
    }
  }
  const groups = [...byPlace].map(([place, group]) => ({ sought: group, free: [...(state.free.get(place) ?? [])] }));
  const stands = createLinesFinder();
  const isThere = ({ entity: { tracked } }: Sought, { note }: Occurrence) => tracked !== null && stands(tracked, note);
  for (const { left, right } of pairEdits(groups, isThere))
    take(left, state.finder.placeOf(right.note, right.sighting.date), right, state);
  return compared;
}
