import { changeLine, type Line } from '../note/scan-lines.ts';
import { guessColumns } from './guess-columns.ts';
import type { Lexicon } from './names.ts';
import { findColumns } from './observe/columns.ts';

/** What parts the columns of a table that only white space draws. */
const GAP = /\t+\s*|\s{2,}|\.{4,}/;
/** Cells of a line that are read. */
const MOST_CELLS = 20;
/** Characters of a column's name. */
const LONGEST_NAME = 60;
/** A line of signs between header and rows. */
const SIGNS = /^[\s=+-]+$/;

/**
 * Makes rows of lines whose columns only white space draws, below a header that names who is to do what; `anywhere` but in
 * a section of things to do it must announce actions as well. In such a section none is needed where the columns tell who
 * and what.
 */
export function raiseColumns(
  lines: readonly Line[],
  lexicon: Lexicon,
  where: 'section' | 'anywhere' = 'section',
): readonly Line[] {
  if (!lines.some((line) => isSpaced(line))) return lines;
  let inTable = false;
  return lines.flatMap((line, index) => {
    if (!inTable && isSpaced(line)) {
      inTable = isHeader(splitCells(line), lexicon, where);
      if (inTable) return [makeRow(line), changeLine(line, { kind: 'table', content: '| --- |' })];
      const before = lines[index - 1];
      const isFirst = before === undefined || !isSpaced(before);
      inTable = where === 'section' && isFirst && tellsAll(takeRun(lines, index), lexicon);
      return [inTable ? makeRow(line) : line];
    }
    if (!inTable) return [line];
    if (line.kind !== 'blank' && SIGNS.test(line.raw)) return [];
    inTable = isSpaced(line);
    return [inTable ? makeRow(line) : line];
  });
}

/** A section may have made a bullet of a line that has no sign of one. */
function isSpaced({ kind, raw, content }: Line): boolean {
  return (kind === 'text' || (kind === 'bullet' && raw.trim() === content)) && GAP.test(raw.trim());
}

/** The lines from one on, up to the first without columns. */
function takeRun(lines: readonly Line[], from: number): readonly Line[] {
  const end = lines.findIndex((line, index) => index > from && !isSpaced(line));
  return lines.slice(from, end < 0 ? undefined : end);
}

function splitCells({ raw }: Line): readonly string[] {
  return raw
    .trim()
    .split(GAP, MOST_CELLS)
    .map((cell) => cell.trim())
    .filter((cell, index) => index === 0 || cell !== '');
}

/** A header names both the task and its owner. */
function isHeader(cells: readonly string[], { words }: Lexicon, where: 'section' | 'anywhere'): boolean {
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST_NAME)) return false;
  const columns = findColumns(cells, words, where);
  return columns !== null && columns.task >= 0 && columns.owner >= 0;
}

function tellsAll(lines: readonly Line[], lexicon: Lexicon): boolean {
  return guessColumns(lines.map(splitCells), lexicon) !== null;
}

function makeRow(line: Line): Line {
  const cells = splitCells(line).map((cell) => cell.replace(/\|/g, String.raw`\|`));
  return changeLine(line, { kind: 'table', content: `| ${cells.join(' | ')} |` });
}
