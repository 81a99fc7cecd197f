import { formatDay } from '../../text/calendar.ts';
import type { FoundDay } from './find-day.ts';
import { numberOfMonth } from './month-names.ts';

const NUMBERS = /(?<![\d/.-])(\d\d)[-/.](\d\d)(?![\d/.-])/;
const WORDS =
  /(?:(?<!\d)(\d{1,2})(?:\p{L}{2}(?!\p{L})|[.º])?\s?(?:\p{L}{2}\s)?)?(?<!\p{L})(\p{L}{3,12})\.?(?:\s(\d{1,2})(?!\d))?/gu;

/** A day without its year, in words or in numbers (`January 21`, `21 janvier`, `01/21`), in a year that is known otherwise. */
export function findYearlessDay(text: string, year: number | null): FoundDay | null {
  if (year === null || !/\d/.test(text)) return null;
  const short = text.slice(0, 120);
  const numbers = NUMBERS.exec(short);
  if (numbers !== null) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    return settle([formatDay(year, second, first), formatDay(year, first, second)], numbers, numbers[0].includes('/'));
  }
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
