import { createPathFilter, isNote } from '../core/note/path-filter.ts';
import { readMinutes } from '../core/note/read-minutes.ts';
import { findPathDay } from '../core/note/dates/path-day.ts';
import type { Settings } from '../settings/types.ts';
import type { RunContext } from '../settings/run-context.ts';
import { isZero } from '../settings/parse-event.ts';
import type { Git } from '../shell/machine/git.ts';
import type { FileChange } from '../shell/machine/git-listings.ts';
import type { NotesRepository } from '../shell/github/notes-repository.ts';
import { describeError, TrackerError } from '../shell/github/tracker-error.ts';
import type { Start } from './start.ts';

/** The files that a push or pull request changes: from local git when both commits are there, else from GitHub. */
export async function findChangedFiles(
  context: RunContext,
  git: Git,
  repository: NotesRepository,
  tell: (message: string) => void,
): Promise<readonly FileChange[] | null> {
  const { push, pull } = context;
  if (pull !== null) {
    const local = await git.listChangesSinceFork(pull.baseSha, pull.headSha);
    return local ?? askForPullRequest(repository, pull, tell);
  }
  if (push === null || isZero(push.before) || isZero(push.after)) return null;
  return (await git.listChanges(push.before, push.after)) ?? askForPush(repository, push, tell);
}

/** GitHub compares from where two commits parted: after a forced push that is not what the push changed. */
async function askForPush(
  repository: NotesRepository,
  push: { readonly before: string; readonly after: string },
  tell: (message: string) => void,
): Promise<readonly FileChange[] | null> {
  try {
    const comparison = await repository.compare(push.before, push.after);
    const isForward = comparison?.status === 'ahead' || comparison?.status === 'identical';
    return isForward ? comparison.files : null;
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'limited') throw error;
    tell(`Could not tell which notes changed (${describeError(error)}), so only \`since\` decides what may be opened.`);
    return null;
  }
}

async function askForPullRequest(
  repository: NotesRepository,
  pull: { readonly number: number; readonly baseSha: string; readonly headSha: string },
  tell: (message: string) => void,
): Promise<readonly FileChange[] | null> {
  try {
    const comparison = await repository.compare(pull.baseSha, pull.headSha);
    const files = comparison?.files ?? (await repository.listPullRequestFiles(pull.number));
    if (files === null) tell('The pull request changes more files than GitHub lists, so there is no preview.');
    return files;
  } catch (error) {
    tell(`Could not tell which notes changed (${describeError(error)}), so there is no preview.`);
    return null;
  }
}

/** Paths of changed files that may be notes, old names as well as new ones. */
export function listNotePaths(changes: readonly FileChange[], settings: Settings): readonly string[] {
  const paths = changes.flatMap(({ path, from }) => (from === null ? [path] : [path, from]));
  return [...new Set(paths.filter(createPathFilter(settings.notes)))];
}

/** Whether a push changes the configuration or a note: by globs, or else by what carries a meeting's date on either side. */
export async function touchesNote(
  { inputs, context, git }: Pick<Start, 'inputs' | 'context' | 'git'>,
  settings: Settings,
  changes: readonly FileChange[],
): Promise<boolean> {
  const paths = changes.flatMap(({ path, from }) => (from === null ? [path] : [path, from]));
  if (inputs.configPaths.some((path) => paths.includes(path))) return true;
  const candidates = listNotePaths(changes, settings);
  if (isNote({ hasDay: false }, settings.notes)) return candidates.length > 0;
  if (candidates.some((path) => findPathDay(path) !== null)) return true;
  const gone = new Set(changes.map(({ status, path, from }) => (status === 'removed' ? path : from)));
  for (const path of candidates) {
    const sides = [context.push?.before, context.push?.after].map((sha) => git.readFile(path, sha ?? ''));
    const files = (await Promise.all(sides)).filter((bytes) => bytes !== null);
    // What is gone and cannot be read any more, as in a shallow checkout, may have been a note.
    if (files.length === 0 && gone.has(path)) return true;
    // In whichever order the repository writes days: this file may be all that is known of it.
    if (files.some((bytes) => readMinutes({ path, bytes }, 'day-first').hasDay)) return true;
  }
  return false;
}
