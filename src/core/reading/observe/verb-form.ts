import { either } from '../../languages/compile.ts';
import {
  BEHIND_NOUNS,
  CLAUSES,
  CONDITIONS,
  DATING,
  BESIDE,
  FILLERS,
  FOR,
  FUTURES,
  INFINITIVES,
  JOINING,
  PROPOSALS,
} from '../../languages/english-joints.ts';
import { SUBJECTS } from '../../languages/english-remarks.ts';
import { createMatcher, findsWord } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { rememberAnswers } from '../../text/remember.ts';
import { isAllUnspaced } from '../unspaced-names.ts';
import { isVerb } from '../word-classes.ts';
import { isTurningWord } from '../../languages/small-words.ts';
import { foldCase } from '../../text/fold-text.ts';
import { beginsWithCapital, splitWords } from '../../text/words.ts';

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
    lead: createMatcher(String.raw`^(?:${either([...FILLERS, ...JOINING, ...PROPOSALS])}\s+|\p{L}+ly\s+)+`),
  };
});

/** Words of a few letters are articles and the like. */
const LEAST_LETTERS = 3;

/** Letters of a run without spaces that hardly is a verb alone. */
const LEAST_RUN = 3;

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
const CONDITION = new RegExp(String.raw`^${either(CONDITIONS)}\b[^,.:;]{3,80},\s*(?:${either(FILLERS)}\s+)?`, 'i');

/** Where another clause begins. */
const CLAUSE = new RegExp(String.raw`[:;]\s|\s[–—-]\s|,\s${either(CLAUSES)}\b`);
/** `1: write it`: its place in the list. */
const NUMBER = /^\d{1,2}[:.)]\s+/;
/** `The team will meet`, `It worked`: of whom or what it tells. */
const SUBJECT = new RegExp(String.raw`^${either(SUBJECTS)}\b`, 'i');
const TOLD = new RegExp(String.raw`\s(?:${either(FUTURES)}|\p{L}{2,}[^e\s]ed)\s`, 'iu');
/** Behind a verb that is a noun as well. */
const BEHIND_NOUN = new RegExp(String.raw`^${either(BEHIND_NOUNS)}\b`, 'i');

/** `Schedule time with them`, but `Schedule date: Friday`. */
const TAKES_DATE = new RegExp(
  String.raw`^${either(DATING)} \p{L}+ (?:${either([...INFINITIVES, ...FOR, ...BESIDE])}) `,
  'iu',
);

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
    .trim()
    .replace(NUMBER, '');
  const bare = lead.cut(plain.replace(CONDITION, ''));
  const words = splitWords(bare).slice(0, MOST_WORDS);
  const word = /^\p{L}[\p{L}'’-]*/u.exec(words[0] ?? '')?.[0] ?? '';
  const small = word.toLowerCase();
  const behind = words.slice(1).join(' ');
  // `Have not heard back`.
  const isDenied = telling.test(word) && isTurningWord(foldCase(words[1] ?? ''));
  if (!isDenied && isVerb(word, vocabulary) && !isNoun(word, behind, vocabulary)) return 'told';
  const clause = bare.split(CLAUSE, 1)[0] ?? '';
  const start = splitWords(clause).slice(0, MOST_WORDS).join(' ');
  if (modal?.test(start) === true) return 'needed';
  if (isOrder(word, clause, first, last)) return 'told';
  if (needs.test(start)) return 'needed';
  if (past.test(word) || /^\p{L}{2,}(?:ied|[^e]ed)$/u.test(small)) return 'tells';
  if (telling.test(start) || saying.test(start)) return 'tells';
  if (/^\p{L}{3,}ing$/u.test(small)) return 'doing';
  return TOLD.test(` ${start} `) && SUBJECT.test(start) ? 'tells' : 'named';
}

/** Whether the endings of its words tell somebody to do something, in a language that has such: `Brief schreiben`. */
function isOrder(word: string, clause: string, first: RegExp | null, last: RegExp | null): boolean {
  // `修复登录问题` is one run of letters.
  const isMore = clause.length > word.length || (word.length > LEAST_RUN && isAllUnspaced(word));
  if (first !== null && isMore && first.test(word.toLowerCase())) return true;
  const end = /(\p{L}+)[\s.!,)]*$/u.exec(clause)?.[1] ?? '';
  return last !== null && isMore && !beginsWithCapital(end) && last.test(end);
}

/** A verb that is a noun as well, before a word that shows it to be one: `Review of it`, `Update is late`, `Plan B`. */
function isNoun(word: string, behind: string, vocabulary: Vocabulary): boolean {
  if (isVerb(word, vocabulary, 'sure')) return false;
  if (TAKES_DATE.test(`${word} ${behind}`)) return false;
  const { telling } = patterns(vocabulary);
  return BEHIND_NOUN.test(behind) || telling.test(behind.split(' ', 1)[0] ?? '');
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
  ['Have not heard back from them', 'tells'],
  ['2: Draft a letter', 'told'],
  ['Double-check the draft', 'told'],
  ['Further reduce it', 'told'],
  ['Schedule time with them', 'told'],
  ['Review date with them', 'named'],
  ['Review of the draft', 'named'],
  ['AI Working Group', 'named'],
];
