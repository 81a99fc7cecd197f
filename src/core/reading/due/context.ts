import { anyFolded, either } from '../../languages/compile.ts';
import { AT_PRESENT, HOW, INFINITIVES } from '../../languages/english-joints.ts';
import { english } from '../../languages/english.ts';
import { findsWord } from '../../languages/matcher.ts';
import { mayHold } from '../../languages/may-hold.ts';
import { LANGUAGES } from '../../languages/vocabulary.ts';
import type { IsoDate } from '../../text/types.ts';
import { cueWord, maybe, perLanguage } from './cues.ts';
import type { Found, Scene } from './types.ts';

/** English stands beside words of others: `deadline` is one of many languages. */
const TELLING = english.sentences?.telling ?? [];

const PATTERNS = perLanguage((words, { tasks }) => ({
  starts: new RegExp(
    String.raw`${anyFolded(words.starts)}(?:\s+${anyFolded([...words.starts, ...words.on, ...words.at, ...words.articles])})?\s*$`,
    'u',
  ),
  startsBehind: new RegExp(String.raw`^\s*${anyFolded(words.startsBehind)}`, 'u'),
  condition: new RegExp(String.raw`${anyFolded(words.conditions)}[^,;:–—]*$`, 'u'),
  not: new RegExp(String.raw`${anyFolded(words.not)}[^,;:–—]*$`, 'u'),
  before: new RegExp(`^${anyFolded(words.before)}`, 'u'),
  planned: new RegExp(`${anyFolded(words.planned ?? [])}$`, 'u'),
  label: new RegExp(`^${anyFolded(words.labels)}`, 'u'),
  asked: new RegExp(String.raw`^\s+${anyFolded([...TELLING, ...tasks.telling])}\s*(?:[.!?;)]|$)`, 'u'),
}));

/** `present how it works today`, but `find out how to ship today`. */
const PRESENT = new RegExp(`^${either(AT_PRESENT)}$`);
const ASKS_HOW = new RegExp(String.raw`\b${either(HOW)}\s(?!${either(INFINITIVES)}\s)[^,;:–—]{0,200}$`);

/** Characters before a phrase in which it says what begins then. */
const NEAR = 40;

/**
 * Whether something is to be done by then: not where it only begins (`starting next week`, `from January 20 on`), nor
 * inside a condition (`if none is received within two weeks`), nor where it must not be done before (`do not merge it
 * before Friday`), nor where that is the question (`find out how hard a deadline January 20 is`).
 */
export function countsAsDue({ due, start, end }: Found, { text, language, meeting }: Scene): boolean {
  const { planned, starts, startsBehind, condition, not, before, label, asked } = PATTERNS(language);
  if (start > 0 && starts.test(text.slice(Math.max(0, start - NEAR), start))) return false;
  if (startsBehind.test(text.slice(end))) return false;
  if (due !== null && due < meeting && planned.test(text.slice(start, end))) return false;
  if (start > 0 && label.test(text.slice(start, end)) && asked.test(text.slice(end))) return false;
  const sentence =
    text
      .slice(0, start)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  if (PRESENT.test(text.slice(start, end)) && ASKS_HOW.test(sentence)) return false;
  return !condition.test(sentence) && !(before.test(text.slice(start, end)) && not.test(sentence));
}

const mayNameMeeting = mayHold(LANGUAGES.flatMap(({ sections }) => sections.nextMeeting));

/** What every such phrase holds: most texts hold none. */
const MEETING = perLanguage((_words, { sections }) => findsWord(sections.nextMeeting));

const NEXT_MEETING = perLanguage((words, { sections }) => {
  const meeting = anyFolded(sections.nextMeeting);
  const behind = words.byBehind.length === 0 ? '(?!)' : String.raw`${meeting}\s*${anyFolded(words.byBehind)}`;
  return new RegExp(String.raw`${cueWord(words)}\s+${maybe(words.articles)}${meeting}|${behind}`, 'u');
});

/** `by the next meeting`: vague by itself; a date where the note itself says when it meets next. */
export function* findNextMeeting(text: string, next: IsoDate): Iterable<Found> {
  if (!mayNameMeeting(text)) return;
  for (const language of LANGUAGES) {
    const match = MEETING(language).test(text) ? NEXT_MEETING(language).exec(text) : null;
    if (match !== null) yield { due: next, start: match.index, end: match.index + match[0].length };
  }
}
