import { anyFolded } from '../../languages/compile.ts';
import { mayHold } from '../../languages/may-hold.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import type { Box } from '../../note/scan-lines.ts';
import type { TodoState } from '../types.ts';
import { isMostlyStruck, stripStrike } from './strike.ts';

/** Text without the marks that say how far it is. */
export type Marked = {
  readonly state: TodoState;
  readonly text: string;
  /** The mark as written. */ readonly words: string;
};

const SIGN = String.raw`(?:[✅✔✓☑]\uFE0F?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check_mark_button):)`;
const NO_SIGN = String.raw`(?:[❌🚫]\uFE0F?|:x:)`;
const ANY_SIGN = /[✅✔✓☑🎉❌🚫]/u;
/** Words of a language's list that say `done` and nothing else. */
const MOST_SURE = 3;
/** Characters at the beginning of an item in which names stand. */
const BEGINNING = 80;
const BOLD = '(?:\\*\\*|__|[*_])?';

/** Patterns for flags `iu`; a word in lower case counts only where a bracket, dash or the like sets it apart. */
const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const done = anyFolded(gather(vocabulary, ({ states }) => states.done));
  const dropped = anyFolded(gather(vocabulary, ({ states }) => states.dropped));
  // The first words of a language's list tell it beyond doubt; `closed` and `fixed` end lists as well.
  const sure = anyFolded(vocabulary.flatMap(({ states }) => states.done.slice(0, MOST_SURE)));
  const boxed = String.raw`(?:\[${done}\]|\(${done}\)|【${done}】)`;
  return {
    /** A word that all the others hold, but where there is a sign. */
    any: mayHold([
      ...gather(vocabulary, ({ states }) => [...states.done, ...states.dropped]),
      ...['x', 'merged', 'sent', 'white', 'heavy', 'ballot', 'check'],
    ]),
    leading: createMatcher(
      String.raw`^(?<type>${BOLD})(?:${SIGN}|🎉|\[x\]|${boxed}|(?<word>${done})(?=(?<end>\s{0,2}[:,–—*_-]|\s|$)))${BOLD}\s*[:,–—-]*\s*(?=\S|$)`,
    ),
    // More than one word behind it: `Ada: [done] write it`.
    boxed: createMatcher(String.raw`^(?:${boxed}|${SIGN})\s*[:,–—-]{0,2}\s*(?=\p{L}\S*\s+\S)`),
    dropped: createMatcher(
      String.raw`^(?:\*\*|__)?(?:${NO_SIGN}|(?<word>${dropped})(?=\s|[:,–—*_-]|$))(?:\*\*|__)?\s*[:,–—-]*\s*`,
    ),
    tails: [
      createMatcher(
        String.raw`\s{0,9}(?:[-–—:,=]{1,5}>?\s{0,9}|→\s{0,9}|\()\[?${BOLD}(?:(?:${SIGN})\s*)?(?:(?<word>${sure})|${SIGN})${BOLD}\)?(?=\s*(?:$|[:.!(\]]|\[|https?:)).*$`,
        's',
      ),
      createMatcher(String.raw`\s[-–—(]\s?(?:${done}) (?:on )?(?:\p{L}{3,9} )?\d[\d\p{L}/., -]{0,20}\)?\.?$`),
      createMatcher(
        String.raw`\s{0,9}(?:${SIGN}|${BOLD}${boxed}${BOLD}|(?:\*\*|__)${done}[.!]?(?:\*\*|__))\s{0,9}\.?$`,
      ),
      // Where: `[DONE, PR #12]`, `-- done, see #12`. Other words may take it back: `(done, but not sent)`.
      createMatcher(
        String.raw`\s{1,9}(?:[[(]|[-–—]{1,3}\s)${BOLD}${sure}${BOLD}[,;:]\s*(?:(?:see|in)\s)?(?:(?:pr|mr|issue)\s)?(?:[\w/.-]{0,60}#\d{1,8}|https?:\/\/[^\s()[\]]{1,200})[\])]?\.?$`,
      ),
      createMatcher(String.raw`\s[-–—(]\s?already (?:${done}|merged|sent)[^.()]{0,40}\)?\.?$`),
    ],
    /** `… DONE`, `We sent it. Done.`: in capitals, or a sentence of its own. */
    last: createMatcher(
      String.raw`(?<stop>[.!?])?\s{1,9}(?<dash>[-–—]{1,5}\s{0,9})?(?:\*\*)?(?<word>${done})(?:\*\*)?(?<more>[^.]{0,40})\.?$`,
    ),
    tailDropped: createMatcher(
      String.raw`\s{0,9}(?:[-–—:]{1,3}\s{0,9}|\()(?:${NO_SIGN}\s*)?(?<word>${dropped})\)?\.?$|\s${NO_SIGN}$`,
    ),
    between: createMatcher(String.raw`^(\S+(?:\s\S+)?)\s[–—-]\s(?<word>${done})\s?[–—:-]\s(\S.*)`, 's'),
    sentence: createMatcher(
      String.raw`^${BOLD}(?:(?<who>[\p{L}\d@_.-]{1,20}):\s+)?(?:(?:${SIGN})\s*)?(?:(?:status|state)\W{1,5})?${BOLD}(?:(?<done>${done})|(?<sign>${SIGN})|(?<dropped>${NO_SIGN}\s*(?:${dropped})?|${dropped}))${BOLD}(?=$|[\s.!,;:–—(-])`,
    ),
    open: createMatcher(
      String.raw`^${BOLD}(?:(?:status|state)\W{1,5})?${BOLD}(?:${anyFolded(gather(vocabulary, ({ states }) => states.open))})${BOLD}[.!]?$`,
    ),
    marker: createMatcher(
      String.raw`^\W{0,3}${anyFolded(gather(vocabulary, ({ tasks }) => [...tasks.markers, ...tasks.initials]))}\W{0,3}$`,
    ),
  };
});

/** A word in front of an item tells its state when it stands out: in capitals, with a capital, or before a colon. */
function standsOut(word: string, end: string): boolean {
  return /^\P{Ll}+$/u.test(word) || (/^\p{Lu}/u.test(word) && /^\s*[:–—*_-]/.test(end)) || /^Done\b/.test(word);
}

/** Takes state marks off an item: struck through, a leading or trailing word or sign. The box is the caller's. */
export function findState(content: string, box: Box, vocabulary: Vocabulary): Marked {
  const text = content.trim();
  if (box === 'x') return { state: 'done', text: stripStrike(text), words: '[x]' };
  if (box === '-') return { state: 'dropped', text: stripStrike(text), words: '[-]' };
  if (isMostlyStruck(text)) return { state: 'done', text: stripStrike(text), words: '~~' };
  if (!ANY_SIGN.test(text) && !patterns(vocabulary).any(text)) return { state: 'open', text, words: '' };
  // Signs of type stand in the patterns as stars; an underline would belong to its word.
  const typed = text.replace(/(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, (sign) => '*'.repeat(sign.length));
  return (
    findLeading(text, typed, vocabulary) ??
    findBehindNames(text, vocabulary) ??
    findTrailing(text, typed, vocabulary) ?? { state: 'open', text, words: '' }
  );
}

/** `Ada: …`, `AB/CD: …`: words of names alone before a colon. */
const NAMES = /^@?[\p{L}\d_.'’-]+(?:(?:\s*[,/&+]\s*|\s+)@?(?:\p{Lu}[\p{L}\d_.'’-]*|and)){0,4}\s*[:：]\s*(?=\S)/u;

/** `Ada: [done] write it`: behind the one who was to do it. */
function findBehindNames(text: string, vocabulary: Vocabulary): Marked | null {
  const names = /[[(✅]/.test(text.slice(0, BEGINNING)) ? (NAMES.exec(text)?.[0] ?? '') : '';
  const match = names === '' ? null : patterns(vocabulary).boxed.exec(text.slice(names.length));
  return match === null
    ? null
    : { state: 'done', text: `${names}${text.slice(names.length + match[0].length)}`, words: match[0].trim() };
}

function findLeading(text: string, typed: string, vocabulary: Vocabulary): Marked | null {
  const { leading, dropped, between } = patterns(vocabulary);
  const off = dropped.exec(typed);
  if (off !== null && (off.groups?.['word'] === undefined || /^\P{Ll}+$/u.test(off.groups['word'])))
    return { state: 'dropped', text: text.slice(off[0].length), words: off[0].trim() };
  const done = leading.exec(typed);
  const { word, end = '', type = '' } = done?.groups ?? {};
  if (
    done !== null &&
    done[0].length < text.length &&
    (word === undefined || (type !== '' && /^[*_]/.test(end)) || standsOut(word, end))
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
  const { tails, last, tailDropped, marker } = patterns(vocabulary);
  const cut = (index: number, state: TodoState): Marked | null =>
    index > 0 && !marker.test(text.slice(0, index))
      ? { state, text: text.slice(0, index), words: text.slice(index).trim() }
      : null;
  const tail = tails.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(typed), null);
  if (tail !== null) return cut(tail.index, 'done');
  const { stop, dash, word = '', more = '' } = last.exec(typed)?.groups ?? {};
  const isAlone = /^[.!*\s]*$/.test(more);
  const isDone =
    (/^\p{Lu}{2,}$/u.test(word) && (isAlone || dash !== undefined)) ||
    (stop !== undefined && /^\p{Lu}/u.test(word) && /^[.!]?$/.test(more));
  if (word !== '' && isDone) return cut((last.exec(typed)?.index ?? 0) + (stop?.length ?? 0), 'done');
  const off = tailDropped.exec(typed);
  return off === null ? null : cut(off.index, 'dropped');
}

/** `That was done`: what stands before the word. */
const PREDICATE = /^(?:this|that|it) (?:was|is|has been) (?=\p{L}+[.!]?$)/iu;
/** `Done (#12)`: where. */
const BEHIND = /\s\([^()]{1,20}\)$/;

/** What a bullet below an item says of the item: that it is done or dropped, still open, or nothing (null). */
export function readStateLine(text: string, vocabulary: Vocabulary): TodoState | null {
  const { sentence, open } = patterns(vocabulary);
  const bare = text.trim().replace(PREDICATE, '').replace(BEHIND, '');
  const { done, sign, dropped } = sentence.exec(bare)?.groups ?? {};
  // `Done by Friday` tells a plan, and a long sentence is a task of its own.
  const isShort = bare.split(/\s+/).length <= 8;
  if (isShort && (done !== undefined || sign !== undefined) && !/^\S+\s+(?:by|until|before|when|if)\b/i.test(bare))
    return 'done';
  if (isShort && dropped !== undefined) return 'dropped';
  return open.test(bare) ? 'open' : null;
}

/** `✅ Ada to ask`: a sign before what is done. */
const SIGNED = new RegExp(String.raw`^${SIGN}\s*\S+\s+\S`, 'u');

/** Whether a paragraph only tells that the item before it is done: `Done.`, `That was done.`, `Not done (12)`. */
export function tellsState(text: string, vocabulary: Vocabulary): boolean {
  const bare = text.trim().replace(PREDICATE, '').replace(BEHIND, '');
  const isShort = bare.length <= 40 && bare.split(/\s+/).length <= MOST_SURE;
  return isShort && !SIGNED.test(bare) && !/[:：@]/.test(bare) && readStateLine(bare, vocabulary) !== null;
}

/** How items say how far they are. */
export const STATE_EXAMPLES: readonly (readonly [written: string, state: TodoState, rest: string])[] = [
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
  ['Ada: [done] write it', 'done', 'Ada: write it'],
  ['get it done', 'open', 'get it done'],
  ['done is better than perfect', 'open', 'done is better than perfect'],
];
