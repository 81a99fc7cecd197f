/** One possible pair of an old thing and a new one, with how alike they are, 0 to 1. */
export type Pair<L, R> = { readonly left: L; readonly right: R; readonly score: number };

/**
 * The pairs that are beyond doubt: each is the best of both its sides and clearly before every other pair of either
 * side. Repeated until nothing is clear any more, since a pair taken out can clear up the rest.
 */
export function pairMutually<L, R>(
  pairs: readonly Pair<L, R>[],
  isClear: (pair: Pair<L, R>, rival: Pair<L, R>) => boolean,
): readonly Pair<L, R>[] {
  const taken: Pair<L, R>[] = [];
  let rest = pairs;
  for (;;) {
    const clear = findClear(rest, isClear);
    if (clear.length === 0) return taken;
    taken.push(...clear);
    const left = new Set(clear.map((pair) => pair.left));
    const right = new Set(clear.map((pair) => pair.right));
    rest = rest.filter((pair) => !left.has(pair.left) && !right.has(pair.right));
  }
}

function findClear<L, R>(
  pairs: readonly Pair<L, R>[],
  isClear: (pair: Pair<L, R>, rival: Pair<L, R>) => boolean,
): readonly Pair<L, R>[] {
  const byLeft = rank(pairs, (pair) => pair.left);
  const byRight = rank(pairs, (pair) => pair.right);
  return pairs.filter((pair) => {
    const [left, right] = [byLeft.get(pair.left), byRight.get(pair.right)];
    if (left?.best !== pair || right?.best !== pair) return false;
    return [...left.all, ...right.all].every((rival) => rival === pair || isClear(pair, rival));
  });
}

type Rank<P> = { best: P; readonly all: P[] };

function rank<P extends { readonly score: number }, K>(pairs: readonly P[], key: (pair: P) => K): Map<K, Rank<P>> {
  const ranks = new Map<K, Rank<P>>();
  for (const pair of pairs) {
    const known = ranks.get(key(pair));
    if (known === undefined) {
      ranks.set(key(pair), { best: pair, all: [pair] });
      continue;
    }
    known.all.push(pair);
    if (pair.score > known.best.score) known.best = pair;
  }
  return ranks;
}
