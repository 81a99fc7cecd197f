import { anyFolded, anyWord } from '../../languages/compile.ts';
import { createMatcher, findsWord } from '../../languages/matcher.ts';
import { findSmall } from '../../languages/small-words.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { foldCase } from '../../text/fold-text.ts';
import type { Example } from '../example.ts';
import {
  areKnown,
  isCollective,
  isPlaceholder,
  isSubject,
  namesNobody,
  readNames,
  splitOwners,
  type Lexicon,
} from '../names.ts';
import { REFERENCE } from '../leading-reference.ts';
import { splitSentences } from '../sentences.ts';
import { isVerb, wordTest } from '../word-classes.ts';
import { findJoint } from '../joint.ts';

/** Sentences of an item that are looked at. */
const MOST_SENTENCES = 3;

const NICK = /^[\p{Ll}\d_-]{2,20}$/u;
/** What a sentence is about, in front of it: `Runners: Ada to renew them`, `**Runners** – Ada to renew them`. */
const LABEL = /^(?:[^:：@]{2,60}[:：]|\*\*[^*]{2,60}\*\*(?:\s*[–—-]{1,2}|:)?)\s+(?=\S)/u;
/** A reference with nothing behind it: `#12 Ada to do it`. */
const BARE_REFERENCE = /^(?:\[[^[\]]{0,30}#?\d{1,8}\]\([^()\s]{1,200}\)|#\d{1,8}|https?:\/\/\S{1,200})\s+/iu;
/** A tag in front of a sentence: `[P1] Ada to do it`. */
const TAG = /^\[[^[\]]{1,20}\](?![([])\s+/u;
/** `Ada looks into it`, `Ada and Bo plan it`, `Ada working on it`: names, and the word behind them. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}\d_.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}`;
const patterns = perVocabulary((vocabulary: Vocabulary) => ({
  doing: new RegExp(
    String.raw`^(${NAME}(?:\s*(?:,|\/|&|\+|${anyWord(gather(vocabulary, ({ people }) => people.and))})\s*(?:and\s+)?${NAME}){0,4})\s+(?:(?:is|are)\s+(?=\p{Ll}+ing\b))?(\p{Ll}{2,20})\s+\S`,
    'u',
  ),
  present: new RegExp(`(?:${gather(vocabulary, ({ tasks }) => tasks.presentEnds).join('|') || '(?!)'})$`, 'u'),
  /** When or how, before who is to do it: `By Friday, Ada to do it`, `Meanwhile, Ada will do it`, `Then Ada to do it`. */
  circumstance: createMatcher(
    String.raw`^(?:(?:${anyFolded(gather(vocabulary, ({ sentences }) => sentences?.circumstances ?? []))}(?:\s[^,:.]{2,50})?|\p{L}{2,12}ly),\s+|(?:also|then|please)[,\s]\s*)(?=[\p{L}@])`,
  ),
  telling: findsWord(
    gather(vocabulary, ({ sentences, tasks }) => [
      ...(sentences?.telling ?? []),
      ...(sentences?.opinions ?? []),
      ...tasks.saying,
      ...tasks.telling,
    ]),
  ),
}));

const isNoSubject = wordTest(({ sentences, people }) => [
  ...(sentences?.pronouns ?? []),
  ...(sentences?.nouns ?? []),
  ...people.placeholders,
]);

const isNoticeWord = wordTest(({ tasks }) => tasks.notices);

/** `Resolved to …`: what was decided, and nobody. */
const isOver = wordTest(({ states, sentences }) => [...states.done, ...(sentences?.past ?? [])]);

/** `Dit zou …`, `Der Entwurf soll …`: a small word of the language in which the note is written. */
function isForeignSmall(word: string, { words }: Lexicon): boolean {
  return words.length > 1 && findSmall(foldCase(word)).some((code) => words.slice(1).some((one) => one.code === code));
}

/** Those of whom an item says that they are to do it; the owner may be named in a later sentence, or behind a label. */
export function findOwnerInside(whole: string, lexicon: Lexicon, explicit: boolean): readonly string[] | null {
  if (!lexicon.inSection) return null;
  const bare = whole.replace(REFERENCE, '').replace(BARE_REFERENCE, '').replace(TAG, '');
  const content = patterns(lexicon.words).circumstance.cut(bare);
  const told = explicit ? findTold(content, lexicon) : null;
  if (told !== null) return told;
  // Behind a full stop only somebody whom the note knows begins a sentence in lower case.
  const begins = (sentence: string, index: number) =>
    index === 0 || /^[\p{Lu}@*]/u.test(sentence) || lexicon.isName(/^[^\s,]+/.exec(sentence)?.[0] ?? '');
  for (const sentence of splitSentences(content).filter(begins).slice(0, MOST_SENTENCES)) {
    const owners = findSubject(sentence, lexicon, explicit) ?? findBehindLabel(sentence, lexicon, explicit);
    if (owners !== null) return withSecond(owners, sentence, lexicon);
  }
  return findDoers(content, lexicon);
}

/** `Ada review the draft`, behind a marker: a verb without `to`. */
function findTold(content: string, lexicon: Lexicon): readonly string[] | null {
  const match = /^(@?[\p{L}\d_.'’-]+(?:(?:\s*[,&/]\s*|\s+and\s+|\s)[\p{L}\d_.'’-]+)??)\s+(\p{L}+)(?!\p{L})/u.exec(
    content,
  );
  const [, list = '', verb = ''] = match ?? [];
  return list !== '' && isVerb(verb, lexicon.words) && areKnown(list, lexicon) ? splitOwners(list, lexicon) : null;
}

/** `@a will review it, @b will write tests`: both. */
function withSecond(owners: readonly string[], sentence: string, lexicon: Lexicon): readonly string[] {
  if (owners.length === 0) return owners;
  const second = /[,;]\s+(?:and\s+)?(@[\w-]+|\p{Lu}[\p{L}.'’-]+)\s+(?:to|will)\s/u.exec(sentence)?.[1];
  return second === undefined || !areKnown(second, lexicon)
    ? owners
    : [...new Set([...owners, ...splitOwners(second, lexicon)])];
}

function findBehindLabel(sentence: string, lexicon: Lexicon, explicit: boolean): readonly string[] | null {
  const label = LABEL.exec(sentence)?.[0] ?? '';
  if (label === '' || isNoticeWord(lexicon.words)(label.replace(/[*:：\s]+$|^\*+/g, ''))) return null;
  const owners = findSubject(sentence.slice(label.length), lexicon, explicit);
  return owners === null || owners.length === 0 ? null : owners;
}

/** Those of whom a sentence says that they are to do something: `Ada and Bo will do it`; none for a placeholder. */
export function findSubject(sentence: string, lexicon: Lexicon, explicit: boolean): readonly string[] | null {
  const joint = findJoint(sentence, lexicon.words);
  const list = joint?.before
    .replace(/^(?:\([^()]*\)\s*)?(?:the\s+)?|\*\*|(?<![\p{L}\d])_|_(?![\p{L}\d])/giu, '')
    .replace(/,$/, '');
  if (joint === null || list === undefined || list === '' || readNames(list, lexicon) === null) return null;
  // `Target Ada to attend`: somebody known behind a word that is no part of the name.
  const [, verb = '', whom = ''] = /^(\p{Lu}\p{Ll}+)\s+(@?\p{L}[^\s,&/]*)/u.exec(list) ?? [];
  const isVerbBefore = whom !== '' && areKnown(whom, lexicon) && !isSurelyName(verb, `${verb} ${whom}`, lexicon);
  if (isVerbBefore) return null;
  // `The code of conduct committee` is one, `Find volunteers` is none.
  const isMany = isCollective(list, lexicon) && /^(?:\([^()]*\)\s*)?(?:the|all)\s/i.test(sentence);
  if (!isMany && isNobody(list, lexicon)) return null;
  const words = splitOwners(list, lexicon);
  // A nick in lower case: the other items are such sentences, or it is the very first word and `will` do something.
  const mayBeNick = lexicon.habits?.sentences === true || (explicit && /^will\b/.test(joint.words));
  // A single word that the note writes in lower case too is a pronoun or noun of some language.
  const isNoun =
    /^\p{Lu}/u.test(list) &&
    words.length === 1 &&
    !/\s/.test(list) &&
    lexicon.isCommon(list) &&
    !lexicon.isName(list) &&
    !isCollective(list, lexicon);
  if (isNoun) return null;
  const isNamed = words.every((word) => isSubject(word, lexicon)) || (mayBeNick && NICK.test(list));
  if (!isNamed && !isPlaceholder(list.trim(), lexicon)) return null;
  return !explicit &&
    words.some((word) => namesNobody(word, lexicon) && !lexicon.isName(word) && !isCollective(word, lexicon))
    ? null
    : words;
}

function isSurelyName(first: string, whole: string, lexicon: Lexicon): boolean {
  return lexicon.isName(first) || lexicon.isName(whole) || isCollective(first, lexicon);
}

/** Beginnings of sentences that name nobody: pronouns, nouns before `to`, and what is to be done itself. */
function isNobody(list: string, lexicon: Lexicon): boolean {
  const [first = ''] = list.split(/[\s,]/, 1);
  if (lexicon.isName(list) || lexicon.isName(first) || first.startsWith('@')) return false;
  if (first.length > 1 && (isNoSubject(lexicon.words)(first) || isForeignSmall(first, lexicon))) return true;
  if (isOver(lexicon.words)(first)) return true;
  return isVerb(first, lexicon.words) && !/^\p{Lu}{2,3}$/u.test(first);
}

/** `ada to do it`: what a nick in lower case would say, were it one; verbs and nouns that stand so are none. */
export function hasNick(sentence: string, lexicon: Lexicon): boolean {
  const word = findJoint(sentence, lexicon.words)?.before ?? '';
  return NICK.test(word) && !isNobody(word, lexicon) && !namesNobody(word, lexicon);
}

/** Those who do it in the present tense: people the note knows, or any name where the other items say it so. */
export function findDoers(content: string, lexicon: Lexicon): readonly string[] | null {
  const configured = findConfigured(content, lexicon);
  if (configured !== null) return configured;
  const many = findMany(content, lexicon);
  if (many !== null) return many;
  const { doing, present } = patterns(lexicon.words);
  const [, list = '', verb = ''] = doing.exec(content) ?? [];
  const words = splitOwners(list, lexicon);
  if (words.length === 0 || isTelling(verb, lexicon) || words.some((word) => namesNobody(word, lexicon))) return null;
  if (isNobody(list, lexicon)) return null;
  if (isCollective(`${list} ${verb}`, lexicon)) return null;
  if (isPastVerb(verb)) return null;
  // In other languages many words end like such verbs, so that all must be known.
  if (present.test(verb) && words.every((word) => areKnown(word, lexicon))) return words;
  const isDoing = words.length > 1 || /(?:[^su]s|ing)$/.test(verb);
  // One who is known vouches for the others of the list.
  return isDoing && (words.some((word) => areKnown(word, lexicon)) || lexicon.habits?.doers === true) ? words : null;
}

/** Words behind a name that do nothing: they tell what is, was or was said. */
function isTelling(verb: string, { words }: Lexicon): boolean {
  return patterns(words).telling.test(verb);
}

/** `TSC members nominate others`, `AB look for it`: words for many, or initials that the note knows, before a verb. */
function findMany(content: string, lexicon: Lexicon): readonly string[] | null {
  const [, many = '', act = ''] = /^((?:all\s)?(?:\p{Lu}[\p{L}\d-]*\s){0,2}\p{L}+)\s+(\p{L}+)\s/u.exec(content) ?? [];
  const isOne = many.includes(' ') && isCollective(many, lexicon) && !isNobody(many, lexicon);
  if (isOne && isVerb(act, lexicon.words)) return splitOwners(many, lexicon);
  const [, short = '', verb = ''] = /^(\p{Lu}{2,4})\s+(\p{L}+)\s/u.exec(content) ?? [];
  return short !== '' && lexicon.isName(short) && isVerb(verb, lexicon.words) ? [short] : null;
}

/** `Ada schreibt den Text`: whoever the configuration names, whatever verb follows. */
function findConfigured(content: string, lexicon: Lexicon): readonly string[] | null {
  const match = /^(\p{L}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*)?)\s+(\p{Ll}+)/u.exec(content);
  const [, name = '', verb = ''] = match ?? [];
  if (name === '' || isTelling(verb, lexicon) || isPastVerb(verb)) return null;
  const known = [name, name.split(' ')[0] ?? ''].find((each) => lexicon.isConfigured(each));
  return known === undefined ? null : [known];
}

function isPastVerb(verb: string): boolean {
  return /[^e]ed$/.test(verb);
}

/** Whom sentences name as the one to do it; the name stays part of the text. `Ada` is known in the note. */
export const OWNER_INSIDE_EXAMPLES: readonly Example[] = [
  ['Bo to write it', 'Bo', 'Bo to write it'],
  ['Bo and Cy will write it', 'Bo/Cy', 'Bo and Cy will write it'],
  ['Bo is going to write it', 'Bo', 'Bo is going to write it'],
  ['By Friday, Bo to write it', 'Bo', 'By Friday, Bo to write it'],
  ['Runners: Ada to renew them', 'Ada', 'Runners: Ada to renew them'],
  ['Ada looks into it', 'Ada', 'Ada looks into it'],
  ['Someone should write it', null],
  ['All members to give feedback', 'All members', 'All members to give feedback'],
  ['Draft a note to send round', null],
  ['We need to write it', null],
  ['Email to the list', null],
];
