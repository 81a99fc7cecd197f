import type { Vocabulary } from '../languages/vocabulary.ts';
import { changeLine, type Line } from '../note/scan-lines.ts';
import { findColumns } from './observe/columns.ts';

/** What parts the columns of a table that only white space draws. */
const GAP = /\t+\s*|\s{2,}/;
/** Cells of a line that are read. */
const MOST_CELLS = 20;
/** A line of signs between header and rows. */
const SIGNS = /^[\s=+-]+$/;

/**
 * Makes rows of lines whose columns only white space draws, below a header that names who is to do what; `anywhere` but in
 * a section of things to do it must announce actions as well.
 */
export function raiseColumns(
  lines: readonly Line[],
  words: Vocabulary,
  where: 'section' | 'anywhere' = 'section',
): readonly Line[] {
  if (!lines.some((line) => isSpaced(line))) return lines;
  let inTable = false;
  return lines.flatMap((line) => {
    if (!inTable) {
      inTable = isSpaced(line) && isHeader(splitCells(line), words, where);
      return inTable ? [makeRow(line), changeLine(line, { kind: 'table', content: '| --- |' })] : [line];
    }
    if (line.kind !== 'blank' && SIGNS.test(line.raw)) return [];
    inTable = isSpaced(line);
    return [inTable ? makeRow(line) : line];
  });
}

function isSpaced({ kind, raw }: Line): boolean {
  return kind === 'text' && GAP.test(raw.trim());
}

function splitCells({ raw }: Line): readonly string[] {
  return raw.trim().split(GAP, MOST_CELLS);
}

/** A header names both the task and its owner. */
function isHeader(cells: readonly string[], words: Vocabulary, where: 'section' | 'anywhere'): boolean {
  const columns = findColumns(cells, words, where);
  return columns !== null && columns.task >= 0 && columns.owner >= 0;
}

function makeRow(line: Line): Line {
  const cells = splitCells(line).map((cell) => cell.replace(/\|/g, String.raw`\|`));
  return changeLine(line, { kind: 'table', content: `| ${cells.join(' | ')} |` });
}
