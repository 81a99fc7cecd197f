import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files by path; null deletes. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | null>>;

/** A temporary git repository. Same files and order of commits, same SHAs. */
export interface GitRepository {
  readonly directory: string;
  /** Runs git and returns its output without the last line break; throws with git's own words. */
  git(...args: readonly string[]): string;
  /** Writes files, without a commit. */
  write(files: FileChanges): void;
  /** Writes files and commits everything; returns the SHA. */
  commit(message: string, files?: FileChanges): string;
  /** Commits from now on are made from this moment on, a minute apart, instead of on the day that all repositories begin with. */
  setClock(moment: Date): void;
  /** Renames or moves a file or folder and commits; returns the SHA. */
  rename(from: string, to: string): string;
  /** Switches to a new branch that starts here, or at `from`. */
  startBranch(name: string, from?: string): void;
  /** Switches to a branch or commit. */
  checkOut(ref: string): void;
  /** SHA of a ref; default `HEAD`. */
  resolve(ref?: string): string;
  /** Deletes the directory. */
  remove(): void;
}

/** Committed one minute apart from here on, so that SHAs do not depend on the day. */
const FIRST_COMMIT = Date.UTC(2026, 0, 5, 12);

/** Makes a repository with the branch `main`; with files, they are its first commit. */
export function createGitRepository(files: FileChanges = {}): GitRepository {
  const directory = mkdtempSync(path.join(tmpdir(), 'meeting-todos-'));
  let commits = 0;
  let start = FIRST_COMMIT;
  function git(...args: readonly string[]): string {
    const date = new Date(start + commits * 60_000).toISOString();
    const env = { ...hermeticEnvironment(directory), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return execFileSync('git', args, { cwd: directory, env, encoding: 'utf8', stdio: 'pipe' }).replace(/\n$/, '');
  }
  function commit(message: string, changes: FileChanges = {}): string {
    writeFiles(directory, changes);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', `--message=${message}`);
    commits += 1;
    return git('rev-parse', 'HEAD');
  }
  function rename(from: string, to: string): string {
    mkdirSync(path.dirname(path.join(directory, to)), { recursive: true });
    git('mv', '--', from, to);
    return commit(`Rename ${from} to ${to}`);
  }
  git('init', '--quiet', '--initial-branch=main', '--template=');
  if (Object.keys(files).length > 0) commit('Begin', files);
  return {
    directory,
    git,
    commit,
    setClock: (moment) => {
      start = moment.getTime();
      commits = 0;
    },
    rename,
    write: (changes) => writeFiles(directory, changes),
    startBranch: (name, from = 'HEAD') => void git('switch', '--quiet', '--create', name, from),
    checkOut: (ref) => void git('checkout', '--quiet', ref),
    resolve: (ref = 'HEAD') => git('rev-parse', '--verify', `${ref}^{commit}`),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

function writeFiles(directory: string, files: FileChanges): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (content === null) rmSync(file, { force: true });
    else writeFileSync(file, content);
  }
}

/** Nothing of the machine's own git configuration, nor of a hook that this may run in. */
function hermeticEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: home,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Note Taker',
    GIT_AUTHOR_EMAIL: 'notes@example.org',
    GIT_COMMITTER_NAME: 'Note Taker',
    GIT_COMMITTER_EMAIL: 'notes@example.org',
    ...writeConfig({
      // Tidying goes on in the background, while a test deletes the repository.
      'gc.auto': '0',
      'maintenance.auto': 'false',
      // What is deleted in a moment need not outlive a power cut.
      'core.fsync': 'none',
    }),
  };
}

/** Settings as git takes them from its environment. */
function writeConfig(settings: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(settings).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key] as const,
    [`GIT_CONFIG_VALUE_${index}`, value] as const,
  ]);
  return { GIT_CONFIG_COUNT: String(entries.length / 2), ...Object.fromEntries(entries) };
}
