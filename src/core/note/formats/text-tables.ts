/** Rows of a table by the line of the block on which they begin; `rule` stands below a header. */
export type Rows = ReadonlyMap<number, readonly string[] | 'rule'>;

/** Cells of a row that are read. */
const MOST_CELLS = 60;
/** Characters after which a cell is not continued. */
const LONGEST_CELL = 2000;

/** `+---+` and `| a | b |`: several lines may make one row. */
export function readGridTable(block: readonly string[]): Rows {
  const rows = new Map<number, readonly string[] | 'rule'>();
  let start = -1;
  for (const [index, raw] of block.entries()) {
    if (/^\s*\+/.test(raw)) {
      start = -1;
      if (raw.includes('=')) rows.set(index, 'rule');
      continue;
    }
    const cells = raw
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|', MOST_CELLS);
    start = start < 0 ? index : start;
    rows.set(start, join(rows.get(start), cells));
  }
  return closeHeader(rows);
}

/** Columns over a line of dashes, rows below it; where an edge stands above, empty lines part the rows. */
export function readDashedTable(block: readonly string[]): Rows {
  const isRule = (raw: string): boolean => /^\s*-{2,}(?:\s+-{2,})+\s*$/.test(raw);
  const at = block.findIndex(isRule);
  const hasEdge = /^\s*-{3,}\s*$/.test(block[0] ?? '');
  const spans = [...(block[at] ?? '').matchAll(/-+/g)].slice(0, MOST_CELLS).map(({ index }) => index);
  const rows = new Map<number, readonly string[] | 'rule'>();
  let start = -1;
  for (const [index, raw] of block.entries()) {
    if (index === at) rows.set(index, 'rule');
    if (index === at || raw.trim() === '' || /^[\s-]+$/.test(raw)) {
      start = -1;
      continue;
    }
    start = start < 0 || (!hasEdge && index > at) ? index : start;
    rows.set(
      start,
      join(
        rows.get(start),
        spans.map((from, cell) => raw.slice(cell === 0 ? 0 : from, spans[cell + 1])),
      ),
    );
  }
  return closeHeader(rows);
}

/** `====  ===` over and under columns, which its groups mark. */
export function readSimpleTable(block: readonly string[]): Rows {
  const spans = [...(block[0] ?? '').matchAll(/=+/g)].slice(0, MOST_CELLS).map(({ index }) => index);
  const rows = new Map<number, readonly string[] | 'rule'>();
  const rules = block.flatMap((raw, index) => (/^\s*={2,}(?:\s+={2,})+\s*$/.test(raw) ? [index] : []));
  let start = -1;
  for (const [index, raw] of block.entries()) {
    if (rules.includes(index)) {
      start = -1;
      if (rules.length > 2 && index === rules[1]) rows.set(index, 'rule');
      continue;
    }
    const cells = spans.map((from, at) => raw.slice(from, spans[at + 1]));
    // A row whose first cell is empty continues the one above.
    start = start < 0 || (cells[0] ?? '').trim() !== '' ? index : start;
    rows.set(start, join(rows.get(start), cells));
  }
  return closeHeader(rows);
}

/** `* - a` begins a row, `- b` below it is its next cell; the first row is the header. */
export function readListTable(block: readonly string[]): Rows {
  const rows = new Map<number, readonly string[] | 'rule'>();
  let start = -1;
  for (const [index, raw] of block.entries()) {
    const cell = /^\s*(\*\s+)?-\s+(.*)$/.exec(raw);
    if (cell?.[1] !== undefined) start = index;
    const row = rows.get(start);
    if (start < 0 || row === 'rule') continue;
    if (cell !== null) rows.set(start, [...(row ?? []), cell[2] ?? ''].slice(0, MOST_CELLS));
    else if (row !== undefined) rows.set(start, [...row.slice(0, -1), lengthen(row.at(-1) ?? '', raw)]);
  }
  const [header] = rows.keys();
  if (header !== undefined) rows.set(header + 1, 'rule');
  return rows;
}

/** `"Ada", "Write it"`: a row a line, below a header among the options or without one in the first. */
export function readCsvTable(block: readonly string[]): Rows {
  const rows = new Map<number, readonly string[] | 'rule'>();
  const header = block.findIndex((raw) => /^\s*:header:/.test(raw));
  if (header >= 0) {
    rows.set(0, splitCsv((block[header] ?? '').replace(/^\s*:header:/, '')));
    rows.set(1, 'rule');
  }
  for (const [index, raw] of block.entries())
    if (index > 0 && raw.trim() !== '' && !/^\s*:[\w -]+:/.test(raw)) rows.set(index, splitCsv(raw));
  return closeHeader(rows);
}

function splitCsv(raw: string): readonly string[] {
  const cells = [...raw.trim().matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))/g)].slice(0, MOST_CELLS);
  return cells.map(([, quoted, bare = '']) => (quoted ?? bare).replace(/""/g, '"').trim());
}

/** The header's rule stands right below its first line, however many it takes. */
function closeHeader(rows: Map<number, readonly string[] | 'rule'>): Rows {
  const rule = [...rows].find(([, row]) => row === 'rule')?.[0] ?? [...rows.keys()][1];
  if (rule === undefined) return rows;
  const header = [...rows.keys()].filter((index) => index < rule).at(-1);
  if (rows.get(rule) === 'rule') rows.delete(rule);
  if (header !== undefined) rows.set(header + 1, 'rule');
  return rows;
}

function join(row: readonly string[] | 'rule' | undefined, cells: readonly string[]): readonly string[] {
  const trimmed = cells.map((cell) => cell.trim());
  if (row === undefined || row === 'rule') return trimmed;
  const length = Math.max(row.length, trimmed.length);
  return Array.from({ length }, (_, index) => lengthen(row[index] ?? '', trimmed[index] ?? ''));
}

function lengthen(cell: string, more: string): string {
  return cell.length > LONGEST_CELL ? cell : `${cell} ${more.trim()}`.trim();
}
