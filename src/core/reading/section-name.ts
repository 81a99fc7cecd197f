import { anyWord } from '../languages/compile.ts';
import { english } from '../languages/english.ts';
import { foldCase } from '../text/fold-text.ts';

/** Characters of a heading that are compared. */
const LONGEST_HEADING = 200;

/** A section's name as compared: without case, emoji, shortcodes, markup, numbering, dates in brackets and punctuation. */
export function foldSectionName(heading: string): string {
  return foldCase(heading.slice(0, LONGEST_HEADING))
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\s\((?![^()]*(?:done|completed?|closed|finished|resolved|archived?))[^()]*\)[\s:*_]*$/, '')
    .replace(/:[a-z0-9_+-]+:/g, ' ')
    .replace(/['’]/g, '')
    .replace(/^[\s\d.)#ivx]*(?=[^\p{L}]*\p{L})(?:\d|[.)#]|\s)*/u, (mark) => (/[\d.)#]/.test(mark) ? ' ' : mark))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(DATES, '')
    .replace(/ (?:from|for|on|of|by)$/, '')
    .replace(/^(?:\d{1,4} ){1,3}(?=\p{L})/u, '');
}

/** Days behind a name: `action items 2026 01 07`, `todos jan 7th`. */
const DATES = new RegExp(String.raw`(?: (?:\d{1,8}(?:st|nd|rd|th)?|${anyWord(english.due.months.flat())}))+$`, 'iu');

const MANY =
  'to\\s?dos?|todos?|to\\s?do list|things to do|action(?:s|ables?)?(?: (?:items?|points?|list|log|register|tracker|steps?|required|arising|review|summary))?|ais?|next (?:steps?|actions?)|tasks?|task list|work items|new pr tasks|follow ?ups?(?: (?:items?|actions?|tasks?))?|assignments?|homework|whats next|to be done|actions to take|items (?:for|to) follow ?up|deliverables|commitments';
const LEADING =
  'the|new|our|open|outstanding|resulting|pending|current|remaining|upcoming|summary of|list of|review of|review|immediate|main|key|team|previous|prior|past|last|existing|ongoing|agreed|proposed|suggested|recommended|assigned|planned|meeting|post meeting|personal|group|final|overall|all|your|updated|additional|other|priority|high priority|required|short term|long term';
/** Words that by themselves, or joined by "and", "&", "/", name a section of things to do. */
const ACTION = new RegExp(
  `^(?:(?:${LEADING})\\s+)*(?:${MANY})(?:\\s+(?:and|or)?\\s*(?:decisions?|decisions made|next steps?|action items?|actions?|tasks?|todos?|to dos?|follow ?ups?|agenda for next (?:call|meeting)|owners?|deadlines?|due dates?|assignments?|assignees?))*$`,
);
const REVERSED =
  /^(?:(?:key|main) )?(?:decisions?|conclusions?|summary|outcomes?|resolutions?|takeaways?|results?|wrap ?up)(?: and| or)? (?:todos?|to dos?|action items?|actions?|next steps?|tasks?|follow ?ups?)$/;
/** `Docs team action items`: whose, or what about. */
const WHOSE =
  /^(?!(?:\p{L}+ )*(?:no|not|completed?|closed|done|finished|resolved|example|sample) )(?:\p{L}+ ){1,3}action (?:items|points)$/u;
/** What may follow the name in a heading: "(…)", "from …", "for …". */
const TAIL = / (?:from|for|of|by|after|this|today|until|before|since|identified|action items from).*/;

/** Whether a heading announces things to do; `extra` are further names, folded. */
export function isActionName(name: string, extra: ReadonlySet<string>): boolean {
  if (extra.has(name)) return true;
  const words = name.replace(TAIL, '');
  return [name, words].some((one) => ACTION.test(one) || REVERSED.test(one)) || WHOSE.test(name);
}

/** `We have some action items from this meeting:`, `The following actions were agreed:`. */
const SENTENCE =
  /^(?:here (?:are|is)|these are|there are|the following|following are|the|we (?:have|had|agreed|identified|noted|came up with|decided|took)|our)\b[\p{L} ]{0,40}\b(?:action(?:able)?s?(?: (?:items?|points?))?|to ?dos?|next steps?|follow ups?|tasks)\b[\p{L} ]{0,40}$/u;
const OVER = /\b(?:no|not|completed?|done|closed|taken|finished|last|previous|old|wont|cannot)\b/;

/** Whether a sentence that ends with a colon announces things to do. */
export function isActionSentence(name: string): boolean {
  return SENTENCE.test(name) && !OVER.test(name);
}

/** Whether a name is that of a section of things to do and nothing else, so that it needs no markup. */
export function isPlainActionName(name: string): boolean {
  return ACTION.test(name);
}
