import { foldLetters } from '../text/fold-text.ts';
import { foldOnce, foldOpening } from './folded.ts';
import type { Words } from './types.ts';

/** How words begin as they are written in some texts. */
type Look = {
  /** Letters that are a word by themselves. */
  readonly whole: ReadonlySet<string>;
  /** Letters behind which a word goes on otherwise, by the first of them. */
  readonly begun: ReadonlyMap<string, readonly string[]>;
};

/** How words begin. */
type Starts = {
  /** In a text without marks. */
  readonly plain: Look;
  /** In one that has some, on whatever letters. */
  readonly marked: Look;
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
    if (starts.isForeign && !folded.isPlain) return true;
    const { whole, begun } = folded.isPlain ? starts.plain : starts.marked;
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
    return isForeign ? starts.isForeign || /[a-z]/.test(letters) : isStart(letters, starts.plain);
  };
}

/** The same of a text that is to hold nothing but the words of such phrases, whatever their order. */
export function mayConsist(phrases: Words): (text: string) => boolean {
  const isNumbered = phrases.some((phrase) => /\d/.test(phrase));
  let starts: Starts | null | undefined;
  return (text) => {
    if (starts === undefined) starts = listStarts(phrases.flatMap(splitPhrase));
    const folded = foldOnce(text);
    if (starts === null || !folded.isPlain) return true;
    if (!isNumbered && /\d/.test(text)) return false;
    for (const run of folded.letters()) if (!isStart(run, starts.plain)) return false;
    return true;
  };
}

/** The words of a phrase, those that a hyphen or an apostrophe joins also in one. */
function splitPhrase(phrase: string): Words {
  return [phrase, phrase.replace(/['-]/g, '')].flatMap((written) => written.match(/[\p{L}\p{M}]+/gu) ?? []);
}

function isStart(run: string, { whole, begun }: Look): boolean {
  return whole.has(run) || (begun.size > 0 && isBegun(run, begun));
}

function isBegun(run: string, begun: Look['begun']): boolean {
  return begun.get(run.charAt(0))?.some((start) => run.startsWith(start)) === true;
}

/** Null where a word begins with a sign: then any text may hold it. */
function listStarts(words: Words): Starts | null {
  const plain = { whole: new Set<string>(), begun: new Map<string, string[]>() };
  const marked = { whole: new Set<string>(), begun: new Map<string, string[]>() };
  let isForeign = false;
  for (const word of words) {
    // Nearly all words are of either kind, and each run asks for some thousands.
    if (SMALL_LETTERS.test(word)) {
      plain.whole.add(word);
      marked.whole.add(word);
      continue;
    }
    if (OTHER_SCRIPT.test(word)) {
      isForeign = true;
      continue;
    }
    const written = word.normalize('NFC').toLowerCase();
    const letters = findPlain(written);
    if (letters === null) return null;
    // A hyphen or an apostrophe may be left out.
    const first = /^[\p{L}\p{M}]*(?=\s|$)/u.exec(written)?.[0];
    if (letters === '') isForeign = true;
    else if (letters === first) for (const { whole } of [plain, marked]) whole.add(letters);
    else {
      put(marked.begun, letters);
      if (first === undefined) put(plain.begun, letters);
      else for (const spelling of spellBare(first)) plain.whole.add(spelling);
    }
  }
  return { plain, marked, isForeign };
}

const SMALL_LETTERS = /^[a-z]+$/;
/** Behind the letters of Latin and the marks that are put on them. */
const OTHER_SCRIPT = /^[\u0370-\uffff]/;

function put(begun: Map<string, string[]>, letters: string): void {
  begun.set(letters.charAt(0), [...(begun.get(letters.charAt(0)) ?? []), letters]);
}

/** The plain letters with which a word begins however it is written: none of another script, null for a sign. */
function findPlain(written: string): string | null {
  const [plain = ''] = /^[a-z]*/.exec(written) ?? [];
  const next = written.charAt(plain.length);
  if (next === '' || next === ' ') return plain === '' ? null : plain;
  // A letter with a mark may be written as two signs, or with another letter behind it.
  const [letter = ''] = /^[a-z]/.exec(foldLetters(written).slice(plain.length)) ?? [];
  return plain + letter === '' && !/^[^\0-\x7fßæœ]/.test(written) ? null : plain + letter;
}

/** Letters that stand for others where marks cannot be written. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  ß: ['ss'],
  æ: ['ae'],
  œ: ['oe'],
};

/** All ways in which a word is written without marks. */
function spellBare(word: string): readonly string[] {
  return Array.from(word).reduce<readonly string[]>(
    (begun, letter) => begun.flatMap((start) => (INSTEAD[letter] ?? [foldLetters(letter)]).map((end) => start + end)),
    [''],
  );
}
