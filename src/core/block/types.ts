/** An issue as a tracker lists it, and what our marker remembers. */
import type { IsoDate, RepoName } from '../text/types.ts';

/** Where a TODO was seen: one note that holds it. Kept in the issue's marker. */
export type Sighting = {
  readonly date: IsoDate | null;
  readonly path: string;
  /** Short hashes of the item's text, of its owners and of the note's title. */
  readonly text: string;
  readonly owners: string;
  readonly title: string;
  /** Hash of the text without its due phrase; that of the text where it has none. */
  readonly bare: string;
};

/** A value of an issue field: what an organisation has its issues carry beside labels. */
export type FieldValue = {
  readonly id: number;
  readonly name?: string;
  readonly value: string | number | readonly string[];
};

/** An issue of a tracker that carries (or once carried) our label, as listed by GitHub. */
export type Issue = {
  readonly repo: RepoName;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** `completed`, `not_planned`, `duplicate`, `reopened` or null. */
  readonly stateReason: string | null;
  readonly closedAt: string | null;
  readonly createdAt: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly author: string | null;
  /** Whether the author may be assumed to have written our marker; see `createTrust`. */
  readonly authorAssociation: string | null;
  readonly authorType: string | null;
  readonly locked: boolean;
  /** The number that GitHub knows it by everywhere. Servers without issue types and fields leave these out. */
  readonly id?: number;
  readonly type?: string | null;
  readonly fields?: readonly FieldValue[];
};
