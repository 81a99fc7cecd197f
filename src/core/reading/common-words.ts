import { foldCase } from '../text/fold-text.ts';
import type { Line } from '../note/scan-lines.ts';
import { remember } from '../text/remember.ts';

const LOWER = /(?<![\p{L}\d@_/.`'’#-])\p{Ll}{3,24}(?![\p{L}\d_@/`-]|\.\w)/gu;

/** `ada: …`, `ACTION: ada to write it`: a nick in lower case, where a name would stand. */
const SUBJECT =
  /^[~*_]{0,3}(?:\p{Lu}[\p{L} ]{1,20}:?[*_]{0,3}:?\s+)?<?\p{Ll}[\p{Ll}\d_-]{1,19}(?:>|:(?=\s)|(?=\s(?:to|will)\s))/u;

/**
 * Tells of a word whether the note writes it in lower case too: then it is a noun or verb, and hardly anybody's name. The
 * note is looked through when that is first asked.
 */
export function findCommonWords(lines: readonly Line[]): (word: string) => boolean {
  const text = remember(() => joinText(lines));
  const letters = remember(() => stripMarks(text()));
  const words = remember(() => collect(text()));
  return (word) => {
    const folded = foldCase(word);
    // Most names stand nowhere in small letters, and then no word need be told from its neighbours.
    return letters().includes(folded) && words().has(folded);
  };
}

function joinText(lines: readonly Line[]): string {
  return lines
    .filter(({ kind }) => kind !== 'code' && kind !== 'blank')
    .map(({ content }) => content.replace(/https?:\/\/\S+/g, ' ').replace(SUBJECT, ''))
    .join('\n');
}

function stripMarks(text: string): string {
  // Plain text has nothing to take apart.
  return /^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}

function collect(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(LOWER), ([word]) => foldCase(word)));
}
