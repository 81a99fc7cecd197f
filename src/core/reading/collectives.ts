import { anyFolded, either } from '../languages/compile.ts';
import { ASKED_MANY, EACH, INTERESTED, LEADS_TO_MANY, OF, ONE_OF_MANY, UNITS } from '../languages/english-joints.ts';
import { createMatcher } from '../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { isSmallWord } from '../languages/small-words.ts';
import { foldCase } from '../text/fold-text.ts';
import { rememberAnswers } from '../text/remember.ts';
import { isVerb, wordTest } from './word-classes.ts';

const manyPattern = perVocabulary((vocabulary) => {
  const groups = gather(vocabulary, ({ people }) => people.groups);
  const everyone = gather(vocabulary, ({ people }) => people.everyone);
  // `équipe docs`, but `docs team`: only other languages put the word for many first.
  const first = gather(vocabulary.slice(1), ({ people }) => people.groups);
  const behind = first.length > 0 ? String.raw`|${anyFolded(first)}(?: [\p{L}\d-]+){1,2}` : '';
  const of = either(OF);
  return createMatcher(
    String.raw`^(?:${anyFolded(everyone)}(?: ${of} [\p{L} -]{2,30})?|${either(INTERESTED)} \p{L}+|${either(EACH)} (?:[\p{L}\d-]+ ){0,2}${either(ONE_OF_MANY)}|(?<before>(?:[\p{L}\d]+(?:-[\p{L}\d]+)* ){0,3}?)${anyFolded(groups)}(?: ${of} [\p{L}\d -]{2,30})?${behind})$`,
    '',
    [...everyone, ...groups, ...INTERESTED, ...EACH],
  );
});

const isDeterminer = wordTest(({ sentences }) => sentences?.determiners ?? []);

const isInfinitive = perVocabulary((vocabulary) => {
  const endings = gather(vocabulary.slice(1), ({ tasks }) => tasks.orderEndings).filter((each) => /[a-z]/.test(each));
  const pattern = new RegExp(String.raw`^\p{L}{2,}(?:${endings.join('|')})$`, 'u');
  return (word: string) => endings.length > 0 && pattern.test(word) && !isSmallWord(foldCase(word));
});

const takesSomebody = wordTest(({ sentences }) => sentences?.objects ?? []);

/** `Ask the board`, `Email team leads`, `rename ITM team`: what is to be done with many, and none of their names. */
function isOrder(words: string, vocabulary: Vocabulary): boolean {
  const [verb = '', determiner = '', third] = words.split(' ', 3);
  if (isDeterminer(vocabulary)(determiner)) return isVerb(verb, vocabulary);
  // `Determinar quais membros`, `Inviter les membres`: elsewhere verbs are told by their endings, as some small words are.
  if (third !== undefined && isSmallWord(foldCase(determiner)) && isInfinitive(vocabulary)(verb)) return true;
  // `Ada e-mail the board`: whoever is told to.
  if (/^\p{Lu}/u.test(verb) && /^\p{Ll}/u.test(determiner) && isVerb(determiner, vocabulary, 'sure')) return true;
  // `Contact partners`, `Thank volunteers`: whom to.
  const areSome = /[^s]s$/.test(determiner) && !UNITS.includes(determiner);
  if (areSome && third === undefined && takesSomebody(vocabulary)(verb) && isVerb(verb, vocabulary)) return true;
  if (determiner === '' || !isVerb(verb, vocabulary, 'sure')) return false;
  return takesSomebody(vocabulary)(verb) || (third !== undefined && /^\p{Ll}/u.test(verb));
}

/** Words before one for many that make no name with it: `number of members`, `Ada urged members`, but `code of conduct committee`. */
const APART = new RegExp(String.raw`(?:^| )${either([...LEADS_TO_MANY, ...ASKED_MANY])} $`, 'u');

const standsForMany = perVocabulary((vocabulary) => {
  const many = manyPattern(vocabulary);
  return rememberAnswers((word) => {
    const groups = many.exec(word)?.groups;
    return groups !== undefined && !APART.test(groups['before'] ?? '') && !isOrder(word, vocabulary);
  });
});

/** Whether a word stands for many: `all`, `the docs team`. */
export function isCollective(word: string, { words }: { readonly words: Vocabulary }): boolean {
  return standsForMany(words)(word);
}
