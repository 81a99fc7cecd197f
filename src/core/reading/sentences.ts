import { anyFolded } from '../languages/compile.ts';
import { createMatcher, type Matcher } from '../languages/matcher.ts';
import type { Words } from '../languages/types.ts';
import { gather, perVocabulary, ENGLISH, type Vocabulary } from '../languages/vocabulary.ts';

const abbreviations = perVocabulary(
  (vocabulary) => new Set(gather(vocabulary, ({ sentences }) => sentences?.abbreviations ?? [])),
);

function monthBehind(months: Words): Matcher {
  return createMatcher(String.raw`^\s+${anyFolded(months)}`, '', months);
}

const months = perVocabulary((vocabulary) => monthBehind(gather(vocabulary, ({ due }) => due.months.flat())));

/** Stretches in which no sentence ends: code, links, quotations and what is in brackets. */
const CLOSED =
  /`[^`]*`|https?:\/\/\S+?(?=[.!?]?(?:\s|$))|\([^()]*\)|\[[^[\]]*\]|"[^"]*"|“[^”]*”|«[^«»]*»|「[^「」]*」/g;
const STOP = /(?:[.!?]+["”’)\]]?(?=\s+["'“‘([*_]{0,3}[\p{L}@])|[。！？](?=.))/gu;

/** `Ada K`: a full stop behind it that goes on in small letters is that of a name. */
const NAME = /\p{Lu}\p{Ll}+\s\p{Lu}$/u;

/** The ends of the sentences of a text but the last: where each next one begins. */
function findEnds(text: string, vocabulary: Vocabulary): readonly number[] {
  const masked = text.replace(CLOSED, (part) => part.replace(/[.!?。！？]/gu, '\u0001'));
  const ends: number[] = [];
  for (const match of masked.matchAll(STOP)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const word = /[\p{L}\p{M}\d.]+$/u.exec(before)?.[0] ?? '';
    const behind = text.slice(match.index + 1);
    // `yay! funds`: a name that ends so.
    if (/^[!?]/.test(match[0]) && /^[!?]*["”’)\]]?\s+(?:\p{Ll}|`)/u.test(text.slice(match.index))) continue;
    const isShort =
      match[0].startsWith('.') &&
      (isAbbreviation(word, behind, vocabulary) || (NAME.test(before) && /^\s+\p{Ll}/u.test(behind)));
    if (!isShort && word !== '' && match.index >= 2) ends.push(match.index + match[0].length);
    else if (!isShort && match.index >= 3) ends.push(match.index + match[0].length);
  }
  return ends;
}

/** `e.g`, `Dr`, `J.R`, `St`, `A` in `A. Moe`: a full stop behind them ends nothing. */
function isAbbreviation(word: string, behind: string, vocabulary: Vocabulary): boolean {
  if (abbreviations(vocabulary).has(word.toLowerCase())) return true;
  // `20. Januar`.
  if (/^\d{1,2}$/.test(word)) return months(vocabulary).test(behind);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !/^\p{Lu}\.\p{Lu}$/u.test(word) || /^\s+/.test(behind);
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && (word.length > 1 || /^\s+\p{Lu}/u.test(behind));
}

/** The sentences of a text; none ends at initials, abbreviations or versions, nor inside brackets, quotations or code. */
export function splitSentences(text: string, vocabulary: Vocabulary = ENGLISH): readonly string[] {
  const ends = findEnds(text, vocabulary);
  return [0, ...ends]
    .map((start, index) => text.slice(start, ends[index]).trim())
    .filter((sentence) => sentence !== '');
}
