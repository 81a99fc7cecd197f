import { orderOf } from '../../languages/day-order.ts';
import { anyEnding, anyFolded } from '../../languages/compile.ts';
import { addDays, formatDay, weekdayOf } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import { anyName, cueBehind, cueWord, findCores, indexOfName, maybe, noDate, perLanguage, timeBehind } from './cues.ts';
import { isEventBefore } from './events.ts';
import type { Found, Scene } from './types.ts';

const PATTERNS = perLanguage((words) => {
  const isDate = String.raw`(?!\s*,?\s*(?:${anyFolded(words.months.flat())}|\d))`;
  // `bis zum`, `jusqu'au`: a cue that ends with an article needs no further one.
  const contracted = [...words.by, ...words.before].filter((word) =>
    words.articles.includes(word.split(/[\s']/).at(-1) ?? ''),
  );
  const ends = String.raw`(?=\s*(?:[,;:)\]!?]|\.(?:\s|$)|$))`;
  return {
    numbered: new RegExp(
      // Not `by the third week`: that is no day.
      String.raw`(?<![\d.,:/-])(?<day>\d{1,2})${anyEnding(words.ordinals)}(?![\d.,:/-]\d)(?!\s+${anyFolded(words.units.week)})${isDate}${cueBehind(words)}`,
      'gu',
    ),
    bare: new RegExp(
      String.raw`(?:${anyFolded(contracted)}|${cueWord(words)}\s+${anyFolded(words.articles)}${orderOf(words) === 'auto' ? '' : String.raw`|${cueWord(words)}\s+(?=${anyName(words.weekdays)})`})\s*(?:(?<weekday>${anyName(words.weekdays)}),?\s+)?(?<day>\d{1,2})${ends}`,
      'gu',
    ),
    on: new RegExp(
      String.raw`${anyFolded(words.on)}\s+${maybe(words.articles)}(?:${anyFolded(words.endOfDay)}\s+)?(?:(?<weekday>${anyName(words.weekdays)})(?!\p{L}|\s*(?:[,/&]|${anyFolded(words.through)})\s*${anyName(words.weekdays)})${noDate(words)}${timeBehind(words)}|(?<day>\d{1,2})${anyEnding(words.ordinals)}${isDate})`,
      'gu',
    ),
    numberOf: indexOfName(words.weekdays),
  };
});

/** `before the 20th`, `bis zum 20.`, `avant le 20`, `antes del lunes 9`, `20日まで`: the next such day. */
export function* findDayOfMonth({ text, meeting, language }: Scene): Iterable<Found> {
  const { numbered, bare, numberOf } = PATTERNS(language);
  for (const { start, end, isCued, groups } of findCores(text, numbered, language))
    if (isCued) yield { due: nextDay(meeting, Number(groups['day'])), start, end };
  for (const match of text.matchAll(bare)) {
    const { weekday, day } = match.groups ?? {};
    const due = nextDay(meeting, Number(day));
    // `antes del lunes 9`: a day of the week that it is not says that something else is meant.
    const isThat = weekday === undefined || (due !== null && weekdayOf(due) === numberOf(weekday));
    if (due !== null && isThat) yield { due, start: match.index, end: match.index + match[0].length };
  }
}

function nextDay(meeting: IsoDate, day: number): IsoDate | null {
  const [year = 1970, month = 1] = meeting.split('-').map(Number);
  const here = formatDay(year, month, day);
  return here !== null && here >= meeting ? here : formatDay(month === 12 ? year + 1 : year, (month % 12) + 1, day);
}

/** `… on Monday`, `… on the 20th`, `am Freitag`: due then, unless an event is. The meeting's own day counts. */
export function* findOnDay({ text, meeting, language }: Scene): Iterable<Found> {
  const { on, numberOf } = PATTERNS(language);
  for (const match of text.matchAll(on)) {
    if (isEventBefore(text, match.index, language)) continue;
    const { weekday, day } = match.groups ?? {};
    const due =
      weekday === undefined
        ? nextDay(meeting, Number(day))
        : addDays(meeting, (numberOf(weekday) - weekdayOf(meeting) + 7) % 7);
    yield { due, start: match.index, end: match.index + match[0].length };
  }
}
