/** The plan: the changes that would make the trackers agree with the notes, and what became of each of them. */
import type { IsoDate, Problem, RepoName } from '../text/types.ts';
import type { FieldValue } from '../block/types.ts';
import type { SubItem, TodoState } from '../reading/types.ts';
import type { Evidence } from '../people/evidence.ts';
import type { Owner, PeopleSettings } from '../people/types.ts';

/** What a new issue says. `body` is the managed block, complete. */
export type NewIssue = {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Wanted logins; the shell leaves out those that cannot be assigned. */
  readonly assignees: readonly string[];
  /** Issue type; without it none. */
  readonly type?: string;
  /** Values of issue fields. */
  readonly fields?: readonly FieldValue[];
};

/** What every change tells about the TODO it is about, for reports. */
export type Subject = {
  readonly repo: RepoName;
  readonly title: string;
  readonly owners: readonly Owner[];
  readonly due: IsoDate | null;
  readonly note: string;
  readonly line: number;
  readonly teams: readonly string[];
};

/** What happens to one issue. `aspects` are words such as `text`, `due`, `owners`, `checklist`, `raised again`. */
export type Verb = 'create' | 'update' | 'close' | 'reopen';

/** One line of a report: a change that is planned, made, deferred or failed. */
export type Outcome = {
  readonly verb: Verb;
  readonly subject: Subject;
  /** Null where no issue exists yet. */
  readonly number: number | null;
  readonly url: string | null;
  /** Logins that are (or would be) assigned. */
  readonly assignees: readonly string[];
  /** What an update changes, or why a close closes: `completed`, `not planned`, `duplicate of #4`. */
  readonly aspects: readonly string[];
  readonly status: 'planned' | 'done' | 'deferred' | 'failed';
  /** Why it failed or was deferred; null otherwise. */
  readonly message: string | null;
};

/** An open issue that the notes agree with. */
export type Settled = Pick<Outcome, 'subject' | 'assignees'> & { readonly number: number; readonly url: string };

/** A TODO that has an issue, or is about to get one, as notes and trackers have it once the plan is carried out. */
export type Standing = {
  readonly subject: Subject;
  /** The item's words, owners apart: Markdown source on one line. */
  readonly text: string;
  readonly items: readonly SubItem[];
  /** `done` and `dropped` are issues closed as completed and as not planned. */
  readonly state: TodoState;
  /** Instant at which the issue was closed, ISO 8601; null while it is open, or where this run closes it. */
  readonly closedAt: string | null;
  /** Null where no issue exists yet. */
  readonly number: number | null;
  readonly url: string | null;
  readonly assignees: readonly string[];
  /** How many meetings raised it, and the first and latest of them. */
  readonly raised: number;
  readonly first: IsoDate | null;
  readonly latest: IsoDate | null;
};

/** An owner whom nobody in `people` is, with everything a person needs to add one. */
export type Unresolved = {
  readonly raw: string;
  readonly meeting: IsoDate | null;
  /** Who took part in that meeting, as the note writes them. */
  readonly participants: readonly string[];
  readonly note: string;
  readonly line: number;
  /** Teams of the note, for a team-scoped alias; may be empty. */
  readonly teams: readonly string[];
  /** The issue concerned, when it exists: `owner/name#n`. */
  readonly issue: string | null;
};

/** Everything a run has to say; summary, comment, outputs and terminal are made from it alone. */
export type Report = {
  /** `sync` writes; `dry-run` and `preview` are the plan not applied. */
  readonly mode: 'sync' | 'dry-run' | 'preview';
  /** Previews and runs in a fork end green whatever they meet; what would fail is a warning. */
  readonly tolerant: boolean;
  /** `refused`: a guard let nothing be written. `unread`: the trackers could not be read, so there is no plan at all. */
  readonly verdict: 'planned' | 'refused' | 'unread';
  readonly outcomes: readonly Outcome[];
  /** Tracked issues that the notes agree with already. */
  readonly unchanged: number;
  /** Those of them that are open: the record of a merge names those of its notes too. */
  readonly settled: readonly Settled[];
  /** Every TODO that has an issue or is about to get one. */
  readonly standing: readonly Standing[];
  /** When each tracked issue was opened and closed, ISO 8601. */
  readonly history: readonly {
    readonly repo: RepoName;
    readonly createdAt: string;
    readonly closedAt: string | null;
  }[];
  readonly skipped: readonly Skipped[];
  readonly unresolved: readonly Unresolved[];
  /** What tells who they might be. */
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
  /** Sentences about the run as a whole; an `error` makes it fail. */
  readonly notices: readonly { readonly level: 'notice' | 'warning' | 'error'; readonly message: string }[];
  readonly notes: number;
  /** TODOs read. */
  readonly todos: number;
  /** The moment of the report, ISO 8601. */
  readonly now: string;
  readonly requests: number;
  readonly writes: number;
  readonly seconds: number;
  /** Repositories of which a reader of this report may learn counts only. */
  readonly hiddenTargets: readonly RepoName[];
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

/** What the overview is to be. */
export type OverviewSettings = {
  /** Null is the notes' own repository. */
  readonly repository: RepoName | null;
  readonly title: string;
  /** Meetings that must have raised a TODO before it counts as stuck. */
  readonly stuck: number;
};

/** Issue fields of the organisation, by name or number. */
export type FieldSettings = {
  /** The one that carries the due date. */
  readonly due: string | number | null;
};

/** What the room asks of the configuration, beside what settles people and targets. */
export type PlanSettings = PeopleSettings & {
  /** IANA name; for notes whose datetime has no offset. */
  readonly timezone: string;
  readonly linkOnly: 'skip' | 'issue';
  readonly carryOver: boolean;
  /** The one issue that tells what is open; null where none is wanted. */
  readonly overview: OverviewSettings | null;
  readonly removed: 'mark' | 'close' | 'ignore';
  readonly fields: FieldSettings;
};
