import type { Note } from '../people/types.ts';
import { groupBy } from '../text/group-by.ts';
import { LEAST_WORDS, splitWords, writeWords } from './quoted-words.ts';
import { takeSaid } from './said.ts';
import type { Tracked } from './tracked.ts';

/** Words that tell enough where they are all of a line. */
const LEAST_ALONE = 2;
/** What may stand in front of a line's words. */
const FRONT = /^[\s>]*(?:[-*+•]|\d+[.)]|#{1,6})?\s*(?:\\?\[[ xX✓-]?\\?\]\s*)?/u;

/**
 * Finds the note in which an issue's words stand as a line of their own that is nobody's: its owner was taken away, or it
 * lies where nobody owns anything, as below `Merged`. Only notes that it was seen in are asked, so that no other talk counts.
 */
export function createLinesFinder(): (tracked: Tracked, notes: readonly Note[]) => Note | undefined {
  const known = new Map<Note, ReadonlyMap<string, readonly string[]>>();
  const listLines = (note: Note) => {
    const lines = known.get(note) ?? listUnowned(note);
    known.set(note, lines);
    return lines;
  };
  return (tracked, notes) => {
    const said = notes.length === 0 ? null : takeSaid(tracked);
    if (said === null) return undefined;
    const count = splitWords(said.words).length;
    if (count < LEAST_ALONE) return undefined;
    return notes.find((note) => {
      const lines = listLines(note).get(firstOf(said.words)) ?? [];
      return lines.some((words) => words === said.words || (count >= LEAST_WORDS && words.startsWith(said.words)));
    });
  };
}

/** Lines of a note that are no item of anybody's, as words, by the first of them. */
function listUnowned({ lines, todos }: Note): ReadonlyMap<string, readonly string[]> {
  const owned = new Set(
    todos.flatMap(({ line, source, owners }) =>
      owners.length === 0 ? [] : source.split('\n').map((_text, index) => line + index),
    ),
  );
  const free = lines.filter((_text, index) => !owned.has(index + 1));
  return groupBy(
    free.map((text) => writeWords(text.replace(FRONT, ''))),
    firstOf,
  );
}

function firstOf(words: string): string {
  return splitWords(words)[0] ?? '';
}
