import type { Sighting } from '../block/types.ts';
import { isAboutMinutes } from '../languages/agenda-words.ts';
import { isSameContent } from './content.ts';
import { isHeadOf } from './cut-short.ts';
import { areApart, relateClose, type Relation } from './relate-contents.ts';
import { readSaid, type Growing } from './entity.ts';
import type { MeetingOrder } from './meeting-order.ts';
import type { Occurrence } from './occurrence.ts';
import { shareOwner } from './ownership.ts';
import { isEveryone, isOwnedInShort } from './owned-in-short.ts';
import { remember } from '../text/remember.ts';

/** Keys in common from which what one says beside the other may be much, and any. */
const MANY = 3;
const FEW = 2;
/** How much may be added to each of many keys in common; and where the owner was handed on. */
const ADDED_EACH = 1.5;
const ADDED_HANDED_ON = 2;
/** Keys in common from which one more makes no other TODO, whoever has it now. */
const MOST_HELD = 5;
/** Meetings that may lie between two that say more and less of the same. */
const MOST_BETWEEN = 6;
/** What standing behind all that was said before, and the same owners, add to the likeness: between rivals alone. */
const TAIL = 0.02;
const OWNED = 0.03;

/** What a likeness rests on beside the two. */
export type Surroundings = {
  readonly order: MeetingOrder;
  /** Whether a word stands in no other TODO of the team. */
  readonly isRare: (key: string) => boolean;
};

/** Likeness of a TODO to an entity that it may carry on, 0 where it does not. */
export function scoreCarryOver(entity: Growing, occurrence: Occurrence, { order, isRare }: Surroundings): number {
  const relation = relateWords(entity, occurrence) ?? relateRemarks(entity, occurrence);
  if (relation === null || isOver(entity, occurrence)) return 0;
  const isOwned = shareOwner(entity, occurrence) || isOwnedInShort(entity, occurrence);
  const between = remember(() => countBetween(entity, occurrence, order));
  const isTaken = entity.occurrences.at(-1)?.owners.every(isEveryone) === true;
  const mayBeLong = remember(() => !addsNumber(entity, occurrence));
  const isRelated = isOwned
    ? isSame(relation, between, mayBeLong) ||
      (between() === 0 && (isCutShort(entity, occurrence, relation) || isRemarked(entity, occurrence, relation)))
    : isHandedOn(relation, isTaken) && between() === 0;
  if (!isRelated) return 0;
  // Whichever of the two is short tells little.
  const isShort = occurrence.isShort || entity.occurrences.at(-1)?.isShort === true;
  if ((isShort && between() > 0) || !(isOwned || mayHandOn(entity, occurrence))) return 0;
  if (relation.shared < MANY && mayBeAnother(relation, isOwned) && !shareRare(entity, occurrence, isRare)) return 0;
  const { shared, added, isTail } = relation;
  return (2 * shared) / (2 * shared + added) + (isTail ? TAIL : 0) + (isOwned ? OWNED : 0);
}

/** How the words relate, the owners' names of both aside; most candidates are told apart before those are brought together. */
function relateWords(entity: Growing, occurrence: Occurrence): Relation | null {
  const [before, now] = [readSaid(entity), occurrence.said()];
  const [ours, theirs] = [occurrence.names(), entity.occurrences.at(-1)?.names()];
  if (areApart(before, now, { has: (key) => ours.has(key) || theirs?.has(key) === true })) return null;
  return relateClose(before, now, unite(ours, theirs));
}

/** Whether what was told as done is to be done now: `Ada reviewed the minutes`, then `Ada: review the minutes`. */
function isOver(entity: Growing, occurrence: Occurrence): boolean {
  const before = readSaid(entity);
  const names = occurrence.names();
  const first = [...before.keys].find((key) => !names.has(key)) ?? '';
  const [then = '', again] = [before.written.get(first), occurrence.said().written.get(first)];
  return again !== undefined && PAST.test(then) && !PAST.test(again);
}

/** How an English verb ends that tells what was done. */
const PAST = /(?<=..)ed$/;

/** Whether a number or version tells by now which one it is: many meetings later it is another one. */
function addsNumber(entity: Growing, occurrence: Occurrence): boolean {
  const { keys } = readSaid(entity);
  return [...occurrence.said().exact].some((key) => /\d/.test(key) && !key.startsWith(':') && !keys.has(key));
}

/** Of few words in common: where the owner is another one, or where something is no longer said. */
function mayBeAnother({ kind }: Relation, isOwned: boolean): boolean {
  return !isOwned || kind === 'less';
}

/** Whether a word of both tells them from the team's other TODOs: `review` and `comment` do not. */
function shareRare(entity: Growing, occurrence: Occurrence, isRare: Surroundings['isRare']): boolean {
  const { keys } = readSaid(entity);
  return [...occurrence.said().keys].some((key) => keys.has(key) && isRare(key));
}

/** Names of both; no new set where one holds the other, as with the same owner. */
function unite(ours: ReadonlySet<string>, theirs: ReadonlySet<string> = ours): ReadonlySet<string> {
  for (const name of theirs) if (!ours.has(name)) return new Set([...ours, ...theirs]);
  return ours;
}

/** Whether what one says beside the other leaves it the same, of one owner. */
function isSame(
  { kind, shared, added, isTail, isLead }: Relation,
  between: () => number,
  mayBeLong: () => boolean,
): boolean {
  // Few words that are said a little otherwise years later are said of another thing.
  if (kind === 'same') return shared > MANY || between() <= (shared >= FEW ? MOST_BETWEEN : 0);
  if (shared === FEW && isLead && added === 1) return between() === 0;
  // Of two words left of many nobody can tell whether they are the same.
  if (shared < MANY) return shared >= FEW && isTail && added <= (kind === 'more' ? MANY : shared) && between() === 0;
  if (isTail && kind === 'more' && mayBeLong()) return true;
  return (isTail || added <= Math.max(MANY, ADDED_EACH * shared)) && between() <= MOST_BETWEEN;
}

/**
 * Two remarks behind the same words, which are all that the TODO once said: `Call them – no answer`, `Call them. Ada to
 * try again`. Null where it never stood without a remark, or says something else.
 */
function relateRemarks({ occurrences }: Growing, occurrence: Occurrence): Relation | null {
  const last = occurrences.at(-1);
  if (last === undefined || occurrences.length < 2) return null;
  const core = occurrence
    .cores()
    .find(
      (one) =>
        one.keys.size >= MANY &&
        occurrences.some((earlier) => isSameContent(earlier.said(), one)) &&
        last.cores().some((other) => isSameContent(other, one)),
    );
  if (core === undefined) return null;
  const added = occurrence.said().keys.size - core.keys.size;
  return { kind: 'more', shared: core.keys.size, added, isTail: true, isLead: false, isInOrder: true };
}

/** Whether a TODO is written in fewer words than before, or in more: in the order that they had, or its head alone. */
function isCutShort(entity: Growing, occurrence: Occurrence, { kind, shared, isInOrder }: Relation): boolean {
  if (kind === 'same' || !isInOrder) return false;
  if (shared >= (kind === 'less' ? MANY : MOST_HELD)) return true;
  const before = entity.occurrences.at(-1);
  if (kind !== 'less' || shared < FEW || occurrence.owners.length === 0 || before === undefined) return false;
  return isHeadOf(occurrence, before);
}

/** Whether few words were said before, and now with a remark behind them. */
function isRemarked(entity: Growing, occurrence: Occurrence, { kind, shared }: Relation): boolean {
  const before = entity.occurrences.at(-1);
  return kind === 'more' && shared >= FEW && before !== undefined && isHeadOf(before, occurrence);
}

/** The same where the owner was handed on: the words stayed, or little stands behind them; anywhere where nobody had it. */
function isHandedOn({ kind, shared, added, isTail }: Relation, isTaken: boolean): boolean {
  if (shared < FEW) return false;
  if (kind === 'same' || (added === 1 && shared >= MOST_HELD)) return true;
  return added <= ADDED_HANDED_ON && (isTail || (isTaken && shared >= MANY));
}

/**
 * Three words tell nobody that they were handed on: a duty that goes round is given to the next one in the same words, as
 * to publish the minutes is in however many.
 */
export function mayHandOn(entity: Growing, { isShort, owners, todo }: Occurrence): boolean {
  if (owners.length === 0 || entity.occurrences.at(-1)?.owners.length === 0) return true;
  return !isShort && !isAboutMinutes(todo.text);
}

/** Whether a TODO stands in the place of an entity or in a meeting right before or behind one of its own. */
export function isNear(entity: Growing, occurrence: Occurrence, order: MeetingOrder): boolean {
  return countBetween(entity, occurrence, order) === 0;
}

function countBetween(entity: Growing, occurrence: Occurrence, order: MeetingOrder): number {
  let least = Infinity;
  for (const sighting of listSeen(entity)) {
    least = Math.min(least, order.countBetween(occurrence, sighting));
    if (least === 0) break;
  }
  return least;
}

/** Where an entity was seen, the latest first: nothing is nearer than the meeting before. */
function* listSeen({ occurrences, tracked }: Growing): Generator<Sighting> {
  for (let at = occurrences.length - 1; at >= 0; at--) {
    const sighting = occurrences[at]?.sighting;
    if (sighting !== undefined) yield sighting;
  }
  yield* tracked?.marker.sightings.toReversed() ?? [];
}
