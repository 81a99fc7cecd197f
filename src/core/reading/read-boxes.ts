import { buildTree, type Branch } from '../note/build-tree.ts';
import type { Line } from '../note/scan-lines.ts';
import { areKnown } from './names.ts';
import type { Item } from './observe-item.ts';
import { findDue } from './observe/due.ts';
import { findVerbForm } from './observe/verb-form.ts';
import type { Place } from './place.ts';
import { readBlock } from './read-block.ts';
import { observeBlock, type ReadingContext } from './reading-context.ts';
import type { RawTodo } from './types.ts';
import { UNSPACED } from '../text/words.ts';

const PLACE: Place = {
  inside: 'elsewhere',
  isReview: false,
  isRecord: false,
  topics: 'none',
  evidence: {
    isTalk: () => false,
    isOfTasks: () => false,
    isOfRoles: () => false,
    isOfOrders: () => false,
    asksOften: () => false,
  },
  above: null,
};

/** `[The new page](https://…)` and nothing else: what boxes of an agenda hold. */
const LINKED = /^(?:#?\d+\W+)?\[[^\]]*\]\([^()\s]*\)\W*$|^#?\d+\b|[?？]\W*$/u;

/**
 * Reads the boxes outside the sections, each with what stands below it. Minutes tick agendas and attendance as well: boxes
 * count where most of a note's tell people what to do, such as name nobody only in notes without sections of things to do
 * (with them they are chores of a template) or beside several that are somebody's, and one that says of somebody known that
 * he will do it always.
 */
export function readBoxes(
  blocks: readonly (readonly Line[])[],
  about: ReadingContext,
  hasSections: boolean,
): readonly RawTodo[] {
  if (blocks.length === 0) return [];
  const context = { ...about, lexicon: { ...about.lexicon, inSection: true }, observed: new WeakMap() };
  const seen = blocks.map((lines) => seeBox(lines, context));
  const outer = seen.filter(
    ({ numbers }, index) =>
      !seen.slice(Math.max(0, index - NEAR), index).some((above) => above.numbers.includes(numbers[0] ?? 0)),
  );
  const isOfTasks = outer.filter(({ kind }) => kind !== null).length * 3 >= outer.length * 2;
  const areShared = outer.filter(({ kind }) => kind === 'owned' || kind === 'told').length >= ENOUGH;
  const counts = (kind: Kind) => kind === 'owned' || (isOfTasks && (kind === 'told' || !hasSections || areShared));
  const taken = new Set<number>();
  return seen.flatMap(({ branch, kind, numbers }) => {
    // Boxes below a task are its checklist.
    if (branch === undefined || taken.has(branch.line.number) || kind === null || !counts(kind)) return [];
    for (const number of numbers) taken.add(number);
    return readBlock(branch, PLACE, context).filter(({ line }) => line === branch.line);
  });
}

/** Boxes of people beside which such as name nobody are items of the meeting as well. */
const ENOUGH = 2;

/** Blocks before a box in which it may stand. */
const NEAR = 20;

const MENTION = new RegExp(`^@(?:[\\w.-]+\\s?@)*[${UNSPACED}]`, 'u');
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}]\\W*$`, 'u');

const SIGNED = /\s\[name=[^[\]=]{2,60}\][.\s]*$/;

type Kind = 'owned' | 'told' | 'unowned';

type SeenBox = {
  readonly branch: Branch | undefined;
  readonly numbers: readonly number[];
  readonly kind: Kind | null;
};

function seeBox(lines: readonly Line[], context: ReadingContext): SeenBox {
  const [branch] = buildTree(lines, () => false);
  const kind = branch === undefined ? null : findKind(branch, observeBlock(branch, context), context);
  return { branch, numbers: lines.map(({ number }) => number), kind };
}

/** `owned`: it says who will do it; `told`: it tells somebody known to do it; `unowned`: anybody; null for anything else. */
function findKind({ line }: Branch, item: Item, context: ReadingContext): Kind | null {
  const { lexicon } = context;
  if (LINKED.test(item.text.trim()) || LINKED.test(line.content.trim())) return null;
  const isKnown = item.owners.length > 0 && areKnown(item.owners.join(', '), lexicon);
  if (item.ownerAt === 'inside') return isKnown ? 'owned' : null;
  // `Thank-you note (@ada, by Friday)`: no agenda says until when.
  if (isKnown && item.ownerAt === 'behind' && findDue(line.content, context).due !== null) return 'owned';
  // `@莉莉 海报`: whoever is mentioned in front is to do it, whatever it is called.
  if (MENTION.test(line.content) && item.owners.length > 0) return 'owned';
  // `[name=Ada]`, as HackMD signs.
  if (item.ownerAt === 'behind' && SIGNED.test(line.content)) return 'owned';
  const form = findVerbForm(item.text, lexicon.words);
  // Where nouns give orders, whose it is by a sign is enough.
  if (isKnown && (form === 'named' || form === 'needed') && ENDS_UNSPACED.test(item.text)) return 'told';
  if (form !== 'told' || /^\S+\s\p{Lu}\S+\W+\p{Lu}/u.test(item.text)) return null;
  return item.owners.length === 0 ? 'unowned' : isKnown ? 'told' : null;
}
