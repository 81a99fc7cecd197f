import { describeAgenda } from '../core/tell/agenda.ts';
import { findLocalDay } from '../core/text/local-day.ts';
import type { Report } from '../core/plan/types.ts';
import { writeFileBelow } from '../shell/machine/write-file.ts';
import type { Run } from './run.ts';

/** Writes the agenda for the next notes into the workspace after a sync; gives what there is to say about it. */
export async function writeAgenda(
  run: Run,
  report: Report,
  place: { readonly workspace: string; readonly path: string },
): Promise<Report['notices']> {
  if (run.mode !== 'sync' || report.verdict === 'unread') return [];
  const { timezone } = run.settings;
  const today = findLocalDay(new Date(run.clock.now()).toISOString(), timezone);
  try {
    await writeFileBelow(place.workspace, place.path, describeAgenda(report.standing, { today, team: null, timezone }));
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ level: 'error', message: `Could not write the agenda to ${place.path} (${reason}).` }];
  }
}
