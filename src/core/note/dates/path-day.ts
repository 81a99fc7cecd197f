import { formatDay } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import { findDay, LETTER, type FoundDay } from './find-day.ts';
import { namesMeeting } from './date-words.ts';
import { numberOfMonth } from './day-names.ts';
import { findDayOfYear, findShortDay } from './short-day.ts';

/** Folders that are looked at, the innermost ones. */
const MOST_PARTS = 12;

/**
 * The day that a path names: in one part of it (`2026-01-07`, `260107`, `Jan.7.2026`), or with the year and perhaps the
 * month in the folders above (`2026/CG-01-07`, `2026-01/january-07`, `2026/01/07-call`); below folders or in names that
 * tell of meetings also with a short year. The file's own name comes first: a folder's day dates no file that has one.
 */
export function findPathDay(path: string): FoundDay | null {
  const parts = path.split('/').slice(-MOST_PARTS);
  const names = [...parts.slice(0, -1), (parts.at(-1) ?? '').replace(/\.[a-z]\w{0,8}$/i, '')];
  for (let at = names.length - 1; at >= 0; at--) {
    const name = names[at] ?? '';
    const folders = names.slice(0, at);
    const found =
      findDay(name) ??
      findDayOfYear(name, findPathYear(folders.join('/'))) ??
      settle(findSixDigits(name)) ??
      settle(findPart(name, folders));
    if (found !== null) return found;
    const short = findShortDay(name);
    if (short !== null && namesMeeting(names.join(' ').replace(/[-_.\d]/g, ' '))) return short;
  }
  return null;
}

/** The year that the innermost of some folders names: `2026`, `2026-01`, `minutes-2026`. */
export function findPathYear(path: string): number | null {
  const years = path
    .split('/')
    .slice(-MOST_PARTS)
    .map((name) => /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(name)?.[1]);
  const year = years.findLast((one) => one !== undefined);
  return year === undefined ? null : Number(year);
}

/** A year, years, a month or a quarter: `2026`, `2025-26`, `2026-01`, `202601`, `01-2026`, `01`, `2026-Q1`, `2026-W03`. */
const SPAN =
  /^(?:(?:19|20)\d\d(?:[-_.]?(?:[01]?\d|(?:19|20)?\d\d|q[1-4]|h[12]|w\d\d))?|[01]?\d(?:[-_.](?:19|20)\d\d)?|q[1-4])$/i;

/**
 * A folder's name without the day, month or year in it: `2026-01-07-call` is `call`, and nothing is left of `2026`,
 * `january` and `2026-01-07`.
 */
export function withoutDate(folder: string): string {
  const day = findDay(folder);
  const [start, end] = day === null ? [0, 0] : [day.start, day.end];
  const rest = `${folder.slice(0, start)} ${folder.slice(end)}`
    .replace(/\s+/g, ' ')
    .replace(/^[ ._,-]+|[ ._,-]+$/g, '');
  const isDate = SPAN.test(rest) || findSixDigits(rest) !== null || MONTH_ONLY.test(rest.replace(WORDS, foldMonth));
  return isDate ? '' : rest;
}

const WORDS = /\p{L}+/gu;
const MONTH_ONLY = /^(?:(?:(?:19|20)\d\d|[01]?\d)[-_.\s]{1,3})?#(?:[-_.\s]{1,3}(?:(?:19|20)\d\d|\d\d?))?$/;

/** A month's name as a sign, any other word as it is. */
function foldMonth(word: string): string {
  return word.length > 2 && numberOfMonth(word) !== null ? '#' : word;
}

function settle(day: IsoDate | null): FoundDay | null {
  return day === null ? null : { readings: [day], isOpen: false, start: 0, end: 0 };
}

/** `260107`: a year of this century from 2005 on, month, day. */
function findSixDigits(name: string): IsoDate | null {
  const [, year, month, day] = /(?<![\d.-])(0[5-9]|[1-3]\d)(\d\d)(\d\d)(?![\d.]|-\d)/.exec(name) ?? [];
  return year === undefined ? null : formatDay(2000 + Number(year), Number(month), Number(day));
}

/** A day without its year, or without year and month, which the folders above tell. */
function findPart(name: string, folders: readonly string[]): IsoDate | null {
  const year = findPathYear(folders.join('/'));
  if (year === null) return null;
  const day = findMonthDay(name);
  if (day !== null) return formatDay(year, ...day);
  const together = /^(\d\d)(\d\d)$/.exec(name);
  if (together !== null) return formatDay(year, Number(together[1]), Number(together[2]));
  const month = findMonth(folders);
  const date = /^(\d{1,2})(?:st|nd|rd|th)?$|^(\d\d)(?=[^\d.])/i.exec(name);
  return month === null || date === null ? null : formatDay(year, month, Number(date[1] ?? date[2]));
}

const MONTH_DAY = new RegExp(
  String.raw`(?:(?<!\d)(\d{1,2})(?:[A-Za-z]{2}(?![A-Za-z]))?[-_.\s]{0,2})?(?<!${LETTER})(${LETTER}{3,12})(?:[-_.\s]{0,2}(\d{1,2})(?!\d))?`,
  'g',
);

const YEAR_MONTH = /(?:19|20)\d\d[-_.](?:0\d|1[0-2])[-_.]\p{L}/u;

/** Month and day of `CG-01-07`, `january-07`, `7-jan`; only a number above 12 is a day in front. */
function findMonthDay(name: string): readonly [month: number, day: number] | null {
  const numbers = /(?<!\d)(\d\d)[-_.](\d\d)(?!\d)|^(\d{1,2})[-_.](\d{1,2})(?!\d)/.exec(name);
  if (numbers !== null) {
    const [first, second] = [Number(numbers[1] ?? numbers[3]), Number(numbers[2] ?? numbers[4])];
    if (first <= 12) return [first, second];
    return second <= 12 ? [second, first] : null;
  }
  for (const [, before, word = '', behind] of name.matchAll(MONTH_DAY)) {
    const month = numberOfMonth(word);
    const day = behind ?? before;
    // `2026_01_jan`: the month, and the month once more.
    if (month !== null && day !== undefined && !(Number(day) === month && YEAR_MONTH.test(name)))
      return [month, Number(day)];
  }
  return null;
}

/** The month that a folder names: `2026-01`, `01` or `january` below a year, `01-january`. */
function findMonth(folders: readonly string[]): number | null {
  for (const folder of folders.toReversed()) {
    const digits = /^(\d\d?)(?:[-_.\s]\p{L}+)?$|(?<!\d)(?:19|20)\d\d[-_.]?(\d\d)(?!\d)/u.exec(folder);
    if (digits !== null) return Number(digits[1] ?? digits[2]);
    const word = /\p{L}+/gu;
    const named = [...folder.matchAll(word)].map(([name]) => numberOfMonth(name)).find((month) => month !== null);
    if (named !== undefined) return named;
  }
  return null;
}
