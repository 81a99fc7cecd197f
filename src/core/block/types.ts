/** An issue as a tracker lists it, and what our marker remembers. */
import type { SubItem } from '../reading/types.ts';
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
  /** Hash of the ticket below which it stands; left out where there is none. */
  readonly topic?: string;
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

/** A meeting, and the item's line in its note. */
export type Meeting = { readonly title: string; readonly date: IsoDate | null; readonly url: string };

/** What the managed block says; everything but the marker. */
export type Block = {
  /** Lines of the note as written, untrusted. */
  readonly source: string;
  readonly items: readonly SubItem[];
  /** Owners to name: a login where one is known, else as written. */
  readonly owners: readonly string[];
  /** Logins to mention once, because assigning them is impossible. */
  readonly mentions: readonly string[];
  readonly due: IsoDate | null;
  /** The latest meeting that holds the item. */
  readonly meeting: Meeting;
  /** The first one, once the item was raised again and its note is still there; else null. */
  readonly first: Meeting | null;
  readonly raised: { readonly count: number; readonly last: IsoDate | null };
  /** An earlier issue about the same TODO, `#n` or `owner/name#n`. */
  readonly follows: string | null;
  readonly removed: boolean;
  readonly label: string;
};
