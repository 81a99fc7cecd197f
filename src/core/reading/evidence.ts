import { either } from '../languages/compile.ts';
import { INFINITIVES } from '../languages/english-joints.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Branch } from '../note/build-tree.ts';
import { foldName } from '../text/person-name.ts';
import type { Habits } from './habits.ts';
import { areKnown, areOwners, readNames, splitOwners, type Lexicon } from './names.ts';
import { withoutLeadingJoint } from './joint.ts';
import type { Item } from './observe-item.ts';
import { findDoers } from './observe/doers.ts';
import { CALLED } from './observe/owner-before.ts';
import { findDashed, isSignature } from './observe/signature.ts';
import { isReport, isSpeech } from './observe/speech.ts';
import { findSubject, hasNick, mayBeNick } from './observe/subject.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { tellsToDo } from './tells-to-do.ts';

/** Items after whose example a name in lower case may be the subject of a sentence. */
const ENOUGH = 2;
/** Items from which on a third of a section's lines show its habit: tables and remarks stand in it as well. */
const MANY = 4;
/** Characters of an item that show its habit. */
const BEGINNING = 120;
/** `Ada - do it`, `**Ada** do it`: what stands before the dash or in bold. */
const SET_APART = /^(?:(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)(?!:)|([^:–—]{2,60}?)(?:\s+[-–—]{1,3}|-)\s)/;
/** `AB: https://…`: what stands before a link. */
const BEFORE_LINK = /^([^:]{2,60}):\s+https?:\/\//;
/** Links headed by people after whose example one more word is a person; they are to be three of four. */
const ENOUGH_LINKS = 3;

/**
 * How the items of a section write their owners. A dash or bold type heads topics as often as it names people; where at
 * least half of the names so written are known in the note, the others are people too.
 */
export function findHabits(contents: readonly string[], lexicon: Lexicon): Habits {
  const starts = contents.map((content) => content.slice(0, BEGINNING));
  const apart = starts
    .map((start) => SET_APART.exec(start))
    .map((match) => (match?.[1] ?? match?.[2] ?? '').trim())
    .filter((list) => list !== '' && readNames(list, lexicon) !== null);
  const known = apart.filter((list) => areKnown(list, lexicon)).length;
  const heads = starts.map((start) => HEAD.exec(start)?.[1]?.trim() ?? '').filter((head) => isPerson(head, lexicon));
  const told = starts.filter((start) => isToldApart(start, lexicon)).length;
  const linked = starts.map((start) => BEFORE_LINK.exec(start)?.[1]).filter((list) => list !== undefined);
  const people = linked.filter((list) => areOwners(list, lexicon, true)).length;
  const sentences = starts.filter((start) => findSubject(start, lexicon, false)?.length).length;
  const nicks = starts.filter((start) => hasNick(start, lexicon)).length;
  const doers = starts.filter((start) => findDoers(start, lexicon) !== null).length;
  const tails = contents.map((content) => findDashed(content, lexicon)).filter((tail) => tail !== null);
  const signed = contents.filter((content) => isSignature(content, lexicon)).length;
  return {
    dashes: (known > 0 && known * 2 >= apart.length) || (told >= ENOUGH && told === apart.length),
    heads: heads.length >= ENOUGH && heads.length * 2 > starts.length,
    named: new Set(heads.flatMap((head) => splitOwners(head, lexicon)).map(foldName)),
    sentences: sentences >= ENOUGH || (nicks >= ENOUGH && nicks * 2 >= contents.length),
    links: people >= ENOUGH_LINKS && people * 4 >= linked.length * 3,
    doers: doers >= ENOUGH,
    tails:
      tails.length >= ENOUGH &&
      (tails.includes('known') ||
        tails.length * 2 > contents.length ||
        (tails.length >= MANY && tails.length * 3 > contents.length)),
    nicks: isOfNicks(starts),
    called: listCalled(starts, lexicon),
    signatures: signed >= ENOUGH || contents.length <= ENOUGH,
  };
}

/** `Ada: do it`, `Ada and Bo: do it`: what stands before a colon. */
const HEAD = /^(?:\*\*)?([^:*]{2,60})(?:\*\*)?:(?:\*\*)?\s+\S/;

function isPerson(head: string, lexicon: Lexicon): boolean {
  return (
    head !== '' && areOwners(head, lexicon, false) && !splitOwners(head, lexicon).some((name) => lexicon.isCommon(name))
  );
}

/**
 * `Ada - write it`: one or two words of a name's shape, a dash, and something that somebody is told to do. Plurals head
 * topics (`Forms - write it`).
 */
const APART = new RegExp(
  String.raw`^(\p{Lu}[\p{L}.'’]+(?:\s\p{Lu}[\p{L}.'’]*)?)\s[-–—]{1,2}\s(?=(?:${either(INFINITIVES)}\s)?(\p{L}+)\s)`,
  'u',
);

function isToldApart(start: string, lexicon: Lexicon): boolean {
  const [whole = '', name = ''] = APART.exec(start) ?? [];
  return (
    name !== '' &&
    !/[^s]s$/.test(name) &&
    areOwners(name, { ...lexicon, inSection: true }, false) &&
    findVerbForm(start.slice(whole.length), lexicon.words) === 'told'
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

/** The nicks that begin items with what they are to do; where one word so written is a topic, all may be. */
function listCalled(starts: readonly string[], lexicon: Lexicon): ReadonlySet<string> {
  const found = starts.map((start) => CALLED.exec(start)).filter((match) => match !== null);
  const nicks = new Set(found.map(([, nick = '']) => nick));
  const isTold = ({ 0: whole, input }: RegExpExecArray) =>
    findVerbForm(withoutLeadingJoint(input.slice(whole.length), lexicon.words), lexicon.words) === 'told';
  const isNick = (nick: string) => lexicon.isName(nick) || (mayBeNick(nick, lexicon) && !lexicon.isCommon(nick));
  return nicks.size >= ENOUGH && found.every(isTold) && [...nicks].every(isNick) ? nicks : new Set();
}

/** What a section does as a whole. */
export type Evidence = {
  /** Its lines are mostly what several people said. */
  readonly isTalk: boolean;
  /** Enough of its items are plainly tasks that one which only names a thing is one too. */
  readonly isOfTasks: boolean;
  /** As many of them tell somebody to do something. */
  readonly isOfOrders: boolean;
};

/** Speakers from which on lines are a talk. */
const FEWEST_SPEAKERS = 2;

/** Times that a name heads what stands below it, from which on it is a speaker's. */
const TURNS = 3;

/** What the items of a section tell of each other. */
export function weighSection(roots: readonly Branch[], observe: (branch: Branch) => Item, lexicon: Lexicon): Evidence {
  const all = roots.flatMap((root) => [root, ...root.children]);
  // What stands below a bare name or topic counts, not the name.
  const items = roots
    .flatMap((root) => (root.children.length > 0 && isHead(root) ? root.children : [root]))
    .map((branch) => ({ branch, item: observe(branch) }));
  const speakers = new Set<string>();
  let said = 0;
  let spoken = 0;
  // `**Ada**` alone on a line, and below what she says.
  const heads = new Map<string, number>();
  for (const { line, children } of roots) {
    if (children.length === 0 || line.box !== null || !areKnown(line.content.replace(/[*_:：]/g, '').trim(), lexicon))
      continue;
    heads.set(line.content, (heads.get(line.content) ?? 0) + 1);
    said += 1;
    if (!children.some((child) => isSaid(child.line.content, lexicon))) continue;
    spoken += 1;
    speakers.add(line.content);
  }
  for (const branch of all) {
    const item = observe(branch);
    if (item.marked || item.ownerAt !== 'before' || branch.line.box !== null) continue;
    said += 1;
    if (!isSaid(item.text, lexicon)) continue;
    spoken += 1;
    speakers.add(item.owners.join());
  }
  const acting = items.filter(({ branch, item }) => isTask(branch, item, lexicon)).length;
  const ordering = items.filter(({ item }) => item.marked || tellsToDo(item.text, lexicon.words)).length;
  return {
    isTalk:
      (speakers.size >= FEWEST_SPEAKERS && spoken * 2 >= said && said * 2 >= items.length) ||
      // A list of tasks names each owner once; who takes turns speaks.
      (heads.size >= FEWEST_SPEAKERS && [...heads.values()].filter((times) => times >= TURNS).length > 0),
    isOfTasks: acting > 0 && acting * 2 >= items.length,
    isOfOrders: ordering > 0 && ordering * 2 >= items.length,
  };
}

/** Items below a heading from which on they can be a record. */
const FEWEST_TOLD = 2;

/** Whether items are mostly sentences of what people said or agreed: `Ada noted that …`, `The team agreed to …`. */
export function tellsWhatWas(roots: readonly Branch[], words: Vocabulary): boolean {
  const told = roots.filter(({ line }) => line.box === null && isReport(line.content, words));
  // One paragraph of several sentences is as much.
  const isMore =
    told.length >= FEWEST_TOLD || told.some(({ line }) => line.kind === 'text' && /[.!?]\s+\p{Lu}/u.test(line.content));
  return isMore && told.length * 2 > roots.length;
}

/** Words of a bullet that may head others. */
const MOST_HEAD_WORDS = 3;

function isHead({ line }: Branch): boolean {
  return /[:：]\W*$/.test(line.content) || line.content.split(/\s+/, MOST_HEAD_WORDS + 1).length <= MOST_HEAD_WORDS;
}

/** Speech, and no order: `Agree on the schedule` could be both. */
function isSaid(text: string, { words }: Lexicon): boolean {
  return isSpeech(text, words) && (findVerbForm(text, words) !== 'told' || /\?(?:\s|$)/.test(text));
}

function isTask(branch: Branch, item: Item, lexicon: Lexicon): boolean {
  if (branch.line.box !== null || item.owners.length > 0 || item.marked || item.state !== 'open') return true;
  return findVerbForm(item.text, lexicon.words) === 'told';
}
