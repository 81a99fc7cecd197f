import type { Arguments } from './arguments.ts';
import { formatProblem } from './format-problem.ts';
import { readFolder } from './read-checkout.ts';
import { listNoteProblems } from './note-problems.ts';

/** Where to look when a line was read otherwise than meant. */
const EXPLAIN = 'Not what you expected? meeting-todos extract --explain PATH';

/** `check`: every problem of configuration and notes at once; 1 when there is any. */
export async function runCheck(args: Arguments): Promise<number> {
  const { settings, notes, problems } = await readFolder(args);
  const all = [...problems, ...listNoteProblems(notes, settings?.people ?? [])];
  if (args.json) process.stdout.write(`${JSON.stringify(all)}\n`);
  else for (const problem of all) process.stdout.write(`${formatProblem(problem)}\n`);
  const summary =
    all.length === 0
      ? notes.length === 0
        ? 'the configuration is fine; there are no notes here'
        : `${notes.length} note${notes.length === 1 ? ' is' : 's are'} fine`
      : `${all.length} problem${all.length === 1 ? '' : 's'}`;
  process.stderr.write(`${summary}\n`);
  if (notes.length > 0) process.stderr.write(`${EXPLAIN}\n`);
  return all.length === 0 ? 0 : 1;
}
