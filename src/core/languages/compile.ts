import { foldCase, foldLetters } from '../text/fold-text.ts';
import { rememberAnswers } from '../text/remember.ts';
import type { Words } from './types.ts';

/** No letter, digit or underscore right before, or right behind: what stands between is whole words. */
const LETTERS = String.raw`\w\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff`;
const START = `(?<![${LETTERS}])`;
const END = `(?![${LETTERS}])`;

/** Scripts that put no space between words, so that a word may stand inside a run of letters. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}〆]/u;

/** Words that begin and end with a letter or number; `l'` and `n.b.` may be followed by anything. */
const WHOLE = /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u;

/** Letters of one shape that are written otherwise as well. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: '(?:ß|ss)',
  ł: '[łl]',
  ø: '[øo]',
  æ: '(?:æ|ae)',
  œ: '(?:œ|oe)',
  ä: String.raw`(?:ä|ae|a\p{M}?)`,
  ö: String.raw`(?:ö|oe|o\p{M}?)`,
  ü: String.raw`(?:ü|ue|u\p{M}?)`,
  // With a comma below or, as older keyboards write it, with a cedilla.
  ș: String.raw`[șşs]\p{M}?`,
  ț: String.raw`[țţt]\p{M}?`,
};

/** A pattern of one word: spaces of any width or a hyphen, any apostrophe, letters with or without their marks. */
function spell(word: string): string {
  const pattern = Array.from(word.normalize('NFC').toLowerCase(), spellLetter).join('');
  // In the names of sections apostrophes are left out: `plan d'action`.
  return pattern.replace(/(?<=\w)\['’\](?=\w)/g, "['’]?");
}

function spellLetter(letter: string): string {
  if (letter === ' ') return String.raw`(?:\s+|-)`;
  if (letter === '-') return String.raw`[\s–-]?`;
  if (letter === "'") return `['’]`;
  const spelling = SPELLINGS[letter];
  if (spelling !== undefined) return spelling;
  const [base = ''] = letter.normalize('NFD');
  // Hangul falls apart into its sounds; only Latin letters are written without their marks.
  if (base !== letter && /^[a-z]$/.test(base)) return String.raw`(?:${letter}|${base}\p{M}?)`;
  return escapeSign(letter);
}

function escapeSign(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** A combining mark, by which a letter and its sign are written one behind the other. */
const MARK = String.raw`[\u0300-\u036f]?`;
/** What is left of such letters in a folded text. */
const FOLDED_SPELLINGS: Readonly<Record<string, string>> = {
  ß: '(?:ß|ss)',
  æ: '(?:æ|ae)',
  œ: '(?:œ|oe)',
  ä: `a(?:e|${MARK})`,
  ö: `o(?:e|${MARK})`,
  ü: `u(?:e|${MARK})`,
};

const PLAIN = /^[a-z ]+$/;

function spellFolded(word: string): string {
  if (PLAIN.test(word)) return word.replaceAll(' ', String.raw`(?:\s+|-)`);
  const pattern = Array.from(word.normalize('NFC').toLowerCase(), (letter) => spellFoldedLetter(letter)).join('');
  // Korean is written with and without spaces between the parts of a word.
  if (JOINED.test(word)) return pattern.replaceAll(String.raw`(?:\s+|-)`, String.raw`\s*`);
  return pattern.replace(/(?<=\w)'(?=\w)/g, "'?");
}

const spellFoldedLetter = rememberAnswers((letter) => {
  if (letter === ' ') return String.raw`(?:\s+|-)`;
  if (letter === '-') return String.raw`[\s–-]?`;
  const spelling = FOLDED_SPELLINGS[letter];
  if (spelling !== undefined) return spelling;
  const folded = foldLetters(letter);
  if (folded !== letter) return `${folded}${MARK}`;
  return escapeSign(letter);
});

/**
 * The source of a pattern that finds any of some words, the longest first, as whole words; words of scripts without
 * spaces anywhere. For flags `iu`. Without words it finds nothing.
 */
export function anyWord(words: Words): string {
  return joinWords(words, spell);
}

/**
 * The same for a text of which `foldLetters` has been taken, for the flag `u`: a pattern that need not care for case and
 * marks is made, and looked for, several times as fast.
 */
export function anyFolded(words: Words): string {
  return joinWords(words, spellFolded);
}

function joinWords(words: Words, spell: (word: string) => string): string {
  const sorted = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  const joined = sorted.filter((word) => JOINED.test(word));
  const spaced = sorted.filter((word) => !JOINED.test(word));
  const open = spaced.filter((word) => !WHOLE.test(word));
  const whole = spaced.filter((word) => WHOLE.test(word));
  const parts = [
    ...joined.map(spell),
    ...open.map((word) => `${/^[\p{L}\p{N}]/u.test(word) ? START : ''}${spell(word)}`),
    ...(whole.length === 0 ? [] : [`${START}(?:${whole.map(spell).join('|')})${END}`]),
  ];
  return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
}

/**
 * The source of a pattern of any of some words as they are, for a pattern that says itself what may stand beside them and
 * whether their case counts.
 */
export function either(words: Words): string {
  if (words.length === 0) return '(?!)';
  const sorted = words.toSorted((a, b) => b.length - a.length);
  return `(?:${sorted
    .map((word) =>
      Array.from(word, escapeSign)
        .join('')
        .replaceAll(' ', String.raw`\s`),
    )
    .join('|')})`;
}

/** The source of a pattern of what may stand right behind a number in a folded text: `th` of `20th`. */
export function anyEnding(words: Words): string {
  const sorted = words.toSorted((a, b) => b.length - a.length);
  const parts = sorted.map((word) =>
    /\p{Script=Latin}/u.test(word) ? String.raw`${spellFolded(word)}(?!\p{L})` : spellFolded(word),
  );
  return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
}

/** A word as compared: without case, marks, hyphens and the shape of its apostrophes. */
export function foldWord(word: string): string {
  return LETTERS_ONLY.test(word) ? word.toLowerCase() : foldMarked(word);
}

/** Most words, and then there is nothing to fold but their case. */
const LETTERS_ONLY = /^[A-Za-z]+$/;

const foldMarked = rememberAnswers((word) =>
  foldCase(word)
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/’/g, "'")
    .replace(/[\s–-]+/g, ' ')
    .trim(),
);

/** Tells whether a text is one of some words and nothing else. */
export function isOneOf(words: Words): (text: string) => boolean {
  const folded = new Set(words.map(foldWord));
  return (text) => folded.has(foldWord(text));
}
