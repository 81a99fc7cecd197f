import * as actions from '@actions/core';
import path from 'node:path';
import { listIdleGlobs } from '../core/note/path-filter.ts';
import type { Settings } from '../settings/types.ts';
import { decideMode } from '../core/plan/decide-mode.ts';
import type { Report } from '../core/plan/types.ts';
import { escapeText } from '../core/text/escape-markdown.ts';
import type { RunContext } from '../settings/run-context.ts';
import { askForPulls } from './ask-early.ts';
import { checkWorkspace } from './check-workspace.ts';
import { findChangedFiles, listNotePaths, touchesNote } from './changed-notes.ts';
import { createLinkPolicy } from '../core/people/targets.ts';
import { createClients } from './create-clients.ts';
import { createRun } from './create-run.ts';
import { keepOverview } from './keep-overview.ts';
import { keepPullRequest } from './pull-request.ts';
import { publishFailure, publishReport } from './publish.ts';
import { findUnread } from './find-unread.ts';
import { finishWithNothing } from './quick-exit.ts';
import { readNotes, type CheckoutRead } from './read-checkout.ts';
import { tellUnseen, type NotesRead } from './read-notes.ts';
import { readSettings } from './read-settings.ts';
import type { Run } from './run.ts';
import { applyInputs } from '../settings/apply-inputs.ts';
import { isZero, parseEvent } from '../settings/parse-event.ts';
import { parseInputs } from '../settings/parse-inputs.ts';
import { systemClock } from '../shell/machine/clock.ts';
import { readEventPayload } from '../shell/machine/event-payload.ts';
import { createGit } from '../shell/machine/git.ts';
import type { FileChange } from '../shell/machine/git-listings.ts';
import { NOTHING_READ, readAllTrackers } from '../shell/github/read-trackers.ts';
import { rememberLists } from '../shell/github/remember-lists.ts';
import { describeError, TrackerError } from '../shell/github/tracker-error.ts';
import { writeAgenda } from './write-agenda.ts';
import type { Start } from './start.ts';
import { sync } from './sync.ts';

const NO_NOTES =
  'No notes were found, so nothing is opened, closed or marked. Check out the repository before this step, and check that `notes` matches the files.';

/** Runs the action once and gives the exit status: 0, or 1 when anything failed or a guard refused. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<number> {
  const startedAt = systemClock.now();
  const event = await readEventPayload(env['GITHUB_EVENT_PATH']);
  if ('problem' in event) return publishFailure([event.problem]);
  const found = parseEvent(env, event.payload);
  if ('problems' in found) return publishFailure(found.problems);
  const { context } = found;
  // Pull requests from forks and forks themselves get no secrets, and are to stay green.
  const isTolerant = context.pull !== null || context.isFork;
  const parsed = parseInputs((name) => actions.getInput(name), isTolerant);
  if ('problems' in parsed) return publishFailure(parsed.problems);
  const { inputs } = parsed;
  for (const secret of [inputs.token, inputs.notesToken, ...inputs.tokens.values()])
    if (secret !== '') actions.setSecret(secret);
  const notices = parsed.gaps.map((message) => ({ level: 'warning' as const, message }));
  try {
    const clients = createClients(inputs, {
      apiUrl: context.apiUrl,
      notesRepo: context.repository,
      clock: systemClock,
    });
    const root = path.resolve(context.workspace, inputs.path);
    return await runWith({ inputs, context, clients, root, git: createGit(root), notices, startedAt });
  } catch (error) {
    const isLimited = error instanceof TrackerError && error.kind === 'limited';
    return publishFailure([describeError(error)], isLimited ? 'notice' : isTolerant ? 'warning' : 'error');
  }
}

/** Looks what the workspace holds before anything in it is believed; a pull request's may hold anything. */
async function runWith(place: Omit<Start, 'commit'>): Promise<number> {
  const isData = place.context.event === 'pull_request_target' && place.context.pull !== null;
  if (isData) return runOn({ ...place, commit: null });
  const workspace = await checkWorkspace(place);
  if ('problem' in workspace) return publishFailure([workspace.problem], mayWrite(place.context) ? 'error' : 'warning');
  return runOn({ ...place, context: { ...place.context, sha: workspace.sha }, commit: workspace.commit });
}

/** Whether a run of this event may write at all: what only plans does not fail for what lies in its way. */
function mayWrite(context: RunContext): boolean {
  const defaultBranch = context.defaultBranch ?? context.ref.replace(/^refs\/heads\//, '');
  const facts = { ...context, defaultBranch, isPullRequest: context.pull !== null, dryRun: false };
  return decideMode(facts).mode === 'sync';
}

/** What is probably not meant: globs that take no file in, no note at all, or minutes that are not read. */
function describeGaps({ context, commit }: Start, settings: Settings, read: NotesRead): Start['notices'] {
  if (context.pull !== null || commit === null) return [];
  const idle = listIdleGlobs(settings.notes, commit.files);
  const messages = idle.map((glob) => `\`notes\`: the glob \`${glob}\` matches no file in the commit.`);
  if (read.notes.length === 0) messages.push(NO_NOTES);
  messages.push(...tellUnseen(read, commit.files).map((message) => `${message}.`));
  if (read.silence !== null && read.notes.length >= FEW_NOTES) messages.push(`${capitalise(read.silence)}.`);
  return messages.map((message) => ({ level: 'warning' as const, message }));
}

/** Notes from which on it is odd that none holds a TODO. */
const FEW_NOTES = 3;

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A preview of notes that do not differ shows nothing, whatever the trackers hold. */
function needsTrackers({ inputs, context }: Start, settings: Settings, changes: readonly FileChange[] | null): boolean {
  return context.pull === null || inputs.agenda !== null || listNotePaths(changes ?? [], settings).length > 0;
}

/** A push of notes that writes looks for its pull request in the end; the answer comes in beside the lists. */
function askEarly({ context, clients }: Start, settings: Settings, changes: readonly FileChange[] | null) {
  const isOfNotes = changes === null || listNotePaths(changes, settings).length > 0;
  if (context.push === null || !isOfNotes || !mayWrite(context)) return clients.notesRepository;
  return askForPulls(clients.notesRepository, context.push.after);
}

/** Loaded where it is asked for: what it needs of Node takes as long as a small run. */
async function reflect({ clients, git }: Start, run: Run, read: CheckoutRead, report: Report) {
  const { keepReflection } = await import('./keep-reflection.ts');
  return keepReflection(run, read, report, { branch: clients.notesBranch, git });
}

/** The push asks nobody; what it may have meant for a note is told all the same. */
async function finishIdle(start: Start, settings: Settings, changes: readonly FileChange[]): Promise<void> {
  const policy = createLinkPolicy(settings, start.context.repository, start.context.serverUrl);
  const unread = await findUnread(start, settings, changes);
  for (const message of unread) actions.warning(message);
  const remarks = unread.map((message) => `- ⚠️ ${escapeText(message, policy)}`);
  finishWithNothing(process.env, remarks);
}

async function runOn(start: Start): Promise<number> {
  const { inputs, context, git, clients } = start;
  const configured = await readSettings(start);
  if ('problems' in configured) return publishFailure(configured.problems);
  const settings = applyInputs(configured.settings, inputs);
  const isDeletion = context.push !== null && isZero(context.push.after);
  const changes = await findChangedFiles(context, git, clients.notesRepository, (message) =>
    start.notices.push({ level: 'warning', message }),
  );
  const isIdle = context.push !== null && changes !== null && !(await touchesNote(start, settings, changes));
  if (isDeletion || isIdle) {
    await finishIdle(start, settings, isDeletion ? [] : (changes ?? []));
    return 0;
  }
  const tracker = inputs.reflect ? rememberLists(clients.tracker) : clients.tracker;
  // Answers take their time on the way; the notes are read meanwhile.
  const trackers = needsTrackers(start, settings, changes)
    ? readAllTrackers(tracker, settings)
    : Promise.resolve(NOTHING_READ);
  // In a fork the plan is shown and nothing else is done, in its own pull requests too.
  const mayComment = inputs.comment && !inputs.dryRun && !context.isFork;
  const notesRepository = mayComment ? askEarly(start, settings, changes) : clients.notesRepository;
  const read = await readNotes(start, settings, changes ?? []);
  start.notices.push(...describeGaps(start, settings, read));
  const created = await createRun(start, settings, { changes, commitPaths: read.commitPaths });
  const run = { ...created, tracker, notesRepository, others: read.others };
  const report = await sync(run, read.notes, trackers);
  const complete = { ...report, problems: [...read.problems, ...report.problems] };
  const view = {
    base: run.base,
    config: configured.config,
    isDefault: configured.isDefault,
    policy: createLinkPolicy(settings, context.repository, context.serverUrl),
  };
  // What was done to the issues is told before all that a run may still be stopped in.
  const commented = mayComment ? await keepPullRequest(run, start, complete, view) : [];
  const reflected = inputs.reflect ? await reflect(start, run, read, complete) : [];
  const kept = await keepOverview(run, complete);
  const { agenda } = inputs;
  const written =
    agenda === null ? [] : await writeAgenda(run, complete, { workspace: context.workspace, path: agenda });
  if (agenda !== null) actions.setOutput('agenda', agenda);
  const { requests, writes } = run.traffic;
  return publishReport(
    { ...complete, requests, writes, notices: [...complete.notices, ...commented, ...reflected, ...kept, ...written] },
    view,
    context.event === 'schedule',
  );
}
