import { changeLine, type Line } from '../scan-lines.ts';
import { readDashedTable, readGridTable, type Rows } from './text-tables.ts';

const GRID = /^\s*\+(?:[-=:]{2,}\+)+\s*$/;
/** `------  ----`: the columns of a table, as Pandoc draws them. */
const DASHES = /^\s*-{2,}(?:\s+-{2,})+\s*$/;
const EDGE = /^\s*-{3,}\s*$/;

/** Lines of a table, and of its header, that are read. */
const MOST_LINES = 500;
const MOST_HEADER_LINES = 3;

/** Makes rows of tables that are drawn with signs, as converters from word processors write them into Markdown. */
export function raiseDrawnTables(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ raw }) => GRID.test(raw) || DASHES.test(raw))) return lines;
  const found = [...lines];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.kind === 'code') continue;
    const from = GRID.test(line.raw) ? at : DASHES.test(line.raw) ? findHeader(lines, at) : -1;
    if (from < 0) continue;
    const block = takeTable(lines, from, at);
    const raw = block.map((each) => each.raw);
    const rows = from === at ? readGridTable(raw) : readDashedTable(raw);
    for (const [index, each] of block.entries())
      found[from + index] = changeLine(each, { kind: 'table', level: 0, box: null, content: tellRow(rows, index) });
    at = from + block.length - 1;
  }
  return found;
}

/** Where the header above a line of dashes begins, with the edge above it; -1 without one. */
function findHeader(lines: readonly Line[], at: number): number {
  let from = at;
  while (from > 0 && at - from <= MOST_HEADER_LINES && isWritten(lines[from - 1])) from--;
  return from < at ? from : -1;
}

function isWritten(line: Line | undefined): boolean {
  return line !== undefined && line.raw.trim() !== '' && (line.kind === 'text' || EDGE.test(line.raw));
}

/** The lines of a table: below an edge up to the next, else up to an empty line. */
function takeTable(lines: readonly Line[], from: number, at: number): readonly Line[] {
  const rest = lines.slice(from, from + MOST_LINES);
  const isGrid = from === at;
  const hasEdge = EDGE.test(rest[0]?.raw ?? '');
  const end = rest.findIndex((line, index) => {
    if (isGrid) return !/^\s*[+|]/.test(line.raw);
    return index > at - from && (hasEdge ? EDGE.test(line.raw) : line.raw.trim() === '');
  });
  return end < 0 ? rest : rest.slice(0, hasEdge ? end + 1 : end);
}

function tellRow(rows: Rows, index: number): string {
  const row = rows.get(index);
  if (row === undefined) return '|';
  return row === 'rule' ? '|---|' : `| ${row.map((cell) => cell.replace(/^[-*+]\s+/, '')).join(' | ')} |`;
}
