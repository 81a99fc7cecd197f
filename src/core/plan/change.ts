import { describeGone, type Desired } from './desired.ts';
import { compareText } from '../text/order.ts';
import type { Patch } from './patch-fields.ts';
import type { Subject } from './types.ts';
import type { TrackerReading } from '../identity/tracked.ts';
import type { Issue, Sighting } from '../block/types.ts';

/** One thing to do to one issue. `notes` are the paths that it concerns, old and new. */
export type Change = { readonly subject: Subject; readonly notes: readonly string[] } & (
  | { readonly kind: 'create'; readonly desired: Desired; readonly follows: string | null }
  | { readonly kind: 'update'; readonly issue: Issue; readonly desired: Desired; readonly patch: Patch }
  | { readonly kind: 'remove'; readonly issue: Issue; readonly patch: Patch }
  | { readonly kind: 'renew'; readonly issue: Issue; readonly patch: Patch; readonly sightings: readonly Sighting[] }
  | { readonly kind: 'duplicate'; readonly issue: Issue; readonly of: Issue }
);

/** Whom a change assigns who is not assigned yet. */
export function listNewAssignees(change: Change): readonly string[] {
  if (change.kind === 'create') return change.desired.assignees;
  if (change.kind !== 'update') return [];
  const { assignees } = change.issue;
  return (change.patch.fields.assignees ?? []).filter((login) => !assignees.includes(login));
}

/** Closing the later of two issues that two runs opened for one TODO. */
export function describeDuplicate({ issue, of }: TrackerReading['duplicates'][number]): Change {
  return { kind: 'duplicate', issue, of, subject: describeGone(issue, undefined), notes: [] };
}

/** The order of writing: what exists by number, then what is new by meeting. */
export function compareChanges(a: Change, b: Change): number {
  const isNew = (change: Change) => Number(change.kind === 'create');
  const number = (change: Change) => (change.kind === 'create' ? 0 : change.issue.number);
  return (
    isNew(a) - isNew(b) ||
    (a.kind === 'create' && b.kind === 'create'
      ? compareText(dateOf(a), dateOf(b))
      : compareText(a.subject.repo, b.subject.repo)) ||
    number(a) - number(b) ||
    compareText(a.subject.note, b.subject.note) ||
    a.subject.line - b.subject.line
  );
}

function dateOf(change: Change & { readonly kind: 'create' }): string {
  return change.desired.block.meeting.date ?? '';
}
