import { anyFolded } from '../../languages/compile.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { isVerb } from '../word-classes.ts';

/**
 * What the words of an item do. `told`: somebody is told to do it (`Draft a letter`). `needed`: that it is needed
 * (`We need to …`, `X should be …`). `doing`: a gerund (`Drafting the letter`). `tells`: they tell what is, was or was
 * done. `named`: a thing is named and nothing said of it.
 */
export type VerbForm = 'told' | 'needed' | 'doing' | 'tells' | 'named';

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const any = (pick: Parameters<typeof gather<string>>[1]) => anyFolded(gather(vocabulary, pick));
  return {
    needs: createMatcher(any(({ sentences }) => sentences?.needs ?? [])),
    telling: createMatcher(any(({ sentences }) => sentences?.telling ?? [])),
    past: createMatcher(any(({ sentences }) => sentences?.past ?? [])),
    saying: createMatcher(any(({ tasks }) => tasks.saying)),
    lead: createMatcher(
      String.raw`^(?:(?:please|also|then|maybe|perhaps|possibly|to|will|let's|still|re-?)\s+|\p{L}+ly\s+)+`,
    ),
  };
});

/** `If it fails, then find out why`. */
const CONDITION = /^(?:if|when|once|after|before|until|for|in|at|on|by)\b[^,.:;]{3,80},\s*(?:then\s+)?/i;

/** Words at the beginning in which the verb of a sentence stands. */
const MOST_WORDS = 14;

/** What the words of an item, without owner and marker, do. */
export function findVerbForm(text: string, vocabulary: Vocabulary): VerbForm {
  const { needs, telling, past, saying, lead } = patterns(vocabulary);
  const plain = text
    .replace(/\([^()]*\)|"[^"]*"|“[^”]*”|`[^`]*`|https?:\/\/\S+/g, ' ')
    .replace(/\[([^[\]]*)\](?:\s|$)/g, '$1 ')
    .replace(/[*_]{1,3}/g, '')
    .trim();
  const bare = lead.cut(plain.replace(CONDITION, ''));
  const words = bare.split(/\s+/).slice(0, MOST_WORDS);
  const [first = ''] = words;
  const word = /^\p{L}[\p{L}'’-]*/u.exec(first)?.[0] ?? '';
  const behind = words.slice(1).join(' ');
  if (isVerb(word, vocabulary) && !isNoun(word, behind, vocabulary)) return 'told';
  const clause = bare.split(/[:;]\s|\s[–—-]\s|,\s(?:which|who|so|but|because)\b/, 1)[0] ?? '';
  const start = clause.split(/\s+/).slice(0, MOST_WORDS).join(' ');
  if (needs.test(start)) return 'needed';
  if (past.test(word) || /^\p{L}{2,}(?:ied|[^e]ed)$/iu.test(word)) return 'tells';
  if (telling.test(start) || saying.test(start)) return 'tells';
  if (/^\p{L}{3,}ing$/iu.test(word)) return 'doing';
  return /\s(?:will|\p{L}{2,}[^e\s]ed)\s/iu.test(` ${start} `) && /^(?:we|it|this|they|the|all|there)\b/i.test(start)
    ? 'tells'
    : 'named';
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
