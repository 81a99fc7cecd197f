/** What a file of minutes is before it is read. */

/** A file of notes before it is read. */
export type NoteFile = { readonly path: string; readonly bytes: Uint8Array };
