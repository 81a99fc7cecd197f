import { foldName } from '../../text/person-name.ts';
import { UNSPACED } from '../../text/words.ts';
import { DRAWN_ARROW } from '../apart-sign.ts';
import { withoutDueAtEnd } from './due-behind.ts';
import { areKnown, areOwners, isCollective, isInitials, readNames, type Lexicon } from '../names.ts';

/** Characters at the end of an item in which owners may be named; looking no further bounds the time as well. */
export const LONGEST_TAIL = 160;

/** `… (Name)`, `… [Name]`, `… -- Name`, `… – Name`, `… - all`. */
export const NAMED = new RegExp(
  String.raw`(?:\s|(?<=[${UNSPACED}\d])(?=[(→⇒➡—]))[*_]{0,3}(?:[–-]?\(([^()]{2,60})\)|\*{0,2}\[([^[\]]{2,60})\]\*{0,2}|(?:--(?!>)|–|—{1,2})\s*((?:(?!\s-\s)[^()–—."“”]|(?<=\p{Lu})\.(?=\s?\p{Lu}|\s(?:\p{Ll}{1,3}\s|&))){2,40})|(?:(?:-|-{1,2}>|=>|\||~)\s|${DRAWN_ARROW}\s?)((?:[^()–—.>|~-]|(?<=\p{Lu})\.(?=\s?\p{Lu}|\s(?:\p{Ll}{1,3}\s|&))){2,60}|\p{Script=Han}))[.*]*$`,
  'u',
);

/** `…, Ada`, `… | Ada and Bo`, `… *Ada*`, `… [Ada, Bo]`: counts where the other items show it. */
export const LISTED =
  /\s?(?<sign>(?<!\p{Lu}[\p{L}.'’-]{1,20}\s?)[,/:](?=\s)|[;|>~](?=\s)|(?<=\p{L})-(?=\s)|(?<=\s)(?:[–—](?=\s)|\[|\*{1,2}|_{1,2}))\s?[*_]{0,2}(?<names>\p{L}(?:[^()[\]–—.,;|>/:~*_]|(?:,\s?|\/)(?=\p{Lu})|(?<=\p{Lu})\.(?=\s?\p{Lu}|\s(?:\p{Ll}{1,3}\s|&))){1,40})[\].*_]*$/u;

/** `NSoC`, `OpenForge`: a single word with capitals inside is an acronym or a product unless the note knows it. */
const COINED = /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}+\p{Lu})\p{L}+$/u;

/** Whether all of a list stand in front of other items. */
export function areNamed(list: string, lexicon: Lexicon): boolean {
  const { habits } = lexicon;
  return (
    habits !== undefined &&
    habits.named().size > 0 &&
    (readNames(list, lexicon) ?? ['']).every((name) => habits.named().has(foldName(name)))
  );
}

/** A name behind a dash at the end of an item, and whether the note knows it; null where none stands there. */
export function findDashed(content: string, lexicon: Lexicon): 'known' | 'like' | null {
  const plain = content.slice(-LONGEST_TAIL);
  const names = (NAMED.exec(plain)?.[4] ?? NAMED.exec(withoutDueAtEnd(plain, lexicon.words))?.[4])?.trim() ?? '';
  if (names === '' || !areOwners(names, lexicon, false)) return null;
  return areKnown(names, lexicon) ? 'known' : 'like';
}

/** A name in brackets behind an item, as far as its shape tells. */
export function isSignature(content: string, lexicon: Lexicon): boolean {
  // When it is due may stand beside, or behind: `(Ada, by Friday)`, `(Ada) by Friday`.
  const plain = content.slice(-LONGEST_TAIL);
  const named = NAMED.exec(plain) ?? NAMED.exec(withoutDueAtEnd(plain, lexicon.words));
  const names = named?.[1]?.trim();
  return names !== undefined && areOwners(names.replace(/\s?[,;–—-]\s[^,;–—]*$/u, ''), lexicon, false);
}

/**
 * Whether a tail is a signature; in brackets three capitals and more are an acronym unless the note knows them, and so is
 * a single unknown name among items that nobody signs.
 */
export function isSigned(
  names: string,
  sign: 'bracket' | 'dash' | 'long dash',
  lexicon: Lexicon,
  explicit: boolean,
): boolean {
  if (areNamed(names, lexicon)) return true;
  const signers = sign === 'bracket' ? lexicon.habits?.signers() : undefined;
  if (
    signers !== undefined &&
    signers.size > 0 &&
    readNames(names, lexicon)?.every((name) => signers.has(name)) === true
  )
    return true;
  const isAlone = !explicit && lexicon.habits?.signatures() === false;
  if (sign === 'bracket' && isAlone && !areKnown(names, lexicon) && !isCollective(names, lexicon)) return false;
  const strict = sign === 'long dash' && !explicit && !/^\p{Lu}\p{L}+$/u.test(names);
  const isShort = isInitials(names, lexicon) && names.length > 2;
  if ((isShort || COINED.test(names)) && !lexicon.isName(names)) return false;
  return areOwners(names, lexicon, strict);
}
