import type { Lexicon } from './names.ts';
import { observeItem } from './observe-item.ts';
import { tellsToDo } from './tells-to-do.ts';

/** A new line within a cell. */
export const BREAK = /<br\s*\/?>/gi;

/** What begins an item of a list within a cell, a box behind it kept. */
const SIGN = /^(?:[-*+•◦]|\d{1,2}[.)])\s+/;
const BOX = /^\\?\[[ xX]?\\?\]\s+|^[☐☑]\s*/u;

/**
 * The items of a cell: `- write it<br>- book it`, or several each of which says whose it is (`Ada: write it<br>Bo: book
 * it`) or, below an owner of their own, what to do; else the whole cell.
 */
export function splitCell(cell: string, lexicon: Lexicon, isOwned: boolean): readonly string[] {
  const lines = translateList(cell)
    .split(/<br\s*\/?>/i)
    .flatMap((line) => (isOwned ? [line] : line.split(/;\s/)));
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  const [first = ''] = written;
  if (written.length < 2) return [SIGN.test(first) ? first.replace(SIGN, '') : cell];
  const parts = written.map((line) => line.replace(SIGN, ''));
  const isListed = written.every((line) => SIGN.test(line) || BOX.test(line));
  const isEach = (part: string) => observeItem(part, null, { ...lexicon, inSection: true }).owners.length > 0;
  const isTold = (part: string) => /^\p{Lu}/u.test(part) && tellsToDo(part, lexicon.words);
  return isListed || parts.every(isOwned ? isTold : isEach) ? parts : [cell];
}

/** A list in HTML as one of lines and bullets. */
function translateList(cell: string): string {
  if (!/<li\b/i.test(cell)) return cell;
  return cell.replace(/<li\b[^<>]{0,80}>/gi, '<br>- ').replace(/<\/?(?:ul|ol|li)\b[^<>]{0,80}>/gi, '');
}

/** A cell without the box in front; one that is ticked stays, since it tells that the item is done. */
export function withoutBox(cell: string): string {
  return cell.replace(/^(?:\\?\[\s?\\?\]|☐)\s*/u, '');
}
