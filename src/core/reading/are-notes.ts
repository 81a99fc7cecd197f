import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Branch } from '../note/build-tree.ts';
import { isAnswer, isQuestion } from './observe/speech.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { observeBlock, type ReadingContext } from './reading-context.ts';
import { tellsToDo } from './tells-to-do.ts';

/** Lines below a name from which on they can be notes of what somebody said. */
const FEWEST = 2;

/**
 * Whether the lines below a name tell what is or was, at least half of them, and none of them what is to be done: what
 * somebody said or showed, and no list of tasks.
 */
export function areNotes(children: readonly Branch[], context: ReadingContext): boolean {
  if (children.length < FEWEST) return false;
  const { words } = context.lexicon;
  const items = children.map((branch) => ({ box: branch.line.box, item: observeBlock(branch, context) }));
  const isTask = items.some(
    ({ box, item }) => box !== null || item.marked || item.state !== 'open' || isOrder(item.text, words),
  );
  const telling = items.filter(({ item: { text } }) => tells(text, words));
  return !isTask && telling.length * 2 >= items.length;
}

function tells(text: string, words: Vocabulary): boolean {
  return findVerbForm(text, words) === 'tells' || isAnswer(text, words) || isQuestion(text, words);
}

function isOrder(text: string, words: Vocabulary): boolean {
  return !tells(text, words) && tellsToDo(text, words);
}
