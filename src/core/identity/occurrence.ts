import { withoutDate } from '../note/dates/path-day.ts';
import { withoutDue } from '../reading/due-free.ts';
import { namesMinutesAlone } from '../languages/folder-words.ts';
import { compareText } from '../text/order.ts';
import { foldCase, foldText } from '../text/fold-text.ts';
import { hashText } from '../text/hash.ts';
import { remember } from '../text/remember.ts';
import { takeContent, withoutKeys, type Content } from './content.ts';
import { measureBare, withoutLabels, type Wording } from './similarity.ts';
import { isShort } from './short-items.ts';
import { findStrays } from './stray-notes.ts';
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
  /** The same before this push renamed the note, and as issues of old may remember them. */
  readonly formerTeams: readonly string[];
  /** Words of the item; computed when asked for, since most TODOs are matched by their hash. */
  readonly wording: () => Wording;
  /** Keys of its owners' names, which say nothing of the thing to do. */
  readonly names: () => ReadonlySet<string>;
  /** What it says, its owners' names aside. */
  readonly said: () => Content;
  /** The same of what stands before each of its remarks: a dash, a bracket, another sentence. The longest first. */
  readonly cores: () => readonly Content[];
  /** Too few words to know it by in a meeting much later. */
  readonly isShort: boolean;
};

/** All occurrences of all notes; `renames` are this push's, new path to old. */
export function listAllOccurrences(
  notes: readonly Note[],
  renames: ReadonlyMap<string, string>,
): readonly Occurrence[] {
  const strays = findStrays(notes);
  return notes.flatMap((note) => listOccurrences(note, { from: renames.get(note.path), home: strays.get(note.path) }));
}

/** Where else a note lay, or belongs. */
type Elsewhere = {
  /** Its path before this push renamed it. */
  readonly from?: string | undefined;
  /** Path of a note beside which it belongs. */
  readonly home?: string | undefined;
};

/** All occurrences of a note: what a meeting's notes say twice of the same owners stands once, as it stands last. */
export function listOccurrences(note: Note, { from, home: beside }: Elsewhere = {}): readonly Occurrence[] {
  const teams = findTeams({ teams: note.teams, path: beside ?? note.path });
  const former = [note.path, ...(from === undefined ? [] : [from])].flatMap((path) => {
    const moved = { teams: note.teams, path };
    return [...findTeams(moved), ...(note.teams.length > 0 ? [] : [nameFolder(listFolders(path))])];
  });
  const home = { teams, formerTeams: [...new Set(former)].filter((team) => !teams.includes(team)) };
  const title = hashText(foldText(note.title), 4);
  return foldTwins(note.todos.map((todo) => createOccurrence(note, todo, home, title)));
}

type Home = Pick<Occurrence, 'teams' | 'formerTeams'>;

function createOccurrence(note: Note, todo: Todo, home: Home, title: string): Occurrence {
  const owners = [...new Set(todo.owners.map((owner) => foldCase(owner.raw)))].sort();
  const text = hashText(foldText(todo.text), 8);
  const bare = withoutDue(todo.text, todo.meeting);
  const ticket = todo.topic?.tickets[0];
  const sighting = {
    date: todo.meeting,
    path: note.path,
    text,
    owners: hashOwners(owners),
    title,
    bare: bare === todo.text ? text : hashText(foldText(bare), 8),
    ...(ticket === undefined ? {} : { topic: hashText(ticket, 4) }),
  };
  const wording = remember(() => measureBare(bare));
  const names = remember(() => listNameKeys(owners));
  const said = remember(() => withoutKeys(wording().content(), names()));
  const cores = remember(() =>
    listHeads(withoutLabels(bare)).map((head) => withoutKeys(measureBare(head).content(), names())),
  );
  return {
    todo,
    note,
    sighting,
    also: [],
    owners,
    ...home,
    wording,
    names,
    said,
    cores,
    isShort: isShort(bare, owners),
  };
}

/** Where a remark on an item may begin, and how many of them are looked at. */
const REMARK = /\s+[–—-]{1,3}>?\s|\s*[→←]|\s?[.,:;!?]\s|\s?[(（]/g;
const MOST_REMARKS = 8;

/** What stands before each remark on an item, the longest first. */
function listHeads(bare: string): readonly string[] {
  const ends = [...bare.matchAll(REMARK)].slice(0, MOST_REMARKS).map(({ index }) => index);
  return ends.reverse().map((end) => bare.slice(0, end));
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

/** The teams whose meetings a note belongs to; one that names none belongs to its folder, days, minutes and archives aside. */
export function findTeams(note: Pick<Note, 'teams' | 'path'>): readonly string[] {
  if (note.teams.length > 0) return [...new Set(note.teams.map(foldCase))].sort().slice(0, MOST_TEAMS);
  return [nameFolder(listFolders(note.path).filter((folder) => !namesMinutesAlone(folder)))];
}

/** The folders of a path, without the days in their names. */
function listFolders(path: string): readonly string[] {
  return path
    .split('/')
    .slice(0, -1)
    .map((folder) => {
      const rest = withoutDate(folder);
      // Beside a day a number counts the meetings: `bm12-20260107`.
      return rest === folder ? folder : rest.replace(/\d+/g, '').trim();
    })
    .filter((folder) => folder !== '');
}

function nameFolder(folders: readonly string[]): string {
  return `/${folders.join('/')}`;
}

/**
 * Whether one of two TODOs stands in a note without a date, such as an agenda, and the other in another folder: while
 * both stand there they are two, unless their notes name their teams.
 */
export function standApart(a: Occurrence, b: Occurrence): boolean {
  // Nearly all have a date, and are compared by the thousand.
  if ((a.todo.meeting === null) === (b.todo.meeting === null)) return false;
  const isNamed = [a, b].every(({ note }) => note.teams.length > 0);
  return !isNamed && nameFolder(listFolders(a.note.path)) !== nameFolder(listFolders(b.note.path));
}

/** The teams in whose notes a TODO may have stood before. */
export function listAllTeams({ teams, formerTeams }: Occurrence): readonly string[] {
  return [...teams, ...formerTeams];
}

/** Orders occurrences as time did: by the meeting's date, path and line. Those without a date come first. */
export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return (
    compareText(a.todo.meeting ?? '', b.todo.meeting ?? '') ||
    compareText(a.note.path, b.note.path) ||
    a.todo.line - b.todo.line
  );
}
