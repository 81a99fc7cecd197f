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
  const left = marks.map(takeFacts);
  const isSaid = (todo: RawTodo) => {
    const facts = takeFacts(todo);
    const at = left.findIndex((mark) => isLike(mark, facts));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  return list.every(isSaid) ? new Set(list) : NOTHING;
}

const NOTHING: ReadonlySet<RawTodo> = new Set();

/** What two items are held against each other by. */
type Facts = { readonly owners: string; readonly words: ReadonlySet<string> };

function takeFacts({ owners, title }: RawTodo): Facts {
  const words = (foldText(title).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= TELLING);
  return { owners: owners.map(foldName).toSorted().join(), words: new Set(words) };
}

function isLike(mark: Facts, { owners, words }: Facts): boolean {
  if (mark.owners === '' || mark.owners !== owners) return false;
  return [...words].filter((word) => mark.words.has(word)).length >= ENOUGH_TELLING;
}
