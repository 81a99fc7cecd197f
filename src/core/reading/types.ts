/** What an item of a note says of itself. */
import type { DateOrder } from '../note/types.ts';

export type TodoState = 'open' | 'done' | 'dropped';

/** A sub-bullet; becomes one line of the checklist. `text` is plain text on one line. */
export type SubItem = { readonly text: string; readonly done: boolean };

/** Why an item of a note is no candidate for an issue whatever the trackers say. */
export type Withheld = 'no owner' | 'no-issue';

/** What the room asks of the configuration. */
export type ReadingSettings = {
  /** Added to the built-in section names, as written. */
  readonly sections: readonly string[];
  readonly unowned: 'skip' | 'issue';
  /** How days in numbers are read. */
  readonly dates: DateOrder;
  /** Whose names and words are known. */
  readonly people: readonly { readonly login: string; readonly aliases: readonly string[] }[];
  readonly groups: ReadonlyMap<string, readonly string[]>;
};
