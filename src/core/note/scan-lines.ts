import { BOX_SIGNS, OPEN_SIGNS } from '../languages/task-words.ts';
import { countColumns } from './count-columns.ts';
import { resolveEscapes } from './escapes.ts';
import { shapeEnumerations } from './enumerations.ts';
import { leaves, openFence, type Fence } from './fences.ts';
import { HTML_BOX, readHtmlHeading, translateHtml } from './inline-html.ts';
import { splitWords } from '../text/words.ts';

/** The box of a task-list item: open, ticked or crossed out (`[-]`); null without one. */
export type Box = ' ' | 'x' | '-' | null;

/** One line of a note, taken apart as far as the structure of lists needs it. */
export type Line = {
  /** 1-based number in the file. */
  readonly number: number;
  readonly raw: string;
  /** Columns before the text or bullet, tabs to the next multiple of 4, quote signs left out. */
  readonly indent: number;
  readonly kind: 'blank' | 'heading' | 'bullet' | 'table' | 'text' | 'code';
  /** Level 1 to 6 of a heading; 7 for a bold line on its own; else 0. */
  readonly level: number;
  readonly box: Box;
  /** Text without quote signs, bullet and box. */
  readonly content: string;
  /** 1-based column where the content starts. */
  readonly column: number;
};

/** Scans lines and knows fences: nothing in code is a heading, list or item. */
export function scanLines(
  lines: readonly string[],
  first: number,
  tellOpen: (line: number) => void = () => undefined,
): readonly Line[] {
  let fence: Fence | null = null;
  let opened = first;
  const scanned: Line[] = [];
  const shaped = shapeEnumerations(lines);
  for (const [index, raw] of lines.entries()) {
    const number = first + index;
    if (fence !== null && leaves(raw, fence)) fence = null;
    if (fence !== null) {
      const mark = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(raw)?.[1];
      if (mark?.startsWith(fence.mark) === true) fence = null;
      scanned.push(createLine(number, raw, 'code'));
      continue;
    }
    fence = openFence(raw);
    if (fence !== null) opened = number;
    scanned.push(fence === null ? scanShaped(number, raw, shaped[index] ?? raw) : createLine(number, raw, 'code'));
  }
  if (fence !== null) tellOpen(opened);
  return raiseUnderlined(markTables(scanned));
}

function scanShaped(number: number, raw: string, shaped: string): Line {
  return shaped === raw ? scanLine(number, raw) : changeLine(scanLine(number, shaped), { raw });
}

/** Tables need no strokes at their edges: a rule such as `--- | ---` makes one of the lines around it. */
function markTables(lines: readonly Line[]): readonly Line[] {
  let inTable = false;
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const isRow = line.kind === 'text' && line.content.includes('|');
    inTable = isRow && (inTable || (next?.kind === 'text' && RULE.test(next.content)));
    return inTable ? changeLine(line, { kind: 'table' }) : line;
  });
}

const RULE = /^:?-{2,}:?(?:\s*\|\s*:?-{2,}:?)+\s*\|?$/;

/** A short line of its own above `===` or `---` is a heading; the line of signs is nothing. */
function raiseUnderlined(lines: readonly Line[]): readonly Line[] {
  const isHead = lines.map((line, index) => isUnderlined(line, lines[index - 1], lines[index + 1]));
  if (!isHead.includes(true)) return lines;
  return lines.map((line, index) => {
    if (isHead[index - 1] === true) return createLine(line.number, line.raw, 'blank');
    if (isHead[index] !== true) return line;
    return changeLine(line, { kind: 'heading', level: lines[index + 1]?.raw.includes('=') === true ? 1 : 2 });
  });
}

/** Words of an underlined heading; a longer line above a rule is a sentence. */
const MOST_HEADING_WORDS = 8;

function isUnderlined(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.kind !== 'text' || line.indent > 3 || after === undefined || after.kind !== 'text') return false;
  if (!/^\s{0,3}(?:={3,}|-{3,})\s*$/.test(after.raw) || (before !== undefined && before.kind !== 'blank')) return false;
  return (
    !/[.!?;,]$/.test(line.content) && splitWords(line.content, MOST_HEADING_WORDS + 1).length <= MOST_HEADING_WORDS
  );
}

/** A line of which only the kind matters: blank, or code as it stands. */
export function createLine(number: number, raw: string, kind: Line['kind']): Line {
  return { number, raw, indent: 0, kind, level: 0, box: null, content: raw, column: 1 };
}

/** A changed line, its fields in the order of all others: lines of one shape are read twice as fast. */
export function changeLine(line: Line, change: Partial<Line>): Line {
  const { number, raw, indent, kind, level, box, content, column } = { ...line, ...change };
  return { number, raw, indent, kind, level, box, content, column };
}

/** Word processors escape what Markdown would read: `\\- \\[ \\] @ada`, `1\\. …`. */
const BULLET =
  /^(?:(?:\\?[-*+]|[–—·∙⁃►▸➢➤❖■◆]|\d{1,9}\\?[.)])(?=\s|$)|[•◦▪‣●○・]|\d{1,2}[、．）](?=\S)|(?:\d{1,2}[.)]|\(\d{1,2}\))(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|（\d{1,2}）|[①-⑳])\s*/u;
/** `** text`: a bullet below one of a single star, as wikis nest them; what is in bold ends with stars. */
const NESTED = /^\*{2,6}\s+(?=[^\s*])(?!.*\*\*)/;
/** A box of a task list, be it a sign; some exports write it without a bullet or without the space behind it. */
const BOX = new RegExp(
  String.raw`^(?:\\?\[(?:[ xX✓✔-]|[xX✓✔]\s|\s[xX✓✔])\\?\](?=\s|$|[\p{L}@*])|\[\](?=\s|$)|([☑☒${OPEN_SIGNS}])\uFE0F?)\s*`,
  'u',
);

/** The boxes of Obsidian's themes, which need a bullet in front: `- [/] half of it`. */
const SIGNED = new RegExp(
  String.raw`^\[[${BOX_SIGNS.flatMap(({ signs }) => signs)
    .join('')
    .replace('-', String.raw`\-`)}]\]\s+(?=\S)`,
  'u',
);

/** One line by itself: heading, bullet with its box, row or text. */
export function scanLine(number: number, raw: string): Line {
  const prefix = /^(?:\s{0,3}>)*\s*/.exec(raw)?.[0] ?? '';
  const rest = raw.slice(prefix.length);
  const indent = countColumns(prefix.slice(prefix.lastIndexOf('>') + 1));
  // `{: #id .class}` is an attribute list of kramdown: nothing that a reader sees.
  if (rest.trim() === '' || /^\{:[^}]*\}\s*$/.test(rest)) return createLine(number, raw, 'blank');
  const trimmed = rest.trimEnd();
  const written = trimmed.endsWith(';') ? trimmed.replace(SPACES, '') : trimmed;
  if (written.startsWith('<') && TAGS.test(written)) return createLine(number, raw, 'blank');
  if (indent < 4 && DEFINITION.test(written)) return createLine(number, raw, 'blank');
  const column = prefix.length + 1;
  const content = translateHtml(resolveEscapes(written));
  const base: Line = { number, raw, indent, kind: 'text', level: 0, box: null, content, column };
  const heading = HEADING.exec(written);
  if (heading !== null && indent < 4) {
    const words = resolveEscapes(written.slice(heading[0].length))
      .replace(/(?:^|\s)#+$/, '')
      // `## Actions {#actions}`: its name, as documents are exported.
      .replace(/(?<=\S)\s{1,9}\{#[^{}\s]{1,200}\}$/, '')
      .trim();
    return changeLine(base, { kind: 'heading', level: heading[1]?.length ?? 1, content: words });
  }
  const html = readHtmlHeading(written);
  if (html !== null) return changeLine(base, { kind: 'heading', ...html });
  if (/^\|.*\|/.test(rest)) return changeLine(base, { kind: 'table' });
  const [stars = ''] = rest.startsWith('**') ? (NESTED.exec(rest) ?? []) : [];
  if (stars !== '') return scanBullet(changeLine(base, { indent: indent + stars.trim().length }), written, stars);
  const bullet =
    BULLET.exec(rest)?.[0] ??
    (BOX.test(rest) || /^[-*+]\[[ xX-]\]\s/.test(rest) ? rest.slice(0, /^[-*+]/.test(rest) ? 1 : 0) : undefined);
  if (bullet === undefined || /^(?:[-*_]\s*){3,}$/.test(rest)) {
    const bold = /^(\*{2,3}|__)([^*_]+)\1\s?[:：]?\s*\\?\s*$/.exec(rest);
    if (bold !== null && indent < 4 && !MARKED.test(bold[2] ?? ''))
      return changeLine(base, { kind: 'heading', level: 7, content: resolveEscapes(bold[2] ?? '') });
    return base;
  }
  return scanBullet(base, written, bullet);
}

/** Old Markdown asked for no space, and writers of scripts that have none leave it out: `##任务`. */
const HEADING = /^(#{1,6})(?:\s|(?<=##)(?=\p{L}))/u;

/** Nothing but tags that begin or end a part of a page: no word stands in such a line. */
const TAGS = /^(?:<\/?(?:p|li|ul|ol|td|tr|th|thead|tbody|table|blockquote|div)(?:\s[^<>]*)?>\s*)+$/i;

/** Spaces at the end of a line that editors keep by writing them out: `**Ada:**&#x20;`. */
const SPACES = /(?<!\s)(?:\s*&(?:#x20|#32|nbsp);)+$/;

/** `[Ada]: https://example.org/ada`: where a link leads, which nobody sees. */
const DEFINITION = /^\[(?!\^)[^\]]{1,200}\]:\s+<?(?:\w+:\S+|[#./]\S*|\S+[./]\S+?)>?(?:\s+["'(].*)?$/;

/** `**ACTION: Ada to do it**`: an item in bold type, not a heading. */
const MARKED = /^(?:ACTION|Action|TODO|AI)(?: ITEM| [Ii]tem)?\b[^:–—]{0,40}(?::|\s[–—-])\s*\S/;

function scanBullet(base: Line, written: string, bullet: string): Line {
  const rest = written.slice(bullet.length);
  // Minutes often nest bullets in one line (`- - text`) or put a box after another mark.
  const inner = BULLET.exec(rest)?.[0] ?? '';
  const behind = rest.slice(inner.length);
  const box = BOX.exec(behind) ?? SIGNED.exec(behind) ?? HTML_BOX.exec(behind);
  const start = bullet.length + inner.length + (box?.[0].length ?? 0);
  return changeLine(base, {
    kind: 'bullet',
    box: box === null ? null : readBox(box[0]),
    content: translateHtml(resolveEscapes(written.slice(start))),
    column: base.column + start,
  });
}

function readBox(box: string): Box {
  if (box.startsWith('<')) return /\schecked\b/i.test(box) ? 'x' : ' ';
  if (box.startsWith('[-') || box.startsWith('\\[-')) return '-';
  return /^(?:\\?\[\s?[x✓✔]|[☑☒])/iu.test(box) ? 'x' : ' ';
}
