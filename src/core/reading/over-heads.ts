import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Line } from '../note/scan-lines.ts';
import { readSectionName } from './section-name.ts';
import { headsOver } from './skip-others.ts';
import type { RawTodo } from './types.ts';

/** The level of the heading below which all is over: that of `above`, or of this one; 0 where none is. */
export function levelOver({ content, level }: Line, above: number, words: Vocabulary): number {
  if (above > 0 && level > above) return above;
  // `Resolved` heads what was agreed as often.
  return headsOver(content, words) && readSectionName(content, words) !== 'decisions' ? level : 0;
}

/** What stands there as done. */
export function setDone(todo: RawTodo): RawTodo {
  return todo.state === 'open' ? { ...todo, state: 'done' } : todo;
}
