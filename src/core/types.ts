/**
 * The data that flows through the program: notes → TODOs → desired issues → plan → outcomes.
 * Everything here is readonly and plain, so that it can be printed, compared and kept.
 */

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

/** Somebody a TODO names. A group of several logins gives one owner per login, all with the same `raw`. */
export type Owner = {
  /** As written in the note, markup removed. */
  readonly raw: string;
  /** GitHub login without `@`; null when nobody in `people` is meant beyond doubt. */
  readonly login: string | null;
  /** `group` is a known word that is nobody's login (`Everyone: []`): no assignee and no warning. */
  readonly kind: 'person' | 'group' | 'unresolved';
};

export type TodoState = 'open' | 'done' | 'dropped';

/** A sub-bullet; becomes one line of the issue's checklist. `text` is plain text on one line. */
export type SubItem = { readonly text: string; readonly done: boolean };

/** Why an item of a note is no candidate for an issue whatever the trackers say. */
export type Withheld = 'no owner' | 'no-issue';

/** One action item of one note. */
export type Todo = {
  readonly note: string;
  /** 1-based line and column where the item starts. */
  readonly line: number;
  readonly column: number;
  readonly owners: readonly Owner[];
  /** First sentence as plain text, at most 256 characters; what a new issue is called. */
  readonly title: string;
  /** The whole item without owner prefix, state mark and sub-items: Markdown source on one line, whitespace folded. */
  readonly text: string;
  /** The lines of the note that make up the item, as written, indentation removed; quoted in the issue. */
  readonly source: string;
  readonly due: IsoDate | null;
  readonly state: TodoState;
  readonly items: readonly SubItem[];
  /** Absolute URLs in the item, in order, each once. */
  readonly links: readonly string[];
  /** Nothing but links to issues or pull requests, at most with a bare verb. */
  readonly linkOnly: boolean;
  readonly target: RepoName;
  /** Labels of a new issue: the identifying label first, then those of configuration, teams and routes; each once. */
  readonly labels: readonly string[];
  /** Of the labels those that only a route gives. */
  readonly routeLabels: readonly string[];
  readonly withheld: Withheld | null;
};

/** One file of minutes, read. */
export type Note = {
  readonly path: string;
  readonly title: string;
  /** The meeting's local date; null when neither front matter nor file name tell. */
  readonly date: IsoDate | null;
  /** As written, trimmed, each once; compared without case. */
  readonly teams: readonly string[];
  readonly participants: readonly string[];
  /** In the order of the file; withheld ones included. */
  readonly todos: readonly Todo[];
  readonly problems: readonly Problem[];
  /**
   * False when something was cut off or could not be read, so that the absence of an item proves nothing.
   */
  readonly complete: boolean;
};

/** A file of notes before it is read. */
export type NoteFile = { readonly path: string; readonly bytes: Uint8Array };

/** `{ days }` before now, a fixed day, or no bound at all. */
export type Since =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'none' };

/** One person of `people`: every alias holds in `teams` only, or everywhere when `teams` is null. */
export type Person = {
  readonly login: string;
  readonly aliases: readonly string[];
  readonly teams: readonly string[] | null;
};

/** A route: all conditions present must hold. `text` holds when any of its substrings occurs, in any case. */
export type Route = {
  readonly when: {
    readonly teams?: readonly string[];
    readonly notes?: readonly string[];
    readonly owners?: readonly string[];
    readonly text?: readonly string[];
  };
  readonly target: RepoName;
  readonly labels: readonly string[];
};

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
};

/** Why an item of a note opens no issue, for the report. */
export type Skipped = {
  readonly note: string;
  readonly line: number;
  readonly owners: readonly string[];
  readonly text: string;
  /** `no owner`, `done`, `dropped`, `link only`, `before since`, `no-issue`, `declined`, `already closed`, `detached`, … */
  readonly reason: string;
  /** The issue or pull request that the reason is about, when there is one. */
  readonly url: string | null;
};
