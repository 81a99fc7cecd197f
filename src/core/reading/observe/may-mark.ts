import { anyFolded, either } from '../../languages/compile.ts';
import { ARTICLES, BEING, WHOSE } from '../../languages/english-joints.ts';
import { createOpening, findsWord } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { markerSources, setNumberApart } from '../marker-words.ts';
import { mayHoldLabel } from './label-inside.ts';

/** Letters of a label before a colon that are more than initials. */
const SHORTEST_LABEL = 3;

const signs = perVocabulary((vocabulary: Vocabulary) => {
  const { words } = markerSources(vocabulary);
  const names = gather(vocabulary, ({ sections }) => sections.actions).filter((name) => name.length > SHORTEST_LABEL);
  const until = gather(vocabulary, ({ plans }) => plans.until);
  const ahead = gather(vocabulary, ({ plans, sections }) => [...plans.ahead, ...sections.nextMeeting]);
  return {
    any: findsWord(words),
    /** `Next steps: …`. */
    label: createOpening(
      String.raw`^[\s>*+\d.)-]*(?:${either(ARTICLES)}\s)?(?:${anyFolded(names)}(?:\s?:|(?:\s${either(BEING)})?\s${either(WHOSE)})|${anyFolded(until)}\s${anyFolded(ahead)}\s?:)\s`,
      [...ARTICLES, ...names, ...until],
    ),
  };
});

/** Whether a line may hold an explicit marker; everything else is not looked at. */
export function mayHoldMarker(raw: string, vocabulary: Vocabulary): boolean {
  // An underline belongs to a word.
  const text = setNumberApart(raw.includes('_') ? raw.replace(/_/g, ' ') : raw, vocabulary);
  const { any, label } = signs(vocabulary);
  return BOXED.test(text) || LABELLED.test(text) || label.test(text) || any.test(text) || mayHoldLabel(text);
}

/** A box before a login. */
const BOXED = /\[[^\]]\]\s*(?:#task\S*\s+)?(?:@|\[name=)/i;
/** A label in bold. */
const LABELLED = /^[\s>*+-]*\*\*[^*:]{4,40}(?::\*\*|\*\*:)\s/;
