/** Who can see a repository, from few to all. */
export type Visibility = 'private' | 'internal' | 'public';

const RANK = { private: 0, internal: 1, public: 2 } as const satisfies Record<Visibility, number>;

/** Whether `a` is seen by more people than `b`. */
export function isMoreVisible(a: Visibility, b: Visibility): boolean {
  return RANK[a] > RANK[b];
}
