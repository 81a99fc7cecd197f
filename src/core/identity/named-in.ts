import type { Asked } from './asked-words.ts';
import type { Stretch } from './stretches.ts';

/** Words on either side of an item among which its owner stands. */
const NEAR = 8;
/** Letters from which a word of a name tells somebody by itself. */
const LEAST_LETTERS = 3;

/** Whether one of an item's owners is named beside its words in a stretch, in front of it, or in what it stands below. */
export function isNamed({ words, above }: Stretch, [start, end]: readonly [number, number], asked: Asked): boolean {
  const near = words.slice(Math.max(0, start - NEAR), end + NEAR);
  const parts = [near, words.slice(0, NEAR), above];
  return parts.some((part) => holdsName(part, asked)) || isSpelledOut(words, asked);
}

function holdsName(part: readonly string[], { names, initials }: Asked): boolean {
  return (
    part.some((word) => initials.has(word)) ||
    names.some(
      (name) => isWithin(name, part) || name.some((word) => word.length >= LEAST_LETTERS && part.includes(word)),
    )
  );
}

function isWithin(name: readonly string[], part: readonly string[]): boolean {
  return part.some((_word, at) => name.every((word, index) => part[at + index] === word));
}

/** Whether the first words are the name of which an owner's are the initials: `Ada Moe: …` for `AM`. */
function isSpelledOut(words: readonly string[], { names }: Asked): boolean {
  return names.some(([name = '', ...rest]) => {
    if (rest.length > 0 || name.length < 2) return false;
    return Array.from(name).every((letter, at) => (words[at] ?? '').length > 1 && words[at]?.startsWith(letter));
  });
}
