import { isSmallWord } from '../languages/small-words.ts';
import { foldText } from '../text/fold-text.ts';
import { foldName } from '../text/person-name.ts';
import { areOfTwoTickets } from './topics.ts';
import type { RawTodo, Topic } from './types.ts';

/** An item, what it is about, and which list of the note it stands in; -1 outside of all. */
type Part<T> = { readonly todo: T; readonly list: number };

/** Words in common by which two items of the same people are one, and where neither says more. */
const ENOUGH = 3;
const ENOUGH_ALIKE = 2;
/** Items of the same people that one is held against: more are new. */
const MOST = 60;

/**
 * Without what another list of the note says again of the same people: last time's items above and the new ones below, a box
 * in the text and a table at the end. One says all that the other says, with the same numbers and no other day; the later one
 * counts. What was done above and is open below is to be done again.
 */
export function joinTwins<T extends RawTodo & { readonly topic: Topic | null }>(
  todos: readonly T[],
  listOf: (todo: T) => number,
): readonly T[] {
  const kept: T[] = [];
  const byOwners = new Map<string, (Part<T> & Facts)[]>();
  for (const todo of todos) {
    const owners = todo.owners.map(foldName).toSorted().join();
    if (owners === '') {
      kept.push(todo);
      continue;
    }
    const own = { todo, list: listOf(todo), ...takeFacts(todo) };
    const group = byOwners.get(owners) ?? [];
    const at = group.findIndex((other) => areTwins(other, own));
    const twin = group[at];
    if (twin === undefined) {
      byOwners.set(owners, [...group.slice(-MOST), own]);
      kept.push(todo);
      continue;
    }
    // What was marked in the text stays where it was said.
    if (twin.list < 0) {
      kept[kept.indexOf(twin.todo)] = { ...twin.todo, state: todo.state };
      continue;
    }
    kept.splice(kept.indexOf(twin.todo), 1);
    kept.push(todo);
    byOwners.set(owners, [...group.filter((other) => other !== twin), own]);
  }
  return kept;
}

type Facts = { readonly words: ReadonlySet<string>; readonly numbers: string };

function takeFacts({ title }: RawTodo): Facts {
  const words = foldText(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const numbers = words.filter((word) => /\p{N}/u.test(word)).toSorted();
  return { words: new Set(words.filter((word) => !isSmallWord(word))), numbers: numbers.join(' ') };
}

function areTwins<T extends RawTodo & { readonly topic: Topic | null }>(
  above: Part<T> & Facts,
  below: Part<T> & Facts,
): boolean {
  if (above.list === below.list || above.numbers !== below.numbers) return false;
  if (above.todo.state !== 'open' && below.todo.state === 'open') return false;
  const day = below.todo.due.due;
  if ((day !== null && day !== above.todo.due.due) || areOfTwoTickets(above.todo.topic, below.todo.topic)) return false;
  const [few, many] = above.words.size < below.words.size ? [above.words, below.words] : [below.words, above.words];
  const isEnough = few.size >= (few.size === many.size ? ENOUGH_ALIKE : ENOUGH);
  return isEnough && [...few].every((word) => many.has(word));
}
