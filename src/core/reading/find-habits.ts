import type { Line } from '../note/scan-lines.ts';
import { groupBy } from '../text/group-by.ts';
import { remember } from '../text/remember.ts';
import { foldName } from '../text/person-name.ts';
import { areDashed, isPerson } from './dashed-names.ts';
import type { Habits } from './habits.ts';
import { findRoster } from './head-people.ts';
import { withoutLeadingJoint } from './joint.ts';
import { areLed } from './lead-names.ts';
import { areKnown, areOwners, isCollective, splitOwners, type Lexicon } from './names.ts';
import { findDoers } from './observe/doers.ts';
import { withoutDueAtEnd } from './observe/due-behind.ts';
import { CALLED } from './observe/owner-before.ts';
import { findDashed, isSignature, LISTED, LONGEST_TAIL } from './observe/signature.ts';
import { findSubject, hasNick, mayBeNick } from './observe/subject.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { tellsToDo } from './tells-to-do.ts';

/** Items after whose example a name in lower case may be the subject of a sentence. */
const ENOUGH = 2;
/** Items from which on a third of a section's lines show its habit: tables and remarks stand in it as well. */
const MANY = 4;
/** Characters of an item that show its habit. */
const BEGINNING = 120;
/** `AB: https://…`: what stands before a link. */
const BEFORE_LINK = /^([^:]{2,60}):\s+https?:\/\//;
/** Links headed by people after whose example one more word is a person; they are to be three of four. */
const ENOUGH_LINKS = 3;

/**
 * How the items of a section write their owners. A dash or bold type heads topics as often as it names people; where at
 * least half of the names so written are known in the note, the others are people too.
 */
export function findHabits(contents: readonly string[], lines: readonly Line[], lexicon: Lexicon): Habits {
  const starts = contents.map((content) => content.slice(0, BEGINNING));
  const heads = remember(() => listHeads(starts, lexicon));
  return {
    dashes: remember(() => areDashed(starts, lexicon)),
    heads: remember(() => heads().length >= ENOUGH && heads().length * 2 > starts.length),
    named: remember(
      () =>
        new Set(
          heads()
            .flatMap((head) => splitOwners(head, lexicon))
            .map(foldName),
        ),
    ),
    sentences: remember(() => areSentences(starts, lexicon)),
    links: remember(() => headLinks(starts, lexicon)),
    doers: remember(() => hasMore(starts, ENOUGH, (start) => findDoers(start, lexicon) !== null)),
    tails: remember(() => areTailed(contents, lexicon)),
    ends: remember(() => listEnds(contents, lexicon)),
    leads: remember(() => areLed(starts, lexicon)),
    nicks: remember(() => isOfNicks(starts)),
    signers: remember(() => listSigners(contents, lines, lexicon)),
    roster: remember(() => findRoster(lines, lexicon)),
    called: remember(() => listCalled(starts, lexicon)),
    signatures: remember(
      () => contents.length <= ENOUGH || hasMore(contents, ENOUGH, (content) => isSignature(content, lexicon)),
    ),
  };
}

/** Whether that many texts, or more, are such; the rest is not looked at. */
function hasMore(texts: readonly string[], least: number, isSuch: (text: string) => boolean): boolean {
  let found = 0;
  return texts.some((text) => isSuch(text) && ++found >= least);
}

function areSentences(starts: readonly string[], lexicon: Lexicon): boolean {
  const isSentence = (start: string) => (findSubject(start, lexicon, false)?.length ?? 0) > 0;
  if (hasMore(starts, ENOUGH, isSentence)) return true;
  return hasMore(starts, Math.max(ENOUGH, starts.length / 2), (start) => hasNick(start, lexicon));
}

function headLinks(starts: readonly string[], lexicon: Lexicon): boolean {
  const linked = starts.map((start) => BEFORE_LINK.exec(start)?.[1]).filter((list) => list !== undefined);
  if (linked.length < ENOUGH_LINKS) return false;
  return linked.filter((list) => areOwners(list, lexicon, true)).length * 4 >= linked.length * 3;
}

function areTailed(contents: readonly string[], lexicon: Lexicon): boolean {
  const tails = contents.map((content) => findDashed(content, lexicon)).filter((tail) => tail !== null);
  return (
    tails.length >= ENOUGH &&
    (tails.includes('known') ||
      tails.length * 2 > contents.length ||
      (tails.length >= MANY && tails.length * 3 > contents.length))
  );
}

function listHeads(starts: readonly string[], lexicon: Lexicon): readonly string[] {
  return starts.map((start) => HEAD.exec(start)?.[1]?.trim() ?? '').filter((head) => isPerson(head, lexicon));
}

/** `Ada: do it`, `Ada and Bo: do it`: what stands before a colon. */
const HEAD = /^(?:\*\*)?([^:*]{2,60})(?:\*\*)?:(?:\*\*)?\s+\S/;

/**
 * Signs before names that end nearly all items: `write it, Ada`, `write it | Bo`, `write it: Cy (by Friday)`. Somebody whom
 * the note knows vouches for the others, or what most are to do.
 */
function listEnds(contents: readonly string[], lexicon: Lexicon): ReadonlySet<string> {
  const ends = contents.flatMap((content) => {
    const plain = withoutDueAtEnd(content, lexicon.words);
    const end = LISTED.exec(plain.slice(-LONGEST_TAIL));
    const { names = '', sign = '' } = end?.groups ?? {};
    if (end === null || !(areKnown(names, lexicon) || isPerson(names, lexicon))) return [];
    const before = plain.slice(0, plain.length - end[0].length);
    return [{ sign, isKnown: areKnown(names, lexicon), isTold: tellsToDo(before, lexicon.words) }];
  });
  const isUsual = (times: number) => times >= ENOUGH && times * 3 >= contents.length * 2;
  const areSure = (all: readonly (typeof ends)[number][]) =>
    all.some(({ isKnown }) => isKnown) || all.filter(({ isTold }) => isTold).length * 2 > all.length;
  return new Set(
    [...groupBy(ends, ({ sign }) => sign)]
      .filter(([, all]) => isUsual(all.length) && areSure(all))
      .map(([sign]) => sign),
  );
}

/** `[ada] write it`: a word in brackets that begins an item. */
const NICKED = /^\[([a-z][a-z\d_-]{1,20}(?:(?:,\s*|\/|\s?&\s?|\s?\+\s?)[a-z][a-z\d_-]{1,20}){0,4})\](?![([:])\s+\S/;
/** Items that begin so, and different words in the brackets, from which on they are people and no tags. */
const ENOUGH_NICKS = 3;

/** Whether most items begin with a nick in brackets; the same few words over and over are tags. */
function isOfNicks(starts: readonly string[]): boolean {
  const nicks = starts.map((start) => NICKED.exec(start)?.[1]).filter((nick) => nick !== undefined);
  return nicks.length >= ENOUGH_NICKS && nicks.length * 3 >= starts.length * 2 && new Set(nicks).size >= ENOUGH_NICKS;
}

/** `@ada: write it`, `Ada: write it`. */
const OTHER = /^([@\p{Lu}][^:]{1,40}):\s/u;

/** The nicks that begin items with what they are to do, as written; where one word so written is a topic, all may be. */
function listCalled(starts: readonly string[], lexicon: Lexicon): ReadonlySet<string> {
  const found = starts
    .map((start) => CALLED.exec(start))
    .filter((match) => match !== null)
    .filter(([, name = '']) => !isCollective(name, lexicon));
  const nicks = new Set(found.map(([, nick = '']) => nick));
  const isTold = ({ 0: whole, input }: RegExpExecArray) =>
    findVerbForm(withoutLeadingJoint(input.slice(whole.length), lexicon.words), lexicon.words) === 'told';
  const isNick = (list: string) =>
    splitOwners(list, lexicon).every(
      (nick) => lexicon.isName(nick) || (mayBeNick(nick, lexicon) && !lexicon.isCommon(nick)),
    );
  // Where half of those in front are surely people, whatever stands behind says nothing.
  const about = { ...lexicon, inSection: true };
  const known = [...nicks].filter((list) => areOwners(list, about, true)).length;
  const others = starts.filter((start) => areKnown(OTHER.exec(start)?.[1] ?? '', lexicon)).length;
  const isTheirs = (known + others) * 2 >= nicks.size + others || found.every(isTold);
  return nicks.size >= ENOUGH && isTheirs && [...nicks].every(isNick) ? nicks : new Set();
}

/** `… (ada)`, `… (bo, cy-d)`: nicks in round brackets that end an item. */
const SIGNED_BY_NICKS = /\(([a-z][\w-]{1,30}(?:(?:,\s?|\/)[a-z][\w-]{1,30}){0,4})\)\.?$/;
/** Items that end so, and different words in their brackets, from which on they are people. */
const ENOUGH_SIGNERS = 3;

/** The nicks that end most of the items, each an order; where one of them is a word, none is a nick. */
function listSigners(contents: readonly string[], lines: readonly Line[], lexicon: Lexicon): ReadonlySet<string> {
  const signed = contents.map((content) => SIGNED_BY_NICKS.exec(content)).filter((match) => match !== null);
  const nicks = new Set(signed.flatMap(([, list = '']) => list.split(/,\s?|\//)));
  // A signature may stand on a further line of its item.
  const items = lines.filter(({ kind }) => kind === 'bullet').length;
  const isUsual = signed.length >= ENOUGH_SIGNERS && signed.length * 3 >= items * 2;
  const isNick = (nick: string) => lexicon.isName(nick) || (mayBeNick(nick, lexicon) && !lexicon.isCommon(nick));
  return isUsual && nicks.size >= ENOUGH && [...nicks].every(isNick) ? nicks : new Set();
}
