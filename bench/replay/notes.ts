import { extractNote } from '../../src/core/people/extract-note.ts';
import type { Note } from '../../src/core/people/types.ts';
import { learnDateOrder } from '../../src/core/note/learn-dates.ts';
import { createPathFilter, isNote, isReadable } from '../../src/core/note/path-filter.ts';
import type { DateOrder, NoteFile } from '../../src/core/note/types.ts';
import type { Settings } from '../../src/settings/types.ts';
import { readBlobs, type Push } from './history.ts';

/** Notes that a push renamed, by their new paths: where they lay, and what they were. */
export type Renamed = ReadonlyMap<string, { readonly from: string; readonly old: Note }>;

/** The notes of a history as of the push that was read last. */
export type ReplayNotes = {
  readonly notes: ReadonlyMap<string, Note>;
  /** Files that were read and are none. */
  readonly others: ReadonlyMap<string, Note>;
  readonly paths: ReadonlySet<string>;
  readonly covers: (path: string) => boolean;
  /** Brings the notes up to a push; null where it touched none. */
  readonly read: (push: Push) => Renamed | null;
};

/** Times one order of days must be as frequent as the other, as in `learnDateOrder`. */
const CLEARLY = 4;

/** Notes of a local clone, each read when a push touches it, and all of them when the order of their days is learned. */
export function createReplayNotes(repository: string, settings: Settings): ReplayNotes {
  const files = new Map<string, { readonly file: NoteFile; readonly order: DateOrder }>();
  const notes = new Map<string, Note>();
  const others = new Map<string, Note>();
  const paths = new Set<string>();
  const covers = createPathFilter(settings.notes);
  let dates: DateOrder = 'auto';
  const extract = (path: string) => {
    notes.delete(path);
    others.delete(path);
    const file = files.get(path)?.file;
    if (file === undefined) return;
    const note = extractNote(file, { ...settings, dates });
    (isNote(note, settings.notes) ? notes : others).set(path, note);
  };
  const read = ({ touched }: Push): Renamed | null => {
    const mine = touched.filter(({ path }) => covers(path));
    if (mine.length > 0) takeFiles(mine);
    const renamed = new Map<string, { from: string; old: Note }>();
    for (const { path, from } of mine) {
      const old = from === null ? undefined : notes.get(from);
      if (from !== null && old !== undefined) renamed.set(path, { from, old });
    }
    for (const { path, blob } of touched) {
      if (blob === null) paths.delete(path);
      else paths.add(path);
    }
    const learned = countOrders([...files.values()].map(({ order }) => order));
    const isOther = learned !== dates;
    dates = learned;
    for (const path of isOther ? [...files.keys(), ...mine.map((one) => one.path)] : mine.map((one) => one.path))
      extract(path);
    return mine.length === 0 ? null : renamed;
  };
  const takeFiles = (mine: Push['touched']) => {
    const blobs = readBlobs(repository, [...new Set(mine.flatMap(({ blob }) => blob ?? []))]);
    for (const { path, blob } of mine) {
      files.delete(path);
      const bytes = blob === null ? undefined : blobs.get(blob);
      const file = bytes === undefined ? null : { path, bytes };
      if (file !== null && isReadable(file)) files.set(path, { file, order: learnDateOrder([file]) });
    }
  };
  return { notes, others, paths, covers, read };
}

/** What `learnDateOrder` learns from all files, by what it learned from each. */
function countOrders(orders: readonly DateOrder[]): DateOrder {
  const count = (order: DateOrder) => orders.filter((one) => one === order).length;
  const [day, month] = [count('day-first'), count('month-first')];
  if (day > month * CLEARLY) return 'day-first';
  return month > day * CLEARLY ? 'month-first' : 'auto';
}
