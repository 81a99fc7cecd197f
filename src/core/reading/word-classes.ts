import { anyFolded, either, foldWord, isOneOf } from '../languages/compile.ts';
import { VERB_PREFIXES } from '../languages/english-joints.ts';
import { MONTHS_OF_PEOPLE, NOUNS_AND_NAMES, VERBS_AND_NAMES } from '../languages/english-phrases.ts';
import { GIVEN_NAMES } from '../languages/given-names.ts';
import { createMatcher, type Matcher } from '../languages/matcher.ts';
import { ABBREVIATIONS, PROGRAMS } from '../languages/things.ts';
import type { Language, Words } from '../languages/types.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { rememberAnswers } from '../text/remember.ts';

type Pick = (language: Language) => Words;
type Test = (text: string) => boolean;

/** Tells of a whole text whether it is one of the words that `pick` takes from each language of a vocabulary. */
export function wordTest(pick: Pick): (vocabulary: Vocabulary) => Test {
  return perVocabulary((vocabulary) => isOneOf(gather(vocabulary, pick)));
}

/** A pattern around words of a vocabulary: `source` gets the words as one group and writes the pattern around it. */
export function wordPattern(pick: Pick, source: (words: string) => string): (vocabulary: Vocabulary) => Matcher {
  return perVocabulary((vocabulary) => createMatcher(source(anyFolded(gather(vocabulary, pick)))));
}

/** `TODO (you): …` names nobody. */
export const isPronoun = wordTest(({ sentences }) => sentences?.pronouns ?? []);
/** Words that stand for somebody to be found. */
export const isPlaceholderWord = wordTest(({ people }) => people.placeholders);
/** Words that name a part of the work, and no person. */
export const isPartWord = perVocabulary((vocabulary) => {
  const isPart = isOneOf(gather(vocabulary, ({ people }) => people.parts ?? []));
  const endings = gather(vocabulary, ({ people }) => people.partEndings ?? []).map(foldWord);
  return (word: string) => isPart(word) || endings.some((ending) => endsSo(foldWord(word), ending));
});

/** Letters of a word before such an ending: people are called `Spence` and `Clement`. */
const LEAST_BEFORE = 4;

function endsSo(word: string, ending: string): boolean {
  if (word.length < ending.length + LEAST_BEFORE || !word.endsWith(ending)) return false;
  return !NOUNS_AND_NAMES.has(word) && !GIVEN_NAMES.has(word);
}

/** Words that say what somebody is or sees to in a team, or which part of the work. */
const isRole = wordTest(({ people }) => [...(people.roles ?? []), ...people.nobody, ...(people.parts ?? [])]);

/** Whether words are nothing but such: `기획, 발표`, `前端`. */
export function areRoles(text: string, vocabulary: Vocabulary): boolean {
  const parts = text.replace(/[.。]$/, '').split(/\s*[,，、/／·・&+]\s*/);
  return parts.every((part) => isRole(vocabulary)(part.trim()));
}

/** Words that head a topic or a remark and never name an owner. */
const headsTopic = wordTest(({ people, tasks, due, sections, sentences, columns, states }) => [
  ...PROGRAMS,
  ...ABBREVIATIONS,
  ...people.nobody,
  ...tasks.taskLabels,
  ...tasks.notices,
  ...tasks.verbs,
  ...tasks.verbsAndNouns.filter((verb) => !VERBS_AND_NAMES.has(verb)),
  ...due.labels,
  ...due.months.flat().filter((month) => !MONTHS_OF_PEOPLE.has(month)),
  ...due.weekdays.flat(),
  ...sections.actions,
  ...sections.other,
  ...sections.attendance,
  ...sections.nextMeeting,
  ...columns.state,
  ...states.open,
  ...states.progress,
  ...states.done,
  ...(sentences?.pronouns ?? []),
  ...(sentences?.determiners ?? []),
  ...(sentences?.nouns ?? []),
]);
/** Of these, such as head a remark, and are no verbs or days. */
export const headsRemark = wordTest(({ people }) => [...people.nobody, ...ABBREVIATIONS]);
/** Whether a word heads a topic or a remark and never names an owner. */
export function isTopicWord(word: string, vocabulary: Vocabulary): boolean {
  return topics(vocabulary)(word);
}

const topics = perVocabulary((vocabulary) =>
  // `AS` and `OR` are initials as well.
  rememberAnswers(
    (word) =>
      (/^\p{Lu}{2,4}$/u.test(word) ? headsRemark : headsTopic)(vocabulary)(word) ||
      isGerund(word, vocabulary) ||
      isPartWord(vocabulary)(word),
  ),
);

const verbs = perVocabulary(
  (vocabulary) => new Set(gather(vocabulary, ({ tasks }) => [...tasks.verbs, ...tasks.verbsAndNouns]).map(foldWord)),
);
const pureVerbs = perVocabulary((vocabulary) => new Set(gather(vocabulary, ({ tasks }) => tasks.verbs).map(foldWord)));

/** Whether a word is a verb in the form in which minutes tell somebody to do something; `sure` leaves out nouns. */
export function isVerb(word: string, vocabulary: Vocabulary, sure: 'sure' | 'perhaps' = 'perhaps'): boolean {
  const folded = foldWord(word).replace(PREFIX, '');
  return (sure === 'sure' ? pureVerbs : verbs)(vocabulary).has(folded);
}

const PREFIX = new RegExp(`^${either(VERB_PREFIXES)} `);

/** The verb of which a word says that somebody does it: `writes`, `fixes`, `tries`; undefined where it is none. */
export function findBase(does: string, words: Vocabulary): string | undefined {
  if (!/\p{Ll}s$/u.test(does)) return undefined;
  return [does.slice(0, -1), does.slice(0, -2), does.replace(/ies$/, 'y')].find(
    (each) => each !== does && each !== '' && isVerb(each, words),
  );
}

/** Whether a word is an English verb that says what is being done: `Testing`, but not `Sterling`. */
function isGerund(word: string, vocabulary: Vocabulary): boolean {
  const stem = /^(\p{L}{2,})ing$/u.exec(word)?.[1] ?? '';
  return stem !== '' && [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')].some((verb) => isVerb(verb, vocabulary));
}

/** Whether a word ends as English verbs do in the past: `talked`, but not `need`. */
export function isPastVerb(word: string): boolean {
  return /[^e]ed$/.test(word);
}
