import { splitWords } from '../text/words.ts';
import { areKnown, areOwners, type Lexicon } from './names.ts';
import type { Columns } from './observe/columns.ts';
import { MARKS } from './observe/field.ts';

/** Rows of a table that are looked at, and words of a task. */
const MOST_ROWS = 40;
const FEWEST_WORDS = 2;

/**
 * The columns of a table that has no header, by what they hold: one of nothing but people, one of sentences, and one of
 * days where there is any; null where they do not tell it.
 */
export function guessColumns(all: readonly (readonly string[])[], lexicon: Lexicon): Columns | null {
  const rows = all.slice(0, MOST_ROWS);
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some(({ length }) => length !== width)) return null;
  const inside = { ...lexicon, inSection: true };
  const isSomebody = (cell: string) => {
    const names = cell.replace(MARKS, '').trim();
    return names !== '' && (areKnown(names, inside) || areOwners(names, inside, true));
  };
  const find = (holds: (cell: string) => boolean) =>
    Array.from({ length: width }, (_, index) => index).filter((index) => rows.every((row) => holds(row[index] ?? '')));
  const [owner = -1, ...others] = find(isSomebody);
  const [task = -1] = find((cell) => splitWords(cell).length >= FEWEST_WORDS && !isSomebody(cell) && !isDay(cell));
  const [due = -1] = find(isDay);
  if (owner < 0 || others.length > 0 || task < 0) return null;
  return { task, isNamed: false, owner, due, state: -1, isDone: false, person: -1, isRecord: false };
}

/** A short cell with a number of two digits and more than that. */
function isDay(cell: string): boolean {
  return cell.length <= 20 && /\d{1,2}/.test(cell) && /[\p{L}./-]/u.test(cell);
}
