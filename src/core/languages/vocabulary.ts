import { english } from './english.ts';
import type { Language, LanguageCode } from './types.ts';

/** All languages, English first. Another one is one more file and one more line here. */
export const LANGUAGES: readonly Language[] = [english];

/** The languages whose words count together: English, and at most one other. */
export type Vocabulary = readonly Language[];

/** English alone. */
export const ENGLISH: Vocabulary = [english];

const VOCABULARIES: ReadonlyMap<LanguageCode, Vocabulary> = new Map(
  LANGUAGES.map((language) => [language.code, language === english ? ENGLISH : [english, language]]),
);

/** The words that count where a language is written: its own, and the English ones. */
export function vocabularyOf(code: LanguageCode): Vocabulary {
  return VOCABULARIES.get(code) ?? ENGLISH;
}

/** The words of one kind, of all languages of a vocabulary: `gather(vocabulary, ({ due }) => due.by)`. */
export function gather<Word>(vocabulary: Vocabulary, pick: (language: Language) => readonly Word[]): readonly Word[] {
  return vocabulary.flatMap(pick);
}

/** Makes patterns of a vocabulary's words once, however often they are asked for. */
export function perVocabulary<Patterns>(
  make: (vocabulary: Vocabulary) => Patterns,
): (vocabulary: Vocabulary) => Patterns {
  const made = new WeakMap<Vocabulary, Patterns>();
  return (vocabulary) => {
    const known = made.get(vocabulary);
    if (known !== undefined) return known;
    const patterns = make(vocabulary);
    made.set(vocabulary, patterns);
    return patterns;
  };
}
