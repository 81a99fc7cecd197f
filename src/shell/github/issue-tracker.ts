import type { Evidence } from '../../core/people/evidence.ts';
import type { NewIssue } from '../../core/plan/types.ts';
import type { IssueFields } from '../../core/plan/patch-fields.ts';
import type { Visibility } from '../../core/plan/visibility.ts';
import type { Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';

/** What is looked for; `author` is a login, or null for anybody's. */
export type IssueSearch = { readonly word: string; readonly withoutLabel: string; readonly author: string | null };

/** What a search gave. `isWhole`: there is no more that it did not give; `total` as GitHub counts. */
export type IssuesFound = { readonly issues: readonly Issue[]; readonly isWhole: boolean; readonly total: number };

/** One page of people who can be assigned; `pagesLeft` is infinite where it is not told how many follow. */
export type AssigneesPage = { readonly logins: readonly string[]; readonly pagesLeft: number };
/** A field that an organisation's issues have. */
export type IssueField = { readonly id: number; readonly name: string };

/**
 * The trackers as the rest of the program sees them. Every operation rejects with a `TrackerError`; nothing is sent
 * twice that could take effect twice.
 */
export type IssueTracker = {
  /** All issues with the label, open and closed, oldest first; pull requests left out. */
  readonly listIssues: (repo: RepoName, label: string) => Promise<readonly Issue[]>;
  /** The newest issues with the label: one page of 100, newest first. `page` counts from 1. */
  readonly listNewest: (repo: RepoName, label: string, page: number) => Promise<readonly Issue[]>;
  /** Issues whose body holds a plain word and which lack the label. Lags; never a basis for identity. */
  readonly searchIssues: (repo: RepoName, query: IssueSearch) => Promise<IssuesFound>;
  readonly getIssue: (repo: RepoName, number: number) => Promise<Issue>;
  /** Rejects with kind `ambiguous` when the answer was lost: look before sending again. */
  readonly createIssue: (repo: RepoName, issue: NewIssue) => Promise<Issue>;
  readonly updateIssue: (repo: RepoName, number: number, fields: IssueFields) => Promise<Issue>;
  /** Creates the label unless it is there already. */
  readonly ensureLabel: (repo: RepoName, label: string) => Promise<void>;
  readonly hasLabel: (repo: RepoName, label: string) => Promise<boolean>;
  readonly isAssignable: (repo: RepoName, login: string) => Promise<boolean>;
  /** A hundred people who can be assigned. `page` counts from 1. */
  readonly listAssignees: (repo: RepoName, page: number) => Promise<AssigneesPage>;
  /** Login the token acts as, or null when the token has no user: an App's. Undefined when GitHub does not tell. */
  readonly getViewer: (repo: RepoName) => Promise<string | null | undefined>;
  /** Who wrote the latest 500 commits of the default branch, with their accounts; at most five requests. */
  readonly listAuthors: (repo: RepoName) => Promise<readonly Evidence[]>;
  /** The issue fields of the organisation that the repository belongs to; one request. */
  readonly listFields: (repo: RepoName) => Promise<readonly IssueField[]>;
  readonly getVisibility: (repo: RepoName) => Promise<Visibility>;
};
