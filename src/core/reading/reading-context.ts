import type { Branch } from '../note/build-tree.ts';
import type { DateOrder } from '../note/types.ts';
import type { Line } from '../note/scan-lines.ts';
import type { IsoDate } from '../text/types.ts';
import { joinLines } from './item-lines.ts';
import type { Lexicon } from './names.ts';
import { observeItem, type Item } from './observe-item.ts';
import type { Reading } from './types.ts';
import { beginsWithCapital } from '../text/words.ts';

/** What reading items needs to know of the note. */
export type ReadingContext = {
  readonly lexicon: Lexicon;
  readonly meeting: IsoDate | null;
  /** When the note says that the next meeting is. */
  readonly next: IsoDate | null;
  /** How days in numbers are read. */
  readonly dates: DateOrder;
  /** Whether an unowned bullet of an action section counts. */
  readonly unowned: 'skip' | 'issue';
  readonly warn: (line: Line, message: string) => void;
  /** Keeps how a line was read, for those who ask. */
  readonly note: (reading: Reading) => void;
  /** Lines that have been taken apart: each is asked about more than once. */
  readonly observed: WeakMap<Line, Item>;
};

/** Takes a line apart; each line of a section once. */
export function observeLine(line: Line, context: ReadingContext): Item {
  const known = context.observed.get(line);
  if (known !== undefined) return known;
  const item = observeItem(joinLines([line]), line.box, context.lexicon);
  context.observed.set(line, item);
  return item;
}

/** Takes a block's own words apart, those of its continuation lines too. */
export function observeBlock({ line, lines }: Branch, context: ReadingContext): Item {
  if (lines.length === 1) return observeLine(line, context);
  const whole = observeItem(joinLines(lines), line.box, context.lexicon);
  const [, next] = lines;
  if (whole.owners.length > 0 || next === undefined || !beginsWithCapital(next.content)) return whole;
  // `Write it - Ada`, and more about it on the lines below.
  const first = observeLine(line, context);
  if (first.ownerAt !== 'behind') return whole;
  return { ...first, text: `${first.text}${/[.!?:]$/.test(first.text) ? '' : '.'} ${joinLines(lines.slice(1))}` };
}
