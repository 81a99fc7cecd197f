import { groupBy } from '../text/group-by.ts';

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
  const ranked = pairs.map((pair, order) => ({ pair, order }));
  const byLeft = groupBy(ranked, ({ pair }) => pair.left);
  const byRight = groupBy(ranked, ({ pair }) => pair.right);
  const [left, right] = [new Set<L>(), new Set<R>()];
  const isOut = ({ pair }: Ranked<L, R>) => left.has(pair.left) || right.has(pair.right);
  const yields = (one: Ranked<L, R>, rival: Ranked<L, R>) =>
    one !== rival && (comesBehind(one, rival) || !isClear(one.pair, rival.pair));
  let rest = ranked.map((one) => {
    const rivals = [byLeft.get(one.pair.left) ?? [], byRight.get(one.pair.right) ?? []];
    return { ...one, isFree: createSearch(rivals, (rival) => !isOut(rival) && yields(one, rival)) };
  });
  const taken: Pair<L, R>[] = [];
  for (;;) {
    const clear = rest.filter(({ isFree }) => isFree());
    if (clear.length === 0) return taken;
    for (const { pair } of clear) {
      taken.push(pair);
      left.add(pair.left);
      right.add(pair.right);
    }
    rest = rest.filter((one) => !isOut(one));
  }
}

type Ranked<L, R> = { readonly pair: Pair<L, R>; readonly order: number };

/** Of equals the first one is the best. */
function comesBehind<L, R>(one: Ranked<L, R>, rival: Ranked<L, R>): boolean {
  return rival.pair.score > one.pair.score || (rival.pair.score === one.pair.score && rival.order < one.order);
}

/** Whether nothing of several lists stands in the way any more. What once did not never does: it goes on where it stopped. */
function createSearch<T>(lists: readonly (readonly T[])[], isInTheWay: (thing: T) => boolean): () => boolean {
  const things = lists.map((list) => list.values());
  let stop: T | null = null;
  return () => {
    if (stop !== null && isInTheWay(stop)) return false;
    for (const list of things)
      for (let next = list.next(); next.done !== true; next = list.next()) {
        stop = next.value;
        if (isInTheWay(next.value)) return false;
      }
    stop = null;
    return true;
  };
}
