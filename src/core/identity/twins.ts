import { isHeadOf } from './cut-short.ts';
import { relateContents, type Relation } from './relate-contents.ts';
import { countKeys, createContentIndex } from './content-index.ts';
import type { Occurrence } from './occurrence.ts';
import type { Note, Todo } from '../people/types.ts';
import { areOfTwoTickets } from '../reading/topics.ts';
import { groupBy } from '../text/group-by.ts';
import { remember } from '../text/remember.ts';

/** Least keys that both say, and how many at least may stand in one alone; more where as many are shared. */
const LEAST_SHARED = 3;
const ADDED = 3;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Makes one of what a meeting's notes say twice of the same owners, by the same words or where one says all that the
 * other says: last time's list above, the new one below. It stands where it stands last, in the state it has there.
 */
export function foldTwins(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const all = remember(() => countKeys(occurrences.map(({ said }) => said())));
  const [first] = occurrences;
  if (first === undefined) return occurrences;
  const lists = remember(() => createListTeller(first.note));
  const meetings = groupBy(occurrences, ({ sighting }) => `${sighting.date ?? ''} ${sighting.owners}`);
  const kept = [...meetings.values()].flatMap((group) => foldNear(foldEqual(group), { all, lists }));
  return meetings.size === 1 ? kept : kept.toSorted((a, b) => a.todo.line - b.todo.line);
}

function foldEqual(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const groups = groupBy(occurrences, (one) => `${one.sighting.text} ${nameReference(one)}`);
  // Below two tickets the same words say two things.
  return [...groups.values()].flatMap((group) =>
    group.filter((one, at) => !group.slice(at + 1).some((later) => !areOfTwoTickets(one.todo.topic, later.todo.topic))),
  );
}

/** What is known of everything in the note: how often each word occurs, and where its lists are. */
type Around = { readonly all: () => ReadonlyMap<string, number>; readonly lists: () => ListTeller };

function foldNear(occurrences: readonly Occurrence[], { all, lists }: Around): readonly Occurrence[] {
  const some = occurrences.filter(mayBeTwin);
  if (some.length < 2) return occurrences;
  if (!haveSameWords(some) && !lists().mayPart(some)) return occurrences;
  const index = createContentIndex<Occurrence>(countKeys(some.map(({ said }) => said())));
  const telling: Telling = { lists, isRare: (key) => (all().get(key) ?? 0) <= 2 };
  const gone = new Map<Occurrence, Occurrence>();
  for (const later of some) {
    for (const earlier of index.find(later.said()))
      if (!gone.has(earlier) && isTwin(earlier, later, telling)) gone.set(earlier, later);
    index.add(later.said(), later);
  }
  if (gone.size === 0) return occurrences;
  const also = new Map<Occurrence, Occurrence[]>();
  for (const [earlier, later] of gone) also.set(later, [...(also.get(later) ?? []), earlier]);
  return occurrences.filter((one) => !gone.has(one)).map((one) => keepEarlier(one, listEarlier(one, also)));
}

/** What stands there without its reference as well is known by its words: those make a sighting. */
function keepEarlier(one: Occurrence, earlier: readonly Occurrence[]): Occurrence {
  const isNamed = [one, ...earlier].every(({ todo }) => todo.reference !== null);
  const todo = isNamed || one.todo.reference === null ? one.todo : { ...one.todo, reference: null };
  return { ...one, todo, also: earlier.map(({ sighting }) => sighting) };
}

function listEarlier(one: Occurrence, also: ReadonlyMap<Occurrence, readonly Occurrence[]>): readonly Occurrence[] {
  return (also.get(one) ?? []).flatMap((earlier) => [...listEarlier(earlier, also), earlier]);
}

function mayBeTwin({ todo }: Occurrence): boolean {
  return todo.withheld === null;
}

function nameReference({ todo: { reference } }: Occurrence): string {
  return reference === null ? '' : `${reference.repo.toLowerCase()}#${reference.number}`;
}

/** What tells twins from two TODOs. */
type Telling = {
  readonly lists: () => ListTeller;
  /** Whether a word stands in no more than two items of the note. */
  readonly isRare: (key: string) => boolean;
};

/** Items of one list are two; two days by which something is due, or two issues, are two TODOs. */
function isTwin(earlier: Occurrence, later: Occurrence, { lists, isRare }: Telling): boolean {
  const names = new Set([earlier, later].map(nameReference).filter((name) => name !== ''));
  if (names.size > 1 || areOfTwoTickets(earlier.todo.topic, later.todo.topic)) return false;
  if (earlier.sighting.text === later.sighting.text) return true;
  if (earlier.todo.due !== null && later.todo.due !== null && earlier.todo.due !== later.todo.due) return false;
  // Asked first, since it costs least: most of what is alike stands in one list.
  if (!lists().isApart(earlier.todo, later.todo)) return false;
  const relation = relateContents(earlier.said(), later.said(), NOTHING);
  if (relation === null) return false;
  const { kind, shared, added, isTail, isInOrder } = relation;
  if (kind === 'same') return shared > 1;
  if (isInOrder && shared > LEAST_SHARED) return true;
  // A remark behind all that was said may be as long as it likes.
  if (isTail && shared >= LEAST_SHARED) return true;
  if (shared >= LEAST_SHARED) return added <= Math.max(ADDED, shared);
  return isSaidOfFew(earlier, later, relation, isRare);
}

/**
 * Two words are enough where no other item holds them, and little stands behind them or what does is a remark: no number or
 * address.
 */
function isSaidOfFew(
  earlier: Occurrence,
  later: Occurrence,
  { kind, shared, added, isTail }: Relation,
  isRare: Telling['isRare'],
): boolean {
  if (shared < 2 || !isTail) return false;
  const [a, b] = [earlier.said(), later.said()];
  if (![...a.keys].every((key) => !b.keys.has(key) || isRare(key))) return false;
  if (kind === 'less' ? isHeadOf(later, earlier) : isHeadOf(earlier, later)) return true;
  const isExact = [...a.exact].some((key) => !b.keys.has(key)) || [...b.exact].some((key) => !a.keys.has(key));
  return added <= ADDED && !isExact;
}

/** Whether the same words stand twice, as they do once with a reference and once without. */
function haveSameWords(occurrences: readonly Occurrence[]): boolean {
  return new Set(occurrences.map(({ sighting }) => sighting.text)).size < occurrences.length;
}

/** Whether something that is no item stands between two items, so that they are of two lists. */
type ListTeller = {
  readonly isApart: (earlier: Todo, later: Todo) => boolean;
  /** Whether any two of some items can stand apart. */
  readonly mayPart: (occurrences: readonly Occurrence[]) => boolean;
};

/** Counts once for a note what stands between its items: plain lines, and bullets further out than an item may be. */
function createListTeller({ todos, lines }: Note): ListTeller {
  const isItem = new Set(todos.flatMap(listLines));
  let [plain, outer] = [0, 0];
  const counts = lines.map((line, index) => {
    const isOther = line.trim() !== '' && !isItem.has(index + 1);
    if (isOther && !BULLET.test(line)) plain += 1;
    if (isOther && /^\S/.test(line)) outer += 1;
    return { plain, outer };
  });
  const isApart = (earlier: Todo, later: Todo) => {
    const [above, below] = [counts[earlier.line - 1], counts[later.line - 2]];
    if (above === undefined || below === undefined) return false;
    return below.plain > above.plain || (/^\s/.test(lines[earlier.line - 1] ?? '') && below.outer > above.outer);
  };
  const mayPart = (occurrences: readonly Occurrence[]) => {
    const all = occurrences.map(({ todo }) => todo.line);
    const [above, below] = [counts[Math.min(...all) - 1], counts[Math.max(...all) - 2]];
    return above === undefined || below === undefined || below.plain > above.plain || below.outer > above.outer;
  };
  return { isApart, mayPart };
}

const BULLET = /^\s*(?:[-*+•]|\d+[.)])\s/;

/** Numbers of the lines that an item takes. */
function listLines({ line, source }: Todo): readonly number[] {
  return source.split('\n').map((_line, index) => line + index);
}
