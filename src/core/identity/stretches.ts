import type { Note } from '../people/types.ts';
import { splitWords, writeWords } from './quoted-words.ts';

/** A bullet, a paragraph, a heading or a row of a table with the lines that go on with it, as words. */
export type Stretch = {
  readonly words: readonly string[];
  /** The words of the bullet or heading above, where they are few: perhaps whose what stands below is. */
  readonly above: readonly string[];
  /** Numbers of its lines, from 1. */
  readonly from: number;
  readonly to: number;
};

/** What may stand in front of a line's words. */
const FRONT = /^[\s>]*(?:[-*+•]|\d+[.)]|#{1,6})?\s*(?:\\?\[[ xX✓-]?\\?\]\s*)?/u;
/** Begins a stretch of its own. */
const BEGINS = /^[\s>]*(?:[-*+•|]|#{1,6}\s|\d{1,3}[.)]\s|<li|<tr|<p\b|<h\d)/i;
const HEADING = /^[\s>]*#{1,6}\s/;
/** Words of a line that may be somebody's name. */
const MOST_NAMED = 4;
/** Lines above that are looked at for a name. */
const MOST_LEADS = 6;
/** Spaces that a tab is worth. */
const TAB = '    ';

/** Takes a note apart into stretches, or into its lines. */
export function listStretches({ lines }: Note, by: 'stretch' | 'line'): readonly Stretch[] {
  const found: Stretch[] = [];
  const leads: Lead[] = [];
  let from = 0;
  const put = (to: number) => {
    const [first = '', ...rest] = lines.slice(from, to);
    const words = takeTokens([first.replace(FRONT, ''), ...rest].join('\n'));
    if (words.length === 0) return;
    const depth = measureDepth(first);
    while ((leads.at(-1)?.depth ?? -Infinity) >= depth) leads.pop();
    found.push({ words, above: leads.slice(-MOST_LEADS).flatMap((lead) => lead.words), from: from + 1, to });
    leads.push({ depth, words: words.length > MOST_NAMED ? [] : words });
  };
  for (const [at, line] of lines.entries()) {
    if (by === 'stretch' && line.trim() !== '' && !BEGINS.test(line)) continue;
    put(at);
    from = at;
  }
  put(lines.length);
  return found;
}

type Lead = { readonly depth: number; readonly words: readonly string[] };

/** How deep a line lies below others: headings lie above paragraphs, and these above bullets. */
function measureDepth(line: string): number {
  const indent = (/^[\s>]*/.exec(line)?.[0] ?? '').replace(/\t/g, TAB).length;
  if (HEADING.test(line)) return (/#+/.exec(line)?.[0].length ?? 1) - 100;
  return BEGINS.test(line) ? indent + 1 : indent;
}

/** Scripts that put no space between words. */
const SIGN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const JOINED = new RegExp(`[${SIGN}]`, 'u');
const SIGNS = new RegExp(`[${SIGN}]|[^${SIGN}]+`, 'gu');

/** Whether a text holds a script that puts no space between words. */
export function isJoined(text: string): boolean {
  return JOINED.test(text);
}

/** The words of a text; of scripts without spaces each sign counts as one. */
export function takeTokens(text: string): readonly string[] {
  const words = splitWords(writeWords(text)).filter((word) => word !== '');
  return words.flatMap((word) => (isJoined(word) ? (word.match(SIGNS) ?? []) : [word]));
}
