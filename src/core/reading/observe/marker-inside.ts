import { anyFolded, either } from '../../languages/compile.ts';
import { INFINITIVES, OWN_PROMISES } from '../../languages/english-joints.ts';
import { createMatcher, createOpening, findsWord } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import type { Example } from '../example.ts';
import { isAmbiguous, isCapital, isMarker, markerSources } from '../marker-words.ts';
import { isGiven } from '../given-names.ts';
import { splitSentences } from '../sentences.ts';
import { areKnown, isInitials, namesNobody, readNames, splitOwners, type Lexicon } from '../names.ts';
import { UNSPACED } from '../../text/words.ts';
import { isApart } from './marker-apart.ts';
import { marks, namesNobodyElse } from './nobody-else.ts';
import { starUnderlines } from './strike.ts';
import { mayBeNick } from './subject.ts';
import { tellsToDo } from '../tells-to-do.ts';

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
  const names = gather(vocabulary, ({ sections }) => sections.actions).filter((name) => name.includes(' '));
  const until = gather(vocabulary, ({ plans }) => plans.until);
  const ahead = gather(vocabulary, ({ plans, sections }) => [...plans.ahead, ...sections.nextMeeting]);
  return {
    /** `We agreed. ACTION: Ada to do it`, `… [ACTION] sam`, `… - TODO we should do it`. */
    behind: createMatcher(
      String.raw`(?<before>[.;!?–—→:)\],](?:[*_]{1,3}(?=\s[*_]{1,3}))?|[-=]>|\s[–—-]{1,2}|[\p{L}\d]|[。！？；])(?<gap>\s+|(?<=[。！？；]))(?<open>[*_]{0,3}[[(#]?)${word}(?<close>[*_]{0,3}(?:\s*[([][^()[\]]{1,40}[)\]]|\s+@[\w-]{1,40}|\s+\p{L}[\p{L}.'’-]{1,20}(?:\s\p{L}[\p{L}.'’-]{1,20})?(?=[*_]{0,3}:))?[*_]{0,3}\s*(?:[:：][*_]{0,3}|[\])][*_]{0,3}|\s[–—-]{1,2}\s|\s(?=\p{L})))`,
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
    any: findsWord(words),
    /** `Next steps: …`. */
    label: createOpening(String.raw`^[\s>*+-]*(?:${anyFolded(names)}|${anyFolded(until)}\s${anyFolded(ahead)})\s?:\s`, [
      ...names,
      ...until,
    ]),
  };
});

/** Whether a line may hold an explicit marker; everything else is not looked at. */
export function mayHoldMarker(raw: string, vocabulary: Vocabulary): boolean {
  // An underline belongs to a word.
  const text = raw.includes('_') ? raw.replace(/_/g, ' ') : raw;
  const { any, label } = patterns(vocabulary);
  return BOXED.test(text) || LABELLED.test(text) || label.test(text) || any.test(text);
}

/** A box before a login. */
const BOXED = /\[[^\]]\]\s*(?:#task\S*\s+)?(?:@|\[name=)/i;
/** A label in bold. */
const LABELLED = /^[\s>*+-]*\*\*[^*:]{4,40}(?::\*\*|\*\*:)\s/;

/**
 * The item that a marker in the middle of a line begins; null where there is none. A speaker who says `will …` speaks of
 * himself; where nothing but a name stands behind the marker, what stands before it is to be done.
 */
export function findMarkerInside(line: string, lexicon: Lexicon): MarkedInside | null {
  const content = line.slice(0, LONGEST_LINE);
  return readSpeaker(content, lexicon) ?? readBehind(content, lexicon) ?? readSigned(content, lexicon);
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
  const isAddressed = /^@[\w-]{1,40}$/.test(name) && !/s$/i.test(word) && ADDRESSED.test(rest);
  if (!isColon && !isCapital(word) && !isAddressed) return null;
  const isShout = name === name.toUpperCase() && /^\p{L}{2,20}$/u.test(name) && !isColon && !namesNobody(name, lexicon);
  if (!isColon && !isNamed && !isShout && sign.trim() === '') return readAdjective(name, word, rest, content);
  if (!isColon && !isNamed && !isShout) return null;
  const at = content.length - rest.length - word.length - mark.length;
  const text = rest.replace(BEFORE_TEXT, '').replace(CLOSED, '');
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

function readBehind(content: string, lexicon: Lexicon): MarkedInside | null {
  for (const match of patterns(lexicon.words).behind.findAll(starUnderlines(content))) {
    const { before = '', gap = '', open = '', word = '', close = '' } = match.groups ?? {};
    const at = match.index + match[0].length - open.length - word.length - close.length;
    if (!isApart({ before, gap, open, word, close }, lexicon)) continue;
    const rest = content.slice(at + open.length + word.length + close.length);
    if (!marks(word, { owners: [], rest }, lexicon)) continue;
    const alone = nameAlone(/\($/.test(open) ? rest.replace(/\)[.\s]*$/, '') : rest, lexicon);
    if (alone !== null) {
      const what = content.slice(0, at).replace(/[\s–—:-]+$/u, '');
      return { content: `${word} (${alone}): ${what}`, at: 0 };
    }
    const isBare = /^\s$/.test(close);
    return { content: isBare ? `${open}${word}: ${rest}` : content.slice(at), at };
  }
  return null;
}

const NICK = new RegExp(String.raw`^(?:(?![${UNSPACED}])[\p{L}\d_.-]){2,20}$`, 'u');

/** A name and nothing else: `sam`, `Ada and Bo.` */
function nameAlone(rest: string, lexicon: Lexicon): string | null {
  const name = rest.trim();
  if (name === '' || name.length > 40) return null;
  const isNick = NICK.test(name);
  return areKnown(name, lexicon) || isNick ? splitOwners(name, lexicon).join(', ') || null : null;
}

/** How markers in the middle of a line are written, and the item they begin. */
export const MARKER_INSIDE_EXAMPLES: readonly Example[] = [
  ['We agreed. ACTION: Ada to write it', '', 'ACTION: Ada to write it'],
  ['It is open. **Action:** Ada to write it', '', '**Action:** Ada to write it'],
  ['Should it be longer? - TODO: open an issue', '', 'TODO: open an issue'],
  ['label - TODO we should open one', '', 'TODO: we should open one'],
  ['We should consider a release today! [ACTION] sam', '', 'ACTION (sam): We should consider a release today!'],
  ['there is a plan [ACTION] Ada to discuss it', '', '[ACTION] Ada to discuss it'],
  ['Bo is gone, ACTION: Ada will write it', '', 'ACTION: Ada will write it'],
  ['We agreed on it TODO: write it', '', 'TODO: write it'],
  ['Ada: ACTION: will write it', '', 'ACTION (Ada): will write it'],
  ['Ada: **TODO** write it', '', 'TODO (Ada): write it'],
  ['Ada: TODO: Bo to write it', '', 'TODO: Bo to write it'],
  ['ADA ACTION: ask the vendor', '', 'ACTION (ADA): ask the vendor'],
  ['@ada action item to write it', '', 'action item (@ada): write it'],
  ['Top priority ACTION: set up the team.', '', 'ACTION: set up the team.'],
  ['It is open (Action: Ada to write it)', '', '(Action: Ada to write it)'],
  ['It is open. _Action Ada_: write it', '', '_Action Ada_: write it'],
  ['The list moves. Ada moves it. _Action Ada_.', '', 'Action (Ada): Ada moves it.'],
  ['It is open. Action plan: write it', null],
  ['The call to action: read it', null],
];
