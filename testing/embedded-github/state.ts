/** Who sees a repository without being invited. */
export type Visibility = 'public' | 'private' | 'internal';

/** What somebody may do in a repository. Triage is enough for labels, assignees and state. */
export type Level = 'none' | 'read' | 'triage' | 'write';

/** An account. */
export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** An access token and what it may do. */
export interface Token {
  readonly user: User;
  /** `app`: an installation or workflow token. They are refused where a person's token is told half the truth. */
  readonly type: 'personal' | 'fine-grained' | 'app';
  /** Level by `owner/name`, `owner` or `*`, in lower case; the most specific holds. */
  readonly permissions: ReadonlyMap<string, Level>;
  /** What a fine-grained or app token was given beside metadata; a personal token has all. */
  readonly scopes: ReadonlySet<Scope>;
}

/** Permissions that this server tells apart. */
export type Scope = 'issues' | 'contents' | 'pull-requests';

/** A label; issues hold the object itself, so that they follow when it is renamed. */
export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number;
  readonly issueNumber: number;
  readonly author: User;
  readonly createdAt: Date;
  body: string;
  updatedAt: Date;
}

/** A milestone, as much of one as an issue refers to. */
export interface Milestone {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly createdAt: Date;
}

/** What makes an issue a pull request. Commits live in the repository's `gitDirectory`. */
export interface PullRequest {
  headSha: string;
  readonly headRef: string;
  /** `owner/name` of the fork it comes from; null when the fork is gone. */
  readonly headRepository: string | null;
  readonly baseRef: string;
  readonly baseSha: string;
  mergedAt: Date | null;
  mergeCommitSha: string | null;
}

/** An issue type of an organisation. */
export interface IssueType {
  readonly id: number;
  readonly name: string;
}

/** An issue field of an organisation; a choice has the options that are there. */
export interface IssueField {
  readonly id: number;
  readonly name: string;
  readonly dataType: 'text' | 'date' | 'number' | 'single_select' | 'multi_select';
  readonly options: readonly { readonly id: number; readonly name: string }[];
}

/** What an organisation's issues carry beside labels. */
export interface Organisation {
  readonly types: readonly IssueType[];
  readonly fields: readonly IssueField[];
}

/** A value of an issue field: several of a choice with several. */
export type FieldValue = string | number | readonly string[];

/** An issue or a pull request. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: User;
  readonly createdAt: Date;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: Label[];
  assignees: User[];
  milestone: Milestone | null;
  updatedAt: Date;
  closedAt: Date | null;
  closedBy: User | null;
  locked: boolean;
  lockReason: string | null;
  type: IssueType | null;
  /** By the field's id. */
  fieldValues: ReadonlyMap<number, FieldValue>;
  /** Id of the issue that it is a duplicate of. */
  duplicateOf: number | null;
  readonly subIssueIds: number[];
  readonly pullRequest: PullRequest | null;
  /** The request after which lists and search begin to show it. */
  readonly listedFrom: number;
  readonly searchableFrom: number;
}

/** Where an issue number leads that is no issue any more. */
export type Gone = 'deleted' | { readonly repository: Repository; readonly number: number };

/** A repository with its tracker. */
export interface Repository {
  readonly id: number;
  owner: User;
  name: string;
  visibility: Visibility;
  archived: boolean;
  hasIssues: boolean;
  readonly defaultBranch: string;
  readonly fork: boolean;
  readonly createdAt: Date;
  /** The git repository on this machine that contents, trees and comparisons are read from. */
  gitDirectory: string | null;
  /** Branches that a rule keeps from everybody; a pattern may end in a star. */
  protectedBranches: readonly string[];
  /** Entries of a tree before GitHub says `truncated`. */
  treeLimit: number;
  /** People who may be assigned and who write; logins in lower case. */
  readonly collaborators: Map<string, User>;
  readonly labels: Map<string, Label>;
  readonly issues: Map<number, Issue>;
  readonly gone: Map<number, Gone>;
  readonly comments: Map<number, Comment>;
  readonly milestones: Map<number, Milestone>;
  lastNumber: number;
}

/** Everything the server remembers. */
export interface State {
  readonly now: () => Date;
  /** Start of `html_url`s, without a trailing slash. */
  readonly serverUrl: string;
  /** Start of API addresses; the HTTP shell sets it when it knows its port. */
  baseUrl: string;
  readonly lag: { list: number; search: number };
  /** Whether searches run out of time and say so: `incomplete_results`. */
  isSearchCutShort: boolean;
  /** Whether the server knows issue types and fields; older ones leave them out of answers and ignore them in requests. */
  knowsExtras: boolean;
  readonly users: Map<string, User>;
  /** Types and fields by login in lower case. */
  readonly organisations: Map<string, Organisation>;
  readonly tokens: Map<string, Token>;
  readonly repositories: Map<string, Repository>;
  /** Former full names in lower case, and the status that a request to them is redirected with. */
  readonly redirects: Map<string, { readonly repository: Repository; readonly status: number | null }>;
  requestCount: number;
  lastId: number;
}

/** A fresh id; one counter serves everything, so that no two things share one. */
export function nextId(state: State): number {
  state.lastId += 1;
  return state.lastId;
}

/** `owner/name` as it is written today. */
export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}
