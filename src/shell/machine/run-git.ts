import { execFile } from 'node:child_process';
import { buildGitEnvironment, GIT_SETTINGS } from './git-environment.ts';
import { findGit } from './find-git.ts';

/** Enough for the paths of any repository of notes. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** Runs git with these words in one directory and gives what it prints; null where it fails. */
export type RunGit = (...words: readonly string[]) => Promise<string | null>;

/** Runs git in a directory; null where there is no git, or where it fails. */
export function runGit(
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

/** How a commit is named to git. Only a full id is passed on: anything else could be read as an option. */
export function nameCommit(sha: string): string {
  return /^[0-9a-f]{40,64}$/.test(sha) ? `${sha}^{commit}` : 'not-a-commit';
}
