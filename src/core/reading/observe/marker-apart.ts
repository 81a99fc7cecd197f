import { beginsWithCapital } from '../../text/words.ts';
import { findJoint } from '../joint.ts';
import { isAmbiguous, isCapital, isMarker } from '../marker-words.ts';
import { areKnown, type Lexicon } from '../names.ts';

/** A word in the middle of a line, and the signs around it. */
type Around = { readonly [part in 'before' | 'gap' | 'open' | 'word' | 'close']: string };

/** Whether a word in the middle of a line is meant as a marker: by a colon and its capitals, its type, or a bracket. */
export function isApart(around: Around, lexicon: Lexicon): boolean {
  const { before, gap, open, word, close } = around;
  if (!isMarker(word, lexicon.words)) return false;
  const isDashed = /^\s[–—-]/.test(before);
  if (/#$/.test(open)) return true;
  // `It is open (Action: Ada to write it)`, `… [ACTION Ada: write it]`: the bracket holds the item.
  if (/[[(]$/.test(open) && /[:：]/.test(close)) return beginsWithCapital(word);
  if (/\($/.test(open) && /^[\p{L}\d]$/u.test(before)) return false;
  if (/[[(]$/.test(open))
    return /[\])]/.test(close) && (isCapital(word) || /\[$/.test(open)) && !isAmbiguous(word, lexicon.words);
  // Behind a comma, a gap or a word only what is written as a marker is one: `…, ACTION: Ada to do it`.
  if (/^[,\p{L}\d]$/u.test(before)) {
    const isWritten = before === ',' || gap.length > 1 ? beginsWithCapital(word) : isCapital(word);
    return /[:：]/.test(close) && isWritten && !isAmbiguous(word, lexicon.words);
  }
  // `Under way / TODO: write it`, but `Decisions / Actions: …` is a heading.
  if (before.endsWith('/')) return /[:：]/.test(close) && isCapital(word) && !/s$/i.test(word);
  // `… _Action Ada_: write it`: somebody known between the marker and its colon.
  const whom = /^\s+([^:*_@([]+?)[*_]{0,3}\s*[:：]/u.exec(close)?.[1];
  if (whom !== undefined && !areKnown(whom, lexicon)) return false;
  if (/^\s$/.test(close)) return isDashed && isCapital(word) && !isAmbiguous(word, lexicon.words);
  return isCapital(word) || beginsWithCapital(word);
}

/** `It is open, AI Ada to write it`: a marker in capitals and somebody known who is to do something. */
export function isOrdered(
  { before, word, close, rest }: Readonly<Record<'before' | 'word' | 'close' | 'rest', string>>,
  lexicon: Lexicon,
): boolean {
  // `…; action: Ada to write it`: behind a sign it may be written small, but for what is a topic as well.
  const isSet = isCapital(word) || (/[;–→>-]$/u.test(before) && !isAmbiguous(word, lexicon.words));
  if (!/^(?:\s|[:：]\s*)$/.test(close) || !isSet || !isMarker(word, lexicon.words)) return false;
  if (isAmbiguous(word, lexicon.words) && /^[\p{L}\d]$/u.test(before)) return false;
  const joint = findJoint(rest, lexicon.words);
  return joint !== null && areKnown(joint.before, lexicon);
}
