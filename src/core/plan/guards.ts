import type { Change } from './change.ts';

/** Why a run must not write at all: it would be louder than its user allowed. Empty when it may. */
export function findRefusals(
  changes: readonly Change[],
  limits: { readonly maxNew: number; readonly maxCloses: number },
): readonly string[] {
  const opens = changes.filter((change) => change.kind === 'create').length;
  const closes = changes.filter(isClose).length;
  const refusals: string[] = [];
  if (opens > limits.maxNew) {
    refusals.push(
      `This run would open ${opens} issues, more than max-new (${limits.maxNew}), so nothing is written. ` +
        'Set `since` to a later day, or raise `max-new` for one run.',
    );
  }
  if (closes > limits.maxCloses) {
    refusals.push(
      `This run would close ${closes} issues, more than max-closes (${limits.maxCloses}), so nothing is written. ` +
        'Check that the notes are as they should be, or raise `max-closes` for one run.',
    );
  }
  return refusals;
}

/**
 * Takes out all marks of removal where there are more than a run may close issues: so many items do not leave the notes
 * at once, a folder that was moved or a glob that was changed looks like it. All the rest goes on.
 */
export function withholdMarks(
  changes: readonly Change[],
  limits: { readonly maxCloses: number },
): { readonly changes: readonly Change[]; readonly warning: string | null } {
  const isMark = (change: Change) => change.kind === 'remove' && change.patch.verb !== 'close';
  const marks = changes.filter(isMark).length;
  if (marks <= limits.maxCloses) return { changes, warning: null };
  const warning =
    `${marks} issues would be marked as removed, more than max-closes (${limits.maxCloses}), so none is. ` +
    'Check that the notes are as they should be, or raise `max-closes` for one run.';
  return { changes: changes.filter((change) => !isMark(change)), warning };
}

function isClose(change: Change): boolean {
  switch (change.kind) {
    // Closing what we opened twice is healing: refused, it would be refused by every later run too.
    case 'duplicate':
    case 'create':
    case 'renew':
      return false;
    case 'update':
    case 'remove':
      return change.patch.verb === 'close';
  }
}
