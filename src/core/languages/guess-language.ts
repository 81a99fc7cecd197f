import { foldCase } from '../text/fold-text.ts';
import { smallWords } from './small-words.ts';
import type { Language } from './types.ts';
import { LANGUAGES } from './vocabulary.ts';
import { isPlain } from '../text/words.ts';

/** Words of a text that are looked at. */
const SAMPLE = 400;
/** Small words from which on a language is told by them, and how many more than English ones they are to be. */
const ENOUGH = 12;
const CLEARLY = 2;
/** Fewer tell it in a short text: one in so many words, but never less than some. */
const ONE_IN = 6;
const FEWEST = 4;

/** Lines of which half are written in the script of a language. */
const LINES = 60;

const CHINESE = 'zh';
const JAPANESE = 'ja';
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** One line in how many is to hold kana where a note in Han characters is Japanese. */
const LEAST_KANA = 5;

/** Addresses are written in no language, though `com` is a word of one. */
const ADDRESS = /https?:\/\/\S+/g;

/** The language in which lines are written, told by its small words or its script; null for English, and where in doubt. */
export function guessLanguage(lines: readonly string[]): Language | null {
  return guessByScript(lines) ?? guessByWords(lines);
}

function guessByScript(lines: readonly string[]): Language | null {
  const filled: string[] = [];
  for (const line of lines) {
    if (filled.length === LINES) break;
    if (/\p{L}/u.test(line)) filled.push(line);
  }
  if (filled.every((line) => isPlain(line))) return null;
  const isMost = (script: string) => {
    const sign = new RegExp(script, 'u');
    return filled.filter((line) => sign.test(line)).length * 2 > filled.length;
  };
  const found = LANGUAGES.find(({ script }) => script !== undefined && isMost(script)) ?? null;
  if (found?.code !== CHINESE) return found;
  // Names and nouns of Japanese are written in the same characters, but hardly a whole note.
  const kana = filled.filter((line) => KANA.test(line)).length;
  return kana > 0 && kana * LEAST_KANA >= filled.length ? (findLanguage(JAPANESE) ?? found) : found;
}

function findLanguage(wanted: string): Language | undefined {
  return LANGUAGES.find(({ code }) => code === wanted);
}

function listWords(line: string): readonly string[] {
  const words = line.includes('://') ? line.replace(ADDRESS, ' ') : line;
  return (isPlain(words) ? words.toLowerCase().match(/[a-z]+/g) : foldCase(words).match(/\p{L}+/gu)) ?? [];
}

/** The words at the beginning of a text, those of the last line in full. */
function takeSample(lines: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const line of lines) {
    if (words.length >= SAMPLE) break;
    for (const word of listWords(line)) words.push(word);
  }
  return words;
}

/** Whether lines are written in English beyond doubt, whatever a word of another language among them. */
export function isEnglish(lines: readonly string[]): boolean {
  const counts = countSmall(takeSample(lines));
  const english = counts.get('en') ?? 0;
  return english >= Math.max(ENOUGH, CLEARLY * countMost(counts));
}

function guessByWords(lines: readonly string[]): Language | null {
  const words = takeSample(lines);
  const enough = Math.min(ENOUGH, Math.max(FEWEST, words.length / ONE_IN));
  // Where English has none at all, a few tell enough.
  const leastOf = (counts: Counts) => Math.max(counts.has('en') ? enough : FEWEST, CLEARLY * (counts.get('en') ?? 0));
  // Most notes are English, and no other language can come up any more before all words are counted.
  const counts = countSmall(words, (counts, left) => countMost(counts) + left < leastOf(counts));
  const least = leastOf(counts);
  const [most] = [...counts].filter(([, count]) => count >= least).toSorted(([, a], [, b]) => b - a);
  return LANGUAGES.find(({ code }) => code === most?.[0]) ?? null;
}

type Counts = ReadonlyMap<string, number>;

/** Whether lines hold more small words of English than of any of some languages. */
export function leansEnglish(lines: readonly string[], languages: readonly Language[]): boolean {
  const counts = countSmall(takeSample(lines));
  return languages.every(({ code }) => (counts.get('en') ?? 0) > (counts.get(code) ?? 0));
}

/** Those of some languages whose small words lines hold, without such as another one of them clearly beats. */
export function narrowLanguages(lines: readonly string[], languages: readonly Language[]): readonly Language[] {
  const counts = countSmall(takeSample(lines));
  const of = ({ code }: Language) => counts.get(code) ?? 0;
  const most = Math.max(...languages.map(of));
  return languages.filter((language) => of(language) > most - FEWEST && of(language) * CLEARLY > most);
}

/** The small words of that language, besides English, which has most. */
function countMost(counts: Counts): number {
  return Math.max(0, ...[...counts].map(([code, count]) => (code === 'en' ? 0 : count)));
}

/** Words after which it is asked whether counting on can tell anything. */
const STEP = 50;

/** How many words are small in each language; some are in several. `isDecided` is told how many words are left. */
function countSmall(
  words: readonly string[],
  isDecided: (counts: Counts, left: number) => boolean = () => false,
): Counts {
  const counts = new Map<string, number>();
  const small = smallWords();
  for (let start = 0; start < words.length && !isDecided(counts, words.length - start); start += STEP)
    for (const word of words.slice(start, start + STEP)) {
      const codes = small.get(word);
      if (codes !== undefined) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  return counts;
}
