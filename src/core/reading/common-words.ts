import { foldCase } from '../text/fold-text.ts';
import type { Line } from '../note/scan-lines.ts';

const LOWER = /(?<![\p{L}\d@_/.`'’#-])\p{Ll}{3,24}(?![\p{L}\d_@/`-]|\.\w)/gu;

/** `ada: …`, `ACTION: ada to write it`: a nick in lower case, where a name would stand. */
const SUBJECT =
  /^[~*_]{0,3}(?:\p{Lu}[\p{L} ]{1,20}:?[*_]{0,3}:?\s+)?<?\p{Ll}[\p{Ll}\d_-]{1,19}(?:>|:(?=\s)|(?=\s(?:to|will)\s))/u;

/**
 * Tells of a word whether the note writes it in lower case too: then it is a noun or verb, and hardly anybody's name. The
 * note is looked through when that is first asked.
 */
export function findCommonWords(lines: readonly Line[]): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return (word) => {
    words ??= collect(lines);
    return words.has(foldCase(word));
  };
}

function collect(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, content } of lines) {
    if (kind === 'code' || kind === 'blank') continue;
    const text = content.replace(/https?:\/\/\S+/g, ' ').replace(SUBJECT, '');
    for (const [word] of text.matchAll(LOWER)) words.add(foldCase(word));
  }
  return words;
}
