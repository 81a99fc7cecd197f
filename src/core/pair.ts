/** One possible pair of an old thing and a new one, with how alike they are, 0 to 1. */
export type Pair<L, R> = { readonly left: L; readonly right: R; readonly score: number };

/**
 * The pairs that are beyond doubt: each is the best of both its sides, ahead of every other pair of either side by at
 * least `margin`. Repeated until nothing is clear any more, since a pair taken out can clear up the rest.
 */
export function pairMutually<L, R>(pairs: readonly Pair<L, R>[], margin: number): readonly Pair<L, R>[] {
  const taken: Pair<L, R>[] = [];
  let rest = pairs;
  for (;;) {
    const clear = findClear(rest, margin);
    if (clear.length === 0) return taken;
    taken.push(...clear);
    const left = new Set(clear.map((pair) => pair.left));
    const right = new Set(clear.map((pair) => pair.right));
    rest = rest.filter((pair) => !left.has(pair.left) && !right.has(pair.right));
  }
}

function findClear<L, R>(pairs: readonly Pair<L, R>[], margin: number): readonly Pair<L, R>[] {
  const byLeft = rank(pairs, (pair) => pair.left);
  const byRight = rank(pairs, (pair) => pair.right);
  return pairs.filter(
    (pair) => isAhead(byLeft.get(pair.left), pair, margin) && isAhead(byRight.get(pair.right), pair, margin),
  );
}

type Rank<P> = { readonly best: P; readonly second: number };

function rank<P extends { readonly score: number }, K>(pairs: readonly P[], key: (pair: P) => K): Map<K, Rank<P>> {
  const ranks = new Map<K, Rank<P>>();
  for (const pair of pairs) {
    const known = ranks.get(key(pair));
    if (known === undefined) ranks.set(key(pair), { best: pair, second: Number.NEGATIVE_INFINITY });
    else if (pair.score > known.best.score) ranks.set(key(pair), { best: pair, second: known.best.score });
    else ranks.set(key(pair), { best: known.best, second: Math.max(known.second, pair.score) });
  }
  return ranks;
}

function isAhead<P extends { readonly score: number }>(ranked: Rank<P> | undefined, pair: P, margin: number): boolean {
  return ranked?.best === pair && pair.score - ranked.second >= margin;
}
