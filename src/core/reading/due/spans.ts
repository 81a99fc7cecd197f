import { anyFolded } from '../../languages/compile.ts';
import type { Unit } from '../../languages/due-types.ts';
import { addDays, addMonths } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import { indexOfName, maybe, perLanguage } from './cues.ts';
import type { Found, Scene } from './types.ts';

const UNITS: readonly Unit[] = ['day', 'week', 'fortnight', 'month', 'year'];

/** `within 48 hours`: two days. */
const HOURS_OF_DAY = 24;

const PATTERNS = perLanguage((words) => {
  const units = UNITS.map((name) => `(?<${name}>${anyFolded(words.units[name])})`);
  const unit = [...units, `(?<hour>${anyFolded(words.hours ?? [])})`].join('|');
  const count = String.raw`(?<![-–\d]\s?)(?<count>\d{1,3}|${anyFolded(words.numbers.flat())})(?:\s*\(\?\))?\s*`;
  const span = `${count}(?:${unit})`;
  const within = `${anyFolded(words.within)}\\s*${maybe(words.about, 1)}`;
  return {
    ahead: new RegExp(
      String.raw`${within}${span}(?:\s*${anyFolded(words.withinEnd)})?(?!\s*-)(?!\s*${anyFolded([...words.of, ...words.roughly])})`,
      'u',
    ),
    behind: new RegExp(
      String.raw`(?<![-–\d]\s?)${maybe(words.within, 1)}${count}(?:${anyFolded(words.more)}\s*)?(?:${unit})\s*${anyFolded(words.withinBehind)}`,
      'u',
    ),
    more: new RegExp(
      String.raw`(?<![-–\d]\s?)${count}${anyFolded(words.more)}\s*(?:${unit})(?!\s*${anyFolded(words.of)})`,
      'u',
    ),
    aWeek: new RegExp(anyFolded(words.inAWeek), 'u'),
    clause: new RegExp(String.raw`${anyFolded(words.clauses)}[^.,;:!?–—]*$`, 'u'),
    numberOf: indexOfName(words.numbers),
  };
});

/** `in 3 weeks`, `in 3 weeks time`, `two weeks from now`, `3 more days`, `2週間以内`. A range such as `1-2 weeks` says nothing. */
export function* findSpan({ text, meeting, language }: Scene): Iterable<Found> {
  const { ahead, behind, more, clause, numberOf } = PATTERNS(language);
  const match = ahead.exec(text) ?? behind.exec(text) ?? more.exec(text);
  if (match?.groups === undefined || clause.test(text.slice(0, match.index))) return;
  const { count = '' } = match.groups;
  const number = /^\d/.test(count) ? Number(count) : numberOf(count) + 1;
  const unit = UNITS.find((name) => match.groups?.[name] !== undefined);
  const hours = match.groups['hour'] === undefined ? null : Math.floor(number / HOURS_OF_DAY);
  if (number === 0 || (unit === undefined && hours === null)) return;
  const due = unit === undefined ? addDays(meeting, hours ?? 0) : addUnits(meeting, number, unit);
  yield { due, start: match.index, end: match.index + match[0].trimEnd().length };
}

function addUnits(day: IsoDate, count: number, unit: Unit): IsoDate {
  switch (unit) {
    case 'day':
      return addDays(day, count);
    case 'week':
      return addDays(day, count * 7);
    case 'fortnight':
      return addDays(day, count * 14);
    case 'month':
      return addMonths(day, count);
    case 'year':
      return addMonths(day, count * 12);
  }
}

/** `over the next week`: seven days. */
export function* findAWeek({ text, meeting, language }: Scene): Iterable<Found> {
  const match = PATTERNS(language).aWeek.exec(text);
  if (match !== null) yield { due: addDays(meeting, 7), start: match.index, end: match.index + match[0].length };
}
