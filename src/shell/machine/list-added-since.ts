import { DIFF, parseChanges, type FileChange } from './git-listings.ts';
import type { RunGit } from './run-git.ts';

/** Files among which renames with edits are looked for: an archive may be moved as a whole. */
const MOST_RENAMES = '-l3000';

/**
 * Paths that came to a branch's own line (first parents) since a moment in ISO 8601 and are there at `sha`, a commit as
 * `nameCommit` names it. `'all'` where history begins later; null where that cannot be told.
 */
export async function listAddedSince(
  run: RunGit,
  sha: string,
  moment: string,
): Promise<ReadonlySet<string> | 'all' | null> {
  const found = await run('rev-list', '--first-parent', '--max-count=1', `--before=${moment}`, sha, '--');
  if (found === null) return null;
  const base = found.trim();
  if (base === '') return (await run('rev-parse', '--is-shallow-repository'))?.trim() === 'false' ? 'all' : null;
  const changes = parseChanges(await run('diff', ...DIFF, MOST_RENAMES, base, sha, '--'));
  const added = changes?.flatMap(({ status, path }) => (status === 'added' ? [path] : [])) ?? null;
  if (added === null || added.length === 0) return added === null ? null : new Set();
  // Moved in one commit and rewritten in another, a file looks added between the ends.
  const steps = await run(
    'log',
    '--first-parent',
    '-m',
    '--reverse',
    '--format=',
    ...DIFF,
    MOST_RENAMES,
    `${base}..${sha}`,
    '--',
  );
  const born = steps === null ? null : traceAdded(parseChanges(steps) ?? []);
  return new Set(born === null ? added : added.filter((path) => born.has(path)));
}

/** Paths that changes in their order add, under the names that they have in the end. */
function traceAdded(changes: readonly FileChange[]): ReadonlySet<string> {
  const born = new Set<string>();
  for (const { status, path, from } of changes) {
    if (status === 'added') born.add(path);
    else if (status === 'removed') born.delete(path);
    else if (from !== null && born.delete(from)) born.add(path);
  }
  return born;
}
