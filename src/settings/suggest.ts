/** The known word that a mistyped one was probably meant to be; null when none is near. */
export function suggest(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((other) => ({ other, distance: computeDistance(word.toLowerCase().replace(/_/g, '-'), other) }))
    .filter(({ other, distance }) => distance <= Math.max(1, Math.floor(other.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.other ?? null;
}

/** Levenshtein distance of two short words. */
function computeDistance(a: string, b: string): number {
  const longest = 40;
  if (a.length > longest) return longest;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? longest;
}
