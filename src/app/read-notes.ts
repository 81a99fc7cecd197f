import { createPathFilter, isNote, isReadable } from '../core/note/path-filter.ts';
import { extractNote } from '../core/people/extract-note.ts';
import { readMinutes } from '../core/note/read-minutes.ts';
import { describeSilence } from '../core/note/silence.ts';
import { describeUnknownSections, findUnknownSections, type UnknownSections } from '../core/note/unknown-sections.ts';
import { describeUnseen, findUnseen, type Unseen } from '../core/note/unseen.ts';
import { learnDateOrder } from '../core/note/learn-dates.ts';
import type { Note } from '../core/people/types.ts';
import type { Minutes, NoteFile } from '../core/note/types.ts';
import type { Problem } from '../core/text/types.ts';
import type { Settings } from '../settings/types.ts';
import { mapInTurns } from '../shell/machine/map-in-turns.ts';
import { readListedFiles } from '../shell/machine/note-files.ts';
import type { FileChange } from '../shell/machine/git-listings.ts';
import type { NotesRepository } from '../shell/github/notes-repository.ts';

/** Notes read, what could not be, and how the days in their numbers are read. */
export type NotesRead = {
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
  readonly dates: Settings['dates'];
  /** Files that were read and are no notes. */
  readonly others: readonly Note[];
  /** Headings below which things to do may stand that are not read. */
  readonly unknown: UnknownSections;
  /** Why no TODO was read in any of the notes, for people; null where one was, and where something else says so. */
  readonly silence: string | null;
};

/** Reads those notes on disk that a commit lists. Without globs a note is what carries a meeting's date. */
export async function readAllNotes(root: string, listed: ReadonlySet<string>, settings: Settings): Promise<NotesRead> {
  const found = await readListedFiles(root, listed, createPathFilter(settings.notes));
  const { readable, known } = prepare(found.files, settings);
  const read = await mapInTurns(readable, (file) => extractNote(file, known));
  return { ...tellApart(readable, read, known), problems: found.problems };
}

/** Extracts files and drops those that are not notes. */
export function extractAll(files: readonly NoteFile[], settings: Settings): Omit<NotesRead, 'problems'> {
  const { readable, known } = prepare(files, settings);
  const read = readable.map((file) => extractNote(file, known));
  return tellApart(readable, read, known);
}

function prepare(files: readonly NoteFile[], settings: Settings) {
  const readable = files.filter(isReadable);
  return { readable, known: settleDates(readable, settings) };
}

function tellApart(readable: readonly NoteFile[], read: readonly Note[], known: Settings): Omit<NotesRead, 'problems'> {
  const [notes, others] = [true, false].map((is) => read.filter((note) => isNote(note, known.notes) === is));
  const silent = new Set(notes?.filter(({ todos }) => todos.length === 0).map((note) => note.path));
  const unread = readable.filter(({ path }) => silent.has(path)).map((file) => readMinutes(file, known.dates));
  const unknown = findUnknownSections(unread, notes?.length ?? 0);
  const silence = unknown.length > 0 ? null : findSilence(notes ?? [], unread);
  return { notes: notes ?? [], others: others ?? [], unknown, silence, dates: known.dates };
}

function findSilence(notes: readonly Note[], unread: readonly Minutes[]): string | null {
  const todos = notes.flatMap((note) => note.todos);
  if (notes.length === 0 || todos.some(({ withheld }) => withheld === null)) return null;
  const unowned = todos.filter(({ withheld }) => withheld === 'no owner').length;
  return unowned === 0 && todos.length > 0 ? null : describeSilence({ notes: notes.length, unowned, unread });
}

/** What looks like minutes among all paths and is not read, where that is more than what is. */
export function lookForUnseen(read: Pick<NotesRead, 'notes' | 'others'>, paths: Iterable<string>): Unseen | null {
  return findUnseen({
    notes: read.notes.map((note) => note.path),
    others: read.others.map(({ path, todos }) => ({ path, items: todos.length })),
    paths: [...paths],
  });
}

/** Says which files look like minutes and are not read, and which headings may announce things to do. */
export function tellUnseen(
  read: Pick<NotesRead, 'notes' | 'others' | 'unknown'>,
  paths: Iterable<string>,
): readonly string[] {
  const unseen = lookForUnseen(read, paths);
  const told = [unseen === null ? null : describeUnseen(unseen), describeUnknownSections(read.unknown)];
  return told.filter((message) => message !== null);
}

/** Settings that say how days in numbers are read, learned from files where the configuration leaves it to them. */
export function settleDates(files: readonly NoteFile[], settings: Settings): Settings {
  return settings.dates === 'auto' ? { ...settings, dates: learnDateOrder(files) } : settings;
}

/** Reads the notes that a pull request changes at its head, through the API and as data: nothing of it touches the disk. */
export async function readNotesAt(
  repository: NotesRepository,
  sha: string,
  changes: readonly FileChange[],
  settings: Settings,
): Promise<NotesRead> {
  const covers = createPathFilter(settings.notes);
  const files: NoteFile[] = [];
  const problems: Problem[] = [];
  for (const { path, status } of changes) {
    if (status === 'removed' || !covers(path)) continue;
    const bytes = await repository.readFile(path, sha);
    if (bytes !== null) files.push({ path, bytes });
    else
      problems.push({
        severity: 'warning',
        note: path,
        line: 1,
        column: 1,
        message: 'the file cannot be read at the head of the pull request',
      });
  }
  return { ...extractAll(files, settings), problems };
}
