import type { Seen } from '../seen.ts';
import type { Taken } from '../types.ts';

/** A way in which minutes are written, and what is made of it. */
export type Convention = {
  /** `convention` of `extract --json`. */
  readonly name: string;
  readonly taken: Taken;
  /** One sentence for people: in docs/reading.md and in `extract --explain`. */
  readonly says: string;
  /** Lines of a note below `## Action items`, or outside any section (`elsewhere`). */
  readonly examples: readonly string[];
  readonly elsewhere?: true;
  readonly holds: (seen: Seen) => boolean;
};

/** It stands in a section, without a marker. */
export const plain = (seen: Seen) => !seen.item.marked && seen.inside === 'section';

/** Somebody is named to do it. */
export const owned = ({ item }: Seen) => item.owners.length > 0;
