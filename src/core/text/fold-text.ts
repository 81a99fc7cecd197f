import { isPlain } from './words.ts';

/** Marks that are left out; those of kana make another letter, が is no か. */
const MARKS = /(?![\u3099\u309a])\p{M}/gu;

/** Text without case, diacritics (NFD marks; comma-below and cedilla alike) and outer white space. */
export function foldCase(text: string): string {
  // Plain text has nothing to take apart, and taking apart is what costs.
  if (isPlain(text)) return text.toLowerCase().trim();
  return text.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase().trim();
}

/** What two texts must share to count as exactly the same: words and signs, whatever the case, spacing and final stop. */
export function foldText(text: string): string {
  return foldCase(text)
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[*_`~]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,:!]+$/u, '')
    .trim();
}

/** Letters that have a sign of their own for what is written as a mark elsewhere. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', '’': "'" };
const FOLDED = new Map<string, string>();

/**
 * Text in small letters, Latin ones without their marks and every apostrophe straight, each at its place: what is found in
 * it stands at the same offsets in the text as given.
 */
export function foldLetters(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  // The one letter that grows longer when it is made small.
  return text
    .replace(/İ/g, 'i')
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, foldLetter);
}

function foldLetter(letter: string): string {
  const known = FOLDED.get(letter);
  if (known !== undefined) return known;
  const [base = letter] = letter.normalize('NFD');
  const folded = STROKED[letter] ?? (/^[a-z]$/.test(base) ? base : letter);
  FOLDED.set(letter, folded);
  return folded;
}
