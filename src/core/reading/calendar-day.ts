import { addDays, found, monthOf, MONTHS, type Due } from './due-periods.ts';
import { formatDay } from '../text/calendar.ts';
import type { IsoDate } from '../text/types.ts';

/** A day with its month in words, as a pattern: `July 6`, `6 July 2026`, `Monday, the 6th`, `July 6-8`. */
export const DATE = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:(?:${MONTHS})\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:\s*(?:-|–|to)\s*\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?(?:-|\s+(?:of\s+)?)(?:${MONTHS})(?:,?(?:-|\s+)\d{4})?)`;

const MONTH_FIRST = new RegExp(String.raw`\b(${MONTHS})\.?\s+(\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?`, 'i');
const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?:-|\s+(?:of\s+)?)(${MONTHS})(?:,?(?:-|\s+)(\d{4}))?`,
  'i',
);

/** The calendar part of a phrase; a range ends with its end, and a year that is missing is the one that comes next. */
export function parseCalendar(words: string, phrase: string, meeting: IsoDate): Due {
  const ended = words.replace(/(\d{1,2})(?:st|nd|rd|th)?\s*(?:-|–|to)\s*(\d{1,2})/i, '$2');
  const first = MONTH_FIRST.exec(ended);
  const [, name = '', date, written] = first ?? [];
  const [, dateFirst, nameBehind = '', writtenBehind] = first === null ? (DAY_FIRST.exec(ended) ?? []) : [];
  const month = monthOf(name === '' ? nameBehind : name);
  const day = Number(date ?? dateFirst);
  const year = written ?? writtenBehind;
  const due = formatDay(year === undefined ? guessYear(meeting, month, day) : Number(year), month, day);
  return due === null ? { due: null, phrase, impossible: phrase } : found(due, phrase);
}

/** A day without a year is the nearest one that is not long before the meeting. */
export function guessYear(meeting: IsoDate, month: number, day: number): number {
  const year = Number(meeting.slice(0, 4));
  const here = formatDay(year, month, day);
  return here !== null && here < addDays(meeting, -60) ? year + 1 : year;
}
