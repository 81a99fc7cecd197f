import { either } from '../../languages/compile.ts';
import { ASKING_OTHERS } from '../../languages/english-joints.ts';
import type { Lexicon } from '../names.ts';
import { findOwnerBefore } from './owner-before.ts';
import { findOwnerBehind } from './owner-behind.ts';
import { findOwnerInside } from './owner-inside.ts';

const ASKS = new RegExp(String.raw`^${either(ASKING_OTHERS)}\b`, 'i');

/** Whether what stands behind a marker leaves it to whoever says it. */
export function namesNobodyElse(text: string, lexicon: Lexicon): boolean {
  if (ASKS.test(text)) return false;
  const inside = { ...lexicon, inSection: true };
  return [findOwnerBefore, findOwnerInside, findOwnerBehind].every((find) => find(text, inside, true) === null);
}
