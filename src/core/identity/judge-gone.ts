import type { Entity } from './entity.ts';
import type { Occurrence } from './occurrence.ts';
import { listOwnerKeys, listRememberedKeys, shareRemembered } from './ownership.ts';
import type { PlaceFinder } from './places.ts';
import { createSameWords, type SameWords } from './same-words.ts';
import { createNamesFinder } from './standing-names.ts';
import { createWordsFinder } from './standing-words.ts';
import { compareText } from '../text/order.ts';
import type { Note } from '../people/types.ts';
import type { Sighting } from '../block/types.ts';

/** What a run can know about notes that it did not read. */
export type NotesScope = {
  /** Whether the commit holds a path, or may hold it where nobody looks: in a submodule. Null when it cannot be told. */
  readonly commitPaths: Pick<ReadonlySet<string>, 'has'> | null;
  /** Whether this run's globs cover a path. */
  readonly covers: (path: string) => boolean;
};

/** What is left of the sightings that an issue's marker remembers and no TODO of today stands for. */
export type Rest = {
  /** Not provably gone: their notes were not read, or not wholly, or their words stand elsewhere. */
  readonly left: readonly Sighting[];
  /** Paths of the notes that were looked through for them: where a renamed note lies now counts as well. */
  readonly looked: readonly string[];
  /** Whether one of those left lies where only this push tells: its sighting has the new path. */
  readonly isRenewed: boolean;
};

/** Files that this push moved out of what is read, old path to new: they hold no note any more. */
export function findMovedAway(
  notes: readonly Note[],
  renames: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const read = new Set(notes.map(({ path }) => path));
  return new Map([...renames].flatMap(([path, from]) => (read.has(path) || read.has(from) ? [] : [[from, path]])));
}

/** Tells whether the place of a sighting was read and cannot hold its TODO unseen. A run without notes proves nothing. */
export function createPlaceJudge(
  notes: readonly Note[],
  scope: NotesScope,
  { finder, movedAway }: Pick<Evidence, 'finder' | 'movedAway'>,
): (sighting: Sighting) => boolean {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  return (sighting) => {
    if (notes.length === 0) return false;
    const note = byPath.get(sighting.path);
    if (note !== undefined) return note.complete;
    if (movedAway.has(sighting.path)) return false;
    if (scope.commitPaths === null || !scope.covers(sighting.path) || scope.commitPaths.has(sighting.path))
      return false;
    return finder.find(sighting).every((candidate) => candidate.note.complete);
  };
}

/** What a judgement rests on. */
export type Evidence = {
  readonly isRead: (sighting: Sighting) => boolean;
  readonly finder: PlaceFinder;
  readonly movedAway: ReadonlyMap<string, string>;
  /** All notes, and what else was read: words may stand in any of them. */
  readonly files: readonly Note[];
  /** All TODOs of all notes. */
  readonly occurrences: readonly Occurrence[];
};

/** Judges the sightings of an issue that the notes of this run do not hold. What stands in any note is not gone. */
export function createGoneJudge({ isRead, finder, movedAway, files, occurrences }: Evidence): (entity: Entity) => Rest {
  const standing = indexTexts(occurrences);
  const findWords = createWordsFinder(files);
  const findNames = createNamesFinder(occurrences);
  const follow = (sighting: Sighting) => ({ ...sighting, path: movedAway.get(sighting.path) ?? sighting.path });
  return (entity) => {
    const rest = (entity.tracked?.marker.sightings ?? []).filter((sighting) => !isPresent(entity, sighting, finder));
    const seen = rest.flatMap(finder.find).map(({ note }) => note);
    const looked = seen.map(({ path }) => path);
    const left = rest.filter((sighting) => !isRead(sighting));
    const isRenewed = left.some(({ path }) => movedAway.has(path));
    // Whoever cannot be marked needs no proof.
    const { tracked } = entity;
    const isDoubtful = left.length > 0 || entity.occurrences.length > 0 || tracked === null || tracked.marker.removed;
    if (isDoubtful || tracked.issue.state === 'closed') return { left: left.map(follow), looked, isRenewed };
    const item = findElsewhere(entity, rest, standing) ?? findNames(tracked);
    const elsewhere =
      item === undefined ? findWords(tracked, [...new Set(seen)]) : item === 'unknown' ? item : item.note;
    if (elsewhere === undefined) return { left, looked, isRenewed };
    return { left: rest, looked: elsewhere === 'unknown' ? looked : [...looked, elsewhere.path], isRenewed };
  };
}

function indexTexts(occurrences: readonly Occurrence[]): SameWords<Occurrence> {
  const index = createSameWords(listOwnerKeys);
  for (const occurrence of occurrences) {
    const hashes = [occurrence.sighting, ...occurrence.also].flatMap(({ text, bare }) => [text, bare]);
    for (const hash of new Set(hashes)) index.add(hash, occurrence);
  }
  return index;
}

/** Where the words of a TODO stand although they are another TODO's by now, of the same owner. */
function findElsewhere(
  entity: Entity,
  sightings: readonly Sighting[],
  standing: SameWords<Occurrence>,
): Occurrence | undefined {
  return sightings
    .flatMap(({ text, bare }) => [text, bare])
    .flatMap((hash) => standing.findOwned(hash, () => listRememberedKeys(entity.tracked)))
    .find((occurrence) => shareRemembered(entity, occurrence));
}

/** Whether one of the entity's TODOs stands in the place of a sighting, wherever that lies now. */
function isPresent(entity: Entity, sighting: Sighting, { find }: PlaceFinder): boolean {
  const places = find(sighting);
  return entity.occurrences.some(
    (occurrence) =>
      occurrence.note.path === sighting.path ||
      places.some(({ note, date }) => note === occurrence.note && date === occurrence.sighting.date),
  );
}

/** Orders sightings as the meetings were; those of one day, and those without, stay as they are. */
export function compareSightings(a: Sighting, b: Sighting): number {
  return compareText(a.date ?? '', b.date ?? '');
}
