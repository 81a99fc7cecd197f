import { either } from '../../languages/compile.ts';
import { NO_ORDERS } from '../../languages/english-joints.ts';
import type { Lexicon } from '../names.ts';
import { isVerb } from '../word-classes.ts';
import type { Marker } from './marker-readers.ts';

/** `be`, `you`: what follows is no order. */
const NO_ORDER = new RegExp(String.raw`^${either(NO_ORDERS)}\b`, 'i');

/** `Action item to write it`, `Action item is to write it`: one, and what it is; `Action items to review` head a list. */
export function readOrder(groups: Readonly<Record<string, string | undefined>>, { words }: Lexicon): Marker | null {
  const { word = '', rest = '' } = groups;
  const isOne = word.includes(' ') && !/s$/i.test(word);
  // `Action item to merge: it is in` tells what became of it.
  const first = /^\p{Ll}[\p{L}-]*(?=\s)/u.exec(rest)?.[0] ?? '';
  return isOne && !NO_ORDER.test(rest) && isVerb(first, words) ? { owners: [], rest } : null;
}
