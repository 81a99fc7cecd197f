import { plainText } from '../text/plain-text.ts';
import type { Due } from './due/types.ts';
import type { Lexicon } from './names.ts';
import { wordPattern } from './word-classes.ts';
import { holdsWord } from '../text/words.ts';

/** What leads to a date and is left over when the date is taken off. */
const cue = wordPattern(
  ({ due }) => [...due.by, ...due.before, ...due.labels, ...due.on, ...due.at, ...due.within, ...due.articles],
  (words) => String.raw`(?:[\s([,;:|~–—-]|${words})+$`,
);

/** `By Friday, write it`, `January 20: write it`. */
export function withoutLeadingDue(text: string, { phrase, due }: Due): string {
  const words = due === null ? '' : (phrase?.trim() ?? '');
  if (words === '') return text;
  const at = text.indexOf(words);
  if (at < 0 || at > 4 || holdsWord(text.slice(0, at))) return text;
  const rest = text.slice(at + words.length).replace(/^[\s)\],;:–—-]+/u, '');
  return rest === '' ? text : rest;
}

/** Without an understood due phrase at the end, and the words that lead to it. */
export function withoutTrailingDue(text: string, { phrase, due }: Due, lexicon: Lexicon): string {
  const words =
    phrase === null || due === null
      ? ''
      : plainText(phrase)
          .trim()
          .replace(/[.,;:)\]]+$/, '');
  if (words === '') return text;
  const at = text.lastIndexOf(words);
  if (at <= 0 || !/^[\s.,;:!)\]]*$/.test(text.slice(at + words.length))) return text;
  const before = closeBracket(cue(lexicon.words).cut(text.slice(0, at)));
  return before.trim() === '' ? text : before;
}

/** A bracket that a date ended: `it (planned for tomorrow)` is about nothing else, `it (see the notes by Friday)` stays. */
function closeBracket(text: string): string {
  const open = /\s*[([]([^()[\]]*)$/.exec(text);
  if (open === null) return text;
  const [, inside = ''] = open;
  return inside.trim().split(/\s+/).length > 2 ? `${text.trimEnd()})` : text.slice(0, open.index);
}
