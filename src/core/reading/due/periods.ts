import { isJoined } from '../../languages/day-order.ts';
import { anyFolded } from '../../languages/compile.ts';
import type { DueWords } from '../../languages/due-types.ts';
import type { Words } from '../../languages/types.ts';
import { addDays, formatDay, lastDayOf, mondayOf } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import { anyName, cueBehind, cueWord, findCores, indexOfName, maybe, perLanguage } from './cues.ts';
import type { Found, Scene } from './types.ts';

/** A word and one before or behind it: `next week`, `semana que viene`. */
function beside(words: Words, unit: Words): string {
  return String.raw`(?:${anyFolded(words)}\s*${anyFolded(unit)}|${anyFolded(unit)}\s*${anyFolded(words)})`;
}

/** The next week, named: `next week`, `la semaine prochaine`, `来週`. */
export function nextWeek(words: DueWords): string {
  return beside(words.next, words.units.week);
}

/** Not that of somebody or something: `this week's list`, `今週の進捗`. */
const UNOWNED = String.raw`(?!['’]\p{L}|\s*の)`;

const PATTERNS = perLanguage((words) => {
  const during = String.raw`(?:${anyFolded(words.during)}\s*|[:,–-]\s*)?`;
  const articles = maybe(words.articles);
  const end = String.raw`${anyFolded(words.end)}\s*`;
  const small = maybe([...words.articles, ...words.this], 3);
  const { week, month, year } = words.units;
  const months = anyName(words.months);
  const inYear = String.raw`(?:,?\s+${maybe(words.of, 1)}(?<year>\d{4}))?(?!\s*\d)`;
  const make = (source: string) => new RegExp(`${source}${cueBehind(words)}`, 'gu');
  const endOf = (unit: Words, whole: Words) =>
    make(
      String.raw`(?:${end}(?<small>${small})${anyFolded(unit)}|(?<!\d)(?<whole>${anyFolded(whole)}))${UNOWNED}(?!\s+#?\d)`,
    );
  return {
    weekEnd: endOf(week, words.endOfWeek),
    monthEnd: endOf(month, words.endOfMonth),
    yearEnd: endOf(year, words.endOfYear),
    thisWeek: make(String.raw`(?<!${anyFolded(words.of)}\s)${during}${articles}${beside(words.this, week)}${UNOWNED}`),
    nextEnd: make(
      `${end}${articles}(?:(?<week>${nextWeek(words)})|(?<month>${beside(words.next, month)})|${beside(words.next, year)})${UNOWNED}`,
    ),
    named: make(
      String.raw`(?:${end}${articles}(?:(?<month>${months})|q(?<quarter>[1-4]))|(?<before>${months})\s*${anyFolded(words.endBehind)})${inYear}`,
    ),
    middle: make(
      String.raw`(?:${anyFolded(words.middle)}[\s-]*${articles}(?<month>${months})|(?<before>${months})\s*${anyFolded(words.middleBehind)})${inYear}`,
    ),
    weekNext: make(
      String.raw`(?<!${anyFolded(words.of)}\s*)${during}${articles}(?<early>${anyFolded(words.early)}\s*${articles})?${nextWeek(words)}${UNOWNED}(?!['’])`,
    ),
    numbered: make(
      String.raw`(?:${end})?${anyFolded(words.weekNumber ?? [])}\s?(?<number>\d{1,2})(?:\s?\/\s?(?<year>\d{4}))?(?![\d.])`,
    ),
    weeks: new RegExp(
      String.raw`(?:${cueWord(words)}|${anyFolded(words.at)})\s+${articles}${anyFolded(words.nextWeeks)}`,
      'gu',
    ),
    monthOf: indexOfName(words.months),
    isJoined: isJoined(words),
  };
});

/** The Friday of the meeting's week: `by the end of the week`, `EOW`, `this week`, `今週中`; at a weekend, of the coming one. */
export function* findThisWeek({ text, meeting, language }: Scene): Iterable<Found> {
  const { weekEnd, thisWeek } = PATTERNS(language);
  const friday = addDays(mondayOf(meeting), 4);
  const due = friday < meeting ? addDays(friday, 7) : friday;
  for (const pattern of [weekEnd, thisWeek])
    for (const { start, end } of findCores(text, pattern, language)) yield { due, start, end };
}

/** `end of the month`, `EOM`, `by end of year`: the last day of it. */
export function* findThisEnd({ text, meeting, language }: Scene): Iterable<Found> {
  const { monthEnd, yearEnd } = PATTERNS(language);
  const [year, month] = [Number(meeting.slice(0, 4)), Number(meeting.slice(5, 7))];
  const ends = [
    [monthEnd, lastDayOf(year, month)],
    [yearEnd, lastDayOf(year, 12)],
  ] as const;
  for (const [pattern, due] of ends)
    for (const { start, end, isCued, groups } of findCores(text, pattern, language))
      if (isCued || groups['whole'] !== undefined || groups['small'] !== '') yield { due, start, end };
}

/** `by the end of January`, `before end of Q1`, `by mid-February`: its last or fifteenth day, the one yet to come. */
export function* findNamedPeriod({ text, meeting, language }: Scene): Iterable<Found> {
  const { named, middle, monthOf, isJoined } = PATTERNS(language);
  for (const pattern of [named, middle])
    for (const { start, end, isCued, groups } of findCores(text, pattern, language)) {
      if (!isCued && !(isJoined && isSetApart(text, start, end))) continue;
      const { month, before, quarter, year } = groups;
      const number = quarter === undefined ? monthOf(month ?? before ?? '') + 1 : Number(quarter) * 3;
      const dayIn = (of: number) => (pattern === named ? lastDayOf(of, number) : formatDay(of, number, 15));
      yield { due: chooseYear(dayIn, meeting, year), start, end };
    }
}

/** `… - Ada - 3月底`, `…（1月末）`: at the end, where a day needs no cue. */
function isSetApart(text: string, start: number, end: number): boolean {
  return /^[)）\].。]{0,2}$/.test(text.slice(end)) && /[\s,，、(（:：–—-]$/.test(text.slice(0, start));
}

function chooseYear(dayIn: (year: number) => IsoDate | null, meeting: IsoDate, written: string | undefined) {
  const here = Number(written ?? meeting.slice(0, 4));
  const day = dayIn(here);
  return written === undefined && day !== null && day < meeting ? dayIn(here + 1) : day;
}

/** `by the end of next week`, `end of next month`: its Friday, its last day. */
export function* findNextEnd({ text, meeting, language }: Scene): Iterable<Found> {
  for (const { start, end, isCued, groups } of findCores(text, PATTERNS(language).nextEnd, language)) {
    const { week, month } = groups;
    if (week === undefined && !isCued) continue;
    const year = Number(meeting.slice(0, 4));
    const last = month === undefined ? lastDayOf(year + 1, 12) : lastDayOf(year, Number(meeting.slice(5, 7)) + 1);
    yield { due: week === undefined ? last : addDays(mondayOf(meeting), 11), start, end };
  }
}

/** `before next week's meeting`: a week later. */
export function* findNextWeeks({ text, meeting, language }: Scene): Iterable<Found> {
  for (const match of text.matchAll(PATTERNS(language).weeks))
    yield { due: addDays(meeting, 7), start: match.index, end: match.index + match[0].length };
}

/** `next week`, `by the next week`: its Friday. */
export function* findNextWeek({ text, meeting, language }: Scene): Iterable<Found> {
  const { weekNext, isJoined } = PATTERNS(language);
  for (const { start, end, isCued, groups } of findCores(text, weekNext, language)) {
    // `dates early next week` are those of something else; `early next week, send it` and `by early next week` are not.
    const isSaid = isCued || /(?:^|[,;:.(–-])\s*$/.test(text.slice(0, start));
    if (isJoined ? isCued : groups['early'] === undefined || isSaid)
      yield { due: addDays(mondayOf(meeting), 11), start, end };
  }
}

/** `bis KW 12`: the Friday of that week of the year, the one yet to come. */
export function* findNumberedWeek({ text, meeting, language }: Scene): Iterable<Found> {
  for (const { start, end, isCued, groups } of findCores(text, PATTERNS(language).numbered, language)) {
    const [week, year] = [Number(groups['number']), groups['year']];
    if (!isCued || week < 1 || week > 53) continue;
    // The first week of a year is that of 4 January.
    const friday = (of: number) => addDays(mondayOf(`${of}-01-04`), (week - 1) * 7 + 4);
    yield { due: chooseYear(friday, meeting, year), start, end };
  }
}
