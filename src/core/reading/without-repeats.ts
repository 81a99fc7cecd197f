import { foldName } from '../text/person-name.ts';
import { foldText } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';
import { areOfTwoTickets } from './topics.ts';
import { findRetold, findSummary, MARKED } from './summary-lists.ts';
import type { RawTodo, Topic } from './types.ts';

/** The number of a marked item: `ACTION #1: …`, `**ACTION 58.1**: …`. */
const NUMBER = /^[\W_]*\p{L}[\p{L} -]{1,20}\s*#?(\d{1,6}(?:[.-]\d{1,4}){0,4})(?:\]\([^()\s]*\))?[*_]{0,3}\s*[:：]/u;
/** Characters by which two items of one number are the same. */
const BEGINNING = 30;
/** Words of a title by which an item with an owner and one without are the same. */
const ENOUGH_WORDS = 3;

/**
 * Without the items that a list at the end, or a quotation, repeats: same marker with the same number, same words below no
 * other ticket. Where only the list says whose a marked item is, it is theirs.
 */
export function withoutRepeats<T extends RawTodo & { readonly topic: Topic | null }>(
  todos: readonly T[],
): readonly T[] {
  const numbers = new Set<string>();
  const marked = new Map<string, (Topic | null)[]>();
  const listed = new Map<string, (Topic | null)[]>();
  /** Marked items that name nobody, by their titles. */
  const unowned = new Map<string, number>();
  const kept: T[] = [];
  const retold = findRetold(todos);
  const own = retold.size === 0 ? todos : todos.filter((todo) => !retold.has(todo));
  const again = findSummary(own);
  for (const todo of own) {
    const above = again.get(todo);
    if (above !== undefined) {
      replace(kept, above, sayLater(above, todo));
      continue;
    }
    const title = foldText(todo.title);
    const key = `${title} ${todo.owners.map(foldName).toSorted().join()}`;
    const said = unowned.get(title);
    const first = said === undefined ? undefined : kept[said];
    // A list at the end says again what was marked above, a mark what a list at the top says.
    const isMarked = todo.convention === MARKED;
    const isAgain = (topics: readonly (Topic | null)[] = []) =>
      topics.some((topic) => !areOfTwoTickets(topic, todo.topic));
    if (isAgain(marked.get(key)) || (isMarked && isAgain(listed.get(key))) || isNumberedAgain(todo, numbers)) continue;
    if (said !== undefined && first?.owners.length === 0 && splitWords(title).length >= ENOUGH_WORDS) {
      kept[said] = { ...first, owners: todo.owners, due: first.due.due === null ? todo.due : first.due };
      note(marked, key, todo);
      continue;
    }
    note(isMarked ? marked : listed, key, todo);
    if (isMarked && todo.owners.length === 0) unowned.set(title, kept.length);
    kept.push(todo);
  }
  return kept;
}

/** What was marked, as far as the list at the end says how far it is. */
function sayLater<T extends RawTodo>(first: T, later: T): T {
  return { ...first, state: later.state === 'open' ? first.state : later.state };
}

function replace<T>(kept: T[], one: T, other: T): void {
  const at = kept.indexOf(one);
  if (at >= 0) kept[at] = other;
}

function note(seen: Map<string, (Topic | null)[]>, key: string, { topic }: { readonly topic: Topic | null }): void {
  const topics = seen.get(key);
  if (topics === undefined) seen.set(key, [topic]);
  else topics.push(topic);
}

function isNumberedAgain({ line, text, convention }: RawTodo, seen: Set<string>): boolean {
  const number = convention === MARKED ? NUMBER.exec(line.content)?.[1] : undefined;
  if (number === undefined) return false;
  const numbered = `${number} ${foldText(text).slice(0, BEGINNING)}`;
  if (seen.has(numbered)) return true;
  seen.add(numbered);
  return false;
}
