import { either } from '../../languages/compile.ts';
import { ALL, ARTICLES, EACH, INFINITIVES, ONE_OF_MANY } from '../../languages/english-joints.ts';
import { NO_NICKS } from '../../languages/english-phrases.ts';
import { findSmall } from '../../languages/small-words.ts';
import { foldCase } from '../../text/fold-text.ts';
import { findJoint, type Joint } from '../joint.ts';
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
import { isGiven } from '../given-names.ts';
import { isAbstract } from '../name-shape.ts';
import { headsRemark, isPastVerb, isVerb, wordTest } from '../word-classes.ts';
import { beginsWithCapital } from '../../text/words.ts';

const NICK = /^[\p{Ll}\d_-]{2,20}$/u;

const isNoSubject = wordTest(({ sentences, people }) => [
  ...(sentences?.pronouns ?? []),
  ...(sentences?.nouns ?? []),
  ...(sentences?.questions ?? []),
  ...people.placeholders,
]);

/** One letter that stands for a name as often: `A will do it`. */
const isArticle = wordTest(({ sentences }) => sentences?.determiners ?? []);

/** `Resolved to …`: what was decided, and nobody. */
const isOver = wordTest(({ states, sentences }) => [...states.done, ...(sentences?.past ?? [])]);

/** `Dit zou …`, `Der Entwurf soll …`: a small word of the language in which the note is written. */
function isForeignSmall(word: string, { words }: Lexicon): boolean {
  return words.length > 1 && findSmall(foldCase(word)).some((code) => words.slice(1).some((one) => one.code === code));
}

/** What stands before a subject, and its markup. */
const BEFORE = new RegExp(
  String.raw`^(?:\([^()]*\)\s*)?(?:${either(ARTICLES)}\s+)?|\*\*|(?<![\p{L}\d])_|(?<=(?<![\p{L}\d])_[^_]*)_(?![\p{L}\d])`,
  'giu',
);
/** `The committee`, `All members`. */
const OF_MANY = new RegExp(String.raw`^(?:\([^()]*\)\s*)?${either([...ARTICLES, ...ALL, ...EACH])}\s`, 'i');

const takesSomebody = wordTest(({ sentences }) => sentences?.objects ?? []);

/** `Release team`, but `Contact team`, `Find volunteers`: one group, whose first word is a verb as well. */
function isGroup(list: string, { words }: Lexicon): boolean {
  const [first = ''] = list.split(' ', 1);
  return /^\p{Lu}.*\s.*[^s]$/su.test(list) && !isVerb(first, words, 'sure') && !takesSomebody(words)(first);
}

/** `Build WG`, `Docs Team`: whatever its first word does, each begins with a capital. */
const TITLED = /^\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*)+$/u;
/** `a team member`, `another student`: one of many, beside somebody. */
const ONE = new RegExp(String.raw`^(?:\p{Ll}+ ){0,2}${either(ONE_OF_MANY)}$`, 'u');

/** Those of whom a sentence says that they are to do something: `Ada and Bo will do it`; none for a placeholder. */
export function findSubject(sentence: string, lexicon: Lexicon, explicit: boolean): readonly string[] | null {
  // Code is nobody's name, unless it is a login.
  if (/^`(?!@)/.test(sentence)) return null;
  const joint = findJoint(sentence, lexicon.words);
  const list = withoutOwnArticle(joint?.before.replace(BEFORE, '').replace(/,$/, ''), lexicon);
  if (joint === null || list === undefined || list === '' || readNames(list, lexicon) === null) return null;
  // `Target Ada to attend`: somebody known behind a word that is no part of the name.
  const [, verb = '', whom = ''] = /^(\p{Lu}\p{Ll}+)\s+(@?\p{L}[^\s,&/]*)/u.exec(list) ?? [];
  const isVerbBefore =
    whom !== '' &&
    areKnown(whom, lexicon) &&
    !isSurelyName(verb, `${verb} ${whom}`, lexicon) &&
    // `Awam Victor will do it`: a given name is a family's as well.
    (isVerb(verb, lexicon.words) || lexicon.isCommon(verb) || !isGiven(whom));
  if (isVerbBefore) return null;
  if (leadsToThing(joint, list, lexicon)) return null;
  // `The code of conduct committee` is one, `Find volunteers` is none.
  const isMany =
    isCollective(list, lexicon) &&
    (OF_MANY.test(sentence) ||
      TITLED.test(list) ||
      isGroup(list, lexicon) ||
      (!/\s/.test(list) && !isPlaceholder(list, lexicon)));
  // `SO to write it`, behind a marker: somebody's initials, whatever small word they spell.
  const isShout = explicit && /^\p{Lu}{2,3}$/u.test(list) && !namesNobody(list, lexicon);
  if (!isMany && !isShout && isNobody(list, lexicon)) return null;
  const words = splitOwners(list, lexicon);
  // A nick in lower case: the other items are such sentences, or it is the very first word and told to do something.
  const isTold = explicit && (joint.words.startsWith('will') || isToldNick(list, joint, lexicon));
  const isNick = lexicon.habits?.sentences() === true || isTold;
  // A single word that the note writes in lower case too is a pronoun or noun of some language.
  const isNoun =
    !isShout &&
    beginsWithCapital(list) &&
    words.length === 1 &&
    !/\s/.test(list) &&
    lexicon.isCommon(list) &&
    !lexicon.isName(list) &&
    !isCollective(list, lexicon);
  if (isNoun || (!isMany && words.some((word) => isHeadedByThing(word, lexicon)))) return null;
  const isBeside = words.some((word) => isSubject(word, lexicon));
  const isOne = (word: string) => isSubject(word, lexicon) || (isBeside && ONE.test(word)) || list.includes(`${word}@`);
  const isNamed = words.every(isOne) || (isNick && NICK.test(list));
  if (!isNamed && !isPlaceholder(list.trim(), lexicon)) return null;
  return !explicit &&
    words.some((word) => namesNobody(word, lexicon) && !lexicon.isName(word) && !isCollective(word, lexicon))
    ? null
    : words;
}

/**
 * `Site Panel to Tornado`, `Modifications to matrix products`: from one thing to another; only somebody whom the note knows
 * would `Google it`.
 */
function leadsToThing({ words, after }: Joint, list: string, lexicon: Lexicon): boolean {
  const next = /^\p{L}+(?![\p{L}\d])/u.exec(after)?.[0] ?? '';
  const isName = /^\p{Lu}\p{Ll}/u.test(next) || isAbstract(list);
  return next !== '' && isName && INFINITIVE.test(words) && !isVerb(next, lexicon.words) && !areKnown(list, lexicon);
}

const INFINITIVE = new RegExp(`^${either(INFINITIVES)}$`, 'i');

/** `Der Vorstand soll …`, `Le bureau doit …`: many, behind the article of their language. */
function withoutOwnArticle(list: string | undefined, lexicon: Lexicon): string | undefined {
  const [, article = '', many = ''] = /^(\p{L}{1,4})\s(\p{L}.*)$/su.exec(list ?? '') ?? [];
  return many !== '' && isForeignSmall(article, lexicon) && isCollective(many, lexicon) ? many : list;
}

/** `Working Group Notes`, `Release ETA`: of several words the last, which says what it is, names nobody. */
function isHeadedByThing(name: string, lexicon: Lexicon): boolean {
  const [first = '', ...others] = name.split(/\s+/);
  const last = others.at(-1) ?? '';
  return last !== '' && headsRemark(lexicon.words)(last) && !lexicon.isName(name) && !isGiven(first);
}

/** `niko to write it`: a word that is none of the language, and what it is to do. */
function isToldNick(nick: string, { words, after }: Joint, lexicon: Lexicon): boolean {
  const verb = /^\p{Ll}+/u.exec(after)?.[0] ?? '';
  return words === 'to' && isVerb(verb, lexicon.words) && mayBeNick(nick, lexicon);
}

/** Whether a word in lower case is none of the language, as far as that is known. */
export function mayBeNick(nick: string, lexicon: Lexicon): boolean {
  const isWord = (word: string) =>
    NO_NICKS.has(word) || isNobody(word, lexicon) || namesNobody(word, lexicon) || isCollective(word, lexicon);
  return (
    NICK.test(nick) && !/(?:tion|ment|\p{L}{3}ing)$/u.test(nick) && !isWord(nick) && !isWord(nick.replace(/s$/, ''))
  );
}

function isSurelyName(first: string, whole: string, lexicon: Lexicon): boolean {
  return lexicon.isName(first) || lexicon.isName(whole) || isCollective(first, lexicon);
}

/** Beginnings of sentences that name nobody: pronouns, nouns before `to`, and what is to be done itself. */
export function isNobody(list: string, lexicon: Lexicon): boolean {
  const [first = ''] = list.split(/[\s,]/, 1);
  if (lexicon.isName(list) || lexicon.isName(first) || first.startsWith('@')) return false;
  // One letter is somebody's initial as well; `I` alone is none.
  if (
    (first.length > 1 || (first === list && !isArticle(lexicon.words)(first))) &&
    (isNoSubject(lexicon.words)(first) || isForeignSmall(first, lexicon))
  )
    return true;
  // `Checklist to help others`, `Using the page to draft it`: things, and what is done.
  if (first === list && NO_NICKS.has(foldCase(list)) && !isGiven(first)) return true;
  if (/ing$/.test(first) && first !== list && namesNobody(first, lexicon) && !isCollective(list, lexicon)) return true;
  if (isOver(lexicon.words)(first) || (isPastVerb(first) && !isGiven(first))) return true;
  return isVerb(first, lexicon.words) && !/^\p{Lu}{2,3}$/u.test(first) && !SHORTENED.test(list);
}

/** `Mark S.`: an initial shows that a verb is a name. */
const SHORTENED = /^\p{Lu}\p{Ll}+\s\p{Lu}\.?$/u;

/** `ada to do it`: what a nick in lower case would say, were it one; verbs and nouns that stand so are none. */
export function hasNick(sentence: string, lexicon: Lexicon): boolean {
  const word = findJoint(sentence, lexicon.words)?.before ?? '';
  return NICK.test(word) && !isNobody(word, lexicon) && !namesNobody(word, lexicon);
}
