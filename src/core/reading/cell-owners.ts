import { either, isOneOf } from '../languages/compile.ts';
import { ONE_OF_MANY } from '../languages/english-joints.ts';
import { AS_NEEDED, OTHERS } from '../languages/english-remarks.ts';
import { english } from '../languages/english.ts';
import { BODIES } from '../languages/things.ts';
import { areOwners, isInitials, isPlaceholder, splitOwners, type Lexicon } from './names.ts';
import { MARKS } from './observe/field.ts';
import { BREAK } from './split-cell.ts';

/** Characters of a cell of owners that are read. */
const LONGEST_LIST = 400;

/** `Team (Ada, Bo)`: a word for many, and who they are. */
const MANY = new RegExp(
  String.raw`^${either([...english.people.everyone, ...english.people.groups])}\s*\(([^()]+)\)$`,
  'i',
);
/** `others as needed`. */
const NOBODY = new RegExp(String.raw`^${either(OTHERS)}\b|\b${either(AS_NEEDED)}\b`, 'i');

const INITIALS = /^\p{Lu}{2,4}(?:\s+\p{Lu}{2,4})+$/u;
const isBody = isOneOf(BODIES);

/** `ABC DEF`: initials with nothing but a space between them. */
function setApart(list: string, lexicon: Lexicon): string {
  const words = INITIALS.test(list) ? list.split(/\s+/) : [];
  const isList = words.length > 0 && words.every((word) => isInitials(word, lexicon) && !isBody(word));
  return isList ? words.join(', ') : list;
}

/** `[Team member]`: a template's word for whoever it will be. */
const BLANK = new RegExp(String.raw`^\[[^[\]]{0,30}\b${either(ONE_OF_MANY)}\]$`, 'i');

/** Owners of a cell; a word for many gives way to the people in brackets behind it. */
export function readOwners(cell: string, lexicon: Lexicon): readonly string[] {
  const plain = cell
    .slice(0, LONGEST_LIST)
    .replace(/\[([^[\]]{1,80})\]\([^()\s]{0,200}\)/g, '$1')
    .replace(/\[~([\w.-]{2,40})\]/g, '$1')
    .replace(MARKS, '')
    .replace(BREAK, ', ')
    .trim();
  if (isPlaceholder(plain, lexicon) || BLANK.test(plain)) return [];
  const inside = MANY.exec(plain)?.[1];
  // `All (together)`: what stands in the brackets is nobody.
  const people =
    inside === undefined || /[,&/]/.test(inside) || areOwners(inside, lexicon, false)
      ? inside
      : plain.replace(/\s*\(.*$/s, '');
  const names = splitOwners(people ?? setApart(plain, lexicon), lexicon);
  return names.filter((name) => !NOBODY.test(name));
}
