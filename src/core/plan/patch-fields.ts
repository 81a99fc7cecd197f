import type { FieldValue } from '../block/types.ts';
import type { LinkPolicy } from '../text/inert-url.ts';

/** The fields of one PATCH; only what changes. */
export type IssueFields = {
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
  /** Id of the issue that stays, where this one is closed as its duplicate. */
  readonly duplicateOf?: number;
  readonly type?: string;
  /** All values of issue fields: GitHub forgets those that are left out. */
  readonly fields?: readonly FieldValue[];
};

/** What to write to an issue, what to call that change, and what to tell people. */
export type Patch = {
  readonly verb: 'update' | 'close' | 'reopen';
  readonly fields: IssueFields;
  readonly aspects: readonly string[];
};

/** What the caller knows that neither the notes nor the issue tell. */
export type PatchContext = {
  readonly policy: LinkPolicy;
  /** Whether a login can be assigned in this repository. */
  readonly isAssignable: (login: string) => boolean;
  /** Whether a login that cannot be assigned is tried again by later runs; without it none is. */
  readonly mayWait?: (login: string) => boolean;
  /** Number of the issue field that carries due dates in this repository, where it is known. */
  readonly dueField?: number | null;
  /** Whether this repository refused issue types in this run. */
  readonly hasNoTypes?: boolean;
};
