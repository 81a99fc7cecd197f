import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Repository } from './state.ts';

/** Runs git on what stands in `input`. Null when git refuses, or when there is no directory. */
export function writeGit(
  repository: Repository,
  args: readonly string[],
  how: { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<string | null> {
  const directory = repository.gitDirectory;
  if (directory === null) return Promise.resolve(null);
  const child = spawn('git', args, { cwd: directory, env: { ...process.env, ...how.env }, stdio: 'pipe' });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(how.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(output).toString('utf8').replace(/\n$/, '') : null));
  });
}

/** One change of a tree: another file, or none (`sha` null). */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

/** Makes a tree out of another one (or none) and changes; null when git refuses one of them. */
export async function writeTree(
  repository: Repository,
  base: string | null,
  changes: readonly TreeChange[],
): Promise<string | null> {
  const directory = await mkdtemp(path.join(tmpdir(), 'embedded-github-index-'));
  const env = { GIT_INDEX_FILE: path.join(directory, 'index') };
  try {
    const read = await writeGit(repository, base === null ? ['read-tree', '--empty'] : ['read-tree', base], { env });
    const input = changes
      .map((change) => `${change.sha === null ? '0' : change.mode} ${change.sha ?? '0'.repeat(40)}\t${change.path}\0`)
      .join('');
    const updated = await writeGit(repository, ['update-index', '-z', '--index-info'], { env, input });
    return read === null || updated === null ? null : await writeGit(repository, ['write-tree'], { env });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Makes a commit; null when git refuses. Who and when are the caller's to say. */
export function writeCommit(
  repository: Repository,
  commit: {
    readonly tree: string;
    readonly parents: readonly string[];
    readonly message: string;
    readonly author: { readonly name: string; readonly email: string; readonly date: string };
  },
): Promise<string | null> {
  const { name, email, date } = commit.author;
  const env = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  };
  const parents = commit.parents.flatMap((parent) => ['-p', parent]);
  return writeGit(repository, ['commit-tree', commit.tree, ...parents], { env, input: commit.message });
}
