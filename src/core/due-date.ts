import { strict as chrono } from 'chrono-node/en';
import { formatDay } from './parse-note.ts';
import type { IsoDate } from './types.ts';

/** A due date, the phrase it was read from, and a warning when the phrase names a day that does not exist. */
export type Due = { readonly due: IsoDate | null; readonly phrase: string | null; readonly impossible: string | null };

const NONE: Due = { due: null, phrase: null, impossible: null };
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
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Finds when an item is due, against the meeting's local date. Only phrases with a cue count; vague ones give none. */
export function findDue(text: string, meeting: IsoDate | null, next: IsoDate | null = null): Due {
  const plain = cutMiddle(text)
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/[*_]{1,3}/g, '');
  const marked = /(?:📅|🗓️?|⏳|due:|deadline:|@due\()\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/iu.exec(plain);
  const iso = marked ?? /(?<![\d/-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/.exec(plain);
  if (iso !== null && (marked !== null || hasCue(plain, iso.index))) return readIso(iso);
  if (meeting === null) return NONE;
  for (const find of [findSpan, findWeekEnd, findNextWeek, findWeekday, findCalendar, findOnDay]) {
    const found = find(plain, meeting);
    if (found !== null) return found;
  }
  const call = next === null ? null : NEXT_MEETING.exec(plain);
  return call === null || next === null ? NONE : found(next, call[0]);
}

/** Vague by itself; a date where the note itself says when it meets next. */
const NEXT_MEETING = /\b(?:by|before|until|due)\s+(?:the\s+|our\s+)?next (?:meeting|call|session)\b/i;

/** Characters looked at: an item names its date near its beginning or its end. */
const MOST_TEXT = 1200;

function cutMiddle(text: string): string {
  return text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT / 2)} … ${text.slice(-MOST_TEXT / 2)}`;
}

function readIso(match: RegExpExecArray): Due {
  const due = formatDay(Number(match[1]), Number(match[2]), Number(match[3]));
  const phrase = match[0];
  return due === null ? { due: null, phrase, impossible: phrase } : { due, phrase, impossible: null };
}

const CUE = String.raw`\b(?:by|until|till|before|due(?:\s+(?:by|on|date))?|no lat(?:er|est) than|not later than|latest|deadline(?:\s+(?:is|on|of))?|within|at the latest|end of|eod|eow)\b[:\s(]*(?:the\s+)?`;

/** An ISO date is due when a cue stands before it, or when it ends the item on its own: `… (2026-01-31)`. */
function hasCue(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(index).replace(/^[\d-]+/, '');
  return (
    new RegExp(String.raw`${CUE}(?:end of\s+)?$`, 'i').test(before) ||
    (/[([–—,-]\s*$/.test(before) && /^[)\]\s.]*$/.test(after))
  );
}

function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function found(due: IsoDate, phrase: string): Due {
  return { due, phrase, impossible: null };
}

/** `in 3 weeks`, `in 3 weeks time`, `within two days`, `3 more days`. A range such as `1-2 weeks` says nothing. */
function findSpan(text: string, meeting: IsoDate): Due | null {
  const match =
    /\b(?:in|within|in the next|over the next)\s+(?:the\s+next\s+)?(?:about\s+)?(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+(day|week|fortnight|month|year)s?(?:['’]?\s*time)?\b(?!\s*(?:ago|or|-))/i.exec(
      text,
    );
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

/** `by the end of the week`, `EOW`, `this week`: that week's Friday; `end of the month`: its last day; `EOD`, `today`. */
function findWeekEnd(text: string, meeting: IsoDate): Due | null {
  const week = /\b(?:end of (?:the|this) week|eow|(?:by|during|until|before|due|:|,|-|–)?\s*this week)\b/i.exec(text);
  if (week !== null) return found(addDays(meeting, 5 - (weekdayOf(meeting) || 7)), week[0]);
  const month = /\bend of (?:the|this) month\b|\beom\b/i.exec(text);
  if (month !== null) return found(addDays(addMonths(`${meeting.slice(0, 8)}01`, 1), -1), month[0]);
  const year = /\bend of (?:the|this) year\b/i.exec(text);
  if (year !== null) return found(`${meeting.slice(0, 4)}-12-31`, year[0]);
  const day =
    /\b(?:eod|end of day|(?:by|until|due|before)\s+today|today[.)]*$)(?!['’\p{L}])(?!\s*(?:mon|tue|wed|thu|fri|sat|sun))/iu.exec(
      text,
    );
  if (day !== null) return found(meeting, day[0]);
  const morrow = /\b(?:by|until|before|due)\s+tomorrow\b/i.exec(text);
  return morrow === null ? null : found(addDays(meeting, 1), morrow[0]);
}

/** `before next week's meeting`: a week later; `by next week`, `over the next week`: the Friday of the next. */
function findNextWeek(text: string, meeting: IsoDate): Due | null {
  const call = /\b(?:by|until|before|for|at|in|on)\s+(?:the\s+)?next week['’]s\b/i.exec(text);
  if (call !== null) return found(addDays(meeting, 7), call[0]);
  const over = /\bover the next week\b/i.exec(text);
  if (over !== null) return found(addDays(meeting, 7), over[0]);
  const week = /\b(?:(?:by|until|before|during|due)\s+(?:the\s+)?(?:end of\s+)?)?next week\b(?!['’])/i.exec(text);
  return week === null ? null : found(addDays(meeting, 12 - (weekdayOf(meeting) || 7)), week[0]);
}

/** `by Friday`, `EOD Tuesday`, `on Monday`, `next Thursday`: the first such day after the meeting. */
function findWeekday(text: string, meeting: IsoDate): Due | null {
  const match = new RegExp(
    String.raw`(?:${CUE}|\bthis\s+|\bnext\s+|\b(?:by|until|before)\s+next\s+)(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b(?!\s*,?\s*(?:${MONTHS})|\s*,?\s*\d)`,
    'i',
  ).exec(text);
  const index = WEEKDAYS.indexOf((match?.[1] ?? '').slice(0, 3).toLowerCase());
  if (match === null || index < 0) return null;
  return found(addDays(meeting, (index - weekdayOf(meeting) + 7) % 7 || 7), match[0]);
}

/** A calendar date behind a cue: `by March 29`, `due 6 July 2026`, `before the 20th`; ranges take their end. */
function findCalendar(text: string, meeting: IsoDate): Due | null {
  const date = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:(?:${MONTHS})\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:\s*(?:-|–|to)\s*\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${MONTHS})(?:,?\s+\d{4})?)`;
  const match = new RegExp(String.raw`${CUE}(?:eod\s+|end of\s+)?(${date})(?![\p{L}\d])`, 'iu').exec(text);
  if (match?.[1] !== undefined) return parseCalendar(match[1], match[0], meeting);
  const leading = new RegExp(String.raw`^\(?(${date})\)?\s*[:–—-]\s`, 'iu').exec(text);
  if (leading?.[1] !== undefined) return parseCalendar(leading[1], leading[0], meeting);
  const day = new RegExp(String.raw`${CUE}(\d{1,2})(?:st|nd|rd|th)\b`, 'i').exec(text);
  if (day?.[1] === undefined) return null;
  const [year = 1970, month = 1] = meeting.split('-').map(Number);
  const here = formatDay(year, month, Number(day[1]));
  if (here !== null && here >= meeting) return found(here, day[0]);
  const later = formatDay(month === 12 ? year + 1 : year, (month % 12) + 1, Number(day[1]));
  return later === null ? null : found(later, day[0]);
}

/** What is on a day without anybody having to do it by then. */
const EVENT =
  /\b(?:happening|held|takes? place|taking place|starts?|starting|begins?|scheduled|meeting|event|workshop|hackathon|call|session|from|published|sent|created|merged|released|posted|was|is|met|meet)\s*$/i;

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
    const phrase = text.slice(match.index, match.index + LONGEST_PHRASE).replace(/^on\b/i, 'by');
    const due = findCalendar(phrase, meeting) ?? findWeekday(phrase, addDays(meeting, -1));
    if (due === null || due.phrase === null || due.due === null || !phrase.startsWith(due.phrase) || due.due < meeting)
      continue;
    return { ...due, phrase: due.phrase.replace(/^by/, match[0].slice(0, 2)) };
  }
  return null;
}

/** The calendar part of a table's date cell or of a phrase; a year that is missing is the one that comes next. */
export function parseCalendar(words: string, phrase: string, meeting: IsoDate): Due | null {
  const ended = words.replace(/(\d{1,2})(?:st|nd|rd|th)?\s*(?:-|–|to)\s*(\d{1,2})/i, '$2');
  const [result] = chrono.parse(
    ended,
    { instant: new Date(`${meeting}T12:00:00Z`), timezone: 0 },
    { forwardDate: false },
  );
  const month = result?.start.get('month');
  const day = result?.start.get('day');
  if (result === undefined || month === undefined || month === null || day === undefined || day === null) {
    return /\d/.test(words) && new RegExp(MONTHS, 'i').test(words) ? { due: null, phrase, impossible: phrase } : null;
  }
  if (!result.start.isCertain('month') || !result.start.isCertain('day')) return null;
  const year = result.start.isCertain('year') ? result.start.get('year') : guessYear(meeting, month, day);
  const due = year === null ? null : formatDay(year, month, day);
  return due === null ? { due: null, phrase, impossible: phrase } : found(due, phrase);
}

/** A day without a year is the nearest one that is not long before the meeting. */
function guessYear(meeting: IsoDate, month: number, day: number): number {
  const year = Number(meeting.slice(0, 4));
  const here = formatDay(year, month, day);
  return here !== null && here < addDays(meeting, -60) ? year + 1 : year;
}

/** A table's due cell: any date or phrase counts there, the column is the cue. */
export function findDueInCell(cell: string, meeting: IsoDate | null, next: IsoDate | null): Due {
  return findDue(
    /^\s*(?:by|before|due|until|in|within|this|next|end)\b/i.test(cell) ? cell : `by ${cell}`,
    meeting,
    next,
  );
}

/** What is left of a text when only its due phrase is taken out: empty for `In 3 weeks time:`, `Until the end of the week`. */
export function withoutPhrase(text: string, phrase: string | null): string {
  const rest = phrase === null ? text : text.replace(phrase, ' ');
  const bare = rest.replace(/^[\s:,.;–—-]+|(?<![\s:,.;–—-])[\s:,.;–—-]+$/gu, '').trim();
  return phrase !== null && /^(?:by|until|till|before|due|within|at|on|in)?(?:\s*\bthe)?$/i.test(bare) ? '' : bare;
}
