/** What an item of a note says of itself. */
import type { Due } from './due/types.ts';
import type { DateOrder } from '../note/types.ts';
import type { Line } from '../note/scan-lines.ts';
import type { IsoDate } from '../text/types.ts';

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

/** What a line was taken for. */
export type Taken = 'task' | 'part' | 'label' | 'notice' | 'talk' | 'nothing';

/** How one line was read, and why: what `extract --explain` tells. */
export type Reading = {
  /** 1-based. */
  readonly line: number;
  /** The line's own words. */
  readonly words: string;
  readonly taken: Taken;
  /** The name of the convention that decided. */
  readonly convention: string;
  readonly owners: readonly string[];
  /** Where the owners stand, in words; empty where there are none. */
  readonly ownerFrom: string;
  readonly due: IsoDate | null;
  /** The words of the note from which the due date was read. */
  readonly dueFrom: string;
  /** Why an item makes no issue whatever the trackers say. */
  readonly withheld: Withheld | null;
};

/** What all below a line is about: the tickets that the line names, in small letters, and its other words. */
export type Topic = { readonly tickets: readonly string[]; readonly words: string };

/** An item as read from the lines, before people and targets are looked up. */
export type RawTodo = {
  readonly line: Line;
  readonly convention: string;
  readonly owners: readonly string[];
  /** The whole item without owner prefix, state mark and sub-items. */
  readonly text: string;
  /** What an issue about it is called, but for the meeting's title behind a short one. */
  readonly title: string;
  /** The same without the issue that it names in brackets at its end; null where it names none. */
  readonly bareTitle: string | null;
  readonly source: string;
  readonly due: Due;
  readonly state: TodoState;
  readonly items: readonly SubItem[];
  readonly withheld: Withheld | null;
};
