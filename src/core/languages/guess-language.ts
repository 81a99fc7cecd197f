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

/** Lines of which half are written in the script of a language. */
const LINES = 60;

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
  const isMost = (script: RegExp) => filled.filter((line) => script.test(line)).length * 2 > filled.length;
  return LANGUAGES.find(({ script }) => script !== undefined && isMost(script)) ?? null;
}

function listWords(line: string): readonly string[] {
  const words = line.includes('://') ? line.replace(ADDRESS, ' ') : line;
  return (isPlain(words) ? words.toLowerCase().match(/[a-z]+/g) : foldCase(words).match(/\p{L}+/gu)) ?? [];
}

/** Whether lines are written in English beyond doubt, whatever a word of another language among them. */
export function isEnglish(lines: readonly string[]): boolean {
  const counts = countSmall(lines);
  const english = counts.get('en') ?? 0;
  const others = [...counts].map(([code, count]) => (code === 'en' ? 0 : count));
  return english >= Math.max(ENOUGH, ...others.map((count) => CLEARLY * count));
}

function guessByWords(lines: readonly string[]): Language | null {
  const counts = countSmall(lines);
  const least = Math.max(ENOUGH, CLEARLY * (counts.get('en') ?? 0));
  const [most] = [...counts].filter(([, count]) => count >= least).toSorted(([, a], [, b]) => b - a);
  return LANGUAGES.find(({ code }) => code === most?.[0]) ?? null;
}

/** How many small words of each language stand at the beginning of a text; some are of several. */
function countSmall(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const small = smallWords();
  let seen = 0;
  for (const line of lines) {
    if (seen >= SAMPLE) break;
    for (const word of listWords(line)) {
      seen += 1;
      const codes = small.get(word);
      if (codes !== undefined) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}
