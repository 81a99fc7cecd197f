/** The words of a text for judging by eye which pairs are worth looking at: nothing that the product itself compares by. */
export function takeWords(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/https?:\/\/\S+/g, ' ')
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );
}

/** How much of the smaller of two sets the other one holds, and of both what they share, the better of the two; 0 to 1. */
export function computeOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return Math.max((2 * shared) / (a.size + b.size), small.size < 3 ? 0 : (0.9 * shared) / small.size);
}
