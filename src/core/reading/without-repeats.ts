import { foldName } from '../text/person-name.ts';
import { foldText } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';
import type { RawTodo } from './types.ts';

/** The number of a marked item: `ACTION #1: …`, `**ACTION 58.1**: …`. */
const NUMBER = /^[\W_]*\p{L}[\p{L} -]{1,20}\s*#?(\d{1,6}(?:[.-]\d{1,4}){0,4})(?:\]\([^()\s]*\))?[*_]{0,3}\s*[:：]/u;
/** Characters by which two items of one number are the same. */
const BEGINNING = 30;
/** Words of a title by which an item with an owner and one without are the same. */
const ENOUGH_WORDS = 3;

const MARKED = 'explicit marker';

/**
 * Without the items that a list at the end, or a quotation, repeats: same marker with the same number, same words. Where only
 * the list says whose a marked item is, it is theirs.
 */
export function withoutRepeats(todos: readonly RawTodo[]): readonly RawTodo[] {
  const numbers = new Set<string>();
  const marked = new Set<string>();
  const listed = new Set<string>();
  /** Marked items that name nobody, by their titles. */
  const unowned = new Map<string, number>();
  const kept: RawTodo[] = [];
  const again = findSummary(todos);
  for (const todo of todos) {
    if (again.has(todo)) continue;
    const title = foldText(todo.title);
    const key = `${title} ${todo.owners.map(foldName).toSorted().join()}`;
    const said = unowned.get(title);
    const first = said === undefined ? undefined : kept[said];
    // A list at the end says again what was marked above, a mark what a list at the top says.
    const isMarked = todo.convention === MARKED;
    if (marked.has(key) || (isMarked && listed.has(key)) || isNumberedAgain(todo, numbers)) continue;
    if (said !== undefined && first?.owners.length === 0 && splitWords(title).length >= ENOUGH_WORDS) {
      kept[said] = { ...first, owners: todo.owners, due: first.due.due === null ? todo.due : first.due };
      marked.add(key);
      continue;
    }
    (isMarked ? marked : listed).add(key);
    if (isMarked && todo.owners.length === 0) unowned.set(title, kept.length);
    kept.push(todo);
  }
  return kept;
}

/** Letters of a word that tells what an item is about. */
const TELLING = 4;
/** Words in common by which two items of the same people are one. */
const ENOUGH_TELLING = 2;

/**
 * The list at the end that says in other words what was marked above: each of its items is another one's of the same
 * people, with words in common. A list that says anything else is one of its own.
 */
function findSummary(todos: readonly RawTodo[]): ReadonlySet<RawTodo> {
  const marks = todos.filter(({ convention }) => convention === MARKED);
  const last = marks.at(-1)?.line.number ?? Infinity;
  const list = todos.filter(({ convention, line }) => convention !== MARKED && line.number > last);
  const rest = todos.some(({ convention, line }) => convention !== MARKED && line.number <= last);
  if (rest || list.length === 0 || list.length !== marks.length) return NOTHING;
  const left = [...marks];
  const isSaid = (todo: RawTodo) => {
    const at = left.findIndex((mark) => isLike(mark, todo));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  return list.every(isSaid) ? new Set(list) : NOTHING;
}

const NOTHING: ReadonlySet<RawTodo> = new Set();

function isLike(mark: RawTodo, todo: RawTodo): boolean {
  const owners = ({ owners }: RawTodo) => owners.map(foldName).toSorted().join();
  const list = ({ title }: RawTodo) =>
    (foldText(title).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= TELLING);
  const words = new Set(list(mark));
  const common = new Set(list(todo).filter((word) => words.has(word)));
  return mark.owners.length > 0 && owners(mark) === owners(todo) && common.size >= ENOUGH_TELLING;
}

function isNumberedAgain({ line, text, convention }: RawTodo, seen: Set<string>): boolean {
  const number = convention === MARKED ? NUMBER.exec(line.content)?.[1] : undefined;
  if (number === undefined) return false;
  const numbered = `${number} ${foldText(text).slice(0, BEGINNING)}`;
  if (seen.has(numbered)) return true;
  seen.add(numbered);
  return false;
}
