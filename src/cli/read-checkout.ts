import path from 'node:path';
import { createPathFilter } from '../core/covers-path.ts';
import type { Note, Problem, RepoName, Settings } from '../core/types.ts';
import { applyInputs } from '../settings/apply-inputs.ts';
import { defaultSettings } from '../settings/default-settings.ts';
import { extractAll } from '../read-notes.ts';
import { extractNote } from '../core/extract-note.ts';
import { readConfig } from '../shell/config-file.ts';
import { createGit } from '../shell/git.ts';
import { findNoteFiles, readNamedFiles } from '../shell/note-files.ts';
import type { Arguments } from './arguments.ts';
import { clean } from './paint.ts';

/** Where the configuration lies unless a command says otherwise. */
export const CONFIG_PATH = '.github/meeting-todos.yml';

/** A checkout as a command sees it; no settings when the configuration has problems. */
export type Checkout = {
  readonly root: string;
  readonly settings: Settings | null;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
  /** The notes' own repository; null when neither `--repo` nor the remote tells. */
  readonly repo: RepoName | null;
  readonly serverUrl: string;
  /** Path of the configuration, there or not. */
  readonly config: string;
};

/** The root of the repository around the current folder; the folder itself where there is no repository. */
export async function findRoot(): Promise<string> {
  return (await createGit(process.cwd()).readRoot()) ?? process.cwd();
}

/**
 * Reads configuration and notes of the current folder, or of the repository at `root`: what is compared with trackers
 * needs paths as the repository has them, what is only read may lie anywhere.
 */
export async function readCheckout(args: Arguments, repositoryRoot: string | null = null): Promise<Checkout> {
  const here = process.cwd();
  const root = repositoryRoot ?? here;
  const remote = parseRemote((await createGit(root).readRemoteUrl()) ?? '');
  const repo = args.repo ?? remote?.repo ?? null;
  const serverUrl = remote?.serverUrl ?? 'https://github.com';
  const given =
    args.config === null || root === here ? args.config : path.relative(root, path.resolve(here, args.config));
  const config = given ?? CONFIG_PATH;
  const defaults = defaultSettings(args.target ?? repo ?? 'OWNER/NAME');
  const result = await readConfig(root, config, defaults);
  if ('problems' in result)
    return { root, settings: null, notes: [], problems: result.problems, repo, serverUrl, config };
  if (given !== null && result.settings === defaults)
    process.stderr.write(`meeting-todos: there is no ${clean(given)}; the defaults hold\n`);
  const settings = applyInputs(result.settings, { target: args.target, notes: null, since: args.since });
  const covers = createPathFilter(settings.notes);
  const isNamed = args.paths.length > 0;
  const names = root === here ? args.paths : args.paths.map((name) => path.resolve(here, name));
  const found = isNamed
    ? await readNamedFiles(root, names, { covers, mayLeave: repositoryRoot === null })
    : await findNoteFiles(root, covers);
  const notes = isNamed ? found.files.map((file) => extractNote(file, settings)) : extractAll(found.files, settings);
  return { root, settings, notes, problems: found.problems, repo, serverUrl, config };
}

/** Server and `owner/name` of a git remote: `https://host/o/n.git`, `git@host:o/n.git`, `ssh://git@host/o/n`. */
export function parseRemote(url: string): { readonly serverUrl: string; readonly repo: RepoName } | null {
  const match =
    /^(?:https?:\/\/(?:[^@/]+@)?|ssh:\/\/(?:[^@/]+@)?|[^@/\s]+@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      url,
    );
  const [, host, owner, name] = match ?? [];
  return host === undefined || owner === undefined || name === undefined
    ? null
    : { serverUrl: `https://${host}`, repo: `${owner}/${name}` };
}
