import { LANGUAGES } from '../languages/vocabulary.ts';
import { isCollective as isOneForMany } from './names.ts';

/** Whether a word stands for many in any language: `all`, `the docs team`, `Vorstand`. */
export function isCollective(word: string): boolean {
  return isOneForMany(word, { words: LANGUAGES });
}
