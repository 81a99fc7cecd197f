import { anyFolded } from '../languages/compile.ts';
import { createMatcher } from '../languages/matcher.ts';
import { LANGUAGES } from '../languages/vocabulary.ts';
import { remember } from '../text/remember.ts';
import { findDay } from './dates/find-day.ts';
import { findPathDay } from './dates/path-day.ts';
import { readMinutes } from './read-minutes.ts';
import type { DateOrder, NoteFile } from './types.ts';

/** Bytes of a note that are looked through for days. */
const MOST_BYTES = 64 * 1024;
/** One order must be this many times as frequent as the other. */
const CLEARLY = 4;

type Votes = { dayFirst: number; monthFirst: number };

/**
 * How a repository writes days in numbers, learned from those of its notes of which only one reading is a day
 * (`13/01/2026`), or of which another day of the same note tells the reading. A note has one vote for each order; without
 * votes, or where both orders are in use, nothing is known.
 */
export function learnDateOrder(files: readonly NoteFile[]): DateOrder {
  const votes: Votes = { dayFirst: 0, monthFirst: 0 };
  for (const file of files) {
    const text = decodeStart(file.bytes);
    const orders = new Set([...readText(text), readSeries(text), readPath(file)]);
    if (orders.has('day-first')) votes.dayFirst++;
    if (orders.has('month-first')) votes.monthFirst++;
  }
  const { dayFirst, monthFirst } = votes;
  if (dayFirst > monthFirst * CLEARLY) return 'day-first';
  return monthFirst > dayFirst * CLEARLY ? 'month-first' : 'auto';
}

/** `9/27`: a day where a word for when stands before it, as `from`. */
const SHORT = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?![\d/])/g;
const when = remember(() => {
  const words = LANGUAGES.flatMap(({ due }) => [...due.by, ...due.before, ...due.on, ...due.starts, ...due.through]);
  return createMatcher(String.raw`${anyFolded(words)}\s+$`, '', words);
});
/** Characters before such a day in which that word stands. */
const NEAR = 16;

const NUMBERS = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)?\d\d(?![\d/-])/g;

/** Whether a file holds a day of two readings, `3/4/2026`, so that it matters how others write theirs. */
export function hasOpenDay(file: NoteFile): boolean {
  return findPathDay(file.path)?.readings.length === 2 || readText(decodeStart(file.bytes)).includes('auto');
}

/** The orders in which the days of a text are written. With dots the day comes first everywhere, which says nothing. */
function readText(text: string): readonly DateOrder[] {
  const whole = [...text.matchAll(NUMBERS)].map((match) => tellOrder(Number(match[1]), Number(match[3])));
  const short = [...text.matchAll(SHORT)]
    .filter(({ index, 0: day }) => day !== '24/7' && when().test(text.slice(Math.max(0, index - NEAR), index)))
    .map(([, first, second]) => tellOrder(Number(first), Number(second)));
  return [...whole, ...short];
}

/** Headings with a day that are looked at. */
const MOST_HEADINGS = 200;

/** The order in which the headings of a running note go steadily back or forth in time, where they do in one alone. */
function readSeries(text: string): DateOrder {
  const headings =
    text.match(/^#{1,4}\s.{0,40}?\d{1,2}([/-])\d{1,2}\1(?:19|20)\d\d(?!\d)/gm)?.slice(0, MOST_HEADINGS) ?? [];
  const days = headings.map((heading) => findDay(heading)?.readings ?? []);
  if (days.filter((readings) => readings.length === 2).length < LEAST_SERIES) return 'auto';
  const [byDay, byMonth] = [0, 1].map((at) =>
    isSteady(days.map((readings) => readings.at(at) ?? readings.at(0) ?? '')),
  );
  if (byDay === byMonth) return 'auto';
  return byDay === true ? 'day-first' : 'month-first';
}

/** Days of two readings that make a series. */
const LEAST_SERIES = 3;

function isSteady(days: readonly string[]): boolean {
  const steps = days.slice(1).map((day, index) => day > (days[index] ?? ''));
  return steps.every((isLater) => isLater) || steps.every((isLater) => !isLater);
}

function decodeStart(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, MOST_BYTES));
}

/** The order of a day in a path, be it that the day which the note itself tells is one of its two readings. */
function readPath(file: NoteFile): DateOrder {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const [, first, second] = /(?<!\d|\d[-_. ])(\d{1,2})[-_. ](\d{1,2})[-_. ](?:19|20)\d\d(?!\d)/.exec(name) ?? [];
  if (first === undefined) return 'auto';
  const order = tellOrder(Number(first), Number(second));
  const readings = findPathDay(file.path)?.readings ?? [];
  if (order !== 'auto' || readings.length < 2) return order;
  const [byDay, byMonth] = (['day-first', 'month-first'] as const).map((one) => readMinutes(file, one).date);
  // Only where the note tells its day both orders give the same.
  return byDay !== byMonth ? 'auto' : byDay === readings[0] ? 'day-first' : 'month-first';
}

function tellOrder(first: number, second: number): DateOrder {
  if (first > 12) return first <= 31 && second >= 1 && second <= 12 ? 'day-first' : 'auto';
  return first >= 1 && second > 12 && second <= 31 ? 'month-first' : 'auto';
}
