import type { Branch } from '../note/build-tree.ts';
import { takeComments } from '../text/html-comments.ts';
import { OPEN_SIGNS } from '../languages/task-words.ts';
import type { Line } from '../note/scan-lines.ts';
import { findState } from './observe/state.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { SubItem } from './types.ts';

/** Characters kept of one item; nobody writes more, and reading more takes long. */
const MOST_CHARACTERS = 4000;

const BULLET_AND_BOX = new RegExp(
  String.raw`^(?:(?:[-*+•◦▪‣●○–—·∙⁃►▸➢➤❖■◆]|\d{1,9}[.)]|（\d{1,2}）|[①-⑳])\s+)+(?:\[[ xX✓✔/<>!?*-]?\]\s+|[☑☒${OPEN_SIGNS}]\uFE0F?\s+)?|^(?:[☑☒${OPEN_SIGNS}]\uFE0F?|\[[ xX✓✔]?\]\s)\s*`,
  'u',
);

/** Everything below an item, flat and in order. */
export function listItems(branch: Branch, words: Vocabulary): readonly SubItem[] {
  return branch.children.flatMap((child) => {
    const { state, text } = findState(joinLines(child.lines), child.line.box, words);
    const item = {
      text: takeComments(text).text.replace(/\s+/g, ' ').trim(),
      done: state !== 'open',
    };
    return [...(item.text === '' ? [] : [item]), ...listItems(child, words)];
  });
}

/** An item's own text on one line, code left out; brackets of full width read as others do. */
export function joinLines(lines: readonly Line[]): string {
  return lines
    .filter((line) => line.kind !== 'code')
    .map(({ content }) => (WRITTEN_OTHERWISE.test(content) ? readOtherwise(content) : content).trim())
    .join(' ')
    .slice(0, MOST_CHARACTERS);
}

/** A line that goes on, and brackets of full width. */
const WRITTEN_OTHERWISE = /\\$|[（）]/;

function readOtherwise(content: string): string {
  return content.replace(/\\$/, '').replace(/（/g, '(').replace(/）/g, ')');
}

/** The item's lines as written, without the indentation they share. */
export function quoteLines(lines: readonly Line[]): string {
  const raw = lines.map((line) => line.raw.replace(/^(?:\s{0,3}>\s?)+/, '').trimEnd());
  const indents = raw.filter((line) => line !== '').map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents, 40);
  return raw.map((line) => line.slice(shared)).join('\n');
}

/** An item as it is quoted, below the owner line whose item it is. */
export function quoteItem(lines: readonly Line[], header: string | null): string {
  const written = quoteLines(lines);
  // A box in a quotation could be ticked, and its bullet says nothing where the item stands alone.
  if (header === null) return written.replace(BULLET_AND_BOX, '');
  return `${header}\n${written.replace(BULLET_AND_BOX, '- ')}`;
}
