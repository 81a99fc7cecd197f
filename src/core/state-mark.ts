import type { Box } from './scan-lines.ts';
import type { TodoState } from './types.ts';

/** Text without the marks that say how far it is. */
export type Marked = { readonly state: TodoState; readonly text: string };

const DONE =
  /^(?:\*\*|__)?(?:✅|✔️?|☑️?|🎉|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check_mark_button):|\[(?:done|Done|DONE|x|completed?|Completed?|COMPLETED?|closed|Closed|CLOSED)\]|\((?:done|Done|DONE)\)|(?:DONE|Done|COMPLETED?|Completed|FIXED|CLOSED)(?![\p{L}\p{N}]))(?:\*\*|__)?\s*[:,–—-]*\s*/u;
const DROPPED =
  /^(?:\*\*|__)?(?:❌|🚫|:x:|(?:DROPPED|WONTFIX|WON'T FIX|CANCELL?ED|OBSOLETE)(?![\p{L}\p{N}]))(?:\*\*|__)?\s*[:,–—-]*\s*/u;
const TAIL_DONE =
  /\s{0,9}(?:[-–—:,=]{1,5}>?\s{0,9}|→\s{0,9}|\()\[?(?:\*\*|__|\*)?(?:DONE|Done|done|completed|Completed|COMPLETED|✅|✔️?)(?:\*\*|__|\*)?\)?(?=\s*(?:$|[:.!(\]]|\[|https?:))/u;
/** `… - DONE in the tracker`: in capitals a few more words may follow. */
const TAIL_CAPITAL = /\s{1,9}[-–—]{1,5}\s{0,9}(?:\*\*)?DONE\b[^.]{0,40}\.?$/u;
const TAIL_SIGN =
  /\s{0,9}(?:✅|✔️?|☑️?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):|\[(?:done|Done|DONE|completed?|Completed?|COMPLETED?)\]|(?:\*\*|__)(?:done|Done|DONE|completed?|Completed?|COMPLETED?)[.!]?(?:\*\*|__))\s{0,9}\.?$/u;
/** `We sent it. Done.`: a sentence of its own. */
const TAIL_SENTENCE = /(?<=[.!?])\s{1,9}(?:DONE|Done|COMPLETED?|Completed?)[.!]?$/u;

/** `Ada – DONE – do it`. */
const BETWEEN = /^(\S+(?:\s\S+)?)\s[–—-]\s(?:DONE|Done)\s?[–—:-]\s(\S.*)/su;
/** `AI (done): do it`: what stands before the word is no item yet. */
const MARKER = /^\W{0,3}(?:ais?|actions?(?: items?| points?)?|to-?dos?)\W{0,3}$/i;

/** Takes state marks off an item: struck through, a leading or trailing word or sign. The box is the caller's. */
export function parseState(content: string, box: Box): Marked {
  const text = content.trim();
  if (box === 'x') return { state: 'done', text: stripStrike(text) };
  if (box === '-') return { state: 'dropped', text: stripStrike(text) };
  if (isMostlyStruck(text)) return { state: 'done', text: stripStrike(text) };
  const dropped = DROPPED.exec(text);
  if (dropped !== null) return { state: 'dropped', text: text.slice(dropped[0].length) };
  const done = DONE.exec(text);
  if (done !== null && done[0].length < text.length) return { state: 'done', text: text.slice(done[0].length) };
  const between = BETWEEN.exec(text);
  if (between !== null) return { state: 'done', text: `${between[1] ?? ''} - ${between[2] ?? ''}` };
  const tail = TAIL_DONE.exec(text) ?? TAIL_CAPITAL.exec(text) ?? TAIL_SIGN.exec(text) ?? TAIL_SENTENCE.exec(text);
  if (tail !== null && tail.index > 0 && !MARKER.test(text.slice(0, tail.index)))
    return { state: 'done', text: text.slice(0, tail.index) };
  const middle = /^(\S+(?:\s\S+)?)\s+✅\s+(.*)/su.exec(text);
  if (middle !== null) return { state: 'done', text: `${middle[1] ?? ''} ${middle[2] ?? ''}` };
  return { state: 'open', text };
}

/** Minutes strike an item piece by piece where code or links stand in it: what is left over is not worth a word. */
function isMostlyStruck(text: string): boolean {
  if (!text.startsWith('~~')) return false;
  const left = text
    .replace(/~~.*?~~/gsu, '')
    .replace(/\((?:done|completed?|closed)\b[^()]{0,40}\)/giu, '')
    .replace(/[\s\p{P}\p{S}]/gu, '');
  return left.length * 4 <= text.length;
}

function stripStrike(text: string): string {
  return text.replace(/~~/g, '');
}
