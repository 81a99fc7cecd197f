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
  const unseen = lookForUnseen(read, paths);
  return {
    // Globs name all notes there are: where some are found without, they have to name those as well.
    notes: unseen?.isWhole === true ? unseen.globs : [],
    sections: read.unknown.slice(0, MOST_SECTIONS).map(({ name }) => name),
    unowned: unowned * 2 > todos.length ? 'issue' : 'skip',
  };
}

/** The settings as they would be. */
export function accept(settings: Settings, { notes, sections, unowned }: Proposal): Settings {
  return { ...settings, notes: notes.length > 0 ? notes : settings.notes, sections, unowned };
}
