import type { RepoName } from '../core/text/types.ts';
import { isMoreVisible, type Visibility } from '../core/plan/visibility.ts';
import type { Run } from './run.ts';
import { mapAtOnce } from '../shell/github/map-at-once.ts';
import { TARGETS_AT_ONCE } from '../shell/github/read-trackers.ts';
import { describeError, TrackerError } from '../shell/github/tracker-error.ts';

/** Targets that must not be written to because more people would read there than read the notes. */
export async function findTooVisible(run: Run, targets: readonly RepoName[]): Promise<ReadonlyMap<RepoName, string>> {
  const found = new Map<RepoName, string>();
  const others = targets.filter((target) => !isOwn(run, target));
  if (run.settings.allowPublicTargets || others.length === 0) return found;
  const own = await readOwn(run);
  if (own === 'public') return found;
  const all = await mapAtOnce(others, TARGETS_AT_ONCE, (target) => readTarget(run, target));
  for (const [index, target] of others.entries()) {
    const theirs = all[index] ?? null;
    if (theirs !== null && !isMoreVisible(theirs, own)) continue;
    const message =
      `${target} is ${theirs === null ? 'of unknown visibility' : theirs} and these notes are ${own}, so nothing is written there. ` +
      'If you want that, set `allow-public-targets: true`';
    found.set(target, message);
  }
  return found;
}

/** Targets that fewer people may read than `place`, the notes' own repository unless named: there they are counts only, or nothing. */
export async function findHidden(
  run: Run,
  targets: readonly RepoName[],
  place: RepoName = run.base.notesRepo,
): Promise<readonly RepoName[]> {
  const others = targets.filter((target) => target.toLowerCase() !== place.toLowerCase());
  if (others.length === 0) return [];
  const own = isOwn(run, place) ? await readOwn(run) : await readTarget(run, place);
  if (own === 'private') return [];
  const all = await mapAtOnce(others, TARGETS_AT_ONCE, (target) =>
    isOwn(run, target) ? readOwn(run) : readTarget(run, target),
  );
  return others.filter((_target, index) => {
    const theirs = all[index] ?? null;
    return theirs === null || isMoreVisible(own ?? 'public', theirs);
  });
}

function isOwn(run: Run, target: RepoName): boolean {
  return target.toLowerCase() === run.base.notesRepo.toLowerCase();
}

async function readOwn(run: Run): Promise<Visibility> {
  if (run.visibility !== null) return run.visibility;
  return (await run.notesRepository.readRepository()).visibility;
}

/** Null when it cannot be told; then the careful answer counts. */
async function readTarget(run: Run, target: RepoName): Promise<Visibility | null> {
  try {
    return await run.tracker.getVisibility(target);
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'limited') throw error;
    const reason = describeError(error);
    // What is refused to the listing of issues is refused here as well, and was told.
    if (!run.notices.some(({ message }) => message === reason))
      run.notices.push({ level: 'warning', message: `${target}: could not find out whether it is public (${reason})` });
    return null;
  }
}
