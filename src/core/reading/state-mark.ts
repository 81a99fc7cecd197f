import type { Box } from '../note/scan-lines.ts';
import type { TodoState } from './types.ts';

/** Text without the marks that say how far it is. */
export type Marked = { readonly state: TodoState; readonly text: string };

/** What says that something is done; in lower case only where a bracket, dash or the like sets it apart. */
const SIGN = String.raw`(?:[✅✔✓☑]\uFE0F?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check_mark_button):)`;
const WORD = '(?:DONE|[Dd]one|COMPLETED?|[Cc]ompleted)';
const BOXED = String.raw`(?:\[(?:${WORD}|[Cc]omplete|[Cc]losed|CLOSED)\]|\((?:${WORD}|[Cc]losed|CLOSED)\))`;
const BOLD = '(?:\\*\\*|__|[*_])?';

const DONE = new RegExp(
  String.raw`^${BOLD}(?:${SIGN}|🎉|\[x\]|${BOXED}|[*_]done(?=[*_])|(?:DONE|Done|COMPLETED?|Completed|FIXED|CLOSED|Closed(?=[*_]{0,2}:))(?![\p{L}\p{N}]))${BOLD}\s*[:,–—-]*\s*(?=\S|$)`,
  'u',
);
const DROPPED =
  /^(?:\*\*|__)?(?:❌|🚫|:x:|(?:DROPPED|WONTFIX|WON'T FIX|CANCELL?ED|OBSOLETE)(?![\p{L}\p{N}]))(?:\*\*|__)?\s*[:,–—-]*\s*/u;
const TAIL_DONE = new RegExp(
  String.raw`\s{0,9}(?:[-–—:,=]{1,5}>?\s{0,9}|→\s{0,9}|\()\[?${BOLD}(?:${WORD}|✅|✔️?)${BOLD}\)?(?=\s*(?:$|[:.!(\]]|\[|https?:)).*$`,
  'su',
);
/** `… (done 2026-01-05)`, `… - done on Jan 5`. */
const TAIL_DAY = /\s[-–—(]\s?(?:done|completed|closed) (?:on )?(?:\p{L}{3,9} )?\d[\d\p{L}/., -]{0,20}\)?\.?$/iu;
/** `… - DONE in the tracker`: in capitals a few more words may follow. */
const TAIL_CAPITAL = /\s{1,9}[-–—]{1,5}\s{0,9}(?:\*\*)?DONE\b[^.]{0,40}\.?$/su;
const TAIL_SIGN = new RegExp(
  String.raw`\s{0,9}(?:${SIGN}|${BOLD}${BOXED}${BOLD}|(?:\*\*|__)(?:${WORD}|[Cc]omplete)[.!]?(?:\*\*|__))\s{0,9}\.?$`,
  'u',
);
/** `… - already done at the meeting`. */
const TAIL_ALREADY = /\s[-–—(]\s?already (?:done|completed|finished|fixed|merged|sent)\b[^.()]{0,40}\)?\.?$/iu;
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
  const tail =
    TAIL_DONE.exec(text) ??
    TAIL_CAPITAL.exec(text) ??
    TAIL_SIGN.exec(text) ??
    TAIL_SENTENCE.exec(text) ??
    TAIL_DAY.exec(text) ??
    TAIL_ALREADY.exec(text);
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
