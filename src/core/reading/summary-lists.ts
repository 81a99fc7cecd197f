import { foldText } from '../text/fold-text.ts';
import { foldName } from '../text/person-name.ts';
import { isTaken } from './observe/action-taken.ts';
import type { RawTodo } from './types.ts';

/** The convention of what is marked. */
export const MARKED = 'explicit marker';

/** Letters of a word that tells what an item is about. */
const TELLING = 4;
/** Words in common by which two items of the same people are one. */
const ENOUGH_TELLING = 2;

/**
 * What a list at the end says again of what was marked above, with the marked item: each of its items is another one's of
 * the same people, with words in common; of a list that says anything else as well, those that say all of it, or of which it
 * says all.
 */
export function findSummary<T extends RawTodo>(todos: readonly T[]): ReadonlyMap<T, T> {
  const marks = todos.filter(({ convention }) => convention === MARKED);
  const last = marks.at(-1)?.line.number ?? Infinity;
  const list = todos.filter(({ convention, line }) => convention !== MARKED && line.number > last);
  if (marks.length === 0 || list.length === 0) return new Map();
  const isAll = list.length === marks.length && list.length + marks.length === todos.length;
  const like = isAll ? pair(marks, list, isLike) : new Map<T, T>();
  return like.size === list.length ? like : pair(marks, list, saysAll);
}

/**
 * Sentences that tell of an action which a list below has as well, in other words: `Ada took the action to ask the bank`
 * above `Ada: contact the bank and ask`.
 */
export function findRetold(todos: readonly RawTodo[]): ReadonlySet<RawTodo> {
  const told = todos.filter(({ convention, line }) => convention === MARKED && isTaken(line.content));
  const list = told.length === 0 ? [] : todos.filter(({ convention }) => convention !== MARKED);
  const isListed = (todo: RawTodo) => {
    const facts = takeFacts(todo);
    return list.some((item) => item.line.number > todo.line.number && isLike(takeFacts(item), facts));
  };
  return new Set(told.filter(isListed));
}

/** Each of a list with the first of the marked items that is the same and no other's. */
function pair<T extends RawTodo>(
  marks: readonly T[],
  list: readonly T[],
  isSame: (mark: Facts, said: Facts) => boolean,
): ReadonlyMap<T, T> {
  const left = marks.map((mark) => ({ mark, facts: takeFacts(mark) }));
  const pairs = new Map<T, T>();
  for (const todo of list) {
    const facts = takeFacts(todo);
    const at = left.findIndex((one) => isSame(one.facts, facts));
    const found = at < 0 ? undefined : left.splice(at, 1)[0];
    if (found !== undefined) pairs.set(todo, found.mark);
  }
  return pairs;
}

/** What two items are held against each other by. */
type Facts = { readonly owners: string; readonly words: ReadonlySet<string>; readonly due: string | null };

function takeFacts({ owners, title, due }: RawTodo): Facts {
  const words = (foldText(title).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= TELLING);
  return { owners: owners.map(foldName).toSorted().join(), words: new Set(words), due: due.due };
}

function isLike(mark: Facts, { owners, words }: Facts): boolean {
  if (mark.owners === '' || mark.owners !== owners) return false;
  return [...words].filter((word) => mark.words.has(word)).length >= ENOUGH_TELLING;
}

/** Whether one of two items of the same people says all that the other says; a day that only the list has is news. */
function saysAll(mark: Facts, { owners, words, due }: Facts): boolean {
  if (mark.owners === '' || mark.owners !== owners || (due !== null && due !== mark.due)) return false;
  const [few, many] = mark.words.size < words.size ? [mark.words, words] : [words, mark.words];
  return few.size >= ENOUGH_TELLING && [...few].every((word) => many.has(word));
}
