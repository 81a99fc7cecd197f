import { english } from '../languages/english.ts';
import { foldLetters } from '../text/fold-text.ts';
import type { IsoDate } from '../text/types.ts';
import { findCueAt } from './due/cues.ts';
import { findDue } from './observe/due.ts';

/** Due phrases taken out of one item. */
const MOST_PHRASES = 3;

/**
 * A text without its due phrases, by which a TODO is recognised whatever its date has become. A text without any comes
 * back as it is.
 */
export function withoutDue(text: string, meeting: IsoDate | null): string {
  let rest = text.replace(/(https?:\/\/\S+|`[^`]*`)|[*_]/g, (_all, kept: string | undefined) => kept ?? '');
  for (let count = 0; count < MOST_PHRASES; count++) {
    const less = takeOne(rest, meeting);
    if (less === null) return count === 0 ? text : rest;
    rest = less;
  }
  return rest;
}

function takeOne(text: string, meeting: IsoDate | null): string | null {
  const masked = text.replace(/https?:\/\/\S+|`[^`]*`/g, (part) => ' '.repeat(part.length));
  const { phrase, span } = findDue(masked, { meeting });
  if (phrase === null || span === null) return null;
  const [start, end] = span;
  const before = text.slice(0, findCueAt(foldLetters(text), start, english) ?? start);
  const after = text.slice(end);
  const isBracketed = /[([]\s*$/.test(before) || /[([]\s*$/.test(text.slice(0, start)) || /^\s*[([]/.test(phrase);
  const rest = [trimEnd(before), trimStart(isBracketed ? after.replace(/^\s*[)\]]/, '') : after, before)];
  const left = rest.filter((part) => part !== '').join(' ');
  return left === '' ? null : left;
}

function trimEnd(before: string): string {
  return before.replace(/(?<![\s([,;:–—-])[\s([,;:–—-]+$/u, '');
}

/** What stood behind a phrase at the beginning is the beginning now. */
function trimStart(after: string, before: string): string {
  return before.trim() === '' ? after.replace(/^[\s)\],;:–—-]+/u, '') : after.trim();
}
