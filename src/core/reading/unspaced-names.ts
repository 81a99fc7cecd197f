import { anyWord } from '../languages/compile.ts';
import { isJoined } from '../languages/day-order.ts';
import type { Language, Words } from '../languages/types.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { UNSPACED, splitWords } from '../text/words.ts';

/** Letters of a name: of Chinese characters alone or in Hangul, and where syllables write names from elsewhere as well. */
const [LONGEST, LONGEST_SYLLABLES] = [4, 8];

const ALL_UNSPACED = new RegExp(`^[${UNSPACED}]+$`, 'u');
const SYLLABLES = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Languages in which a name stands right before what joins it and the task, without a space: `高橋さんが確認する`. */
export function isUnspaced({ due }: Language): boolean {
  return isJoined(due);
}

/** Whether a text is written in a script without spaces. */
export function isAllUnspaced(text: string): boolean {
  return ALL_UNSPACED.test(text);
}

const title = perVocabulary((vocabulary: Vocabulary) => {
  const titles = gather(vocabulary, ({ people }) => people.titles);
  return titles.length === 0 ? null : new RegExp(String.raw`(?<=^[${UNSPACED}]{1,8})\s?${anyWord(titles)}$`, 'u');
});

/** `小泉さん` is called `小泉`, but `王老师` only so. */
export function withoutTitle(name: string, vocabulary: Vocabulary): string {
  const pattern = title(vocabulary);
  return pattern === null ? name : name.replace(pattern, '');
}

/** What tells whether a name is known. */
type Known = { readonly words: Vocabulary; readonly isName: Test; readonly isConfigured: Test };
type Test = (word: string) => boolean;

/** `小泉さん` where the note or the configuration knows `小泉`. */
export function nameAsKnown(name: string, { words, isName, isConfigured }: Known): string {
  const bare = withoutTitle(name, words);
  return bare !== name && isName(bare) && !isConfigured(name) ? bare : name;
}

/** Whether a word may be a name as far as its length tells: `統一編號確認` is none. */
export function hasLengthOfName(word: string, vocabulary: Vocabulary): boolean {
  const name = withoutTitle(word, vocabulary);
  return isAllUnspaced(name) && name.length <= (SYLLABLES.test(name) ? LONGEST_SYLLABLES : LONGEST);
}

const listed = perVocabulary((vocabulary: Vocabulary) => {
  const gatherAll = (pick: (language: Language) => Words) => gather(vocabulary, pick);
  return {
    names: new Set(gatherAll(({ people }) => people.names ?? [])),
    families: new Set(gatherAll(({ people }) => people.families ?? [])),
  };
});

/** What stands behind the family name with which a whole name begins; null where none does. */
function behindFamily(name: string, families: ReadonlySet<string>): string | null {
  const length = [SHORT, 1].find((letters) => families.has(name.slice(0, letters)));
  return length === undefined ? null : name.slice(length);
}

/** Whether many people are called so, and nothing else is: `佐々木`, `서준`, `김서준`. */
export function isUnspacedName(name: string, vocabulary: Vocabulary): boolean {
  const { names, families } = listed(vocabulary);
  if (names.size === 0) return false;
  return names.has(name) || names.has(behindFamily(name, families) ?? '');
}

/** Whether a word is as long as a name and begins like one, or is one: `陈浩`, as `陈述` does. */
export function mayBeWhole(name: string, vocabulary: Vocabulary): boolean {
  const given = behindFamily(name, listed(vocabulary).families) ?? '';
  const isWhole = given.length > 0 && given.length <= SHORT && (isHan(name) || given.length === SHORT);
  return isUnspacedName(withoutTitle(name, vocabulary), vocabulary) || isWhole;
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

/** Letters of a Japanese family name, of most names, and of a whole name in Chinese characters or in Hangul. */
const [SHORT, WHOLE] = [2, 3];

/** What else somebody is called whose name has no space in it: `佐藤花子` is `佐藤`, `김민수` is `민수`. */
export function deriveShortNames(name: string, vocabulary: Vocabulary): readonly string[] {
  const bare = withoutTitle(name, vocabulary);
  if (!isAllUnspaced(bare) || SYLLABLES.test(bare)) return [];
  const short = vocabulary.flatMap(({ people }) => {
    if (people.calledBy === 'family') return bare.length > WHOLE ? [bare.slice(0, SHORT)] : [];
    return people.calledBy === 'given' && bare.length === WHOLE ? [bare.slice(-SHORT)] : [];
  });
  // `王老师` is called nothing shorter.
  return [...(bare === name || bare.length < SHORT ? [] : [bare]), ...short];
}

/** `张伟 李娜 王芳`: a list whose names only spaces part; two words are the two parts of one name as often. */
export function splitSpacedNames(part: string): readonly string[] {
  const words = splitWords(part.trim());
  const isName = (word: string) => isAllUnspaced(word) && word.length <= LONGEST;
  const isLogin = (word: string) => /^@?[A-Za-z][\w.-]{1,30}$/.test(word);
  if (!words.some(isName) || !words.every((word) => isName(word) || isLogin(word))) return [part];
  if (words.length > SHORT) return words;
  // `会計 田中`: what somebody is and is called, or both names.
  return words.length === SHORT ? [part, ...words] : [part];
}
