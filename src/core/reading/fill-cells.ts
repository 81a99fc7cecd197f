import { isOneOf } from '../languages/compile.ts';
import { DITTO } from '../languages/english-remarks.ts';
import { holdsWord } from '../text/words.ts';
import type { Columns } from './observe/columns.ts';

/** A cell that says the same as the one above. */
const isDitto = isOneOf(DITTO);

/** The cells of a row; what it leaves to the one above is taken from there: `"`, and whose rows the first cell heads. */
export function fillCells(
  cells: readonly string[],
  above: readonly string[],
  { owner, task }: Pick<Columns, 'owner' | 'task'>,
): readonly string[] {
  return cells.map((cell, index) => {
    const isLeft = index === owner && owner < task && cell === '' && holdsWord(cells[task] ?? '');
    return isLeft || isDitto(cell) ? (above[index] ?? cell) : cell;
  });
}
