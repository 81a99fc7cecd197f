import type { TellOpen } from './format.ts';
import { changeLine, createLine, scanLine, type Line } from '../scan-lines.ts';
import { readAsciidocTable } from './asciidoc-table.ts';

const LIST = /^(\s*)(\*{1,5}|-|\.{1,5}|\d{1,3}\.)(\s+)(?:\[([ xX*])\]\s+)?(?=\S)/;
const TERM = /^(\p{L}[^:[\]]{0,60}):{2,4}(?:\s+(\S.*))?$/u;
/** Blocks of code between two equal lines. */
const CODE = /^(?:-{4,}|\.{4,}|`{3,}\w*|\+{4,})\s*$/;
/** Signs that only frame text: a block's, its attributes, an anchor, a continuation, an inclusion. */
const FRAME = /^(?:={4,}|\*{4,}|_{4,}|--|\+|<<<|\[[^\]]*\]|\[\[.*\]\]|(?:include|image|toc|video)::.*)\s*$/;

/** Lines of a table that are read. */
const MOST_ROWS = 500;

/** Lines of AsciiDoc. */
export function scanAsciidoc(lines: readonly string[], first: number, tellOpen: TellOpen): readonly Line[] {
  const found: Line[] = [];
  let markers: readonly string[] = [];
  while (found.length < lines.length) {
    const at = found.length;
    const block = readCode(lines, at, first, tellOpen) ?? readTable(lines, at, first);
    if (block !== null) {
      found.push(...block);
      continue;
    }
    const read = readLine((lines[at] ?? '').trimEnd(), first + at, markers);
    markers = read.line.kind === 'heading' ? [] : read.markers;
    found.push(read.line);
  }
  return found;
}

/** A block of code, or one of a comment, which nobody sees. */
function readCode(lines: readonly string[], at: number, first: number, tellOpen: TellOpen): readonly Line[] | null {
  const raw = (lines[at] ?? '').trimEnd();
  const isComment = /^\/{4,}$/.test(raw);
  if (!isComment && !CODE.test(raw)) return null;
  const sign = raw.startsWith('`') ? raw.replace(/\w*$/, '') : raw;
  const found = [createLine(first + at, raw, 'blank')];
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const isEnd = line.trimEnd() === sign;
    found.push(createLine(first + index, line, isEnd || isComment ? 'blank' : 'code'));
    if (isEnd) return found;
  }
  tellOpen(first + at);
  return found;
}

function readTable(lines: readonly string[], at: number, first: number): readonly Line[] | null {
  const raw = (lines[at] ?? '').trimEnd();
  if (!/^\|={3,}$/.test(raw)) return null;
  const rest = lines.slice(at + 1, at + 1 + MOST_ROWS);
  const end = rest.findIndex((line) => line.trimEnd() === raw);
  const block = [raw, ...(end < 0 ? rest : rest.slice(0, end + 1))];
  const rows = readAsciidocTable(block, lines[at - 1] ?? '');
  return block.map((line, index) =>
    changeLine(createLine(first + at + index, line, 'table'), { content: translate(rows.get(index) ?? '|') }),
  );
}

type Read = { readonly line: Line; readonly markers: readonly string[] };

/** One line outside of blocks; `markers` are those of the lists that are open, the outermost first. */
function readLine(raw: string, number: number, markers: readonly string[]): Read {
  const read = (line: Line, open = markers): Read => ({ line, markers: open });
  const blank = createLine(number, raw, 'blank');
  if (raw.trim() === '' || /^\/\/(?!\/)/.test(raw) || FRAME.test(raw)) return read(blank);
  const text = createLine(number, raw, 'text');
  const attribute = /^:!?([\w-]+)!?:\s*(.*)$/.exec(raw);
  if (attribute !== null) {
    const isDate = /^(?:rev)?date$/i.test(attribute[1] ?? '');
    return read(isDate ? changeLine(text, { content: `Date: ${attribute[2] ?? ''}` }) : blank);
  }
  const heading = /^(={1,6}|#{1,6})\s+(\S.*)$/.exec(raw) ?? /^(\.)([^\s.].*)$/.exec(raw);
  if (heading !== null) {
    const [, sign = '', words = ''] = heading;
    const column = raw.length - words.length + 1;
    return read(
      changeLine(text, {
        kind: 'heading',
        level: sign === '.' ? 7 : sign.length,
        content: translate(words),
        column,
      }),
    );
  }
  if (LIST.test(raw)) return readItem(raw, number, markers);
  return TERM.test(raw) ? readTerm(raw, number, markers) : read(readText(raw, number, markers));
}

/** `Ada:: buy tea`, a list of terms: what stands below it is hers. */
function readTerm(raw: string, number: number, markers: readonly string[]): Read {
  const [, term = '', text = ''] = TERM.exec(raw) ?? [];
  const at = markers.indexOf('::');
  const open = at < 0 ? [...markers, '::'].slice(-MOST_LEVELS) : markers.slice(0, at + 1);
  const content = translate(`${term}: ${text}`.trimEnd());
  return {
    line: changeLine(createLine(number, raw, 'bullet'), { indent: (open.length - 1) * 2, content }),
    markers: open,
  };
}

/** A marker that is open already is on its level again; any other begins a list within the one above. */
function readItem(raw: string, number: number, markers: readonly string[]): Read {
  const [whole = '', , marker = '', , box] = LIST.exec(raw) ?? [];
  const sign = /^\d/.test(marker) ? '1.' : marker;
  const at = markers.indexOf(sign);
  const open = at < 0 ? [...markers, sign].slice(-MOST_LEVELS) : markers.slice(0, at + 1);
  const line = changeLine(createLine(number, raw, 'bullet'), {
    indent: (open.length - 1) * 2,
    box: box === undefined ? null : box === ' ' ? ' ' : 'x',
    content: translate(raw.slice(whole.length)),
    column: whole.length + 1,
  });
  return { line, markers: open };
}

/** Levels of nested lists that are kept apart. */
const MOST_LEVELS = 12;

function readText(raw: string, number: number, markers: readonly string[]): Line {
  const line = scanLine(number, raw);
  const isPlain = line.kind === 'bullet' || (line.kind === 'heading' && line.level < 7) || line.kind === 'table';
  const indent = markers.length === 0 ? line.indent : markers.length * 2 - 1;
  const own = isPlain ? changeLine(line, { kind: 'text', level: 0, box: null, content: raw.trim() }) : line;
  const bold = /^\*([^*]+)\*:?$/.exec(own.content);
  if (bold !== null) return changeLine(own, { kind: 'heading', level: 7, content: bold[1] ?? '' });
  return changeLine(own, { content: translate(own.content), indent });
}

/** Inline marks as Markdown has them: bold type, links. */
function translate(text: string): string {
  return text
    .replace(/(?<![\p{L}\d*\\])\*(?=[^\s*])([^*]{1,300})\*(?![\p{L}\d*])/gu, '**$1**')
    .replace(
      /(?:link:|xref:)?((?:https?:\/\/|(?<=link:|xref:|mailto:))[^\s[\]]{1,1000})\[([^\]]{0,300})\]/g,
      (_all, url: string, words: string) => (words === '' ? url : `[${words}](${url})`),
    )
    .replace(/<<[^<>,]{1,200},([^<>]{1,200})>>/g, '$1');
}
