import { anyFolded } from '../../languages/compile.ts';
import type { Language } from '../../languages/types.ts';
import { cueWord, maybe, perLanguage } from './cues.ts';

const PATTERNS = perLanguage((words) => ({
  event: new RegExp(
    String.raw`${anyFolded([...words.events, ...words.takesPlace, ...words.starts])}(?:\s+(?:${anyFolded([...words.next, ...words.again])}))?\s*$`,
    'u',
  ),
  cued: new RegExp(
    String.raw`${cueWord(words)}\s+${maybe(words.articles)}${maybe(words.next, 1)}(?:${anyFolded(words.events)})\s*$`,
    'u',
  ),
}));

const SOURCE = perLanguage(
  (words) =>
    new RegExp(
      String.raw`${anyFolded([...words.on, ...words.of, ...words.starts, ...words.during])}\s+${maybe(words.articles)}${anyFolded(words.events)}\s*$`,
      'u',
    ),
);

/** Whether `today` only says of which event something is: `based on the discussion today`; `after the call today` is due. */
export function isOfEvent(text: string, at: number, language: Language): boolean {
  return SOURCE(language).test(text.slice(Math.max(0, at - LONGEST_EVENT), at));
}

/** Characters before a day in which an event stands. */
const LONGEST_EVENT = 40;

/** Whether an event is on the day that follows, so that nobody has to do anything by then; `by the call on Monday` is due. */
export function isEventBefore(text: string, at: number, language: Language): boolean {
  const { event, cued } = PATTERNS(language);
  const before = text.slice(Math.max(0, at - LONGEST_EVENT), at);
  return event.test(before) && !cued.test(before);
}
