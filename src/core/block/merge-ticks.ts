import { foldText } from '../text/fold-text.ts';
import { foldItem, readTicks, writeItem } from './issue-body.ts';
import { hashWord } from './marker-hashes.ts';
import type { LinkPolicy } from '../text/inert-url.ts';
import type { SubItem } from '../reading/types.ts';

/** Short hashes of the sub-items that the note has ticked; equal ones are counted, so that each has its own. */
export function hashTicked(items: readonly SubItem[]): readonly string[] {
  const hashes = hashItems(items);
  return hashes.filter((_hash, index) => items[index]?.done === true);
}

function hashItems(items: readonly SubItem[]): readonly string[] {
  const count = createCounter();
  return items.map(({ text }) => {
    const folded = foldText(text);
    const before = count(folded);
    return hashWord(before === 0 ? folded : `${folded}\n${before}`);
  });
}

/** Tells how often a text was asked about before. */
function createCounter(): (text: string) => number {
  const counts = new Map<string, number>();
  return (text) => {
    const before = counts.get(text) ?? 0;
    counts.set(text, before + 1);
    return before;
  };
}

/** A person's tick stays unless the note's own has changed since it was last written. */
export function mergeTicks(
  items: readonly SubItem[],
  last: { readonly block: string; readonly ticked: readonly string[] },
  policy: LinkPolicy,
): readonly SubItem[] {
  const theirs = readTicks(last.block);
  const base = new Set(last.ticked);
  const hashes = hashItems(items);
  const count = createCounter();
  return items.map((item, index) => {
    const text = foldItem(writeItem(item, policy));
    const written = theirs.get(text)?.[count(text)];
    const changed = item.done !== base.has(hashes[index] ?? '');
    return { ...item, done: changed || written === undefined ? item.done : written };
  });
}
