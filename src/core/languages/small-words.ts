import { foldCase } from '../text/fold-text.ts';
import { remember } from '../text/remember.ts';
import { LANGUAGES } from './vocabulary.ts';

const index = remember(() => {
  const found = new Map<string, string[]>();
  for (const { code, small } of LANGUAGES)
    for (const word of new Set(small.map(foldCase))) found.set(word, [...(found.get(word) ?? []), code]);
  return found;
});

/** Whether a folded word is small, in whatever language: two letters of one may be an article of another. */
export function isSmallWord(word: string): boolean {
  return index().has(word);
}

/** The codes of the languages in which a folded word is small. */
export function findSmall(word: string): readonly string[] {
  return index().get(word) ?? [];
}

/** All small words, folded, each with the codes of its languages. */
export function smallWords(): ReadonlyMap<string, readonly string[]> {
  return index();
}

const turns = remember(() => new Set(LANGUAGES.flatMap(({ turning }) => turning).map(foldCase)));

/** Whether a folded word turns round what is said, in whatever language. */
export function isTurningWord(word: string): boolean {
  return turns().has(word);
}
