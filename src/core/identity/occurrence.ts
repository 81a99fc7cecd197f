import { withoutDue } from '../reading/due-free.ts';
import { compareText } from '../text/order.ts';
import { foldCase, foldText } from '../text/fold-text.ts';
import { hashText } from '../text/hash.ts';
import { parseWording, type Wording } from './similarity.ts';
import type { Note, Todo } from '../people/types.ts';
import type { Sighting } from '../block/types.ts';

/** A TODO in its note, with everything that it is recognised by. */
export type Occurrence = {
  readonly todo: Todo;
  readonly note: Note;
  /** What the marker keeps of it. */
  readonly sighting: Sighting;
  /** Owners as written, folded, sorted. */
  readonly owners: readonly string[];
  /** Team keys of the note: its teams, else its folder. */
  readonly teams: readonly string[];
  /** Words of the item; computed when asked for, since most TODOs are matched by their hash. */
  readonly wording: () => Wording;
};

/** All occurrences of a note, equal TODOs of the same owners once a meeting: the first that is open stands for them. */
export function listOccurrences(note: Note): readonly Occurrence[] {
  const teams = findTeams(note);
  const title = hashText(foldText(note.title), 4);
  const found = new Map<string, Occurrence>();
  for (const todo of note.todos) {
    const occurrence = createOccurrence(note, todo, teams, title);
    const key = `${occurrence.sighting.date ?? ''} ${occurrence.sighting.text} ${occurrence.sighting.owners}`;
    const earlier = found.get(key);
    if (earlier === undefined || (earlier.todo.state !== 'open' && todo.state === 'open')) found.set(key, occurrence);
  }
  return [...found.values()];
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
  return { todo, note, sighting, owners, teams, wording: remember(() => parseWording(todo.source, todo.meeting)) };
}

/** Hash of all owners of a TODO, folded and sorted. */
export function hashOwners(owners: readonly string[]): string {
  return hashText(owners.join('\n'), 4);
}

/** The teams whose meetings a note belongs to; a note that names none belongs to its folder, whatever the year. */
export function findTeams(note: Note): readonly string[] {
  if (note.teams.length > 0) return [...new Set(note.teams.map(foldCase))].sort();
  const folders = note.path.split('/').slice(0, -1);
  return [`/${folders.filter((folder) => !/^(?:19|20)\d\d(?:[-_]?[01]?\d)?$|^[01]\d$/.test(folder)).join('/')}`];
}

/** A computation done at most once. */
export function remember<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => (kept ??= { value: compute() }).value;
}

/** Orders occurrences as time did: by the meeting's date, path and line. Those without a date come first. */
export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return (
    compareText(a.todo.meeting ?? '', b.todo.meeting ?? '') ||
    compareText(a.note.path, b.note.path) ||
    a.todo.line - b.todo.line
  );
}
