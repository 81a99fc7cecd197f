import { foldText } from '../text/fold-text.ts';
import { hashText } from '../text/hash.ts';
import { hashTeam } from '../block/marker.ts';
import { readWording, type Growing } from './entity.ts';
import { findTeams, type Occurrence } from './occurrence.ts';
import { pairMutually, type Pair } from './pair.ts';
import { computeLikeness } from './similarity.ts';
import { tellApart } from './tell-apart.ts';
import type { Note } from '../people/types.ts';
import type { Sighting } from '../block/types.ts';

/** What makes two sightings the same; where `only` is set, nothing else in the note may be the same in this way. */
type Pass = { readonly key: (sighting: Sighting) => string; readonly only: boolean };

/** The same text and owners, then without its due phrase, then whoever owns it. */
const EXACT: readonly Pass[] = [
  { key: ({ text, owners }) => `${text} ${owners}`, only: false },
  { key: ({ bare, owners }) => `${bare} ${owners}`, only: true },
  { key: ({ text }) => text, only: false },
  { key: ({ bare }) => bare, only: true },
];
/** Least likeness of an edited item to its old wording, and how far it must be ahead of its siblings. */
const LEAST = 0.5;
const MARGIN = 0.1;
/** What the same owners and the same due date add: they tell twins apart, and make no strangers alike. */
const SAME_OWNERS = 0.05;
const SAME_DUE = 0.01;
/** Most pairs compared in one note; a note with more edited items than that is rewritten, not edited. */
const MOST_PAIRS = 40_000;

/** A TODO of a note matched to the entity that was seen in this note before. */
export type Match = { readonly entity: Growing; readonly occurrence: Occurrence };

/** A sighting of an entity, with the notes that may be the one it was seen in. */
type Sought = { readonly entity: Growing; readonly sighting: Sighting; readonly notes: readonly Note[] };

/** Matches entities to TODOs of the very notes they were seen in: by exactly the same words, then the most alike. */
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
  for (const pass of EXACT) sought = takeExact(sought, state, pass);
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

function takeExact(sought: readonly Sought[], state: State, { key, only }: Pass): Sought[] {
  const rivals = only ? countRivals(sought, state, key) : null;
  return sought.filter((one) => {
    const candidates = one.notes
      .filter((note) => !holds(one.entity, note, state))
      .flatMap((note) => [...(state.free.get(note) ?? [])])
      .filter((candidate) => key(candidate.sighting) === key(one.sighting));
    const [occurrence] = candidates;
    if (occurrence === undefined) return true;
    const isAlone = candidates.length === 1 && (rivals?.get(nameRival(one, occurrence.note, key)) ?? 1) === 1;
    if (only && !isAlone) return true;
    take({ entity: one.entity, occurrence }, state);
    return false;
  });
}

/** How many entities seek the same words in a note; what is over and gone is no rival of what is open. */
function countRivals(sought: readonly Sought[], state: State, key: Pass['key']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of sought) {
    for (const note of one.notes) {
      if (holds(one.entity, note, state)) continue;
      const name = nameRival(one, note, key);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function nameRival({ entity, sighting }: Sought, note: Note, key: Pass['key']): string {
  const isStanding = entity.tracked?.issue.state === 'open' && !isGivenUp(entity);
  return `${isStanding ? 'open' : 'over'} ${note.path}\n${key(sighting)}`;
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
  const likely = pairs.filter((pair) => pair.score >= LEAST);
  for (const { left, right } of pairMutually(likely, isClear)) take({ entity: left.entity, occurrence: right }, state);
}

/** An issue already marked as removed comes back by its very words only: what was in doubt once stays decided. */
function isGivenUp(entity: Growing): boolean {
  return entity.tracked?.marker.removed ?? false;
}

function scoreEdit(sought: Sought, occurrence: Occurrence): number {
  const { tracked } = sought.entity;
  if (tracked === null) return 0;
  const likeness = computeLikeness(tracked.wording(), occurrence.wording());
  return likeness + (hasOwners(sought, occurrence) ? SAME_OWNERS : 0) + (hasDue(sought, occurrence) ? SAME_DUE : 0);
}

function hasOwners({ sighting }: Sought, occurrence: Occurrence): boolean {
  return sighting.owners === occurrence.sighting.owners;
}

function hasDue({ entity }: Sought, { todo }: Occurrence): boolean {
  return todo.due !== null && entity.tracked?.marker.content.due === todo.due;
}

type EditPair = Pair<Sought, Occurrence>;

/**
 * Whether a pair is clearly before another one with which it shares a side: much more alike, or alike in the very words
 * in which the two rivals differ. Where no word tells, the owners do, then the due date.
 */
function isClear(pair: EditPair, rival: EditPair): boolean {
  if (pair.score - rival.score >= MARGIN) return true;
  const told =
    pair.left === rival.left
      ? tellApart(readWording(pair.left.entity), pair.right.wording(), rival.right.wording())
      : tellApart(pair.right.wording(), readWording(pair.left.entity), readWording(rival.left.entity));
  if (told !== 'nothing') return told === 'first';
  return rankFacts(pair) > rankFacts(rival);
}

function rankFacts({ left, right }: EditPair): number {
  return (hasOwners(left, right) ? 2 : 0) + (hasDue(left, right) ? 1 : 0);
}
