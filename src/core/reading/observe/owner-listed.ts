import { english } from '../../languages/english.ts';
import { anyFolded, either } from '../../languages/compile.ts';
import { AND, FOR, INFINITIVES, SPEAKING } from '../../languages/english-joints.ts';
import { SUBJECTS } from '../../languages/english-remarks.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { APART_SIGN } from '../apart-sign.ts';
import { areKnown, areOwners, isCollective, isInitials, splitOwners, type Lexicon } from '../names.ts';
import { isAboutKnown } from './about-known.ts';
import { saysWhen } from './due-behind.ts';
import { isPartWord, isTopicWord } from '../word-classes.ts';
import { findVerbForm } from './verb-form.ts';
import { beginsWithCapital, UNSPACED } from '../../text/words.ts';

/** A list of owners in front of an item. */
export type ListedOwners = {
  readonly owners: readonly string[];
  readonly text: string;
  /** Known, or set apart by more than a colon. */ readonly isSure: boolean;
};

/** Where a list of owners may stand before the text: `AB/CD: …`, `[AB] …`, `AB - …`, `**AB** …`. */
const COLON = /^([^:：]{1,100}?)\s*(?:：|[:：](?:\*\*|__|\*|_)?(?=\s|$|[\p{Lu}\p{Lo}]))\s*(.*)$/su;
/** `Ada (due: Friday): …`. */
const COLON_BEHIND = /^([^:：()[\]]{1,60}\([^()]{3,40}\))\s*[:：](?=\s|$)\s*(.*)$/su;
const DASHED = new RegExp(
  String.raw`^(.{1,100}?)(?:(?:\s+${APART_SIGN}|[-=]{1,2}>)\s+|(?<=[${UNSPACED}])\s?(?:—{1,2}|→|[-=]{1,2}>)\s?|(?<=\w)——)(?=\S)(.+)$`,
  'su',
);
/** `Kate —`, over what she is to do. */
const DASH_AT_END = /^([^:：]{2,60}?)\s(?:[–—]|--)()$/su;
/** `Kate- do it`, `Kate–do it`. */
const HYPHENED = /^(\p{Lu}[\p{L}.'’]{1,20})(?:-\s+|–)(\S.*)$/su;
const BRACKETED =
  /^\*{0,2}\[\s{0,9}([^[\]]{1,100}?)\s{0,9}\]\*{0,2}(?!\(|\s\(http|:?\s*http)(?:\[[^[\]]{0,40}\])?\s*[:,–—-]*\s*(.*)$/su;
/** `[Ada] [Bo] do it`. */
const BOXED = /^(?:\[[^[\]]{2,40}\]\s*){2,5}(?![([:])(?=\S)/;
const BOLD = /^(?:\*\*|__)([^*_]{1,100})(?:\*\*|__)\s*[,–—-]*\s*(.+)$/su;

/** `_AB_ do it`, `*Ada* do it`. */
const SLANTED = /^[*_](?![*_])([^*_]{1,60})[*_](?![*_])\s+(.+)$/su;

/** When it is due, beside the owner: `Ada (by Friday): …`, `Ada by Friday: …`, `Ada 2026-01-31: …`. */
const { next, end, weekdays, units, tomorrow, endOfDay, endOfWeek, endOfMonth, on } = english.due;
const DAY = String.raw`(?:${either([...next, ...end])}\s)?(?:${either([...weekdays.flat(), ...units.week, ...units.month, ...tomorrow, ...endOfDay, ...endOfWeek, ...endOfMonth])}|\p{L}{3,9}\s\d{1,2}|\d{1,2}\s\p{L}{3,9})`;
const cued = perVocabulary((vocabulary: Vocabulary) => {
  const by = anyFolded(
    gather(vocabulary, ({ due }) => [
      ...due.by,
      ...due.before,
      ...due.labels,
      ...due.endOfDay,
      ...due.endOfWeek,
      ...due.endOfMonth,
    ]),
  );
  return createMatcher(
    String.raw`[\s,]{1,3}(?:(${by}\s${DAY})|[[(]?(?:(?:${by}|${either(on)})\s+)?(\d{4}-\d{2}-\d{2})[\])]?)$`,
  );
});
/** `Ada (in two weeks): …`: what a bracket says of when. */
const IN_BRACKET = /[\s,]{0,3}[([]([^()[\]]{3,40})[)\]]$/;

/** `Ada (July 6): …`, `Ada, July 6: …`: beside an owner a day needs no cue. */
const BARE_DAY =
  /(?:\s[([](?=[^()[\]]{0,12}\d)([\p{L}\d]{1,9}\.?\s[\p{L}\d]{1,9})[)\]]|,\s(?=.{0,12}\d)([\p{L}\d]{1,9}\.?\s[\p{L}\d]{1,9}))$/u;

/** Where a list of owners ends and when it is due begins, the words of when, and whether no cue stands there. */
type When = { readonly at: number; readonly day: string; readonly isBare: boolean };

/** Where a list of owners ends and when it is due begins, and the words of when. */
export function findWhen(written: string, vocabulary: Vocabulary): When | null {
  const bracket = IN_BRACKET.exec(written);
  if (bracket?.[1] !== undefined && saysWhen(bracket[1])) return { at: bracket.index, day: bracket[1], isBare: false };
  const match = cued(vocabulary).exec(written);
  if (match !== null) return { at: match.index, day: match[1] ?? match[2] ?? '', isBare: false };
  const bare = BARE_DAY.exec(written);
  const by = `${english.due.by[0] ?? ''} ${bare?.[1] ?? bare?.[2] ?? ''}`;
  return bare !== null && saysWhen(by) ? { at: bare.index, day: by, isBare: true } : null;
}

const GOES_ON = new RegExp(String.raw`^(?:${either(AND)}|&|\/)\s`);
const JOINED = new RegExp(String.raw`[,&/]|\s${either(AND)}\s`);
/** `The group agreed`: a sentence about something. */
const SUBJECT = new RegExp(String.raw`^${either(SUBJECTS)}\s`, 'i');
/** Signs that set a list of owners apart, and whether any word counts before them, or only where others of the section show it. */
function* listAttempts(): Generator<readonly [RegExp, 'loose' | 'as others' | 'strict']> {
  yield [BRACKETED, 'loose'];
  yield [COLON_BEHIND, 'loose'];
  yield [COLON, 'loose'];
  yield [DASH_AT_END, 'loose'];
  yield [DASHED, 'as others'];
  yield [HYPHENED, 'as others'];
  yield [BOLD, 'as others'];
  yield [SLANTED, 'strict'];
}

/** Finds a list of owners that a colon, a dash, brackets or bold type sets apart from the item. */
export function findListedOwners(content: string, lexicon: Lexicon, explicit: boolean): ListedOwners | null {
  const stopped = findStopped(content, lexicon);
  if (stopped !== null) return stopped;
  const boxed = BOXED.exec(content)?.[0] ?? '';
  if (boxed !== '' && lexicon.inSection) {
    const list = boxed.replace(/\]\s*\[/g, ', ').trim();
    if (areOwners(list, lexicon, false))
      return { owners: splitOwners(list, lexicon), text: cleanText(content.slice(boxed.length)), isSure: true };
  }
  for (const [pattern, usual] of listAttempts()) {
    const [, written, text] = pattern.exec(content) ?? [];
    if (written === undefined || text === undefined) continue;
    const isLoose = usual === 'as others' && (explicit || lexicon.habits?.dashes() === true);
    const strict = usual !== 'loose' && !isLoose;
    const isGiven = pattern === DASHED && isLoose && GIVEN.test(text) && isOneOfSiblings(written, lexicon);
    if (isGiven) return { owners: splitOwners(written, lexicon), text, isSure: true };
    const found = readList(written, text, { lexicon, strict, isColon: usual === 'loose' && pattern !== BRACKETED });
    if (found !== null) return found;
  }
  return null;
}

/** `Community - to add ideas`, among `Ada - to write it`: whatever its name, it is to do something. */
const GIVEN = new RegExp(String.raw`^${either(INFINITIVES)}\s\p{Ll}`, 'u');

function isOneOfSiblings(written: string, lexicon: Lexicon): boolean {
  const isNobody = isTopicWord(written, lexicon.words) && !isPartWord(lexicon.words)(written);
  return /^\p{Lu}[\p{L}\d-]+(?:\s\p{L}+){0,2}$/u.test(written) && !isNobody;
}

/** `For Ada. See if you can do it`, `Ada. Write it`: a full stop or comma for a colon. */
const STOPPED = new RegExp(
  String.raw`^(${either([...FOR, ...FOR.map((word) => word.charAt(0).toUpperCase() + word.slice(1))])}\s)?(\p{L}[^.,:：;()[\]]{1,60})[.,]\s+(?=\p{Lu})(.+)$`,
  'su',
);

function findStopped(content: string, lexicon: Lexicon): ListedOwners | null {
  const [, lead = '', list = '', text = ''] = /[.,]\s/.test(content) ? (STOPPED.exec(content) ?? []) : [];
  const isNamed = areKnown(list, lexicon) || (lead !== '' && areOwners(list, lexicon, false));
  const isTold = isNamed && findVerbForm(text, lexicon.words) === 'told';
  // `Ada, Mark S.: write it` goes on to a colon.
  const isList = isTold && areOwners(COLON.exec(content)?.[1] ?? '', lexicon, false);
  return isTold && !isList && lexicon.inSection ? { owners: splitOwners(list, lexicon), text, isSure: true } : null;
}

/** `Business – we should think about it`: a sentence of its own, about what stands before the dash. */
export const SPOKEN = new RegExp(String.raw`^${either(SPEAKING)}\s`, 'i');

/** `註冊編號：03701202`: a number and no word says nothing that somebody could do. */
function holdsMore(text: string): boolean {
  return text === '' || !/^[\d\s.,/()#*+-]+$/.test(text);
}

type Attempt = { readonly lexicon: Lexicon; readonly strict: boolean; readonly isColon: boolean };

function readList(written: string, text: string, { lexicon, strict, isColon }: Attempt): ListedOwners | null {
  // Nothing stands beside one word.
  const when = /[\s,([]/.test(written) ? findWhen(written, lexicon.words) : null;
  // `Ada, July 6: workshop in Lund` tells what she is at.
  const due = when?.isBare === true && findVerbForm(text, lexicon.words) !== 'told' ? null : when;
  const list = due === null ? written : written.slice(0, due.at);
  const isOpen = (written.match(/\*\*/g)?.length ?? 0) % 2 === 1 && !written.startsWith('**');
  if (isOpen || !areOwners(list, lexicon, strict) || GOES_ON.test(text)) return null;
  const isKnownList = areKnown(list, lexicon);
  // A topic in bold (`**Protocol:** The group agreed …`) is no owner, nor is one word before a sentence of somebody else.
  if (!isKnownList && (isAboutKnown(text, lexicon) || (isColon && isTopic(written, text, lexicon)))) return null;
  if (!isKnownList && (!holdsMore(text) || (!isColon && SPOKEN.test(text)))) return null;
  const inside = /\(([^()]{2,60})\)\W*$/.exec(list)?.[1] ?? '';
  const isAbout = inside !== '' && areKnown(inside, lexicon) && !isKnownList;
  if (/^\/\//.test(text) || (/^<?https?:/.test(text) && headsLink(list, text, lexicon))) return null;
  const day = due === null ? '' : ` (${due.day})`;
  // `Funds (Ada): ask for them`: somebody behind a topic.
  const isSure = isKnownList || !isColon || isInitials(list, lexicon) || isCollective(list, lexicon);
  return { owners: splitOwners(isAbout ? inside : list, lexicon), text: `${cleanText(text)}${day}`, isSure };
}

/** `Use HackMD: https://…` heads a link; only a word that is surely a person owns one. */
function headsLink(list: string, text: string, lexicon: Lexicon): boolean {
  const isPerson = areOwners(list, lexicon, true) || (lexicon.habits?.links() === true && !/\s/.test(list));
  // … but among items that names head `Ada: https://… needs a look` says who is to look.
  return !isPerson && (!/^<?https?:\S+\s+\p{L}+\s+\p{L}/u.test(text) || lexicon.habits?.heads() !== true);
}

/** `**Protocol:** The group agreed on …`: a single unknown word in bold before a sentence about something. */
function isTopic(written: string, text: string, lexicon: Lexicon): boolean {
  const name = written.replace(/[*_]/g, '').trim();
  if (isInitials(name, lexicon) || isCollective(name, lexicon) || JOINED.test(name)) return false;
  const article = SUBJECT.test(text) && !/^\S+\s\S+ing\b/.test(text);
  if (!/\*\*|__/.test(written)) return false;
  // `**Images:** Pictures are missing`.
  const form = (words: string) => findVerbForm(words, lexicon.words);
  // … and not `**Ada:** Sent the letter`, which tells what she did.
  const tells = beginsWithCapital(text) && form(text) === 'tells' && form(text.split(' ', 1)[0] ?? '') !== 'tells';
  return !/\s/.test(name) && (article || tells);
}

/** A text without the signs that set it apart from the owners before it. */
export function cleanText(text: string): string {
  return text.replace(/^(?:\s|[,;:–—-](?=\s))+/u, '').trimEnd();
}
