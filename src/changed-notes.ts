import type { RunContext } from './settings/run-context.ts';
import { isZero } from './settings/parse-event.ts';
import type { FileChange, Git } from './shell/git.ts';
import type { NotesRepository } from './shell/notes-repository.ts';
import { describeError, TrackerError } from './shell/tracker-error.ts';

/** The files that a push or pull request changes: from local git when both commits are there, else from GitHub. */
export async function findChangedFiles(
  context: RunContext,
  git: Git,
  repository: NotesRepository,
  tell: (message: string) => void,
): Promise<readonly FileChange[] | null> {
  const { push, pull } = context;
  if (pull !== null) {
    return (
      (await git.listChangesSinceFork(pull.baseSha, pull.headSha)) ??
      (await compare(repository, { base: pull.baseSha, head: pull.headSha }, tell))
    );
  }
  if (push === null || isZero(push.before) || isZero(push.after)) return null;
  return (
    (await git.listChanges(push.before, push.after)) ??
    (await compare(repository, { base: push.before, head: push.after }, tell))
  );
}

async function compare(
  repository: NotesRepository,
  commits: { readonly base: string; readonly head: string },
  tell: (message: string) => void,
): Promise<readonly FileChange[] | null> {
  try {
    return (await repository.compare(commits.base, commits.head))?.files ?? null;
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'limited') throw error;
    tell(`Which notes changed cannot be told (${describeError(error)}); only \`since\` decides what may be opened.`);
    return null;
  }
}
