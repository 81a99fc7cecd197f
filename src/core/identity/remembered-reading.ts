import type { Marker } from '../block/marker.ts';
import { hashSaid } from '../block/marker-hashes.ts';
import type { Note, Owner, Todo } from '../people/types.ts';
import { findReference } from '../reading/reference.ts';
import { foldCase } from '../text/fold-text.ts';
import { hashOwners } from './occurrence.ts';

/** Characters in which owners may stand, and places in them where owners may end. */
const LONGEST_OWNERS = 200;
const MOST_SPLITS = 12;

/** A line taken apart into who and what. */
type Reading = { readonly names: readonly string[]; readonly text: string };

/** Gives the owner that other notes know by a name as written. */
export type OwnerFinder = (name: string) => Owner | null;

/** Owners as all notes know them, by their names: somebody resolved before somebody who is not. */
export function createOwnerFinder(notes: readonly Note[]): OwnerFinder {
  let known: Map<string, Owner> | null = null;
  return (name) => {
    if (known === null) {
      const owners = notes.flatMap((note) => note.todos.flatMap((todo) => todo.owners));
      const resolved = owners.filter(({ kind }) => kind !== 'unresolved');
      known = new Map([...owners, ...resolved].map((owner) => [foldCase(owner.raw), owner]));
    }
    return known.get(foldCase(name)) ?? null;
  };
}

/**
 * Reads an item that names its issue as the marker remembers it. An agenda writes `owners: words` whatever way the first
 * note had to name them, and by the line alone the two may part elsewhere. What is as it was is no change: the words, the
 * owners, or both.
 */
export function readAsRemembered(todo: Todo, { content }: Marker, findOwner: OwnerFinder): Todo {
  const isText = (text: string) => hashSaid(text) === content.text;
  const isOwners = (names: readonly string[]) => hashOwners(foldNames(names)) === content.owners;
  const raws = todo.owners.map(({ raw }) => raw);
  if (isText(todo.text) && isOwners(raws)) return keepDue(todo, content);
  const readings = listReadings(todo);
  const same = readings.find(({ names, text }) => isText(text) && isOwners(names));
  if (same !== undefined) return keepDue({ ...todo, ...take(same, todo, findOwner) }, content);
  if (isText(todo.text) || isOwners(raws)) return todo;
  const near =
    readings.find(({ names }) => names.length > 0 && isOwners(names)) ?? readings.find(({ text }) => isText(text));
  return near === undefined ? todo : { ...todo, ...take(near, todo, findOwner) };
}

/** `Before the next meeting`, said again in a later one, is no other day: only the brackets say one. */
function keepDue(todo: Todo, content: Marker['content']): Todo {
  return todo.due === null || todo.reference?.saysDue === true ? todo : { ...todo, due: content.due };
}

function take({ names, text }: Reading, todo: Todo, findOwner: OwnerFinder): Pick<Todo, 'owners' | 'text' | 'title'> {
  const owners = names.map(
    (raw) =>
      todo.owners.find((owner) => foldCase(owner.raw) === foldCase(raw)) ??
      findOwner(raw) ??
      ({ raw, login: null, kind: 'unresolved' } as const),
  );
  return { owners, text, title: withoutNames(todo.title, names) };
}

/** A title that was made with the owners in it. */
function withoutNames(title: string, names: readonly string[]): string {
  const colon = title.indexOf(': ');
  const isOwners =
    colon > 0 && splitNames(title.slice(0, colon)).some((some) => foldNames(some).join() === foldNames(names).join());
  const rest = isOwners ? title.slice(colon + 2).trim() : title;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const MARK = /^\s*(?:[-*+•]\s+|\d{1,9}[.)]\s+)?(?:\\?\[[ xX-]?\\?\]\s+)?/u;

/** All that an agenda may have meant by a line: nobody and everything, or owners up to a colon, or a login. */
function listReadings(todo: Todo): readonly Reading[] {
  const line = todo.source.split('\n')[0] ?? '';
  const whole = (findReference(line)?.before ?? line).replace(MARK, '').replace(/\s+/g, ' ').trim();
  const head = whole.slice(0, LONGEST_OWNERS);
  const ends = [...head.matchAll(/: /g)].slice(0, MOST_SPLITS).map(({ index }) => ({ end: index, begin: index + 2 }));
  const login = /^@\S+(?= )/.exec(head)?.[0];
  return [
    { names: [], text: whole },
    ...(login === undefined ? [] : [{ names: [login], text: whole.slice(login.length + 1) }]),
    ...ends.flatMap(({ end, begin }) =>
      splitNames(whole.slice(0, end)).map((names) => ({ names, text: whole.slice(begin) })),
    ),
  ];
}

/** Names as an agenda joins them. */
function splitNames(written: string): readonly (readonly string[])[] {
  return [[written], written.split('/'), written.split(', ')];
}

function foldNames(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(foldCase))].sort();
}
