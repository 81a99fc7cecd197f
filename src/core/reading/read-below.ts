import type { Branch } from '../note/build-tree.ts';
import { findDue, findDueInCell, withoutPhrase } from './observe/due.ts';
import type { Due } from './due/types.ts';
import { joinLines } from './item-lines.ts';
import { findField, MARKS } from './observe/field.ts';
import { areKnown, isCollective, splitOwners } from './names.ts';
import { findJoint } from './joint.ts';
import { TAKES_IT } from '../languages/english-phrases.ts';
import { tellsToDo } from './tells-to-do.ts';
import { readStateLine } from './observe/state.ts';
import { observeLine, type ReadingContext } from './reading-context.ts';
import { wordTest } from './word-classes.ts';
import type { TodoState } from './types.ts';

/** Names below an item that are its owners; more are a list that it speaks of. */
const MOST_DOERS = 4;
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
  const isTask = isToBeDone(branch, context);
  for (const child of branch.children) {
    const text = child.children.length > 0 || child.line.box !== null ? '' : joinLines(child.lines);
    const field = text === '' ? null : findField(text, context.lexicon);
    const told = text === '' ? null : readStateLine(text, context.lexicon.words);
    const when = text === '' || field?.kind === 'owner' ? null : readWhen(text, field?.words ?? null, context);
    const doer = text === '' || !isTask ? null : readDoer(text, context);
    const dated = doer === null && isTask && text !== '' ? readDated(text, context) : null;
    if (field?.kind === 'owner') owners = field.owners;
    else if (doer !== null) owners = [...owners, ...doer];
    else if (dated !== null) {
      owners = [...owners, ...dated.owners];
      due ??= dated.due;
    } else if (when !== null) due ??= when;
    else if (told !== null) state = told;
    else rest.push(child);
  }
  return { owners, due, state, rest };
}

/** Whether a bullet names what is to be done, and all that stands below it who does it: names alone head no topic there. */
function isToBeDone({ line, lines, children }: Branch, context: ReadingContext): boolean {
  if (line.kind !== 'bullet' || children.length === 0 || children.length > MOST_DOERS) return false;
  const { words } = context.lexicon;
  return tellsToDo(joinLines(lines), words) && observeLine(line, context).owners.length === 0;
}

const isEverybody = wordTest(({ people }) => people.everyone);

/** Who does what stands above: `Ada`, `Ada and Bo will do this`. */
function readDoer(text: string, { lexicon }: ReadingContext): readonly string[] | null {
  const plain = text.replace(MARKS, '').replace(APART, '$1').replace(/[.:]$/, '');
  const isEveryone = isEverybody(lexicon.words)(plain.split(' ', 1)[0] ?? '') && isCollective(plain, lexicon);
  const names = isEveryone || areKnown(plain, lexicon) ? splitOwners(plain, lexicon) : [];
  if (names.length > 0) return names.length > MOST_DOERS ? null : names;
  const joint = findJoint(plain, lexicon.words);
  const isIt = joint !== null && TAKES_IT.has(joint.after.toLowerCase()) && areKnown(joint.before, lexicon);
  return isIt ? splitOwners(joint.before, lexicon) : null;
}

/** `(Ada)`, `-> Ada`: set apart, as it would be in the line above. */
const APART = /^(?:\(([^()]{2,60})\)$|(?:[-=–—]{1,2}>|→)\s*(?=\S))/;

/** `Ada, by Friday`: who does what stands above, and until when. */
function readDated(text: string, context: ReadingContext): { owners: readonly string[]; due: Due } | null {
  if (text.length > LONGEST_WHEN) return null;
  const due = findDue(text, context);
  const names = due.phrase === null ? '' : withoutPhrase(text, due.phrase).replace(/[\s,(–—-]+$/, '');
  const owners = names === '' ? null : readDoer(names, context);
  return owners === null ? null : { owners, due };
}

function readWhen(text: string, cell: string | null, about: ReadingContext): Due | null {
  if (cell === null && text.length > LONGEST_WHEN) return null;
  const plain = text.replace(MARKS, '');
  const due = cell === null ? findDue(plain, about) : findDueInCell(cell, about);
  if (due.phrase === null) return null;
  return cell !== null || withoutPhrase(plain, due.phrase) === '' ? due : null;
}
