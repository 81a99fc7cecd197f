import type { Content } from './content.ts';

/** Letters from which two words in one are known. */
const LEAST_LETTERS = 6;

/** A word and a number that belong together with a space as well: `section4.5`. */
const NUMBERED = /^\p{L}{2,}\d/u;

/** A content in which two words in a row that the other one writes as one are one: `cron jobs` beside `cronjobs`. */
export function joinWords(content: Content, other: Content): Content {
  // Joining takes two words that the other one lacks, and one that this one lacks.
  if (!lacks(content, other, 1) || !lacks(other, content, 2)) return content;
  const joined = new Map<string, string>();
  for (const key of other.keys) {
    if (content.keys.has(key) || (other.exact.has(key) && !NUMBERED.test(key))) continue;
    const word = other.written.get(key) ?? '';
    const [left, right] = (word.length < LEAST_LETTERS ? undefined : listPairs(content).get(word)) ?? [];
    if (left === undefined || right === undefined || other.keys.has(left) || other.keys.has(right)) continue;
    joined.set(left, key).set(right, key);
  }
  if (joined.size === 0) return content;
  return { ...content, keys: new Set([...content.keys].map((key) => joined.get(key) ?? key)) };
}

type Pairs = ReadonlyMap<string, readonly [string, string]>;

/** Each content is held against many others. */
const PAIRS = new WeakMap<Content, Pairs>();

/** Each two words in a row that are long enough in one, as they are then written. */
function listPairs(content: Content): Pairs {
  const known = PAIRS.get(content);
  if (known !== undefined) return known;
  const pairs = new Map<string, readonly [string, string]>();
  let left: string | null = null;
  for (const right of content.keys) {
    const word = left === null ? '' : `${content.written.get(left) ?? ''}${content.written.get(right) ?? ''}`;
    if (left !== null && word.length >= LEAST_LETTERS && !pairs.has(word)) pairs.set(word, [left, right]);
    left = right;
  }
  PAIRS.set(content, pairs);
  return pairs;
}

/** Whether a content lacks so many keys of another one. */
function lacks(content: Content, other: Content, count: number): boolean {
  let left = count;
  for (const key of other.keys) {
    if (!content.keys.has(key)) left -= 1;
    if (left === 0) return true;
  }
  return false;
}
