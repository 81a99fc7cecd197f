import { execFile } from 'node:child_process';
import type { Evidence } from '../../core/people/evidence.ts';
import { AUTHORS_LOG, parseAuthors } from './list-authors.ts';
import { buildGitEnvironment, GIT_SETTINGS } from './git-environment.ts';
import { findGit } from './find-git.ts';

/** Enough for the paths of any repository of notes. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** One path that differs between two commits. A rename has both paths, and adds none. */
export type FileChange = {
  readonly status: 'added' | 'changed' | 'removed' | 'renamed';
  readonly path: string;
  /** Old path of a rename, else null. */
  readonly from: string | null;
};

/** The files of a commit, and the folders in it that are other repositories. */
export type CommitListing = { readonly files: ReadonlySet<string>; readonly submodules: readonly string[] };

/** A local repository. Everything that cannot be told gives null: no git, no repository, a commit that is not here. */
export type Git = {
  readonly readHead: () => Promise<string | null>;
  /** Top folder of the working tree. */
  readonly readRoot: () => Promise<string | null>;
  /** What the commit that is checked out holds; null also where the folder is not the top of a checkout. */
  readonly listCommit: () => Promise<CommitListing | null>;
  /** Paths below the folder, relative to it, that git tracks or would track: everything but what it ignores. */
  readonly listWorkingTree: () => Promise<readonly string[] | null>;
  /** Commits of the branch's own line (first parents) after `before` up to `after` that touch one of the paths, newest first. */
  readonly listFirstParents: (
    before: string,
    after: string,
    paths: readonly string[],
  ) => Promise<readonly string[] | null>;
  /** The newest commit of the branch's own line that changed a path; in a shallow clone its oldest commit may stand for others. */
  readonly findLastCommit: (path: string) => Promise<string | null>;
  /** What a commit changes against its first parent. */
  readonly listChangesOf: (sha: string) => Promise<readonly FileChange[] | null>;
  /** The newest commit that two have in common. */
  readonly findMergeBase: (one: string, other: string) => Promise<string | null>;
  /** Bytes of a file at a commit. */
  readonly readFile: (path: string, sha: string) => Promise<Uint8Array | null>;
  readonly listChanges: (before: string, after: string) => Promise<readonly FileChange[] | null>;
  /** The same from where the branches parted, as a pull request shows it. */
  readonly listChangesSinceFork: (base: string, head: string) => Promise<readonly FileChange[] | null>;
  /**
   * Paths that came to a branch's own line (first parents) since a moment in ISO 8601 and are there at `sha`; a rename is
   * no coming. `'all'` where history begins later; null also where the clone does not reach back that far.
   */
  readonly listAddedSince: (sha: string, moment: string) => Promise<ReadonlySet<string> | 'all' | null>;
  /** Authors of the history whose address names their account; none where there is no history. */
  readonly listAuthors: () => Promise<readonly Evidence[]>;
  /** Whether a file is modified, added or untracked. */
  readonly isDirty: () => Promise<boolean | null>;
  readonly readRemoteUrl: () => Promise<string | null>;
  /** The remote's default branch as far as the clone knows it, else the branch that is checked out. */
  readonly readDefaultBranch: () => Promise<string | null>;
};

/** The repository that `directory` belongs to. */
export function createGit(directory: string): Git {
  const run = (...words: readonly string[]) => runGit(directory, words);
  return {
    readHead: async () => (await run('rev-parse', '--verify', 'HEAD'))?.trim() ?? null,
    readRoot: async () => (await run('rev-parse', '--show-toplevel'))?.replace(/\r?\n$/, '') ?? null,
    listCommit: async () => {
      if ((await run('rev-parse', '--show-prefix'))?.trim() !== '') return null;
      return parseTree(await run('ls-tree', '-r', '-z', '--full-tree', 'HEAD'));
    },
    listWorkingTree: async () => {
      const listing = await run('ls-files', '-z', '--cached', '--others', '--exclude-standard');
      return listing === null ? null : [...new Set(listing.split('\0').filter((path) => path !== ''))];
    },
    listFirstParents: async (before, after, paths) => {
      const which = paths.length > MOST_NAMED ? [] : paths.map((path) => `:(top,literal)${path}`);
      const known = await run('rev-parse', '--verify', '--quiet', commit(before));
      const listing =
        known === null
          ? null
          : await run('rev-list', '--first-parent', `${commit(known.trim())}..${commit(after)}`, '--', ...which);
      return listing?.split('\n').filter((sha) => sha !== '') ?? null;
    },
    findLastCommit: async (path) => {
      const sha = await run('log', '-1', '--first-parent', '--format=%H', 'HEAD', '--', `:(top,literal)${path}`);
      return sha === null || sha.trim() === '' ? null : sha.trim();
    },
    listChangesOf: async (sha) => parseChanges(await run('diff', ...DIFF, `${commit(sha)}^1`, commit(sha), '--')),
    findMergeBase: async (one, other) => (await run('merge-base', commit(one), commit(other)))?.trim() ?? null,
    readFile: async (path, sha) => {
      const text = await runGit(directory, ['show', `${commit(sha)}:${path}`], 'latin1');
      return text === null ? null : Uint8Array.from(text, (character) => character.charCodeAt(0));
    },
    listChanges: async (before, after) => parseChanges(await run('diff', ...DIFF, commit(before), commit(after), '--')),
    listChangesSinceFork: async (base, head) =>
      parseChanges(await run('diff', ...DIFF, `${commit(base)}...${commit(head)}`, '--')),
    listAddedSince: (sha, moment) => listAddedSince(run, commit(sha), moment),
    listAuthors: async () => parseAuthors((await run(...AUTHORS_LOG)) ?? ''),
    isDirty: async () => {
      const status = await run('status', '--porcelain');
      return status === null ? null : status !== '';
    },
    readRemoteUrl: async () => (await run('remote', 'get-url', 'origin'))?.trim() ?? null,
    readDefaultBranch: async () => {
      const remote = (await run('rev-parse', '--abbrev-ref', 'origin/HEAD'))?.trim().replace(/^origin\//, '');
      return remote ?? (await run('symbolic-ref', '--short', 'HEAD'))?.trim() ?? null;
    },
  };
}

/** Files among which renames with edits are looked for: an archive may be moved as a whole. */
const MOST_RENAMES = '-l3000';
/** Paths named to git in one command. */
const MOST_NAMED = 200;
const DIFF = ['--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-color'];

type RunGit = (...words: readonly string[]) => Promise<string | null>;

async function listAddedSince(run: RunGit, sha: string, moment: string): Promise<ReadonlySet<string> | 'all' | null> {
  const found = await run('rev-list', '--first-parent', '--max-count=1', `--before=${moment}`, sha, '--');
  if (found === null) return null;
  const base = found.trim();
  if (base === '') return (await run('rev-parse', '--is-shallow-repository'))?.trim() === 'false' ? 'all' : null;
  const changes = parseChanges(await run('diff', ...DIFF, MOST_RENAMES, base, sha, '--'));
  const added = changes?.flatMap(({ status, path }) => (status === 'added' ? [path] : [])) ?? null;
  if (added === null || added.length === 0) return added === null ? null : new Set();
  // Moved in one commit and rewritten in another, a file looks added between the ends.
  const steps = await run(
    'log',
    '--first-parent',
    '-m',
    '--reverse',
    '--format=',
    ...DIFF,
    MOST_RENAMES,
    `${base}..${sha}`,
    '--',
  );
  const born = steps === null ? null : traceAdded(parseChanges(steps) ?? []);
  return new Set(born === null ? added : added.filter((path) => born.has(path)));
}

/** Paths that changes in their order add, under the names that they have in the end. */
function traceAdded(changes: readonly FileChange[]): ReadonlySet<string> {
  const born = new Set<string>();
  for (const { status, path, from } of changes) {
    if (status === 'added') born.add(path);
    else if (status === 'removed') born.delete(path);
    else if (from !== null && born.delete(from)) born.add(path);
  }
  return born;
}

/** Only a full commit id is passed on: anything else could be read as an option. */
function commit(sha: string): string {
  return /^[0-9a-f]{40,64}$/.test(sha) ? `${sha}^{commit}` : 'not-a-commit';
}

/** Takes `git ls-tree -r -z` apart. */
function parseTree(listing: string | null): CommitListing | null {
  if (listing === null) return null;
  const files = new Set<string>();
  const submodules: string[] = [];
  for (const entry of listing.split('\0')) {
    const path = entry.slice(entry.indexOf('\t') + 1);
    if (entry.startsWith('160000 ')) submodules.push(path);
    else if (path !== '') files.add(path);
  }
  return { files, submodules };
}

/** Takes `git diff --name-status -z` apart: status, path, and for renames and copies a second path. */
function parseChanges(listing: string | null): readonly FileChange[] | null {
  if (listing === null) return null;
  const fields = listing.split('\0');
  const changes: FileChange[] = [];
  for (let index = 0; index + 1 < fields.length;) {
    if (fields[index] === '') {
      // What divides the commits of a log.
      index += 1;
      continue;
    }
    const status = fields[index] ?? '';
    const path = fields[index + 1] ?? '';
    const second = fields[index + 2] ?? '';
    const hasTwo = status.startsWith('R') || status.startsWith('C');
    if (status.startsWith('R')) changes.push({ status: 'renamed', path: second, from: path });
    else if (status.startsWith('C')) changes.push({ status: 'added', path: second, from: null });
    else changes.push({ status: status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed', path, from: null });
    index += hasTwo ? 3 : 2;
  }
  return changes;
}

function runGit(
  directory: string,
  words: readonly string[],
  encoding: BufferEncoding = 'utf8',
): Promise<string | null> {
  const git = findGit();
  if (git === null) return Promise.resolve(null);
  const all = [...GIT_SETTINGS, '-C', directory, ...words];
  const env = buildGitEnvironment(process.env);
  return new Promise((resolve) => {
    execFile(git, all, { maxBuffer: MOST_OUTPUT, encoding, env }, (error, stdout) =>
      resolve(error === null ? stdout : null),
    );
  });
}
