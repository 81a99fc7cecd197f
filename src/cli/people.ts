import { gatherPeople } from '../app/gather-people.ts';
import type { Evidence } from '../core/people/evidence.ts';
import type { Proposal } from '../core/people/propose-people.ts';
import { listTargets } from '../core/people/targets.ts';
import { describeProposals } from '../core/tell/people-to-add.ts';
import { describeError } from '../shell/github/tracker-error.ts';
import { createGit } from '../shell/machine/git.ts';
import type { Arguments } from './arguments.ts';
import { formatProblem } from './format-problem.ts';
import { clean, writeJson } from './paint.ts';
import { prepare, readToken, runSync } from './plan.ts';
import { readRepository } from './read-checkout.ts';

/** `people`: who might be behind the names that `people` does not know, as YAML to paste, most wanted first. */
export async function runPeople(args: Arguments): Promise<number> {
  const { settings, notes, problems, root } = await readRepository(args);
  if (settings === null) {
    for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
    return 1;
  }
  const authors = await createGit(root).listAuthors();
  const asked = readToken() === '' ? [] : await askTrackers(args);
  if (asked === null) return 1;
  const proposals = gatherPeople(notes, [...asked, ...authors]);
  process.stdout.write(args.json ? `${writeJson(proposals, 2)}\n` : describe(proposals, notes.length));
  return 0;
}

/** Whom people assigned, and who commits to the targets. A target that cannot be asked is reported and left out. */
async function askTrackers(args: Arguments): Promise<readonly Evidence[] | null> {
  const prepared = await prepare(args);
  if (prepared === null) return null;
  const { run } = prepared;
  const { evidence } = await runSync(prepared, { mode: 'dry-run' });
  const found = [...evidence];
  for (const target of listTargets(run.settings)) {
    try {
      found.push(...(await run.tracker.listAuthors(target)));
    } catch (error) {
      process.stderr.write(`meeting-todos: could not list the authors of ${target} (${describeError(error)})\n`);
    }
  }
  return found;
}

function describe(proposals: readonly Proposal[], notes: number): string {
  if (proposals.length === 0)
    return notes === 0 ? '# No notes were found.\n' : '# Everybody named in the notes is known.\n';
  const lines = describeProposals(proposals).map(({ proposal, yaml, because }) => {
    const { count, login } = proposal;
    const why = `${count} item${count === 1 ? '' : 's'}${because === '' ? '' : `; ${clean(because)}`}`;
    // A login still to be found is no line that can be read.
    return `  ${login === null ? '# ' : ''}${clean(yaml)}  # ${why}`;
  });
  return `people:\n${lines.join('\n')}\n`;
}
