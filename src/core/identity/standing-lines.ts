import { readQuote } from '../block/issue-body.ts';
import type { Note } from '../people/types.ts';
import { groupBy } from '../text/group-by.ts';
import { LEAST_WORDS, splitWords, takeItem, writeWords } from './quoted-words.ts';
import { takeSaid } from './said.ts';
import type { Tracked } from './tracked.ts';

/** What may stand in front of a line's words. */
const FRONT = /^[\s>]*(?:[-*+•]|\d+[.)]|#{1,6})?\s*(?:\\?\[[ xX✓-]?\\?\]\s*)?/u;

/**
 * Tells whether an issue's words stand in a line of a note that is no item, with the owner or without: there they were not
 * edited.
 */
export type LinesFinder = (tracked: Tracked, note: Note) => boolean;

type Lines = ReadonlyMap<string, readonly string[]>;

/** Makes a finder that takes each note apart once. */
export function createLinesFinder(): LinesFinder {
  const known = new Map<Note, Lines>();
  return (tracked, note) => {
    const lines = known.get(note) ?? listLines(note);
    known.set(note, lines);
    const quoted = writeWords(takeItem(readQuote(tracked.block)));
    const said = takeSaid(tracked)?.words ?? quoted;
    // Below a name on a line of its own that line alone is quoted in front, and says nothing of the item.
    return holdsLine(lines, said) || (quoted.includes(said) && holdsLine(lines, quoted));
  };
}

/** Lines of a note that are no items, as words, by the first of them. */
function listLines({ lines, todos }: Note): Lines {
  const taken = new Set(todos.flatMap(({ line, source }) => source.split('\n').map((_text, index) => line + index)));
  const free = lines.filter((_text, index) => !taken.has(index + 1));
  return groupBy(
    free.map((text) => writeWords(text.replace(FRONT, ''))),
    firstOf,
  );
}

/** Whether a line is just some words, or begins with them where they are enough to tell. */
function holdsLine(lines: Lines, words: string): boolean {
  // An address alone leaves no word.
  if (words.trim() === '') return false;
  const count = splitWords(words).length;
  const alike = lines.get(firstOf(words)) ?? [];
  return alike.some((line) => line === words || (count >= LEAST_WORDS && line.startsWith(words)));
}

function firstOf(words: string): string {
  return splitWords(words)[0] ?? '';
}
