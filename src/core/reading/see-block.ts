import { english } from '../languages/english.ts';
import { either } from '../languages/compile.ts';
import { COPULAS, JOINING, SOMEBODY, WHOSE } from '../languages/english-joints.ts';
import { ANNOUNCED, CONSENSUS, DECIDED, OUTCOMES } from '../languages/english-remarks.ts';
import type { Branch } from '../note/build-tree.ts';
import { withoutPhrase } from './observe/due.ts';
import type { Due } from './due/types.ts';
import { findJoint, PROGRESS, withoutLeadingJoint } from './joint.ts';
import { areKnown, areOwners, isCollective, isInitials, splitOwners, type Lexicon } from './names.ts';
import type { Item } from './observe-item.ts';
import { findRemark } from './observe/remark.ts';
import { isAnswer, isQuestion, isReport, isSpeech } from './observe/speech.ts';
import { findVerbForm } from './observe/verb-form.ts';
import type { Below } from './read-below.ts';
import type { Place } from './place.ts';
import { observeLine, type ReadingContext } from './reading-context.ts';
import type { Seen } from './seen.ts';
import { withoutTaskLabel } from './task-label.ts';
import { wordTest } from './word-classes.ts';
import { tellsToDo } from './tells-to-do.ts';
import { holdsWord, splitWords } from '../text/words.ts';

/** A block before it is decided what it is. */
type Block = {
  readonly branch: Branch;
  readonly item: Item;
  readonly due: Due;
  readonly below: Below;
  readonly place: Place;
};

/** What is seen of a block; its owners and text, since a label above bullets may turn out to be an owner. */
export type Sight = { readonly seen: Seen; readonly owners: readonly string[]; readonly text: string };

/** What somebody is to do who is told it in the bullets below. */
const ANY_ORDER = 'write it';
/** Characters of names and a joint that stand alone. */
const LONGEST_HEAD = 80;
/** Words of a bullet that may head others without a colon. */
const MOST_TOPIC_WORDS = 3;

/** `Ada: is not there`, and what a meeting agreed. */
const TELLS = new RegExp(String.raw`^(?:${either(CONSENSUS)} )?${either(COPULAS)}\b|^${either(DECIDED)}[\s:]`, 'i');
/** `Action items: https://example.org/list`: where they are. Links to issues are taken up elsewhere. */
const PAGE = /^<?https?:\/\/(?!\S{1,200}\/(?:issues|pull|merge_requests)\/\d)\S{1,400}$/;
/** `To be done by Ada:`, `Chores for Bo:`. */
const HEAD = new RegExp(String.raw`\s${either(WHOSE)}\s+([^:：]{2,80})[:：]$`, 'iu');

/** Sees a block: its words, its place, and what stands below it. */
export function seeBlock(block: Block, context: ReadingContext): Sight {
  const { branch, item, place } = block;
  const { lexicon } = context;
  const head = findHead(block, lexicon);
  const owners = head ?? item.owners;
  const isHead = head !== null;
  const text = isHead ? '' : withoutTaskLabel(item.text, lexicon.words);
  const isBare = isHead || isEmpty(text, block.due, lexicon) || holdsNames(block, lexicon);
  const isInherited = place.above !== null;
  const seen: Seen = {
    item: { ...item, owners },
    ...readWords(text, lexicon),
    ...(item.ownerAt === 'inside' || NAMELESS.test(text) ? readOrder(text, lexicon) : {}),
    saysNothing:
      (owners.length === 0 && PAGE.test(text)) ||
      (TELLS.test(text) && !(owners.length > 0 && PROGRESS.test(text))) ||
      tellsOfSomebody(item, text, lexicon),
    isBare,
    hasBelow: branch.children.length > 0,
    isNamedOwner: () => owners.every((name) => isSurely(name, lexicon)),
    isReport: place.isRecord && isReport(text, lexicon.words),
    isSpoken: () => item.ownerAt === 'before' && isSpeech(text, lexicon.words),
    isAnswered: () => block.below.rest.some(({ line }) => OUTCOME.test(line.content)),
    isOrder: () => tellsToDo(text, lexicon.words),
    asks: () => isQuestion(text, lexicon.words),
    isAnswer: () => isAnswer(text, lexicon.words),
    isLabel: !isInherited && isLabel(block, context),
    isBullet: branch.line.kind === 'bullet',
    isBox: branch.line.box !== null,
    inside: place.inside,
    isReview: place.isReview,
    isLed: place.isLed === true,
    isRecord: place.isRecord,
    topics: place.topics,
    isKnownOwner: () => owners.length > 0 && owners.every((name) => areKnown(name, lexicon)),
    isInherited,
    isNote: place.above?.isOfNotes === true,
    evidence: place.evidence,
  };
  return { seen, owners, text };
}

/** `**Protocol:** The group agreed …`: a topic before what is said of it. */
const TOPIC = /^(?:\*\*[^*]{2,60}:?\*\*:?|[^:：]{2,40}[:：])\s+(?=\S)/u;

function readWords(text: string, { words }: Lexicon): Pick<Seen, 'form' | 'remark'> {
  const own = { form: findVerbForm(text, words), remark: findRemark(text, words) };
  const about = TOPIC.exec(text)?.[0] ?? '';
  // `We spoke. TODO: write it`: a sentence is no topic.
  if (about === '' || own.remark !== null || own.form !== 'named' || /[.!?]\s/.test(about)) return own;
  const behind = text.slice(about.length);
  const remark = findRemark(behind, words);
  return { form: findVerbForm(behind, words), remark: remark === 'notice' || remark === 'question' ? remark : null };
}

/** `Someone to write it`: it is to be done, whoever will be found. */
const NAMELESS = new RegExp(String.raw`^${either(SOMEBODY)}\s`, 'i');

/** `Ada will ask what is needed`: what stands behind the joint, not how the sentence ends, says what it does. */
function readOrder(text: string, { words }: Lexicon): Pick<Seen, 'form'> | Record<string, never> {
  const joint = findJoint(text, words);
  const isPlan =
    joint !== null && findVerbForm(joint.before, words) !== 'tells' && findVerbForm(joint.after, words) === 'told';
  return isPlan ? { form: 'told' } : {};
}

function isSurely(name: string, lexicon: Lexicon): boolean {
  return areKnown(name, lexicon) || isInitials(name, lexicon) || isCollective(name, lexicon);
}

/** `Ada created the issue`: a sentence of what somebody known did, and nothing that is left to be done. */
function tellsOfSomebody({ owners }: Item, text: string, lexicon: Lexicon): boolean {
  const isMore = /[,;]|\.\s/.test(text) || findJoint(text, lexicon.words) !== null;
  if (owners.length > 0 || isMore || !isReport(text, lexicon.words)) return false;
  const [, name = '', first = ''] =
    /^((\p{Lu}[\p{L}\p{M}'’-]+)(?:\s\p{Lu}[\p{L}\p{M}.'’-]*)?)\s\p{Ll}/u.exec(text) ?? [];
  return name !== '' && (areKnown(name, lexicon) || areKnown(first, lexicon));
}

/** `Result: they moved`, `Consensus that it moves`. */
const OUTCOME = new RegExp(String.raw`^[*_]{0,2}${either(OUTCOMES)}\b`, 'iu');

const ALONE = new RegExp(String.raw`^${either([...JOINING, ...english.tasks.markers])}\.?:?$`, 'i');

/** Nothing but a due phrase, a joint or a lone marker: `in 3 weeks time:`, `will:`. */
function isEmpty(text: string, due: Due, { words }: Lexicon): boolean {
  const rest = withoutLeadingJoint(`${withoutPhrase(text, due.phrase)} .`, words);
  return !holdsWord(rest) || ALONE.test(text.trim());
}

/** Nothing but people behind a marker: `Actions: Ada, Bo.` tells who has something to do, not what. */
function holdsNames({ branch, item }: Block, lexicon: Lexicon): boolean {
  if (!item.marked || branch.children.length > 0) return false;
  const text = item.text.replace(/[.;]$/, '');
  return areKnown(text, lexicon) || (LISTED.test(text) && areOwners(text, { ...lexicon, inSection: true }, false));
}

/** `Ada, Bo and Cyd`: more than one word, each with a capital. */
const LISTED = /^\p{Lu}\p{Ll}+(?:(?:,\s?|\s?[&/]\s?)\p{Lu}\p{Ll}+)+(?:,?\s\p{Ll}{1,3}\s\p{Lu}\p{Ll}+)?$/u;

/** Whom a label above bullets names: `Ada Moe`, `To be done by @ada and @bo:`. */
function findHead({ branch, item, place }: Block, lexicon: Lexicon): readonly string[] | null {
  if (branch.children.length === 0 || place.above !== null) return null;
  if (item.marked) return areKnown(item.text, lexicon) ? splitOwners(item.text, lexicon) : null;
  if (item.ownerAt !== null && item.ownerAt !== 'behind') return null;
  if (lexicon.habits?.roster().has(branch.line.content) === true) return splitOwners(item.text, lexicon);
  // A box over boxes is as often what is to be done: `Closing the old WG`.
  const isMany =
    isCollective(item.text, lexicon) && (branch.line.box === null || splitWords(item.text).length < MOST_TOPIC_WORDS);
  // `Docs team` over names that each head their own is no owner.
  if (isMany && branch.children.some((child) => child.children.length > 0 && areKnown(headOf(child), lexicon)))
    return null;
  if (isMany || areKnown(item.text, lexicon)) return splitOwners(item.text, lexicon);
  // `Ada will` over bullets.
  const joint =
    item.text.length > LONGEST_HEAD
      ? null
      : findJoint(`${item.text.replace(/[:：]$/, '')} ${ANY_ORDER}`, lexicon.words);
  if (joint?.after === ANY_ORDER && areKnown(joint.before, lexicon)) return splitOwners(joint.before, lexicon);
  const [, list = ''] = HEAD.exec(branch.line.content) ?? [];
  return list !== '' && areKnown(list, lexicon) ? splitOwners(list, lexicon) : null;
}

function headOf({ line }: Branch): string {
  return line.content.replace(/[*_]+|[:：]\W*$/g, '').trim();
}

const INTRODUCES = new RegExp(String.raw`\b${either(ANNOUNCED)}\b[^:]{0,40}:$`, 'i');

const isNextMeeting = wordTest(({ sections }) => sections.nextMeeting);

/** Whether a bullet only names the topic of the bullets below it. */
function isLabel({ branch, item, below }: Block, context: ReadingContext): boolean {
  if (below.rest.length === 0 || branch.line.box !== null) return false;
  const inner = below.rest.map((child) => observeLine(child.line, context));
  // `Next meeting:` over what is to be talked of then, and nobody is told to do it.
  const isAgenda = isNextMeeting(context.lexicon.words)(item.text.replace(/[*_:：]/g, '').trim());
  if (isAgenda && inner.every(({ owners, marked }) => owners.length === 0 && !marked)) return false;
  // `Ada will coordinate the following actions:`, over what others are to do.
  if (item.owners.length > 0)
    return !item.marked && INTRODUCES.test(item.text) && inner.every(({ owners }) => owners.length > 0);
  return (
    /[:：]\s*(?:\*\*|__)?$/.test(item.text) ||
    below.rest.some((child) => child.line.box !== null) ||
    inner.some((child) => child.prefixed || child.owners.length > 0) ||
    splitWords(item.text).length <= MOST_TOPIC_WORDS
  );
}
