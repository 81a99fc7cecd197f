import * as actions from '@actions/core';
import { randomBytes } from 'node:crypto';
import { findChangedFiles } from './changed-notes.ts';
import { createPathFilter } from './core/covers-path.ts';
import { resolveSince } from './core/day.ts';
import { decideMode } from './core/decide-mode.ts';
import { createLinkPolicy } from './core/targets.ts';
import type { Note, Problem, Settings } from './core/types.ts';
import { createClients, type Clients } from './create-clients.ts';
import { keepPullRequest } from './pull-request.ts';
import { readAllNotes, readNotesAt, type NotesRead } from './read-notes.ts';
import { publishProblems, publishReport } from './publish.ts';
import { finishWithNothing } from './quick-exit.ts';
import type { Run } from './run.ts';
import { applyInputs } from './settings/apply-inputs.ts';
import { defaultSettings } from './settings/default-settings.ts';
import { parseConfig, type ConfigResult } from './settings/parse-config.ts';
import { parseEvent } from './settings/parse-event.ts';
import { parseInputs } from './settings/parse-inputs.ts';
import type { RunContext } from './settings/run-context.ts';
import type { Inputs } from './settings/run-settings.ts';
import { systemClock } from './shell/clock.ts';
import { readConfig } from './shell/config-file.ts';
import { readEventPayload } from './shell/event-payload.ts';
import { createGit, type FileChange, type Git } from './shell/git.ts';
import { sync } from './sync.ts';

/** Everything that is known before the notes are read. */
type Start = {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly clients: Clients;
  readonly git: Git;
  readonly notices: Run['notices'];
  readonly startedAt: number;
};

/** Runs the action once and gives the exit status: 0, or 1 when anything failed or a guard refused. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<number> {
  const startedAt = systemClock.now();
  const parsed = parseInputs((name) => actions.getInput(name));
  if ('problems' in parsed) return fail(parsed.problems);
  const { inputs } = parsed;
  for (const secret of [inputs.token, inputs.notesToken, ...inputs.tokens.values()])
    if (secret !== '') actions.setSecret(secret);
  const event = await readEventPayload(env['GITHUB_EVENT_PATH']);
  if ('problem' in event) return fail([event.problem]);
  const found = parseEvent(env, event.payload);
  if ('problems' in found) return fail(found.problems);
  const { context } = found;
  const clients = createClients(inputs, { apiUrl: context.apiUrl, notesRepo: context.repository, clock: systemClock });
  return runWith({ inputs, context, clients, git: createGit(context.workspace), notices: [], startedAt });
}

function fail(problems: readonly string[]): number {
  for (const problem of problems) actions.error(problem);
  return 1;
}

async function runWith(start: Start): Promise<number> {
  const { inputs, context } = start;
  const configured = await readSettings(start);
  if ('problems' in configured) {
    publishProblems(configured.problems);
    return 1;
  }
  const settings = applyInputs(configured.settings, inputs);
  const changes = await findChangedFiles(context, start.git, start.clients.notesRepository, (message) =>
    start.notices.push({ level: 'warning', message }),
  );
  if (context.push !== null && changes !== null && !isRelevant(changes, settings, inputs.config)) {
    finishWithNothing(process.env);
    return 0;
  }
  const read = await readNotes(start, settings, changes ?? []);
  const run = await createRun(start, settings, changes);
  const report = await sync(run, read.notes);
  const complete = { ...report, problems: [...read.problems, ...report.problems] };
  const view = {
    base: run.base,
    config: inputs.config,
    policy: createLinkPolicy(settings, context.repository, context.serverUrl),
  };
  const commented = inputs.comment && !inputs.dryRun ? await keepPullRequest(run, context, complete, view) : [];
  return publishReport({ ...complete, notices: [...complete.notices, ...commented] }, view);
}

/** The configuration of the commit that may decide: for `pull_request_target` the base's, never the head's. */
async function readSettings({ inputs, context, clients, git }: Start): Promise<ConfigResult> {
  const defaults = defaultSettings(inputs.target ?? context.repository);
  const base = context.event === 'pull_request_target' ? (context.pull?.baseSha ?? context.sha) : null;
  if (base === null || (await git.readHead()) === base) return readConfig(context.workspace, inputs.config, defaults);
  const bytes = await clients.notesRepository.readFile(inputs.config, base);
  return bytes === null
    ? { settings: defaults }
    : parseConfig(new TextDecoder().decode(bytes), inputs.config, defaults);
}

function isRelevant(changes: readonly FileChange[], settings: Settings, config: string): boolean {
  const covers = createPathFilter(settings.notes);
  return changes.some(
    ({ path, from }) => covers(path) || path === config || (from !== null && (covers(from) || from === config)),
  );
}

async function readNotes(start: Start, settings: Settings, changes: readonly FileChange[]): Promise<NotesRead> {
  const { context, clients, git } = start;
  if (context.event !== 'pull_request_target' || context.pull === null)
    return readAllNotes(context.workspace, settings);
  const isBase = (await git.readHead()) === context.pull.baseSha;
  const base: NotesRead = isBase ? await readAllNotes(context.workspace, settings) : { notes: [], problems: [] };
  const head = await readNotesAt(clients.notesRepository, context.pull.headSha, changes, settings);
  const replaced = new Set(changes.flatMap(({ path, from }) => (from === null ? [path] : [path, from])));
  const notes: readonly Note[] = [...base.notes.filter((note) => !replaced.has(note.path)), ...head.notes];
  const problems: readonly Problem[] = [...base.problems, ...head.problems];
  return { notes, problems };
}

async function createRun(start: Start, settings: Settings, changes: readonly FileChange[] | null): Promise<Run> {
  const { inputs, context, clients, git, notices } = start;
  const isKnown = context.repositoryId !== null && context.defaultBranch !== null;
  const asked = isKnown ? null : await clients.notesRepository.readRepository();
  const defaultBranch = context.defaultBranch ?? asked?.defaultBranch ?? 'main';
  const isPullRequest = context.pull !== null;
  const { mode, notice } = decideMode({ ...context, defaultBranch, isPullRequest, dryRun: inputs.dryRun });
  if (notice !== null) notices.push({ level: 'notice', message: notice });
  const covers = createPathFilter(settings.notes);
  const isHere = context.event !== 'pull_request_target';
  const changed =
    changes === null
      ? null
      : new Set(changes.flatMap(({ path, from }) => (from === null ? [path] : [path, from])).filter(covers));
  return {
    mode,
    settings,
    limits: inputs,
    base: { serverUrl: context.serverUrl, notesRepo: context.repository, sha: context.pull?.headSha ?? context.sha },
    repositoryId: context.repositoryId ?? asked?.id ?? 0,
    visibility: context.visibility ?? asked?.visibility ?? null,
    defaultBranch,
    config: inputs.config,
    since: resolveSince(settings.since, systemClock.now()),
    added: new Set((changes ?? []).filter((change) => change.status === 'added').map((change) => change.path)),
    changed: isPullRequest ? (changed ?? new Set()) : changed,
    scope: { commitPaths: isHere ? await git.listPaths() : null, covers },
    tracker: clients.tracker,
    notesRepository: clients.notesRepository,
    clock: systemClock,
    traffic: clients.traffic,
    createNonce: () => randomBytes(4).toString('hex'),
    onOutcome: () => undefined,
    notices,
    startedAt: start.startedAt,
  };
}
