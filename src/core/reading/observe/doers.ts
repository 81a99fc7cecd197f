import { anyFolded, anyWord, either } from '../../languages/compile.ts';
import { ALL, AND, COPULAS } from '../../languages/english-joints.ts';
import { createOpening } from '../../languages/matcher.ts';
import type { Words } from '../../languages/types.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { isSmallWord } from '../../languages/small-words.ts';
import { foldCase } from '../../text/fold-text.ts';
import { BEHIND_VERBS, VERBS_WITH_SMALL } from '../../languages/english-phrases.ts';
import { isGiven } from '../given-names.ts';
import { areKnown, isCollective, isInitials, namesNobody, splitOwners, type Lexicon } from '../names.ts';
import { findBase, isVerb, wordTest, isPastVerb } from '../word-classes.ts';
import { readConfigured } from './configured-names.ts';
import { isNobody } from './subject.ts';

/** `Ada looks into it`, `Ada and Bo plan it`, `Ada working on it`, `Ada update the wiki`: names, and the words behind them. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}\d_.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}`;
const patterns = perVocabulary((vocabulary: Vocabulary) => ({
  doing: new RegExp(
    String.raw`^(${NAME}(?:\s*(?:,|\/|&|\+|${anyWord(gather(vocabulary, ({ people }) => people.and))})\s*(?:${either(AND)}\s+)?${NAME}){0,4})\s+(?:${either(COPULAS)}\s+(?=\p{Ll}+ing\b))?(\p{Ll}(?:-?\p{Ll}){1,19})\s+(\S+)`,
    'u',
  ),
  // `Bruno envía la lista`, `Bruno enviar la lista`.
  present: new RegExp(
    `${either(gather(vocabulary, ({ tasks }) => [...tasks.presentEnds, ...tasks.orderEndings]))}$`,
    'u',
  ),
  telling: openWith(
    gather(vocabulary, ({ sentences, tasks }) => [
      ...(sentences?.telling ?? []),
      ...(sentences?.opinions ?? []),
      ...tasks.saying,
      ...tasks.telling,
    ]),
  ),
}));

/** A verb, be it one with the small word that shows what it does: `demande si`. */
function openWith(words: Words): ReturnType<typeof createOpening> {
  return createOpening(`^${anyFolded(words)}`, words);
}

/** Those who do it in the present tense: people the note knows, or any name where the other items say it so. */
export function findDoers(content: string, lexicon: Lexicon): readonly string[] | null {
  const configured = findConfigured(content, lexicon);
  if (configured !== null) return configured;
  const many = findMany(content, lexicon);
  if (many !== null) return many;
  const { doing, present } = patterns(lexicon.words);
  const [, list = '', verb = '', next = ''] = doing.exec(content) ?? [];
  const words = splitOwners(list, lexicon);
  if (
    words.length === 0 ||
    isTelling(verb, next, lexicon) ||
    isReporting(verb, next, lexicon) ||
    words.some((word) => namesNobody(word, lexicon))
  )
    return null;
  if (isNobody(list, lexicon)) return null;
  if (isCollective(`${list} ${verb}`, lexicon)) return null;
  if (isPastVerb(verb)) return null;
  // In other languages many words end like such verbs, so that all must be known.
  const isKnown = words.every((word) => areKnown(word, lexicon));
  if (isKnown && (present.test(verb) || isOrder(verb, next, lexicon) || isToldSo(verb, next, lexicon))) return words;
  if (words.every((word) => isShort(word, lexicon)) && findBase(verb, lexicon.words) !== undefined) return words;
  // `Quenby create a chart`, among `Ada to ask the bank`.
  if (isVerb(verb, lexicon.words, 'sure') && lexicon.habits?.sentences() === true && isAlone(words, lexicon))
    return words;
  // `Jonathan D. writes it`, among such.
  const isTold = findBase(verb, lexicon.words) !== undefined && lexicon.habits?.sentences() === true;
  if (isTold && words.every((word) => WITH_INITIAL.test(word) && isGiven(word.split(' ', 1)[0] ?? ''))) return words;
  const isDoing = words.length > 1 || /(?:[^su]s|ing)$/.test(verb);
  // One who is known vouches for the others of the list; other languages have nouns that end so before small words.
  const isUsual = lexicon.words.length === 1 && lexicon.habits?.doers() === true;
  return isDoing && (words.some((word) => areKnown(word, lexicon)) || isUsual) ? words : null;
}

const WITH_INITIAL = /^\p{Lu}\p{L}+(?:\s\p{Lu}\.?)?$/u;

/** `AB`, `MRW`: somebody's initials. */
function isShort(word: string, lexicon: Lexicon): boolean {
  return /^\p{Lu}{2,3}$/u.test(word) && isInitials(word, lexicon);
}

/**
 * Behind somebody's name, where no `to` stands: a verb that is a noun as well before a plural or a name (`Kate review
 * pages`), and any word but a small one before what only a verb takes (`Kate mock up a template`).
 */
function isToldSo(verb: string, next: string, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  // `Daniela entró a bordo`: other languages have verbs that end otherwise, and other small words.
  if (words.length > 1 || isSmallWord(foldCase(verb)) || /(?:[^s]s|\p{L}{3}ing|ly)$/u.test(verb) || isPast(words)(verb))
    return false;
  // `Kate review meeting`: what is no plural and no name makes a noun of it.
  const isShown = /^[\p{Lu}@`]|[^s]s[,.;]?$/u.test(next) || lexicon.habits?.doers() === true;
  if (isVerb(verb, words) && isShown && !isSmallWord(foldCase(next))) return true;
  return isDeterminer(next, words) || BEHIND_VERBS.has(next);
}

const isPast = wordTest(({ sentences }) => sentences?.past ?? []);

/** One word that the note writes with a capital only, and that no small word, plural or gerund is. */
function isAlone(words: readonly string[], lexicon: Lexicon): boolean {
  const [only = ''] = words;
  const isPlain = /^\p{Lu}\p{L}+$/u.test(only) && !/(?:[^s]s|\p{L}{3}ing)$/u.test(only);
  return words.length === 1 && isPlain && !lexicon.isCommon(only) && !isSmallWord(foldCase(only));
}

const isDeterminerWord = wordTest(({ sentences }) => sentences?.determiners ?? []);

function isDeterminer(word: string, words: Vocabulary): boolean {
  return isDeterminerWord(words)(word);
}

/** Words behind a name that do nothing: they tell what is, was or was said. */
function isTelling(verb: string, next: string, { words }: Lexicon): boolean {
  return patterns(words).telling.test(`${verb} ${next}`);
}

const reports = wordTest(({ sentences }) => sentences?.reporting ?? []);
const beginsClause = wordTest(({ sentences }) => sentences?.pronouns ?? []);

/** `Ada confirms that it runs`, `Ada confirms there is one`: a verb of speech, and what was said. */
function isReporting(verb: string, next: string, { words }: Lexicon): boolean {
  return reports(words)(verb) && beginsClause(words)(next);
}

const MANY = new RegExp(String.raw`^((?:${either(ALL)}\s)?(?:\p{Lu}[\p{L}\d-]*\s){0,2}\p{L}+)\s+(\p{L}+)\s+(\S+)`, 'u');

/** `TSC members nominate others`, `AB look for it`: words for many, or initials that the note knows, before a verb. */
function findMany(content: string, lexicon: Lexicon): readonly string[] | null {
  const [, many = '', act = '', what = ''] = MANY.exec(content) ?? [];
  const isOne = many.includes(' ') && isCollective(many, lexicon) && !isNobody(many, lexicon);
  // `Docs WG update (Ada)` is none.
  if (isOne && isVerb(act, lexicon.words) && /^[\p{L}\d@#`]/u.test(what)) return splitOwners(many, lexicon);
  const [, all = '', does = '', next = ''] = /^(\p{L}+)\s+(\p{L}+)\s+(\S+)/u.exec(content) ?? [];
  // `All review comments` names a thing, `All review the comments` tells everybody to do it.
  if (isDone(does, next, lexicon) && isCollective(all, lexicon) && !isNobody(all, lexicon)) return [all];
  const [, short = '', verb = ''] = /^(\p{Lu}{2,4})\s+(\p{L}+)\s/u.exec(content) ?? [];
  return short !== '' && lexicon.isName(short) && isVerb(verb, lexicon.words) ? [short] : null;
}

/** `Iedereen leest het concept`: elsewhere verbs in the present tense are told by their endings; small words end so as well. */
function isDone(verb: string, next: string, lexicon: Lexicon): boolean {
  const isPresent = /^\p{Ll}{3,}$/u.test(verb) && patterns(lexicon.words).present.test(verb);
  const isSmall = isSmallWord(foldCase(verb)) || isTelling(verb, next, lexicon);
  return isOrder(verb, next, lexicon) || (isPresent && !isSmall && lexicon.words.length > 1);
}

/** A verb, and what shows that it is one: `review the comments`, `post 4 grids`, `contact Ada`, but `review comments`. */
function isOrder(verb: string, next: string, { words }: Lexicon): boolean {
  if (isVerb(verb, words, 'sure')) return true;
  const isShown = isDeterminer(next, words) || /^[\d#@`]|^https?:/.test(next) || isGiven(next);
  return isVerb(verb, words) && (isShown || VERBS_WITH_SMALL.has(`${verb} ${next}`));
}

/** `Ada schreibt den Text`, `Ada und Bo schreiben ihn`: whoever the configuration names, whatever verb follows. */
function findConfigured(content: string, lexicon: Lexicon): readonly string[] | null {
  const { names, rest } = readConfigured(content, lexicon) ?? { names: [], rest: '' };
  const [, verb, next = ''] = /^\s+(\p{Ll}+)(?:\s+(\S+))?/u.exec(rest) ?? [];
  return verb === undefined || isTelling(verb, next, lexicon) || isPastVerb(verb) ? null : names;
}
