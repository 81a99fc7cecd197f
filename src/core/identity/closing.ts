import { findLocalDay } from '../text/local-day.ts';
import type { Marker } from '../block/marker.ts';
import type { Growing } from './entity.ts';
import type { Occurrence } from './occurrence.ts';
import type { Issue } from '../block/types.ts';

/** What comes of a TODO that is raised again: part of the old one, a new one, or none. */
export type Closing =
  | { readonly kind: 'join' }
  | { readonly kind: 'new'; readonly follows: Issue | null }
  | { readonly kind: 'barred'; readonly reason: string; readonly issue: Issue };

/** Whether the issue is closed as the action closed it; a person who closed it again gave another reason. */
export function isClosedByUs(issue: Issue, marker: Marker): boolean {
  const reason = marker.state === 'done' && !marker.removed ? 'completed' : 'not_planned';
  return marker.closed && issue.state === 'closed' && (issue.stateReason === null || issue.stateReason === reason);
}

/** Of undated notes, and of two of one day, a later run could not tell which came first: they are one TODO's. */
function isLater({ sighting: now }: Occurrence, { sighting: then }: Occurrence): boolean {
  return now.date !== null && now.date > (then.date ?? '');
}

/**
 * Whether a TODO found again in another note belongs to the entity. An open issue takes it in; a person's no stays a
 * no; what was completed before this meeting starts anew, and what was closed later covers it already.
 */
export function findClosing(entity: Growing, occurrence: Occurrence, timezone: string): Closing {
  const { tracked } = entity;
  const isOpen = occurrence.todo.state === 'open';
  if (tracked === null) {
    const latest = entity.occurrences.at(-1);
    const isOver = latest !== undefined && latest.todo.state !== 'open' && isLater(occurrence, latest);
    return isOpen && isOver ? { kind: 'new', follows: null } : { kind: 'join' };
  }
  const { issue, marker } = tracked;
  if (tracked.detached || issue.state === 'open' || !isOpen) return { kind: 'join' };
  const isOurs = marker.closed && marker.state !== 'done';
  if (isOurs && issue.stateReason === 'not_planned') return { kind: 'join' };
  // No longer done where it stood: this very run opens the issue again.
  const isUndone = marker.state !== 'open' && entity.occurrences.at(-1)?.todo.state === 'open';
  if (isUndone && isClosedByUs(issue, marker)) return { kind: 'join' };
  if (issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate')
    return { kind: 'barred', reason: 'declined', issue };
  const { date } = occurrence.note;
  const isBefore = issue.closedAt !== null && date !== null && findLocalDay(issue.closedAt, timezone) < date;
  return isBefore ? { kind: 'new', follows: issue } : { kind: 'barred', reason: 'already closed', issue };
}
