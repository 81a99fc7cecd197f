import { anyFolded, either } from '../languages/compile.ts';
import { JOINING } from '../languages/english-joints.ts';
import type { Line } from '../note/scan-lines.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { wordTest } from './word-classes.ts';

/** Words that mark, and the source of a pattern of them; `isMarker` tells of the words found whether their case is right. */
export const markerSources = perVocabulary((vocabulary) => {
  const words = gather(vocabulary, ({ tasks }) => [...tasks.markers, ...tasks.initials, ...(tasks.points ?? [])]);
  return { words, word: `(?<word>${anyFolded(words)})` };
});

const isInitials = wordTest(({ tasks }) => [...tasks.initials, ...(tasks.points ?? [])]);

/** Markers that count only where somebody is named behind them, and nobody is called so. */
export const isPoint = wordTest(({ tasks }) => tasks.points ?? []);

const isEveryone = wordTest(({ people }) => people.everyone);

/** Markers such as `AI` are topics as well, and `todos` is everybody in Spanish: they count as `AI`, `TODOs` only. */
export function isMarker(word: string, vocabulary: Vocabulary): boolean {
  if (isEveryone(vocabulary)(word)) return /^\p{Lu}{2,}s$/u.test(word);
  return !isInitials(vocabulary)(word) || /^\p{Lu}(?:\/?\p{Lu})+s?$/u.test(word);
}

/** Whether a marker is one that is a topic as well. */
export function isAmbiguous(word: string, vocabulary: Vocabulary): boolean {
  return isInitials(vocabulary)(word);
}

/** Whether a word is written in capitals, so that it stands out by itself; scripts without capitals always do. */
export function isCapital(word: string): boolean {
  return word === word.toUpperCase();
}

/** Whether what stands behind each `AP:` of a note begins with somebody who is to do something: it marks, and speaks not. */
export function pointsOut(word: string, lines: readonly Line[]): boolean {
  return lines.every(({ content }) => {
    const behind = content.split(`${word.toUpperCase()}:`, 2)[1];
    return behind === undefined || POINTED.test(behind);
  });
}

const POINTED = new RegExp(String.raw`^[*_\s]{0,4}@?\p{L}[^:.!?]{0,40}(?::|\s${either(JOINING)}\s)`, 'u');

/** `AI1: …`, `ACTION_12: …`: a number that is glued to its marker. */
const numbered = perVocabulary((vocabulary) => {
  const { words } = markerSources(vocabulary);
  return new RegExp(String.raw`^([^\p{L}\d]{0,6})(${either(words)})_?(\d{1,3})(?=[\])*_]{0,3}\s?[.:)–-])`, 'iu');
});

/** A text in which the number of its marker stands apart: `AI 1: …`. */
export function setNumberApart(text: string, vocabulary: Vocabulary): string {
  if (!/\p{L}_?\d{1,3}[\])*_]{0,3}\s?[.:)–-]/u.test(text.slice(0, BEGINNING))) return text;
  return text.replace(numbered(vocabulary), (whole, before: string, word: string, number: string) =>
    isMarker(word, vocabulary) && isCapital(word) ? `${before}${word} ${number}` : whole,
  );
}

/** Characters at the beginning of a text in which a marker stands. */
const BEGINNING = 30;
