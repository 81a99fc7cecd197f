import { either } from '../../languages/compile.ts';
import { INFINITIVES, OWN_PROMISES } from '../../languages/english-joints.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import type { Example } from '../example.ts';
import { isAmbiguous, isCapital, isMarker, markerSources } from '../marker-words.ts';
import { isGiven } from '../given-names.ts';
import { splitSentences } from '../sentences.ts';
import { areKnown, isInitials, namesNobody, readNames, type Lexicon } from '../names.ts';
import { findLoginBefore } from './login-before.ts';
import { findActionTaken } from './action-taken.ts';
import { findLabelInside } from './label-inside.ts';
import { isApart, isOrdered } from './marker-apart.ts';
import { readBeforeName } from './before-name.ts';
import { namesAlone } from './name-alone.ts';
import { findMarkerTail } from './marker-tail.ts';
import { marks, namesNobodyElse } from './nobody-else.ts';
import { mayHoldMarker } from './may-mark.ts';
import { starUnderlines } from './strike.ts';
import { mayBeNick } from './subject.ts';
import { tellsToDo } from '../tells-to-do.ts';
import { holdsWord } from '../../text/words.ts';

/** A marker in the middle of a line: what the item is, from its marker on, and where it begins in the line. */
export type MarkedInside = {
  /** The item as it would stand at the beginning of a line. */
  readonly content: string;
  /** Characters before it. */
  readonly at: number;
};

/** Characters of a line in which a marker may stand. */
const LONGEST_LINE = 4000;

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  return {
    /** `We agreed. ACTION: Ada to do it`, `… [ACTION] sam`, `… - TODO we should do it`. */
    behind: createMatcher(
      String.raw`(?<before>[.;!?–—→:)\],](?:[*_]{1,3}(?=\s[*_]{1,3}))?|[-=]>|\s(?:[–—-]{1,2}|\/)|[\p{L}\d]|[。！？；])(?<gap>\s+|(?<=[。！？；]))(?<open>[*_]{0,3}[[(#]?)${word}(?<close>[*_]{0,3}(?:\s*[([][^()[\]]{1,40}[)\]]|\s+@[\w-]{1,40}|\s+\p{L}[\p{L}.'’-]{1,20}(?:\s\p{L}[\p{L}.'’-]{1,20})?(?=[*_]{0,3}:))?[*_]{0,3}\s*(?:[:：][*_]{0,3}|[\])][*_]{0,3}|\s[–—-]{1,2}\s|\s(?=\p{L})))`,
      '',
      words,
    ),
    /** `Ada: ACTION: do it`: a speaker, and what was said; `Ada - ACTION - do it`, `ADA ACTION: do it`. */
    speaker: createMatcher(
      String.raw`^[*_]{0,3}(?<speaker>[^:：*_]{2,40}?)[*_]{0,3}(?<sign>[:：][*_]{0,3}\s+|\s[–—-]{1,2}\s+|\s+)(?:(?<mark>\*\*|__)(?=[^*_]{2,30}\k<mark>))?${word}(?<rest>[*_]{0,3}(?:\s*[:：]|\s[–—-]{1,2}\s|\s(?=${either(INFINITIVES)}\s)|(?<=\*\*|__)\s+(?=\S)).*)$`,
      's',
      words,
    ),
    signed: createMatcher(String.raw`\s(?<type>\*{1,3}|_{1,3})${word}\s+(?<name>[^*_:]{2,40})\k<type>\.?$`, '', words),
  };
});

/**
 * The item that a marker in the middle of a line begins; null where there is none. A speaker who says `will …` speaks of
 * himself; where nothing but a name stands behind the marker, what stands before it is to be done.
 */
export function findMarkerInside(line: string, lexicon: Lexicon): MarkedInside | null {
  const content = line.slice(0, LONGEST_LINE);
  return (
    findLoginBefore(content, lexicon.words) ??
    readSpeaker(content, lexicon) ??
    readBehind(content, lexicon) ??
    readSigned(content, lexicon) ??
    findMarkerTail(content, lexicon) ??
    findActionTaken(content, lexicon) ??
    findLabelInside(content, lexicon)
  );
}

/** `Ada moves the list over. _Action Ada_.`: a sentence, and whose it is. */
function readSigned(content: string, lexicon: Lexicon): MarkedInside | null {
  const match = patterns(lexicon.words).signed.exec(starUnderlines(content));
  const { word = '', name = '' } = match?.groups ?? {};
  if (match === null || !isMarker(word, lexicon.words) || !areKnown(name, lexicon)) return null;
  const sentence = splitSentences(content.slice(0, match.index), lexicon.words).at(-1) ?? '';
  return sentence === ''
    ? null
    : { content: `${word} (${name}): ${sentence}`, at: content.lastIndexOf(sentence, match.index) };
}

/** `@ada action item to write it`: what joins the marker and the task. */
const ADDRESSED = new RegExp(String.raw`^\s+${either(INFINITIVES)}\s`, 'i');
const BEFORE_TEXT = new RegExp(
  String.raw`^[*_]{0,3}(?:\s*[:：]|\s[–—-]{1,2}\s|\s+${either(INFINITIVES)}\s)[*_]{0,3}\s*`,
  'i',
);
/** Behind a marker in bold. */
const CLOSED = /^[*_]{2,3}\s+/;
/** `Ada: ACTION: I'll write it`: who says so. */
const OWN = new RegExp(String.raw`^\s*${either(OWN_PROMISES)}\b`, 'i');

function readSpeaker(content: string, lexicon: Lexicon): MarkedInside | null {
  const found = patterns(lexicon.words).speaker.exec(content)?.groups ?? {};
  const { speaker = '', sign = '', mark = '', word = '', rest = '' } = found;
  if (speaker === '' || !isMarker(word, lexicon.words)) return null;
  const name = speaker.trim();
  if (mayHoldMarker(name, lexicon.words) || (sign.trim() === '' && isOneName(found, lexicon))) return null;
  const isNamed =
    areKnown(name, lexicon) || (readNames(name, lexicon)?.every((each) => isInitials(each, lexicon)) ?? false);
  const isColon = /[:：]/.test(sign);
  // `@ada action item to write it`: a login and `to` are sign enough.
  const isAddressed = /^@[\w-]{1,40}$/.test(name) && !/s$/i.test(word) && (ADDRESSED.test(rest) || /^[:：]/.test(rest));
  if (!isColon && !isCapital(word) && !isAddressed) return null;
  const isShout = name === name.toUpperCase() && /^\p{L}{2,20}$/u.test(name) && !isColon && !namesNobody(name, lexicon);
  if (!isColon && !isNamed && !isShout && sign.trim() === '') return readAdjective(name, word, rest, content);
  if (!isColon && !isNamed && !isShout) return null;
  const at = content.length - rest.length - word.length - mark.length;
  const text = rest.replace(BEFORE_TEXT, '').replace(CLOSED, '');
  // `Retract it: Action: AB`: what stands before the marker is to be done.
  const alone = isColon && !isNamed ? namesAlone(text, lexicon) : null;
  if (alone !== null) return { content: `${word} (${alone}): ${name}`, at: 0 };
  const isTheirs = () => (isNamed || isLikeNick(name, lexicon)) && namesNobodyElse(text, lexicon);
  const isOwn = OWN.test(text) || ADDRESSED.test(rest) || !isColon || isTheirs();
  return isOwn && (isNamed || isColon || isShout)
    ? { content: `${word} (${name}): ${text.trim()}`, at }
    : { content: `${mark}${word}${rest}`, at };
}

/** `LF AI: the new page`: a name of two words, and no order to somebody known. */
function isOneName({ speaker = '', word = '', rest = '' }: Partial<Record<string, string>>, lexicon: Lexicon): boolean {
  return (
    isAmbiguous(word, lexicon.words) &&
    !areKnown(speaker.trim(), lexicon) &&
    !tellsToDo(rest.replace(/^\P{L}+/u, ''), lexicon.words)
  );
}

function isLikeNick(name: string, lexicon: Lexicon): boolean {
  return mayBeNick(name, lexicon) && (isGiven(name) || !lexicon.isCommon(name));
}

/** `Top priority ACTION: do it`. */
function readAdjective(name: string, word: string, rest: string, content: string): MarkedInside | null {
  if (!/^(?:\p{L}+ ?){1,3}$/u.test(name) || !/^[*_]{0,3}\s*[:：]/.test(rest)) return null;
  return {
    content: `${word}${rest}`,
    at: content.length - rest.length - word.length,
  };
}

/** `… AP Ada: write it`. */
const WHOM = /^\s+([^:*_@([]+?)[*_]{0,3}\s*[:：]/u;

function readBehind(content: string, lexicon: Lexicon): MarkedInside | null {
  for (const match of patterns(lexicon.words).behind.findAll(starUnderlines(content))) {
    const { before = '', gap = '', open = '', word = '', close = '' } = match.groups ?? {};
    const at = match.index + match[0].length - open.length - word.length - close.length;
    const rest = content.slice(at + open.length + word.length + close.length);
    if (!isApart({ before, gap, open, word, close }, lexicon) && !isOrdered({ before, word, close, rest }, lexicon))
      continue;
    // `Ada to write it [ACTION]`: nothing stands behind it.
    if (!holdsWord(rest)) continue;
    const [, whom] = WHOM.exec(close) ?? [];
    if (!marks(word, { owners: whom === undefined ? [] : [whom], rest }, lexicon)) continue;
    const own = readBeforeName({ word, content, at, rest, isBracketed: /[[(]$/.test(open) }, lexicon);
    if (own !== null) return own;
    const isBare = /^\s$/.test(close);
    return { content: isBare ? `${open}${word}: ${rest}` : content.slice(at), at };
  }
  return null;
}

/** How markers in the middle of a line are written, and the item they begin. */
export const MARKER_INSIDE_EXAMPLES: readonly Example[] = [
  ['We agreed. ACTION: Ada to write it', '', 'ACTION: Ada to write it'],
  ['It is open. **Action:** Ada to write it', '', '**Action:** Ada to write it'],
  ['Should it be longer? - TODO: open an issue', '', 'TODO: open an issue'],
  ['label - TODO we should open one', '', 'TODO: we should open one'],
  ['We should consider a release today! [ACTION] sam', '', 'ACTION (sam): We should consider a release today!'],
  ['there is a plan [ACTION] Ada to discuss it', '', '[ACTION] Ada to discuss it'],
  ['We should consider it. Action: AB, cd', '', 'Action (AB, cd): We should consider it.'],
  ['Retract the draft: Action: AB', '', 'Action (AB): Retract the draft'],
  ['Bo is gone, ACTION: Ada will write it', '', 'ACTION: Ada will write it'],
  ['We agreed on it TODO: write it', '', 'TODO: write it'],
  ['Ada: ACTION: will write it', '', 'ACTION (Ada): will write it'],
  ['Ada: **TODO** write it', '', 'TODO (Ada): write it'],
  ['Ada: TODO: Bo to write it', '', 'TODO: Bo to write it'],
  ['ADA ACTION: ask the vendor', '', 'ACTION (ADA): ask the vendor'],
  ['@ada action item to write it', '', 'action item (@ada): write it'],
  ['@ada TODO write it', '', 'TODO (@ada): write it'],
  ['Top priority ACTION: set up the team.', '', 'ACTION: set up the team.'],
  ['It is open (Action: Ada to write it)', '', '(Action: Ada to write it)'],
  ['It is open [ACTION: Ada to write it]', '', '[ACTION: Ada to write it]'],
  ['It is open, AI Ada to write it', '', 'AI: Ada to write it'],
  ['It is open. _Action Ada_: write it', '', '_Action Ada_: write it'],
  ['The list moves. Ada moves it. _Action Ada_.', '', 'Action (Ada): Ada moves it.'],
  ['It is open. Next step: Ada to write it', '', 'Next step: Ada to write it'],
  ['It is open. Ada to write it [ACTION]', '', 'ACTION: Ada to write it'],
  ['It is open. Write it (action: Ada)', '', 'action (Ada): Write it'],
  ['Write it -> TODO Ada', '', 'TODO (Ada): Write it'],
  ['Write it. Action item for Ada.', '', 'Action item (Ada): Write it.'],
  ['Bo: It is open. I will take the action to write it', '', 'Action (Bo): write it'],
  ['It is open, Ada took an action item to write it', '', 'Action (Ada): write it'],
  ['The action is for Ada to write it', '', 'Action (Ada): write it'],
  ['Ada, could you take the action to write it?', null],
  ['It is a call to action for members to write it', null],
  ['It is open. Action plan: write it', null],
  ['The call to action: read it', null],
];
