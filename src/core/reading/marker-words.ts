import { anyFolded } from '../languages/compile.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { wordTest } from './word-classes.ts';

/** Words that mark, and the source of a pattern of them; `isMarker` tells of the words found whether their case is right. */
export const markerSources = perVocabulary((vocabulary) => {
  const words = gather(vocabulary, ({ tasks }) => [...tasks.markers, ...tasks.initials]);
  return { words, word: `(?<word>${anyFolded(words)})` };
});

const isInitials = wordTest(({ tasks }) => tasks.initials);

const isEveryone = wordTest(({ people }) => people.everyone);

/** Markers such as `AI` are topics as well, and `todos` is everybody in Spanish: they count as `AI`, `TODOs` only. */
export function isMarker(word: string, vocabulary: Vocabulary): boolean {
  if (isEveryone(vocabulary)(word)) return /^\p{Lu}{2,}s$/u.test(word);
  return !isInitials(vocabulary)(word) || /^\p{Lu}{2,}s?$/u.test(word);
}

/** Whether a marker is one that is a topic as well. */
export function isAmbiguous(word: string, vocabulary: Vocabulary): boolean {
  return isInitials(vocabulary)(word);
}

/** Whether a word is written in capitals, so that it stands out by itself; scripts without capitals always do. */
export function isCapital(word: string): boolean {
  return word === word.toUpperCase();
}
