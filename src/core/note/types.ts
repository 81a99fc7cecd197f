/** What a file of minutes is before it is read. */
import type { IsoDate, Problem } from '../text/types.ts';
import type { Line } from './scan-lines.ts';

/** A file of notes before it is read. */
export type NoteFile = { readonly path: string; readonly bytes: Uint8Array };

/** How a repository writes days in numbers, as `3/4/2026`: `auto` where nothing tells. */
export type DateOrder = 'auto' | 'day-first' | 'month-first';

/** What the room asks of the configuration. */
export type NoteSettings = {
  /** Globs, `!` excludes; null means: files of minutes that carry a meeting date. */
  readonly notes: readonly string[] | null;
  /** `auto`: as the repository writes its other days. */
  readonly dates: DateOrder;
};

/** One meeting of a file: most files record one, a running note has one under each heading with a date. */
export type Meeting = {
  /** The meeting's local date; null when nothing tells it. */
  readonly date: IsoDate | null;
  /** The heading that begins it, in a file of several; null otherwise. */
  readonly heading: string | null;
  /** 1-based line where it begins. */
  readonly line: number;
  readonly lines: readonly Line[];
};

/** A file of minutes taken apart: what it says of itself, and its lines meeting by meeting. */
export type Minutes = {
  readonly path: string;
  readonly title: string;
  /** Of the only or the latest meeting; null when nothing tells it. */
  readonly date: IsoDate | null;
  /** Whether it carries the day of a meeting, be it in part, so that `date` is null: a month, or no year. */
  readonly hasDay: boolean;
  readonly teams: readonly string[];
  readonly participants: readonly string[];
  readonly tags: readonly string[];
  /** In the order of the file; at least one. */
  readonly meetings: readonly [Meeting, ...Meeting[]];
  readonly problems: readonly Problem[];
  /** All lines of the file, as decoded. */
  readonly lines: readonly string[];
  /** False when it was not read whole, so that the absence of an item proves nothing. */
  readonly complete: boolean;
};
