import { foldText } from './fold-text.ts';
import { hashText } from './hash.ts';
import { hashTeam } from './marker.ts';
import type { Growing } from './match.ts';
import { findTeams, type Occurrence } from './occurrence.ts';
import { pairMutually, type Pair } from './pair.ts';
import { computeLikeness } from './similarity.ts';
import type { Note, Sighting } from './types.ts';

/** Least likeness of an edited item to its old wording, and how far it must be ahead of its siblings. */
const LEAST = 0.5;
const MARGIN = 0.1;
/** What the same owners add: enough to tell twins apart, too little to make strangers alike. */
const SAME_OWNERS = 0.05;
/** Most pairs compared in one note; a note with more edited items than that is rewritten, not edited. */
const MOST_PAIRS = 40_000;

/** A TODO of a note matched to the entity that was seen in this note before. */
export type Match = { readonly entity: Growing; readonly occurrence: Occurrence };

/** A sighting of an entity, with the notes that may be the one it was seen in. */
type Sought = { readonly entity: Growing; readonly sighting: Sighting; readonly notes: readonly Note[] };

/** Matches entities to TODOs of the very notes they were seen in: same text and owners, same text, most alike. */
export function matchSameNotes(
  entities: readonly Growing[],
  occurrences: readonly Occurrence[],
  notes: readonly Note[],
): { readonly matched: readonly Match[]; readonly rest: readonly Occurrence[] } {
  const find = createNoteFinder(notes);
  const state: State = { free: indexFree(occurrences), held: new Map(), matched: [] };
  let sought = entities.flatMap((entity) =>
    (entity.tracked?.marker.sightings ?? []).map((sighting) => ({ entity, sighting, notes: find(sighting) })),
  );
  sought = takeExact(sought, state, (a, b) => a.text === b.text && a.owners === b.owners);
  sought = takeExact(sought, state, (a, b) => a.text === b.text);
  takeAlike(sought, state);
  return { matched: state.matched, rest: [...state.free.values()].flatMap((free) => [...free]) };
}

type State = {
  readonly free: Map<Note, Set<Occurrence>>;
  readonly held: Map<Growing, Set<Note>>;
  readonly matched: Match[];
};

function indexFree(occurrences: readonly Occurrence[]): Map<Note, Set<Occurrence>> {
  const free = new Map<Note, Set<Occurrence>>();
  for (const occurrence of occurrences) {
    const inNote = free.get(occurrence.note);
    if (inNote === undefined) free.set(occurrence.note, new Set([occurrence]));
    else inNote.add(occurrence);
  }
  return free;
}

/** Where a note of some sighting may be now: at its path, else under its date with its file name or title. */
export function createNoteFinder(notes: readonly Note[]): (sighting: Sighting) => readonly Note[] {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const byName = groupBy(notes, (note) => `${note.date ?? ''} ${baseName(note.path)}`);
  const byTitle = groupBy(notes, (note) => `${note.date ?? ''} ${hashText(foldText(note.title), 4)}`);
  return (sighting) => {
    const there = byPath.get(sighting.path);
    if (there !== undefined && there.date === sighting.date) return [there];
    const date = sighting.date ?? '';
    const named = byName.get(`${date} ${baseName(sighting.path)}`) ?? [];
    const titled = date === '' ? [] : (byTitle.get(`${date} ${sighting.title}`) ?? []);
    return [...new Set([...named, ...titled, ...(there === undefined ? [] : [there])])];
  };
}

function groupBy(notes: readonly Note[], key: (note: Note) => string): ReadonlyMap<string, readonly Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(key(note));
    if (group === undefined) groups.set(key(note), [note]);
    else group.push(note);
  }
  return groups;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function takeExact(sought: readonly Sought[], state: State, isSame: (a: Sighting, b: Sighting) => boolean): Sought[] {
  return sought.filter((one) => {
    const occurrence = one.notes
      .filter((note) => !holds(one.entity, note, state))
      .flatMap((note) => [...(state.free.get(note) ?? [])])
      .find((candidate) => isSame(candidate.sighting, one.sighting));
    if (occurrence === undefined) return true;
    take({ entity: one.entity, occurrence }, state);
    return false;
  });
}

function take(match: Match, state: State): void {
  state.matched.push(match);
  const held = state.held.get(match.entity);
  if (held === undefined) state.held.set(match.entity, new Set([match.occurrence.note]));
  else held.add(match.occurrence.note);
  state.free.get(match.occurrence.note)?.delete(match.occurrence);
}

/** Whether the entity has its TODO in this note already: one to one within a note. */
function holds(entity: Growing, note: Note, state: State): boolean {
  return state.held.get(entity)?.has(note) ?? false;
}

/** Likeness counts only in what is surely the same note: file names such as `2023-03-08.md` occur in every team. */
function isSameNote({ entity, sighting }: Sought, note: Note): boolean {
  if (note.path === sighting.path || hashText(foldText(note.title), 4) === sighting.title) return true;
  return findTeams(note).some((team) => entity.tracked?.marker.teams.includes(hashTeam(team)) ?? false);
}

function takeAlike(sought: readonly Sought[], state: State): void {
  const pairs: Pair<Sought, Occurrence>[] = [];
  const byNotes = new Map<Note, Sought[]>();
  for (const one of sought) {
    for (const note of one.notes) {
      if (holds(one.entity, note, state) || !isSameNote(one, note) || isGivenUp(one.entity)) continue;
      byNotes.set(note, [...(byNotes.get(note) ?? []), one]);
    }
  }
  for (const [note, group] of byNotes) {
    const free = [...(state.free.get(note) ?? [])];
    if (free.length * group.length > MOST_PAIRS) continue;
    for (const left of group) for (const right of free) pairs.push({ left, right, score: scoreEdit(left, right) });
  }
  for (const { left, right } of pairMutually(
    pairs.filter((pair) => pair.score >= LEAST),
    MARGIN,
  )) {
    take({ entity: left.entity, occurrence: right }, state);
  }
}

/** An issue already marked as removed comes back by its very words only: what was in doubt once stays decided. */
function isGivenUp(entity: Growing): boolean {
  return entity.tracked?.marker.removed ?? false;
}

function scoreEdit(sought: Sought, occurrence: Occurrence): number {
  const { tracked } = sought.entity;
  if (tracked === null) return 0;
  const likeness = computeLikeness(tracked.wording(), occurrence.wording());
  return likeness + (sought.sighting.owners === occurrence.sighting.owners ? SAME_OWNERS : 0);
}
