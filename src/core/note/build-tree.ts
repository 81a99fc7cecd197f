import type { Line } from './scan-lines.ts';
import { beginsWithCapital } from '../text/words.ts';

/** A paragraph line or list item with the lines that continue it and the list items below it. */
export type Branch = {
  readonly line: Line;
  /** The lines of the item itself, the first one included. */
  readonly lines: Line[];
  readonly children: Branch[];
  /** An empty line stands before it. */
  readonly isApart: boolean;
};

/** Levels of lists that count; deeper items belong to the last of them. */
const MOST_LEVELS = 12;

/**
 * Lines of a section as items: nesting by indentation, continuation lines joined to what they continue. A line for which
 * `startsItem` holds begins a new item even inside one paragraph.
 */
export function buildTree(
  lines: readonly Line[],
  startsItem: (line: Line, before?: Line) => boolean,
  ownsItself: (line: Line) => boolean = startsItem,
): readonly Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  let isApart = true;
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'heading' || line.kind === 'table') {
      isApart = true;
      if (line.kind !== 'blank') open.length = 0;
      continue;
    }
    const current = open.at(-1);
    if (current !== undefined && continues(line, current, isApart, startsItem)) {
      current.lines.push(line);
      isApart = false;
      continue;
    }
    const branch: Branch = { line, lines: [line], children: [], isApart };
    place(branch, open, roots, ownsItself);
    isApart = false;
  }
  return roots;
}

function continues(
  line: Line,
  current: Branch,
  isApart: boolean,
  startsItem: (line: Line, before?: Line) => boolean,
): boolean {
  if (line.kind === 'bullet') return false;
  if (line.kind === 'code') return current.line.kind === 'bullet' || !isApart;
  if (startsItem(line, current.lines.at(-1))) return false;
  // A lazy line that begins a sentence of its own after a bullet that has ended is no part of the bullet.
  const isLazy = current.line.kind === 'bullet' && line.indent <= current.line.indent;
  if (isLazy && beginsWithCapital(line.content) && /[.!?)]$/.test(current.lines.at(-1)?.content ?? '')) return false;
  if (!isApart) return true;
  return current.line.kind === 'bullet' && line.indent > current.line.indent;
}

function place(branch: Branch, open: Branch[], roots: Branch[], ownsItself: (line: Line) => boolean): void {
  const { line } = branch;
  while (open.length > 0 && !isBelow(line, open.at(-1)?.line, ownsItself)) open.pop();
  const parent = open.at(-1);
  if (parent === undefined) roots.push(branch);
  else parent.children.push(branch);
  if (open.length < MOST_LEVELS) open.push(branch);
}

/** A bullet is below a bullet that is indented less, and below the paragraph it follows unless it names its own owner. */
function isBelow(line: Line, above: Line | undefined, ownsItself: (line: Line) => boolean): boolean {
  if (above === undefined || line.kind !== 'bullet') return false;
  return above.kind === 'bullet' ? line.indent > above.indent : !ownsItself(line);
}
