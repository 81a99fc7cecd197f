import { foldLetters } from '../text/fold-text.ts';
import { rememberLast } from '../text/remember.ts';
import { isPlain } from '../text/words.ts';

/** A text as words are looked for in it. */
export type Folded = {
  readonly text: string;
  /** Its runs of plain letters. */
  readonly letters: () => readonly string[];
  /** Whether all its signs are plain ones. */
  readonly isPlain: boolean;
};

/** Folded once, though a dozen patterns are looked for in the same text one after another. */
export const foldOnce = rememberLast(createFolded);

function createFolded(written: string): Folded {
  const isBare = isPlain(written);
  const text = isBare ? written.toLowerCase() : foldLetters(written);
  let letters: readonly string[] | null = null;
  return { text, letters: () => (letters ??= text.match(/[a-z]+/g) ?? []), isPlain: isBare || isPlain(text) };
}

const FIRST = /[A-Za-z\x80-\uffff]+/;
const FOREIGN = /[\x80-\uffff]/;

/** How a text begins, whatever signs stand before it. */
export type Opening = { readonly letters: string; readonly isForeign: boolean };

/** The first run of letters of a text, folded: the text itself need not be. */
export const foldOpening = rememberLast((text): Opening => {
  const letters = foldLetters(FIRST.exec(text)?.[0] ?? '');
  return { letters, isForeign: FOREIGN.test(letters) };
});
