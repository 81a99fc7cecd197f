import { closeSync, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { NoteFile } from '../../core/note/types.ts';
import type { Problem } from '../../core/text/types.ts';
import { mapInTurns } from './map-in-turns.ts';

/** Bytes read of one file; extraction cuts off sooner and says so. */
const MOST_BYTES = 2 * 1024 * 1024;

/**
 * Reads files below `home`, each up to the longest note; adds to `problems` those that cannot be read. One after the
 * other and at once: they have just been checked out, and sending each step to another thread takes ten times as long.
 */
export async function readAll(
  home: string,
  paths: readonly string[],
  problems: Problem[],
): Promise<readonly NoteFile[]> {
  const files: NoteFile[] = [];
  const read = await mapInTurns(paths, (name) => readOne(home, name));
  for (const [index, result] of read.entries()) {
    if ('bytes' in result) files.push(result);
    else problems.push(warnAbout(paths[index] ?? '', `the file cannot be read (${result.reason})`));
  }
  return files;
}

function readOne(home: string, name: string): NoteFile | { readonly reason: string } {
  try {
    const real = realpathSync.native(path.join(home, name));
    if (!real.startsWith(home + path.sep)) return { reason: 'it lies outside the repository' };
    const file = openSync(real, 'r');
    try {
      const bytes = new Uint8Array(Math.min(fstatSync(file).size, MOST_BYTES));
      const read = readSync(file, bytes, 0, bytes.length, 0);
      return { path: name, bytes: bytes.subarray(0, read) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { reason: explainFailure(error) };
  }
}

/** Why the system refused, in words. */
export function explainFailure(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
  return typeof code === 'string' ? (REASONS[code] ?? code) : 'unknown error';
}

/** What the system's usual codes mean. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not there',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
};

/** A warning about a file as a whole. */
export function warnAbout(note: string, message: string): Problem {
  return { severity: 'warning', note, line: 1, column: 1, message };
}
