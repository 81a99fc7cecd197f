import { withoutDate } from '../note/dates/path-day.ts';
import { withoutDue } from '../reading/due-free.ts';
import { compareText } from '../text/order.ts';
import { foldCase, foldText } from '../text/fold-text.ts';
import { hashText } from '../text/hash.ts';
import { remember } from '../text/remember.ts';
import { countWords, takeContent, withoutKeys, type Content } from './content.ts';
import { measureBare, type Wording } from './similarity.ts';
import { withoutState } from './state-free.ts';
import { foldTwins } from './twins.ts';
import type { Note, Todo } from '../people/types.ts';
import type { Sighting } from '../block/types.ts';

/** A TODO in its note, with everything that it is recognised by. */
export type Occurrence = {
  readonly todo: Todo;
  readonly note: Note;
  /** What the marker keeps of it. */
  readonly sighting: Sighting;
  /** What it was where the same meeting's notes have it a second time, further up. */
  readonly also: readonly Sighting[];
  /** Owners as written, folded, sorted. */
  readonly owners: readonly string[];
  /** Team keys of the note: its teams, else its folder. */
  readonly teams: readonly string[];
  /** Words of the item; computed when asked for, since most TODOs are matched by their hash. */
  readonly wording: () => Wording;
  /** Keys of its owners' names, which say nothing of the thing to do. */
  readonly names: () => ReadonlySet<string>;
  /** What it says, its owners' names aside. */
  readonly said: () => Content;
  /** The same of what stands before its first remark: a dash, a bracket, a second sentence. Null where nothing does. */
  readonly core: () => Content | null;
  /** Too few words to know it by in a meeting much later. */
  readonly isShort: boolean;
};

/** Most words of what is short. */
const SHORT = 3;

/** All occurrences of a note: what a meeting's notes say twice of the same owners stands once, as it stands last. */
export function listOccurrences(note: Note): readonly Occurrence[] {
  const teams = findTeams(note);
  const title = hashText(foldText(note.title), 4);
  return foldTwins(note.todos.map((todo) => createOccurrence(note, todo, teams, title)));
}

function createOccurrence(note: Note, todo: Todo, teams: readonly string[], title: string): Occurrence {
  const owners = [...new Set(todo.owners.map((owner) => foldCase(owner.raw)))].sort();
  const text = hashText(foldText(todo.text), 8);
  const bare = withoutDue(todo.text, todo.meeting);
  const sighting = {
    date: todo.meeting,
    path: note.path,
    text,
    owners: hashOwners(owners),
    title,
    bare: bare === todo.text ? text : hashText(foldText(bare), 8),
  };
  const wording = remember(() => measureBare(bare));
  const names = remember(() => listNameKeys(owners));
  const said = remember(() => withoutKeys(wording().content(), names()));
  const core = remember(() => {
    const [head] = withoutState(bare).split(REMARK, 1);
    return head === undefined || head.length === bare.length ? null : withoutKeys(measureBare(head).content(), names());
  });
  return { todo, note, sighting, also: [], owners, teams, wording, names, said, core, isShort: isShort(bare) };
}

/** Where a remark on an item may begin. */
const REMARK = /\s+[–—-]{1,3}>?\s|\s*→|[.;!?]\s|\s\(/;

/** Three words tell little; an address tells all. */
function isShort(bare: string): boolean {
  return !/https?:\/\//i.test(bare) && countWords(bare) <= SHORT;
}

/** The keys of owners' names, as they would stand in a content. */
function listNameKeys(owners: readonly string[]): ReadonlySet<string> {
  return owners.length === 0 ? new Set() : takeContent(owners.join(' '), new Set()).keys;
}

/** Hash of all owners of a TODO, folded and sorted. */
export function hashOwners(owners: readonly string[]): string {
  return hashText(owners.join('\n'), 4);
}

/** Most teams of one note: each is a place to look for every item. */
const MOST_TEAMS = 16;

/** The teams whose meetings a note belongs to; a note that names none belongs to its folder, whatever day that names. */
export function findTeams(note: Note): readonly string[] {
  if (note.teams.length > 0) return [...new Set(note.teams.map(foldCase))].sort().slice(0, MOST_TEAMS);
  const folders = note.path.split('/').slice(0, -1);
  return [`/${folders.map(withoutDate).filter(Boolean).join('/')}`];
}

/** Orders occurrences as time did: by the meeting's date, path and line. Those without a date come first. */
export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return (
    compareText(a.todo.meeting ?? '', b.todo.meeting ?? '') ||
    compareText(a.note.path, b.note.path) ||
    a.todo.line - b.todo.line
  );
}
