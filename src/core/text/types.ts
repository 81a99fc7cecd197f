/** What every room speaks of: days, repositories, problems. */

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A repository's full name, `owner/name`, as configured. */
export type RepoName = string;

/** Something wrong in a note or in the configuration, at a 1-based line and column. */
export type Problem = {
  readonly severity: 'error' | 'warning';
  /** Path of the note or configuration file, `/`-separated and relative to the repository. */
  readonly note: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

/** The day before which nothing opens: a number of days before now, a fixed day, or no bound at all. */
export type Since =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'none' };
