import { describeAgenda } from '../core/tell/agenda.ts';
import { findLocalDay } from '../core/text/local-day.ts';
import { hasFailed } from '../core/tell/count-report.ts';
import type { Arguments } from './arguments.ts';
import { prepare, runSync } from './plan.ts';

/** `agenda`: the open TODOs as Markdown for the next note. Costs what a plan costs and writes nothing. */
export async function runAgenda(args: Arguments): Promise<number> {
  const prepared = await prepare(args);
  if (prepared === null) return 1;
  const report = await runSync(prepared, { mode: 'dry-run' });
  const { settings, clock } = prepared.run;
  const { timezone } = settings;
  const today = findLocalDay(new Date(clock.now()).toISOString(), timezone);
  process.stdout.write(describeAgenda(report.standing, { today, team: args.team, timezone }));
  for (const { level, message } of report.notices)
    if (level !== 'notice') process.stderr.write(`meeting-todos: ${message}\n`);
  return hasFailed(report) ? 1 : 0;
}
