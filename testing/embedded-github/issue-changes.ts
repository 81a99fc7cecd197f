import type { Comment, Issue, Label, PullRequest, Repository, State, User } from './state.ts';
import { nextId } from './state.ts';

/** What a new issue begins with. */
export interface IssueDraft {
  readonly title: string;
  readonly body: string | null;
  readonly author: User;
  readonly labels?: readonly Label[];
  readonly assignees?: readonly User[];
  readonly createdAt?: Date;
  readonly pullRequest?: PullRequest | null;
  /** Whether it shows in lists and search only after the server's lag. */
  readonly lags: boolean;
}

/** Opens an issue (or pull request) under the next number. */
export function openNewIssue(state: State, repository: Repository, draft: IssueDraft): Issue {
  repository.lastNumber += 1;
  const createdAt = draft.createdAt ?? state.now();
  const issue: Issue = {
    id: nextId(state),
    number: repository.lastNumber,
    author: draft.author,
    createdAt,
    title: draft.title,
    body: draft.body,
    state: 'open',
    stateReason: null,
    labels: [...(draft.labels ?? [])],
    assignees: [...(draft.assignees ?? [])],
    milestone: null,
    updatedAt: createdAt,
    closedAt: null,
    closedBy: null,
    locked: false,
    lockReason: null,
    type: null,
    fieldValues: new Map(),
    duplicateOf: null,
    subIssueIds: [],
    pullRequest: draft.pullRequest ?? null,
    listedFrom: draft.lags ? state.requestCount + state.lag.list : 0,
    searchableFrom: draft.lags ? state.requestCount + state.lag.search : 0,
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

/** A change of state: who, when, and for closing, why. */
export interface StateChange {
  readonly to: 'open' | 'closed';
  readonly reason: string | null;
  /** Id of the issue that a duplicate is one of. */
  readonly duplicateOf?: number | null;
  readonly by: User;
  readonly at: Date;
}

/** Opens or closes. Nothing happens, also not to the reason, when the issue is in that state already. */
export function changeState(issue: Issue, change: StateChange): void {
  if (issue.state === change.to) return;
  issue.state = change.to;
  issue.updatedAt = change.at;
  if (change.to === 'closed') {
    // A pull request has no reason.
    issue.stateReason = issue.pullRequest === null ? (change.reason ?? 'completed') : null;
    issue.duplicateOf = change.reason === 'duplicate' ? (change.duplicateOf ?? null) : null;
    issue.closedAt = change.at;
    issue.closedBy = change.by;
  } else {
    issue.stateReason = issue.pullRequest === null ? 'reopened' : null;
    issue.duplicateOf = null;
    issue.closedAt = null;
    issue.closedBy = null;
  }
}

/** Applies an edit and moves `updatedAt` only when it changed something, as GitHub does. */
export function editIssue(
  state: State,
  issue: Issue,
  edit: Partial<Pick<Issue, 'title' | 'body' | 'labels' | 'assignees' | 'milestone' | 'type' | 'fieldValues'>>,
): void {
  const isChanged =
    (edit.title !== undefined && edit.title !== issue.title) ||
    (edit.body !== undefined && edit.body !== issue.body) ||
    (edit.milestone !== undefined && edit.milestone !== issue.milestone) ||
    (edit.type !== undefined && edit.type !== issue.type) ||
    edit.fieldValues !== undefined ||
    (edit.labels !== undefined && !isSameSet(edit.labels, issue.labels)) ||
    (edit.assignees !== undefined && !isSameSet(edit.assignees, issue.assignees));
  if (!isChanged) return;
  Object.assign(issue, edit);
  issue.updatedAt = state.now();
}

/** Adds a comment. */
export function addComment(
  state: State,
  repository: Repository,
  draft: { readonly issue: Issue; readonly author: User; readonly body: string },
): Comment {
  const at = state.now();
  const comment: Comment = {
    id: nextId(state),
    issueNumber: draft.issue.number,
    author: draft.author,
    createdAt: at,
    updatedAt: at,
    body: draft.body,
  };
  repository.comments.set(comment.id, comment);
  draft.issue.updatedAt = at;
  return comment;
}

/** Takes a label out of the repository and off its issues. */
export function removeLabel(repository: Repository, label: Label): void {
  repository.labels.delete(label.name.toLowerCase());
  for (const issue of repository.issues.values()) issue.labels = issue.labels.filter((other) => other !== label);
}

/** Gives a label another name; issues follow. The name must be free, save for a change of its own case. */
export function renameLabel(repository: Repository, label: Label, name: string): void {
  repository.labels.delete(label.name.toLowerCase());
  label.name = name;
  repository.labels.set(name.toLowerCase(), label);
}

function isSameSet<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((entry) => other.includes(entry));
}
