import type { Note, Todo } from '../people/types.ts';
import type { Sighting } from '../block/types.ts';
import type { Growing } from './entity.ts';
import type { Occurrence } from './occurrence.ts';
import { createOwnerFinder, readAsRemembered } from './remembered-reading.ts';
import { computeLikeness } from './similarity.ts';
import type { Tracked, TrackerReading } from './tracked.ts';

/** Issues of ours by name: `owner/name#n`, and `name#n` where one repository alone has that name. */
export type IssueFinder = (reference: NonNullable<Todo['reference']>) => Tracked | null;

/** Finds the tracked issue that a reference names; a bare name that two repositories share names none. */
export function createIssueFinder(tracked: readonly Tracked[]): IssueFinder {
  return createFinder(tracked);
}

function createFinder<T extends Pick<Tracked, 'issue'>>(
  issues: readonly T[],
): (reference: NonNullable<Todo['reference']>) => T | null {
  const byName = new Map<string, T[]>();
  for (const one of issues) {
    const repo = one.issue.repo.toLowerCase();
    for (const name of [repo, repo.slice(repo.indexOf('/') + 1)]) {
      const key = `${name}#${one.issue.number}`;
      byName.set(key, [...(byName.get(key) ?? []), one]);
    }
  }
  return ({ repo, number }) => {
    const found = byName.get(`${repo.toLowerCase()}#${number}`) ?? [];
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

/**
 * Notes in which a reference to an issue of ours is an identity and no text, and all others are text and nothing else.
 * What names an issue is held against what the issue remembers.
 */
export function settleReferences(
  notes: readonly Note[],
  { tracked, damaged }: Pick<TrackerReading, 'tracked' | 'damaged'>,
): readonly Note[] {
  const find = createIssueFinder(tracked);
  const findDamaged = createFinder(damaged);
  const findOwner = createOwnerFinder(notes);
  const settle = (todo: Todo): Todo => {
    if (todo.reference === null) return todo;
    const issue = find(todo.reference);
    // Whose block somebody took apart is known by its words; the brackets are none of them.
    if (issue === null && findDamaged(todo.reference) !== null)
      return { ...todo, ...todo.reference.bare, reference: null };
    if (issue === null || issue.detached) return { ...todo, reference: null };
    return readAsRemembered({ ...todo, ...todo.reference.bare }, issue.marker, findOwner);
  };
  return notes.map((note) =>
    note.todos.some(({ reference }) => reference !== null) ? { ...note, todos: note.todos.map(settle) } : note,
  );
}

/** An item that names its issue, and the issue. */
type Named = { readonly occurrence: Occurrence; readonly entity: Growing };

/**
 * Gives each entity the items that name its issue, in each note the one most alike; gives back those that are left, to
 * be matched by their words.
 */
export function attachReferences(
  entities: readonly Growing[],
  occurrences: readonly Occurrence[],
  find: IssueFinder,
): readonly Occurrence[] {
  const byIssue = new Map(entities.map((entity) => [entity.tracked, entity]));
  const holders = new Map(
    entities.flatMap((entity) =>
      (entity.tracked?.marker.sightings ?? []).map((sighting) => [nameSighting(sighting), entity] as const),
    ),
  );
  const isTheirs = ({ sighting }: Occurrence, entity: Growing) =>
    (holders.get(nameSighting(sighting)) ?? entity) !== entity;
  const chosen = new Map<string, Named>();
  for (const occurrence of occurrences) {
    const { reference } = occurrence.todo;
    const entity = reference === null ? undefined : byIssue.get(find(reference));
    if (reference === null || entity === undefined) continue;
    const key = `${occurrence.note.path}\n${reference.number}\n${reference.repo.toLowerCase()}`;
    const rival = chosen.get(key);
    // What another issue holds here had lost before, and the words of this one may have changed since.
    const doubt =
      rival === undefined ? 0 : Number(isTheirs(occurrence, entity)) - Number(isTheirs(rival.occurrence, entity));
    if (rival === undefined || doubt < 0 || (doubt === 0 && isMoreAlike(occurrence, rival.occurrence, entity)))
      chosen.set(key, { occurrence, entity });
  }
  const taken = new Set<Occurrence>();
  for (const { occurrence, entity } of chosen.values()) {
    entity.occurrences.push(occurrence);
    taken.add(occurrence);
  }
  return occurrences.filter((occurrence) => !taken.has(occurrence)).map(withoutReference);
}

/** An item whose reference leads to no issue, or to one that another item of the note is, is known by its words. */
function withoutReference(occurrence: Occurrence): Occurrence {
  const { todo } = occurrence;
  return todo.reference === null ? occurrence : { ...occurrence, todo: { ...todo, reference: null } };
}

function nameSighting({ path, date, text, owners }: Sighting): string {
  return [path, date ?? '', text, owners].join('\n');
}

function isMoreAlike(one: Occurrence, other: Occurrence, { tracked }: Growing): boolean {
  if (tracked === null) return false;
  const wording = tracked.wording();
  return computeLikeness(wording, one.wording()) > computeLikeness(wording, other.wording());
}
