import type { Change } from './change.ts';
import type { Outcome } from './types.ts';
import { readBody } from '../block/issue-body.ts';
import type { Patch, PatchContext } from './patch-fields.ts';
import { isDueOutdated } from './patch-extras.ts';
import { computePatch } from './patch.ts';
import { computeRemovedPatch } from './patch-removed.ts';
import { computeRenewedPatch } from './patch-renewed.ts';
import type { Issue } from '../block/types.ts';
import type { PlanSettings } from './types.ts';

/** A change of an issue that exists. */
export type IssueChange = Exclude<Change, { readonly kind: 'create' }>;

/**
 * What is left of a planned change for the issue as it stands now: people may have been faster. Null: nothing, also
 * when the label by which the issue was found (one of `identifying`) has been taken away.
 */
export function computeFreshPatch(
  change: IssueChange,
  fresh: Issue,
  context: PatchContext & { readonly removed: PlanSettings['removed']; readonly identifying: readonly string[] },
): Patch | null {
  const identifying = change.issue.labels.filter((label) => hasName(context.identifying, label));
  if (!identifying.some((label) => hasName(fresh.labels, label)) || !holdsSameMarker(change.issue, fresh)) return null;
  switch (change.kind) {
    case 'update':
      return computePatch(change.desired, fresh, context);
    case 'remove':
      return computeRemovedPatch(fresh, context.removed);
    case 'renew':
      return computeRenewedPatch(fresh, change.sightings);
    case 'duplicate':
      return computeDuplicatePatch(fresh, change.of);
  }
}

/** Whether a change writes a due date into an issue field, so that the number of the field matters. */
export function isDueToWrite(change: Change): boolean {
  if (change.kind !== 'update' || change.patch.verb === 'close') return false;
  const reading = readBody(change.issue.body);
  return reading.kind === 'managed' && isDueOutdated(change.desired, change.issue, reading.marker);
}

/** Whether the marker is of the same notes repository and TODO as planned: a person may have put another one there. */
function holdsSameMarker(planned: Issue, fresh: Issue): boolean {
  const [before, now] = [readBody(planned.body), readBody(fresh.body)];
  if (before.kind !== 'managed' || now.kind !== 'managed') return false;
  return before.marker.repository === now.marker.repository && before.marker.key === now.marker.key;
}

function hasName(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}

/** Closes the later of two issues that two runs opened for one TODO. The text says so below the block. */
function computeDuplicatePatch(issue: Issue, of: Issue): Patch | null {
  if (issue.state === 'closed' || readBody(issue.body).kind !== 'managed') return null;
  const body = `${issue.body}\n\nDuplicate of #${of.number}\n`;
  return {
    verb: 'close',
    fields: {
      body,
      state: 'closed',
      stateReason: 'duplicate',
      ...(of.id === undefined ? {} : { duplicateOf: of.id }),
    },
    aspects: [`duplicate of #${of.number}`],
  };
}

/** What a report says about a change before or after it is made. */
export function describeChange(change: Change, result: Pick<Outcome, 'status' | 'message'>): Outcome {
  const { subject } = change;
  switch (change.kind) {
    case 'create':
      return {
        verb: 'create',
        subject,
        number: null,
        url: null,
        assignees: change.desired.assignees,
        aspects: [],
        ...result,
      };
    case 'duplicate': {
      const { number, url, assignees } = change.issue;
      return {
        verb: 'close',
        subject,
        number,
        url,
        assignees,
        aspects: [`duplicate of #${change.of.number}`],
        ...result,
      };
    }
    case 'update':
    case 'remove':
    case 'renew': {
      const { number, url } = change.issue;
      const { verb, aspects, fields } = change.patch;
      return { verb, subject, number, url, assignees: fields.assignees ?? change.issue.assignees, aspects, ...result };
    }
  }
}
