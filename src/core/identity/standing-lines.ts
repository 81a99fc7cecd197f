import { readQuote } from '../block/issue-body.ts';
import type { Note, Todo } from '../people/types.ts';
import { groupBy } from '../text/group-by.ts';
import { LEAST_WORDS, splitWords, takeItem, writeWords } from './quoted-words.ts';
import { takeSaid } from './said.ts';
import type { Tracked } from './tracked.ts';

/** What may stand in front of a line's words. */
const FRONT = /^[\s>]*(?:[-*+•]|\d+[.)]|#{1,6})?\s*(?:\\?\[[ xX✓-]?\\?\]\s*)?/u;

/** Looks for an issue's words in the lines of a note that are no items. */
export type LinesFinder = {
  /**
   * The first of some notes in which the words stand as a line that is nobody's: its owner was taken away, or it lies
   * where nobody owns anything, as below `Merged`.
   */
  readonly findUnowned: (tracked: Tracked, notes: readonly Note[]) => Note | undefined;
  /** Whether the words stand in a line that is no item, with the owner or without: there they were not edited. */
  readonly stands: (tracked: Tracked, note: Note) => boolean;
};

type Lines = ReadonlyMap<string, readonly string[]>;

/** Makes a finder that takes each note apart once. */
export function createLinesFinder(): LinesFinder {
  const unowned = rememberLines(({ owners }) => owners.length > 0);
  const others = rememberLines(() => true);
  return {
    findUnowned: (tracked, notes) => {
      const said = notes.length === 0 ? null : takeSaid(tracked);
      return said === null ? undefined : notes.find((note) => holdsLine(unowned(note), said.words));
    },
    stands: (tracked, note) => {
      const lines = others(note);
      const quoted = writeWords(takeItem(readQuote(tracked.block)));
      const said = takeSaid(tracked)?.words ?? quoted;
      return holdsLine(lines, quoted) || holdsLine(lines, said);
    },
  };
}

/** Lines of a note that are none of some items, as words, by the first of them. */
function rememberLines(isItem: (todo: Todo) => boolean): (note: Note) => Lines {
  const known = new Map<Note, Lines>();
  return (note) => {
    const lines = known.get(note) ?? listLines(note, isItem);
    known.set(note, lines);
    return lines;
  };
}

function listLines({ lines, todos }: Note, isItem: (todo: Todo) => boolean): Lines {
  const taken = new Set(
    todos.filter(isItem).flatMap(({ line, source }) => source.split('\n').map((_text, index) => line + index)),
  );
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
