import type { Entity } from './entity.ts';
import { createNoteFinder } from './match-same-notes.ts';
import { compareText } from '../text/order.ts';
import type { Note } from '../people/types.ts';
import type { Sighting } from '../block/types.ts';

/** What a run can know about notes that it did not read. */
export type NotesScope = {
  /** Every path of the commit, or null when it cannot be told. */
  readonly commitPaths: ReadonlySet<string> | null;
  /** Whether this run's globs cover a path. */
  readonly covers: (path: string) => boolean;
};

/** What is left of the sightings that an issue's marker remembers and no TODO of today stands for. */
export type Rest = {
  /** Not provably gone: their notes were not read, or not wholly. */
  readonly left: readonly Sighting[];
  /** Paths of the notes that were looked through for them: where a renamed note lies now counts as well. */
  readonly looked: readonly string[];
};

/** Judges the sightings of an issue that the notes of this run do not hold. A run without notes judges nothing. */
export function createGoneJudge(notes: readonly Note[], scope: NotesScope): (entity: Entity) => Rest {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const find = createNoteFinder(notes);
  const isGone = (sighting: Sighting) => {
    if (notes.length === 0) return false;
    const note = byPath.get(sighting.path);
    if (note !== undefined) return note.complete;
    if (scope.commitPaths === null || !scope.covers(sighting.path) || scope.commitPaths.has(sighting.path))
      return false;
    return find(sighting).every((candidate) => candidate.complete);
  };
  return (entity) => {
    const rest = (entity.tracked?.marker.sightings ?? []).filter((sighting) => !isPresent(entity, sighting, find));
    return {
      left: rest.filter((sighting) => !isGone(sighting)),
      looked: rest.flatMap(find).map((note) => note.path),
    };
  };
}

/** Whether one of the entity's TODOs stands in the note of a sighting, wherever that note lies now. */
function isPresent(entity: Entity, sighting: Sighting, find: (sighting: Sighting) => readonly Note[]): boolean {
  const notes = find(sighting);
  return entity.occurrences.some(
    (occurrence) => occurrence.note.path === sighting.path || notes.includes(occurrence.note),
  );
}

/** Orders sightings as the meetings were. */
export function compareSightings(a: Sighting, b: Sighting): number {
  return compareText(a.date ?? '', b.date ?? '') || compareText(a.path, b.path);
}
