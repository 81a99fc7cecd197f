import { foldText } from '../text/fold-text.ts';
import { foldName } from '../text/person-name.ts';
import type { RawTodo } from './types.ts';

/** The convention of what is marked. */
export const MARKED = 'explicit marker';

/** Letters of a word that tells what an item is about. */
const TELLING = 4;
/** Words in common by which two items of the same people are one. */
const ENOUGH_TELLING = 2;

/**
 * The list at the end that says in other words what was marked above: each of its items is another one's of the same
 * people, with words in common. A list that says anything else is one of its own.
 */
export function findSummary(todos: readonly RawTodo[]): ReadonlySet<RawTodo> {
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
