import { either } from '../languages/compile.ts';
import { JOINING } from '../languages/english-joints.ts';
import { foldCase } from '../text/fold-text.ts';
import type { Line } from '../note/scan-lines.ts';
import { APART_SIGN } from './apart-sign.ts';
import { remember, rememberAnswers } from '../text/remember.ts';
import { isPlain } from '../text/words.ts';

/** A word that could be a noun or verb in small letters. */
const SMALL = /^\p{Ll}{3,24}$/u;
/** What may not stand right before it, or right behind: `ada's draft` is what somebody careless makes of a name. */
const BEFORE = /[\p{L}\d@_/.`'’#-]$/u;
const BEHIND = /^(?:[\p{L}\d_@/`-]|\.\w|['’]s)/u;

/** `ada: …`, `ada -> …`, `ACTION: ada to write it`: a nick in lower case, where a name would stand. */
const SUBJECT = new RegExp(
  String.raw`^[~*_]{0,3}(?:\p{Lu}[\p{L} ]{1,20}:?[*_]{0,3}:?\s+)?<?\p{Ll}[\p{Ll}\d_-]{1,19}(?:>|:(?=\s)|(?<=^\P{Lu}*):$|(?=\s(?:${either(JOINING)}|[-–—])\s)|(?<=^\P{Lu}*)(?=\s${APART_SIGN}\s))`,
  'u',
);

/**
 * Tells of a word whether the note writes it in lower case too: then it is a noun or verb, and hardly anybody's name. The
 * note is looked through when that is first asked.
 */
export function findCommonWords(lines: readonly Line[]): (word: string) => boolean {
  const text = remember(() => joinText(lines));
  const letters = remember(() => stripMarks(text()));
  return rememberAnswers((word) => {
    const folded = foldCase(word);
    if (!SMALL.test(folded)) return false;
    // Most names stand nowhere in small letters, and then no word need be told from its neighbours.
    let small = 0;
    for (let at = letters().indexOf(folded); at >= 0 && small < ENOUGH; at = letters().indexOf(folded, at + 1))
      if (isApart(letters(), at, at + folded.length)) small += 1;
    return small > 0 && (small >= ENOUGH || countCapital(letters(), folded, small * TIMES) < small * TIMES);
  });
}

/** Times in small letters from which on a word is one, however often it begins with a capital. */
const ENOUGH = 3;
/** As often as that with a capital for each time without one, a word is a name that somebody once was careless with. */
const TIMES = 5;

/** How often a word begins with a capital, up to a number. */
function countCapital(text: string, folded: string, most: number): number {
  const word = folded.charAt(0).toUpperCase() + folded.slice(1);
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < most; at = text.indexOf(word, at + 1))
    if (!BEHIND.test(text.slice(at + word.length, at + word.length + 2))) count += 1;
  return count;
}

function joinText(lines: readonly Line[]): string {
  return lines
    .filter(({ kind }) => kind !== 'code' && kind !== 'blank')
    .map(({ content }) => content.replace(/https?:\/\/\S+/g, ' ').replace(SUBJECT, ''))
    .join('\n');
}

function stripMarks(text: string): string {
  // Plain text has nothing to take apart.
  return isPlain(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Before and behind the nick of whoever said something: `[name=ada]`, `[ada m]`, `it is late —ada`. */
const SIGNS_BEFORE = /(?:\[(?:name=)?|[—–]\s?|--\s?)$/u;
const SIGNS_BEHIND = /^(?:\s\p{Ll})?[\])]|^[.)\s]{0,2}(?:\n|$)/u;

/** Characters of such a list. */
const LONGEST_LIST = 80;
const BEGINS_LIST = /\((?:[a-z][\w-]*(?:,\s?|\/))*$/;
const ENDS_LIST = /^(?:(?:,\s?|\/)[a-z][\w-]*)*\)/;

/** Whether what stands between two places is one of the nicks alone in brackets; no further than such a list is long. */
function isInList(text: string, start: number, end: number): boolean {
  return (
    ENDS_LIST.test(text.slice(end, end + LONGEST_LIST)) &&
    BEGINS_LIST.test(text.slice(Math.max(0, start - LONGEST_LIST), start))
  );
}

/** Whether what stands between two places of a text is a word by itself; alone in brackets nicks stand: `the domain (ada, bo)`. */
function isApart(text: string, start: number, end: number): boolean {
  if (isInList(text, start, end)) return false;
  if (SIGNS_BEFORE.test(text.slice(Math.max(0, start - 6), start)) && SIGNS_BEHIND.test(text.slice(end, end + 4)))
    return false;
  return !BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !BEHIND.test(text.slice(end, end + 2));
}
