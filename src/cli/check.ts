import { clean, writeJson } from './paint.ts';
import { resolveSince } from '../core/text/local-day.ts';
import { count } from '../core/tell/words.ts';
import type { Problem } from '../core/text/types.ts';
import { systemClock } from '../shell/machine/clock.ts';
import type { Arguments } from './arguments.ts';
import { describeNoteCount } from './describe-count.ts';
import { formatProblem } from './format-problem.ts';
import { readFolder } from './read-checkout.ts';
import { listFreshProblems, listUnknownPeople } from './note-problems.ts';

/** Where to look when a line was read otherwise than meant. */
const EXPLAIN = 'Not what you expected? meeting-todos extract --explain PATH';

/**
 * `check`: every problem of configuration and notes at once, of meetings since `since`, and one line for each person whom
 * nobody in `people` is; 1 when there is an error, or with `--strict` anything.
 */
export async function runCheck(args: Arguments): Promise<number> {
  const { settings, notes, problems, files, silence } = await readFolder(args);
  const since = settings === null ? null : resolveSince(settings.since, systemClock.now());
  const people = settings?.people ?? [];
  const unknown = people.length === 0 ? [] : listUnknownPeople(notes, since);
  const all = [...problems, ...listFreshProblems(notes, since), ...unknown];
  if (args.json) process.stdout.write(`${writeJson(all)}\n`);
  else for (const problem of all) process.stdout.write(`${formatProblem(problem)}\n`);
  const hidden = notes.flatMap((note) => note.problems).length - listFreshProblems(notes, since).length;
  const result = all.length === 0 && hidden > 0 ? `no problems in meetings since ${since ?? ''}` : null;
  process.stderr.write(`${result ?? describeResult(all, notes.length, files)}\n`);
  if (silence !== null) process.stderr.write(`${clean(silence)}\n`);
  if (hidden > 0)
    process.stderr.write(
      `${count(hidden, 'problem')} of meetings before ${since ?? ''} ${hidden === 1 ? 'is' : 'are'} not shown: --since none shows all\n`,
    );
  if (unknown.length > 0) process.stderr.write('`meeting-todos people` prints lines to paste for them.\n');
  if (all.some(({ note }) => notes.some(({ path }) => path === note))) process.stderr.write(`${EXPLAIN}\n`);
  return all.some(({ severity }) => args.strict || severity === 'error') ? 1 : 0;
}

function describeResult(all: readonly Problem[], notes: number, files: number): string {
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const figures = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(all.length > errors ? [count(all.length - errors, 'warning')] : []),
  ];
  if (figures.length > 0) return figures.join(', ');
  return notes === 0
    ? `the configuration is fine; ${files === 0 ? 'there are ' : ''}${describeNoteCount(notes, files)}`
    : `${count(notes, 'note')} ${notes === 1 ? 'is' : 'are'} fine`;
}
