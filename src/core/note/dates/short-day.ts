import { formatDay } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import type { FoundDay } from './find-day.ts';

const SHORT_YEAR = /(?<![\d.])(\d\d)([-_.])(\d\d)\2(\d\d)(?![\d.]|[-_]\d)/;
const COMPACT = /(?<!\d)(\d\d)(\d\d)((?:19|20)\d\d)(?!\d)/;
/** The first year that two digits in front mean; below it they are a day or a month. */
const FIRST_YEAR = 2005;

/**
 * The day of a name that only makes sense as one among minutes: `23_01_26` at its beginning with the year in front, else
 * `31.01.24`, `01-31-24` and `31012024`. Where day and month might be exchanged it is open.
 */
export function findShortDay(name: string): FoundDay | null {
  const [, first = '', second = '', year = ''] = COMPACT.exec(name) ?? [];
  if (first !== '') return settle([formatDay(+year, +second, +first), formatDay(+year, +first, +second)]);
  const match = SHORT_YEAR.exec(name);
  if (match === null) return null;
  const [one, two, three] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const byYear = 2000 + one < FIRST_YEAR ? null : formatDay(2000 + one, two, three);
  const byDay = formatDay(2000 + three, two, one);
  if (match[2] === '.') return settle([byDay ?? byYear]);
  if (match.index === 0 && byYear !== null) return settle([byYear]);
  return settle([byDay, formatDay(2000 + three, one, two)]) ?? settle([byYear]);
}

function settle(days: readonly (IsoDate | null)[]): FoundDay | null {
  const [first, ...others] = [...new Set(days.filter((day) => day !== null))];
  return first === undefined ? null : { readings: [first, ...others], isOpen: others.length > 0, start: 0, end: 0 };
}
