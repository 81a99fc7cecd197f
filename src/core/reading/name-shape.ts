import { anyFolded } from '../languages/compile.ts';
import { ENDINGS_OF_DOING } from '../languages/english-joints.ts';
import { createMatcher } from '../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { isGiven } from './given-names.ts';
import { hasLengthOfName, isAllUnspaced } from './unspaced-names.ts';
import { isTopicWord, isPastVerb } from './word-classes.ts';
import { splitWords } from '../text/words.ts';

/** What tells names from other words. */
type Known = { readonly words: Vocabulary; readonly isCommon: (word: string) => boolean };

const particle = perVocabulary((vocabulary: Vocabulary) => {
  const particles = gather(vocabulary, ({ people }) => people.particles);
  return createMatcher(`^${anyFolded(particles)}$`, '', particles);
});

/** Letters before such an ending: `Jung` and `Chung` are people. */
const LEAST_BEFORE = 3;

/** `Consolidation`: what ends like a thing that one does is nobody. */
export function isAbstract(word: string): boolean {
  return ENDINGS_OF_DOING.some((ending) => word.endsWith(ending) && word.length >= ending.length + LEAST_BEFORE);
}

/** `Jan van der Berg`: the words of a name that begin with capitals, and those that the small ones are no part of. */
export function withoutParticles(word: string, { words }: Pick<Known, 'words'>): string {
  const isParticle = particle(words);
  return word
    .split(/\s+/)
    .filter((part, index) => index === 0 || !isParticle.test(part))
    .join(' ');
}

/** `Florin`, `Sairaj K`, `Răzvan Deaconescu`, `van der Berg`: capitalised, and no word that heads a topic. */
export function hasShapeOfName(word: string, { words, isCommon }: Known): boolean {
  if (isAllUnspaced(word)) return hasLengthOfName(word, words);
  const parts = splitWords(word).filter((part) => !particle(words).test(part));
  const isPart = (part: string) =>
    /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(part) && !/^\p{Lu}\p{Ll}*-\p{Ll}/u.test(part) && !isTopicWord(part, words);
  // `Talked with Bo`, but `Ahmed`.
  const tellsPast = parts.length === 1 && isPastVerb(word) && !isGiven(word);
  const isNoun =
    (parts.length > 0 && parts.some((part) => part.length > 2 && isCommon(part))) ||
    (parts.length === 1 && isAbstract(word) && !isGiven(word));
  // `Kiran K G T`: single letters at the end are names of which only that is written.
  const written = parts.filter((part, index) => index === 0 || !/^\p{Lu}\.?$/u.test(part));
  return written.length > 0 && written.length <= 3 && parts.every(isPart) && !isNoun && !tellsPast;
}
