import { isGiven } from '../given-names.ts';
import { hasShapeOfName } from '../name-shape.ts';
import { areKnown, isInitials, isNick, namesNobody, readNames, splitOwners, type Lexicon } from '../names.ts';
import { UNSPACED } from '../../text/words.ts';
import { isVerb } from '../word-classes.ts';
import { mayBeNick } from './subject.ts';

/** A word of letters, as chats know people. */
const WORD = new RegExp(String.raw`^(?:(?![${UNSPACED}])[\p{L}\d_.-]){2,20}$`, 'u');

/** Characters of names and nothing else. */
const LONGEST = 40;
const LONGEST_WRITTEN = 80;

/** `AB  Followup: cd`: what the second of them sees to. */
const PART = /\s+\p{Lu}[\p{L}-]{2,20}:\s+/gu;

/**
 * Names and nothing else behind a marker, so that what stands before it is to be done: `sam`, `Ada and Bo.`, `AB, cd`;
 * null where more stands there. In brackets nicks may be several.
 */
export function nameAlone(rest: string, isBracketed: boolean, lexicon: Lexicon): string | null {
  const name = (isBracketed ? rest.replace(/[\])][.\s]*$/, '') : rest).trim();
  if (WORD.test(name)) return isWordOnly(name, lexicon) ? null : join(name, lexicon);
  return namesAlone(name, lexicon) ?? (isBracketed ? nicksAlone(name, lexicon) : null);
}

/** `TODO: distribute.`: a long word in small letters is what is to be done, unless somebody is called so. */
function isWordOnly(name: string, lexicon: Lexicon): boolean {
  const word = name.replace(/\.$/, '');
  if (!/^\p{Ll}+$/u.test(word) || areKnown(word, lexicon) || isGiven(word)) return false;
  return word.length >= LONG || isVerb(word, lexicon.words);
}

/** Letters of a word that is longer than most nicks. */
const LONG = 8;

/** The same, where one word alone is no sign: known people, initials and full names, and nicks beside them. */
export function namesAlone(rest: string, lexicon: Lexicon): string | null {
  const written = rest.trim();
  const name = written.length > LONGEST_WRITTEN ? '' : written.replace(PART, ', ');
  if (name === '' || name.length > LONGEST) return null;
  if (areKnown(name, lexicon)) return join(name, lexicon);
  const names = (readNames(name, lexicon) ?? []).map((each) => each.replace(/[.:]$/, ''));
  const isSurely = (each: string) => lexicon.isName(each) || isInitials(each, lexicon) || isFullName(each, lexicon);
  const areAll = names.every((each) => isSurely(each) || (isNick(each) && !namesNobody(each, lexicon)));
  return areAll && names.some(isSurely) ? join(name, lexicon) : null;
}

/** Nicks and nothing else: `ada and bo`. */
export function nicksAlone(name: string, lexicon: Lexicon): string | null {
  const areNicks =
    name.length <= LONGEST && readNames(name, lexicon)?.every((each) => mayBeNick(each, lexicon)) === true;
  return areNicks ? join(name, lexicon) : null;
}

function isFullName(name: string, lexicon: Lexicon): boolean {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && isGiven(first) && hasShapeOfName(name, lexicon);
}

function join(list: string, lexicon: Lexicon): string | null {
  return splitOwners(list, lexicon).join(', ') || null;
}
