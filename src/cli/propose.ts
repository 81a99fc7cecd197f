import { lookForUnseen, type NotesRead } from '../app/read-notes.ts';
import type { Settings } from '../settings/types.ts';

/** What `init` would set so that more is read, each only where the notes ask for it. */
export type Proposal = {
  /** Globs; empty where the notes are found without. */
  readonly notes: readonly string[];
  readonly sections: readonly string[];
  readonly unowned: Settings['unowned'];
};

/** Sections that are proposed. */
const MOST_SECTIONS = 5;

/** Looks what is not read and how it would be. */
export function propose(read: Omit<NotesRead, 'problems'>, paths: readonly string[]): Proposal {
  const todos = read.notes.flatMap((note) => note.todos);
  const unowned = todos.filter((todo) => todo.withheld === 'no owner').length;
  return {
    // Globs name all notes there are: where some are found without, they would have to name those as well.
    notes: read.notes.length === 0 ? (lookForUnseen(read, paths)?.globs ?? []) : [],
    sections: read.unknown.slice(0, MOST_SECTIONS).map(({ name }) => name),
    unowned: unowned * 2 > todos.length ? 'issue' : 'skip',
  };
}

/** The settings as they would be. */
export function accept(settings: Settings, { notes, sections, unowned }: Proposal): Settings {
  return { ...settings, notes: notes.length > 0 ? notes : settings.notes, sections, unowned };
}

/** Owners as written that are hardly people: whole phrases, words in lower case, numbers. */
export function listOddOwners(notes: NotesRead['notes']): readonly string[] {
  const owners = notes.flatMap((note) => note.todos.flatMap((todo) => todo.owners));
  const odd = owners.filter(({ raw, login, kind }) => login === null && kind === 'unresolved' && isOdd(raw));
  return [...new Set(odd.map(({ raw }) => raw))].slice(0, 10);
}

function isOdd(raw: string): boolean {
  if (raw.startsWith('@')) return false;
  return /\d/.test(raw) || raw.split(/\s+/).length > 3 || /^\p{Ll}[\p{Ll}\s-]*$/u.test(raw);
}
