import { orderOf } from '../../languages/day-order.ts';
import type { DateOrder } from '../../note/types.ts';
import { addDays, formatDay, weekdayOf } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import { UNSPACED } from '../../text/words.ts';
import { anyName, cueBehind, findCores, indexOfName, maybe, perLanguage } from './cues.ts';
import { isEventBefore } from './events.ts';
import { guessYear } from './named-days.ts';
import type { Found, Scene } from './types.ts';

/** `15-03`, with nothing behind it that it could count. */
const SHORT = String.raw`|[0-3]\d-[01]\d(?=[\s).,;]*(?:$|[),;.]))`;

const PATTERNS = perLanguage((words) => {
  const weekday = String.raw`(?:(?<weekday>${anyName(words.weekdays)}),?\s+${maybe(words.articles)})?`;
  const numbers = String.raw`(?<numbers>\d{1,4}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{1,2}-\d{1,2}-\d{4}${orderOf(words) === 'day-first' ? SHORT : ''})(?<stop>\.(?=[\s),;]|$))?`;
  return {
    day: new RegExp(String.raw`${weekday}(?<![\d/.-])${numbers}(?![\d%]|[/.]\d)${cueBehind(words)}`, 'gu'),
    order: orderOf(words),
    isOrdinal: words.ordinals.includes('.'),
    numberOf: indexOfName(words.weekdays),
  };
});

/** `by 1/20`, `bis 20.01.2026`, `before 2026/01/20`, `by 16.01.`, `1/20まで`; `3/4/2026` as the repository writes it. */
export function* findNumeric({ text, meeting, language, dates }: Scene): Iterable<Found> {
  const { day, order, isOrdinal, numberOf } = PATTERNS(language);
  for (const { start, end, isCued, groups } of findCores(text, day, language)) {
    if (!isCued) continue;
    const { numbers = '', stop, weekday } = groups;
    const due = readNumbers(numbers, {
      meeting,
      order: order === 'auto' ? dates : order,
      dotted: orderOf(language.due),
      isOrdinal,
      isStopped: stop !== undefined,
      ...(weekday === undefined ? {} : { weekday: numberOf(weekday) }),
    });
    if (due !== null) yield { due, start, end };
  }
}

/**
 * `… – Ada – 30/01/2026`, `… (Ada, 30.01.2026)`, `… - 30/01`, `… (30.1.)`: a day at the end, set apart, that is no part
 * (`(3/5)`); never one before the meeting.
 */
export function* findTrailingNumeric({ text, meeting, language, dates }: Scene): Iterable<Found> {
  const whole = TRAILING.exec(text);
  const match = whole ?? (IS_UNSPACED.test(text) ? TRAILING_SHORT.exec(text) : null);
  const { apart = '', numbers = '', weekday } = match?.groups ?? {};
  const { order, numberOf } = PATTERNS(language);
  const day = weekday === undefined ? null : numberOf(weekday);
  if (match === null || day === -1 || isEventBefore(text, match.index, language)) return;
  const due = readNumbers(numbers.replace(/\.$/, ''), {
    meeting,
    order: whole === null ? 'month-first' : order === 'auto' ? dates : order,
    dotted: order,
    isOrdinal: true,
    isStopped: numbers.endsWith('.'),
    ...(day === null ? {} : { weekday: day }),
  });
  // The weekday beside it goes with it.
  const start = match.index + apart.replace(weekday === undefined ? /@$/ : /\p{L}+,?\s$/u, '').length;
  const most = numbers.length > SHORT_DAY ? Infinity : /\s$/.test(apart) ? SOON : NEAR_YEAR;
  const isNear = due !== null && due >= meeting && (most === Infinity || due <= addDays(meeting, most));
  if (isNear) yield { due, start, end: match.index + apart.length + numbers.length };
}

const TRAILING =
  /(?<apart>\s[–—-]{1,2}\s(?:(?<weekday>\p{L}{2,12}),?\s)?|\s\((?=\d)|[,;]\s(?=\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}\.\d{1,2}\.\S?$))(?<numbers>\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\/\d{1,2}\/\d\d|(?<=[–—-]\s(?:\p{L}{2,12},?\s)?)\d{1,2}\/\d{1,2}|\d{1,2}\.\d{1,2}\.)[)\].;]{0,3}$/u;

/** `（1/30）`, `[1/30]`, ` @1/30`, `，1/30`: in scripts without spaces the year is left out. */
const TRAILING_SHORT =
  /(?<apart>[(（[]|\s@|[,，、]\s?|(?<=[^\d\s:：])\s)(?<numbers>\d{1,2}\/\d{1,2})(?:\(\p{L}\))?[)）\].;]{0,3}$/u;

const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/** Days after the meeting within which such a day lies: with nothing but a space before it, and otherwise. */
const [SOON, NEAR_YEAR] = [62, 300];

/** Characters of a day without its year. */
const SHORT_DAY = 5;

/** What numbers are read by. */
export type NumberAbout = {
  readonly meeting: IsoDate;
  readonly order: DateOrder;
  /** How the language of the cue writes days: where that is known, `15.03` is one. */
  readonly dotted: DateOrder;
  /** Whether a full stop makes a number the number of a day in it: `1.4.` */
  readonly isOrdinal: boolean;
  /** Whether a full stop ends them, `16.01.`, so that they are no version. */
  readonly isStopped: boolean;
  /** The weekday beside them, Sunday as 0: of two readings the one that falls on it counts. */
  readonly weekday?: number;
};

/** Days after the meeting within which the one reading of `3/4/2026` must lie and the other must not. */
const HALF_A_YEAR = 183;

/**
 * The day that numbers name: `2026/01/20`, `1/20/2026`, `20.01.2026`, `1/20`, `20.1.`. Where both numbers may be months,
 * as the repository writes days; else the only reading within half a year after the meeting; else none.
 */
export function readNumbers(numbers: string, about: NumberAbout): IsoDate | null {
  const sign = /[/.-]/.exec(numbers)?.[0] ?? '/';
  const [first = 0, second = 0, third] = numbers.split(sign).map(Number);
  if (numbers === '24/7') return null;
  if (first > 31) return third === undefined ? null : formatDay(first, second, third);
  // `1.8` is a version, `20.01.2026` a day.
  if (sign === '.' && third === undefined && !isDotted(numbers, about)) return null;
  const year = third === undefined ? null : third < 100 ? 2000 + third : third;
  const read = (month: number, day: number) => formatDay(year ?? guessYear(about.meeting, month, day), month, day);
  if (sign === '.' && third === undefined && about.dotted === 'month-first') return read(first, second);
  if (sign !== '/' || first > 12) return read(second, first);
  if (second > 12 || first === second) return read(first, second);
  const named = [read(second, first), read(first, second)].filter(
    (day) => day !== null && weekdayOf(day) === about.weekday,
  );
  if (named.length === 1) return named[0] ?? null;
  if (about.order !== 'auto') return about.order === 'day-first' ? read(second, first) : read(first, second);
  const until = addDays(about.meeting, HALF_A_YEAR);
  const near = [read(second, first), read(first, second)].filter(
    (day) => day !== null && day >= about.meeting && day <= until,
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** `16.01.`: a full stop behind a day that no version would have; `1.4.` and `15.03` where days are so written. */
function isDotted(numbers: string, { dotted, isOrdinal, isStopped }: NumberAbout): boolean {
  if (isStopped && (isOrdinal || /^(?:\d{1,2}\.(?:0\d|1[0-2])|(?:0\d|1\d|2\d|3[01])\.\d{1,2})$/.test(numbers)))
    return true;
  if (dotted === 'day-first') return /^(?:[0-2]\d|3[01])\.(?:0\d|1[0-2])$/.test(numbers);
  return dotted === 'month-first' && /^(?:\d|0\d|1[0-2])\.(?:[0-2]\d|3[01])$/.test(numbers);
}
