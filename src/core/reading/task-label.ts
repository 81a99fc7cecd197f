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

const openState = perVocabulary((vocabulary: Vocabulary) => {
  const open = gather(vocabulary, ({ states }) => states.open);
  return createOpening(
    String.raw`^(?:[*_]{0,2}${anyFolded(open)}[*_]{0,2}\s*(?:[:：.][*_]{0,2}|\s[–—-]{1,2})\s+|[[(]${anyFolded(open)}[\])]\s*:?\s+)(?=\S)`,
    open,
  );
});

/** An item without a word in front that says that it is still open: `In progress: write it`, `[Open] write it`. */
export function withoutOpenState(text: string, words: Vocabulary): string {
  return openState(words).cut(text);
}
