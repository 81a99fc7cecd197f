import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';

/** An issue as GitHub's lists and searches give it. */
export type GitHubIssue = RestEndpointMethodTypes['issues']['listForRepo']['response']['data'][number];

/** Issues of an answer, pull requests left out. */
export function parseIssues(repo: RepoName, data: readonly GitHubIssue[]): readonly Issue[] {
  return data.filter((issue) => issue.pull_request === undefined).map((issue) => parseIssue(repo, issue));
}

/** One issue in our own terms. */
export function parseIssue(repo: RepoName, data: GitHubIssue): Issue {
  return {
    repo,
    number: data.number,
    url: data.html_url,
    title: data.title,
    body: data.body ?? '',
    state: data.state === 'closed' ? 'closed' : 'open',
    stateReason: data.state_reason ?? null,
    closedAt: data.closed_at,
    createdAt: data.created_at,
    labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (data.assignees ?? []).map((user) => user.login),
    author: data.user?.login ?? null,
    // Not every server that speaks GitHub's language sends these two.
    authorAssociation: (data.author_association as string | undefined) ?? null,
    authorType: data.user?.type ?? null,
    locked: data.locked,
  };
}
