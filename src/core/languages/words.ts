import type { Words } from './types.ts';

/** A list of words, separated by commas; so that data reads like a list and not like code. */
export function list(text: string): Words {
  const words: string[] = [];
  for (const part of text.split(',')) {
    const word = part.trim();
    if (word !== '') words.push(joinLines(word));
  }
  return words;
}

/** Few words go on in the next line: all lists are made at the start of each run. */
function joinLines(word: string): string {
  return word.includes('\n') ? word.replace(/\s+/g, ' ') : word;
}

/** A list of things that each have several names, those separated by strokes: `january/jan, february/feb`. */
export function forms(text: string): readonly Words[] {
  return list(text).map((names) => names.split('/').map((name) => name.trim()));
}
