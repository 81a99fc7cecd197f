import { access } from 'node:fs/promises';
import path from 'node:path';
import { hasOpenDay } from '../core/note/learn-dates.ts';
import { createPathFilter, isNote, isReadable } from '../core/note/path-filter.ts';
import type { NoteFile } from '../core/note/types.ts';
import type { Note } from '../core/people/types.ts';
import type { Problem, RepoName } from '../core/text/types.ts';
import type { Settings } from '../settings/types.ts';
import { applyInputs } from '../settings/apply-inputs.ts';
import { defaultSettings } from '../settings/default-settings.ts';
import { extractAll, settleDates, tellUnseen } from '../app/read-notes.ts';
import { chooseConfig } from '../app/read-settings.ts';
import { CONFIG_PATH, listConfigPaths } from '../settings/config-paths.ts';
import { extractNote } from '../core/people/extract-note.ts';
import { readConfig } from '../shell/machine/config-file.ts';
import { createGit } from '../shell/machine/git.ts';
import { findNoteFiles, readListedFiles, readNamedFiles, type NotesFound } from '../shell/machine/note-files.ts';
import type { Arguments } from './arguments.ts';
import { parseRemote } from './parse-remote.ts';

/** A checkout as a command sees it. */
export type Checkout = {
  readonly root: string;
  /** Null when the configuration has problems; the notes are then read with the defaults, for `check`. */
  readonly settings: Settings | null;
  readonly notes: readonly Note[];
  /** Files that were read and are no notes, where all were looked at. */
  readonly others: readonly Note[];
  /** Files in which notes were looked for. */
  readonly files: number;
  /** Why nothing was read, where nothing was. */
  readonly silence: string | null;
  /** Of the configuration, and of files that could not be read; an error where such a file was named. */
  readonly problems: readonly Problem[];
  /** The notes' own repository; null when neither `--repo` nor the remote tells. */
  readonly repo: RepoName | null;
  readonly serverUrl: string;
  /** Paths at which the configuration is looked for. */
  readonly configPaths: readonly string[];
};

/** The root of the repository around the current folder; the folder itself where there is no repository. */
export async function findRoot(): Promise<string> {
  return (await createGit(process.cwd()).readRoot()) ?? process.cwd();
}

/** Reads the repository around the current folder: what is compared with trackers needs paths as the repository has them. */
export async function readRepository(args: Arguments): Promise<Checkout> {
  const root = await findRoot();
  const commit = await createGit(root).listCommit();
  return readCheckout(args, { root, mayLeave: false, listed: commit === null ? null : [...commit.files] });
}

/**
 * Reads the current folder, by the configuration of the repository around it when the folder has none of its own. What
 * is only read may lie anywhere.
 */
export async function readFolder(args: Arguments): Promise<Checkout> {
  const here = process.cwd();
  const root = await findRoot();
  const isBelow = args.config === null && root !== here && !(await hasConfig(here)) && (await hasConfig(root));
  const place = isBelow ? root : here;
  const listed = await createGit(place).listWorkingTree();
  if (!isBelow) return readCheckout(args, { root: place, mayLeave: true, listed });
  const paths = args.paths.length > 0 ? args.paths : ['.'];
  return readCheckout({ ...args, paths }, { root: place, mayLeave: true, listed });
}

/** Notes among the files that git lists; without git, among all files. */
export async function findFiles(
  root: string,
  listed: readonly string[] | null,
  covers: (path: string) => boolean,
): Promise<NotesFound> {
  return listed === null ? findNoteFiles(root, covers) : readListedFiles(root, new Set(listed), covers);
}

async function hasConfig(folder: string): Promise<boolean> {
  for (const name of listConfigPaths(CONFIG_PATH)) {
    const isThere = await access(path.join(folder, name)).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
  }
  return false;
}

type Place = {
  readonly root: string;
  readonly mayLeave: boolean;
  /** Paths below the root that may be notes; null where git lists none. */
  readonly listed: readonly string[] | null;
};

async function readCheckout(args: Arguments, place: Place): Promise<Checkout> {
  const { root } = place;
  const remote = parseRemote((await createGit(root).readRemoteUrl()) ?? '');
  const repo = args.repo ?? remote?.repo ?? null;
  const named = (process.env['GITHUB_SERVER_URL'] ?? '').replace(/\/+$/, '');
  const serverUrl = named === '' ? (remote?.serverUrl ?? 'https://github.com') : named;
  const given = args.config === null ? null : nameFrom(root, args.config);
  const configPaths = given === null ? listConfigPaths(CONFIG_PATH) : [given];
  const defaults = defaultSettings(args.target ?? repo ?? 'OWNER/NAME');
  const result = await chooseConfig(configPaths, defaults, (name) => readConfig(root, name, defaults));
  const known = 'settings' in result ? result.settings : null;
  const settings = applyInputs(known ?? defaults, { target: args.target, notes: null, since: args.since });
  const read = await readNotes(args.paths, place, settings);
  const unseen = read.unseen.map((message) => ({ ...AT_START, note: configPaths[0] ?? CONFIG_PATH, message }));
  const problems = [...('problems' in result ? result.problems : []), ...unseen, ...read.problems];
  return {
    root,
    settings: known === null ? null : settings,
    notes: read.notes,
    others: read.others,
    files: read.files,
    silence: read.silence,
    problems,
    repo,
    serverUrl,
    configPaths,
  };
}

/** A path of the current folder as it is seen from `root`. */
function nameFrom(root: string, name: string): string {
  const here = process.cwd();
  return root === here ? name : path.relative(root, path.resolve(here, name));
}

const AT_START = { severity: 'warning', line: 1, column: 1 } as const;

/** Without paths all notes. A file that is named is read whether it carries a date or not, and must be readable. */
async function readNotes(
  paths: readonly string[],
  { root, mayLeave, listed }: Place,
  settings: Settings,
): Promise<
  Pick<Checkout, 'notes' | 'others' | 'files' | 'problems' | 'silence'> & { readonly unseen: readonly string[] }
> {
  const covers = createPathFilter(settings.notes);
  if (paths.length === 0) {
    const { files, problems } = await findFiles(root, listed, covers);
    const read = extractAll(files, settings);
    const unseen = tellUnseen(read, listed ?? []);
    const { notes, others, silence } = read;
    return { notes, others, files: files.length, problems, unseen, silence };
  }
  const here = process.cwd();
  const names = root === here ? paths : paths.map((name) => path.resolve(here, name));
  const { files, problems } = await readNamedFiles(root, names, { covers, mayLeave, listed });
  const named = new Set(names.map((name) => path.resolve(root, name)));
  const isNamed = (name: string): boolean => named.has(path.resolve(root, name));
  // Two readings of a day are told apart by the days of the whole repository.
  const whole = files.some(hasOpenDay) ? (await findFiles(root, listed, covers)).files : [];
  const known = settleDates([...whole, ...files], settings);
  const isTaken = (file: NoteFile): boolean => isNamed(file.path) || isReadable(file);
  const notes = files.filter(isTaken).map((file) => extractNote(file, known));
  return {
    files: files.length,
    notes: notes.filter((note) => isNamed(note.path) || isNote(note, settings.notes)),
    others: [],
    unseen: [],
    silence: null,
    problems: problems.map((problem) => (isNamed(problem.note) ? { ...problem, severity: 'error' } : problem)),
  };
}
