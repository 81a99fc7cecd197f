import { findsWord } from '../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import type { Topics } from './place.ts';
import { isDeadlineName, isPlannedName } from './planned-names.ts';
import { foldSectionName } from './section-name.ts';
import { wordTest } from './word-classes.ts';

const topics = perVocabulary((vocabulary: Vocabulary) => ({
  topic: findsWord(gather(vocabulary, ({ sections }) => sections.topics ?? [])),
  task: findsWord(gather(vocabulary, ({ columns }) => columns.task)),
}));

const isAction = wordTest(({ sections }) => sections.actions);

/** What a section holds that is called as agendas call what is to be talked of again: `Follow-up from last meeting`. */
export function readTopics(heading: string, vocabulary: Vocabulary): Topics {
  const { topic, task } = topics(vocabulary);
  const folded = foldSectionName(heading);
  const rest = topic.cut(folded).trim();
  const isPlain = isAction(vocabulary)(folded) || task.test(folded) || isDeadlineName(folded, vocabulary);
  if (isPlannedName(folded, vocabulary)) return isPlain ? 'none' : 'some';
  if (!topic.test(folded) || task.test(rest)) return 'none';
  return rest === '' ? 'some' : 'all';
}
