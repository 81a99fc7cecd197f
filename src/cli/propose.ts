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

/** Owners named in a warning. */
const MOST_ODD = 10;

/** Owners as written that are hardly people: phrases, numbers, bodies; words in small letters where nicks are no custom. */
export function listOddOwners(notes: NotesRead['notes']): readonly string[] {
  const owners = notes.flatMap((note) => note.todos.flatMap((todo) => todo.owners));
  const names = [...new Set(owners.filter(({ kind }) => kind === 'unresolved').map(({ raw }) => raw))];
  const nicks = names.filter((name) => NICK.test(name));
  const isCustom = nicks.length * 5 > names.length;
  return names.filter((name) => isOdd(name) || (!isCustom && NICK.test(name))).slice(0, MOST_ODD);
}

const NICK = /^\p{Ll}[\p{Ll}-]*$/u;
/** Words in small letters that names hold. */
const PARTICLES = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|ten|ter|van|von|y|zu)$/;
const BODIES = /^(?:WG|SIG|TSC|TOC|TAC|PMC|\p{Lu}{4,})$/u;

function isOdd(raw: string): boolean {
  if (raw.startsWith('@')) return false;
  const words = raw.split(/\s+/);
  const isPhrase = words.length > 1 && words.some((word) => /^\p{Ll}/u.test(word) && !PARTICLES.test(word));
  return /\d/.test(raw) || words.length > 4 || isPhrase || words.some((word) => BODIES.test(word));
}
