import { withoutDue } from '../reading/due-free.ts';
import { foldCase } from '../text/fold-text.ts';
import { remember } from '../text/remember.ts';
import type { IsoDate } from '../text/types.ts';
import { withoutMarker } from './marker-free.ts';
import { withoutState } from './state-free.ts';
import { takeContent, type Content } from './content.ts';
import { isSlip } from './is-slip.ts';

/** What two wordings are compared by. What costs is computed when asked for. */
export type Wording = {
  /** All words with their counts. */
  readonly words: ReadonlyMap<string, number>;
  /** Addresses, apart from the words. */
  readonly urls: ReadonlySet<string>;
  readonly content: () => Content;
  /** Character trigrams of the content. */
  readonly trigrams: () => ReadonlyMap<string, number>;
};

/** Likeness of links alone and of the same links with words around them. */
const BARE_LINK = 0.6;
/** Most words compared; longer items are compared by their beginning. */
const MOST_WORDS = 200;

/** A number that only counts the item: `3: write it`, `3 - write it`. */
const ORDINAL = /^\s*#?\d{1,2}(?:\s?[:.)]|\s[–—-](?!\s?\d))\s+/;
const BULLET = /^\s*(?:[-*+]|\d+[.)])\s/;
const PREFIX = /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]\]\s*)?[^\s:][^:\n/]{0,40}(?:\/[^:\n/]{1,40})*:(?:\s+|$)/;

/** Takes the words out of an item's quoted lines without its prefix: those above its first bullet, else of its last. */
export function parseWording(source: string, meeting: IsoDate | null): Wording {
  const lines = source.replace(/<!--.*?-->|&lt;!--.*?-->/gs, ' ').split('\n');
  const below = lines.findIndex((line, index) => index > 0 && BULLET.test(line));
  const head = below < 0 ? lines : lines.slice(0, below);
  const isBare = below > 0 && head.join(' ').replace(PREFIX, '').trim() === '';
  const own = (isBare ? lines.slice(lines.findLastIndex((line) => BULLET.test(line))) : head)
    .join(' ')
    .replace(/[\u200b\u2060]/g, '')
    // A link that is relative in the note is absolute in the quotation, in pointed brackets.
    .replace(/\]\(<https?:\/\/[^\s<>]*\/blob\/[0-9a-f]{40}\/[^\s<>]*>\)/g, ']')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
  return measureWording(own.replace(PREFIX, ''), meeting);
}

/** Takes the words out of an item's text. When it is due is not what it is about. */
export function measureWording(item: string, meeting: IsoDate | null): Wording {
  return measureBare(withoutDue(item, meeting));
}

/** The same of a text that holds no due phrase. */
export function measureBare(item: string): Wording {
  const urls = new Set<string>();
  // Where a relative link leads depends on who writes it down.
  const prose = withoutLabels(item)
    .replace(/\]\((?![a-z]+:)[^()\s]*\)/gi, ']')
    .replace(/https?:\/\/[^\s<>"'`|\\)\]]+/gi, (url) => {
      urls.add(foldUrl(url));
      return ' ';
    });
  const folded = foldCase(prose);
  const words = folded.match(/[\p{L}\p{N}]+/gu)?.slice(0, MOST_WORDS) ?? [];
  const content = remember(() => takeContent(folded, urls));
  const trigrams = remember(() => countAll(listWords(content()).flatMap(takeTrigrams)));
  return { words: countAll(words), urls, content, trigrams };
}

/** An item without what stands around its words: a number that counts it, a marker, how far it is. */
export function withoutLabels(item: string): string {
  return withoutState(withoutMarker(item.replace(ORDINAL, ''))).replace(ORDINAL, '');
}

/** Content but for addresses. */
function listWords({ keys }: Content): readonly string[] {
  return [...keys].filter((key) => !key.startsWith(':'));
}

/** One spelling per address: scheme, `www.`, Renovate's redirect host, trailing slash and stops do not matter. */
function foldUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|redirect\.)?/, '')
    .replace(/%40/g, '@')
    .replace(/[/.,;:]+$/, '');
}

function takeTrigrams(word: string): readonly string[] {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3));
}

function countAll(tokens: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Sørensen–Dice coefficient of two multisets, 0 to 1; 0 when both are empty. */
export function computeDice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : (2 * countShared(a, b)) / total;
}

function countShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [token, count] of small) shared += Math.min(count, large.get(token) ?? 0);
  return shared;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/** Share of the words of one wording that another one holds as well, 0 to 1; 0 when it has none. */
export function computeShare(of: Wording, within: Wording): number {
  const total = sum(of.words);
  return total === 0 ? 0 : countShared(of.words, within.words) / total;
}

/** Whether two sets of URLs are equal. */
export function haveSameUrls(a: Wording, b: Wording): boolean {
  return a.urls.size === b.urls.size && [...a.urls].every((url) => b.urls.has(url));
}

/**
 * How alike two wordings of one note are, 0 to 1: the better of content, its trigrams and, at nine tenths, of one being
 * contained in the other (of two words in front); 0 without any content in common. Addresses that have nothing in common
 * take four tenths off.
 */
export function computeLikeness(a: Wording, b: Wording): number {
  if (sum(a.words) === 0 || sum(b.words) === 0) {
    if (!haveSameUrls(a, b)) return 0;
    if (sum(a.words) === sum(b.words)) return 1;
    return a.urls.size > 0 ? BARE_LINK : 0;
  }
  const apart = a.urls.size > 0 && b.urls.size > 0 && ![...a.urls].some((url) => b.urls.has(url));
  const alike = compareWords(a, b);
  return apart ? alike * 0.6 : alike;
}

/** Whether two words begin a longer text: a line that somebody had not written to its end. */
function beginsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => long[index] === word);
}

function compareWords(a: Wording, b: Wording): number {
  const [first, second] = [listWords(a.content()), listWords(b.content())];
  // Items of small words alone have nothing else to be known by.
  if (first.length === 0 || second.length === 0) return computeDice(a.words, b.words);
  const [small, large] = first.length <= second.length ? [first, second] : [second, first];
  const within = new Set(large);
  const shared = small.filter((word) => within.has(word) || large.some((other) => isSlip(word, other))).length;
  if (shared === 0) return 0;
  const mayContain = small.length > 2 || (small.length === 2 && beginsWith(large, small));
  const contained = mayContain ? (0.9 * shared) / small.length : 0;
  return Math.max((2 * shared) / (small.length + large.length), computeDice(a.trigrams(), b.trigrams()), contained);
}
