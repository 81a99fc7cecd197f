import { createMatcher } from '../languages/matcher.ts';
import { perVocabulary } from '../languages/vocabulary.ts';
import { changeLine, type Line } from '../note/scan-lines.ts';
import { isMarker, markerSources } from './marker-words.ts';
import type { Section } from './sections.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';

/** `Action 7:`, `**Action item #2**`: a marker with its number and nothing else. */
const numbered = perVocabulary((vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  return createMatcher(String.raw`^[*_\s]{0,4}${word}\s?#?\d{1,3}[*_\s.:)]{0,6}$`, '', words);
});

/** Lines of a section below such a heading: the paragraph right below it is what is to be done, whoever is named. */
export function markBelowHead({ heading, from, lines }: Section, words: Vocabulary): readonly Line[] {
  const word = from === 'heading' ? numbered(words).exec(heading.content)?.groups?.['word'] : undefined;
  const at = word === undefined ? -1 : lines.findIndex(({ kind }) => kind !== 'blank');
  const first = lines[at];
  if (word === undefined || !isMarker(word, words) || first?.kind !== 'text') return lines;
  return lines.with(at, changeLine(first, { content: `${word}: ${first.content}` }));
}
