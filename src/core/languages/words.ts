import type { Words } from './types.ts';

/** A list of words, separated by commas; so that data reads like a list and not like code. */
export function list(text: string): Words {
  return text
    .replace(/\s+/g, ' ')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A list of things that each have several names, those separated by strokes: `january/jan, february/feb`. */
export function forms(text: string): readonly Words[] {
  return list(text).map((names) => names.split('/').map((name) => name.trim()));
}
