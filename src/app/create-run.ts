import type { NotesScope } from '../core/identity/judge-gone.ts';
import { createPathFilter } from '../core/note/path-filter.ts';
import { listNotePaths } from './changed-notes.ts';
import { decideMode } from '../core/plan/decide-mode.ts';
import type { Settings } from '../settings/types.ts';
import { makeRun, type Run } from './run.ts';
import type { FileChange } from '../shell/machine/git-listings.ts';
import type { Start } from './start.ts';

/** Makes the run of the action: what the event allows, what is known, and the hands. Asks GitHub what the event leaves out. */
export async function createRun(
  start: Start,
  settings: Settings,
  known: { readonly changes: readonly FileChange[] | null; readonly commitPaths: NotesScope['commitPaths'] },
): Promise<Run> {
  const { inputs, context, clients, notices } = start;
  const isTold = context.repositoryId !== null && context.defaultBranch !== null;
  const asked = isTold ? null : await clients.notesRepository.readRepository();
  const repositoryId = context.repositoryId ?? asked?.id;
  if (repositoryId === undefined) throw new TypeError('the repository is asked for when its id is not told');
  const defaultBranch = context.defaultBranch ?? asked?.defaultBranch ?? 'main';
  const isFork = context.isFork || asked?.isFork === true;
  const isPullRequest = context.pull !== null;
  const { mode, notice } = decideMode({ ...context, isFork, defaultBranch, isPullRequest, dryRun: inputs.dryRun });
  if (notice !== null) notices.push({ level: 'notice', message: notice });
  const baseBranch = context.pull?.baseBranch ?? defaultBranch;
  if (baseBranch !== defaultBranch) {
    const message = `This will be merged into ${baseBranch}; issues change only once it reaches ${defaultBranch}.`;
    notices.push({ level: 'notice', message });
  }
  const covers = createPathFilter(settings.notes);
  const { changes } = known;
  const paths = changes === null ? null : listNotePaths(changes, settings);
  return makeRun({
    mode,
    clients,
    git: start.git,
    landed: context.pull?.baseSha ?? context.sha,
    defaultBranch,
    configPaths: inputs.configPaths,
    // What only plans, whatever it meets, fails for nothing that keeps others from writing.
    tolerant: isPullRequest || isFork || notice !== null,
    settings,
    limits: inputs,
    base: { serverUrl: context.serverUrl, notesRepo: context.repository, sha: context.pull?.headSha ?? context.sha },
    repositoryId,
    visibility: context.visibility ?? asked?.visibility ?? null,
    added: new Set((changes ?? []).filter((change) => change.status === 'added').map((change) => change.path)),
    renames: new Map((changes ?? []).flatMap(({ path, from }) => (from === null ? [] : [[path, from]]))),
    changed: paths === null ? (isPullRequest ? new Set() : null) : new Set(paths),
    readAuthors: start.git.listAuthors,
    scope: { commitPaths: known.commitPaths, covers },
    notices,
    startedAt: start.startedAt,
  });
}
