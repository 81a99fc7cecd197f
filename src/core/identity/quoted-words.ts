import { foldCase } from '../text/fold-text.ts';
import { takeComments } from '../text/html-comments.ts';

/** Fewer words in a row may stand anywhere by chance. */
export const LEAST_WORDS = 3;

/** The lines of a quotation above its first bullet below. */
export function takeItem(quote: string): string {
  const [first = '', ...rest] = quote
    .replace(/[\u200b\u2060]/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .split('\n');
  const end = rest.findIndex((line) => /^\s*(?:[-*+]|\d+[.)])\s/.test(line));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))].join('\n');
}

/** The words between single spaces. */
export function splitWords(words: string): readonly string[] {
  return words.trim().split(' ');
}

/** The words of a text between single spaces. Comments, the targets of links and their titles are left out. */
export function writeWords(text: string): string {
  const seen = takeComments(text).text.replace(
    /(?<=\])\([^()\s]*(?:\s+(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'))?\)|https?:\/\/[^\s)\]>]+/g,
    ' ',
  );
  const words = foldCase(seen).match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
