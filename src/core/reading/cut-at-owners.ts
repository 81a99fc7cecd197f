import type { Branch } from '../note/build-tree.ts';
import { changeLine } from '../note/scan-lines.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { observeLine, type ReadingContext } from './reading-context.ts';

/** Where somebody else's item may begin in a line. */
const NEXT = /[;.,]\s+(?=@?\p{Lu}[^:;.,]{1,40}:\s)/gu;

/**
 * The items of one line that several people share, `Ada: write it; Bo: book it`, each a block of its own, what stands below
 * with the last; null unless each part names somebody in front and tells what to do.
 */
export function cutAtOwners(branch: Branch, context: ReadingContext): readonly Branch[] | null {
  const { line, lines, children } = branch;
  if (lines.length > 1 || !/:.*[;.,]\s.*:/.test(line.content)) return null;
  const signs = [...line.content.matchAll(NEXT)];
  const starts = [0, ...signs.map((sign) => sign.index + sign[0].length)];
  if (starts.length < 2) return null;
  const parts = starts.map((at, index) =>
    changeLine(line, { content: line.content.slice(at, signs[index]?.index), column: line.column + at }),
  );
  const isEach = parts.every((part) => {
    const { ownerAt, owners, text } = observeLine(part, context);
    return ownerAt === 'before' && owners.length > 0 && findVerbForm(text, context.lexicon.words) === 'told';
  });
  if (!isEach) return null;
  return parts.map((part, index) => ({
    ...branch,
    line: part,
    lines: [part],
    children: index === parts.length - 1 ? children : [],
  }));
}
