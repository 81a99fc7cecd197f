import { anyFolded, either } from '../languages/compile.ts';
import { ARTICLES, FOR } from '../languages/english-joints.ts';
import { HANDLES } from '../languages/english-remarks.ts';
import { createMatcher } from '../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { rememberAnswers } from '../text/remember.ts';
import type { Habits } from './habits.ts';
import { isGiven } from './given-names.ts';
import { hasShapeOfName, withoutParticles } from './name-shape.ts';
import { joinTeams, nameTeam } from './team-mention.ts';
import { isCollective } from './collectives.ts';
import { isPlaceholderWord, isTopicWord, isVerb } from './word-classes.ts';
import { UNSPACED } from '../text/words.ts';
import { isAllUnspaced, nameAsKnown } from './unspaced-names.ts';

/** What is known about the words of a note before its items are read. */
export type Lexicon = {
  readonly words: Vocabulary;
  /** Folded names that are people or groups: configuration, participants, attendees, speakers. */
  readonly isName: (word: string) => boolean;
  /** Of these, those that the configuration names. */
  readonly isConfigured: (word: string) => boolean;
  /** Whether the note writes a word in lower case too, so that it is hardly a name. */
  readonly isCommon: (word: string) => boolean;
  /** Whether initials and capitalised names count: inside a section of things to do, or behind an explicit marker. */
  readonly inSection: boolean;
  /** How a section writes its owners, where that can be told from its other items. */
  readonly habits?: Habits;
};

/** Signs that stand for somebody to be found. */
const BLANK = /^(?:\?+|[-–—―]+|_+|\.{2,}|…+|\/|~)$/;
/** A name: a login, or up to four words of letters. */
const PHRASE = /^(?:@[\p{L}\d_-]+(?:\/[\w-]+)?|\p{L}[\p{L}\p{M}\d_.'’-]*@?(?:\s+\p{L}[\p{L}\p{M}.'’-]*){0,3})$/u;
/** A login, or a name whose every word begins with a capital and is no gerund (`Trying to …`). */
const CAPITALISED = /^(?:@[\w-]+|(?!\p{L}+ing$)\p{Lu}[\p{L}\p{M}_.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*)*)$/u;

/** `ada@`: whoever has that address. */
const ADDRESSED = /^[\p{L}\d][\w.-]*@$/u;

/** Characters within which a list of owners ends; looking no further also bounds the time on hostile lines. */
const LONGEST_LIST = 100;
/** Known names of a list that vouch for a nick among them. */
const ENOUGH_KNOWN = 2;
/** Names of a list after which only known ones count. */
const MOST_GUESSED = 6;

/** `Ada Moe [Acme]`: whom somebody stands for. */
const AFFILIATION = /(?<=[\p{L}\d])\s\[[^[\]]*\]/gu;
const NICK = /^[a-z\d][\w-]{1,30}$/;
/** Markup around names; an underscore inside a word is part of a login or nick. */
export const MARKUP = /[*`[\]]|(?<![\p{L}\d])_+|_+(?![\p{L}\d_])/gu;

/** `_Ada_`; where none opens, one at the end belongs to a nick as chats know them: `ada_`. */
const OPENED = /(?<![\p{L}\d])_/u;
const PLAIN_MARKUP = /[*`[\]]/g;

/** What stands between names; where no spaces do, a word of one letter only between two names (`田中と佐藤`, but `ともか`). */
const joins = perVocabulary((vocabulary) => {
  const words = gather(vocabulary, ({ people }) => people.and);
  const within = words.filter((word) => isAllUnspaced(word));
  const and = anyFolded(words.filter((word) => !within.includes(word)));
  const inside = String.raw`(?<=[${UNSPACED}]{2}\s?|\w\s?)${anyFolded(within)}(?=\s?[${UNSPACED}]{2}|\s?\w)`;
  return createMatcher(String.raw`\s*(?:[\/,&+;、，／・]|${and}|${inside})\s*|\s+(?=@)`);
});

/** The names of a list, markup and brackets removed; a few known ones may be joined by any short word. */
function divide(list: string, { words, isName }: Lexicon): readonly string[] {
  const names = divideAt(words)(joinTeams(list, isName)).map(nameTeam);
  const [only = ''] = names;
  if (names.length > 1 || !/\s/.test(only)) return names;
  const joined = only.split(/\s+\p{Ll}{1,3}\s+/u);
  return joined.length > 1 && !isName(only) && joined.every((name) => isName(name)) ? joined : names;
}

/** A list is asked whether it is one, whether it is known, and for its names. */
const divideAt = perVocabulary((vocabulary) => {
  const join = joins(vocabulary);
  return rememberAnswers((list): readonly string[] => {
    const bare = list
      .replace(AFFILIATION, '')
      .replace(OPENED.test(list) ? MARKUP : PLAIN_MARKUP, '')
      .replace(/\([^()]{0,70}\)/g, ' ');
    return join.split(bare).map(trimName);
  });
});

/** `for Ada`: whose it is. */
const BEFORE_NAME = new RegExp(String.raw`^${either(FOR)}\s+`, 'i');

function trimName(name: string): string {
  return name
    .trim()
    .replace(BEFORE_NAME, '')
    .replace(/[.:]+$/, (end) => (/(?:^|\s|\.)\p{L}\.$/u.test(name.trim()) ? end.replace(/:/g, '') : ''));
}

/** Splits a list of owners; placeholders fall out, and each stands once. */
export function splitOwners(list: string, lexicon: Lexicon): readonly string[] {
  const names = divide(list, lexicon).map((name) => withoutArticle(nameAsKnown(name.replace(/(?<=.)@$/, ''), lexicon)));
  return [...new Set(names.filter((name) => name !== '' && !isPlaceholder(name, lexicon)))];
}

const ARTICLE = new RegExp(String.raw`^${either(ARTICLES)}\s+`, 'i');

/** `the docs team` is called `docs team`, but `the group` only so. */
export function withoutArticle(name: string): string {
  return name.replace(ARTICLE, '');
}

/** Whether a word has the shape of a nick, as programs and chats know people. */
export function isNick(word: string): boolean {
  return NICK.test(word);
}

/** `@name`, as templates and rules of minutes write whoever it will be. */
const NOBODYS = new RegExp(`^@${either(HANDLES)}$`, 'i');

/** Whether a word stands for somebody to be found. */
export function isPlaceholder(word: string, { words, isConfigured }: Lexicon): boolean {
  if (isConfigured(word)) return false;
  return BLANK.test(word) || isPlaceholderWord(words)(word.replace(/\?+$/, '')) || NOBODYS.test(word);
}

/** Whether a word heads a topic or a remark and never names an owner. */
export function namesNobody(word: string, { words }: Lexicon): boolean {
  return isTopicWord(word, words);
}

export { isCollective };

/** Whether a word may name the one or many of whom a sentence speaks. */
export function isSubject(word: string, lexicon: Lexicon): boolean {
  const bare = /\s\p{Ll}/u.test(word) ? withoutParticles(word, lexicon) : word;
  return (
    CAPITALISED.test(bare) || lexicon.isName(word) || isCollective(word, lexicon) || /^\p{Ll}\p{Lu}{1,2}$/u.test(word)
  );
}

/** Whether a word has the shape of initials: `RD`, `SjK`, `eP`, `ȘJ`. */
export function isInitials(word: string, lexicon: Lexicon): boolean {
  return (
    /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}\p{Lu}{1,2}|\p{Ll}\p{Lu}{1,2}|\p{Lu}\p{Ll}{0,2}\p{Lu}|(?:\p{Lu}\.-?){2,3})$/u.test(
      word,
    ) && !namesNobody(word, lexicon)
  );
}

/** The names of a list, markup removed, when all of it is names; else null. */
export function readNames(list: string, lexicon: Lexicon): readonly string[] | null {
  if (list.length > LONGEST_LIST || list.includes('[') !== list.includes(']')) return null;
  const divided = divide(list, lexicon);
  // `With Ada` names nobody.
  if (divided[0] === '' && divided.length > 1) return null;
  const filled = divided.filter((name) => name !== '');
  const isName = (name: string) => PHRASE.test(name) || isPlaceholder(name, lexicon);
  return filled.length > 0 && filled.every(isName) ? filled : null;
}

/** Whether every word of a list may be an owner, given what is known; `strict` asks for more than a capital. */
export function areOwners(list: string, lexicon: Lexicon, strict: boolean): boolean {
  const names = readNames(list, lexicon);
  if (names === null) return false;
  // One who is surely a person vouches for the others of the list: `MS/TeoT: …`.
  const isVouched = names.length > 1 && names.some((name) => isOwner(name, lexicon, true));
  const isPaired = isVouched && /^[^\s,&]+$/.test(list);
  return names.every(
    (name) =>
      isOwner(name, lexicon, (strict && !isVouched) || names.length > MOST_GUESSED) ||
      // … and for a nick right beside: `AB/ada`; two who are known do so for a third.
      ((isPaired || names.filter((each) => lexicon.isName(each)).length >= ENOUGH_KNOWN) &&
        isNick(name) &&
        !namesNobody(name, lexicon)),
  );
}

/** Whether every word of a list is beyond doubt somebody: a login, or a name that the note knows. `@acme/docs` may be a package. */
export function areKnown(list: string, lexicon: Lexicon): boolean {
  return readNames(list, lexicon)?.every((name) => /^@[^/]*$/.test(name) || lexicon.isName(name)) === true;
}

function isOwner(word: string, lexicon: Lexicon, strict: boolean): boolean {
  if (word.startsWith('@')) return true;
  if (lexicon.isName(word)) return true;
  if (!lexicon.inSection) return false;
  if (ADDRESSED.test(word)) return true;
  if (isCollective(word, lexicon)) return true;
  if (namesNobody(word, lexicon)) return false;
  if (isInitials(word, lexicon) || isPlaceholder(word, lexicon)) return true;
  // `nadia: write it`: names are written in lower case too, but `mark`.
  if (NICK.test(word) && isGiven(word) && !isVerb(word, lexicon.words)) return true;
  return !strict && hasShapeOfName(word, lexicon);
}
