/** Letters that may differ in a word that was meant. */
const MOST_DIFFERENT = 2;

/** The word that was probably meant; null where none is near, or two are equally near. */
export function findNearest(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((other) => ({ other, distance: other.startsWith(word) ? 0 : countEdits(word, other) }))
    .filter(({ distance, other }) => distance <= Math.min(MOST_DIFFERENT, Math.floor(other.length / 2)))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = ranked;
  return first === undefined || first.distance === second?.distance ? null : first.other;
}

/** Letters to add, leave out, exchange or swap with their neighbour. */
function countEdits(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.MAX_SAFE_INTEGER,
        ),
      );
    }
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? 0;
}
