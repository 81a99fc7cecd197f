/** Cells of a row that are read. */
const MOST_CELLS = 60;

/**
 * Rows of an AsciiDoc table as those of a Markdown one, by the line of the block on which they begin. The first line of
 * the block opens the table; there the header stands, so that its rule has a line of its own. `attributes` is the line
 * above: `[cols="1,2", options="header"]`.
 */
export function readAsciidocTable(block: readonly string[], attributes: string): ReadonlyMap<number, string> {
  const cells: { readonly index: number; text: string }[] = [];
  for (const [index, raw] of block.entries()) {
    if (index === 0 || /^\|={3,}\s*$/.test(raw)) continue;
    const [before = '', ...more] = raw
      .split('|', MOST_CELLS)
      .map((text, part, parts) => (part < parts.length - 1 ? withoutStyle(text) : text));
    const last = cells.at(-1);
    // What stands before the first bar goes on with the cell above, as an item of its list or behind ` +`.
    if (last !== undefined && before.trim() !== '')
      last.text = `${last.text.replace(/\s\+$/, '')}${ITEM.test(before) ? '<br>' : ' '}${before.trim()}`.trim();
    cells.push(...more.map((text) => ({ index, text: text.trim() })));
  }
  const [first] = cells;
  if (first === undefined) return new Map();
  const width = countColumns(attributes) ?? cells.filter(({ index }) => index === first.index).length;
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
  const isHeaded = /%header|header/.test(attributes) || (block[first.index + 1] ?? '').trim() === '';
  const found = new Map<number, string>();
  for (const [at, row] of rows.entries()) {
    const content = `| ${row.map(({ text }) => text).join(' | ')} |`;
    if (at === 0 && isHeaded) {
      found.set(0, content);
      found.set(1, '|---|');
    } else found.set(row[0]?.index ?? 0, content);
  }
  return found;
}

/** `* write it` on a line of a cell. */
const ITEM = /^\s*(?:[*-]|\.)\s+\S/;

/** A cell without what stands before the next bar to tell how that is set: `a|`, `2+|`, `^.^h|`. */
function withoutStyle(text: string): string {
  return text.replace(/(?:^|\s)(?=[\d.<^>+*]|[adehlmsv]$)(?:[\d.]{1,5}[+*])?[.<^>]{0,4}[adehlmsv]?$/, ' ');
}

/** `cols="1,2,1"` or `cols="3*"`. */
function countColumns(attributes: string): number | null {
  const value = /cols="?([^"\]]{1,200})/.exec(attributes)?.[1];
  if (value === undefined) return null;
  const repeated = /^(\d{1,2})\*/.exec(value)?.[1];
  return Math.min(repeated === undefined ? value.split(',').length : Number(repeated), MOST_CELLS) || null;
}
