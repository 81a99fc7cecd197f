import { withoutDue } from '../reading/due-free.ts';
import { foldCase } from '../text/fold-text.ts';
import type { IsoDate } from '../text/types.ts';

/** What two wordings are compared by: words and character trigrams as multisets, URLs as a set apart. */
export type Wording = {
  readonly words: ReadonlyMap<string, number>;
  readonly trigrams: ReadonlyMap<string, number>;
  readonly urls: ReadonlySet<string>;
};

/** Likeness of links alone and of the same links with words around them. */
const BARE_LINK = 0.6;
/** Words looked at; longer items are told apart by their beginning. */
const MOST_WORDS = 200;

/** Takes the words out of an item's quoted lines: the last bullet when an owner line stands above it, without prefix. */
export function parseWording(source: string, meeting: IsoDate | null): Wording {
  const lines = source.replace(/<!--.*?-->|&lt;!--.*?-->/gs, ' ').split('\n');
  const bullet = lines.findLastIndex((line) => /^\s*(?:[-*+]|\d+[.)])\s/.test(line));
  const own = (bullet > 0 ? lines.slice(bullet) : lines)
    .join(' ')
    .replace(/[\u200b\u2060]/g, '')
    // A link that is relative in the note is absolute in the quotation.
    .replace(/\]\(https?:\/\/[^\s/]+\/[^\s/]+\/[^\s/]+\/blob\/[0-9a-f]{40}\/([^\s)]*)\)/g, ']($1)')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
  const item = own.replace(/^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]\]\s*)?[^\s:][^:\n/]{0,40}(?:\/[^:\n/]{1,40})*:\s+/, '');
  return measureWording(item, meeting);
}

/** Takes the words out of an item's text. When it is due is not what it is about. */
export function measureWording(item: string, meeting: IsoDate | null): Wording {
  const urls = new Set<string>();
  const prose = withoutDue(item, meeting).replace(/https?:\/\/[^\s<>"'`|\\)\]]+/gi, (url) => {
    urls.add(foldUrl(url));
    return ' ';
  });
  const words =
    foldCase(prose)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  return { words: countAll(words), trigrams: countAll(words.flatMap(takeTrigrams)), urls };
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
 * How alike two wordings of one note are, 0 to 1: the better of words, trigrams and, at nine tenths, of one being
 * contained in the other. URLs that have nothing in common take four tenths off.
 */
export function computeLikeness(a: Wording, b: Wording): number {
  const apart = a.urls.size > 0 && b.urls.size > 0 && ![...a.urls].some((url) => b.urls.has(url));
  if (sum(a.words) === 0 || sum(b.words) === 0) {
    if (!haveSameUrls(a, b)) return 0;
    if (sum(a.words) === sum(b.words)) return 1;
    return a.urls.size > 0 ? BARE_LINK : 0;
  }
  const smaller = Math.min(sum(a.words), sum(b.words));
  const contained = smaller < 3 ? 0 : (0.9 * countShared(a.words, b.words)) / smaller;
  const alike = Math.max(computeDice(a.words, b.words), computeDice(a.trigrams, b.trigrams), contained);
  return apart ? alike * 0.6 : alike;
}
