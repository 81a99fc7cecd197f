import { isOneOf } from '../languages/compile.ts';
import { TICKS } from '../languages/english-remarks.ts';
import type { Lexicon } from './names.ts';
import type { Columns } from './observe/columns.ts';
import { readStateLine } from './observe/state.ts';
import { NO_SIGN } from './observe/state-patterns.ts';
import type { TodoState } from './types.ts';

/** What a cell of a column of states holds where it is done. */
const isTick = isOneOf(TICKS);
/** `100 %` of it. */
const WHOLE = /^\s*100\s?%\s*$/;
const CROSSED = new RegExp(String.raw`^\s*${NO_SIGN}\s*$`, 'u');
const TICKED = /^(?:\\?\[[xX]\\?\]|☑)$/u;
/** Characters of a cell that only tells how far something is. */
const LONGEST_STATE = 12;

/** How far a row is, by its column of states, or by `said` where it has none. */
export function readRowState(cells: readonly string[], said: string, columns: Columns, lexicon: Lexicon): TodoState {
  if (columns.state >= 0) return readState(cells[columns.state] ?? '', columns, lexicon);
  return isOver(cells, columns, lexicon) ? 'done' : readState(said, columns, lexicon);
}

function readState(cell: string, { isDone }: Columns, lexicon: Lexicon): TodoState {
  if (isTick(cell.trim()) || WHOLE.test(cell)) return 'done';
  // In a column called `Done?` a cross says no.
  if (isDone && CROSSED.test(cell)) return 'open';
  return readStateLine(cell.replace(/^🟢\s?/u, ''), lexicon.words) ?? 'open';
}

/** Whether a cell of another column, whatever it is called, is a ticked box or says nothing but that it is done. */
function isOver(cells: readonly string[], columns: Columns, { words }: Lexicon): boolean {
  return cells.some(
    (cell, index) =>
      ![columns.task, columns.owner, columns.due, columns.person].includes(index) &&
      (TICKED.test(cell) || (cell.length <= LONGEST_STATE && readStateLine(cell, words) === 'done')),
  );
}
