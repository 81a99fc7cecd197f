import type { Branch } from '../note/build-tree.ts';
import { changeLine, type Line } from '../note/scan-lines.ts';
import { findMarker } from './observe/marker.ts';
import { findMarkerInside } from './observe/marker-inside.ts';
import { mayHoldMarker } from './observe/may-mark.ts';
import type { ReadingContext } from './reading-context.ts';

/** Items of one line. */
const MOST_MARKERS = 5;

/** A line from each of its markers on; what stands before the first is no item. */
export function cutAtMarkers(line: Line, { lexicon }: ReadingContext): readonly Line[] {
  const parts: Line[] = [];
  let rest = line;
  const isMarked = findMarker(line.content, { ...lexicon, inSection: false }) !== null;
  for (let count = 0; count < MOST_MARKERS; count++) {
    const inside = findMarkerInside(rest.content, lexicon);
    if (inside === null) break;
    if (parts.length > 0 || isMarked)
      parts.push(changeLine(rest, { content: rest.content.slice(0, inside.at).trim() }));
    rest = changeLine(rest, { content: inside.content, column: rest.column + inside.at });
    if (inside.at === 0) break;
    if (parts.length === 0 && !isMarked) {
      // What stands before the first marker is no item.
      const next = findMarkerInside(rest.content, lexicon);
      if (next === null || next.at === 0) break;
      parts.push(changeLine(rest, { content: rest.content.slice(0, next.at).trim() }));
      rest = changeLine(rest, { content: next.content, column: rest.column + next.at });
    }
  }
  return [...parts, rest];
}

/**
 * The items that markers in the middle of a block's first line begin, each a block of its own, what stands below with the
 * last; null where there are none beside one at its beginning.
 */
export function cutBlock(branch: Branch, context: ReadingContext): readonly Branch[] | null {
  const { line, lines, children } = branch;
  if ((line.kind !== 'bullet' && line.kind !== 'text') || !mayHoldMarker(line.raw, context.lexicon.words)) return null;
  const parts = cutAtMarkers(line, context);
  const isCut = parts.length > 1 || parts.some(({ column }) => column !== line.column);
  const isEach = parts.every(({ content }) => findMarker(content, context.lexicon) !== null);
  if (!isCut || !isEach) return null;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    return {
      ...branch,
      line: part,
      lines: [part, ...(isLast ? lines.slice(1) : [])],
      children: isLast ? children : [],
    };
  });
}
