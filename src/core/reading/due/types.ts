import type { Language } from '../../languages/types.ts';
import type { DateOrder } from '../../note/types.ts';
import type { IsoDate } from '../../text/types.ts';

/** When an item is due, and from which words that is known. */
export type Due = {
  readonly due: IsoDate | null;
  /** The words, without markup; also where they name no day that exists. */
  readonly phrase: string | null;
  /** Where they stand in the text as given: from, and up to. */
  readonly span: readonly [number, number] | null;
  /** The words when they name a day that does not exist. */
  readonly impossible: string | null;
};

/** What a due phrase is resolved against. */
export type DueAbout = {
  /** The meeting's local date. */
  readonly meeting: IsoDate | null;
  /** When the note says that the next meeting is. */
  readonly next?: IsoDate | null;
  /** How the repository writes days in numbers; `auto` or nothing where that is not known. */
  readonly dates?: DateOrder;
};

/** A text as the finders see it: a known meeting, one language. */
export type Scene = {
  /** Folded, sign by sign: `foldLetters`. */
  readonly text: string;
  readonly meeting: IsoDate;
  readonly language: Language;
  readonly dates: DateOrder;
};

/** A phrase that a finder took for a due one. `due` is null where it names no day that exists. */
export type Found = { readonly due: IsoDate | null; readonly start: number; readonly end: number };

/** Looks for one kind of phrase. */
export type Finder = (scene: Scene) => Iterable<Found>;
