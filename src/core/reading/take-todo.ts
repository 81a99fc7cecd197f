import type { Branch } from '../note/build-tree.ts';
import type { Line } from '../note/scan-lines.ts';
import { saysNoIssue } from '../text/html-comments.ts';
import type { Convention } from './conventions/convention.ts';
import type { Due } from './due/types.ts';
import { joinLines, listItems, quoteItem } from './item-lines.ts';
import type { Item } from './observe-item.ts';
import type { Place } from './place.ts';
import type { Below } from './read-below.ts';
import type { ReadingContext } from './reading-context.ts';
import { composeTitles } from './title.ts';
import type { RawTodo, Reading, Withheld } from './types.ts';
import { joinSpaces } from '../text/words.ts';

/** A block taken apart. */
export type Block = {
  readonly branch: Branch;
  readonly item: Item;
  readonly due: Due;
  readonly below: Below;
  readonly convention: Convention;
};

/** Sub-items kept of one item. */
const MOST_ITEMS = 200;

/** The item that a block is. */
export function createTodo(block: Block, place: Place, context: ReadingContext): RawTodo {
  const { branch, item, below, convention } = block;
  const { above } = place;
  const owners = item.owners.length > 0 ? item.owners : (above?.owners ?? []);
  const due = block.due.due === null && block.due.impossible === null ? (above?.due ?? block.due) : block.due;
  const text = joinSpaces(item.text);
  const state = above !== null && above.state !== 'open' ? above.state : item.state;
  return {
    line: branch.line,
    convention: convention.name,
    owners,
    text,
    ...composeTitles(firstParagraph(text, branch.lines), {
      owners: item.owners,
      due,
      lexicon: context.lexicon,
      isInside: item.ownerAt === 'inside',
    }),
    source: quoteItem(branch.lines, above?.header ?? null),
    due,
    state: state === 'open' ? (below.state ?? 'open') : state,
    items: listItems(branch, context.lexicon.words).slice(0, MOST_ITEMS),
    withheld: findWithheld(block, place, context),
  };
}

/** Words before a blank line with which an item can be said. */
const FEWEST_WORDS = 3;

/** An item's text without the paragraphs behind its first, which say more of it: a title needs no full stop to end there. */
function firstParagraph(text: string, lines: readonly Line[]): string {
  const at = lines.findIndex(({ number }, index) => index > 0 && number > (lines[index - 1]?.number ?? 0) + 1);
  const later = at < 0 ? '' : joinLines(lines.slice(at)).replace(/\s+/g, ' ').trim();
  if (later === '' || !text.endsWith(later)) return text;
  const first = text.slice(0, -later.length).trim();
  return first.split(' ').length < FEWEST_WORDS || /[:：,]$/.test(first) ? text : first;
}

/** Why an item makes no issue: it says so itself, or nobody is named where somebody must be. */
function findWithheld({ item }: Block, { above }: Place, context: ReadingContext): Withheld | null {
  if (saysNoIssue(item.comments)) return 'no-issue';
  if (above !== null) return above.withheld;
  return item.owners.length === 0 && !item.explicit && context.unowned === 'skip' ? 'no owner' : null;
}

/** Where owners stand, as people are told. */
const PLACES: Readonly<Record<NonNullable<Item['ownerAt']>, string>> = {
  marker: 'beside its marker',
  before: 'in front',
  inside: 'in its sentence',
  behind: 'at its end',
  below: 'in a bullet below',
  column: 'in their column',
  above: 'above it',
};

/** Tells how a block was read. */
export function tellBlock(block: Block, place: Place, context: ReadingContext): void {
  const { branch, item, due, convention } = block;
  const isInherited = item.owners.length === 0 && place.above !== null && place.above.owners.length > 0;
  const reading: Reading = {
    line: branch.line.number,
    words: joinLines(branch.lines),
    taken: convention.taken,
    convention: convention.name,
    owners: isInherited ? place.above.owners : item.owners,
    ownerFrom: isInherited ? PLACES.above : item.ownerAt === null ? '' : PLACES[item.ownerAt],
    due: due.due,
    dueFrom: (due.phrase ?? '').trim(),
    withheld: convention.taken === 'task' ? findWithheld(block, place, context) : null,
  };
  context.note(reading);
}
