import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { NoteFile, Problem } from '../core/types.ts';

/** Bytes read of one file; extraction cuts off sooner and says so. */
const MOST_BYTES = 2 * 1024 * 1024;
/** Files read at the same time. */
const AT_ONCE = 16;

/** Files of notes as found on disk, and those that could not be read. */
export type NotesFound = {
  readonly files: readonly NoteFile[];
  readonly problems: readonly Problem[];
};

/**
 * Finds the files below `root` that `covers` admits, in the order of their paths, without git and without leaving the
 * root: a link that leads outside is reported and not followed.
 */
export async function findNoteFiles(root: string, covers: (path: string) => boolean): Promise<NotesFound> {
  const home = await realpath(root);
  const paths: string[] = [];
  const problems: Problem[] = [];
  await walk({ home, covers, paths, problems }, '');
  paths.sort();
  return { files: await readAll(home, paths, problems), problems };
}

/** Reads files and folders that a user names, relative to `root`; a folder stands for what `covers` admits in it. */
export async function readNamedFiles(
  root: string,
  names: readonly string[],
  covers: (path: string) => boolean,
): Promise<NotesFound> {
  const home = await realpath(root);
  const problems: Problem[] = [];
  const paths = new Set<string>();
  for (const name of names) {
    const relative = path.relative(home, path.resolve(home, name)).split(path.sep).join('/');
    const found: string[] = [];
    if (relative.startsWith('../') || path.isAbsolute(relative)) {
      problems.push(tell(name, 'the path leads out of the repository'));
    } else if (await isFolder(path.join(home, relative)))
      await walk({ home, covers, paths: found, problems }, relative);
    else found.push(relative);
    for (const one of found) paths.add(one);
  }
  return { files: await readAll(home, [...paths].sort(), problems), problems };
}

type Walk = {
  readonly home: string;
  readonly covers: (path: string) => boolean;
  readonly paths: string[];
  readonly problems: Problem[];
};

async function walk(state: Walk, folder: string): Promise<void> {
  const entries = await readdir(path.join(state.home, folder), { withFileTypes: true }).catch((error: unknown) => {
    state.problems.push(tell(folder === '' ? '.' : folder, `the folder cannot be read (${describe(error)})`));
    return [];
  });
  for (const entry of entries) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === '.git' || entry.name === 'node_modules' || entry.name === '.github') continue;
    if (entry.isDirectory()) await walk(state, name);
    else if (entry.isFile() && state.covers(name)) state.paths.push(name);
    else if (entry.isSymbolicLink() && state.covers(name)) await followLink(state, name);
  }
}

/** A link to a file inside the root is that file; links to folders are not followed, they could go round in circles. */
async function followLink(state: Walk, name: string): Promise<void> {
  const real = await realpath(path.join(state.home, name)).catch(() => null);
  const isInside =
    real !== null && real.startsWith(state.home + path.sep) && !real.startsWith(path.join(state.home, '.git'));
  if (!isInside) state.problems.push(tell(name, 'the link leads out of the repository and is not followed'));
  else if ((await stat(real)).isFile()) state.paths.push(name);
}

async function isFolder(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => null))?.isDirectory() ?? false;
}

async function readAll(home: string, paths: readonly string[], problems: Problem[]): Promise<readonly NoteFile[]> {
  const files: NoteFile[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const group = paths.slice(start, start + AT_ONCE);
    const read = await Promise.all(group.map((name) => readOne(home, name)));
    for (const [index, result] of read.entries()) {
      if ('bytes' in result) files.push(result);
      else problems.push(tell(group[index] ?? '', `the file cannot be read (${result.reason})`));
    }
  }
  return files;
}

async function readOne(home: string, name: string): Promise<NoteFile | { readonly reason: string }> {
  try {
    const real = await realpath(path.join(home, name));
    if (!real.startsWith(home + path.sep)) return { reason: 'it lies outside the repository' };
    const handle = await open(real, 'r');
    try {
      const { size } = await handle.stat();
      const bytes = new Uint8Array(Math.min(size, MOST_BYTES));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      return { path: name, bytes: bytes.subarray(0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { reason: describe(error) };
  }
}

function describe(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
  return typeof code === 'string' ? code : 'unknown error';
}

function tell(note: string, message: string): Problem {
  return { severity: 'warning', note, line: 1, column: 1, message };
}
