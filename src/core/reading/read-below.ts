import type { Branch } from '../note/build-tree.ts';
import { findDue, findDueInCell, withoutPhrase } from './observe/due.ts';
import type { Due } from './due/types.ts';
import { joinLines } from './item-lines.ts';
import { findField, MARKS } from './observe/field.ts';
import { readStateLine } from './observe/state.ts';
import type { ReadingContext } from './reading-context.ts';
import type { TodoState } from './types.ts';

/** Characters of a bullet that is nothing but a day. */
const LONGEST_WHEN = 60;

/** What bullets below an item say of the item itself, and the other bullets. */
export type Below = {
  readonly owners: readonly string[];
  readonly due: Due | null;
  /** Null where no bullet tells. */
  readonly state: TodoState | null;
  readonly rest: readonly Branch[];
};

/** Reads the fields below an item: `Owner: Ada`, `Due: Friday`, `by Friday`, `Done.`. */
export function readBelow(branch: Branch, context: ReadingContext): Below {
  const rest: Branch[] = [];
  let owners: readonly string[] = [];
  let due: Due | null = null;
  let state: TodoState | null = null;
  for (const child of branch.children) {
    const text = child.children.length > 0 || child.line.box !== null ? '' : joinLines(child.lines);
    const field = text === '' ? null : findField(text, context.lexicon);
    const told = text === '' ? null : readStateLine(text, context.lexicon.words);
    const when = text === '' || field?.kind === 'owner' ? null : readWhen(text, field?.words ?? null, context);
    if (field?.kind === 'owner') owners = field.owners;
    else if (when !== null) due ??= when;
    else if (told !== null) state = told;
    else rest.push(child);
  }
  return { owners, due, state, rest };
}

function readWhen(text: string, cell: string | null, about: ReadingContext): Due | null {
  if (cell === null && text.length > LONGEST_WHEN) return null;
  const plain = text.replace(MARKS, '');
  const due = cell === null ? findDue(plain, about) : findDueInCell(cell, about);
  if (due.phrase === null) return null;
  return cell !== null || withoutPhrase(plain, due.phrase) === '' ? due : null;
}
