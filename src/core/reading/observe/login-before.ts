import { createMatcher } from '../../languages/matcher.ts';
import { perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { isAmbiguous, isCapital, isMarker, markerSources } from '../marker-words.ts';
import { tellsToDo } from '../tells-to-do.ts';

const pattern = perVocabulary((vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  return createMatcher(
    String.raw`^(?<logins>@[\w-]{1,40}(?:[\s,&/]{1,3}@[\w-]{1,40}){0,4})\s${word}\s(?<rest>\p{L}.*)$`,
    's',
    words,
  );
});

/** `@ada TODO write it`: logins, a marker in capitals and what is to be done, with nothing that joins them. */
export function findLoginBefore(content: string, words: Vocabulary): { content: string; at: number } | null {
  const groups = content.startsWith('@') ? pattern(words).exec(content)?.groups : undefined;
  const { logins = '', word = '', rest = '' } = groups ?? {};
  if (!isMarker(word, words) || !isCapital(word) || isAmbiguous(word, words) || !tellsToDo(rest, words)) return null;
  return { content: `${word} (${logins}): ${rest}`, at: logins.length + 1 };
}
