import { either } from '../../languages/compile.ts';
import { ORDERING } from '../../languages/english-joints.ts';
import { areKnown, areOwners, namesNobody, type Lexicon } from '../names.ts';
import { isVerb, wordTest } from '../word-classes.ts';

/** Whether a text begins with somebody whom the note knows. */
export function beginsKnown(rest: string, lexicon: Lexicon): boolean {
  const first = /^(@?[\p{L}\d_.'’-]+)(?:\s+(\p{Lu}[\p{L}.'’-]*))?/u.exec(rest);
  return first !== null && [first[1], first[0]].some((name) => name !== undefined && areKnown(name, lexicon));
}

const ORDERED = new RegExp(String.raw`^(@?[\p{L}\d_.'’-]{2,30})\s+${either(ORDERING)}\s`, 'u');

/** Whether a text begins with somebody who is to do something. */
export function beginsNamed(rest: string, lexicon: Lexicon): boolean {
  const [, name = ''] = ORDERED.exec(rest) ?? [];
  return beginsKnown(rest, lexicon) || (name !== '' && !namesNobody(name, lexicon));
}

/** `[Ada] write it`, `[who?] write it`: a box of names before what is to be done. */
const BOXED = /^\[([^[\]]{1,40})\]\s+(?=\p{L})/u;

/** A verb, and what stands behind it. */
const ORDER = /^(\p{Ll}[\p{L}-]*)\s+(\p{L}+)/u;

const isDeterminer = wordTest(({ sentences }) => sentences?.determiners ?? []);

/** Whether a text tells to do something, or names in a box whoever is to: `make sure of it`, `email the board`, `[Ada] write it`. */
export function beginsOrder(rest: string, lexicon: Lexicon): boolean {
  const inner = BOXED.exec(rest)?.[1] ?? '';
  const name = inner.replace(/\?+$/, '');
  if (inner !== '') return name === '' || areOwners(name, lexicon, false) || namesNobody(name, lexicon);
  const [, verb = '', next = ''] = ORDER.exec(rest) ?? [];
  const { words } = lexicon;
  return isVerb(verb, words, 'sure') || (isVerb(verb, words) && isDeterminer(words)(next));
}
