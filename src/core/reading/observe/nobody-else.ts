import { either } from '../../languages/compile.ts';
import { ASKING_OTHERS } from '../../languages/english-joints.ts';
import { isPoint } from '../marker-words.ts';
import type { Lexicon } from '../names.ts';
import { isAllUnspaced } from '../unspaced-names.ts';
import type { Marker } from './marker-readers.ts';
import { findOwnerApart } from './owner-apart.ts';
import { findOwnerBefore } from './owner-before.ts';
import { findOwnerBehind } from './owner-behind.ts';
import { findOwnerInside } from './owner-inside.ts';
import { findUnspacedOwner } from './owner-unspaced.ts';

/** A link and nothing else. */
const LINK = /^(?:\[[^[\]]*\]\([^()\s]*\)|<?https?:\S+)\W*$/u;

const ASKS = new RegExp(String.raw`^${either(ASKING_OTHERS)}\b`, 'i');

/** Whether a word marks what stands behind it: `AP` is somebody's initials as often, and must name somebody. */
export function marks(word: string, { owners, rest }: Marker, lexicon: Lexicon): boolean {
  // `タスク: [tasks.md](…)`, `Action items: https://…` say where tasks are.
  if ((isAllUnspaced(word) || /s$/i.test(word)) && owners.length === 0 && LINK.test(rest)) return false;
  if (!isPoint(lexicon.words)(word)) return true;
  return !lexicon.isName(word) && (owners.length > 0 || findOwners(rest, lexicon).some((found) => found !== null));
}

/** Whether what stands behind a marker leaves it to whoever says it. */
export function namesNobodyElse(text: string, lexicon: Lexicon): boolean {
  if (ASKS.test(text)) return false;
  return findOwners(text, lexicon).every((found) => found === null);
}

function findOwners(text: string, lexicon: Lexicon) {
  const inside = { ...lexicon, inSection: true };
  return [findOwnerBefore, findOwnerInside, findOwnerBehind, findUnspacedOwner, findOwnerApart].map((find) =>
    find(text, inside, true),
  );
}
