import type { NoteFile } from '../note/types.ts';
import { readNote } from '../reading/read-note.ts';
import type { ReadingSettings } from '../reading/types.ts';
import { settleTodos } from './settle-todos.ts';
import type { Note, PeopleSettings } from './types.ts';

/** One file of minutes, from bytes to TODOs with their people. Total: whatever is wrong is among the note's problems. */
export function extractNote(file: NoteFile, settings: ReadingSettings & PeopleSettings): Note {
  return settleTodos(readNote(file, settings), settings);
}
