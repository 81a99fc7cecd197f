import { isClosedByUs } from '../identity/closing.ts';
import type { Issue } from '../block/types.ts';
import type { Marker } from '../block/marker.ts';
import type { Desired } from './desired.ts';
import type { Patch } from './patch-fields.ts';

/** What a note's state asks of its issue. */
export type StateChange = Pick<Patch, 'verb' | 'fields' | 'aspects'>;

/** Edge-triggered: the state is written only when the note's differs from the one recorded last. */
export function compareState(desired: Desired, issue: Issue, marker: Marker): StateChange {
  const isOurs = isClosedByUs(issue, marker);
  const isBack = marker.removed && isOurs && desired.state === 'open';
  if (desired.state === marker.state && !isBack) return { verb: 'update', fields: {}, aspects: [] };
  if (desired.state === 'open') {
    if (!isOurs) return { verb: 'update', fields: {}, aspects: ['open again in the notes'] };
    return {
      verb: 'reopen',
      fields: { state: 'open', stateReason: 'reopened' },
      aspects: [isBack ? 'back in the notes' : 'open again'],
    };
  }
  if (issue.state === 'closed' && !isOurs && isToldBack(desired, issue, marker))
    return { verb: 'update', fields: {}, aspects: [] };
  if ((issue.state === 'closed' && !isOurs) || isReopenedSince(desired, issue, marker))
    return { verb: 'update', fields: {}, aspects: [`${desired.state} in the notes`] };
  const [stateReason, word] =
    desired.state === 'done' ? (['completed', 'completed'] as const) : (['not_planned', 'not planned'] as const);
  // What is closed already gets another reason only.
  const verb = issue.state === 'closed' ? 'update' : 'close';
  return { verb, fields: { state: 'closed', stateReason }, aspects: [word] };
}

/** The state in the notes that a closed issue stands for. */
function readClosed({ stateReason }: Issue): Desired['state'] {
  return stateReason === 'not_planned' || stateReason === 'duplicate' ? 'dropped' : 'done';
}

/** Whether the note only says what a person did to the issue: an agenda, or a tick that was written back. No news. */
function isToldBack(desired: Desired, issue: Issue, marker: Marker): boolean {
  return desired.isNamed || (!marker.closed && marker.state === 'open' && readClosed(issue) === desired.state);
}

/**
 * Whether a person reopened the issue after the note had been told that it was closed, as a tick that was written back
 * tells it. Unless this push changed the note, the reopening is the later word.
 */
function isReopenedSince(desired: Desired, issue: Issue, marker: Marker): boolean {
  return (
    issue.state === 'open' &&
    issue.stateReason === 'reopened' &&
    !marker.closed &&
    !marker.reopened &&
    marker.state === 'open' &&
    !desired.isNews
  );
}
