import { formatDay } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import type { FoundDay } from './find-day.ts';

const SHORT_YEAR = /(?<![\d.])(\d\d)([-_.])(\d\d)\2(\d\d)(?![\d.]|[-_]\d)/;
const COMPACT = /(?<!\d)(\d\d)()(\d\d)((?:19|20)?\d\d)(?!\d)/;
/** The first year that two digits in front mean; below it they are a day or a month. */
const FIRST_YEAR = 2005;

/**
 * The day of a name that only makes sense as one among minutes: `23_01_26` at its beginning with the year in front, else
 * `31.01.24`, `01-31-24`, `31012024` and `013124`. Where day and month might be exchanged it is open.
 */
export function findShortDay(name: string): FoundDay | null {
  const compact = COMPACT.exec(name);
  if (compact !== null) {
    const { byYear, byDay, byMonth } = readParts(compact);
    // `240131` is read wherever it stands by itself, and else may be anything.
    return compact[4]?.length === 2 && byYear !== null ? null : settle([byDay, byMonth]);
  }
  const match = SHORT_YEAR.exec(name);
  if (match === null) return null;
  const { byYear, byDay, byMonth } = readParts(match);
  if (match[2] === '.') return settle([byDay ?? byYear], match);
  if (match.index === 0 && byYear !== null) return settle([byYear], match);
  return settle([byDay, byMonth], match) ?? settle([byYear], match);
}

/** A day whose short year is one that is known otherwise: `01_06-10-20` in a folder `2020`. */
export function findDayOfYear(name: string, year: number | null): FoundDay | null {
  const match = SHORT_YEAR.exec(name);
  if (match === null || year === null) return null;
  const { byYear, byDay, byMonth } = readParts(match);
  return settle(
    [byDay, byMonth, byYear].filter((day) => day?.startsWith(`${year}-`)),
    match,
  );
}

/** Writing in which the year comes first. */
const EASTERN = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/**
 * A day with a short year in a line that speaks of meetings: dots say what comes first, `31.01.24`, but `日時：24.01.31`; with
 * hyphens it is the year where the line begins so, `24-01-31 Team meeting`.
 */
export function findSpokenDay(text: string): FoundDay | null {
  const match = SHORT_YEAR.exec(text);
  if (match === null) return null;
  const { byDay, byYear } = readParts(match);
  if (match[2] === '.') return settle([EASTERN.test(text) ? byYear : byDay], match);
  return match.index === 0 ? settle([byYear], match) : null;
}

function readParts([, first = '', , second = '', third = '']: RegExpExecArray) {
  return {
    byYear: Number(first) + 2000 < FIRST_YEAR ? null : read(first, second, third),
    byDay: read(third, second, first),
    byMonth: read(third, first, second),
  };
}

function read(year: string, month: string, day: string): IsoDate | null {
  return formatDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}

function settle(days: readonly (IsoDate | null)[], match?: RegExpExecArray): FoundDay | null {
  const [first, ...others] = [...new Set(days.filter((day) => day !== null))];
  if (first === undefined) return null;
  const start = match?.index ?? 0;
  const end = start + (match?.[0].length ?? 0);
  return { readings: [first, ...others], isOpen: others.length > 0, start, end };
}
