import { findsWord } from '../languages/matcher.ts';
import { gather, perVocabulary } from '../languages/vocabulary.ts';
import type { Line } from '../note/scan-lines.ts';
import type { IsoDate } from '../text/types.ts';
import { findDue, findDueInCell } from './observe/due.ts';
import type { ReadingContext } from './reading-context.ts';
import type { RawTodo } from './types.ts';

const cues = perVocabulary((vocabulary) => findsWord(gather(vocabulary, ({ due }) => [...due.labels, ...due.by])));

/** `1月24日まで`: such cues stand in `until next week` too, which is no day. */
const behind = perVocabulary((vocabulary) => findsWord(gather(vocabulary, ({ due }) => due.byBehind)));

/** The day by which a heading says that its items are due: `Action items (all due Friday)`; a day without a cue is the meeting's. */
export function findHeadDue({ content }: Line, context: ReadingContext): IsoDate | null {
  const { words } = context.lexicon;
  const isCued = cues(words).test(content) || (/\d/.test(content) && behind(words).test(content));
  if (context.meeting === null || !isCued) return null;
  // `Tasks of this week (until 1/30)`: what the bracket says is meant.
  const inside = /[(（]([^()（）]{0,30}\d[^()（）]{0,30})[)）]\s*$/.exec(content)?.[1] ?? '';
  const said = inside === '' ? null : findDueInCell(inside.replace(/^[~〜～]\s*/, ''), context).due;
  const due = said ?? findDue(content, context).due;
  return due !== null && due >= context.meeting ? due : null;
}

/** Items of which those that say no day themselves are due then. */
export function giveDue(due: IsoDate | null, todos: readonly RawTodo[]): readonly RawTodo[] {
  if (due === null) return todos;
  return todos.map((todo) => (todo.due.phrase === null ? { ...todo, due: { ...todo.due, due } } : todo));
}
