import { lstatSync, realpathSync } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { NoteFile } from '../../core/note/types.ts';
import type { Problem } from '../../core/text/types.ts';
import { mapInTurns } from './map-in-turns.ts';
import { explainFailure, readAll, warnAbout } from './read-files.ts';

const LEADS_OUT = 'the link leads out of the repository and is not followed';
const LEADS_ASIDE = 'the link leads into a folder that holds no notes and is not followed';

/** Whether a file lies where no notes are, whatever its links are called: beside the workflows, in a package. */
function isAside(home: string, real: string): boolean {
  return path
    .relative(home, real)
    .split(path.sep)
    .some((folder) => folder === '.github' || folder === 'node_modules');
}

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
  const home = await realpath(root).catch(() => path.resolve(root));
  const paths: string[] = [];
  const problems: Problem[] = [];
  await walk({ home, covers, paths, problems }, '');
  paths.sort();
  return { files: await readAll(home, paths, problems), problems };
}

/**
 * Reads those of the listed files below `root` that `covers` admits, in the order of their paths. A link is followed only
 * to another listed file. What is listed and not there, as in a sparse checkout, is left out without a word.
 */
export async function readListedFiles(
  root: string,
  listed: ReadonlySet<string>,
  covers: (path: string) => boolean,
): Promise<NotesFound> {
  const home = await realpath(root).catch(() => path.resolve(root));
  const problems: Problem[] = [];
  const paths: string[] = [];
  const isListed = (real: string) => listed.has(path.relative(home, real).split(path.sep).join('/'));
  await mapInTurns([...listed].filter(covers).sort(), (name) => {
    const file = path.join(home, name);
    const kind = ask(() => lstatSync(file));
    // Node reads names as UTF-8, and what another name was is lost.
    if (kind === null && name.includes('\ufffd'))
      problems.push(warnAbout(name, 'the file cannot be read (its name is not UTF-8)'));
    if (kind === null || kind.isDirectory()) return;
    const real = ask(() => realpathSync.native(file));
    if (real === null || !isListed(real)) problems.push(warnAbout(name, LEADS_OUT));
    else if (isAside(home, real)) problems.push(warnAbout(name, LEADS_ASIDE));
    else paths.push(name);
  });
  return { files: await readAll(home, paths, problems), problems };
}

/** What the system answers; null where it refuses. */
function ask<T>(answer: () => T): T | null {
  try {
    return answer();
  } catch {
    return null;
  }
}

/**
 * Reads files and folders that a user names, relative to `root`; a folder stands for what `covers` admits in it. What
 * lies outside the root is read under the name it was given, where `mayLeave` says that the user's word is enough.
 */
export async function readNamedFiles(
  root: string,
  names: readonly string[],
  how: {
    readonly covers: (path: string) => boolean;
    readonly mayLeave: boolean;
    /** What a folder inside the root holds; null is whatever lies there. */
    readonly listed: readonly string[] | null;
  },
): Promise<NotesFound> {
  const home = await realpath(root);
  const problems: Problem[] = [];
  const inside = new Set<string>();
  const outside: NoteFile[] = [];
  for (const name of names) {
    const full = path.resolve(root, name);
    const relative = [root, home].map((base) => path.relative(base, full)).find((found) => !leadsOut(found));
    if (relative !== undefined)
      for (const one of await listNamed({ home, covers: how.covers, problems, listed: how.listed }, relative))
        inside.add(one);
    else if (how.mayLeave) outside.push(...(await readOutside(full, name, { covers: how.covers, problems })));
    else problems.push(warnAbout(name, 'the path leads out of the repository'));
  }
  return { files: [...(await readAll(home, [...inside].sort(), problems)), ...outside], problems };
}

function leadsOut(relative: string): boolean {
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

async function listNamed(
  state: Omit<Walk, 'paths'> & { readonly listed: readonly string[] | null },
  relative: string,
): Promise<readonly string[]> {
  const name = relative.split(path.sep).join('/');
  if (!(await isFolder(path.join(state.home, name)))) return [name];
  if (state.listed !== null) {
    const within = state.listed.filter((one) => (name === '' || one.startsWith(`${name}/`)) && state.covers(one));
    const there = await Promise.all(within.map((one) => stat(path.join(state.home, one)).catch(() => null)));
    return within.filter((_one, index) => there[index]?.isFile() === true);
  }
  const paths: string[] = [];
  await walk({ ...state, paths }, name);
  return paths;
}

async function readOutside(
  full: string,
  name: string,
  state: Pick<Walk, 'covers' | 'problems'>,
): Promise<readonly NoteFile[]> {
  const isWhole = await isFolder(full);
  const home = await realpath(isWhole ? full : path.dirname(full)).catch(() => path.dirname(full));
  const problems: Problem[] = [];
  const paths = isWhole
    ? await listNamed({ home, covers: state.covers, problems, listed: null }, '')
    : [path.basename(full)];
  const files = await readAll(home, [...paths].sort(), problems);
  const rename = (found: string): string => (isWhole ? path.join(name, found) : name).split(path.sep).join('/');
  state.problems.push(...problems.map((problem) => ({ ...problem, note: rename(problem.note) })));
  return files.map((file) => ({ ...file, path: rename(file.path) }));
}

type Walk = {
  readonly home: string;
  readonly covers: (path: string) => boolean;
  readonly paths: string[];
  readonly problems: Problem[];
};

async function walk(state: Walk, folder: string): Promise<void> {
  const entries = await readdir(path.join(state.home, folder), { withFileTypes: true }).catch((error: unknown) => {
    state.problems.push(
      warnAbout(folder === '' ? '.' : folder, `the folder cannot be read (${explainFailure(error)})`),
    );
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
  const isInside = real !== null && real.startsWith(state.home + path.sep);
  // A second checkout below the workspace has a `.git` of its own, with a token in it.
  if (!isInside || path.relative(state.home, real).split(path.sep).includes('.git'))
    state.problems.push(warnAbout(name, LEADS_OUT));
  else if (isAside(state.home, real)) state.problems.push(warnAbout(name, LEADS_ASIDE));
  else if ((await stat(real)).isFile()) state.paths.push(name);
}

async function isFolder(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => null))?.isDirectory() ?? false;
}
