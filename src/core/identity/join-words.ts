import type { Content } from './content.ts';

/** Letters from which two words in one are known. */
const LEAST_LETTERS = 6;

/** A content in which two words in a row that the other one writes as one are one: `cron jobs` beside `cronjobs`. */
export function joinWords(content: Content, other: Content): Content {
  // Joining takes two words that the other one lacks, and one that this one lacks.
  if (!lacks(content, other, 1) || !lacks(other, content, 2)) return content;
  const keys = [...content.keys];
  const joined = new Map<string, string>();
  for (const key of other.keys) {
    const word = other.written.get(key) ?? '';
    if (content.keys.has(key) || word.length < LEAST_LETTERS || other.exact.has(key)) continue;
    const at = keys.findIndex((left, index) => isWritten(word, left, keys[index + 1], content));
    const [left, right] = [keys[at], keys[at + 1]];
    if (left === undefined || right === undefined || other.keys.has(left) || other.keys.has(right)) continue;
    joined.set(left, key).set(right, key);
  }
  if (joined.size === 0) return content;
  return { ...content, keys: new Set(keys.map((key) => joined.get(key) ?? key)) };
}

function isWritten(word: string, left: string, right: string | undefined, { written }: Content): boolean {
  if (right === undefined) return false;
  const [first, second] = [written.get(left) ?? '', written.get(right) ?? ''];
  return word.startsWith(first) && first.length + second.length === word.length && word.endsWith(second);
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
