import type { Branch } from '../note/build-tree.ts';
import { findDue, findDueInCell, withoutPhrase, type Due, type DueAbout } from './observe/due.ts';
import { joinLines } from './item-lines.ts';
import { areOwners, splitOwners, type Lexicon } from './owner-names.ts';
import type { IsoDate } from '../text/types.ts';

/** What bullets below an item say of the item itself: `Owner: Ada`, `Due: Friday`, `by Friday`; and the other bullets. */
export type Fields = { readonly owners: readonly string[]; readonly due: Due | null; readonly rest: readonly Branch[] };

const OWNER = /^(?:owners?|assignees?|assigned(?: to)?|responsible|lead|dri|who)\s*:\s*(.+)$/i;
/** Signs of type; those within a word belong to it, as in the login `ada_acme`. */
export const MARKS = /[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const NICK = /^[a-z\d][\w-]{1,30}$/;
const DUE = /^(?:due(?: date)?|deadline|when|eta|target(?: date)?|by when)\s*:\s*(.+)$/i;

/** What the note tells of its people and days. */
type About = { readonly lexicon: Lexicon; readonly meeting: IsoDate | null; readonly next: IsoDate | null };

/** Reads the fields below an item. */
export function readFields(branch: Branch, about: About): Fields {
  const rest: Branch[] = [];
  let owners: readonly string[] = [];
  let due: Due | null = null;
  for (const child of branch.children) {
    const text = child.children.length > 0 ? '' : joinLines(child.lines).replace(MARKS, '');
    const names = OWNER.exec(text)?.[1];
    const when = readWhen(text, about);
    if (names !== undefined && (NICK.test(names) || areOwners(names, { ...about.lexicon, inSection: true }, false)))
      owners = splitOwners(names);
    else if (when !== null) due ??= when;
    else rest.push(child);
  }
  return { owners, due, rest };
}

function readWhen(text: string, about: DueAbout): Due | null {
  const cell = DUE.exec(text)?.[1];
  const due = cell === undefined ? findDue(text, about) : findDueInCell(cell, about);
  if (due.phrase === null) return null;
  return cell !== undefined || withoutPhrase(text, due.phrase) === '' ? due : null;
}
