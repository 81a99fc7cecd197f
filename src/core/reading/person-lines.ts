import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Line } from '../note/scan-lines.ts';
import { areKnown, isCollective, type Lexicon } from './names.ts';
import { isPartWord, isTopicWord } from './word-classes.ts';

/** `Ada`, `Ada Moe:`, `@ada`, `Ada and Bo:`, on a line of their own. */
const NAME = String.raw`(?:@[\w-]{1,40}|\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2})`;
const NAMED = new RegExp(String.raw`^(${NAME}(?:(?:\s\p{Ll}{1,3}\s|\s?[,&/+]\s?)${NAME}){0,3})[:：]?$`, 'u');

/** Whether a line has the shape of names over the bullets that are theirs, and no word of it heads a topic. */
export function headsPerson(line: Line, next: Line | undefined, words: Vocabulary): boolean {
  return (
    (line.kind === 'text' || line.kind === 'heading') && next?.kind === 'bullet' && namesPerson(line.content, words)
  );
}

/** Whether words have the shape of names, and none of them heads a topic. */
export function namesPerson(text: string, words: Vocabulary): boolean {
  const list = NAMED.exec(text.trim())?.[1];
  return list !== undefined && !isTopicWord(list, words) && !holdsTopic(list, words);
}

/** Whether a word of a capitalised line heads a topic or names a part of what a group does: `Board Section`. */
export function holdsTopic(list: string, words: Vocabulary): boolean {
  const isPart = isPartWord(words);
  return list
    .split(/[\s,&/+]+/)
    .some((word) => /^\p{Lu}\p{L}/u.test(word) && (isTopicWord(word, words) || isPart(word)));
}

const BESIDE = /^([^:：]*\S)(?:\s*\(([^()]{2,60})\)|(?:[:：]|\s[-–—])\s([^()–—:：]{2,60}))$/u;

/**
 * Whom a heading names beside its topic or role, where the note knows them: `Website (Ada)`, `Website - Ada Moe`,
 * `Chair: Ada`, `Ada (chair)`; else nothing.
 */
export function nameBeside(head: string, lexicon: Lexicon): string {
  const [, first = '', inside = '', behind = ''] = BESIDE.exec(head) ?? [];
  const isPerson = (list: string) => list !== '' && areKnown(list, lexicon) && !isCollective(list, lexicon);
  const found = inside === '' ? behind : inside;
  if (isPerson(found)) return found;
  return inside !== '' && isPerson(first) ? first : '';
}
