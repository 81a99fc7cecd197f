import type { Change } from '../../core/plan/change.ts';
import type { NotesRepository } from './notes-repository.ts';
import { describeError, TrackerError, type FailureKind } from './tracker-error.ts';

/** What a run may still write, given what the default branch's head is by now. */
export type Standing =
  | { readonly kind: 'current' }
  /** Newer commits changed these paths; what concerns them is the newer run's. */
  | { readonly kind: 'behind'; readonly paths: ReadonlySet<string> }
  /** Nothing may be written. `isLasting`: no later run may either, before somebody grants what is missing. */
  | { readonly kind: 'stale'; readonly message: string; readonly isLasting: boolean };

/** Compares the run's commit with the head of the default branch, in one request. */
export async function checkHead(
  repository: NotesRepository,
  run: { readonly sha: string; readonly branch: string; readonly configPaths: readonly string[] },
): Promise<Standing> {
  try {
    const comparison = await repository.compare(run.sha, run.branch);
    if (comparison === null) return await compareHeads(repository, run);
    if (comparison.status === 'identical') return { kind: 'current' };
    if (comparison.status !== 'ahead') return stale(`the commit of this run is no longer on ${run.branch}`);
    if (comparison.files === null) return stale(`${run.branch} has moved on by more files than GitHub lists`);
    const paths = new Set(comparison.files.flatMap(({ path, from }) => (from === null ? [path] : [path, from])));
    return run.configPaths.some((path) => paths.has(path))
      ? stale('the configuration has changed since')
      : { kind: 'behind', paths };
  } catch (error) {
    const reason = `could not tell whether ${run.branch} has moved on (${describeError(error)})`;
    if (!(error instanceof TrackerError) || !LASTING.has(error.kind)) return stale(reason);
    return { kind: 'stale', message: `Nothing is written: ${reason}.`, isLasting: true };
  }
}

const LASTING: ReadonlySet<FailureKind> = new Set(['unauthorised', 'forbidden', 'not found']);

/** Where commits cannot be compared, being the head itself is still proof enough. */
async function compareHeads(
  repository: NotesRepository,
  run: { readonly sha: string; readonly branch: string },
): Promise<Standing> {
  const head = await repository.readBranchHead(run.branch);
  return head === run.sha ? { kind: 'current' } : stale(`the commit of this run cannot be compared with ${run.branch}`);
}

function stale(reason: string): Standing {
  return {
    kind: 'stale',
    message: `Nothing is written: ${reason}. The run on the newest commit will do the rest.`,
    isLasting: false,
  };
}

/** Whether a change concerns a note that has changed since. */
export function isSuperseded(change: Change, standing: Standing): boolean {
  return areSuperseded(change.notes, standing);
}

/** Whether what rests on these notes is a newer run's to write. */
export function areSuperseded(notes: readonly string[], standing: Standing): boolean {
  switch (standing.kind) {
    case 'current':
      return false;
    case 'behind':
      return notes.some((path) => standing.paths.has(path));
    case 'stale':
      return true;
  }
}
