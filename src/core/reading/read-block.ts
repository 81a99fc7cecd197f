import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Branch } from '../note/build-tree.ts';
import { saysNoIssue } from '../text/html-comments.ts';
import { areNotes } from './are-notes.ts';
import type { Convention } from './conventions/convention.ts';
import { cutBlock } from './cut-at-markers.ts';
import { cutAtOwners } from './cut-at-owners.ts';
import { decide } from './decide.ts';
import { giveDue } from './head-due.ts';
import { quoteLines } from './item-lines.ts';
import { isCollective } from './names.ts';
import type { Item } from './observe-item.ts';
import { findDue } from './observe/due.ts';
import { readStateLine } from './observe/state.ts';
import type { Above, Place } from './place.ts';
import { readBelow } from './read-below.ts';
import { observeBlock, observeLine, type ReadingContext } from './reading-context.ts';
import { seeBlock } from './see-block.ts';
import { createTodo, tellBlock, type Block } from './take-todo.ts';
import type { RawTodo } from './types.ts';
import { splitWords } from '../text/words.ts';

/** Characters of such a line. */
const LONGEST_STATE = 40;

/** Reads a block: the item that it is, or those below it. */
export function readBlock(written: Branch, place: Place, context: ReadingContext): readonly RawTodo[] {
  const branch = setApartState(written, context.lexicon.words);
  const own = leaveTo(observeBlock(branch, context), place, context);
  const below = readBelow(branch, context);
  const item: Item =
    own.owners.length > 0 || below.owners.length === 0 ? own : { ...own, owners: below.owners, ownerAt: 'below' };
  const said = findDue(item.text, context);
  const due = said.phrase === null && below.due !== null ? below.due : said;
  const seen = seeBlock({ branch, item, due: said, below, place }, context);
  const convention = decide(seen.seen);
  const parts = mayHoldOthers(convention, item, place) && place.inside === 'section' ? cutBlock(branch, context) : null;
  // A task that nobody is named for gives way only to markers that name somebody.
  const isOwned = own.explicit || parts?.every(({ line }) => observeLine(line, context).owners.length > 0) === true;
  if (parts !== null && (convention.taken !== 'task' || isOwned))
    return parts.flatMap((part) => readBlock(part, place, context));
  const apart = mayHoldMore(convention, own, place) ? cutAtOwners(branch, context) : null;
  if (apart !== null) return apart.flatMap((part) => readBlock(part, place, context));
  const block: Block = { branch, item: { ...item, owners: seen.owners, text: seen.text }, due, below, convention };
  tellBlock(block, place, context);
  return takeBlock(block, place, context);
}

/** `Ask for helpers. Everyone to ask around.`, below a name: whose it is, whatever a later sentence asks of all. */
function leaveTo(item: Item, { above }: Place, { lexicon }: ReadingContext): Item {
  const [first = ''] = item.owners;
  const isLater = item.ownerAt === 'inside' && item.owners.every((owner) => isCollective(owner, lexicon));
  const isFirst = item.text.slice(0, first.length + LONGEST_ARTICLE).includes(first);
  const isTheirs = above !== null && above.owners.length > 0 && isLater && !isFirst;
  return isTheirs ? { ...item, owners: [], ownerAt: null } : item;
}

/** Characters of what may stand before a word for many: `All the members`. */
const LONGEST_ARTICLE = 8;

/** Whether a line may hold an item behind a marker in its middle: what begins with one, and what is none itself. */
function mayHoldOthers({ taken }: Convention, { explicit, owners }: Item, { above }: Place): boolean {
  return taken === 'task' ? explicit || (owners.length === 0 && above === null) : taken !== 'label';
}

/** Whether a line may hold an item of somebody else behind its own: `Ada: write it; Bo: book it`. */
function mayHoldMore({ taken }: Convention, { marked, ownerAt }: Item, { inside }: Place): boolean {
  return taken === 'task' && ownerAt === 'before' && !marked && inside === 'section';
}

/** Words of a line that only tells how far the item above it is. */
const MOST_STATE_WORDS = 4;

/** `Done` on a line of its own behind an item, without a bullet: below it, not a part of its words. */
function setApartState(branch: Branch, words: Vocabulary): Branch {
  const last = branch.lines.at(-1);
  if (last === undefined || branch.lines.length < 2 || last.content.length > LONGEST_STATE) return branch;
  const text = last.content.trim();
  if (splitWords(text).length > MOST_STATE_WORDS || readStateLine(text, words) === null) return branch;
  const below: Branch = { line: last, lines: [last], children: [], isApart: false };
  return { ...branch, lines: branch.lines.slice(0, -1), children: [below, ...branch.children] };
}

/** Labels whose items are nobody's by them. */
const TOPICS: ReadonlySet<string> = new Set(['topic', 'topic behind a marker', 'introduction']);

function takeBlock(block: Block, place: Place, context: ReadingContext): readonly RawTodo[] {
  const { branch, item, convention, below } = block;
  const readAll = (children: readonly Branch[], where: Place) =>
    children.flatMap((child) => readBlock(child, where, context));
  switch (convention.taken) {
    case 'task':
      return readTask(block, place, context);
    case 'label':
      return TOPICS.has(convention.name) ? readLabel(block, place, context) : readBare(block, place, context);
    case 'notice':
    case 'talk':
    case 'part':
      // What is marked below it is an item all the same.
      return place.inside === 'section' && (!isText(branch) || item.marked)
        ? readMarked(branch.children, place, context)
        : readAll(below.rest, place);
    case 'nothing':
      // `What / Who / When` on a line of its own says how the bullets below it are written.
      if (isText(branch) && convention.name === 'placeholder' && COLUMNS.test(branch.line.content))
        return readAll(branch.children, place);
      return readMarked(branch.children, place, context);
  }
}

/** Heads of columns, set apart by strokes. */
const COLUMNS = /^[^()[\]:/|]{2,30}(?:[/|][^()[\]:/|]{2,30}){1,4}$/;

function isText(branch: Branch): boolean {
  return branch.line.kind === 'text';
}

function readMarked(children: readonly Branch[], place: Place, context: ReadingContext): readonly RawTodo[] {
  return children.flatMap((child) => {
    const parts = observeLine(child.line, context).marked ? [child] : cutBlock(child, context);
    return parts === null
      ? readMarked(child.children, place, context)
      : parts.flatMap((part) => readBlock(part, place, context));
  });
}

function readLabel({ branch, convention }: Block, place: Place, context: ReadingContext): readonly RawTodo[] {
  if (convention.name === 'topic behind a marker') return readMarked(branch.children, place, context);
  return branch.children.flatMap((child) => readBlock(child, place, context));
}

/** An owner alone, or with nothing but a due phrase: each item below is a TODO of that owner, due then. */
function readBare(block: Block, place: Place, context: ReadingContext): readonly RawTodo[] {
  const { branch, item, due } = block;
  const isOwn = item.owners.length > 0 || (item.explicit && place.inside === 'section');
  if (!isOwn)
    return giveDue(
      due.due,
      branch.children.flatMap((child) => readBlock(child, place, context)),
    );
  if (branch.children.length === 0) {
    if (item.owners.length > 0)
      context.warn(branch.line, `\`${item.owners.join('/')}\` has no task here: no text follows the name`);
    return [];
  }
  const above: Above = {
    owners: item.owners,
    due: due.phrase === null ? null : due,
    header: quoteLines(branch.lines),
    state: item.state,
    withheld: saysNoIssue(item.comments) ? 'no-issue' : (place.above?.withheld ?? null),
    isOfNotes: !item.explicit && branch.line.box === null && areNotes(branch.children, context),
  };
  return branch.children.flatMap((child) => readBlock(child, { ...place, above }, context));
}

/** The item itself, and those below it that stand for themselves: marked ones, and below a paragraph those with owners. */
function readTask(block: Block, place: Place, context: ReadingContext): readonly RawTodo[] {
  const { branch, below } = block;
  const setApart = (child: Branch, isDirect: boolean) => {
    const item = observeLine(child.line, context);
    const isOwn = item.marked || (isDirect && isText(branch) && place.above === null && item.prefixed);
    return isOwn ? [child] : cutBlock(child, context);
  };
  const apart: Branch[] = [];
  const prune = (children: readonly Branch[], isDirect: boolean): Branch[] =>
    children.flatMap((child) => {
      const own = setApart(child, isDirect);
      if (own === null) return [{ ...child, children: prune(child.children, false) }];
      apart.push(...own);
      return [];
    });
  const rest = { ...branch, children: prune(below.rest, true) };
  const own = createTodo({ ...block, branch: rest }, place, context);
  return [own, ...apart.flatMap((child) => readBlock(child, { ...place, above: null }, context))];
}
