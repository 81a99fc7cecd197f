import { formatDay } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import { numberOfMonth } from './month-names.ts';

/** How a repository writes days in numbers: `auto` where nothing tells. */
export type DateOrder = 'auto' | 'day-first' | 'month-first';

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
const WORD = String.raw`(?<!\p{L})(\p{L}{3,12})`;
const GAP = String.raw`[\s._,-]{0,3}`;
/** `7`, `7th`, `7.`, `1er`, and what follows in a range: `7-8`, `7th & 8th`. */
const DAY = String.raw`(\d{1,2})(?:\p{L}{2}(?!\p{L})|[º°])?(?:\s?(?:-|–|&|\/|\p{L}{2,3}\s)\s?\d{1,2}(?:\p{L}{2}(?!\p{L}))?)?`;

type Reading = (match: RegExpExecArray) => readonly (IsoDate | null)[];

/** In the order in which they are asked; each with the days that its numbers may mean. */
const FORMS: readonly (readonly [RegExp, Reading])[] = [
  [
    new RegExp(String.raw`(?<!\d)${YEAR}(?:[-_./](\d{1,2})[-_./](\d{1,2})|\s(\d\d)\s(\d\d))(?!\d)`, 'u'),
    ([, year, month, day, spacedMonth, spacedDay]) => [read(year, month ?? spacedMonth, day ?? spacedDay)],
  ],
  // Behind the day a time may follow: `202601071400`.
  [
    new RegExp(String.raw`(?<!\d)${YEAR}(\d\d)(\d\d)(?:\d\d|\d{4}|\d{6})?(?!\d)`, 'u'),
    ([, year, month, day]) => [read(year, month, day)],
  ],
  [
    new RegExp(String.raw`(?<![\d/.-])(\d{1,2})(\.\s|[-_./\s])(\d{1,2})\2(?:${YEAR}(?!\d)|(?<=\/)(\d\d)(?![\d/]))`, 'u'),
    ([, first, , second, year, short]) => readNumbers(first, second, year ?? `20${short ?? ''}`),
  ],
  [
    new RegExp(String.raw`${WORD}${GAP}${DAY}[\s._,-]{1,3}${YEAR}(?!\d)`, 'iu'),
    ([, month, day, year]) => [read(year, month, day)],
  ],
  [
    new RegExp(String.raw`(?<!\d)${DAY}${GAP}(?:\p{L}{2,3}\s)?(\p{L}{3,12})${GAP}(?:\p{L}{2,3}\s)?${YEAR}(?!\d)`, 'iu'),
    ([, day, month, year]) => [read(year, month, day)],
  ],
  [
    new RegExp(String.raw`(?<!\d)${YEAR}${GAP}${WORD}${GAP}(\d{1,2})(?!\d)`, 'iu'),
    ([, year, month, day]) => [read(year, month, day)],
  ],
  [
    /(?<!\d)((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})(?!\d)\s?[日일]?/u,
    ([, year, month, day]) => [read(year, month, day)],
  ],
];

/** The first day that a text names with its year, in numbers or with a month in any known language; null without one. */
export function findDay(text: string): FoundDay | null {
  const short = text.slice(0, MOST_TEXT);
  if (!/\d/.test(short)) return null;
  for (const [pattern, reading] of FORMS) {
    const match = pattern.exec(short);
    if (match === null) continue;
    const [first, ...others] = reading(match).filter((day) => day !== null);
    if (first === undefined) continue;
    const isOpen = others.length > 0 && match[2] === '/';
    return { readings: [first, ...others], isOpen, start: match.index, end: match.index + match[0].length };
  }
  return null;
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
