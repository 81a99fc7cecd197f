import { execFile } from 'node:child_process';
import type { Repository } from './state.ts';

/** Room for the output of one git command, in bytes. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** Runs git in the repository's directory. Null when git refuses, or when there is no directory. */
export function readGit(repository: Repository, args: readonly string[]): Promise<Buffer | null> {
  const directory = repository.gitDirectory;
  if (directory === null) return Promise.resolve(null);
  const options = { cwd: directory, encoding: 'buffer', maxBuffer: MAX_OUTPUT } as const;
  return new Promise((resolve) => {
    execFile('git', ['-c', 'core.quotePath=false', ...args], options, (error, stdout) =>
      resolve(error === null ? stdout : null),
    );
  });
}

/** Output as text, without the last line break. */
export async function readGitText(repository: Repository, args: readonly string[]): Promise<string | null> {
  const output = await readGit(repository, args);
  return output === null ? null : output.toString('utf8').replace(/\n$/, '');
}

/** Full SHA of a branch, tag, pull request's head or (abbreviated) commit; null when unknown. */
export async function resolveCommit(repository: Repository, ref: string): Promise<string | null> {
  // A leading hyphen would be an option to git; no ref begins with one.
  if (ref.startsWith('-')) return null;
  const number = /^(?:refs\/)?pull\/(\d+)\/head$/.exec(ref)?.[1];
  const head = number === undefined ? undefined : repository.issues.get(Number(number))?.pullRequest?.headSha;
  return readGitText(repository, ['rev-parse', '--verify', '--quiet', `${head ?? ref}^{commit}`]);
}

/** A commit as git has it. Times in ISO 8601. */
export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: GitPerson;
  readonly committer: GitPerson;
  readonly message: string;
}

/** Who and when. */
interface GitPerson {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x1f');

/** Commits in git's order for those arguments of `git log`. */
export async function readCommits(repository: Repository, args: readonly string[]): Promise<readonly GitCommit[]> {
  const text = await readGitText(repository, ['log', '-z', `--format=${FORMAT}`, ...args, '--']);
  return (text ?? '').split('\0').filter(Boolean).map(parseCommit);
}

function parseCommit(text: string): GitCommit {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] =
    text.split('\x1f');
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    author: { name: an, email: ae, date: ad },
    committer: { name: cn, email: ce, date: cd },
    message: message.trimEnd(),
  };
}

/** A file that differs between two commits. */
export interface ChangedFile {
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed';
  readonly sha: string;
  readonly filename: string;
  readonly previousFilename: string | null;
  readonly additions: number;
  readonly deletions: number;
}

const STATUSES = { A: 'added', M: 'modified', D: 'removed', R: 'renamed', C: 'copied', T: 'changed' } as const;

/** The files that differ, renames found as git finds them. */
export async function readChangedFiles(
  repository: Repository,
  from: string,
  to: string,
): Promise<readonly ChangedFile[]> {
  const raw = await readGitText(repository, ['diff', '--raw', '--no-abbrev', '-M', '-z', from, to, '--']);
  const counts = await readLineCounts(repository, from, to);
  const fields = (raw ?? '').split('\0');
  const files: ChangedFile[] = [];
  for (let index = 0; index + 1 < fields.length;) {
    const [, , oldSha = '', newSha = '', letters = ''] = (fields[index] ?? '').split(' ');
    const status = Object.entries(STATUSES).find(([letter]) => letters.startsWith(letter))?.[1] ?? 'changed';
    const isMoved = status === 'renamed' || status === 'copied';
    const filename = fields[index + (isMoved ? 2 : 1)] ?? '';
    const previousFilename = isMoved ? (fields[index + 1] ?? '') : null;
    const count = counts.get(filename) ?? { additions: 0, deletions: 0 };
    files.push({ status, sha: status === 'removed' ? oldSha : newSha, filename, previousFilename, ...count });
    index += isMoved ? 3 : 2;
  }
  return files;
}

async function readLineCounts(repository: Repository, from: string, to: string): Promise<Map<string, LineCount>> {
  const text = await readGitText(repository, ['diff', '--numstat', '-M', '-z', from, to, '--']);
  const fields = (text ?? '').split('\0');
  const counts = new Map<string, LineCount>();
  for (let index = 0; index < fields.length; index++) {
    const [additions, deletions, name] = (fields[index] ?? '').split('\t');
    if (name === undefined) continue;
    // A rename leaves the name empty; old and new follow as fields of their own.
    const filename = name === '' ? (fields[(index += 2)] ?? '') : name;
    // Binary files have `-` for a count.
    counts.set(filename, { additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
  }
  return counts;
}

interface LineCount {
  readonly additions: number;
  readonly deletions: number;
}
