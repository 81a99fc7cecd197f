import type { Report } from '../core/plan/types.ts';
import {
  describeEmptyPull,
  describePull,
  PULL_TITLE,
  readPullMemory,
  REFLECT_BRANCH,
  writePullBody,
  type PullMemory,
} from '../core/reflect/pull-text.ts';
import { nameWish, type Reflection } from '../core/reflect/types.ts';
import { hashText } from '../core/text/hash.ts';
import { computeBlobId } from '../shell/github/blob-id.ts';
import type { NotesBranch, Pull } from '../shell/github/notes-branch.ts';
import { isOurCommit, pushReflection } from '../shell/github/push-reflection.ts';
import { describeError, TrackerError } from '../shell/github/tracker-error.ts';
import type { Git } from '../shell/machine/git.ts';
import { findHidden } from './check-visibility.ts';
import { readReflection, type ReadHere } from './read-reflection.ts';
import type { Run } from './run.ts';

/** Requests that write beside one for each note: tree, commit, branch and pull request. */
const WRITES_BESIDE = 4;

/** What keeping the pull request works with. */
export type ReflectionPlace = { readonly branch: NotesBranch; readonly git: Git };

/**
 * Keeps the one pull request that writes back to the notes what people did on the trackers: one read where nothing is
 * to be done. What goes wrong here is a warning: the sync itself is whole.
 */
export async function keepReflection(
  run: Run,
  read: ReadHere,
  report: Report,
  place: ReflectionPlace,
): Promise<Report['notices']> {
  if (run.mode !== 'sync' || report.verdict !== 'planned') return [];
  try {
    const message = await keep(run, read, place);
    return message === null ? [] : [message];
  } catch (error) {
    const level = error instanceof TrackerError && error.kind === 'limited' ? 'notice' : 'warning';
    const what = `Could not update the pull request from ${REFLECT_BRANCH}`;
    return [{ level, message: `${what} (${describeError(error)}); everything else was done.` }];
  }
}

type Notice = Report['notices'][number];

async function keep(run: Run, read: ReadHere, place: ReflectionPlace): Promise<Notice | null> {
  const reading = await readReflection(run, read, place.git);
  const known = recall(await place.branch.listPulls(run.defaultBranch));
  const isDeclined = (name: string) => known.declined.has(name);
  const wanted = await reading.compute(isDeclined);
  const print = writePrint(wanted);
  const { open } = known;
  if (wanted.files.length === 0) return open === null ? null : close(run, place.branch, open);
  if (open?.memory?.print === print && open.memory.commit === open.pull.headSha) return null;
  const standing = await run.readStanding();
  if (standing.kind === 'stale') return { level: 'notice', message: standing.message };
  const hidden = new Set(await findHidden(run, [...new Set(wanted.made.map(({ issue }) => issue.repo))]));
  const isLeft = (name: string) =>
    isDeclined(name) || [...hidden].some((repo) => name.startsWith(`${repo.toLowerCase()}#`));
  const shown = hidden.size === 0 ? wanted : await reading.compute(isLeft);
  if (shown.files.length === 0) return open === null ? null : close(run, place.branch, open);
  if (run.traffic.writes + shown.files.length + WRITES_BESIDE > run.limits.maxWrites)
    return {
      level: 'notice',
      message: `The pull request from ${REFLECT_BRANCH} is left for the next run: max-writes (${run.limits.maxWrites}) was reached.`,
    };
  return write(run, place.branch, { known, reflection: shown, print });
}

/** Pull requests from the branch, and what they remember. */
type Known = {
  readonly open: { readonly pull: Pull; readonly memory: PullMemory | null } | null;
  /** Heads of merged ones: nothing of theirs is lost with the branch. */
  readonly merged: ReadonlySet<string>;
  /** Names of the wishes that people said no to. */
  readonly declined: ReadonlySet<string>;
};

function recall(pulls: readonly Pull[]): Known {
  const read = pulls.map((pull) => ({ pull, memory: readPullMemory(pull.body) }));
  const refused = read.filter(({ pull }) => pull.state === 'closed' && !pull.isMerged);
  return {
    open: read.find(({ pull }) => pull.state === 'open') ?? null,
    merged: new Set(pulls.filter((pull) => pull.isMerged).map((pull) => pull.headSha)),
    declined: new Set([
      ...refused.flatMap(({ memory }) => memory?.asked ?? []),
      ...read.flatMap(({ memory }) => memory?.declined ?? []),
    ]),
  };
}

/** Tells one set of changes from another: paths, and files before and after. */
function writePrint({ files }: Reflection): string {
  return hashText(
    files.map(({ path, before, after }) => `${path} ${computeBlobId(before)} ${computeBlobId(after)}`).join('\n'),
    16,
  );
}

async function isOurs(branch: NotesBranch, known: Known, tip: string): Promise<boolean> {
  if (tip === known.open?.memory?.commit || known.merged.has(tip)) return true;
  return isOurCommit(await branch.readCommit(tip));
}

async function close(run: Run, branch: NotesBranch, { pull, memory }: NonNullable<Known['open']>): Promise<Notice> {
  const tip = await branch.readTip();
  if (tip !== null && tip !== memory?.commit && !isOurCommit(await branch.readCommit(tip)))
    return describeForeign(pull.url, 'somebody else has committed to its branch, which is left alone');
  const body = writePullBody(pull.body, describeEmptyPull(), {
    commit: pull.headSha,
    print: '',
    asked: [],
    declined: memory?.declined ?? [],
  });
  await branch.changePull(pull.number, { body, state: 'closed' });
  if (tip !== null) await branch.remove();
  return { level: 'notice', message: `Nothing is left to write back to the notes, so ${pull.url} was closed.` };
}

function describeForeign(name: string, reason: string): Notice {
  return { level: 'warning', message: `${name} is left as it is: ${reason}.` };
}

async function write(
  run: Run,
  branch: NotesBranch,
  what: { readonly known: Known; readonly reflection: Reflection; readonly print: string },
): Promise<Notice> {
  const { known, reflection, print } = what;
  const pushed = await pushReflection(branch, reflection.files, {
    base: run.defaultBranch,
    mayReplace: (tip) => isOurs(branch, known, tip),
  });
  if ('refusal' in pushed)
    return describeForeign(known.open?.pull.url ?? `The branch ${REFLECT_BRANCH}`, pushed.refusal);
  const asked = reflection.made.map(nameWish);
  const memory = { commit: pushed.commit, print, asked, declined: [...known.declined] };
  // No issue is to be told of the pull request.
  const text = describePull(reflection, { allowed: new Set(), serverUrl: run.base.serverUrl });
  const { pull, verb } = await keepPull(run, branch, known.open?.pull ?? null, (body) =>
    writePullBody(body, text, memory),
  );
  const notes = reflection.files.length;
  return {
    level: 'notice',
    message: `${verb} ${pull.url}: it brings ${asked.length} item${asked.length === 1 ? '' : 's'} in ${notes} note${notes === 1 ? '' : 's'} up to date with their issues.`,
  };
}

/** The pull request with its text; one that another run opened just now is as good as ours. */
async function keepPull(
  run: Run,
  branch: NotesBranch,
  open: Pull | null,
  writeBody: (body: string) => string,
): Promise<{ readonly pull: Pull; readonly verb: string }> {
  const change = async (pull: Pull) => {
    await branch.changePull(pull.number, { body: writeBody(pull.body) });
    return { pull, verb: 'Updated' };
  };
  if (open !== null) return change(open);
  try {
    const pull = await branch.openPull({ base: run.defaultBranch, title: PULL_TITLE, body: writeBody('') });
    return { pull, verb: 'Opened' };
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'invalid') throw error;
    const [other] = (await branch.listPulls(run.defaultBranch)).filter(({ state }) => state === 'open');
    if (other === undefined) throw error;
    return change(other);
  }
}
