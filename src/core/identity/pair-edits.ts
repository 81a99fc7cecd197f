import type { Sighting } from '../block/types.ts';
import { readWording, type Growing } from './entity.ts';
import type { Occurrence } from './occurrence.ts';
import { pairMutually, type Pair } from './pair.ts';
import type { Place } from './places.ts';
import { computeLikeness } from './similarity.ts';
import { tellApart } from './tell-apart.ts';

/** Least likeness of an edited item to its old wording, and how far it must be ahead of its siblings. */
const LEAST = 0.5;
const MARGIN = 0.1;
/** What the same owners and the same due date add: they tell twins apart, and make no strangers alike. */
const SAME_OWNERS = 0.05;
const SAME_DUE = 0.01;
/** Most pairs compared in one note; a note with more edited items than that is rewritten, not edited. */
const MOST_PAIRS = 40_000;

/** A sighting of an entity, with the places that may be the one it was seen in. */
export type Sought = { readonly entity: Growing; readonly sighting: Sighting; readonly places: readonly Place[] };

type EditPair = Pair<Sought, Occurrence>;

/**
 * Pairs what was sought in each place with what is free there: edits, the clearly most alike. What stands there still
 * (`stands`), read as an item or not, was not edited.
 */
export function pairEdits(
  groups: readonly { readonly sought: readonly Sought[]; readonly free: readonly Occurrence[] }[],
  stands: (sought: Sought, occurrence: Occurrence) => boolean,
): readonly EditPair[] {
  const pairs: EditPair[] = [];
  for (const { sought, free } of groups) {
    if (free.length * sought.length > MOST_PAIRS) continue;
    for (const left of sought) for (const right of free) pairs.push({ left, right, score: scoreEdit(left, right) });
  }
  return pairMutually(
    pairs.filter((pair) => pair.score >= LEAST && !stands(pair.left, pair.right)),
    isClear,
  );
}

/** An issue already marked as removed comes back by its very words only: what was in doubt once stays decided. */
export function isGivenUp(entity: Growing): boolean {
  return entity.tracked?.marker.removed ?? false;
}

/** What has nothing in common but its owner is not alike. */
function scoreEdit(sought: Sought, occurrence: Occurrence): number {
  const likeness = computeLikeness(readWording(sought.entity), occurrence.wording());
  if (likeness === 0) return 0;
  return likeness + (hasOwners(sought, occurrence) ? SAME_OWNERS : 0) + (hasDue(sought, occurrence) ? SAME_DUE : 0);
}

function hasOwners({ sighting }: Sought, occurrence: Occurrence): boolean {
  return sighting.owners === occurrence.sighting.owners;
}

/** Whether a TODO is due on the day that an issue remembers. */
export function hasDue({ entity }: Sought, { todo }: Occurrence): boolean {
  return todo.due !== null && entity.tracked?.marker.content.due === todo.due;
}

/**
 * Whether a pair is clearly before another one with which it shares a side: much more alike, or alike in the very words
 * in which the two rivals differ. Where no word tells, or as many for both, the owners do, then the due date.
 */
function isClear(pair: EditPair, rival: EditPair): boolean {
  if (pair.score - rival.score >= MARGIN) return true;
  const told =
    pair.left === rival.left
      ? tellApart(readWording(pair.left.entity), pair.right.wording(), rival.right.wording())
      : tellApart(pair.right.wording(), readWording(pair.left.entity), readWording(rival.left.entity));
  if (told === 'first' || told === 'second') return told === 'first';
  return rankFacts(pair) > rankFacts(rival);
}

function rankFacts({ left, right }: EditPair): number {
  return (hasOwners(left, right) ? 2 : 0) + (hasDue(left, right) ? 1 : 0);
}
