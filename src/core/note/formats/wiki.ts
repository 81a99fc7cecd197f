import { changeLine, createLine, scanLine, type Line } from '../scan-lines.ts';

/** `* item`, `** item below`, `# first`: MediaWiki tells the level by the number of signs. */
const LIST = /^([:;]{0,4}[*#]{1,8})\s*(?=[^*#\s])/;
/** `; Ada : do it`, `; Ada` over `: do it`: a list of terms. */
const TERM = /^;\s*([^:;*#\s][^:]{0,60}?)\s*(?::\s*(.*))?$/;
const DEFINITION = /^:+\s*(?=[^:;*#\s])/;
const HEADING = /^(={1,6})(?=[^=])/;
/** What stands in front of the words of a cell: `style="width: 2em" | …`. */
const ATTRIBUTES = /^[^|[\]{}]{0,80}=[^|[\]{}]{0,120}\|(?!\|)/;

/** Lines of a table that are read. */
const MOST_ROWS = 500;
/** Cells of a row that are read. */
const MOST_CELLS = 60;

/** Lines of a wiki as MediaWiki has it. */
export function scanWiki(lines: readonly string[], first: number): readonly Line[] {
  const found: Line[] = [];
  let inTerms = false;
  while (found.length < lines.length) {
    const at = found.length;
    const raw = (lines[at] ?? '').trimEnd();
    inTerms = raw.startsWith(';') || (inTerms && raw.startsWith(':'));
    if (/^\s*\{\|/.test(raw)) found.push(...readTable(lines, at, first));
    else found.push((inTerms ? readTerm(raw, first + at) : null) ?? readLine(raw, first + at));
  }
  return found;
}

/** A term heads what defines it, each definition on a line of its own. */
function readTerm(raw: string, number: number): Line | null {
  const [, term, words = ''] = TERM.exec(raw) ?? [];
  const bullet = createLine(number, raw, 'bullet');
  if (term !== undefined) return changeLine(bullet, { content: translate(`${term.trim()}: ${words}`.trim()) });
  const [colons = ''] = DEFINITION.exec(raw) ?? [];
  if (colons === '') return null;
  const content = translate(raw.slice(colons.length));
  return changeLine(bullet, { indent: 2 * colons.length, content, column: colons.length + 1 });
}

function readLine(raw: string, number: number): Line {
  const [signs = ''] = HEADING.exec(raw) ?? [];
  const words = raw.slice(signs.length, -signs.length || undefined).trim();
  if (signs !== '' && words !== '' && raw.endsWith(signs))
    return changeLine(createLine(number, raw, 'heading'), {
      level: signs.length,
      content: translate(words),
      column: raw.indexOf(words) + 1,
    });
  const [start = '', marks = ''] = LIST.exec(raw) ?? [];
  const rest = raw.slice(start.length);
  if (start === '') {
    const line = scanLine(number, raw.replace(/^[:;]+\s*/, ''));
    const bold = /^'''([^']+)''':?$/.exec(line.content);
    if (bold !== null) return changeLine(line, { raw, kind: 'heading', level: 7, content: bold[1] ?? '' });
    return changeLine(line, { raw, content: translate(line.content) });
  }
  // What stands behind the signs is read as any bullet, so that it may have a box.
  const line = scanLine(number, `- ${rest}`);
  return changeLine(line, {
    raw,
    kind: 'bullet',
    indent: (marks.length - 1) * 2,
    content: translate(line.content),
    column: raw.length - rest.length + line.column - 2,
  });
}

/** The rows of a table as those of Markdown, each on the line of its first cell; its header stands where it begins. */
function readTable(lines: readonly string[], at: number, first: number): readonly Line[] {
  const rest = lines.slice(at, at + MOST_ROWS);
  const end = rest.findIndex((line) => /^\s*\|\}/.test(line));
  const block = end < 0 ? rest : rest.slice(0, end + 1);
  const rows: { at: number; isHeader: boolean; readonly cells: string[] }[] = [];
  for (const [index, line] of block.entries()) {
    const raw = line.trim();
    if (index === 0 || raw.startsWith('|-')) rows.push({ at: index, isHeader: false, cells: [] });
    const row = rows.at(-1);
    if (row === undefined || index === 0 || !/^[|!](?![-}+])/.test(raw)) continue;
    if (row.cells.length === 0) row.at = index;
    row.isHeader ||= raw.startsWith('!');
    for (const cell of raw.slice(1).split(/\|\||!!/, MOST_CELLS))
      row.cells.push(translate(cell.replace(ATTRIBUTES, '').trim()).replace(/\|/g, '/'));
  }
  const written = new Map(rows.filter(({ cells }) => cells.length > 0).map((row) => [row.at, row]));
  const header = [...written.values()].find(({ isHeader }) => isHeader);
  return block.map((raw, index) => {
    const row = written.get(index);
    const isOwn = row !== undefined && row !== header;
    const content =
      index === 0 ? tellRow(header?.cells ?? []) : index === 1 && !isOwn ? '|---|' : isOwn ? tellRow(row.cells) : '|';
    return changeLine(createLine(first + at + index, raw, 'table'), { content });
  });
}

function tellRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Inline marks as Markdown has them: bold type, struck text, links. */
function translate(text: string): string {
  return text
    .replace(/'''([^']{1,300})'''/g, '**$1**')
    .replace(/''([^']{1,300})''/g, '*$1*')
    .replace(/^\{\{(done)\}\}\s*/i, 'DONE: ')
    .replace(/<(s|del|strike)>([^<>]{1,1000})<\/\1>/g, '~~$2~~')
    .replace(/\[\[[^[\]|]{1,300}\|([^[\]|]{1,300})\]\]/g, '$1')
    .replace(/\[\[(?:[^[\]|:]{1,40}:)?([^[\]|]{1,300})\]\]/g, '$1')
    .replace(/\[(https?:\/\/[^\s[\]]{1,1000})\s{1,9}([^[\]]{1,300})\]/g, '[$2]($1)');
}
