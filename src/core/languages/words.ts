import type { Words } from './types.ts';

/** A list of words, separated by commas; so that data reads like a list and not like code. */
export function list(text: string): Words {
  const words = text
    .trim()
    .split(/\s*,\s*/)
    .filter((word) => word !== '');
  return text.includes('\n') ? words.map(joinLines) : words;
}

/** Few words go on in the next line. */
function joinLines(word: string): string {
  return word.includes('\n') ? word.replace(/\s+/g, ' ') : word;
}

/** A list of things that each have several names, those separated by strokes: `january/jan, february/feb`. */
export function forms(text: string): readonly Words[] {
  return list(text).map((names) => names.split('/').map((name) => name.trim()));
}
