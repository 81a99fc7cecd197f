import { renderExtras } from './render-extras.ts';
import { renderAssociation, renderNodeId, renderTime, renderUser } from './render-user.ts';
import type { Comment, Issue, Label, Milestone, Repository, State } from './state.ts';
import { fullName } from './state.ts';

/** Start of a repository's API addresses. */
export function repositoryUrl(state: State, repository: Repository): string {
  return `${state.baseUrl}/repos/${fullName(repository)}`;
}

/** Start of a repository's pages for people. */
export function repositoryPage(state: State, repository: Repository): string {
  return `${state.serverUrl}/${fullName(repository)}`;
}

/** An issue, or a pull request as the issues API shows it. */
export function renderIssue(state: State, repository: Repository, issue: Issue): Record<string, unknown> {
  const url = `${repositoryUrl(state, repository)}/issues/${issue.number}`;
  const assignees = issue.assignees.map((user) => renderUser(state, user));
  return {
    url,
    repository_url: repositoryUrl(state, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issuePage(state, repository, issue),
    id: issue.id,
    node_id: renderNodeId('Issue', issue.id),
    number: issue.number,
    title: issue.title,
    user: renderUser(state, issue.author),
    labels: issue.labels.map((label) => renderLabel(state, repository, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: issue.milestone === null ? null : renderMilestone(state, repository, issue.milestone),
    comments: listComments(repository, issue.number).length,
    created_at: renderTime(issue.createdAt),
    updated_at: renderTime(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : renderTime(issue.closedAt),
    author_association: renderAssociation(repository, issue.author),
    active_lock_reason: issue.lockReason,
    body: issue.body,
    closed_by: issue.closedBy === null ? null : renderUser(state, issue.closedBy),
    state_reason: issue.stateReason,
    ...renderExtras(state, repository, issue),
    ...renderPullRequestKey(state, repository, issue),
  };
}

/** The page of an issue or pull request. */
export function issuePage(state: State, repository: Repository, issue: Issue): string {
  return `${repositoryPage(state, repository)}/${issue.pullRequest === null ? 'issues' : 'pull'}/${issue.number}`;
}

/** A label. */
export function renderLabel(state: State, repository: Repository, label: Label): Record<string, unknown> {
  return {
    id: label.id,
    node_id: renderNodeId('Label', label.id),
    url: `${repositoryUrl(state, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** A comment. */
export function renderComment(state: State, repository: Repository, comment: Comment): Record<string, unknown> {
  const issue = repository.issues.get(comment.issueNumber);
  const page = issue === undefined ? repositoryPage(state, repository) : issuePage(state, repository, issue);
  return {
    id: comment.id,
    node_id: renderNodeId('IssueComment', comment.id),
    url: `${repositoryUrl(state, repository)}/issues/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(state, repository)}/issues/${comment.issueNumber}`,
    body: comment.body,
    user: renderUser(state, comment.author),
    created_at: renderTime(comment.createdAt),
    updated_at: renderTime(comment.updatedAt),
    author_association: renderAssociation(repository, comment.author),
    performed_via_github_app: null,
  };
}

/** The comments of an issue, oldest first. */
export function listComments(repository: Repository, issueNumber: number): readonly Comment[] {
  return [...repository.comments.values()].filter((comment) => comment.issueNumber === issueNumber);
}

/** A milestone. */
export function renderMilestone(state: State, repository: Repository, milestone: Milestone): Record<string, unknown> {
  const url = `${repositoryUrl(state, repository)}/milestones/${milestone.number}`;
  const issues = [...repository.issues.values()].filter((issue) => issue.milestone === milestone);
  return {
    url,
    html_url: `${repositoryPage(state, repository)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: renderNodeId('Milestone', milestone.id),
    number: milestone.number,
    state: 'open',
    title: milestone.title,
    description: null,
    creator: null,
    open_issues: issues.filter((issue) => issue.state === 'open').length,
    closed_issues: issues.filter((issue) => issue.state === 'closed').length,
    created_at: renderTime(milestone.createdAt),
    updated_at: renderTime(milestone.createdAt),
    closed_at: null,
    due_on: null,
  };
}

function renderPullRequestKey(state: State, repository: Repository, issue: Issue): Record<string, unknown> {
  if (issue.pullRequest === null) return {};
  const page = issuePage(state, repository, issue);
  return {
    pull_request: {
      url: `${repositoryUrl(state, repository)}/pulls/${issue.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: issue.pullRequest.mergedAt === null ? null : renderTime(issue.pullRequest.mergedAt),
    },
  };
}
