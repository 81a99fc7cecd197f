import { findsWord } from '../../languages/matcher.ts';
import { LANGUAGES } from '../../languages/vocabulary.ts';
import { numberOfWeekday } from './day-names.ts';

const meetings = LANGUAGES.map((language) => language.meetings);
const DATE = findsWord(meetings.flatMap(({ date }) => date));
const KIND = findsWord(meetings.flatMap(({ kinds, gatherings = [] }) => [...kinds, ...gatherings]));
const MINUTES = findsWord(meetings.flatMap(({ kinds }) => kinds));
const OTHER = findsWord(meetings.flatMap(({ otherDays }) => otherDays));
const BOTH = findsWord(meetings.flatMap(({ date, kinds, gatherings = [] }) => [...date, ...kinds, ...gatherings]));

/** Whether a text names a meeting or its record: `meeting`, `minutes`. */
export function namesMeeting(text: string): boolean {
  return KIND.test(text);
}

/** Whether a text names a meeting or its record in words that hardly mean anything else: `minutes`, no `workshop`. */
export function namesMinutes(text: string): boolean {
  return MINUTES.test(text);
}

/** Whether a text says of a day beside it that it is another one's: `next`, `deadline`, `released`. */
export function namesOtherDay(text: string): boolean {
  return OTHER.test(text);
}

/** Whether a text is nothing but words before the day of a meeting: `Date`, `Meeting Date/Time`, `Date of the meeting`. */
export function isDateLabel(text: string): boolean {
  return DATE.test(text) && isAboutMeeting(text);
}

/**
 * Whether a text is nothing but weekdays, times, zones, names of meetings and small words of any language between them:
 * `Wednesday`, `at 14:00 UTC (10:00 ET)`, `Meeting Notes`.
 */
export function isAboutMeeting(text: string): boolean {
  // Mostly nothing stands beside a day, and then no names of meetings need be taken out.
  return listWords(text).every(isSmall) || listWords(BOTH.split(text).join(' ')).every(isSmall);
}

function isSmall(word: string): boolean {
  return word.length <= 3 || /^\p{Lu}{4,5}$/u.test(word) || numberOfWeekday(word) !== null;
}

/** Runs of letters. */
export function listWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}
