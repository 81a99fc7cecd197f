import { DATE, guessYear, parseCalendar } from './calendar-day.ts';
import {
  addDays,
  CUE,
  findNextWeek,
  findPeriodEnd,
  findSpan,
  findWeekEnd,
  found,
  MONTHS,
  WEEKDAYS,
  weekdayOf,
  type Due,
} from './due-periods.ts';
import { findBareDay, findCuedDay } from './iso-day.ts';
import { findNumericDay } from './numeric-day.ts';
import { formatDay } from '../text/calendar.ts';
import type { IsoDate } from '../text/types.ts';

type Finder = (text: string, meeting: IsoDate) => Due | null;

const NONE: Due = { due: null, phrase: null, impossible: null };

/** Finds when an item is due, against the meeting's local date. Only phrases with a cue count; vague ones give none. */
export function findDue(text: string, meeting: IsoDate | null, next: IsoDate | null = null): Due {
  const plain = cutMiddle(text)
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/[*_]/g, '');
  const cued = findCuedDay(plain);
  if (cued !== null) return cued;
  if (meeting === null || !TIME.test(plain)) return findBareDay(plain, meeting) ?? NONE;
  for (const find of FINDERS) {
    const found = find(plain, meeting);
    if (found !== null && !isStart(plain, found.phrase)) return found;
  }
  if (next === null) return NONE;
  const call = NEXT_MEETING.exec(plain);
  return call === null ? NONE : found(next, call[0]);
}

/** What every phrase holds that can be due; most items hold none of it and need no closer look. */
const TIME =
  /\d|day|night|week|fortnight|month|year|morrow|meeting|call|session|\b(?:eo[bdmwy]|cob|q[1-4]|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Vague by itself; a date where the note itself says when it meets next. */
const NEXT_MEETING = /\b(?:by|before|until|due)\s+(?:the\s+|our\s+)?next (?:meeting|call|session)\b/i;

/** Characters looked at: an item names its date near its beginning or its end. */
const MOST_TEXT = 1200;

function cutMiddle(text: string): string {
  return text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT / 2)} … ${text.slice(-MOST_TEXT / 2)}`;
}

/** `starting next week`, `from this week on`: when something begins, not when it is to be done. */
const STARTS =
  /\b(?:starting|starts|beginning|begins|commencing|effective|from|since|as of)(?:\s+(?:from|with|in|on))?$/i;

function isStart(text: string, phrase: string | null): boolean {
  const index = text.indexOf(phrase ?? '');
  return index > 0 && STARTS.test(text.slice(Math.max(0, index - 40), index).trimEnd());
}

const NUMERIC = new RegExp(String.raw`${CUE}(\d{1,4}[/.]\d{1,2}(?:[/.]\d{2,4})?)(?![\d%]|[/.]\d)`, 'i');

/** `by 1/20`, `until 20.01.2026`, `before 2026/01/20`: only where no other reading of the numbers is possible. */
function findNumeric(text: string, meeting: IsoDate): Due | null {
  const match = NUMERIC.exec(text);
  if (match?.[1] === undefined) return null;
  const day = findNumericDay(match[1], (month, date) => guessYear(meeting, month, date));
  return day === null ? null : found(day, match[0]);
}

const WEEKDAY = new RegExp(
  String.raw`(?:${CUE}|\bthis\s+|\bnext\s+|\b(?:by|until|before)\s+next\s+)(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b(?!\s*,?\s*(?:${MONTHS})|\s*,?\s*\d)`,
  'i',
);

/** `by Friday`, `EOD Tuesday`, `on Monday`, `next Thursday`: the first such day after the meeting. */
function findWeekday(text: string, meeting: IsoDate): Due | null {
  const match = WEEKDAY.exec(text);
  if (match?.[1] === undefined) return null;
  const index = WEEKDAYS.indexOf(match[1].slice(0, 3).toLowerCase());
  return found(addDays(meeting, (index - weekdayOf(meeting) + 7) % 7 || 7), match[0]);
}

const CUED_DATE = new RegExp(String.raw`${CUE}(?:eod\s+|end of\s+)?(${DATE})(?![\p{L}\d])`, 'iu');
const LEADING_DATE = new RegExp(String.raw`^\(?(${DATE})\)?\s*[:–—-]\s`, 'iu');
const TRAILING_DATE = new RegExp(String.raw`(?:\s[–—-]{1,2}\s|\([^()]{1,60},\s)(${DATE})[)\].]{0,3}$`, 'iu');
const CUED_DAY = new RegExp(String.raw`${CUE}(\d{1,2})(?:st|nd|rd|th)\b`, 'i');

/** A calendar date behind a cue: `by March 29`, `due 6 July 2026`, `before the 20th`; ranges take their end. */
function findCalendar(text: string, meeting: IsoDate): Due | null {
  if (!/\d/.test(text)) return null;
  const match = CUED_DATE.exec(text);
  if (match?.[1] !== undefined) return parseCalendar(match[1], match[0], meeting);
  const leading = LEADING_DATE.exec(text);
  if (leading?.[1] !== undefined) return parseCalendar(leading[1], leading[0], meeting);
  const day = CUED_DAY.exec(text);
  if (day?.[1] === undefined) return null;
  const [year = 1970, month = 1] = meeting.split('-').map(Number);
  const here = formatDay(year, month, Number(day[1]));
  if (here !== null && here >= meeting) return found(here, day[0]);
  const later = formatDay(month === 12 ? year + 1 : year, (month % 12) + 1, Number(day[1]));
  return later === null ? null : found(later, day[0]);
}

const EVENT_DAY = new RegExp(
  String.raw`\b(?:by|until|till|(?<!\b(?:day|week|hour|month)s?\s)before|due)\s+(?:[^.;:!?()]|\.(?=\S)){2,60}\((${DATE})\)`,
  'iu',
);

/** `by the autumn release (October 5)`: due with an event that says when it is. Never a day before the meeting. */
function findEventDay(text: string, meeting: IsoDate): Due | null {
  const match = EVENT_DAY.exec(text);
  return match?.[1] === undefined ? null : unlessPast(parseCalendar(match[1], match[0], meeting), meeting);
}

/** What names no day at all is no past one: it is told as impossible. */
function unlessPast(due: Due, meeting: IsoDate): Due | null {
  return (due.due ?? meeting) < meeting ? null : due;
}

/** What is on a day without anybody having to do it by then. */
const EVENT =
  /\b(?:happening|held|takes? place|taking place|starts?|starting|begins?|scheduled|meeting|event|workshop|hackathon|conference|summit|gathering|call|session|from|published|sent|created|merged|released|posted|was|is|met|meet)(?:\s+(?:next|again))?\s*$/i;

const SEVERAL_DAYS = /(?<![\d-])\d{1,2}(?:st|nd|rd|th)?\s*(?:-|–|to)\s*\d/i;

/** Characters of a phrase such as `on Wednesday, the 14th of September 2026`. */
const LONGEST_PHRASE = 60;

/** `… on Monday`, `… on July 6`: due then, unless an event is. Never a day before the meeting. */
function findOnDay(text: string, meeting: IsoDate): Due | null {
  for (const match of text.matchAll(/\bon\s+(?=[\p{L}\d])/giu)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (
      EVENT.test(before) &&
      !/\b(?:by|until|before)\s+(?:the\s+|our\s+)?(?:next\s+)?(?:meeting|call)\s*$/i.test(before)
    )
      continue;
    const phrase = `by${text.slice(match.index + 2, match.index + LONGEST_PHRASE)}`;
    const due = findCalendar(phrase, meeting) ?? findWeekday(phrase, addDays(meeting, -1));
    if (due?.phrase === undefined || due.phrase === null || !phrase.startsWith(due.phrase)) continue;
    // What is on from one day to another is an event.
    if (SEVERAL_DAYS.test(due.phrase) || unlessPast(due, meeting) === null) continue;
    return { ...due, phrase: text.slice(match.index, match.index + due.phrase.length) };
  }
  return null;
}

/** `… – Ada – July 6`, `… (Ada, July 6)`: a day at the end, set apart; never one before the meeting, nor an event's. */
function findTrailing(text: string, meeting: IsoDate): Due | null {
  const match = TRAILING_DATE.exec(text);
  if (match?.[1] === undefined || SEVERAL_DAYS.test(match[1]) || EVENT.test(text.slice(0, match.index))) return null;
  return unlessPast(parseCalendar(match[1], match[1], meeting), meeting);
}

/** In the order in which they are asked: what says more comes first. */
const FINDERS: readonly Finder[] = [
  findSpan,
  findWeekEnd,
  findPeriodEnd,
  findNextWeek,
  findWeekday,
  findCalendar,
  findNumeric,
  findEventDay,
  findBareDay,
  findTrailing,
  findOnDay,
];

/** A table's due cell: any date or phrase counts there, the column is the cue. */
export function findDueInCell(cell: string, meeting: IsoDate | null, next: IsoDate | null): Due {
  return findDue(`by ${cell}`, meeting, next);
}

/** What is left of a text when only its due phrase is taken out: empty for `In 3 weeks time:`, `Until the end of the week`. */
export function withoutPhrase(text: string, phrase: string | null): string {
  const rest = phrase === null ? text : text.replace(phrase, ' ');
  const bare = rest.replace(/^[\s:,.;–—-]+|(?<![\s:,.;–—-])[\s:,.;–—-]+$/gu, '').trim();
  return phrase !== null && /^(?:by|until|till|before|due|within|at|on|in|for)?(?:\s*\bthe)?$/i.test(bare) ? '' : bare;
}
