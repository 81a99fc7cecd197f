import { anyFolded } from '../../languages/compile.ts';
import { addDays } from '../../text/calendar.ts';
import { anyName, cueBehind, findCores, perLanguage, timeBehind, type Core } from './cues.ts';
import { isOfEvent } from './events.ts';
import type { Found, Scene } from './types.ts';

const PATTERNS = perLanguage((words) => {
  const make = (source: string) => new RegExp(String.raw`${source}${cueBehind(words)}(?<last>[.)]+$)?`, 'gu');
  const isMore = String.raw`(?!\s*(?:${anyName(words.weekdays)}|${anyName(words.months)}|${anyFolded([...words.tomorrow, ...words.on])}|\d))`;
  return {
    // `the Friday end of day deadline` is that of Friday.
    end: make(String.raw`(?<!${anyName(words.weekdays)},?\s+)${anyFolded(words.endOfDay)}${isMore}(?!['’])`),
    // The farthest first: in `the day after tomorrow` stands `tomorrow`.
    days: [
      [2, make(`${anyFolded(words.dayAfterTomorrow)}(?!['’])`)],
      [1, make(`${anyFolded(words.tomorrow)}(?!['’])${timeBehind(words)}`)],
      [0, make(`${anyFolded(words.today)}(?!['’])${isMore}`)],
    ] as const,
  };
});

/** `EOD`, `by the end of the day`; `by tomorrow`, and `… tomorrow` at the very end: so many days after the meeting. */
export function* findRelativeDay({ text, meeting, language }: Scene): Iterable<Found> {
  const { end, days } = PATTERNS(language);
  for (const core of findCores(text, end, language)) yield { due: meeting, start: core.start, end: core.end };
  for (const [later, pattern] of days)
    for (const core of findCores(text, pattern, language))
      if (core.isCued || (isLast(core, text) && !isOfEvent(text, core.core, language)))
        yield { due: addDays(meeting, later), start: core.start, end: core.end };
}

function isLast({ groups, end }: Core, text: string): boolean {
  return groups['last'] !== undefined || end === text.length;
}
