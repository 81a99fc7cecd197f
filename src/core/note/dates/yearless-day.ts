import { formatDay } from '../../text/calendar.ts';
import { LETTER, type FoundDay } from './find-day.ts';
import { numberOfMonth } from './day-names.ts';

/** `01-21`, `21.01`, `1/21`; but `11.1` is the number of a section. */
const NUMBERS = /(?<![\d/.-])(?:\d\d[-.]\d\d|\d{1,2}\/\d{1,2})(?![\d/-]|\.\d)/;
const WORDS = new RegExp(
  String.raw`(?:(?<!\d)(\d{1,2})(?:[A-Za-z]{2}(?![A-Za-z])|[.º])?\s?(?:[A-Za-z]{2}\s)?)?(?<!${LETTER})(${LETTER}{3,12})\.?(?:\s(\d{1,2})(?!\d))?`,
  'g',
);

/** A day without its year, in words or in numbers (`January 21`, `21 janvier`, `01/21`), in a year that is known otherwise. */
export function findYearlessDay(text: string, year: number | null): FoundDay | null {
  if (year === null || !/\d/.test(text)) return null;
  const short = text.slice(0, 120);
  const numbers = NUMBERS.exec(short);
  if (numbers !== null) {
    const [, sign = ''] = /([-/.])/.exec(numbers[0]) ?? [];
    const [first = 0, second = 0] = numbers[0].split(sign).map(Number);
    const days = [formatDay(year, second, first), formatDay(year, first, second)];
    // Behind the year the month comes first: `01-21` is short for `2026-01-21`. With dots it is the day.
    const best = (sign === '-' ? days.toReversed() : days).find((day) => day !== null);
    // `14/15 May` are two days of a month.
    const found = sign === '/' ? settle(days, numbers, true) : settle([best ?? null], numbers, false);
    if (found !== null) return found;
  }
  const east = /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})(?!\d)\s?[日일]?/.exec(short);
  if (east !== null) return settle([formatDay(year, Number(east[1]), Number(east[2]))], east, false);
  for (const match of short.matchAll(WORDS)) {
    const month = numberOfMonth(match[2] ?? '');
    const day = match[3] ?? match[1];
    if (month !== null && day !== undefined) return settle([formatDay(year, month, Number(day))], match, false);
  }
  return null;
}

function settle(days: readonly (string | null)[], match: RegExpMatchArray, isOpen: boolean): FoundDay | null {
  const [first, ...others] = [...new Set(days.filter((day) => day !== null))];
  if (first === undefined) return null;
  const start = match.index ?? 0;
  return { readings: [first, ...others], isOpen, start, end: start + match[0].length };
}
