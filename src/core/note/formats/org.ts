import { ORG_KEYWORDS, type TaskKeywords } from '../../languages/task-words.ts';
import type { TellOpen } from './format.ts';
import { changeLine, createLine, scanLine, type Line } from '../scan-lines.ts';
import { behindKeyword, keywordPattern, measureDrawer } from '../task-lines.ts';
import { findKeywords } from './org-keywords.ts';

const HEADLINE = /^(\*+)\s+(.*)$/;
const TAGS = /\s+:[\p{L}\p{N}_@#%:]{1,100}:$/u;
/** `- Ada :: buy tea`: a list of terms. */
const TERM = /^(\p{L}[^:[\]]{0,60}?)\s::\s+(?=\S)/u;
/** `[2/5]`, `[40%]`: how many of the items below are done. */
const COOKIE = /(?:^|\s+)\[(?:\d*\/\d*|\d*%)\](?=\s|$)/g;
const BLOCK = /^\s*#\+begin_(\w+)/i;
const DRAWER = /^\s*:[\p{L}\p{N}_-]+:\s*$/u;
/** The days that Org keeps of a headline stand right below it. Only a deadline says when something is due. */
const PLANNED = /^\s*(?:SCHEDULED|DEADLINE|CLOSED):/;
const STAMP =
  /[<[](\d{4}-\d\d-\d\d)(?:\s[^\]>\d]{1,12})?(?:\s\d{1,2}:\d\d(?:-\d{1,2}:\d\d)?)?(?:\s[+.]+\d+[dwmy])?[>\]]/g;

/** Who is to do it, among the properties of a headline. */
const OWNER = /^\s*:(?:OWNER|ASSIGNEE|ASSIGNED|RESPONSIBLE|WHO):\s+(\S.*)$/i;

/** What a headline with a keyword is to the list below it: the item around its items. */
const OUTERMOST = -1;

type Scanner = { readonly keywords: TaskKeywords; readonly pattern: RegExp };

/** Lines of Org. A headline with a keyword is an item: `** TODO Call Ada`. */
export function scanOrg(lines: readonly string[], first: number, tellOpen: TellOpen): readonly Line[] {
  const keywords = findKeywords(lines, ORG_KEYWORDS);
  const scanner: Scanner = { keywords, pattern: keywordPattern(keywords) };
  let block: string | null = null;
  let opened = first;
  let hidden = 0;
  const found: Line[] = [];
  for (const [index, raw] of lines.entries()) {
    const number = first + index;
    if (block !== null) {
      const isEnd = raw.trim().toLowerCase() === `#+end_${block}`;
      const isText = block === 'quote' || block === 'center' || block === 'verse';
      if (isEnd) block = null;
      found.push(isText && !isEnd ? readLine(raw, number, scanner) : createLine(number, raw, isEnd ? 'blank' : 'code'));
      continue;
    }
    if (hidden === 0) hidden = measureDrawer(lines, index, DRAWER);
    if (hidden > 0) {
      hidden -= 1;
      const owner = OWNER.exec(raw)?.[1];
      if (owner !== undefined)
        found.push(changeLine(createLine(number, raw, 'bullet'), { content: `Owner: ${owner}` }));
      continue;
    }
    block = BLOCK.exec(raw)?.[1]?.toLowerCase() ?? null;
    if (block !== null) opened = number;
    if (block !== null) found.push(createLine(number, raw, 'blank'));
    else if (!PLANNED.test(raw) || tellDeadline(raw) !== '') found.push(readLine(raw, number, scanner));
  }
  if (block !== null) tellOpen(opened);
  return setApartBodies(found);
}

/** What is written below a headline with a keyword is quoted with it, and no part of its words. */
function setApartBodies(lines: readonly Line[]): readonly Line[] {
  let isBody = false;
  return lines.map((line) => {
    if (line.kind === 'text') return isBody && !PLANNED.test(line.raw) ? changeLine(line, { kind: 'code' }) : line;
    if (line.kind !== 'blank') isBody = line.kind === 'bullet' && line.indent === OUTERMOST;
    return line;
  });
}

function readLine(raw: string, number: number, scanner: Scanner): Line {
  const keyword = /^\s*#\+(\w+):\s*(.*)$/.exec(raw);
  if (keyword !== null) return readKeyword(raw, number, keyword);
  if (/^\s*#(?:\s|$|\+)/.test(raw) || /^\s*-{5,}\s*$/.test(raw)) return createLine(number, raw, 'blank');
  if (/^\s*:(?:\s|$)/.test(raw)) return createLine(number, raw, 'code');
  const headline = HEADLINE.exec(raw.trimEnd());
  if (headline !== null) return readHeadline(raw, number, headline, scanner);
  // A list's star stands indented; in the first column it would be a headline.
  const line = scanLine(number, raw);
  const isText = line.kind === 'heading' && line.level < 7;
  const content = PLANNED.test(raw) ? tellDeadline(raw) : translate(line.content);
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

function readHeadline(raw: string, number: number, headline: RegExpExecArray, scanner: Scanner): Line {
  const [, stars = '', all = ''] = headline;
  const match = scanner.pattern.exec(all);
  const keyword = match?.groups?.['keyword'];
  const start = match?.[0] ?? /^\[#[A-Z0-9]{1,2}\]\s+/.exec(all)?.[0] ?? '';
  const words = all.slice(start.length);
  const line = changeLine(createLine(number, raw, 'heading'), {
    level: Math.min(stars.length, 6),
    content: translate(words.replace(TAGS, '')),
    column: raw.indexOf(all, stars.length) + start.length + 1,
  });
  if (keyword === undefined) return line;
  return changeLine(behindKeyword(line, keyword, line.content, scanner.keywords), { indent: OUTERMOST });
}

function tellDeadline(raw: string): string {
  const day = /DEADLINE:\s*[<[](\d{4}-\d\d-\d\d)/.exec(raw)?.[1];
  return day === undefined ? '' : `Due: ${day}`;
}

/** Inline marks as Markdown has them: bold type, code, links, days. */
function translate(text: string): string {
  return text
    .replace(COOKIE, '')
    .replace(TERM, '$1: ')
    .replace(STAMP, '$1')
    .replace(/\[\[([^[\]]{1,1000})\]\[([^[\]]{1,300})\]\]/g, '[$2]($1)')
    .replace(/\[\[([^[\]]{1,1000})\]\]/g, '$1')
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*]{1,300})\*(?![\p{L}\d*])/gu, '**$1**')
    .replace(/(?<![\p{L}\d=])[=~](?=[^\s=~])([^=~]{1,300})[=~](?![\p{L}\d=])/gu, '`$1`');
}
