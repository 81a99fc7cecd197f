import { compareLatest } from './carry-over.ts';
import { isBeforeBirth, readSaid, readSighting, readWording, type Growing } from './entity.ts';
import type { Occurrence } from './occurrence.ts';
import { pairMutually, type Pair } from './pair.ts';
import { relateContents } from './relate-contents.ts';
import { tellApart } from './tell-apart.ts';
import { groupBy } from '../text/group-by.ts';

/** How far ahead a likeness must be before two wordings count as the same TODO in another note. */
const CARRY_MARGIN = 0.05;
type CarryPair = Pair<Occurrence, Growing>;

/**
 * Which TODO of a meeting carries on which entity, of all that are alike: those beyond doubt, and of what is in doubt
 * what makes nothing new. A second run over the same notes would find the same.
 */
export function pairCarried(pairs: readonly CarryPair[]): readonly CarryPair[] {
  const found = new Map(pairMutually(pairs, isClear).map((pair) => [pair.left, pair]));
  const taken = new Set([...found.values()].map(({ right }) => right));
  for (const pair of listOlder(pairs)) if (!found.has(pair.left)) found.set(pair.left, pair);
  for (const pair of listOver(pairs.filter(({ left, right }) => !found.has(left) && !taken.has(right))))
    found.set(pair.left, pair);
  return [...found.values()];
}

/**
 * Of what is older than every issue that it may be, the best one: it changes none of them, so no doubt makes it new. An
 * issue that came since would else do so.
 */
function listOlder(pairs: readonly CarryPair[]): readonly CarryPair[] {
  const isOlder = ({ left, right }: CarryPair) => isBeforeBirth(right, left) && right.occurrences.length > 0;
  return [...groupBy(pairs, ({ left }) => left).values()].flatMap((own) =>
    own.every(isOlder) ? own.toSorted((a, b) => b.score - a.score).slice(0, 1) : [],
  );
}

/** What is open and in doubt is new from now on, and stands in the way of nothing that is over. */
function listOver(pairs: readonly CarryPair[]): readonly CarryPair[] {
  return pairMutually(
    pairs.filter(({ left }) => left.todo.state !== 'open'),
    isClear,
  );
}

/**
 * Whether a pair is clearly before another one of the same TODO or of the same entity. Two entities of which one says
 * all that the other says are no doubt: they were one TODO all along, and the better one goes on.
 */
function isClear(pair: CarryPair, rival: CarryPair): boolean {
  if (pair.score - rival.score >= CARRY_MARGIN) return true;
  if (pair.left === rival.left && relateContents(readSaid(pair.right), readSaid(rival.right), NOTHING) !== null)
    return pair.score > rival.score || compareLatest(pair.right, rival.right) >= 0;
  const isLater = pair.left === rival.left && compareLatest(pair.right, rival.right) > 0;
  if (isLater && isSaidBy(pair) && isSaidBy(rival)) return true;
  const told =
    pair.left === rival.left
      ? tellApart(pair.left.wording(), readWording(pair.right), readWording(rival.right))
      : tellApart(readWording(pair.right), pair.left.wording(), rival.left.wording());
  if (told === 'first' || told === 'second') return told === 'first';
  return hasOwners(pair) && !hasOwners(rival);
}

/** Whether a TODO says nothing that its entity did not: of several such the one that was raised last goes on. */
function isSaidBy({ left, right }: CarryPair): boolean {
  const kind = relateContents(readSaid(right), left.said(), NOTHING)?.kind;
  return kind === 'same' || kind === 'less';
}

const NOTHING: ReadonlySet<string> = new Set();

function hasOwners({ left, right }: CarryPair): boolean {
  return readSighting(right)?.owners === left.sighting.owners;
}
