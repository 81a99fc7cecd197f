import { groupBy } from '../text/group-by.ts';
import { hashText } from '../text/hash.ts';
import { foldText } from '../text/fold-text.ts';
import type { IsoDate } from '../text/types.ts';
import type { Note } from '../people/types.ts';
import type { Sighting } from '../block/types.ts';

/** One meeting of a note: where a TODO may stand. */
export type Place = { readonly note: Note; readonly date: IsoDate | null };

/** Where the places of sightings may be now. */
export type PlaceFinder = {
  /** The place itself, else those that may have become of it. */
  readonly find: (sighting: Pick<Sighting, 'path' | 'date' | 'title'>) => readonly Place[];
  readonly placeOf: (note: Note, date: IsoDate | null) => Place;
  /** Whether likeness may count: file names such as `2023-03-08.md` occur in every team. */
  readonly isSurely: (sighting: Sighting, place: Place) => boolean;
};

/** Notes of one title beyond which it tells none of them. */
const MOST_TITLED = 20;

/**
 * Finds places by path and date; where they are not there, by this push's renames (`renames`, new path to old), by the
 * date with the file's name (today's or before the rename) or the note's title, and a date that was corrected by the path.
 */
export function createPlaceFinder(notes: readonly Note[], renames: ReadonlyMap<string, string>): PlaceFinder {
  const places = new Map(notes.map((note) => [note, new Map(listPlaces(note).map((place) => [place.date, place]))]));
  const all = [...places.values()].flatMap((own) => [...own.values()]);
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const byOldPath = new Map<string, Note>();
  for (const [path, old] of renames) {
    const note = byPath.get(path);
    if (note !== undefined && !byPath.has(old)) byOldPath.set(old, note);
  }
  const nameOld = ({ note, date }: Place) => `${date ?? ''} ${nameFile(renames.get(note.path) ?? note.path)}`;
  const byName = groupBy(all, ({ note, date }) => `${date ?? ''} ${nameFile(note.path)}`);
  const byOldName = groupBy(all, nameOld);
  const byTitle = groupBy(all, ({ note, date }) => `${date ?? ''} ${hashTitle(note)}`);
  const there = (path: string, date: IsoDate | null): readonly Place[] => {
    const note = byPath.get(path) ?? byOldPath.get(path);
    const own = (note === undefined ? undefined : places.get(note)) ?? new Map<IsoDate | null, Place>();
    const dated = own.get(date);
    // Of several meetings each is its own; a note of one meeting is the same note when its date was corrected.
    return dated === undefined ? (own.size > 1 ? [] : [...own.values()]) : [dated];
  };
  return {
    find: ({ path, date, title }) => {
      const same = there(path, date);
      if (same.some((place) => place.date === date)) return same;
      const name = `${date ?? ''} ${nameFile(path)}`;
      const named = [...(byName.get(name) ?? []), ...(byOldName.get(name) ?? [])];
      const titled = byTitle.get(`${date ?? ''} ${title}`) ?? [];
      return [...new Set([...named, ...(titled.length > MOST_TITLED ? [] : titled), ...same])];
    },
    placeOf: (note, date) => places.get(note)?.get(date) ?? { note, date },
    isSurely: ({ path, title }, { note }) =>
      note.path === path || byOldPath.get(path) === note || hashTitle(note) === title,
  };
}

/** The meetings of a note: those of its items, and its own where it has none. */
export function listPlaces(note: Note): readonly Place[] {
  const dates = new Set(note.todos.map(({ meeting }) => meeting));
  if (dates.size === 0 || dates.has(note.date)) dates.add(note.date);
  return [...dates].map((date) => ({ note, date }));
}

/** Whether a later run finds a place again by what a sighting says, whatever was pushed in between. */
export function isFindable(then: Sighting, now: Sighting): boolean {
  if (then.date !== now.date) return false;
  return then.path === now.path || nameFile(then.path) === nameFile(now.path) || then.title === now.title;
}

function hashTitle(note: Note): string {
  return hashText(foldText(note.title), 4);
}

function nameFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
