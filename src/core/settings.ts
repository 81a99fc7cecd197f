/** Everything that may shape what is read and planned. */
import type { IsoDate, RepoName } from './text/types.ts';
import type { Person, Route } from './people/types.ts';

/** `{ days }` before now, a fixed day, or no bound at all. */
export type Since =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'none' };

/** Everything that may shape what is read and planned: configuration file and inputs, checked and filled up. */
export type Settings = {
  readonly target: RepoName;
  /** Globs, `!` excludes; null means: Markdown files that carry a meeting date. */
  readonly notes: readonly string[] | null;
  readonly since: Since;
  readonly label: string;
  readonly labels: readonly string[];
  readonly people: readonly Person[];
  /** Word → logins; an empty list is a word that is nobody's login. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly routes: readonly Route[];
  readonly followLinks: readonly RepoName[];
  /** Added to the built-in section names, as written. */
  readonly sections: readonly string[];
  readonly unowned: 'skip' | 'issue';
  readonly linkOnly: 'skip' | 'issue';
  readonly carryOver: boolean;
  readonly removed: 'mark' | 'close' | 'ignore';
  /** IANA name; for notes whose datetime has no offset. */
  readonly timezone: string;
  readonly former: { readonly targets: readonly RepoName[]; readonly labels: readonly string[] };
  readonly allowPublicTargets: boolean;
};
