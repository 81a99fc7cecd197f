import { writeBlock } from '../block/issue-body.ts';
import { hashTitle, hashWord, type Marker } from '../block/marker.ts';
import type { LinkPolicy } from '../text/inert-url.ts';
import type { Change } from './change.ts';
import type { NewIssue } from './types.ts';
import { MOST_ASSIGNEES } from './patch-people.ts';
import type { PlanSettings } from './types.ts';

/** What only the moment of opening knows. */
export type Birth = {
  readonly nonce: string;
  /** Numeric id of the notes repository. */
  readonly repository: number;
  /** Lower-cased logins that cannot be assigned in the target. */
  readonly unassignable: ReadonlySet<string>;
  /** Lower-cased logins that the configuration names: mentioned once where they cannot be assigned. */
  readonly mentionable: ReadonlySet<string>;
  readonly policy: LinkPolicy;
};

/** Logins that the configuration names, lower-cased. */
export function listConfiguredLogins(settings: PlanSettings): ReadonlySet<string> {
  const logins = [...settings.people.map((person) => person.login), ...[...settings.groups.values()].flat()];
  return new Set(logins.map((login) => login.toLowerCase()));
}

/** The issue as it is opened. */
export function writeNewIssue(change: Extract<Change, { readonly kind: 'create' }>, birth: Birth): NewIssue {
  const { desired, follows } = change;
  const missing = desired.assignees.filter((login) => birth.unassignable.has(login.toLowerCase()));
  // A login that only a note names is a stranger: whoever may write notes could ping anybody by it.
  const mentions = missing.filter((login) => birth.mentionable.has(login.toLowerCase()));
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
    assignees: desired.assignees.map(hashWord),
    labels: desired.labels.map(hashWord),
    ticked: desired.ticked,
    theirs: missing.map(hashWord),
    owners: desired.owners,
    teams: desired.teams,
    sightings: desired.sightings,
  };
  const owners = desired.block.owners.filter((owner) => !mentions.includes(owner));
  return {
    title: desired.title,
    body: writeBlock({ ...desired.block, owners, mentions, follows }, marker, birth.policy),
    labels: desired.labels,
    assignees: desired.assignees.filter((login) => !missing.includes(login)).slice(0, MOST_ASSIGNEES),
  };
}
