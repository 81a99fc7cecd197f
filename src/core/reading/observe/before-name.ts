import { holdsWord } from '../../text/words.ts';
import type { Lexicon } from '../names.ts';
import { splitSentences } from '../sentences.ts';
import { tellsToDo } from '../tells-to-do.ts';
import { nameAlone, namesAlone } from './name-alone.ts';

/** A marker in the middle of a line, and what stands behind it. */
type Marked = {
  readonly word: string;
  readonly content: string;
  /** Characters before the marker. */
  readonly at: number;
  readonly rest: string;
  readonly isBracketed: boolean;
};

/** A name in a bracket, and what stands behind the bracket. */
const BRACKETED = /^\s*([^()]{1,40})\)(.*)$/su;

/** What is to be done before a marker behind which nothing but names stands: `Write it. Action: AB`; null where more does. */
export function readBeforeName(
  { word, content, at, rest, isBracketed }: Marked,
  lexicon: Lexicon,
): { readonly content: string; readonly at: number } | null {
  // `Write it (Action: AB); others may comment`.
  const [, inner = '', behind = ''] = isBracketed ? (BRACKETED.exec(rest) ?? []) : [];
  const own = holdsWord(behind) ? namesAlone(inner, lexicon) : null;
  if (own !== null) return { content: `${word} (${own}): ${content.slice(0, at).trimEnd()}${behind}`, at: 0 };
  const alone = nameAlone(rest, isBracketed, lexicon);
  if (alone === null) return null;
  const part = findOwnPart(content.slice(0, at).replace(/[\s–—:-]+$/u, ''), lexicon);
  return { content: `${word} (${alone}): ${part.text}`, at: part.at };
}

/** Of what stands before a lone name the last sentence where only that one says what is to be done. */
function findOwnPart(text: string, { words }: Lexicon): { readonly text: string; readonly at: number } {
  const [first = '', ...others] = splitSentences(text, words);
  const last = others.at(-1) ?? '';
  if (last === '' || tellsToDo(first, words) || !tellsToDo(last, words)) return { text, at: 0 };
  return { text: last, at: text.lastIndexOf(last) };
}
