import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedGitHub, type RunningGitHub } from '../../testing/embedded-github/start-embedded-github.ts';
import type { EmbeddedGitHubOptions } from '../../testing/embedded-github/embedded-github.ts';
import { createGitRepository, type FileChanges, type GitRepository } from '../../testing/support/git-repository.ts';
import { runAction, type ActionResult, type ActionRun } from '../../testing/support/run-action.ts';
import type { WorkflowEvent } from '../../testing/support/workflow-event.ts';

/** The project's root. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const NOTES = { name: 'acme/notes', id: 4217 } as const;

/** A notes repository, an embedded GitHub and the built action as its own process. */
export type World = {
  readonly server: RunningGitHub;
  readonly git: GitRepository;
  readonly run: (
    event: WorkflowEvent,
    inputs?: Record<string, string>,
    change?: Partial<ActionRun>,
  ) => Promise<ActionResult>;
  /** Commits and runs as a push. */
  readonly push: (files: FileChanges, inputs?: Record<string, string>) => Promise<ActionResult>;
  readonly dispatch: (inputs?: Record<string, string>) => Promise<ActionResult>;
  /** A workspace with the newest commit alone, as actions/checkout makes it. */
  readonly cloneShallow: () => string;
};

const closing: (() => Promise<void>)[] = [];

/** Ends every world that a test started, also when the test fails: an open server would keep the tests from ending. */
export async function closeWorlds(): Promise<void> {
  await Promise.all(closing.splice(0).map((close) => close()));
}

/** Starts a world; `closeWorlds` ends it. `target` is where issues go; its collaborators can be assigned. */
export async function createWorld(options: {
  readonly files: FileChanges;
  readonly target?: string;
  readonly collaborators?: readonly string[];
  /** Whether the notes repository is a fork. */
  readonly isFork?: boolean;
  readonly github?: EmbeddedGitHubOptions;
}): Promise<World> {
  const git = createGitRepository(options.files);
  const target = options.target ?? 'acme/tracker';
  const server = await startEmbeddedGitHub({
    ...options.github,
    repositories: [
      { ...NOTES, gitDirectory: git.directory, fork: options.isFork ?? false },
      ...(target === NOTES.name ? [] : [{ name: target, collaborators: options.collaborators ?? [] }]),
      ...(options.github?.repositories ?? []),
    ],
    tokens: options.github?.tokens ?? { secret: { login: 'github-actions[bot]', permissions: { '*': 'write' } } },
  });
  closing.push(async () => {
    await server.close();
    git.remove();
  });
  const run: World['run'] = (event, inputs, change) =>
    runAction({
      actionDirectory: ROOT,
      workspace: git.directory,
      repository: NOTES,
      event,
      apiUrl: server.url,
      token: 'secret',
      inputs: { target, 'writes-per-minute': '100000', since: 'none', ...inputs },
      ...change,
    });
  return {
    server,
    git,
    run,
    push: (files, inputs) => {
      const before = git.resolve();
      const after = git.commit('Notes', files);
      return run({ name: 'push', before, after }, inputs);
    },
    cloneShallow: () => {
      const directory = mkdtempSync(path.join(tmpdir(), 'meeting-todos-shallow-'));
      closing.push(() => rm(directory, { recursive: true, force: true }));
      git.git('clone', '--quiet', '--depth=1', `file://${git.directory}`, directory);
      return directory;
    },
    dispatch: (inputs) => run({ name: 'workflow_dispatch', sha: git.resolve() }, inputs),
  };
}
