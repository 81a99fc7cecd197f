import { randomBytes } from 'node:crypto';
import { createPathFilter } from '../core/note/path-filter.ts';
import { resolveSince } from '../core/text/local-day.ts';
import { decideMode } from '../core/plan/decide-mode.ts';
import { remember } from '../core/identity/occurrence.ts';
import type { Settings } from '../settings/types.ts';
import type { Run } from './run.ts';
import { checkHead } from '../shell/github/check-head.ts';
import { systemClock } from '../shell/machine/clock.ts';
import type { FileChange } from '../shell/machine/git.ts';
import type { Start } from './start.ts';

/** Makes the run of the action: what the event allows, what is known, and the hands. Asks GitHub what the event leaves out. */
export async function createRun(
  start: Start,
  settings: Settings,
  known: { readonly changes: readonly FileChange[] | null; readonly commitPaths: ReadonlySet<string> | null },
): Promise<Run> {
  const { inputs, context, clients, notices } = start;
  const { notesRepository } = clients;
  const isTold = context.repositoryId !== null && context.defaultBranch !== null;
  const asked = isTold ? null : await notesRepository.readRepository();
  const repositoryId = context.repositoryId ?? asked?.id;
  if (repositoryId === undefined) throw new TypeError('the repository is asked for when its id is not told');
  const defaultBranch = context.defaultBranch ?? asked?.defaultBranch ?? 'main';
  const isFork = context.isFork || asked?.isFork === true;
  const isPullRequest = context.pull !== null;
  const { mode, notice } = decideMode({ ...context, isFork, defaultBranch, isPullRequest, dryRun: inputs.dryRun });
  if (notice !== null) notices.push({ level: 'notice', message: notice });
  const baseBranch = context.pull?.baseBranch ?? defaultBranch;
  if (baseBranch !== defaultBranch) {
    const message = `This is to be merged into ${baseBranch}: nothing happens to issues before it reaches ${defaultBranch}.`;
    notices.push({ level: 'notice', message });
  }
  const covers = createPathFilter(settings.notes);
  const { changes } = known;
  const paths = changes?.flatMap(({ path, from }) => (from === null ? [path] : [path, from])).filter(covers) ?? null;
  const head = { sha: context.sha, branch: defaultBranch, config: inputs.config };
  return {
    mode,
    tolerant: isPullRequest || isFork,
    settings,
    limits: inputs,
    base: { serverUrl: context.serverUrl, notesRepo: context.repository, sha: context.pull?.headSha ?? context.sha },
    repositoryId,
    visibility: context.visibility ?? asked?.visibility ?? null,
    readStanding: remember(() => checkHead(notesRepository, head)),
    since: resolveSince(settings.since, systemClock.now()),
    added: new Set((changes ?? []).filter((change) => change.status === 'added').map((change) => change.path)),
    changed: paths === null ? (isPullRequest ? new Set() : null) : new Set(paths),
    scope: { commitPaths: known.commitPaths, covers },
    tracker: clients.tracker,
    notesRepository,
    clock: systemClock,
    traffic: clients.traffic,
    awaitTurn: clients.awaitTurn,
    createNonce: () => randomBytes(4).toString('hex'),
    onOutcome: () => undefined,
    notices,
    startedAt: start.startedAt,
  };
}
