import { either, isOneOf } from '../../languages/compile.ts';
import { english } from '../../languages/english.ts';
import { MEANS_IT } from '../../languages/english-phrases.ts';
import { AND } from '../../languages/english-joints.ts';
import { DID, PERFECT, PLANS_OF_DONE, PREDICATES, STATUS, SURELY_DONE } from '../../languages/english-remarks.ts';
import type { Vocabulary } from '../../languages/vocabulary.ts';
import type { Box } from '../../note/scan-lines.ts';
import type { TodoState } from '../types.ts';
import { findStated, findStatedInFront } from './state-apart.ts';
import { isTurned, MOST_SURE, SIGN, statePatterns } from './state-patterns.ts';
import { isMostlyStruck, starUnderlines, stripStrike } from './strike.ts';
import { beginsWithCapital, splitWords } from '../../text/words.ts';

/** Text without the marks that say how far it is. */
export type Marked = {
  readonly state: TodoState;
  readonly text: string;
  /** The mark as written. */ readonly words: string;
};

const ANY_SIGN = /[✅✔✓☑🎉❌🚫]/u;
/** Characters at the beginning of an item in which names stand. */
const BEGINNING = 80;

/** A word in front of an item tells its state when it stands out: in capitals, with a capital, or before a colon. */
function standsOut(word: string, end: string): boolean {
  return /^\P{Ll}+$/u.test(word) || (beginsWithCapital(word) && /^\s*[:–—*_-]/.test(end)) || SURELY_DONE.has(word);
}

/** `完成 API 迁移`: what says that something is done tells to do it as well, unless a sign sets it apart. */
function tells(word: string, end: string, vocabulary: Vocabulary): boolean {
  return !/[:：–—*_-]/.test(end) && vocabulary.some(({ tasks }) => tasks.orderEndings.includes(word));
}

/** Takes state marks off an item: struck through, a leading or trailing word or sign. The box is the caller's. */
export function findState(content: string, box: Box, vocabulary: Vocabulary): Marked {
  const text = content.trim();
  if (box === 'x') return { state: 'done', text: stripStrike(text), words: '[x]' };
  if (box === '-') return { state: 'dropped', text: stripStrike(text), words: '[-]' };
  if (isMostlyStruck(text)) return { state: 'done', text: stripStrike(text), words: '~~' };
  if (!ANY_SIGN.test(text) && !statePatterns(vocabulary).any(text)) return { state: 'open', text, words: '' };
  const typed = starUnderlines(text);
  return (
    findLeading(text, typed, vocabulary) ??
    findBehindNames(text, vocabulary) ??
    findTrailing(text, typed, vocabulary) ?? { state: 'open', text, words: '' }
  );
}

/** `Ada: …`, `AB/CD: …`: words of names alone before a colon. */
const NAMES = new RegExp(
  String.raw`^@?[\p{L}\d_.'’-]+(?:(?:\s*[,/&+]\s*|\s+)@?(?:\p{Lu}[\p{L}\d_.'’-]*|${either(AND)})){0,4}\s*[:：]\s*(?=\S)`,
  'u',
);

/** `Ada: [done] write it`: behind the one who was to do it. */
function findBehindNames(text: string, vocabulary: Vocabulary): Marked | null {
  const names = /[[(✅]/.test(text.slice(0, BEGINNING)) ? (NAMES.exec(text)?.[0] ?? '') : '';
  const match = names === '' ? null : statePatterns(vocabulary).boxed.exec(text.slice(names.length));
  return match === null
    ? null
    : { state: 'done', text: `${names}${text.slice(names.length + match[0].length)}`, words: match[0].trim() };
}

function findLeading(text: string, typed: string, vocabulary: Vocabulary): Marked | null {
  const stated = findStatedInFront(text, vocabulary);
  if (stated !== null)
    return { state: stated.state, text: text.slice(stated.index), words: text.slice(0, stated.index).trim() };
  const { leading, dropped, between } = statePatterns(vocabulary);
  const off = dropped.exec(typed);
  const drops = off?.groups?.['word'];
  if (off !== null && (drops === undefined || (/^\P{Ll}+$/u.test(drops) && !tells(drops, off[0], vocabulary))))
    return { state: 'dropped', text: text.slice(off[0].length), words: off[0].trim() };
  const done = leading.exec(typed);
  const { word, end = '', type = '' } = done?.groups ?? {};
  if (
    done !== null &&
    done[0].length < text.length &&
    (word === undefined ||
      (type !== '' && /^[*_]/.test(end)) ||
      (standsOut(word, end) && !tells(word, end, vocabulary)))
  )
    return { state: 'done', text: text.slice(done[0].length), words: done[0].trim() };
  const middle = between.exec(text) ?? /^(\S+(?:\s\S+)?)\s+(?<word>✅)\s+(\S.*)/su.exec(text);
  const isSign = middle?.groups?.['word'] === '✅';
  if (middle === null || (!isSign && !standsOut(middle.groups?.['word'] ?? '', ''))) return null;
  return {
    state: 'done',
    text: `${middle[1] ?? ''}${isSign ? ' ' : ' - '}${middle[3] ?? ''}`,
    words: middle.groups?.['word'] ?? '',
  };
}

function findTrailing(text: string, typed: string, vocabulary: Vocabulary): Marked | null {
  const { tails, last, tailDropped, marker } = statePatterns(vocabulary);
  const cut = (index: number, state: TodoState): Marked | null =>
    index > 0 && !marker.test(text.slice(0, index))
      ? { state, text: text.slice(0, index), words: text.slice(index).trim() }
      : null;
  const stated = findStated(text, vocabulary);
  if (stated !== null) {
    const found = cut(stated.index, stated.state);
    return found === null ? null : { ...found, text: `${found.text}${stated.kept}` };
  }
  const tail = tails.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(typed), null);
  if (tail !== null) return cut(tail.index, 'done');
  const said = last.exec(typed);
  const { stop, dash, word = '', more = '' } = said?.groups ?? {};
  if (said !== null && isTurned(text.slice(0, said.index))) return null;
  const isAlone = /^[.!*\s]*$/.test(more);
  const isDone =
    (isLoud(word) && (isAlone || dash !== undefined)) ||
    // `Done.`, `Done, see the page.`
    (stop !== undefined && beginsWithCapital(word) && /^(?:[.!]?|,(?:\s\S+){1,4})$/.test(more));
  if (word !== '' && isDone) return cut((said?.index ?? 0) + (stop?.length ?? 0), 'done');
  const off = tailDropped.exec(typed);
  const { last: loud, stop: before = '' } = off?.groups ?? {};
  if (off === null || (loud !== undefined && !isLoud(loud) && !(before !== '' && beginsWithCapital(loud)))) return null;
  return cut(off.index + before.length, 'dropped');
}

/** A word in capitals tells the state at the end of an item; others need a sign or a sentence of their own. */
function isLoud(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** `That was done`: what stands before the word. */
const PREDICATE = new RegExp(String.raw`^${either(PREDICATES)} (?=\p{L}+[.!]?$)`, 'iu');
/** `Ada completed this`, `Bo has already done it`: who did what stands above. */
const DOER = new RegExp(
  String.raw`^(?!${either(english.people.placeholders)}\s)@?\p{L}[\p{L}\d_.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{0,20})?(?:\s${either(PERFECT)}){0,2}\s(?<verb>\p{Ll}{3,10})\s${either([...MEANS_IT])}[.!]?$`,
  'iu',
);
const isDone = isOneOf([...english.states.done, ...DID]);
/** `ACTION RESOLVED`: of what stands above. */
const MARKED = new RegExp(
  String.raw`^${either(english.tasks.markers.map((word) => word.toUpperCase()))}\s(?=\p{Lu}{2})`,
  'u',
);
/** `Done by Friday` tells a plan. */
const PLAN = new RegExp(String.raw`^\S+\s+${either(PLANS_OF_DONE)}\b`, 'i');
/** `Done (#12)`: where. */
const BEHIND = /\s\([^()]{1,20}\)$/;

/** What a bullet below an item says of the item: that it is done or dropped, still open, or nothing (null). */
export function readStateLine(text: string, vocabulary: Vocabulary): TodoState | null {
  const { sentence, open } = statePatterns(vocabulary);
  const bare = text.trim().replace(MARKED, '').replace(PREDICATE, '').replace(BEHIND, '');
  if (isDone(DOER.exec(bare)?.groups?.['verb'] ?? '')) return 'done';
  const { done, sign, dropped } = sentence.exec(bare)?.groups ?? {};
  // A long sentence is a task of its own.
  const isShort = splitWords(bare).length <= 8;
  if (isShort && (done !== undefined || sign !== undefined) && !PLAN.test(bare)) return 'done';
  if (isShort && dropped !== undefined) return 'dropped';
  return open.test(bare) ? 'open' : null;
}

/** `✅ Ada to ask`: a sign before what is done. */
const SIGNED = new RegExp(String.raw`^${SIGN}\s*\S+\s+\S`, 'u');

/** `**Status**: …`. */
const LABEL = new RegExp(String.raw`^[*_]{0,2}${either(STATUS)}[*_]{0,2}\s?[:：][*_\s]*`, 'iu');

/** Whether a paragraph only tells that the item before it is done: `Done.`, `That was done.`, `Not done (12)`. */
export function tellsState(text: string, vocabulary: Vocabulary): boolean {
  const bare = text.trim().replace(LABEL, '').replace(PREDICATE, '').replace(BEHIND, '');
  const isShort = bare.length <= 40 && splitWords(bare).length <= MOST_SURE;
  return isShort && !SIGNED.test(bare) && !/[:：@]/.test(bare) && readStateLine(bare, vocabulary) !== null;
}

/** How items say how far they are. */
export const STATE_EXAMPLES: readonly (readonly [written: string, state: TodoState, rest: string])[] = [
  ['(**DONE**) Write it', 'done', 'Write it'],
  ['DONE: write it', 'done', 'write it'],
  ['✅ write it', 'done', 'write it'],
  ['~~write it~~', 'done', 'write it'],
  ['~write it. Send it.~', 'done', 'write it. Send it.'],
  ['write it - done', 'done', 'write it'],
  ['write it (done)', 'done', 'write it'],
  ['write it DONE', 'done', 'write it'],
  ['write it -- done, see #12', 'done', 'write it'],
  ['We wrote it. Done.', 'done', 'We wrote it.'],
  ['DROPPED: write it', 'dropped', 'write it'],
  ['❌ write it', 'dropped', 'write it'],
  ['write it DROPPED', 'dropped', 'write it'],
  ['We wrote to them. Dropped.', 'dropped', 'We wrote to them.'],
  ['write down what was dropped', 'open', 'write down what was dropped'],
  ['Ada: [done] write it', 'done', 'Ada: write it'],
  ['write it **NOT DONE**', 'open', 'write it **NOT DONE**'],
  ['get it done', 'open', 'get it done'],
  ['done is better than perfect', 'open', 'done is better than perfect'],
];
