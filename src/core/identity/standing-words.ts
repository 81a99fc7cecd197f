import { readQuote } from '../block/issue-body.ts';
import type { Note } from '../people/types.ts';
import { foldCase } from '../text/fold-text.ts';
import { takeComments } from '../text/html-comments.ts';
import { remember } from '../text/remember.ts';
import type { Tracked } from './tracked.ts';

/** Fewer words in a row may stand anywhere by chance. */
const LEAST_WORDS = 3;

/** Finds the note that holds the words of an issue's quotation, owner and all, one after the other, read as an item or not. */
export function createWordsFinder(notes: readonly Note[]): (tracked: Tracked) => Note | undefined {
  const texts = notes.map((note) => ({ note, text: remember(() => writeWords(note.lines.join('\n'))) }));
  return ({ block }) => {
    const words = writeWords(takeItem(readQuote(block)));
    if (words.trim().split(' ').length < LEAST_WORDS) return undefined;
    return texts.find(({ text }) => text().includes(words))?.note;
  };
}

/** The lines of a quotation above its first bullet below. */
function takeItem(quote: string): string {
  const [first = '', ...rest] = quote
    .replace(/[\u200b\u2060]/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .split('\n');
  const end = rest.findIndex((line) => /^\s*(?:[-*+]|\d+[.)])\s/.test(line));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))].join('\n');
}

/** The words of a text between single spaces. What is commented out is no word, nor is where a link leads. */
function writeWords(text: string): string {
  const seen = takeComments(text).text.replace(/(?<=\])\([^()\s]*\)|https?:\/\/[^\s)\]>]+/g, ' ');
  const words = foldCase(seen).match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
