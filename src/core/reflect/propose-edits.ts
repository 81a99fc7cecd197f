import { findFields } from '../note/task-fields.ts';
import { OPEN_SIGNS } from '../languages/task-words.ts';
import { replaceKeyword } from '../note/task-lines.ts';
import type { Wish } from './types.ts';

/** A line of a file, and what it may become. */
export type Proposal = { readonly index: number; readonly line: string };

/** What ticks a box. Org does so with a capital only, and takes `[-]` for half done. */
const TICKS = { done: 'x', dropped: '-' } as const;
const ORG_TICKS = { done: 'X', dropped: null } as const;
const SIGNS = { done: '✅ ', dropped: '❌ ' } as const;
/** An open box in front of an item: an empty one, or one of Obsidian's. */
const BOX = new RegExp(String.raw`(?:(\\?\[)[ /<>!?*-]?(\\?\])|[${OPEN_SIGNS}]\uFE0F?)(\s*)$`, 'u');
/** Where an item may begin that stands behind a marker or an owner, or in a table. */
const BEGINNINGS = /(?:[:：]|\]|\)|\|)[*_]{0,3}\s*(?=\S)/gu;
/** Proposals for one wish. */
const MOST_PROPOSALS = 12;

/**
 * The ways in which a wish may be written into an item's own lines, the likeliest first. Whether one of them says what
 * it should, and nothing else, is for the reader of notes to tell.
 */
export function proposeEdits(lines: readonly string[], wish: Wish): readonly Proposal[] {
  const index = wish.todo.line - 1;
  const line = lines[index];
  if (line === undefined) return [];
  if (wish.mark === 'link') return proposeReference(lines, wish).slice(0, MOST_PROPOSALS);
  // The reader knows nothing of a byte order mark.
  const column = wish.todo.column - 1 + (index === 0 && line.startsWith('\ufeff') ? 1 : 0);
  const isOrg = wish.todo.note.endsWith('.org');
  const keyword = replaceKeyword(line, wish.mark);
  return [...(keyword === null ? [] : [keyword]), ...proposeMark(line, column, wish.mark, isOrg)]
    .slice(0, MOST_PROPOSALS)
    .map((text) => ({ index, line: text }));
}

function proposeMark(line: string, column: number, mark: 'done' | 'dropped', isOrg: boolean): readonly string[] {
  const before = line.slice(0, column);
  const box = BOX.exec(before);
  const begins = [column, ...[...line.matchAll(BEGINNINGS)].map((match) => match.index + match[0].length)];
  const inFront = [...new Set(begins)].map((at) => line.slice(0, at) + SIGNS[mark] + line.slice(at));
  if (box === null) return inFront;
  const [whole, open, close, space = ''] = box;
  const tick =
    open === undefined
      ? mark === 'done'
        ? whole.startsWith('☐')
          ? '☑'
          : '✅'
        : null
      : (isOrg ? ORG_TICKS : TICKS)[mark];
  if (tick === null) return inFront;
  const ticked = open === undefined ? tick : `${open}${tick}${close ?? ''}`;
  return [before.slice(0, before.length - whole.length) + ticked + space + line.slice(column), ...inFront];
}

/** The reference goes behind the item's last word: at the end of one of its lines, in a table of one of its cells. */
function proposeReference(lines: readonly string[], { issue, todo }: Wish): readonly Proposal[] {
  const reference = ` (${issue.repo}#${issue.number})`;
  const last = todo.line - 1 + todo.source.split('\n').length;
  return lines.slice(todo.line - 1, last).flatMap((line, offset) => {
    const index = todo.line - 1 + offset;
    const ends = /^\s*\|/.test(line) ? listCellEnds(line) : listLineEnds(line);
    return ends.map((at) => ({ index, line: line.slice(0, at) + reference + line.slice(at) }));
  });
}

/** Programs that keep tasks read their fields at the end of a line. */
function listLineEnds(line: string): readonly number[] {
  const end = line.replace(/\s*\\?\s*$/, '').length;
  return [...new Set([Math.min(findFields(line), end), end])];
}

function listCellEnds(line: string): readonly number[] {
  return [...line.matchAll(/\s*(?<!\\)\|/g)].map(({ index }) => index).filter((at) => at > 0);
}
