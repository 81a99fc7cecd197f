import { either } from '../../languages/compile.ts';
import { ALL, BEHIND_MARKERS, WHOSE } from '../../languages/english-joints.ts';
import { beginsKnown, beginsNamed, beginsOrder } from './begins-named.ts';
import { closeMark, takeBracket } from './marker-bracket.ts';
import { NICK, readHash } from './marker-hash.ts';
import { readOrder } from './marker-order.ts';
import { SPOKEN } from './owner-listed.ts';
import { goesOn } from './second-owner.ts';
import { findJoint } from '../joint.ts';
import { isAmbiguous, isCapital } from '../marker-words.ts';
import {
  areKnown,
  areOwners,
  isCollective,
  isInitials,
  namesNobody,
  readNames,
  splitOwners,
  type Lexicon,
  isNick,
} from '../names.ts';
import { hasShapeOfName } from '../name-shape.ts';
import { tellsToDo } from '../tells-to-do.ts';
import { isVerb, wordTest } from '../word-classes.ts';
import type { markerPatterns } from './marker-patterns.ts';
import { beginsWithCapital } from '../../text/words.ts';
import { isNobody } from './subject.ts';

/** An explicit marker taken off an item: whom it names by itself, and what stands behind it. */
export type Marker = { readonly owners: readonly string[]; readonly rest: string };

export type Groups = Readonly<Record<string, string | undefined>>;
type Reader = (groups: Groups, lexicon: Lexicon) => Marker | null;

/** How what a pattern found is read; the first of them that reads a marker counts. */
export const MARKER_READERS: readonly (readonly [keyof ReturnType<typeof markerPatterns>, Reader])[] = [
  ['wrapped', readWrapped],
  ['colon', readColon],
  ['bracketed', readBracketed],
  ['hash', readHash],
  ['dashed', readDashed],
  ['named', readNamed],
  ['typed', readTyped],
  ['order', readOrder],
  ['on', readOn],
  ['capitals', readCapitals],
];

/** Characters at the beginning of a text in which a name stands. */
const BEGINNING = 60;

/** Letters of what may be somebody's initials. */
const MOST_INITIALS = 3;

/** `ACTION for Ada: …`. */
const FOR = new RegExp(String.raw`^${either(WHOSE)}\s+`, 'i');

function readColon(groups: Groups, lexicon: Lexicon): Marker | null {
  const said = (groups['between'] ?? '').trim();
  const between = said.replace(FOR, '');
  const rest = closeMark(groups['rest'] ?? '');
  if (/^\/\//.test(rest)) return null;
  if (between === '') return { owners: [], rest };
  // `AP/Bo: …` are two people.
  if (between.startsWith('/') && (groups['word'] ?? '').length <= MOST_INITIALS) return null;
  // `ACTION ITEM @ METRICS: …`: what stands behind the sign is whoever it is for.
  if (/^@\s/.test(between)) return { owners: splitOwners(between.slice(1).trim(), lexicon), rest };
  const inner = between.replace(/^[([,/]\s*|[)\]]$/g, '');
  const state = readState(inner, lexicon);
  if (state !== null && rest === '') return null;
  if (state !== null) return { owners: [], rest: state === 'done' ? `(done) ${rest}` : rest };
  // `TODO from last week (Ada): …`.
  const names = /^[^([]+\(([^()]+)\)$/.exec(between)?.[1];
  if (names !== undefined) return takeBracket(names, rest, lexicon);
  if (/^[([]/.test(between)) return takeBracket(inner, rest, lexicon);
  if (between.startsWith(','))
    return { owners: areOwners(inner, lexicon, false) ? splitOwners(inner, lexicon) : [], rest };
  // `Actions for next meeting: …`.
  if (isAhead(lexicon.words)(inner)) return { owners: [], rest };
  if (isWhom(inner, groups, lexicon)) return { owners: splitOwners(inner, lexicon), rest };
  // `TODO for the year's reps: …`: whoever they are, it is to be done.
  const isFor = between !== said && rest !== '' && !isAmbiguous(groups['word'] ?? '', lexicon.words);
  return isFor && tellsToDo(rest, lexicon.words) ? { owners: [], rest } : null;
}

const isAhead = wordTest(({ plans, sections }) => [...plans.ahead, ...sections.nextMeeting]);

/** Whether the words between a marker and its colon name somebody; `AI Policy: …`, `Action Plan: …` are topics. */
function isWhom(inner: string, groups: Groups, lexicon: Lexicon): boolean {
  // `TODO for Ada + others: …`: one of them is enough.
  const names = readNames(inner, lexicon) === null ? [] : splitOwners(inner, lexicon);
  if (names.length === 0) return false;
  if (isAmbiguous(groups['word'] ?? '', lexicon.words) && groups['closed'] === undefined)
    return areKnown(inner, lexicon) || (FOR.test(groups['between']?.trim() ?? '') && isCollective(inner, lexicon));
  const isName = (name: string) =>
    lexicon.isName(name) ||
    isCollective(name, lexicon) ||
    (/^[@\p{Lu}\p{Lo}]/u.test(name) && !namesNobody(name, lexicon) && !isNobody(name, lexicon));
  return names.every(isName);
}

function readState(word: string, { words }: Lexicon): 'done' | 'open' | null {
  const is = (list: readonly string[]) => list.includes(word.toLowerCase());
  if (words.some(({ states }) => is(states.done))) return 'done';
  return words.some(({ states }) => is(states.open)) ? 'open' : null;
}

/** `All groups`, `all member states`. */
const EVERY = new RegExp(String.raw`^${either(ALL)}(?:\s\p{L}{2,20}){0,1}\s\p{L}{2,20}s$`, 'iu');

function readWrapped(groups: Groups, lexicon: Lexicon): Marker | null {
  const { apart = '', names = '', rest = '' } = groups;
  // `**Action Plan** is new`: only one who is surely somebody stands right behind the word.
  if (apart.trim() === '' && (!areOwners(names.trim(), lexicon, true) || namesNobody(names.toLowerCase(), lexicon)))
    return null;
  // `**Action - All groups**: do it`: whoever they are.
  if (apart.trim() !== '' && EVERY.test(names.trim())) return { owners: [names.trim()], rest };
  // `**ACTION: 23.13** Ada to do it`: its number.
  if (/^[\d.-]+$/.test(names.trim())) return { owners: [], rest };
  return areOwners(names.trim(), lexicon, false)
    ? { owners: splitOwners(names, lexicon), rest }
    : { owners: [], rest: `${names.trim()} ${rest}` };
}

function readBracketed(groups: Groups, lexicon: Lexicon): Marker | null {
  const rest = groups['rest'] ?? '';
  const named = groups['names'] ?? groups['names2'];
  const names = named?.replace(/^\s*[:–—-]?\s*/, '');
  // `(AP Ada) …`, but `(AI policy) …`.
  if (names !== undefined && /^\s+[^\s:–—@-]/.test(named ?? '') && !areKnown(names, lexicon)) return null;
  // `[ACTION: Ada to do it] …`: the bracket holds the item.
  if (names !== undefined && findJoint(names, lexicon.words) !== null) return null;
  if (names !== undefined)
    return readNames(names, lexicon) === null ? null : { owners: splitOwners(names, lexicon), rest };
  // `[AI] …` tags a topic as often as an action: it needs somebody.
  if (!isAmbiguous(groups['word'] ?? '', lexicon.words)) return { owners: [], rest };
  const first = rest.slice(0, BEGINNING).split(/[:\s]/, 1)[0] ?? '';
  return areOwners(first, lexicon, true) || NICK.test(rest) ? { owners: [], rest } : null;
}

function readDashed(groups: Groups, lexicon: Lexicon): Marker | null {
  const rest = closeMark(groups['rest'] ?? '');
  const word = groups['word'] ?? '';
  const named = /^([^:*_–—]{2,60}?)[*_]{0,3}\s*(?::[*_]{0,3}\s+|\s[–—-]{1,2}\s+)(.+)$/su.exec(rest);
  const isSpoken = SPOKEN.test(named?.[2] ?? '') && !areKnown(named?.[1] ?? '', lexicon);
  if (named?.[1] !== undefined && !isSpoken && areOwners(named[1], lexicon, false))
    return { owners: splitOwners(named[1], lexicon), rest: named[2] ?? '' };
  // `AI - …` goes on as a title does, but where somebody is told to act.
  if (!isAmbiguous(word, lexicon.words)) return { owners: [], rest };
  const isNamed = beginsKnown(rest, lexicon) || (!isAmbiguous(word, lexicon.words) && beginsNamed(rest, lexicon));
  return isNamed ? { owners: [], rest } : null;
}

function readNamed(groups: Groups, lexicon: Lexicon): Marker | null {
  const { names = '', word = '', sign } = groups;
  const rest = sign === undefined ? (groups['rest'] ?? '') : closeMark(groups['rest'] ?? '');
  if (!isCapital(word) && (sign === undefined || !beginsWithCapital(word))) return null;
  if (isAmbiguous(word, lexicon.words) && !areKnown(names, lexicon)) return null;
  const isLike = isNick(names) && !namesNobody(names, lexicon);
  return { owners: isLike || areOwners(names, lexicon, false) ? splitOwners(names, lexicon) : [], rest };
}

function readTyped(groups: Groups, { words }: Lexicon): Marker | null {
  const { word = '', rest = '' } = groups;
  const isSet = isCapital(word) || /^[\p{Lu}\p{Lo}@]/u.test(rest) || isVerb(/^\p{L}+/u.exec(rest)?.[0] ?? '', words);
  return isSet && /^[\p{Lu}\p{Lo}]/u.test(word) ? { owners: [], rest } : null;
}

function readOn(groups: Groups, lexicon: Lexicon): Marker | null {
  const { names = '', rest = '', sign = '', word = '' } = groups;
  if (isAmbiguous(word, lexicon.words) || namesNobody(names, lexicon)) return null;
  // `ACTION Ada, Bo to write it`: the next name is none of what is to be done.
  if (sign.startsWith(',') && goesOn(rest, lexicon)) return null;
  const isPerson = (name: string) =>
    name.startsWith('@') || lexicon.isName(name) || isInitials(name, lexicon) || isCollective(name, lexicon);
  const list = readNames(names, lexicon);
  const isWritten = (name: string) =>
    isCapital(word) && /\p{Lu}/u.test(word) && hasShapeOfName(name, lexicon) && !namesNobody(name, lexicon);
  if (list?.every((name) => isPerson(name) || isWritten(name)) !== true) return null;
  // `Ada to do it` stays a sentence.
  return { owners: splitOwners(names, lexicon), rest: sign.trim() === '' ? `${names} ${rest}` : rest };
}

/** What follows `TODO` where it is a noun: `TODO list`, `TODO is empty`. */
const NOUN = new RegExp(String.raw`^${either(BEHIND_MARKERS)}\b`, 'i');

function readCapitals(groups: Groups, lexicon: Lexicon): Marker | null {
  const { word = '', rest = '', number } = groups;
  // `ACTION-12: …` refers to an older one as often, `Action-TC-2026-03 …` does not.
  const isNumbered = /-\p{L}/u.test(number ?? '');
  const isSet = isNumbered || rest.startsWith('@') ? beginsWithCapital(word) : isCapital(word);
  if (!isSet || !/\p{Lu}/u.test(word) || !/^[\p{L}@[`"“]/u.test(rest) || NOUN.test(rest)) return null;
  if (isAmbiguous(word, lexicon.words)) return beginsKnown(rest, lexicon) ? { owners: [], rest } : null;
  const begins = /^\p{Lu}\p{Ll}/u.test(rest) || beginsNamed(rest, lexicon) || beginsOrder(rest, lexicon);
  const isNoun = !isNumbered && word.length > 4 && !begins;
  return isNoun ? null : { owners: [], rest };
}
