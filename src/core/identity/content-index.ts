import type { Content } from './content.ts';

/** Things found by what they say. */
export type ContentIndex<T> = {
  readonly add: (content: Content, thing: T) => void;
  /** Things of which one may say all that the other says; what is not among them surely does not. */
  readonly find: (content: Content) => ReadonlySet<T>;
  /** How many things hold a key, as far as is looked at. */
  readonly count: (key: string) => number;
};

/** Keys by which each thing is looked up: with two, one of them may hold a slip of a key. */
const LOOKED_UP = 2;
/**
 * Most things looked at for one key, those with the rarest keys first, and things after which no further key is looked up.
 * What more have in common tells none of them: what is left out is new. `bench/alike.ts` has what it costs.
 */
const MOST = 40;

/**
 * An index by the rarest keys: a content that is part of another one has its own rarest keys in it, and the other one's
 * are looked up whole. `counts` says how often each key occurs, and never changes: both sides must rank alike.
 */
export function createContentIndex<T>(counts: ReadonlyMap<string, number>): ContentIndex<T> {
  const byKey = new Map<string, T[]>();
  const byRare = new Map<string, T[]>();
  const ranks = new WeakMap<Content, readonly string[]>();
  const listByRarity = (content: Content) => {
    const known = ranks.get(content);
    if (known !== undefined) return known;
    const ranked = [...content.keys].map((key) => ({ key, count: counts.get(key) ?? 0 }));
    const keys = ranked.sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
    ranks.set(content, keys);
    return keys;
  };
  return {
    add: (content, thing) => {
      for (const key of content.keys) put(byKey, key, thing);
      for (const key of listByRarity(content).slice(0, LOOKED_UP)) put(byRare, key, thing);
    },
    find: (content) => {
      const found = new Set<T>();
      const take = (things: readonly T[] | undefined) => {
        if (things !== undefined && things.length <= MOST) for (const thing of things) found.add(thing);
      };
      const keys = listByRarity(content);
      for (const key of keys.slice(0, LOOKED_UP)) take(byKey.get(key));
      for (const key of keys) if (found.size < MOST) take(byRare.get(key));
      return found;
    },
    count: (key) => new Set(byKey.get(key)).size,
  };
}

/** Beyond what is looked at nothing needs to be kept. */
function put<T>(map: Map<string, T[]>, key: string, thing: T): void {
  const things = map.get(key);
  if (things === undefined) map.set(key, [thing]);
  else if (things.length <= MOST && things.at(-1) !== thing) things.push(thing);
}

/** How often each key occurs. */
export function countKeys(contents: Iterable<Content>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of contents) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
