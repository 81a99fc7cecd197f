import { either } from '../../languages/compile.ts';
import { ORDERING } from '../../languages/english-joints.ts';
import { areKnown, namesNobody, type Lexicon } from '../names.ts';

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
