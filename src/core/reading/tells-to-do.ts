import type { Vocabulary } from '../languages/vocabulary.ts';
import { findJoint, withoutLeadingJoint } from './joint.ts';
import { findVerbForm } from './observe/verb-form.ts';

/** Whether words tell somebody to do something, be it behind a joint: `write it`, `to write it`, `Ada will write it`. */
export function tellsToDo(text: string, words: Vocabulary): boolean {
  const after = findJoint(text, words)?.after ?? '';
  const parts = [text, withoutLeadingJoint(text, words), after];
  return parts.some((part) => part !== '' && findVerbForm(part, words) === 'told');
}
