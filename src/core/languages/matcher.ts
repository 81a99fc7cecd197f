import { anyFolded } from './compile.ts';
import { foldOnce } from './folded.ts';
import { mayBegin, mayHold } from './may-hold.ts';
import type { Words } from './types.ts';

/**
 * A pattern of words, whatever their case and marks. It is looked for in the folded text, which costs a fraction of what a
 * pattern costs that cares for both, and what it finds is told as written.
 */
export type Matcher = {
  readonly test: (text: string) => boolean;
  /** What is found first; its parts as they are written. */
  readonly exec: (text: string) => RegExpExecArray | null;
  /** Everything that is found, one behind the other. */
  readonly findAll: (text: string) => readonly RegExpExecArray[];
  /** The parts of the text between what is found. */
  readonly split: (text: string) => readonly string[];
  /** The text without what is found first. */
  readonly cut: (text: string) => string;
};

/**
 * Of a source that holds small letters without marks: what `anyFolded` writes, and signs. Each of `needs` are words of which
 * whatever it finds holds one: where a text cannot, the pattern is not asked, and made only when it is.
 */
export function createMatcher(source: string, flags: '' | 's' = '', ...needs: readonly Words[]): Matcher {
  const [first = null, ...others] = needs.map(mayHold);
  const may = others.length === 0 ? first : (text: string) => [first, ...others].every((one) => one?.(text) === true);
  return create(() => source, flags, may);
}

/** The same of a pattern that begins, behind signs, with one of some words. */
export function createOpening(source: string, words: Words, flags: '' | 's' = ''): Matcher {
  return create(() => source, flags, mayBegin(words));
}

function create(source: () => string, flags: '' | 's', may: ((text: string) => boolean) | null): Matcher {
  let one: RegExp | null = null;
  let all: RegExp | null = null;
  const find = (text: string) =>
    may === null || may(text) ? (one ??= new RegExp(source(), `du${flags}`)).exec(foldOnce(text).text) : null;
  const findAll = (text: string) => {
    if (may !== null && !may(text)) return [];
    all ??= new RegExp(source(), `dgu${flags}`);
    return [...foldOnce(text).text.matchAll(all)].map((match) => tellAsWritten(match, text));
  };
  return {
    test: (text) =>
      (may === null || may(text)) && (one ??= new RegExp(source(), `du${flags}`)).test(foldOnce(text).text),
    exec: (text) => {
      const match = find(text);
      return match === null ? null : tellAsWritten(match, text);
    },
    findAll,
    split: (text) => splitAt(text, findAll(text)),
    cut: (text) => cutOne(text, find(text)),
  };
}

/** Finds any of some words anywhere in a text. */
export function findsWord(words: Words): Matcher {
  return create(() => anyFolded(words), '', mayHold(words));
}

function splitAt(text: string, found: readonly RegExpExecArray[]): readonly string[] {
  const starts = [0, ...found.map((match) => match.index + match[0].length)];
  return starts.map((start, index) => text.slice(start, found[index]?.index));
}

function cutOne(text: string, match: RegExpExecArray | null): string {
  return match === null ? text : text.slice(0, match.index) + text.slice(match.index + match[0].length);
}

/** The parts of a match in a folded text, as they stand in the text itself. */
function tellAsWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  const { indices } = match;
  if (indices === undefined) return match;
  for (const number of match.keys()) {
    const place = indices[number];
    if (place !== undefined) match[number] = text.slice(...place);
  }
  for (const name of Object.keys(match.groups ?? {})) {
    const place = indices.groups?.[name];
    if (match.groups !== undefined && place !== undefined) match.groups[name] = text.slice(...place);
  }
  return match;
}
