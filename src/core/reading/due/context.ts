import { anyWord } from '../../languages/compile.ts';
import type { Language } from '../../languages/types.ts';
import { LANGUAGES } from '../../languages/vocabulary.ts';
import type { IsoDate } from '../../text/types.ts';
import { cueWord, maybe, perLanguage } from './cues.ts';
import type { Found, Scene } from './types.ts';

const PATTERNS = perLanguage((words) => ({
  starts: new RegExp(
    String.raw`${anyWord(words.starts)}(?:\s+${anyWord([...words.starts, ...words.on, ...words.at, ...words.articles])})?\s*$`,
    'iu',
  ),
  startsBehind: new RegExp(String.raw`^\s*${anyWord(words.startsBehind)}`, 'iu'),
  condition: new RegExp(String.raw`${anyWord(words.conditions)}[^,;:–—]*$`, 'iu'),
  not: new RegExp(String.raw`${anyWord(words.not)}[^,;:–—]*$`, 'iu'),
  before: new RegExp(`^${anyWord(words.before)}`, 'iu'),
}));

/** Characters before a phrase in which it says what begins then. */
const NEAR = 40;

/**
 * Whether something is to be done by then: not where it only begins (`starting next week`, `from January 20 on`), nor
 * inside a condition (`if none is received within two weeks`), nor where it must not be done before (`do not merge it
 * before Friday`).
 */
export function countsAsDue({ start, end }: Found, { text, language }: Scene): boolean {
  const { starts, startsBehind, condition, not, before } = PATTERNS(language);
  if (start > 0 && starts.test(text.slice(Math.max(0, start - NEAR), start))) return false;
  if (startsBehind.test(text.slice(end))) return false;
  const sentence =
    text
      .slice(0, start)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  return !condition.test(sentence) && !(before.test(text.slice(start, end)) && not.test(sentence));
}

const NEXT_MEETING = new WeakMap<Language, RegExp>();

function nextMeetingOf(language: Language): RegExp {
  const known = NEXT_MEETING.get(language);
  if (known !== undefined) return known;
  const { due, sections } = language;
  const meeting = anyWord(sections.nextMeeting);
  const behind = due.byBehind.length === 0 ? '(?!)' : String.raw`${meeting}\s*${anyWord(due.byBehind)}`;
  const pattern = new RegExp(String.raw`${cueWord(due)}\s+${maybe(due.articles)}${meeting}|${behind}`, 'iu');
  NEXT_MEETING.set(language, pattern);
  return pattern;
}

/** What every such phrase holds, in any language: most items hold none of it. */
const ANY_MEETING = new RegExp(anyWord(LANGUAGES.flatMap(({ sections }) => sections.nextMeeting)), 'iu');

/** `by the next meeting`: vague by itself; a date where the note itself says when it meets next. */
export function* findNextMeeting(text: string, next: IsoDate): Iterable<Found> {
  if (!ANY_MEETING.test(text)) return;
  for (const language of LANGUAGES) {
    const match = nextMeetingOf(language).exec(text);
    if (match !== null) yield { due: next, start: match.index, end: match.index + match[0].length };
  }
}
