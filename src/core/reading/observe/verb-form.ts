import { createMatcher, findsWord } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { rememberAnswers } from '../../text/remember.ts';
import { isVerb } from '../word-classes.ts';

/**
 * What the words of an item do. `told`: somebody is told to do it (`Draft a letter`). `needed`: that it is needed
 * (`We need to …`, `X should be …`). `doing`: a gerund (`Drafting the letter`). `tells`: they tell what is, was or was
 * done. `named`: a thing is named and nothing said of it.
 */
export type VerbForm = 'told' | 'needed' | 'doing' | 'tells' | 'named';

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const any = (pick: Parameters<typeof gather<string>>[1]) => findsWord(gather(vocabulary, pick));
  return {
    needs: any(({ sentences }) => sentences?.needs ?? []),
    telling: any(({ sentences }) => sentences?.telling ?? []),
    past: any(({ sentences }) => sentences?.past ?? []),
    saying: any(({ tasks }) => tasks.saying),
    // `Der Brief soll geschrieben werden`: what joins owner and task elsewhere.
    modal: vocabulary.length < 2 ? null : findsWord(gather(vocabulary.slice(1), ({ tasks }) => tasks.joints)),
    first: endsLike(gather(vocabulary, ({ tasks }) => tasks.orderEndings)),
    last: endsLike(gather(vocabulary, ({ tasks }) => tasks.lastOrderEndings)),
    lead: createMatcher(
      String.raw`^(?:(?:please|also|then|maybe|perhaps|possibly|to|will|let's|still|re-?)\s+|\p{L}+ly\s+)+`,
    ),
  };
});

/** Words of a few letters are articles and the like. */
const LEAST_LETTERS = 3;

/** A pattern of words that end like some others, or begin like them where no spaces part words; null for none. */
function endsLike(endings: readonly string[]): RegExp | null {
  if (endings.length === 0) return null;
  const spaced = endings.filter((ending) => /\p{Script=Latin}/u.test(ending));
  const joined = endings.filter((ending) => !spaced.includes(ending));
  const source = [
    ...(spaced.length === 0 ? [] : [String.raw`^\p{L}{${LEAST_LETTERS - 1},}(?:${spaced.join('|')})$`]),
    ...(joined.length === 0 ? [] : [String.raw`^(?:${joined.join('|')})`, String.raw`(?:${joined.join('|')})$`]),
  ].join('|');
  return new RegExp(source, 'u');
}

/** `If it fails, then find out why`. */
const CONDITION = /^(?:if|when|once|after|before|until|for|in|at|on|by)\b[^,.:;]{3,80},\s*(?:then\s+)?/i;

/** Words at the beginning in which the verb of a sentence stands. */
const MOST_WORDS = 14;

/** What the words of an item, without owner and marker, do. */
export function findVerbForm(text: string, vocabulary: Vocabulary): VerbForm {
  return forms(vocabulary)(text);
}

/** An item is asked for its form when its section is weighed, when it is decided what it is, and as what was said. */
const forms = perVocabulary((vocabulary) => rememberAnswers((text) => readForm(text, vocabulary)));

function readForm(text: string, vocabulary: Vocabulary): VerbForm {
  const { needs, telling, past, saying, lead, first, last, modal } = patterns(vocabulary);
  const plain = text
    .replace(/\([^()]*\)|"[^"]*"|“[^”]*”|`[^`]*`|https?:\/\/\S+/g, ' ')
    .replace(/\[([^[\]]*)\](?:\s|$)/g, '$1 ')
    .replace(/[*_]{1,3}/g, '')
    .trim();
  const bare = lead.cut(plain.replace(CONDITION, ''));
  const words = bare.split(/\s+/).slice(0, MOST_WORDS);
  const word = /^\p{L}[\p{L}'’-]*/u.exec(words[0] ?? '')?.[0] ?? '';
  const behind = words.slice(1).join(' ');
  if (isVerb(word, vocabulary) && !isNoun(word, behind, vocabulary)) return 'told';
  const clause = bare.split(/[:;]\s|\s[–—-]\s|,\s(?:which|who|so|but|because)\b/, 1)[0] ?? '';
  const start = clause.split(/\s+/).slice(0, MOST_WORDS).join(' ');
  if (modal?.test(start) === true) return 'needed';
  if (isOrder(word, clause, first, last)) return 'told';
  if (needs.test(start)) return 'needed';
  if (past.test(word) || /^\p{L}{2,}(?:ied|[^e]ed)$/iu.test(word)) return 'tells';
  if (telling.test(start) || saying.test(start)) return 'tells';
  if (/^\p{L}{3,}ing$/iu.test(word)) return 'doing';
  return /\s(?:will|\p{L}{2,}[^e\s]ed)\s/iu.test(` ${start} `) && /^(?:we|it|this|they|the|all|there)\b/i.test(start)
    ? 'tells'
    : 'named';
}

/** Whether the endings of its words tell somebody to do something, in a language that has such: `Brief schreiben`. */
function isOrder(word: string, clause: string, first: RegExp | null, last: RegExp | null): boolean {
  const isMore = clause.length > word.length;
  if (first !== null && isMore && first.test(word.toLowerCase())) return true;
  const end = /(\p{L}+)[\s.!,)]*$/u.exec(clause)?.[1] ?? '';
  return last !== null && isMore && !/^\p{Lu}/u.test(end) && last.test(end);
}

/** A verb that is a noun as well, before a word that shows it to be one: `Review of it`, `Update is late`, `Plan B`. */
function isNoun(word: string, behind: string, vocabulary: Vocabulary): boolean {
  if (isVerb(word, vocabulary, 'sure')) return false;
  const { telling } = patterns(vocabulary);
  return (
    /^(?:of|from|by|was|were|is|are|has|had|period|date|time)\b/i.test(behind) ||
    telling.test(behind.split(' ', 1)[0] ?? '')
  );
}

/** What sentences do. */
export const VERB_FORM_EXAMPLES: readonly (readonly [written: string, form: VerbForm])[] = [
  ['Draft a letter', 'told'],
  ['Please re-check the draft', 'told'],
  ['We need to draft a letter', 'needed'],
  ['The charter should be renewed', 'needed'],
  ['Drafting the letter', 'doing'],
  ['The letter was sent', 'tells'],
  ['Confirmed that the keys were renewed', 'tells'],
  ['Review of the draft', 'named'],
  ['AI Working Group', 'named'],
];
