import type { Evidence } from '../../core/people/evidence.ts';
import { AUTHORS_LOG, parseAuthors } from './list-authors.ts';
import { DIFF, looksMerged, parseChanges, parseTree, type CheckedOut, type FileChange } from './git-listings.ts';
import { listAddedSince } from './list-added-since.ts';
import type { OwnLine } from './own-line.ts';
import { nameCommit, runGit } from './run-git.ts';

/** Paths named to git in one command. */
const MOST_NAMED = 200;

/** A local repository. Everything that cannot be told gives null: no git, no repository, a commit that is not here. */
export type Git = {
  readonly readHead: () => Promise<string | null>;
  /** Top folder of the working tree. */
  readonly readRoot: () => Promise<string | null>;
  /** What the commit that is checked out holds; null also where the folder is not the top of a checkout. */
  readonly listCommit: () => Promise<CheckedOut | null>;
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
  /**
   * Whether a commit looks like the merge of a pull request: two parents, a number in brackets behind its subject, or
   * committed at another moment than written, as by "Rebase and merge".
   */
  readonly looksMerged: (sha: string) => Promise<boolean>;
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
   * Paths that came to a branch's own line since a moment in ISO 8601 and are there at `sha`; a rename is
   * no coming. `'all'` where history begins later; null also where the clone does not reach back that far.
   */
  readonly listAddedSince: (sha: string, moment: string, line: OwnLine) => Promise<ReadonlySet<string> | 'all' | null>;
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
      // Each call takes some milliseconds, so there are two of them, side by side.
      const [place, listing] = await Promise.all([
        run('rev-parse', '--show-prefix', '--verify', 'HEAD'),
        run('ls-tree', '-r', '-z', '--full-tree', 'HEAD'),
      ]);
      const commit = parseTree(listing);
      // At the top the first line, which names the folder below it, is empty.
      return commit === null || place?.startsWith('\n') !== true ? null : { sha: place.trim(), ...commit };
    },
    listWorkingTree: async () => {
      const listing = await run('ls-files', '-z', '--cached', '--others', '--exclude-standard');
      return listing === null ? null : [...new Set(listing.split('\0').filter((path) => path !== ''))];
    },
    listFirstParents: async (before, after, paths) => {
      const which = paths.length > MOST_NAMED ? [] : paths.map((path) => `:(top,literal)${path}`);
      const known = await run('rev-parse', '--verify', '--quiet', nameCommit(before));
      const listing =
        known === null
          ? null
          : await run(
              'rev-list',
              '--first-parent',
              `${nameCommit(known.trim())}..${nameCommit(after)}`,
              '--',
              ...which,
            );
      return listing?.split('\n').filter((sha) => sha !== '') ?? null;
    },
    findLastCommit: async (path) => {
      const sha = await run('log', '-1', '--first-parent', '--format=%H', 'HEAD', '--', `:(top,literal)${path}`);
      return sha === null || sha.trim() === '' ? null : sha.trim();
    },
    // The object itself: in a shallow clone git's own log hides the parents.
    looksMerged: async (sha) => looksMerged((await run('cat-file', 'commit', nameCommit(sha))) ?? ''),
    listChangesOf: async (sha) =>
      parseChanges(await run('diff', ...DIFF, `${nameCommit(sha)}^1`, nameCommit(sha), '--')),
    findMergeBase: async (one, other) => (await run('merge-base', nameCommit(one), nameCommit(other)))?.trim() ?? null,
    readFile: async (path, sha) => {
      const text = await runGit(directory, ['show', `${nameCommit(sha)}:${path}`], 'latin1');
      return text === null ? null : Uint8Array.from(text, (character) => character.charCodeAt(0));
    },
    listChanges: async (before, after) =>
      parseChanges(await run('diff', ...DIFF, nameCommit(before), nameCommit(after), '--')),
    listChangesSinceFork: async (base, head) =>
      parseChanges(await run('diff', ...DIFF, `${nameCommit(base)}...${nameCommit(head)}`, '--')),
    listAddedSince: (sha, moment, line) => listAddedSince(run, nameCommit(sha), moment, line),
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
