import type { Report } from '../core/plan/types.ts';
import { isOurComment } from '../core/tell/comment.ts';
import { isWholeRecord } from '../core/tell/record.ts';
import type { View } from '../core/tell/view.ts';
import { keepRecord } from '../shell/github/pull-request-comment.ts';
import { TrackerError } from '../shell/github/tracker-error.ts';
import { listMergedPaths, listPulls } from './find-merged.ts';
import type { Run } from './run.ts';
import type { Start } from './start.ts';
import { writeRecord } from './write-record.ts';

/** Notes whose pull request is looked for, and commits asked about: a run that catches up with more has a summary. */
const MOST_NOTES = 50;
const MOST_COMMITS = 5;

/**
 * Ends the records of earlier merges true: a run that catches up with what an earlier one had to leave (refused, cut
 * short, failed) finds the pull requests by the commits that last changed those notes, and rewrites what they say. Gives
 * what went wrong, or null; where pull requests may not be read there is nothing to tell.
 */
export async function healRecords(
  run: Run,
  { git }: Pick<Start, 'git'>,
  report: Report,
  view: View,
): Promise<string | null> {
  const caughtUp = listCaughtUp(run, report);
  const commits = new Set<string>();
  for (const [note, hasOpened] of [...caughtUp].slice(0, MOST_NOTES)) {
    const sha = await git.findLastCommit(note);
    if (sha !== null && (hasOpened || (await git.looksMerged(sha)))) commits.add(sha);
  }
  try {
    for (const [number, shas] of await findPulls(run, [...commits].slice(0, MOST_COMMITS))) {
      const failure = await healPull(run, { git, number, shas }, report, view);
      if (failure !== null) return failure;
    }
    return null;
  } catch (error) {
    if (error instanceof TrackerError) return null;
    throw error;
  }
}

/** Pull requests with the commits that they brought: a rebase brings several, and one record tells of them all. */
async function findPulls(run: Run, commits: readonly string[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, readonly string[]>();
  for (const { number, sha } of await listPulls(run.notesRepository, commits))
    found.set(number, [...(found.get(number) ?? []), sha]);
  return found;
}

/**
 * Notes of whose TODOs this run did something that its own push did not bring, and whether it opened an issue. Whoever
 * edits a note without a pull request is not to pay for a look at pull requests: where nothing was opened, only commits
 * that look like a merge are asked about.
 */
function listCaughtUp(run: Run, report: Report): ReadonlyMap<string, boolean> {
  const notes = new Map<string, boolean>();
  for (const { status, verb, subject } of report.outcomes) {
    if (status !== 'done' || subject.note === '' || run.changed?.has(subject.note) === true) continue;
    notes.set(subject.note, verb === 'create' || notes.get(subject.note) === true);
  }
  return notes;
}

async function healPull(
  run: Run,
  { git, number, shas }: Pick<Start, 'git'> & { readonly number: number; readonly shas: readonly string[] },
  report: Report,
  view: View,
): Promise<string | null> {
  return keepRecord(run.notesRepository, [number], {
    write: async (existing) => {
      if (isWholeRecord(existing)) return null;
      const paths = await listMergedPaths({ git, repository: run.notesRepository }, number, shas);
      const isAbout = report.outcomes.some(({ status, subject }) => status === 'done' && paths?.has(subject.note));
      return paths !== null && isAbout ? writeRecord(run, report, { view, existing, paths }) : null;
    },
    isOurs: isOurComment,
  });
}
