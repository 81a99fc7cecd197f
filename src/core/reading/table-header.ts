import type { Line } from '../note/scan-lines.ts';
import { areOwners, isNick, type Lexicon } from './names.ts';
import { findColumns, type Columns } from './observe/columns.ts';
import { MARKS } from './observe/field.ts';
import type { ReadingContext } from './reading-context.ts';
import { tellsToDo } from './tells-to-do.ts';

/** Cells of a row that are read. */
const MOST_CELLS = 60;

/** Splits a table row into cells; `\|` is no border. */
export function splitRow(line: Line): readonly string[] {
  const cells = line.content.replace(/^\||\|\s*$/g, '').split(/(?<!\\)\|/, MOST_CELLS);
  return cells.map((cell) => cell.replace(/\\\|/g, '|').replace(/\s+/g, ' ').trim());
}

/** The columns by the header of a table; where that is empty, by its first row in bold. */
export function findHeader(
  lines: readonly Line[],
  index: number,
  { lexicon }: ReadingContext,
  where: 'section' | 'anywhere',
): Columns | null {
  const rows = [index, index + 2, index + 3]
    .map((at) => lines[at])
    .map((line) => (line?.kind === 'table' ? splitRow(line) : []));
  const [header = [], first = [], second = []] = rows;
  const isEmpty =
    header.every((cell) => cell === '') && first.every((cell) => cell === '' || /^\*\*.*\*\*$/.test(cell));
  const [names, sample] = isEmpty ? [first, second] : [header, first];
  const columns = findColumns(names, lexicon.words, where, sample);
  if (columns !== null || where === 'section') return columns;
  const inside = findColumns(names, lexicon.words, 'section', sample);
  return inside !== null && [sample, second].every((cells) => isAssigned(cells, inside, lexicon)) ? inside : null;
}

/** A row of somebody and what they are told to do: such a table needs no section. */
function isAssigned(cells: readonly string[], { owner, task, due }: Columns, { words, ...rest }: Lexicon): boolean {
  const names = (cells[owner] ?? '').replace(MARKS, '');
  return (
    tellsToDo(cells[task] ?? '', words) &&
    names !== '' &&
    // Beside a column of when it is due a nick is somebody as well.
    (areOwners(names, { ...rest, words, inSection: true }, false) || (due >= 0 && isNick(names)))
  );
}

/** Whether a line is the rule between a table's header and its rows. */
export function isRule(line: Line | undefined): boolean {
  return line?.kind === 'table' && /^[\s|:-]+$/.test(line.content) && line.content.includes('-');
}
