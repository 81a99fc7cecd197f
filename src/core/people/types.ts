/** Notes and TODOs with their people settled, and what is configured of them. */
import type { IsoDate, RepoName, Problem } from '../text/types.ts';
import type { Profile } from '../note/find-profiles.ts';
import type { Reference } from '../reading/reference.ts';
import type { Reading, TodoState, SubItem, Topic, Withheld } from '../reading/types.ts';

/** Somebody a TODO names. A group of several logins gives one owner per login, all with the same `raw`. */
export type Owner = {
  /** As written in the note, markup removed. */
  readonly raw: string;
  /** GitHub login without `@`; null when nobody in `people` is meant beyond doubt. */
  readonly login: string | null;
  /** `group` is a known word that is nobody's login (`Everyone: []`): no assignee and no warning. */
  readonly kind: 'person' | 'group' | 'unresolved';
};

/** One action item of one note. */
export type Todo = {
  readonly note: string;
  /** Local date of the meeting that the item stands under: in a running note not every item has the same. */
  readonly meeting: IsoDate | null;
  /** The name of the way in which it is written, as in docs/reading.md. */
  readonly convention: string;
  /** 1-based line and column where the item starts. */
  readonly line: number;
  readonly column: number;
  readonly owners: readonly Owner[];
  /** What is to be done, as a person would write it, at most 256 characters; what a new issue is called. */
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
  /** Issue type of a new issue, and the one that every issue is to have: a route's is for new ones only. */
  readonly type: string | null;
  readonly lastingType: string | null;
  readonly withheld: Withheld | null;
  /** The ticket below which it stands, as its siblings stand below others; null for none. */
  readonly topic: Topic | null;
  /** The issue named in brackets at the end, whether a date stands in them, and what the item is without them; whether it is ours the plan knows. */
  readonly reference:
    (Pick<Reference, 'repo' | 'number'> & { readonly bare: BareTodo; readonly saysDue: boolean }) | null;
};

/** What an item is when the reference at its end is an identity and no text. */
export type BareTodo = Pick<Todo, 'title' | 'text' | 'source' | 'due' | 'links' | 'linkOnly' | 'withheld'>;

/** One file of minutes, read. */
export type Note = {
  readonly path: string;
  readonly title: string;
  /** The meeting's local date; null when neither front matter nor file name tell. */
  readonly date: IsoDate | null;
  /** Whether it carries a meeting's day, be it only in part. */
  readonly hasDay: boolean;
  /** As written, trimmed, each once; compared without case. */
  readonly teams: readonly string[];
  readonly participants: readonly string[];
  /** Names seen beside an account: shown as evidence, never used on their own. */
  readonly profiles: readonly Profile[];
  /** In the order of the file; withheld ones included. */
  readonly todos: readonly Todo[];
  /** How each line was read that stands in a section of things to do, or looks like an item elsewhere. */
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
  /** All lines of the file, as decoded: what stands in it beside its items. */
  readonly lines: readonly string[];
  /**
   * False when something was cut off or could not be read, so that the absence of an item proves nothing.
   */
  readonly complete: boolean;
};

/** One person of `people`: every alias holds in `teams` only, or everywhere when `teams` is null. */
export type Person = {
  readonly login: string;
  readonly aliases: readonly string[];
  readonly teams: readonly string[] | null;
  /** `never` for `assign: false`; `mention`: where assigning is impossible. Without it assigned, and else only named. */
  readonly assign?: 'mention' | 'never';
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
  /** Issue type of its new issues, before that of all. */
  readonly type?: string;
};

/** What the room asks of the configuration. */
export type PeopleSettings = {
  readonly target: RepoName;
  /** The one label that issues are found again by. */
  readonly label: string;
  readonly labels: readonly string[];
  /** Issue type of new issues; null for none. */
  readonly type: string | null;
  readonly people: readonly Person[];
  /** Word → logins; an empty list is a word that is nobody's login. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly routes: readonly Route[];
  readonly followLinks: readonly RepoName[];
  /** Where issues were opened earlier: still read and updated, never opened into. */
  readonly former: {
    readonly targets: readonly RepoName[];
    readonly labels: readonly string[];
    /** Numeric ids that the notes repository had before it was moved to another server or created anew. */
    readonly repositories?: readonly number[];
  };
};
