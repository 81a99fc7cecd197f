import type { Note } from '../../src/core/people/types.ts';
import { extractNote } from '../../src/core/people/extract-note.ts';
import { createPathFilter } from '../../src/core/note/path-filter.ts';
import type { Settings } from '../../src/settings/types.ts';
import { readBlobs, type Push } from './history.ts';

/** Notes that a push renamed, by their new paths: where they lay, and what they were. */
export type Renamed = ReadonlyMap<string, { readonly from: string; readonly old: Note }>;

/** The notes of a history as of the push that was read last. */
export type ReplayNotes = {
  readonly notes: ReadonlyMap<string, Note>;
  readonly paths: ReadonlySet<string>;
  readonly covers: (path: string) => boolean;
  /** Brings the notes up to a push; null where it touched none. */
  readonly read: (push: Push) => Renamed | null;
};

/** Notes of a local clone, each read when a push touches it. */
export function createReplayNotes(repository: string, settings: Settings): ReplayNotes {
  const notes = new Map<string, Note>();
  const paths = new Set<string>();
  const covers = createPathFilter(settings.notes);
  const read = ({ touched }: Push): Renamed | null => {
    const mine = touched.filter(({ path }) => covers(path));
    const blobs = readBlobs(repository, [...new Set(mine.flatMap(({ blob }) => blob ?? []))]);
    const renamed = new Map<string, { from: string; old: Note }>();
    for (const { path, from } of mine) {
      const old = from === null ? undefined : notes.get(from);
      if (from !== null && old !== undefined) renamed.set(path, { from, old });
    }
    for (const { path, blob } of touched) {
      if (blob === null) paths.delete(path);
      else paths.add(path);
    }
    for (const { path, blob } of mine) {
      notes.delete(path);
      const bytes = blob === null ? undefined : blobs.get(blob);
      const note = bytes === undefined ? null : extractNote({ path, bytes }, settings);
      if (note !== null && (settings.notes !== null || note.date !== null)) notes.set(path, note);
    }
    return mine.length === 0 ? null : renamed;
  };
  return { notes, paths, covers, read };
}
