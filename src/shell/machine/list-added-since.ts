import { DIFF, parseChanges, type FileChange } from './git-listings.ts';
import { findOwnParent, type OwnLine } from './own-line.ts';
import type { RunGit } from './run-git.ts';

/** Files among which renames with edits are looked for: an archive may be moved as a whole. */
const MOST_RENAMES = '-l3000';

/** Pulls in a row behind which the branch's own line is looked for. */
const MOST_PULLS = 100;

/**
 * Paths that came to a branch's own line since a moment in ISO 8601 and are there at `sha`, a commit as `nameCommit` names
 * it. `'all'` where history begins later; null where that cannot be told.
 */
export async function listAddedSince(
  run: RunGit,
  sha: string,
  moment: string,
  line: OwnLine,
): Promise<ReadonlySet<string> | 'all' | null> {
  const base = await findBase(run, sha, moment, line);
  if (base === null) return null;
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

/** The newest commit of the branch's own line from before a moment; empty where the line begins after it. */
async function findBase(run: RunGit, sha: string, moment: string, line: OwnLine): Promise<string | null> {
  let from = sha;
  for (let pulls = 0; ; pulls++) {
    const found = await run('rev-list', '--first-parent', '--max-count=1', `--before=${moment}`, from, '--');
    const base = found?.trim() ?? null;
    if (base === null || pulls === MOST_PULLS) return base;
    const range = base === '' ? from : `${base}..${from}`;
    const merges = await run('log', '--first-parent', '--merges', '--format=%P%x09%s', range, '--');
    const own = merges === null ? null : findPulled(merges, line);
    if (own === null) return base;
    from = own;
  }
}

/** The branch's own parent of the newest of some merges that is the merge of a pull. */
function findPulled(merges: string, line: OwnLine): string | null {
  for (const merge of merges.split('\n')) {
    const [parents = '', subject = ''] = merge.split('\t');
    const all = parents.split(' ');
    const own = findOwnParent({ parents: all, subject }, line);
    if (own !== undefined && own !== all[0]) return own;
  }
  return null;
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
