import { buildTree } from '../note/build-tree.ts';
import type { Line } from '../note/scan-lines.ts';
import { UNSPACED } from '../text/words.ts';
import { DRAWN_ARROW } from './apart-sign.ts';
import { joinLines } from './item-lines.ts';
import { findJoint } from './joint.ts';
import { areKnown, type Lexicon } from './names.ts';
import type { Item } from './observe-item.ts';
import { findDue } from './observe/due.ts';
import { withoutDueAtEnd } from './observe/due-behind.ts';
import { findUnspacedOwner } from './observe/owner-unspaced.ts';
import { isQuestion, isSpeech } from './observe/speech.ts';
import { findVerbForm } from './observe/verb-form.ts';
import type { Place } from './place.ts';
import { readBlock } from './read-block.ts';
import { observeBlock, type ReadingContext } from './reading-context.ts';
import type { RawTodo } from './types.ts';

/** What is done, an arrow, and who: the only arrow of its line. */
const HANDED = /^((?:(?!→|⇒|[-=]>).){3,200})(?:→|⇒|[-=]>)\s*((?:(?!→|⇒|[-=]>).){1,60})$/su;

/** `→ 田中さんが確認`: what came of the talk above it. */
const LEADS = new RegExp(String.raw`^(?:→|⇒|[-=]{1,3}>|${DRAWN_ARROW})\s*`);

const ARROW = new RegExp(`→|⇒|[-=]>|^${DRAWN_ARROW}`);

/** Whether a line may hand something to somebody; most hold no arrow. */
export function mayHand({ kind, box, content }: Line): boolean {
  if (box !== null || (kind !== 'bullet' && kind !== 'text')) return false;
  if (kind === 'bullet' && /\d/.test(content) && UNSPACED_ANY.test(content)) return true;
  return ARROW.test(content) && (kind === 'bullet' || LEADS.test(content));
}

/** An item outside the sections that an arrow hands to somebody whom the note knows; none where it does not. */
export function readHanded(lines: readonly Line[], place: Place, about: ReadingContext): readonly RawTodo[] {
  const context = { ...about, lexicon: { ...about.lexicon, inSection: true }, observed: new WeakMap() };
  const { lexicon } = context;
  const [branch] = buildTree(lines, () => false);
  const whole = branch === undefined ? '' : joinLines([branch.line]);
  const led = LEADS.test(whole) ? findUnspacedOwner(whole.replace(LEADS, ''), lexicon) : null;
  if (branch !== undefined && led !== null && findVerbForm(led.rest, lexicon.words) === 'told')
    return readBlock(branch, place, context);
  if (branch !== undefined && led === null && isLed(whole, lexicon))
    return readBlock(branch, { ...place, isLed: true }, context);
  if (branch !== undefined && isPromised(whole, context)) return readBlock(branch, place, context);
  if (branch !== undefined && leads(whole) && isSigned(whole, observeBlock(branch, context), lexicon))
    return readBlock(branch, place, context);
  const [, before = '', names = ''] = HANDED.exec(withoutDueAtEnd(whole, lexicon.words)) ?? [];
  if (branch === undefined || names === '' || !isToDo(before.trim(), lexicon)) return [];
  const { ownerAt, owners } = observeBlock(branch, context);
  const isHanded = ownerAt === 'behind' ? areKnown(names.trim(), lexicon) : findUnspacedOwner(names, lexicon) !== null;
  return isHanded && owners.length > 0 ? readBlock(branch, place, context) : [];
}

/** Whether an arrow leads to a line. */
export function leads(text: string): boolean {
  return LEADS.test(text);
}

/** Whether a line says behind an arrow who is to do what came of the talk: `=> Ada will write it`, `-> Ada: write it`, where she is known. */
export function isLed(text: string, lexicon: Lexicon): boolean {
  if (!LEADS.test(text)) return false;
  const task = text.replace(LEADS, '');
  const joint = findJoint(task, lexicon.words);
  const [, name = joint?.before ?? '', told = joint?.after ?? ''] = NAMED.exec(task) ?? [];
  return name !== '' && areKnown(name, lexicon) && findVerbForm(told, lexicon.words) === 'told';
}

/** `=> ask the vendor (Ada)`: an order behind an arrow, and whose it is. */
function isSigned(text: string, { ownerAt, owners }: Item, lexicon: Lexicon): boolean {
  const isTheirs = ownerAt === 'behind' && owners.every((owner) => areKnown(owner, lexicon));
  return isTheirs && isToDo(text.replace(LEADS, ''), lexicon);
}

/** `Ada: write it`. */
const NAMED = /^([^:：]{2,60})[:：]\s+(\S.*)$/su;

/** `田中が 1/30 までに確認`: who of those whom the note knows is to do it, and until when. */
function isPromised(text: string, { lexicon, ...about }: ReadingContext): boolean {
  const who = /\d/.test(text) && UNSPACED_ANY.test(text) ? findUnspacedOwner(text, lexicon) : null;
  if (who === null || isSpeech(who.rest, lexicon.words)) return false;
  const { due } = findDue(who.rest, about);
  const isAhead = due !== null && about.meeting !== null && due >= about.meeting;
  return isAhead && findVerbForm(withoutDueAtEnd(who.rest, lexicon.words), lexicon.words) === 'told';
}

/** An order, or a thing in a script in which nouns give orders; what is asked or told, or who it was before, is none. */
function isToDo(text: string, { words, isName }: Lexicon): boolean {
  const form = findVerbForm(text, words);
  const isFormer = [1, 2, 3, 4].some((letters) => isName(text.slice(-letters)));
  const isThing = form === 'named' && UNSPACED_END.test(text) && !isSpeech(text, words);
  return !isFormer && !isQuestion(text, words) && (form === 'told' || isThing);
}

const UNSPACED_ANY = new RegExp(`[${UNSPACED}]`, 'u');
const UNSPACED_END = new RegExp(`[${UNSPACED}]$`, 'u');
