import type { DateOrder } from '../note/types.ts';
import { takeComments } from '../text/html-comments.ts';
import { unescapeMentions } from '../text/login.ts';
import { joinLines } from './item-lines.ts';
import { withoutAside, withoutSign } from './item-signs.ts';
import type { Lexicon } from './owner-names.ts';
import { parseOpening, type Opening } from './parse-owner.ts';
import type { Box, Line } from '../note/scan-lines.ts';
import { parseState } from './state-mark.ts';
import type { IsoDate } from '../text/types.ts';
import type { TodoState } from './types.ts';

/** What reading items needs to know of the note. */
export type ReadingContext = {
  readonly lexicon: Lexicon;
  readonly meeting: IsoDate | null;
  /** How days in numbers are read; not told, each by itself. */
  readonly dates?: DateOrder;
  /** When the note says that the next meeting is. */
  readonly next: IsoDate | null;
  /** Whether an unowned bullet of an action section counts. */
  readonly unowned: 'skip' | 'issue';
  readonly warn: (line: Line, message: string) => void;
  /** Lines of a section that have been read: each is asked about more than once. */
  readonly parsed?: WeakMap<Line, Parsed>;
};

/** A line taken apart: its owners and marker, how far it is, and what comments say. */
export type Parsed = Opening & { readonly state: TodoState; readonly comments: string };

/** Takes a line apart; each line of a section once. */
export function parseLine(line: Line, context: ReadingContext): Parsed {
  const known = context.parsed?.get(line);
  if (known !== undefined) return known;
  const parsed = parseContent(joinLines([line]), line.box, context);
  context.parsed?.set(line, parsed);
  return parsed;
}

/** Takes the state marks, an explicit marker and the owners off an item's text. */
export function parseContent(content: string, box: Box, context: ReadingContext): Parsed {
  const { text: visible, comments } = takeComments(unescapeMentions(content));
  const marked = parseState(withoutAside(visible.replace(/\s+/g, ' ').trim()), box);
  const opening = parseOpening(withoutSign(marked.text), context.lexicon);
  const again = opening.prefixed ? parseState(opening.text, null) : { state: marked.state, text: opening.text };
  const explicit =
    opening.explicit || (box !== null && opening.prefixed && opening.owners.some((owner) => owner.startsWith('@')));
  return {
    ...opening,
    explicit,
    text: again.text,
    state: marked.state === 'open' ? again.state : marked.state,
    comments,
  };
}
