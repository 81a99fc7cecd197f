import { GIVEN_NAMES } from '../languages/given-names.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { isSmallWord } from '../languages/small-words.ts';
import { foldCase, foldLetters } from '../text/fold-text.ts';
import { isTopicWord } from './word-classes.ts';
import { splitWords } from '../text/words.ts';
import { isAllUnspaced, isUnspacedName } from './unspaced-names.ts';

/** What tells names from other words. */
type Known = { readonly words: Vocabulary; readonly isCommon: (word: string) => boolean };

/** Words of a name. */
const MOST_WORDS = 4;
const FIRST = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const FURTHER = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;

/** `A. Byron`: nothing but a person is written so. */
const INITIAL = /^(?:\p{Lu}\.){1,2}$/u;

/** Whether a word begins with a given name, of whatever language, and goes on as names do: `Sean`, `Nicole Moe`, `N. Moe`. */
export function isGivenName(name: string, { words, isCommon }: Known): boolean {
  if (isAllUnspaced(name)) return isUnspacedName(name, words);
  const [first = '', ...further] = name.split(' ', MOST_WORDS + 1);
  const isInitial = INITIAL.test(first) && /^\p{Lu}\p{L}*\p{Ll}/u.test(further.at(-1) ?? '');
  if (further.length >= MOST_WORDS || !(isInitial || (FIRST.test(first) && isGiven(first)))) return false;
  return [first, ...further].every(
    (word, index) =>
      !isCommon(word) && (index === 0 || (FURTHER.test(word) && (word.length < 3 || !isTopicWord(word, words)))),
  );
}

/** Whether a word is in the list of given names; of two with a hyphen the first counts: `Anne-Marie`. */
export function isGiven(word: string): boolean {
  return GIVEN_NAMES.has(foldLetters(word).split('-', 1)[0] ?? '');
}

/** The first word of somebody's name, if it may stand for the whole, else nothing: of two letters `Jo` may, `De` may not. */
export function findFirst(name: string): string {
  const [first = ''] = splitWords(name);
  const mayStand = first.length > 2 || (/^\p{Lu}\p{Ll}$/u.test(first) && !isSmallWord(foldCase(first)));
  return mayStand ? first : '';
}
