import { foldCase } from '../text/fold-text.ts';
import type { Line } from '../note/scan-lines.ts';

const LOWER = /(?<![\p{L}\d@_/.`'’#-])\p{Ll}{3,24}(?![\p{L}\d_@/`-]|\.\w)/gu;

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
    for (const [word] of content.replace(/https?:\/\/\S+/g, ' ').matchAll(LOWER)) words.add(foldCase(word));
  }
  return words;
}
