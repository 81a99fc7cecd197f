import { writeBlock } from '../block/issue-body.ts';
import type { Marker } from '../block/marker.ts';
import { hashTitle, hashWord } from '../block/marker-hashes.ts';
import type { LinkPolicy } from '../text/inert-url.ts';
import type { Change } from './change.ts';
import type { NewIssue } from './types.ts';
import { listNewFields } from './patch-extras.ts';
import { MOST_ASSIGNEES } from './patch-people.ts';
import type { Assignment } from '../people/assignment.ts';

/** What only the moment of opening knows. */
export type Birth = {
  readonly nonce: string;
  /** Numeric id of the notes repository. */
  readonly repository: number;
  /** Lower-cased logins that cannot be assigned in the target. */
  readonly unassignable: ReadonlySet<string>;
  /** Who is mentioned, waits for an assignment, or neither. */
  readonly assignment: Assignment;
  readonly policy: LinkPolicy;
  /** Number of the issue field that carries due dates in the target, where it is known. */
  readonly dueField?: number | null;
  /** Whether the target refused issue types in this run. */
  readonly hasNoTypes?: boolean;
};

/** The issue as it is opened. */
export function writeNewIssue(change: Extract<Change, { readonly kind: 'create' }>, birth: Birth): NewIssue {
  const { desired, follows } = change;
  const missing = desired.assignees.filter((login) => birth.unassignable.has(login.toLowerCase()));
  const { isMentioned, mayWait } = birth.assignment;
  const mentions = missing.filter(isMentioned);
  // Whom the configuration names is not remembered as wanted, and so is wanted anew by the next run.
  const waiting = missing.filter(mayWait);
  const type = birth.hasNoTypes === true ? null : desired.type;
  const fields = listNewFields(desired.content.due, birth.dueField ?? null);
  const marker: Marker = {
    repository: birth.repository,
    key: desired.key,
    nonce: birth.nonce,
    title: hashTitle(desired.title),
    content: desired.content,
    state: desired.state,
    closed: false,
    removed: false,
    reopened: false,
    assignees: desired.assignees.filter((login) => !waiting.includes(login)).map(hashWord),
    labels: desired.labels.map(hashWord),
    ticked: desired.ticked,
    theirs: missing.filter((login) => !waiting.includes(login)).map(hashWord),
    owners: desired.owners,
    teams: desired.teams,
    dueField: fields.length === 0 ? null : desired.content.due,
    type: type === null ? null : hashWord(type),
    sightings: desired.sightings,
  };
  const owners = desired.block.owners.filter((owner) => !mentions.includes(owner));
  return {
    title: desired.title,
    body: writeBlock({ ...desired.block, owners, mentions, follows }, marker, birth.policy),
    labels: desired.labels,
    assignees: desired.assignees.filter((login) => !missing.includes(login)).slice(0, MOST_ASSIGNEES),
    ...(type === null ? {} : { type }),
    ...(fields.length === 0 ? {} : { fields }),
  };
}
