/** Things by the hashes of their words, and within these by their owners. */
export type SameWords<T> = {
  readonly add: (hash: string, thing: T) => void;
  /** Tells that a thing has other owners than before. */
  readonly grow: (thing: T) => void;
  /** Things of the same words that may be known by one of an owner's keys, in the order of coming: the latest if many. */
  readonly findOwned: (hash: string, listSought: () => readonly string[]) => readonly T[];
  /** Things of the same words, whoever owns them; none where they are too many: then only the owner could tell. */
  readonly findAny: (hash: string) => readonly T[];
};

/** Things of the same words up to which each is looked at. */
const FEW = 16;
/** Things of the same words beyond which none is told without its owner, and of one owner only the latest. */
const MOST = 256;

/** Things in the order of coming; by their owners once they are more than a few. */
type Group<T> = { readonly all: Map<T, number>; byOwner: Map<string, T[]> | null };

/**
 * An index whose look-ups cost what things of the same words and the same owner there are. `listKeys` names the keys by
 * which the owners of a thing are known.
 */
export function createSameWords<T>(listKeys: (thing: T) => readonly string[]): SameWords<T> {
  const groups = new Map<string, Group<T>>();
  const holders = new Map<T, Set<Group<T>>>();
  /** Owners that a thing had before stay: whoever looks closer sees that it has them no more. */
  const enter = ({ byOwner }: Group<T>, thing: T) => {
    if (byOwner === null) return;
    for (const key of listKeys(thing)) {
      const things = byOwner.get(key);
      if (things === undefined) byOwner.set(key, [thing]);
      else if (things.at(-1) !== thing) things.push(thing);
    }
  };
  const divide = (group: Group<T>) => {
    group.byOwner = new Map();
    for (const thing of group.all.keys()) enter(group, thing);
    return group.byOwner;
  };
  return {
    add: (hash, thing) => {
      const group = groups.get(hash) ?? { all: new Map<T, number>(), byOwner: null };
      groups.set(hash, group);
      if (!group.all.has(thing)) group.all.set(thing, group.all.size);
      const held = holders.get(thing);
      if (held === undefined) holders.set(thing, new Set([group]));
      else held.add(group);
      enter(group, thing);
    },
    grow: (thing) => {
      for (const group of holders.get(thing) ?? []) enter(group, thing);
    },
    findOwned: (hash, listSought) => {
      const group = groups.get(hash);
      if (group === undefined) return [];
      if (group.all.size <= FEW) return [...group.all.keys()];
      const byOwner = group.byOwner ?? divide(group);
      const found = new Set(listSought().flatMap((key) => (byOwner.get(key) ?? []).slice(-MOST)));
      return [...found].sort((a, b) => (group.all.get(a) ?? 0) - (group.all.get(b) ?? 0));
    },
    findAny: (hash) => {
      const all = groups.get(hash)?.all;
      return all === undefined || all.size > MOST ? [] : [...all.keys()];
    },
  };
}
