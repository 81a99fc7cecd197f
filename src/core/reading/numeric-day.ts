import { formatDay } from '../text/calendar.ts';
import type { IsoDate } from '../text/types.ts';

/**
 * The day that numbers name beyond doubt: `2026/01/20`, `1/20/2026`, `20.01.2026`, `1/20`; null for `3/4`, which is one
 * day in one country and another in the next. `yearOf` guesses the year of a month and day.
 */
export function findNumericDay(words: string, yearOf: (month: number, day: number) => number): IsoDate | null {
  const sign = words.includes('/') ? '/' : '.';
  const [first = 0, second = 0, third] = words.split(sign).map(Number);
  if (words === '24/7') return null;
  if (first > 31) return third === undefined ? null : formatDay(first, second, third);
  const order = readOrder(first, second, sign);
  // `1.8` is a version, `20.01.2026` a day.
  if (order === null || (sign === '.' && third === undefined)) return null;
  const [month, day] = order;
  const year = third === undefined ? yearOf(month, day) : third < 100 ? 2000 + third : third;
  return formatDay(year, month, day);
}

/** Month and day of two numbers; with dots the day comes first everywhere, with strokes only a number above 12 tells. */
function readOrder(first: number, second: number, sign: string): readonly [number, number] | null {
  if (sign === '.' || first === second || first > 12) return [second, first];
  return second > 12 ? [first, second] : null;
}
