import { createPathFilter, isNote, isReadable } from '../core/note/path-filter.ts';
import { extractNote } from '../core/people/extract-note.ts';
import type { Note } from '../core/people/types.ts';
import type { NoteFile } from '../core/note/types.ts';
import type { Problem } from '../core/text/types.ts';
import type { Settings } from '../settings/types.ts';
import { readListedFiles } from '../shell/machine/note-files.ts';
import type { FileChange } from '../shell/machine/git.ts';
import type { NotesRepository } from '../shell/github/notes-repository.ts';

/** Notes read, and what could not be. */
export type NotesRead = { readonly notes: readonly Note[]; readonly problems: readonly Problem[] };

/** Reads those notes on disk that a commit lists. Without globs a note is what carries a meeting's date. */
export async function readAllNotes(root: string, listed: ReadonlySet<string>, settings: Settings): Promise<NotesRead> {
  const found = await readListedFiles(root, listed, createPathFilter(settings.notes));
  return { notes: extractAll(found.files, settings), problems: found.problems };
}

/** Extracts files and leaves out what is no note. */
export function extractAll(files: readonly NoteFile[], settings: Settings): readonly Note[] {
  return files
    .filter(isReadable)
    .map((file) => extractNote(file, settings))
    .filter((note) => isNote(note, settings.notes));
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
  return { notes: extractAll(files, settings), problems };
}
