import type { Context } from './context.ts';
import { issuePage, listComments, renderLabel, renderMilestone, repositoryUrl } from './render-issue.ts';
import { renderRepository } from './render-repository.ts';
import { renderAssociation, renderNodeId, renderTime, renderUser } from './render-user.ts';
import type { Issue, PullRequest, Repository, State } from './state.ts';
import { fullName } from './state.ts';

/** A pull request; null when the issue is none. */
export function renderPullRequest(
  context: Context,
  repository: Repository,
  issue: Issue,
): Record<string, unknown> | null {
  const pull = issue.pullRequest;
  if (pull === null) return null;
  const { state } = context;
  const url = `${repositoryUrl(state, repository)}/pulls/${issue.number}`;
  const page = issuePage(state, repository, issue);
  return {
    url,
    id: issue.id,
    node_id: renderNodeId('PullRequest', issue.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: `${repositoryUrl(state, repository)}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    body: issue.body,
    user: renderUser(state, issue.author),
    labels: issue.labels.map((label) => renderLabel(state, repository, label)),
    assignee: issue.assignees[0] === undefined ? null : renderUser(state, issue.assignees[0]),
    assignees: issue.assignees.map((user) => renderUser(state, user)),
    milestone: issue.milestone === null ? null : renderMilestone(state, repository, issue.milestone),
    created_at: renderTime(issue.createdAt),
    updated_at: renderTime(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : renderTime(issue.closedAt),
    merged_at: pull.mergedAt === null ? null : renderTime(pull.mergedAt),
    merged: pull.mergedAt !== null,
    merge_commit_sha: pull.mergeCommitSha,
    draft: false,
    auto_merge: null,
    maintainer_can_modify: false,
    merged_by: null,
    ...UNMEASURED,
    ...listAddresses(url, { state, repository, issue, pull }),
    comments: listComments(repository, issue.number).length,
    author_association: renderAssociation(repository, issue.author),
    head: renderHead(context, pull),
    base: renderEnd(context, repository, { ref: pull.baseRef, sha: pull.baseSha }),
  };
}

/** What GitHub counts in the background, and nobody here asks for. */
const UNMEASURED = {
  additions: 0,
  deletions: 0,
  changed_files: 0,
  commits: 0,
  review_comments: 0,
  mergeable: null,
  mergeable_state: 'unknown',
} as const;

function listAddresses(
  url: string,
  of: { readonly state: State; readonly repository: Repository; readonly issue: Issue; readonly pull: PullRequest },
): Record<string, unknown> {
  const base = repositoryUrl(of.state, of.repository);
  const addresses = {
    comments_url: `${base}/issues/${of.issue.number}/comments`,
    commits_url: `${url}/commits`,
    review_comment_url: `${base}/pulls/comments{/number}`,
    review_comments_url: `${url}/comments`,
    statuses_url: `${base}/statuses/${of.pull.headSha}`,
  };
  const links = {
    self: url,
    html: issuePage(of.state, of.repository, of.issue),
    issue: `${base}/issues/${of.issue.number}`,
    comments: addresses.comments_url,
    review_comments: addresses.review_comments_url,
    review_comment: addresses.review_comment_url,
    commits: addresses.commits_url,
    statuses: addresses.statuses_url,
  };
  return {
    ...addresses,
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
  };
}

/** The fork may be gone, or hidden from the caller's state: then `repo` is null. */
function renderHead(context: Context, pull: PullRequest): Record<string, unknown> {
  const end = { ref: pull.headRef, sha: pull.headSha };
  const repository = context.state.repositories.get((pull.headRepository ?? '').toLowerCase());
  if (repository !== undefined) return renderEnd(context, repository, end);
  return { label: pull.headRef, ...end, user: null, repo: null };
}

function renderEnd(
  context: Context,
  repository: Repository,
  end: { readonly ref: string; readonly sha: string },
): Record<string, unknown> {
  const owner = fullName(repository).split('/')[0] ?? '';
  return {
    label: `${owner}:${end.ref}`,
    ...end,
    user: renderUser(context.state, repository.owner),
    repo: renderRepository(context.state, repository, context.caller),
  };
}
