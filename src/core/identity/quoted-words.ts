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
  const end = rest.findIndex((line) => BULLET.test(line));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))].join('\n');
}

/** The last bullet of a quotation: below a bare owner it is the item. */
export function takeLast(quote: string): string {
  const lines = quote.split('\n');
  const last = lines.findLastIndex((line) => BULLET.test(line));
  return takeItem(lines.slice(Math.max(last, 0)).join('\n'));
}

const BULLET = /^\s*(?:[-*+]|\d+[.)])\s/;

/** The words between single spaces. */
export function splitWords(words: string): readonly string[] {
  return words.trim().split(' ');
}

/** The targets of links and their titles, numbers of links and footnotes, and addresses. */
const TARGETS =
  /(?<=\])(?:\([^()\s]*(?:\s+(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'))?\)|\[\d{0,4}\])|\[\^[\w-]{1,40}\]|https?:\/\/[^\s)\]>]+/g;
/** Tags, and signs that are written by name: `<b>`, `&nbsp;`. */
const HTML = /<\/?[a-z][^<>\n]{0,400}>|&(?:[a-z]{2,8}|#\d{1,5});/gi;

/** The words of a text between single spaces. What nobody sees of it is left out: comments, tags, the targets of links. */
export function writeWords(text: string): string {
  const seen = takeComments(text).text.replace(TARGETS, ' ');
  const words = foldCase(/[<&]/.test(seen) ? seen.replace(HTML, ' ') : seen).match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
