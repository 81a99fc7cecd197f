import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedGitHub, type RunningGitHub } from '../../testing/embedded-github/start-embedded-github.ts';
import { createGitRepository, type FileChanges, type GitRepository } from '../../testing/support/git-repository.ts';
import { runProcess, type ProcessResult } from '../../testing/support/run-process.ts';
import { ROOT } from './world.ts';

/** Runs the built command line in a folder, without a terminal. */
export function runCli(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ProcessResult> {
  return runProcess({
    entry: path.join(ROOT, 'dist/cli.js'),
    args: words,
    cwd: folder,
    env: { HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...env },
  });
}

/** A folder with files and without git. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly directory: string;
  readonly remove: () => void;
} {
  const directory = mkdtempSync(path.join(tmpdir(), 'meeting-todos-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
    writeFileSync(path.join(directory, name), content);
  }
  return { directory, remove: () => rmSync(directory, { recursive: true }) };
}

/** A clone of `acme/notes`, and a GitHub with `acme/notes` and `acme/tracker`. */
export type CliWorld = {
  readonly git: GitRepository;
  readonly server: RunningGitHub;
  readonly run: (words: readonly string[], env?: Readonly<Record<string, string>>) => Promise<ProcessResult>;
  readonly close: () => Promise<void>;
};

/** Starts a world whose notes repository holds `files`. */
export async function createCliWorld(files: FileChanges): Promise<CliWorld> {
  const git = createGitRepository(files);
  git.git('remote', 'add', 'origin', 'https://github.com/acme/notes.git');
  const server = await startEmbeddedGitHub({
    repositories: [
      { name: 'acme/notes', id: 4217, gitDirectory: git.directory },
      { name: 'acme/tracker', collaborators: ['ada'] },
    ],
    tokens: { secret: { login: 'ada', permissions: { '*': 'write' } } },
  });
  const known = { GITHUB_API_URL: server.url, GITHUB_TOKEN: 'secret', MEETING_TODOS_WRITES_PER_MINUTE: '100000' };
  return {
    git,
    server,
    run: (words, env = {}) => runCli(git.directory, words, { ...known, ...env }),
    close: async () => {
      await server.close();
      git.remove();
    },
  };
}
