import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { romanian } from './romanian.ts';
import { spanish } from './spanish.ts';
import type { Language } from './types.ts';

/** All languages, English first. Another one is one more file and one more line here. */
export const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  romanian,
  polish,
  japanese,
  chinese,
  korean,
];

/** The languages whose words count together: English, and others. */
export type Vocabulary = readonly Language[];

/** English alone. */
export const ENGLISH: Vocabulary = [english];

const VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map(
  LANGUAGES.map((language) => [language.code, language === english ? ENGLISH : [english, language]]),
);

/** The words that count where a language is written: the English ones and its own. */
export function vocabularyOf(code: string): Vocabulary {
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
  // Note after note is written in the same language.
  let last: { readonly vocabulary: Vocabulary; readonly patterns: Patterns } | null = null;
  return (vocabulary) => {
    if (last?.vocabulary === vocabulary) return last.patterns;
    const patterns = made.get(vocabulary) ?? make(vocabulary);
    made.set(vocabulary, patterns);
    last = { vocabulary, patterns };
    return patterns;
  };
}
