import { changeLine, type Line } from '../note/scan-lines.ts';
import type { Lexicon } from './names.ts';
import { findMarkerInside } from './observe/marker-inside.ts';
import { wordTest } from './word-classes.ts';

/** Lines above one over which its sentence may begin. */
const MOST_LINES = 5;

/** Ends a sentence, or leads to what stands below. */
const ENDS = /[.:;!?。：；！？]["'”’)\]*_]*$/u;

/**
 * A line of a paragraph that the writer has wrapped, with those above it on which its marked sentence begins: `Somebody
 * should renew the` / `page (Action: ada)`. `first` is the line from which on lines belong to no other item. The line
 * itself where its item begins on it.
 */
export function joinWrapped(lines: readonly Line[], index: number, first: number, lexicon: Lexicon): Line | null {
  const line = lines[index];
  if (line?.kind !== 'text') return line ?? null;
  let start = index;
  while (start > Math.max(first, index - MOST_LINES) && goesOn(lines[start - 1], lines[start])) start--;
  const begin = lines[start];
  if (start === index || begin === undefined) return line;
  const own = lines.slice(start, index + 1);
  const above = own.slice(0, -1).map(({ content }) => content.trim());
  const content = [...above, line.content].join(' ');
  const inside = findMarkerInside(content, lexicon);
  const isAbove = inside !== null && inside.at < content.length - line.content.length;
  return isAbove ? changeLine(begin, { content, raw: own.map(({ raw }) => raw).join('\n') }) : line;
}

/** Whether a line goes on in the next one. */
function goesOn(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || next?.kind !== 'text' || next.number !== line.number + 1) return false;
  return (line.kind === 'text' || line.kind === 'bullet') && !ENDS.test(line.content.trimEnd());
}

/** The label at the end of a line, whose names the writer has wrapped into the next: `Call them. Owner:` */
const LABEL_AT_END = /(\p{L}+)[*_]{0,3}[:：][*_]{0,3}\s*$/u;
const isOwnerLabel = wordTest(({ tasks }) => tasks.ownerLabels);

/** Lines in which an item whose label of owners stands at its end goes on with who they are. */
export function joinLabels(lines: readonly Line[], { words }: Lexicon): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const label = line.kind === 'text' ? (LABEL_AT_END.exec(joined.at(-1)?.content ?? '')?.[1] ?? '') : '';
    joined.push(line);
    if (label === '' || !isOwnerLabel(words)(label)) continue;
    const start = joined.findLastIndex(({ kind }) => kind !== 'text');
    const begin = joined[start];
    if (begin?.kind !== 'bullet' || joined.length - start > MOST_LINES) continue;
    const own = joined.slice(start);
    const content = own.map((one) => one.content.trim()).join(' ');
    // A label alone heads what stands below it.
    if (content.length - line.content.length < LEAST_ITEM) continue;
    joined.splice(start, own.length, changeLine(begin, { content, raw: own.map(({ raw }) => raw).join('\n') }));
  }
  return joined;
}

/** Characters of an item with such a label at its end. */
const LEAST_ITEM = 16;
