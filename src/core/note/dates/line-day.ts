import type { Line } from '../scan-lines.ts';
import { isAboutMeeting, isDateLabel, listWords, namesMeeting, namesMinutes, namesOtherDay } from './date-words.ts';
import { findDay, type FoundDay } from './find-day.ts';
import { findSpokenDay } from './short-day.ts';
import { findYearlessDay } from './yearless-day.ts';

/** Lines with text that are looked at from the beginning of a note. */
const MOST_LINES = 15;
/** Words of a heading that names a meeting. */
const MOST_WORDS = 14;

/** The meeting's day as the first lines tell it: the first heading, a `Date:` line, or a line that is a day. */
export function findLineDay(lines: readonly Line[], year: number | null): FoundDay | null {
  const written = lines.filter((line) => line.kind !== 'blank' && line.kind !== 'code').slice(0, MOST_LINES);
  const first = lines.find((line) => line.kind === 'heading');
  for (const [index, line] of written.entries()) {
    const found =
      (line === first ? findTitleDay(line.content) : null) ??
      findMeetingDay(line, year) ??
      findCellDay(line, written.slice(index + 1));
    if (found !== null) return found;
  }
  return null;
}

/** The day below a header that is nothing but words before a day, `| Date | Place |`, where one row is all there is. */
function findCellDay({ kind, content }: Line, below: readonly Line[]): FoundDay | null {
  if (kind !== 'table' || namesOtherDay(content)) return null;
  const column = splitCells(content).findIndex(isDateLabel);
  if (column < 0) return null;
  const rows = below.slice(0, 3).filter((line) => line.kind === 'table' && /[\p{L}\d]/u.test(line.content));
  const [row] = rows;
  return row === undefined || rows.length > 1 ? null : findDay(splitCells(row.content)[column] ?? '');
}

function splitCells(content: string): readonly string[] {
  const cells = content.slice(0, 400).replace(/^\s*\|/, '');
  return cells.split('|').map((cell) => strip(cell));
}

/** The day of a heading that begins a meeting: the day stands in front, or behind words that name a meeting. */
export function findHeadingDay(line: Line, year: number | null): FoundDay | null {
  if (!/\d/.test(line.content)) return null;
  const text = strip(line.content);
  const short = findShort(text);
  const found = short ?? findDay(text) ?? findYearlessDay(text, year);
  const isOther = short === null ? saysOther(text) : namesOtherDay(text);
  if (found === null || isOther || listWords(text).length > MOST_WORDS) return null;
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  return isAboutMeeting(before) || (namesMeeting(before) && isAboutMeeting(after)) ? found : null;
}

/** A day anywhere in what a note is called, unless it is that of a version or of something else. */
export function findTitleDay(title: string): FoundDay | null {
  const text = strip(title);
  return saysOther(text) ? null : (findDay(text) ?? findShort(text));
}

/** `Protokoll vom 31.01.24`, `Date: 31.01.24`, `24-01-31 Team meeting`: elsewhere such numbers are those of a version. */
function findShort(text: string): FoundDay | null {
  const found = findSpokenDay(text);
  const before = text.slice(0, found?.start ?? 0);
  return namesMinutes(before === '' ? text : before) || isDateLabel(before) ? found : null;
}

/** `Date: January 7, 2026`, `| Date | 2026-01-07 |`, `Wednesday 2026/01/07 at 14:00`. */
function findMeetingDay(line: Line, year: number | null): FoundDay | null {
  if (line.kind === 'heading') return findHeadingDay(line, year);
  if (!/\d/.test(line.content)) return null;
  const text = strip(line.content);
  const found = findShort(text) ?? findDay(text) ?? findYearlessDay(text, year);
  if (found === null) return null;
  const before = text.slice(0, found.start);
  const isAlone = isAboutMeeting(before) && isAboutMeeting(text.slice(found.end)) && !namesOtherDay(text);
  return isAlone || isDateLabel(before.replace(/\([^()]*\)/g, ' ')) ? found : null;
}

/** The day of a line that says nothing else, or says that it is the meeting's; null for a heading. */
export function findToldDay(line: Line): FoundDay | null {
  return line.kind === 'heading' ? null : findMeetingDay(line, null);
}

/** `1.2.0`, `v2`; but `18.05.2026` and `2026.05.18` are days. */
const VERSION =
  /(?:^|[\s[(])v?(?!\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?!\d)|(?:19|20)\d\d\.\d\d\.\d\d(?!\d))\d+\.\d+\.\d+(?![\d.]*(?:19|20)\d\d)|(?:^|\s)v\d/i;

/** A version, a deadline, another meeting: what the day is of. */
function saysOther(text: string): boolean {
  return namesOtherDay(text) || VERSION.test(text);
}

/** A line without markup, links' targets, comments and cells' strokes. */
function strip(content: string): string {
  return content
    .slice(0, 400)
    .replace(/<!--.*?(?:-->|$)|<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\]\([^()]*\)?/g, ' ')
    .replace(/[*_`#[\]|~<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
