import type { TaskKeywords } from '../../languages/task-words.ts';

/** `#+TODO: TODO(t) REVIEW(r@/!) | DONE(d) CANCELLED(c)`: the keywords of one file. */
const LINE = /^\s*#\+(?:SEQ_|TYP_)?TODO:\s*(\S.*)$/i;

/** Keywords that one file names for itself, and such words at all. */
const MOST = 40;

/** The keywords of a file: the usual ones and those that it names. Behind the bar, else as the last, stand those of what is over. */
export function findKeywords(lines: readonly string[], usual: TaskKeywords): TaskKeywords {
  const own = lines
    .map((line) => LINE.exec(line)?.[1])
    .filter((line) => line !== undefined)
    .slice(0, MOST)
    .map(readWords);
  const over = own.flatMap((each) => each.over);
  const isDropped = (word: string) => usual.dropped.includes(word) || /^CANCEL|^DROP|^WONT/.test(word);
  return {
    open: [...own.flatMap(({ open }) => open), ...usual.open],
    done: [...over.filter((word) => !isDropped(word)), ...usual.done],
    dropped: [...over.filter(isDropped), ...usual.dropped],
  };
}

function readWords(line: string): { readonly open: readonly string[]; readonly over: readonly string[] } {
  const [before = '', behind] = line.split('|');
  const words = listWords(before);
  return behind === undefined
    ? { open: words.slice(0, -1), over: words.slice(-1) }
    : { open: words, over: listWords(behind) };
}

function listWords(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .slice(0, MOST)
    .map((word) => word.replace(/\([^()]*\)$/, ''))
    .filter((word) => /^[\p{L}\p{N}_-]{2,30}$/u.test(word));
}
