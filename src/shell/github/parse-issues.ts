import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { FieldValue, Issue } from '../../core/block/types.ts';
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
    id: data.id,
    type: data.type?.name ?? null,
    fields: (data.issue_field_values ?? []).flatMap(parseField),
  };
}

type GitHubField = NonNullable<GitHubIssue['issue_field_values']>[number];

/** A field's value as it is written: options by their names. One without a value says nothing. */
function parseField(field: GitHubField): readonly FieldValue[] {
  // The typings lag: a field of several choices has its options in a list.
  const { multi_select_options: options } = field as {
    readonly multi_select_options?: readonly { name: string }[] | null;
  };
  const value = options?.map(({ name }) => name) ?? field.single_select_option?.name ?? field.value;
  if (value === null) return [];
  const { issue_field_name: name } = field as { readonly issue_field_name?: string };
  return [{ id: field.issue_field_id, ...(name === undefined ? {} : { name }), value }];
}
