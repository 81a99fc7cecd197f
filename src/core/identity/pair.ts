import { groupBy } from '../text/group-by.ts';

/** One possible pair of an old thing and a new one, with how alike they are, 0 to 1. */
export type Pair<L, R> = { readonly left: L; readonly right: R; readonly score: number };

/**
 * The pairs that are beyond doubt: each is the best of both its sides and clearly before every other pair of either
 * side. Goes on until nothing is clear any more, since a pair taken out can clear up the rest: it frees what it stood in
 * the way of, and only that is looked at again.
 */
export function pairMutually<L, R>(
  pairs: readonly Pair<L, R>[],
  isClear: (pair: Pair<L, R>, rival: Pair<L, R>) => boolean,
): readonly Pair<L, R>[] {
  // Of equals the first one is the best.
  const ranked = [...pairs].sort((a, b) => b.score - a.score);
  const order = new Map(ranked.map((pair, index) => [pair, index]));
  const byLeft = groupBy(ranked, ({ left }) => left);
  const byRight = groupBy(ranked, ({ right }) => right);
  const [lefts, rights] = [new Set<L>(), new Set<R>()];
  const isOut = ({ left, right }: Pair<L, R>) => lefts.has(left) || rights.has(right);
  const comesBehind = (pair: Pair<L, R>, rival: Pair<L, R>) =>
    pair.score === rival.score ? (order.get(rival) ?? 0) < (order.get(pair) ?? 0) : rival.score > pair.score;
  const searches = new Map<Pair<L, R>, () => boolean>();
  const isFree = (pair: Pair<L, R>) => {
    const lists = [byLeft.get(pair.left) ?? [], byRight.get(pair.right) ?? []];
    const isInTheWay = (rival: Pair<L, R>) =>
      rival !== pair && !isOut(rival) && (comesBehind(pair, rival) || !isClear(pair, rival));
    const search = searches.get(pair) ?? createSearch(lists, isInTheWay);
    searches.set(pair, search);
    return search();
  };
  const firstOf = createFirstFinder(isOut);
  const taken: Pair<L, R>[] = [];
  const waiting = [...byLeft.keys()];
  for (const left of waiting) {
    const best = firstOf(byLeft.get(left));
    if (best === undefined || !isFree(best)) continue;
    taken.push(best);
    lefts.add(best.left);
    rights.add(best.right);
    for (const { right } of byLeft.get(left) ?? []) {
      const next = firstOf(byRight.get(right));
      if (next !== undefined) waiting.push(next.left);
    }
    for (const rival of byRight.get(best.right) ?? []) waiting.push(rival.left);
  }
  return taken;
}

/** Finds the first thing of a list that is not out. What is out stays out: each search goes on where the last one stopped. */
function createFirstFinder<T>(isOut: (thing: T) => boolean): (list: readonly T[] | undefined) => T | undefined {
  const starts = new Map<readonly T[], number>();
  return (list = []) => {
    let at = starts.get(list) ?? 0;
    for (let thing = list[at]; thing !== undefined && isOut(thing); thing = list[at]) at += 1;
    starts.set(list, at);
    return list[at];
  };
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
