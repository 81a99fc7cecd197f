import { foldLetters } from '../text/fold-text.ts';
import { foldOnce, foldOpening } from './folded.ts';
import type { Words } from './types.ts';

/** How words begin. */
type Starts = {
  /** Plain letters that are a word by themselves. */
  readonly whole: ReadonlySet<string>;
  /** Plain letters behind which a word goes on otherwise, by the first of them. */
  readonly begun: ReadonlyMap<string, readonly string[]>;
  /** Whether a word begins with a letter of another script. */
  readonly isForeign: boolean;
};

/**
 * Tells of a text whether it may hold any of some words, by the letters with which they begin. Most texts hold none, and
 * for these no pattern of the words need be looked for, nor even made.
 */
export function mayHold(words: Words): (text: string) => boolean {
  let starts: Starts | null | undefined;
  return (text) => {
    if (starts === undefined) starts = listStarts(words);
    if (starts === null) return true;
    const folded = foldOnce(text);
    if (starts.isForeign && !folded.isPlain()) return true;
    const { whole, begun } = starts;
    for (const run of folded.letters()) if (whole.has(run) || (begun.size > 0 && isBegun(run, begun))) return true;
    return false;
  };
}

/** The same of a text that is to begin with one of the words, whatever signs stand before it: it need not even be folded. */
export function mayBegin(words: Words): (text: string) => boolean {
  let starts: Starts | null | undefined;
  return (text) => {
    if (starts === undefined) starts = listStarts(words);
    if (starts === null) return true;
    const { letters, isForeign } = foldOpening(text);
    return isForeign ? starts.isForeign || /[a-z]/.test(letters) : isStart(letters, starts);
  };
}

function isStart(run: string, { whole, begun }: Starts): boolean {
  return whole.has(run) || (begun.size > 0 && isBegun(run, begun));
}

function isBegun(run: string, begun: Starts['begun']): boolean {
  return begun.get(run.charAt(0))?.some((start) => run.startsWith(start)) === true;
}

/** Null where a word begins with a sign: then any text may hold it. */
function listStarts(words: Words): Starts | null {
  const whole = new Set<string>();
  const begun = new Map<string, string[]>();
  let isForeign = false;
  for (const word of words) {
    const start = findStart(word);
    if (start === null) return null;
    if (start.letters === '') isForeign = true;
    else if (start.isWhole) whole.add(start.letters);
    else begun.set(start.letters.charAt(0), [...(begun.get(start.letters.charAt(0)) ?? []), start.letters]);
  }
  return { whole, begun, isForeign };
}

/** The letters with which a word begins however it is written: none of another script, null for a sign. */
function findStart(word: string): { readonly letters: string; readonly isWhole: boolean } | null {
  const written = word.normalize('NFC').toLowerCase();
  const folded = foldLetters(written);
  const [plain = ''] = /^[a-z]*/.exec(written) ?? [];
  const next = written.charAt(plain.length);
  if (next === '' || next === ' ') return plain === '' ? null : { letters: plain, isWhole: true };
  // A letter with a mark may be written as two signs, or with another letter behind it.
  const [letter = ''] = /^[a-z]/.exec(folded.slice(plain.length)) ?? [];
  const letters = `${plain}${letter}`;
  return letters === '' && !/^[^\0-\x7fßæœ]/.test(written) ? null : { letters, isWhole: false };
}
