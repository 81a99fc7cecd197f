import { anyFolded } from '../languages/compile.ts';
import { isJoined } from '../languages/day-order.ts';
import { createMatcher } from '../languages/matcher.ts';
import type { Language, Words } from '../languages/types.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';

/** Between two words of a name; scripts without spaces need none. */
export const GAP = String.raw`(?:\s+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]))`;
/** The same, with small words that only join them: `for the`, `de las`. */
const JOINED = String.raw`(?:${GAP}(?:\p{L}{1,5}\s+){0,2})`;

/** Words of such a name: which of them only join others can be seen in many ways. */
const MOST_WORDS = 8;

const patterns = perVocabulary((vocabulary) => {
  const list = (pick: (language: Language) => Words) => gather(vocabulary, pick);
  const words = (pick: (language: Language) => Words) => anyFolded(list(pick));
  const actions = words(({ sections }) => sections.actions);
  const matters = words(({ plans }) => plans.matters);
  const pending = words(({ plans }) => plans.pending);
  const until = words(({ plans }) => plans.until);
  const ahead = words(({ plans }) => plans.ahead);
  const sharing = words(({ plans }) => plans.sharing);
  const meeting = words(({ sections }) => sections.nextMeeting);
  const before = `^(?:${words(({ sections }) => sections.before)}${GAP})*`;
  const joined = vocabulary.filter(({ due }) => isJoined(due));
  const behind = anyFolded(joined.flatMap(({ due }) => due.byBehind));
  const stretch = `(?:(?:${until}${JOINED})?(?:${ahead}|${meeting}))`;
  return {
    /** `Next week`, `Before the next meeting`; a next meeting alone is no time to work. */
    time: createMatcher(
      `^(?:${ahead}|(?:${pending}${JOINED})?${until}${JOINED}(?:${ahead}|${meeting})|(?:${ahead}|${meeting})${GAP}${behind})$`,
      '',
      list(({ plans, sections }) => [...plans.ahead, ...sections.nextMeeting]),
    ),
    /** `次回まで`, `다음 회의 전까지`, alone or before what is to be done. */
    deadline: createMatcher(
      String.raw`^(?:${ahead}|${meeting})\s?${behind}(?:[のに의]|に?\s)?(?:${matters}|${actions})?$`,
      '',
      list(({ plans, sections }) => [...plans.ahead, ...sections.nextMeeting]),
    ),
    /** `Goals for next week`, `Work assigned`, `Planned work`. */
    matter: createMatcher(
      `${before}(?:${matters}(?:${JOINED}(?:${pending}|${stretch}))+|(?:(?:${pending}|${stretch})${JOINED})+${matters})$`,
      '',
      list(({ plans }) => plans.matters),
      list(({ plans, sections }) => [...plans.pending, ...plans.ahead, ...sections.nextMeeting]),
    ),
    /** `Division of tasks`, `Work allocation`. */
    share: createMatcher(
      `${before}(?:${sharing}${JOINED}(?:${actions}|${matters})|(?:${actions}|${matters})${GAP}${sharing})$`,
      '',
      list(({ plans }) => plans.sharing),
      list(({ plans, sections }) => [...sections.actions, ...plans.matters]),
    ),
  };
});

/** Whether a folded name tells of things to do by what people aim at, or a time ahead of them. */
export function isPlannedName(name: string, vocabulary: Vocabulary): boolean {
  if (name.split(' ', MOST_WORDS + 1).length > MOST_WORDS) return false;
  const { time, matter, deadline } = patterns(vocabulary);
  return time.test(name) || matter.test(name) || deadline.test(name);
}

/** Whether a folded name says until when something is to be done, in a language that says so behind it. */
export function isDeadlineName(name: string, vocabulary: Vocabulary): boolean {
  return patterns(vocabulary).deadline.test(name);
}

/** Whether a folded name says that work is shared out. */
export function isSharedName(name: string, vocabulary: Vocabulary): boolean {
  return name.split(' ', MOST_WORDS + 1).length <= MOST_WORDS && patterns(vocabulary).share.test(name);
}
