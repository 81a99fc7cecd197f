import { either } from '../../languages/compile.ts';
import { WHOSE } from '../../languages/english-joints.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { isAmbiguous, isCapital, isMarker, isPoint, markerSources } from '../marker-words.ts';
import { areKnown, isCollective, type Lexicon } from '../names.ts';
import { splitSentences } from '../sentences.ts';
import { namesAlone, nicksAlone } from './name-alone.ts';
import { findOwnerBefore } from './owner-before.ts';
import { findOwnerInside } from './owner-inside.ts';
import { mayBeNick } from './subject.ts';

/** A marker at the end of a line: the item as it would stand behind its marker, and where it begins in the line. */
type MarkedBehind = { readonly content: string; readonly at: number };

/** Characters at the end of a line in which a marker and names stand. */
const LONGEST_TAIL = 80;

/** `… [ACTION]`, `… (action: Ada)`, `… -> TODO Ada`, `… **AI**`, `… Action item for Ada.` */
const tails = perVocabulary((vocabulary: Vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  const sign = String.raw`(?<sign>(?:[–—-]{1,2}|[-=]{1,2}>|→|<-)\s+)?`;
  const joint = String.raw`(?<joint>(?:\s+${either(WHOSE)})?\s*[:：,]\s*|\s+[–—-]{1,2}\s+|\s+${either(WHOSE)}\s+|\s+)`;
  return createMatcher(
    String.raw`(?<gap>[.;!?])?\s${sign}(?<open>[*_${'`'}]{0,3}[[({]?[*_]{0,3}#?)${word}(?<shut>[*_]{0,3}[\])}]?)(?:${joint}(?<names>[^()[\]{}:*]{2,40}?))?(?<end>[*_${'`'}]{0,3}[\])}]?[*_]{0,3})[.\s]*$`,
    's',
    words,
  );
});

/**
 * The item before a marker at the end of a line: a sentence that says who is to do it, or any where the marker is beside
 * the names of those whose it is. Null where the word is set apart by nothing, or nobody is named.
 */
export function findMarkerTail(line: string, lexicon: Lexicon): MarkedBehind | null {
  const start = Math.max(0, line.length - LONGEST_TAIL);
  const match = tails(lexicon.words).exec(line.slice(start));
  const groups = match?.groups ?? {};
  const { word = '', open = '', names = '', gap = '' } = groups;
  if (match === null || !isMarker(word, lexicon.words)) return null;
  const before = line.slice(0, start + match.index + gap.length).trimEnd();
  const sentence = splitSentences(before, lexicon.words).at(-1) ?? '';
  if (!/\p{L}{2}/u.test(sentence)) return null;
  const isSetApart = /[[({*_`#]/.test(open);
  const at = before.lastIndexOf(sentence);
  if (names === '') {
    const isSaid = !/s$/i.test(word) && (isSetApart || (groups['sign'] !== undefined && isCapital(word)));
    return isSaid && tellsWho(sentence, lexicon) ? { content: `${word}: ${sentence}`, at } : null;
  }
  const whose = readWhose(names, groups, isSetApart, lexicon);
  return whose === null ? null : { content: `${word} (${whose}): ${sentence}`, at };
}

/** Those named beside the marker: whoever the note knows, others by their shape where the marker is surely one. */
function readWhose(
  names: string,
  { word = '', joint = '', gap = '', sign }: Partial<Record<string, string>>,
  isSetApart: boolean,
  lexicon: Lexicon,
): string | null {
  const isSpelled = /[:：–—-]/.test(joint) || joint.trim() !== '';
  if (areKnown(names, lexicon)) return isSetApart || sign !== undefined || (gap !== '' && isSpelled) ? names : null;
  // `It is late. AP ada`, `… AP all`: nothing else stands so.
  const isOne = isCapital(word) && gap !== '' && (isCollective(names, lexicon) || mayBeNick(names, lexicon));
  if (isOne && (isPoint(lexicon.words)(word) || !isAmbiguous(word, lexicon.words))) return names;
  if (!isSetApart || isAmbiguous(word, lexicon.words)) return null;
  const isTold = /[:：]/.test(joint);
  const surely = isTold || isCapital(word) ? namesAlone(names, lexicon) : null;
  return surely ?? (isTold ? nicksAlone(names, lexicon) : null);
}

/** Whether a sentence says who is to do it. */
function tellsWho(sentence: string, lexicon: Lexicon): boolean {
  const inside = { ...lexicon, inSection: true };
  const before = findOwnerBefore(sentence, inside, false);
  if (before !== null) return before.owners.length > 0 && before.text !== '' && before.isSure;
  return (findOwnerInside(sentence, inside, false) ?? []).length > 0;
}
