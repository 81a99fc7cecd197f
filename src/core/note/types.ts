/** What a file of minutes is before it is read. */

/** A file of notes before it is read. */
export type NoteFile = { readonly path: string; readonly bytes: Uint8Array };

/** What the room asks of the configuration. */
export type NoteSettings = {
  /** Globs, `!` excludes; null means: files of minutes that carry a meeting date. */
  readonly notes: readonly string[] | null;
};
