import { either } from '../languages/compile.ts';
import { AND, INFINITIVES } from '../languages/english-joints.ts';
import { beginsWithCapital } from '../text/words.ts';
import { APART_SIGN } from './apart-sign.ts';
import { areKnown, areOwners, readNames, splitOwners, type Lexicon } from './names.ts';
import { findVerbForm } from './observe/verb-form.ts';

/** Items after whose example what stands before a dash is somebody. */
const ENOUGH = 2;
/** `Ada - do it`, `**Ada** do it`: what stands before the dash or in bold. */
const SET_APART = new RegExp(
  String.raw`^(?:(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)(?!:)|([^:–—]{2,60}?)(?:\s+${APART_SIGN}|-)\s)`,
);

/** Whether what stands before dashes and arrows, or in bold, at the beginning of items is people. */
export function areDashed(starts: readonly string[], lexicon: Lexicon): boolean {
  const apart = starts
    .map((start) => SET_APART.exec(start))
    .map((match) => (match?.[1] ?? match?.[2] ?? '').trim())
    .filter((list) => list !== '' && readNames(list, lexicon) !== null);
  const known = apart.filter((list) => areKnown(list, lexicon)).length;
  if ((known > 0 && known * 2 >= apart.length) || areArrowed(starts, lexicon)) return true;
  // `ORG - to publish it`: nothing else is said so.
  const given = starts.filter((start) => GIVEN.test(start)).length;
  const about = { ...lexicon, inSection: true };
  if (given >= ENOUGH && given === apart.length && apart.some((list) => areOwners(list, about, true))) return true;
  const told = starts.filter((start) => isToldApart(start, lexicon)).length;
  return told >= ENOUGH && told * (known > 0 ? 2 : 1.5) >= apart.length;
}

/** `Ada --> record it`: one or two words, and where an arrow leads from them. */
const ARROWED = /^(\p{Lu}[\p{L}\p{M}.'’-]*?(?:\s\p{Lu}[\p{L}\p{M}.'’-]*?)?)\s{0,3}(?:[-=]{1,2}>|→)\s+(\S.*)$/su;

/** Whether all items are arrows from names, no two alike, to something else: who gets what, and not what goes to whom. */
function areArrowed(starts: readonly string[], lexicon: Lexicon): boolean {
  const about = { ...lexicon, inSection: true };
  const names = starts.map((start) => {
    const [, name = '', what = ''] = /[>→]/.test(start) ? (ARROWED.exec(start) ?? []) : [];
    return name !== '' && isPerson(name, about) && !isPerson(what, about) ? name : '';
  });
  return names.length >= ENOUGH && !names.includes('') && new Set(names).size === names.length;
}

/** One or two words of a name's shape. */
const ONE = String.raw`\p{Lu}[\p{L}.'’]+(?:\s\p{Lu}[\p{L}.'’]*)?`;
/**
 * `Ada - write it`, `**Ada** write it`: such a name or several, a dash or bold type, and something that somebody is
 * told to do. Plurals head topics (`Forms - write it`).
 */
const APART = new RegExp(
  String.raw`^(?:(?<bold>\*\*|__)(?=[^*_]+\k<bold>\s))?(?<name>${ONE}(?:(?:,\s|\s?[&/+]\s?|\s${either(AND)}\s)${ONE}){0,3})(?:\k<bold>\s(?:[-–—]{1,2}\s)?|\s{1,3}${APART_SIGN}\s)(?=(?:${either(INFINITIVES)}\s)?\p{L}+\s)`,
  'u',
);

const GIVEN = new RegExp(String.raw`^\p{Lu}[^:–—]{1,60}?\s${APART_SIGN}\s${either(INFINITIVES)}\s\p{Ll}`, 'u');

function isToldApart(start: string, lexicon: Lexicon): boolean {
  const match = APART.exec(start);
  const whole = match?.[0] ?? '';
  const name = match?.groups?.['name'] ?? '';
  return (
    name !== '' &&
    !/[^s]s$/.test(name) &&
    areOwners(name, { ...lexicon, inSection: true }, false) &&
    findVerbForm(start.slice(whole.length), lexicon.words) === 'told'
  );
}

/** Whether a list of names has the shape of people, and the note writes none of them in lower case too. */
export function isPerson(head: string, lexicon: Lexicon): boolean {
  return (
    head !== '' &&
    areOwners(head, lexicon, false) &&
    !splitOwners(head, lexicon).some((name) => beginsWithCapital(name) && lexicon.isCommon(name))
  );
}
