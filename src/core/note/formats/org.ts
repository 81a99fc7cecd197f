import type { TellOpen } from './format.ts';
import { changeLine, createLine, scanLine, type Line } from '../scan-lines.ts';

const HEADING = /^(\*+)\s+(?:(TODO|NEXT|WAITING|DONE|CANCELLED|CANCELED)\s+)?(?:\[#[A-Z]\]\s+)?(.*)$/;
const BLOCK = /^\s*#\+begin_(\w+)/i;
const STAMP =
  /[<[](\d{4}-\d\d-\d\d)(?:\s[^\]>\d]{1,12})?(?:\s\d{1,2}:\d\d(?:-\d{1,2}:\d\d)?)?(?:\s[+.]+\d+[dwmy])?[>\]]/g;

/** Lines of Org. A heading with a keyword is an item: `** TODO Call Ada`. */
export function scanOrg(lines: readonly string[], first: number, tellOpen: TellOpen): readonly Line[] {
  let block: string | null = null;
  let opened = first;
  let isDrawer = false;
  const found: Line[] = [];
  for (const [index, raw] of lines.entries()) {
    const number = first + index;
    if (block !== null) {
      const isEnd = raw.trim().toLowerCase() === `#+end_${block}`;
      const isText = block === 'quote' || block === 'center' || block === 'verse';
      if (isEnd) block = null;
      found.push(isText && !isEnd ? readLine(raw, number) : createLine(number, raw, isEnd ? 'blank' : 'code'));
    } else if (isDrawer) {
      isDrawer = !/^\s*:END:\s*$/i.test(raw);
      found.push(createLine(number, raw, 'blank'));
    } else {
      block = BLOCK.exec(raw)?.[1]?.toLowerCase() ?? null;
      if (block !== null) opened = number;
      isDrawer = /^\s*:(?:PROPERTIES|LOGBOOK):\s*$/i.test(raw);
      found.push(block !== null || isDrawer ? createLine(number, raw, 'blank') : readLine(raw, number));
    }
  }
  if (block !== null) tellOpen(opened);
  return found;
}

function readLine(raw: string, number: number): Line {
  const keyword = /^\s*#\+(\w+):\s*(.*)$/.exec(raw);
  if (keyword !== null) return readKeyword(raw, number, keyword);
  if (/^\s*#(?:\s|$|\+)/.test(raw) || /^\s*-{5,}\s*$/.test(raw)) return createLine(number, raw, 'blank');
  if (/^\s*:(?:\s|$)/.test(raw)) return createLine(number, raw, 'code');
  const heading = HEADING.exec(raw.trimEnd().replace(/\s:[\w@:]{1,100}:$/, ''));
  if (heading !== null) return readHeading(raw, number, heading);
  const planned = /^(\s*)(?:SCHEDULED|DEADLINE|CLOSED):/.exec(raw);
  // A list's star stands indented; in the first column it would be a heading.
  const line = scanLine(number, raw);
  const isText = line.kind === 'heading' && line.level < 7;
  const content = planned === null ? translate(line.content) : tellDeadline(raw);
  const own = changeLine(line, {
    content,
    ...(isText ? { kind: 'text' as const, level: 0, content: translate(raw.trim()) } : {}),
  });
  const bold = /^\*([^*]+)\*:?$/.exec(raw.trim());
  if (bold !== null) return changeLine(own, { kind: 'heading', level: 7, content: bold[1] ?? '' });
  if (/^\s*\|[-+|]+\|?\s*$/.test(raw)) return changeLine(own, { kind: 'table', content: '|---|' });
  // `[-]` says that some of what stands below is done.
  return own.box === '-' ? changeLine(own, { box: ' ' }) : own;
}

function readKeyword(raw: string, number: number, [, name = '', words = '']: RegExpExecArray): Line {
  const text = changeLine(createLine(number, raw, 'text'), {
    content: translate(words),
    column: raw.length - words.length + 1,
  });
  if (/^title$/i.test(name)) return changeLine(text, { kind: 'heading', level: 1 });
  return /^date$/i.test(name)
    ? changeLine(text, { content: `Date: ${text.content}` })
    : createLine(number, raw, 'blank');
}

function readHeading(raw: string, number: number, [, stars = '', state, words = '']: RegExpExecArray): Line {
  const column = raw.indexOf(words, stars.length) + 1;
  const line = changeLine(createLine(number, raw, 'heading'), {
    level: Math.min(stars.length, 6),
    content: translate(words),
    column,
  });
  if (state === undefined) return line;
  const box = state === 'DONE' ? 'x' : state.startsWith('CANCEL') ? '-' : ' ';
  return changeLine(line, { kind: 'bullet', level: 0, box, indent: 0, content: `TODO: ${line.content}` });
}

function tellDeadline(raw: string): string {
  const day = /DEADLINE:\s*[<[](\d{4}-\d\d-\d\d)/.exec(raw)?.[1];
  return day === undefined ? '' : `Due: ${day}`;
}

/** Inline marks as Markdown has them: bold type, code, links, days. */
function translate(text: string): string {
  return text
    .replace(STAMP, '$1')
    .replace(/\[\[([^[\]]{1,1000})\]\[([^[\]]{1,300})\]\]/g, '[$2]($1)')
    .replace(/\[\[([^[\]]{1,1000})\]\]/g, '$1')
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*]{1,300})\*(?![\p{L}\d*])/gu, '**$1**')
    .replace(/(?<![\p{L}\d=])[=~](?=[^\s=~])([^=~]{1,300})[=~](?![\p{L}\d=])/gu, '`$1`');
}
