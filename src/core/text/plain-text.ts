import { takeComments } from './html-comments.ts';
import { isHtmlElement } from './html-elements.ts';
import { stripHidden } from './strip-hidden.ts';
import { isPlain, splitWords } from './words.ts';

/** Punctuation that Markdown would read, written so that it does not. */
export const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** GitHub's limit for an issue's title. */
const LONGEST = 256;
/** Titles with fewer words say too little by themselves. */
const FEWEST_WORDS = 4;
const FOLLOW_UP = 'Follow up on';

/** Markdown of one line as plain text: links by their text, emphasis and HTML removed, inline code kept. */
export function plainText(markdown: string): string {
  return takeComments(markdown)
    .text.split(/(`+[^`]*`+)/)
    .map((part, index) => (index % 2 === 1 ? part : plainProse(part)))
    .join('')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function plainProse(prose: string): string {
  return (
    prose
      // `[[page]]`, `[[page|its name]]`: links within a wiki.
      .replace(/!?\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g, '$1')
      .replace(/!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
      .replace(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
      .replace(/<(https?:[^<>\s]+)>/g, '$1')
      .replace(/<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?\/?>/gi, (tag, name: string) => (isHtmlElement(name) ? ' ' : tag))
      .replace(/(?<!\\)(\*{1,3}|~~)(?=\S)([^*~]+?)(?<!\\)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}\\])(_{1,3})(?=\S)([^_]+?)(?<!\\)\1(?![\p{L}\p{N}])/gu, '$2')
      .replace(ESCAPE, '$1')
  );
}

/** The beginning of a text, no character cut in two: GitHub refuses half of one. */
export function cutText(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** Shortens at a word to GitHub's limit, in code points whole. */
export function shorten(text: string, longest: number = LONGEST): string {
  if (text.length <= longest) return text;
  const cut = cutText(text, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Whether a title was made from the link of an item that is nothing else. */
export function isMadeFromLink(title: string): boolean {
  return title.startsWith(`${FOLLOW_UP} `) && /#\d+$/.test(title);
}

/** What a new issue is called: `title`, with the meeting's behind it where it says too little, cut to GitHub's limit. */
export function completeTitle(title: string, meeting: string, linkOnly: string | null): string {
  if (linkOnly !== null) return shorten(`${FOLLOW_UP} ${linkOnly}`);
  const words = title === '' ? 'TODO' : title;
  const isShort = countWords(words) < FEWEST_WORDS && meeting.trim() !== '';
  // What nobody sees in a title could still be read by a machine.
  return shorten(stripHidden(`${words}${isShort ? ` (${plainText(meeting)})` : ''}`));
}

/** Letters of a script without spaces that say as much as a word. */
const LETTERS_PER_WORD = 2;

/** How many words a text has; in scripts that put no spaces between them, two letters are about one. */
function countWords(text: string): number {
  if (isPlain(text)) return splitWords(text).length;
  const letters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return Math.max(splitWords(text).length, Math.floor(letters / LETTERS_PER_WORD));
}
