import { anyFolded } from '../languages/compile.ts';
import { createOpening } from '../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';

const taskLabel = perVocabulary((vocabulary: Vocabulary) => {
  const labels = gather(vocabulary, ({ tasks }) => tasks.taskLabels);
  return createOpening(String.raw`^(?:\*\*)?${anyFolded(labels)}(?:\*\*)?\s*[:：](?:\*\*)?\s+(?=\S)`, labels);
});

/** An item without a label that only says that it is one: `**Task:** Vote on grants`. */
export function withoutTaskLabel(text: string, words: Vocabulary): string {
  return taskLabel(words).cut(text);
}
