import { countColumns } from '../count-columns.ts';
import { shapeEnumerations } from '../enumerations.ts';
import { changeLine, createLine, scanLine, type Line } from '../scan-lines.ts';
import { readCsvTable, readGridTable, readListTable, readSimpleTable, type Rows } from './text-tables.ts';

/** A line of one sign, as it stands under (and over) headings. */
const RULE = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
const SIMPLE = /^\s*={2,}(?:\s+={2,})+\s*$/;
const GRID = /^\s*\+(?:[-=]+\+)+\s*$/;
const DIRECTIVE = /^(\s*)\.\.\s+(?:([\w:-]+?)::\s*(.*)|(\S.*))?$/;
/** Directives whose content is no text of the minutes. */
const CODE = /^(?:code|code-block|sourcecode|literalinclude|math|raw|parsed-literal|highlight|graphviz|mermaid)$/;
const TABLE = /^(?:list|csv)-table$/;
/** Directives with a title of their own over what they hold. */
const TITLED = /^(?:admonition|topic|sidebar|rubric|dropdown|card)$/;
/** `Ada` over indented lines: a term and what defines it. */
const TERM = /^(\s*)(\*{0,2}@?\p{Lu}[\p{L}\d.'’_-]*(?: [\p{L}\d.'’&-]+){0,3}\*{0,2}):?\s*$/u;

/** A directive of a table with its title. */
const CAPTION = /^\s*\.\.\s+(?:list|csv)-table::\s+(\S.{0,100})$/;

/** Lines of reStructuredText. A heading is known by its rule, its level by the order in which rules appear. */
export function scanRestructuredText(lines: readonly string[], first: number): readonly Line[] {
  const found: Line[] = [];
  const styles: string[] = [];
  const shaped = shapeEnumerations(lines);
  let at = 0;
  while (at < lines.length) {
    const block =
      readTable(lines, at, first) ??
      readDirective(lines, at, first) ??
      readHeading(lines, at, first, styles) ??
      readTerm(lines, at, first);
    const read = block ?? [changeLine(readText(shaped[at] ?? '', first + at), { raw: lines[at] ?? '' })];
    found.push(...read);
    at += read.length;
    if (block === null && /::\s*$/.test(lines[at - 1] ?? '')) {
      const code = takeIndented(lines, at, countIndent(lines[at - 1] ?? ''));
      found.push(
        ...code.map((raw, index) => createLine(first + at + index, raw, raw.trim() === '' ? 'blank' : 'code')),
      );
      at += code.length;
    }
  }
  return found;
}

function readHeading(lines: readonly string[], at: number, first: number, styles: string[]): readonly Line[] | null {
  const [one = '', two = '', three = ''] = lines.slice(at, at + 3);
  const isOver = RULE.test(one) && one.trim() === three.trim() && two.trim() !== '' && !RULE.test(two);
  const [title, rule] = isOver ? [two, three] : [one, two];
  const isHeading = title.trim() !== '' && RULE.test(rule) && !RULE.test(title) && (isOver || /^\S/.test(title));
  if (!isHeading || rule.trim().length + 2 < title.trim().length) return null;
  const before = lines[at - 1] ?? '';
  // A rule below the last line of a paragraph does not make it a heading.
  if (!isOver && before.trim() !== '' && !RULE.test(before)) return null;
  const style = `${isOver ? 'over' : 'under'}${rule.charAt(0)}`;
  if (!styles.includes(style)) styles.push(style);
  const number = first + at + (isOver ? 1 : 0);
  const line = changeLine(readText(title, number), {
    kind: 'heading',
    level: Math.min(styles.indexOf(style) + 1, 6),
    box: null,
  });
  const below = createLine(number + 1, rule, 'blank');
  return isOver ? [createLine(number - 1, one, 'blank'), line, below] : [line, below];
}

/** A term heads the lines that are indented below it. */
function readTerm(lines: readonly string[], at: number, first: number): readonly Line[] | null {
  const [raw = '', next = ''] = lines.slice(at, at + 2);
  const [, space, term] = TERM.exec(raw) ?? [];
  if (space === undefined || term === undefined || next.trim() === '') return null;
  const indent = countIndent(raw);
  const before = lines[at - 1] ?? '';
  // Behind a paragraph it is a line of it; behind what is further in, the next term.
  if (countIndent(next) <= indent || (before.trim() !== '' && countIndent(before) <= indent)) return null;
  return [changeLine(readText(`${space}- ${term}:`, first + at), { raw, column: space.length + 1 })];
}

/** Comments, targets of links and directives: what a reader does not see is blank, what he sees as text stays. */
function readDirective(lines: readonly string[], at: number, first: number): readonly Line[] | null {
  const match = DIRECTIVE.exec(lines[at] ?? '');
  if (match === null) return null;
  const [raw = '', space = '', name, words = '', comment] = match;
  const indent = countColumns(space);
  const blank = (text: string, index: number): Line => createLine(first + at + 1 + index, text, 'blank');
  if (name === 'todo') return [changeLine(readText(`${space}TODO: ${words}`, first + at), { raw })];
  if (name === undefined && comment?.startsWith('[') === true) return [readText(raw.replace('..', '  '), first + at)];
  const line = createLine(first + at, raw, 'blank');
  if (name !== undefined && TITLED.test(name) && words !== '')
    return [changeLine(readText(`${space}${words}:`, first + at), { raw, column: raw.length - words.length + 1 })];
  if (name !== undefined && !TABLE.test(name) && !CODE.test(name))
    return [line, ...takeWhile(lines, at + 1, (text) => /^\s+:[\w -]+:/.test(text)).map(blank)];
  const block = takeIndented(lines, at + 1, indent);
  const table = [raw, ...block];
  if (name === 'list-table') return place(readListTable(table), table, first + at);
  if (name === 'csv-table') return place(readCsvTable(table), table, first + at);
  return [line, ...block.map(blank)];
}

function readTable(lines: readonly string[], at: number, first: number): readonly Line[] | null {
  const raw = lines[at] ?? '';
  if (!GRID.test(raw) && !SIMPLE.test(raw)) return null;
  const isGrid = GRID.test(raw);
  const block = takeWhile(lines, at, (line) => (isGrid ? /^\s*[+|]/.test(line) : line.trim() !== ''));
  return place(isGrid ? readGridTable(block) : readSimpleTable(block), block, first + at);
}

/** Rows on the lines where they begin; what is left of a table says nothing. */
function place(rows: Rows, block: readonly string[], first: number): readonly Line[] {
  const caption = rows.has(0) ? undefined : CAPTION.exec(block[0] ?? '')?.[1];
  return block.map((raw, index) => {
    // What a table is called stands before it as a label does.
    if (index === 0 && caption !== undefined) return changeLine(readText(`${caption}:`, first), { raw });
    const row = rows.get(index);
    const content = row === undefined ? '|' : row === 'rule' ? '|---|' : `| ${row.map(translate).join(' | ')} |`;
    return changeLine(createLine(first + index, raw, 'table'), { content });
  });
}

function readText(raw: string, number: number): Line {
  const field = /^(\s*):([^:`]{1,60}):(?=\s|$)\s*/.exec(raw);
  if (field !== null) {
    const line = changeLine(scanLine(number, raw), { kind: 'text', level: 0 });
    return changeLine(line, { content: `${field[2] ?? ''}: ${translate(raw.slice(field[0].length).trim())}` });
  }
  // `#.` and `(1)` count like `1.`; a `|` in front keeps a line apart.
  const shaped = raw.replace(/^(\s*)(?:#\.|\(\w{1,3}\))(?=\s)/, '$11.').replace(/^(\s*)\|(?=\s)/, '$1 ');
  const line = scanLine(number, shaped);
  const isHeading = line.kind === 'heading' && line.level < 7;
  const kind = isHeading || line.kind === 'table' ? 'text' : line.kind;
  const content = translate(isHeading ? raw.trim() : line.content);
  return changeLine(line, {
    raw,
    kind,
    level: isHeading ? 0 : line.level,
    content,
    column: line.column + raw.length - shaped.length,
  });
}

/** Inline marks as Markdown has them: code, links, roles. */
function translate(text: string): string {
  if (!text.includes('`')) return text;
  return text
    .replace(/``([^`]{1,500})``/g, '`$1`')
    .replace(/`([^`<>]{1,300}?)\s*<([^<>`\s]{1,1000})>`__?/g, '[$1]($2)')
    .replace(/(?<![\w`]):[\w:-]{1,40}:`([^`]{1,300})`/g, '$1')
    .replace(/`([^`]{1,300})`__?(?!\w)/g, '$1');
}

function countIndent(raw: string): number {
  return countColumns(/^\s*/.exec(raw)?.[0] ?? '');
}

function takeWhile(lines: readonly string[], at: number, holds: (line: string) => boolean): readonly string[] {
  let end = at;
  while (end < lines.length && holds(lines[end] ?? '')) end++;
  return lines.slice(at, end);
}

/** The lines from `at` on that are blank or indented more than `indent`, without blank ones at the end. */
function takeIndented(lines: readonly string[], at: number, indent: number): readonly string[] {
  let end = at;
  for (let index = at; index < lines.length; index++) {
    const raw = lines[index] ?? '';
    if (raw.trim() === '') continue;
    if (countIndent(raw) <= indent) break;
    end = index + 1;
  }
  return lines.slice(at, end);
}
