import { isJoined } from '../../languages/day-order.ts';
import { anyFolded } from '../../languages/compile.ts';
import { addDays, mondayOf, weekdayOf } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import { anyName, cueBehind, findCores, indexOfName, maybe, noDate, perLanguage, timeBehind } from './cues.ts';
import { nextWeek } from './periods.ts';
import type { Found, Scene } from './types.ts';

const PATTERNS = perLanguage((words) => {
  const day = anyName(words.weekdays);
  const small = maybe([...words.of, ...words.articles, ...words.on], 3);
  const near = [...words.next, ...words.coming, ...words.this];
  const at = String.raw`(?:${anyFolded([...words.on, ...words.at])}\s+)?`;
  const make = (source: string) => new RegExp(`${source}${cueBehind(words)}`, 'gu');
  return {
    ofNextWeek: make(
      String.raw`(?:${at}(?<first>${day}),?\s*${small}${nextWeek(words)}|${at}${nextWeek(words)}(?:['’]s)?,?\s*${small}(?<last>${day}))`,
    ),
    near: make(
      String.raw`(?:(?<before>${anyFolded(near)})\s*)?(?:${anyFolded(words.units.week)}\s*${small})?(?<day>${day})(?:\s*(?<after>${anyFolded(near)}))?${noDate(words)}${timeBehind(words)}`,
    ),
    isNext: new RegExp(`^${anyFolded(words.next)}$`, 'u'),
    isComing: new RegExp(`^${anyFolded(words.coming)}$`, 'u'),
    numberOf: indexOfName(words.weekdays),
    isJoined: isJoined(words),
  };
});

/** `by Tuesday next week`, `next week, Sunday`, `来週金曜日まで`. */
export function* findDayOfNextWeek({ text, meeting, language }: Scene): Iterable<Found> {
  const { ofNextWeek, isJoined, numberOf } = PATTERNS(language);
  for (const { start, end, isCued, groups } of findCores(text, ofNextWeek, language)) {
    if (isJoined && !isCued) continue;
    yield { due: inNextWeek(meeting, numberOf(groups['first'] ?? groups['last'] ?? '')), start, end };
  }
}

/** `by Friday`, `EOD Tuesday`, `this Thursday`: the first such day after the meeting; `next Friday`: that of next week. */
export function* findWeekday({ text, meeting, language }: Scene): Iterable<Found> {
  const { near, isNext, isComing, isJoined, numberOf } = PATTERNS(language);
  for (const { start, end, isCued, groups } of findCores(text, near, language)) {
    const word = groups['before'] ?? groups['after'];
    if (!isCued && (isJoined || word === undefined)) continue;
    const weekday = numberOf(groups['day'] ?? '');
    const isFar = word !== undefined && isNext.test(word) && !isComing.test(word);
    yield { due: isFar ? inNextWeek(meeting, weekday) : firstAfter(meeting, weekday), start, end };
  }
}

const TRAILING = /[,;]\s[^,;]{2,40}$/;

/** `… (Ada, Friday)`: behind a comma at the end. */
export function* findTrailingWeekday({ text, meeting, language }: Scene): Iterable<Found> {
  if (!TRAILING.test(text)) return;
  const { near, numberOf } = PATTERNS(language);
  for (const { start, core, end, groups } of findCores(text, near, language))
    if (/^[)\].]{0,3}$/.test(text.slice(end)) && /[,;]\s$/.test(text.slice(0, core)))
      yield { due: firstAfter(meeting, numberOf(groups['day'] ?? '')), start, end };
}

/** The first such weekday after a day; a week later when it is one itself. */
function firstAfter(day: IsoDate, weekday: number): IsoDate {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7);
}

function inNextWeek(day: IsoDate, weekday: number): IsoDate {
  return addDays(mondayOf(day), 6 + (weekday || 7));
}
