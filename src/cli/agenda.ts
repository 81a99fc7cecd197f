import { describeAgenda } from '../core/tell/agenda.ts';
import { findLocalDay } from '../core/text/local-day.ts';
import { hasFailed } from '../core/tell/count-report.ts';
import type { Note } from '../core/people/types.ts';
import { foldCase } from '../core/text/fold-text.ts';
import type { Arguments } from './arguments.ts';
import { clean } from './paint.ts';
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
  const unknown = args.team === null ? null : describeUnknownTeam(args.team, prepared.checkout.notes);
  if (unknown !== null) process.stderr.write(`meeting-todos: ${unknown}\n`);
  for (const { level, message } of report.notices)
    if (level !== 'notice') process.stderr.write(`meeting-todos: ${message}\n`);
  return hasFailed(report) ? 1 : 0;
}

/** What an empty agenda does not say: that no note is of that team, and which teams there are. */
function describeUnknownTeam(team: string, notes: readonly Note[]): string | null {
  const teams = new Map(notes.flatMap((note) => note.teams.map((name) => [foldCase(name), name])));
  if (teams.has(foldCase(team))) return null;
  const known = [...teams.values()].sort().slice(0, MOST_TEAMS).map(clean).join(', ');
  return `no note is of the team \`${clean(team)}\`; ${known === '' ? 'the notes name no teams' : `there are ${known}`}`;
}

/** Teams that are named. */
const MOST_TEAMS = 40;
