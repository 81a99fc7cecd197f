import { foldLetters } from '../text/fold-text.ts';

/** A text as words are looked for in it. */
export type Folded = {
  readonly text: string;
  /** Its runs of plain letters. */
  readonly letters: () => readonly string[];
  /** Whether all its signs are plain ones. */
  readonly isPlain: () => boolean;
};

let last = '';
let folded: Folded = createFolded('');

/** Folded once, though a dozen patterns are looked for in the same text one after another. */
export function foldOnce(text: string): Folded {
  if (text === last) return folded;
  folded = createFolded(text);
  last = text;
  return folded;
}

function createFolded(written: string): Folded {
  const text = foldLetters(written);
  let letters: readonly string[] | null = null;
  return { text, letters: () => (letters ??= text.match(/[a-z]+/g) ?? []), isPlain: () => /^[\0-\x7f]*$/.test(text) };
}
