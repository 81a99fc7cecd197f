import { isTurningWord } from '../languages/small-words.ts';
import type { Content } from './content.ts';
import { isSlip } from './is-slip.ts';
import { joinWords } from './join-words.ts';

/** How two contents relate where one says all that the other says. */
export type Relation = {
  /** `more` and `less` are what the second one says beside the first. */
  readonly kind: 'same' | 'more' | 'less';
  readonly shared: number;
  readonly added: number;
  /** What is added stands behind what was said before. */
  readonly isTail: boolean;
  /** What is added stands in front of it. */
  readonly isLead: boolean;
  /** What both say stands in the same order in both. */
  readonly isInOrder: boolean;
};

/** Other keys in common from which one slip is forgiven, and from which one in a word as long as this. */
const LEAST_AROUND = 2;
const LEAST_AROUND_LONG = 1;
const LONG_WORD = 8;
/** Other keys from which an address may be left out: of fewer it tells what they are about. */
const LEAST_BESIDE = 3;

/**
 * Whether one of two contents says all that the other says, and how; null where each says something that the other does
 * not. Words of `aside` (the owners' names) say nothing.
 */
export function relateContents(one: Content, other: Content, aside: ReadonlySet<string>): Relation | null {
  // Most of what is looked at is another TODO, which is seen without taking it apart.
  return areApart(one, other, aside) ? null : relateClose(one, other, aside);
}

/** The same of two contents that are not surely apart. */
export function relateClose(one: Content, other: Content, aside: ReadonlySet<string>): Relation | null {
  const [first, second] = [joinWords(one, other), joinWords(other, one)];
  const [a, b] = [countSaid(first, aside), countSaid(second, aside)];
  const isMore = b >= a;
  const [few, many] = isMore ? [first, second] : [second, first];
  const [shared, added] = [Math.min(a, b), Math.abs(a - b)];
  const missing = findMissing(few, many, aside);
  const letters = shared > LEAST_AROUND ? 0 : shared > LEAST_AROUND_LONG ? LONG_WORD : Infinity;
  if (missing.length > 0 && !isOneSlip(missing, few, many, { aside, letters })) return null;
  const { isTurned, ...place } = missing.length > 0 ? SAID : placeAdded(few, many, aside, { shared, added });
  // Behind all that was said it is a remark: `… – not yet`.
  if (isTurned) return null;
  return { kind: added === 0 ? 'same' : isMore ? 'more' : 'less', shared, added, ...place };
}

/** Where all that one says was said before, but for a slip. */
const SAID = { isTail: true, isLead: true, isInOrder: true, isTurned: false };

/** Where what one says beside the other stands, and whether it holds a word that turns it round. */
function placeAdded(
  few: Content,
  many: Content,
  aside: ReadonlySet<string>,
  { shared, added }: { readonly shared: number; readonly added: number },
): typeof SAID {
  let [at, isTail, isLead, isInOrder, isTurned, mayTurn] = [0, true, true, true, false, false];
  const order = [...few.keys].filter((key) => many.keys.has(key) && !aside.has(key)).values();
  for (const key of many.keys) {
    if (aside.has(key)) continue;
    if (!few.keys.has(key)) {
      if (at < shared) isTail = false;
      if (at >= added) isLead = false;
      mayTurn ||= isTurningWord(many.written.get(key) ?? key);
    } else {
      isTurned ||= mayTurn;
      isInOrder &&= order.next().value === key;
    }
    at += 1;
  }
  return { isTail, isLead, isInOrder, isTurned };
}

/** Whether two contents are surely none of which one says all that the other says. */
export function areApart(one: Content, other: Content, aside: Pick<ReadonlySet<string>, 'has'>): boolean {
  return lacksSeveral(one, other, aside) && lacksSeveral(other, one, aside);
}

/** Whether a content lacks more of what the other one says than one slip of a key can be. */
function lacksSeveral(content: Content, other: Content, aside: Pick<ReadonlySet<string>, 'has'>): boolean {
  let missing = 0;
  for (const key of other.keys) {
    if (content.keys.has(key) || aside.has(key) || isInAddress(key, content) || isDropped(key, content)) continue;
    missing += 1;
    if (missing > 1) return true;
  }
  return false;
}

/** What one says and the other does not; two are enough to tell that it is no slip of a key. */
function findMissing(few: Content, many: Content, aside: ReadonlySet<string>): readonly string[] {
  const missing: string[] = [];
  for (const key of few.keys) {
    if (many.keys.has(key) || aside.has(key) || isInAddress(key, many)) continue;
    if (isDropped(key, many) && few.keys.size > LEAST_BESIDE) continue;
    missing.push(key);
    if (missing.length > 1) break;
  }
  return missing;
}

function countSaid({ keys }: Content, aside: ReadonlySet<string>): number {
  let count = keys.size;
  for (const key of aside) if (keys.has(key)) count -= 1;
  return count;
}

/** An address where the other one has none: the link was left out, and that says nothing. */
function isDropped(key: string, { keys }: Content): boolean {
  if (!key.startsWith(':')) return false;
  for (const other of keys) if (other.startsWith(':')) return false;
  return true;
}

/** A number that the other one says by its address: `PR 12` and `…/pull/12`. */
function isInAddress(key: string, { keys }: Content): boolean {
  if (!/^\d+$/.test(key)) return false;
  for (const other of keys) if (other.startsWith(':') && other.endsWith(`/${key}`)) return true;
  return false;
}

/** Whether what is missing is one word with a slip of a key, of so many letters at least. */
function isOneSlip(
  missing: readonly string[],
  few: Content,
  many: Content,
  { aside, letters }: { readonly aside: ReadonlySet<string>; readonly letters: number },
): boolean {
  const [word, ...others] = missing;
  if (word === undefined || others.length > 0 || few.exact.has(word)) return false;
  const slipped = few.written.get(word) ?? word;
  for (const key of many.keys) {
    if (few.keys.has(key) || aside.has(key) || many.exact.has(key)) continue;
    const meant = many.written.get(key) ?? key;
    if (Math.min(slipped.length, meant.length) >= letters && (isSlip(slipped, meant) || isSlip(word, key))) return true;
  }
  return false;
}
