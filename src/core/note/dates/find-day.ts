import { formatDay } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import type { DateOrder } from '../types.ts';
import { numberOfMonth, numberOfWeekday } from './day-names.ts';

/** A day as it stands in a text. `3/4/2026` has two readings, the one with the day in front first. */
export type FoundDay = {
  readonly readings: readonly [IsoDate, ...IsoDate[]];
  /** The stroke of `3/4/2026` says nothing; dots, hyphens and spaces mostly follow the day. */
  readonly isOpen: boolean;
  readonly start: number;
  readonly end: number;
};

/** Characters of a text that are looked at: a day stands near its beginning. */
const MOST_TEXT = 300;

const YEAR = String.raw`((?:19|20)\d\d)`;
/** A letter of any alphabet. Counted `\p{L}` would take a second to compile. */
export const LETTER = String.raw`[^\s\d.,;:()/_–\-]`;
const WORD = String.raw`(?<!${LETTER})(${LETTER}{3,12})`;
const GAP = String.raw`[\s._,-]{0,3}`;
/** `7`, `7th`, `7.`, `1er`, and what follows in a range: `7-8`, `7th & 8th`; but `12 - 7 January` is the twelfth meeting. */
const DAY = String.raw`(\d{1,2})(?:[A-Za-z]{2}(?![A-Za-z])|[º°])?(?:(?:[-–/]|\s?&\s?|\s[A-Za-z]{2,3}\s)(\d{1,2})(?:[A-Za-z]{2}(?![A-Za-z]))?)?`;

type Reading = (match: RegExpExecArray) => readonly (IsoDate | null)[];

/** In the order in which they are asked; each with the days that its numbers may mean. */
const FORMS: readonly (readonly [RegExp, Reading])[] = [
  [
    new RegExp(String.raw`(?<!\d)${YEAR}(?:[-_./](\d{1,2})[-_./](\d{1,2})|\s(\d\d)\s(\d\d))(?!\d)`, 'g'),
    ([, year, month, day, spacedMonth, spacedDay]) => [read(year, month ?? spacedMonth, day ?? spacedDay)],
  ],
  // Behind the day a time may follow: `202601071400`.
  [
    new RegExp(String.raw`(?<!\d)${YEAR}(\d\d)(\d\d)(?:\d\d|\d{4}|\d{6})?(?!\d)`, 'g'),
    ([, year, month, day]) => [read(year, month, day)],
  ],
  // The first of several days: `05-07/07/2026`, `5.-7.7.2026`.
  [
    new RegExp(
      String.raw`(?<!\d|\d[-_./])(\d{1,2})(?:\.\s?[-–]\s?|[-–])\d{1,2}([./])\s?(\d{1,2})\2\s?${YEAR}(?!\d)`,
      'g',
    ),
    ([, day, , month, year]) => [read(year, month, day)],
  ],
  [
    new RegExp(
      // A number in front of a day is of another kind where its sign is another: `2_01-12-2026`.
      String.raw`(?<!\d|\d[./]|\d-(?=\d+-)|\d_(?=\d+_))(\d{1,2})(\.\s|[-_./\s])(\d{1,2})\2(?:${YEAR}(?!\d)|(?<=\/)(\d\d)(?![\d/]))`,
      'g',
    ),
    ([, first, , second, year, short]) => readNumbers(first, second, year ?? `20${short ?? ''}`),
  ],
  [
    new RegExp(String.raw`${WORD}${GAP}${DAY}[\s._,-]{1,3}${YEAR}(?!\d)`, 'g'),
    ([, month, day, , year]) => [read(year, month, day)],
  ],
  [
    new RegExp(
      String.raw`(?<!\d)${DAY}${GAP}(?:${LETTER}{2,3}[\s_])?(${LETTER}{3,12})${GAP}(?:${LETTER}{2,3}[\s_])?${YEAR}(?!\d)`,
      'g',
    ),
    ([, day, last, month, year]) => [read(year, month, areDays(day, last) ? day : last)],
  ],
  [
    new RegExp(String.raw`(?<!\d)${YEAR}${GAP}${WORD}${GAP}(\d{1,2})(?!\d)`, 'g'),
    ([, year, month, day]) => [read(year, month, day)],
  ],
  [
    /(?<!\d)((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})(?!\d)\s?[日일]?/g,
    ([, year, month, day]) => [read(year, month, day)],
  ],
];

/** Days that one meeting takes at most. */
const MOST_DAYS = 10;

/** Whether two numbers before a month are the first and last day: `7-8`; the eighteenth meeting is on the third in `18-3`. */
function areDays(first: string | undefined, last: string | undefined): boolean {
  const days = Number(last ?? first) - Number(first);
  return days >= 0 && days <= MOST_DAYS;
}

/** Hyphens of word processors, and the sign for minus. */
const HYPHENS = /[\u2010-\u2012\u2212]/g;

/** What every such day holds: most texts need no closer look. */
const HINT = /(?:19|20)\d\d|\d\/\d{1,2}\/\d\d/;

/** The first day that a text names with its year, in numbers or with a month in any known language; null without one. */
export function findDay(text: string): FoundDay | null {
  const short = text.slice(0, MOST_TEXT).replace(HYPHENS, '-');
  if (!HINT.test(short)) return null;
  for (const [pattern, reading] of FORMS) {
    for (const match of short.matchAll(pattern)) {
      const possible = reading(match).filter((day) => day !== null);
      const [first, ...others] = possible.length > 1 ? byWeekday(possible, short) : possible;
      if (first === undefined) continue;
      const isOpen = others.length > 0 && match[2] === '/';
      return { readings: [first, ...others], isOpen, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** Of several days those that fall on the weekday which the text names, if it names one of theirs. */
function byWeekday(days: readonly IsoDate[], text: string): readonly IsoDate[] {
  const named = (text.match(/\p{L}+/gu) ?? []).map(numberOfWeekday).find((number) => number !== null);
  const fitting = days.filter((day) => new Date(day).getUTCDay() === named);
  return fitting.length > 0 ? fitting : days;
}

/** The reading that holds: the only one, else the one that the other days of the repository ask for. */
export function pickReading({ readings, isOpen }: FoundDay, order: DateOrder): IsoDate | null {
  const [dayFirst, monthFirst] = readings;
  if (monthFirst === undefined) return dayFirst;
  if (order === 'auto') return isOpen ? null : dayFirst;
  return order === 'day-first' ? dayFirst : monthFirst;
}

function readNumbers(first: string | undefined, second: string | undefined, year: string): readonly (IsoDate | null)[] {
  const days = [read(year, second, first), read(year, first, second)];
  return days[0] === days[1] ? days.slice(1) : days;
}

/** A day of the parts as written; the month may be a word. */
function read(year: string | undefined, month: string | undefined, day: string | undefined): IsoDate | null {
  const number = /^\d/.test(month ?? '') ? Number(month) : numberOfMonth(month ?? '');
  return number === null ? null : formatDay(Number(year), number, Number(day));
}
