import { either } from '../../languages/compile.ts';
import {
  ACTIONS_TAKEN,
  ARTICLES,
  BEFORE_TAKING,
  BEHIND_TAKING,
  BEING,
  INFINITIVES,
  OWN,
  SEE,
  STEPS,
  TAKING,
  WHOSE_ACTION,
} from '../../languages/english-joints.ts';
import { hasShapeOfName } from '../name-shape.ts';
import { areKnown, isInitials, namesNobody, readNames, splitOwners, type Lexicon } from '../names.ts';
import { splitSentences } from '../sentences.ts';
import { mayBeNick } from './subject.ts';

/** An action of which a sentence tells: the item as it would stand behind a marker, and where it begins in the line. */
type TakenAction = { readonly content: string; readonly at: number };

/** A cheap sign of such a sentence. */
const MAY_TAKE = new RegExp(
  String.raw`\b${either([...ACTIONS_TAKEN, ...STEPS])}\s(?:${either([...INFINITIVES, ...WHOSE_ACTION, ...BEING])})\s`,
);
const TAKING_IT = String.raw`(?:${either(BEFORE_TAKING)}\s){0,3}${either(TAKING)}\s(?<behind>(?:${either(BEHIND_TAKING)}\s){0,2})(?<what>${either(ACTIONS_TAKEN)})\s${either(INFINITIVES)}\s(?=[\p{L}@${'`'}])`;
/** `Ada took the action to …`, `I'll take an AI to …`. */
const TAKES = new RegExp(
  String.raw`^(?<before>.{0,200}?(?<who>[^\s,.;:]{1,30}(?:\s[^\s,.;:]{1,30}){0,3}?))\s${TAKING_IT}`,
  'su',
);
/** `Ada: will take the action to …`. */
const SPEAKER_TAKES = new RegExp(`^${TAKING_IT}`, 'iu');
/** `the action is for Ada to …`, `an AI on Ada to …`. */
const FOR = new RegExp(
  String.raw`(?<!\b${either(INFINITIVES)}\s)\b${either([...ACTIONS_TAKEN, ...STEPS])}(?:\s${either(BEING)})?\s${either(WHOSE_ACTION)}\s([^\s,.;:]{2,30}(?:\s[^\s,.;:]{1,30}){0,3}?)\s${either(INFINITIVES)}\s(?=\p{Ll})`,
  'u',
);
/** Who speaks, or whom an action found before names. */
const SAID_BY = /^(?:\p{L}+\s\(([^()]{2,40})\)|[*_]{0,3}([^:*_]{2,40})[*_]{0,3}):[*_]{0,3}\s/u;
const I = new RegExp(String.raw`^${either(OWN)}(?:['’]\p{L}+)?(?=\s|$)`, 'u');

/** How the item of such a sentence begins. */
const TAKEN = 'Action (';

/** Whether a marked line stands for a sentence that tells of an action. */
export function isTaken(content: string): boolean {
  return content.startsWith(TAKEN);
}

const ELSEWHERE = new RegExp(String.raw`\b${either(SEE)}\s(?:${either(ARTICLES)}\s)?${either(ACTIONS_TAKEN)}`, 'i');

/** Finds the first sentence in which somebody takes, has or is given an action: `Ada took the action to write it`. */
export function findActionTaken(line: string, lexicon: Lexicon): TakenAction | null {
  if (!MAY_TAKE.test(line)) return null;
  const [label = '', first = '', second = ''] = SAID_BY.exec(line) ?? [];
  const speaker = first === '' ? second : first;
  for (const sentence of splitSentences(line.slice(label.length), lexicon.words)) {
    if (!MAY_TAKE.test(sentence) || /\?[\s"'”’)]*$/.test(sentence)) continue;
    // `Ada to take the action to ask - see actions`: it stands there.
    if (ELSEWHERE.test(sentence)) continue;
    const found = readTaken(sentence, speaker, lexicon) ?? readGiven(sentence, lexicon);
    if (found === null) continue;
    const at = line.indexOf(sentence, label.length);
    return { content: `${TAKEN}${found.who}): ${found.task}${line.slice(at + sentence.length)}`, at };
  }
  return null;
}

type Found = { readonly who: string; readonly task: string };

function readTaken(sentence: string, speaker: string, lexicon: Lexicon): Found | null {
  const own = speaker === '' ? null : SPEAKER_TAKES.exec(sentence);
  if (own !== null)
    return isSomebody(speaker, lexicon, true) ? { who: speaker, task: sentence.slice(own[0].length) } : null;
  const match = TAKES.exec(sentence);
  const { who = '', behind = '', what = '' } = match?.groups ?? {};
  if (match === null) return null;
  const task = sentence.slice(match[0].length);
  // `All members take action to widen it`: no action of somebody's.
  const isPlain = behind.trim() === '' && !what.includes(' ');
  if (I.test(who)) return isSomebody(speaker, lexicon, true) ? { who: speaker, task } : null;
  const words = who.split(' ');
  const ends = words.map((_, index) => words.slice(index).join(' '));
  const isFirst = match.groups?.['before'] === who;
  const name = ends.find((each) => isSomebody(each, lexicon, isFirst && each === who)) ?? '';
  return name === '' || (isPlain && !areKnown(name, lexicon))
    ? null
    : { who: splitOwners(name, lexicon).join(', '), task };
}

function readGiven(sentence: string, lexicon: Lexicon): Found | null {
  const match = FOR.exec(sentence);
  const [whole = '', who = ''] = match ?? [];
  if (match === null || !isSomebody(who, lexicon, false)) return null;
  return { who: splitOwners(who, lexicon).join(', '), task: sentence.slice(match.index + whole.length) };
}

/** One or several whom the note knows, or who have a name's shape; one who takes it may be a nick. */
function isSomebody(who: string, lexicon: Lexicon, isNick: boolean): boolean {
  if (who === '') return false;
  if (areKnown(who, lexicon)) return true;
  const isName = (name: string) =>
    !namesNobody(name, lexicon) &&
    (isInitials(name, lexicon) || hasShapeOfName(name, lexicon) || (isNick && mayBeNick(name, lexicon)));
  return readNames(who, lexicon)?.every(isName) === true;
}
