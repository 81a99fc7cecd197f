import { createCarryOverIndex, type CarryOverIndex, type Exactness } from './carry-over.ts';
import { findClosing, type Closing } from './closing.ts';
import { compareOccurrences, type Occurrence } from './occurrence.ts';
import { matchSameNotes } from './match-same-notes.ts';
import { readSighting, readWording, type Entity, type Growing } from './entity.ts';
import { pairMutually, type Pair } from './pair.ts';
import { tellApart } from './tell-apart.ts';
import { attachReferences, createIssueFinder } from './references.ts';
import type { Tracked } from './tracked.ts';
import type { Note } from '../people/types.ts';

/** How far ahead a likeness must be before two wordings count as the same TODO in another note. */
const CARRY_MARGIN = 0.05;
/** The passes over the same words: of one owner before any, with the due phrase before without. */
const EXACTNESS: readonly Exactness[] = [
  { hash: 'text', owners: 'same' },
  { hash: 'bare', owners: 'same' },
  { hash: 'text', owners: 'any' },
  { hash: 'bare', owners: 'any' },
];

/**
 * Decides which tracked issue is which TODO: first within the same note (exact, then the clearly most alike), then from
 * note to note in the order of the meetings. One to one within a note, and the same for the same input always.
 */
export function matchTodos(
  occurrences: readonly Occurrence[],
  tracked: readonly Tracked[],
  options: { readonly notes: readonly Note[]; readonly carryOver: boolean; readonly timezone: string },
): readonly Entity[] {
  const entities: Growing[] = tracked.map((one) => ({ tracked: one, occurrences: [], follows: null, barred: null }));
  const unnamed = attachReferences(entities, occurrences, createIssueFinder(tracked));
  const same = matchSameNotes(entities, unnamed, options.notes);
  for (const { entity, occurrence } of same.matched) entity.occurrences.push(occurrence);
  const index = createCarryOverIndex(options.carryOver);
  for (const entity of entities) index.add(entity);
  for (const group of groupByNote(same.rest)) {
    const grown = carryOver(group, index, options.timezone);
    entities.push(...grown);
  }
  for (const entity of entities) entity.occurrences.sort(compareOccurrences);
  return entities;
}

/** Occurrences note by note, in the order of the meetings. */
function groupByNote(occurrences: readonly Occurrence[]): readonly (readonly Occurrence[])[] {
  const groups = new Map<Note, Occurrence[]>();
  for (const occurrence of occurrences.toSorted(compareOccurrences)) {
    const group = groups.get(occurrence.note);
    if (group === undefined) groups.set(occurrence.note, [occurrence]);
    else group.push(occurrence);
  }
  return [...groups.values()];
}

/** Joins the TODOs of one note to what earlier notes and issues hold; what finds nothing becomes new. */
function carryOver(group: readonly Occurrence[], index: CarryOverIndex, timezone: string): readonly Growing[] {
  const found = new Map<Occurrence, Growing>();
  const used = new Set<Growing>();
  for (const exactness of EXACTNESS) {
    for (const occurrence of group) {
      const entity = found.has(occurrence) ? null : index.findExact(occurrence, used, exactness);
      if (entity === null) continue;
      found.set(occurrence, entity);
      used.add(entity);
    }
  }
  const rest = group.filter((occurrence) => !found.has(occurrence));
  const pairs = rest.flatMap((left) =>
    index.findAlike(left, used).map(({ entity, score }) => ({ left, right: entity, score })),
  );
  for (const { left, right } of pairMutually(pairs, isClear)) found.set(left, right);
  const fresh = group
    .map((occurrence) => join(occurrence, found.get(occurrence) ?? null, timezone))
    .filter((entity) => entity !== null);
  for (const occurrence of group) index.grow(occurrence, found.get(occurrence));
  for (const entity of fresh) index.add(entity);
  return fresh;
}

type CarryPair = Pair<Occurrence, Growing>;

/** Whether a pair is clearly before another one of the same TODO or of the same entity. */
function isClear(pair: CarryPair, rival: CarryPair): boolean {
  if (pair.score - rival.score >= CARRY_MARGIN) return true;
  const told =
    pair.left === rival.left
      ? tellApart(pair.left.wording(), readWording(pair.right), readWording(rival.right))
      : tellApart(readWording(pair.right), pair.left.wording(), rival.left.wording());
  if (told !== 'nothing') return told === 'first';
  return hasOwners(pair) && !hasOwners(rival);
}

function hasOwners({ left, right }: CarryPair): boolean {
  return readSighting(right)?.owners === left.sighting.owners;
}

/** Adds the occurrence to the entity found, or makes a new one of it when there is none or it is closed. */
function join(occurrence: Occurrence, entity: Growing | null, timezone: string): Growing | null {
  const closing: Closing = entity === null ? { kind: 'join' } : findClosing(entity, occurrence, timezone);
  const fresh = { tracked: null, occurrences: [occurrence], follows: null, barred: null };
  if (entity === null) return fresh;
  switch (closing.kind) {
    case 'join':
      entity.occurrences.push(occurrence);
      return null;
    case 'new':
      return { ...fresh, follows: closing.follows };
    case 'barred':
      return { ...fresh, barred: { reason: closing.reason, issue: closing.issue } };
  }
}
