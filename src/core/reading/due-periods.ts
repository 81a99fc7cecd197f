import type { IsoDate } from '../text/types.ts';

/** A due date, the phrase it was read from, and a warning when the phrase names a day that does not exist. */
export type Due = { readonly due: IsoDate | null; readonly phrase: string | null; readonly impossible: string | null };

const DAY = 86_400_000;
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  few: 3,
};
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Names of months as a pattern, short and long. */
export const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** What a date stands behind when something is due then; `two days before Friday` is not due on Friday. */
export const CUE = String.raw`\b(?:by|until|till|(?<!\b(?:day|week|hour|month)s?\s|\bnot\s)before|due(?:\s+(?:by|on|date))?|no lat(?:er|est) than|not later than|latest|target(?:\s+date)?|deadline(?:\s+(?:is|on|of))?|eta|within|ahead of|at the latest|end of|eod|eow)\b[:\s(]*(?:the\s+)?(?:(?:eod|eob|cob|close of business|end of business|end of (?:the )?(?:business )?day)\s+(?:on\s+)?)?`;

/** Days of the week as they begin, Sunday first, and as a pattern without their last syllable. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY_NAMES = 'mon|tues|wednes|thurs|fri|satur|sun';

/** A cue at the end of what stands before a date. */
export const CUE_BEFORE = new RegExp(String.raw`${CUE}(?:end of\s+)?$`, 'i');

/** 1 to 12 for a month's name, short or long; 0 for anything else. */
export function monthOf(name: string): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A day some days later. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** A due date that was found. */
export function found(due: IsoDate, phrase: string): Due {
  return { due, phrase, impossible: null };
}

const COUNT = String.raw`(?<![-–]\s?)(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+(day|week|fortnight|month|year)s?`;
const WITHIN = new RegExp(
  String.raw`\b(?:in|within|in the next|over the next)\s+(?:the\s+next\s+)?(?:about\s+)?${COUNT}(?:['’]?\s*time)?\b(?!\s*(?:ago|or|-))`,
  'i',
);
const FROM_NOW = new RegExp(String.raw`\b${COUNT}\s+from\s+(?:now|today)\b`, 'i');

/** `in 3 weeks`, `in 3 weeks time`, `two weeks from now`, `3 more days`. A range such as `1-2 weeks` says nothing. */
export function findSpan(text: string, meeting: IsoDate): Due | null {
  const match = WITHIN.exec(text) ?? FROM_NOW.exec(text);
  const more =
    match ?? /\b(\d{1,2})(?:\s*\(\?\))?\s+(?:more\s+(day|week)s?\b|(day|week)s?\s+(?:remaining|left)\b)/i.exec(text);
  if (more === null) return null;
  const count = Number(more[1]) || (NUMBERS[(more[1] ?? '').toLowerCase()] ?? 0);
  const unit = (more[2] ?? more[3] ?? '').toLowerCase();
  if (count === 0) return null;
  if (unit === 'month' || unit === 'year')
    return found(addMonths(meeting, unit === 'year' ? count * 12 : count), more[0]);
  return found(addDays(meeting, count * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14)), more[0]);
}

function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The last day of a month that counts from 1; 13 is the first of the next year. */
function lastDay(year: string, month: number): IsoDate {
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}

/** `by the end of the week`, `EOW`, `this week`: that week's Friday; `end of the month`: its last day; `EOD`, `today`. */
export function findWeekEnd(text: string, meeting: IsoDate): Due | null {
  const week =
    /\b(?:end of (?:(?:the|this) )?week|eow|(?:by|during|until|before|due|:|,|-|–)?\s*(?<!\bof\s)this week)\b/i.exec(
      text,
    );
  if (week !== null) return found(addDays(meeting, 5 - (weekdayOf(meeting) || 7)), week[0]);
  const month = /\b(?:end of (?:the|this) month|(?:by|before|until|due) end of month|eom)\b/i.exec(text);
  if (month !== null) return found(lastDay(meeting.slice(0, 4), Number(meeting.slice(5, 7))), month[0]);
  const year = /\b(?:end of (?:the|this) year|(?:by|before|until|due) end of year|eoy)\b/i.exec(text);
  if (year !== null) return found(`${meeting.slice(0, 4)}-12-31`, year[0]);
  const day =
    /\b(?:eod|end of day|(?:by|until|due|before)\s+(?:today|tonight)|today[.)]*$)(?!['’\p{L}])(?!\s*(?:mon|tue|wed|thu|fri|sat|sun))/iu.exec(
      text,
    );
  if (day !== null) return found(meeting, day[0]);
  const morrow = /\b(?:by|until|before|due)\s+tomorrow\b|\btomorrow[.)]*$/i.exec(text);
  return morrow === null ? null : found(addDays(meeting, 1), morrow[0]);
}

const PERIOD_END = new RegExp(
  String.raw`\b(?:by|until|before|due)(?:\s+the)?\s+end of\s+(?:(${MONTHS})|q([1-4]))(?:,?\s+(\d{4}))?\b(?!\s*\d)`,
  'i',
);

/** `by the end of January`, `before end of Q1`: the last day of it that is yet to come. */
export function findPeriodEnd(text: string, meeting: IsoDate): Due | null {
  const match = PERIOD_END.exec(text);
  if (match === null) return null;
  const month = match[1] === undefined ? Number(match[2]) * 3 : monthOf(match[1]);
  const here = lastDay(match[3] ?? meeting.slice(0, 4), month);
  const isPast = match[3] === undefined && here < meeting;
  return found(isPast ? lastDay(meeting.slice(0, 4), month + 12) : here, match[0]);
}

const NEXT_WEEKDAY = new RegExp(
  String.raw`\b(?:(?:by|until|before|due|on|for)\s+)?(?:(${WEEKDAY_NAMES})day,?\s+(?:of\s+)?next week|next week(?:['’]s)?,?\s+(?:on\s+)?(${WEEKDAY_NAMES})day)\b`,
  'i',
);

/** `by Tuesday next week`: that day; `before next week's meeting`: a week later; `by next week`, `over the next week`: the Friday of the next. */
export function findNextWeek(text: string, meeting: IsoDate): Due | null {
  const call = /\b(?:by|until|before|for|at|in|on)\s+(?:the\s+)?next week['’]s\b/i.exec(text);
  if (call !== null) return found(addDays(meeting, 7), call[0]);
  const day = NEXT_WEEKDAY.exec(text);
  const weekday = WEEKDAYS.indexOf((day?.[1] ?? day?.[2] ?? '').slice(0, 3).toLowerCase());
  if (day !== null) return found(addDays(meeting, 7 - (weekdayOf(meeting) || 7) + (weekday || 7)), day[0]);
  const over = /\b(?:over|within) the next week\b/i.exec(text);
  if (over !== null) return found(addDays(meeting, 7), over[0]);
  const week = /\b(?:(?:by|until|before|during|due)\s+(?:the\s+)?(?:end of\s+)?)?next week\b(?!['’])/i.exec(text);
  return week === null ? null : found(addDays(meeting, 12 - (weekdayOf(meeting) || 7)), week[0]);
}
