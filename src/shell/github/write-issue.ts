import type { Octokit } from '@octokit/rest';
import type { FieldValue, Issue } from '../../core/block/types.ts';
import type { IssueFields } from '../../core/plan/patch-fields.ts';
import type { NewIssue } from '../../core/plan/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import { callGitHub, splitRepo } from './call-github.ts';
import { parseIssue } from './parse-issues.ts';
import { TrackerError } from './tracker-error.ts';

/** A new issue as GitHub takes it. */
export function copyNewIssue({ title, body, labels, assignees, type, fields }: NewIssue) {
  return {
    title,
    body,
    labels: [...labels],
    ...(assignees.length === 0 ? {} : { assignees: [...assignees] }),
    ...copyExtras({ type, fields }),
  };
}

/** Type and fields as GitHub takes them. */
function copyExtras({ type, fields }: { type: string | undefined; fields: readonly FieldValue[] | undefined }) {
  return {
    ...(type === undefined ? {} : { type }),
    ...(fields === undefined ? {} : { issue_field_values: fields.map(copyField) }),
  };
}

function copyField({ id, value }: FieldValue) {
  return { field_id: id, value: typeof value === 'object' ? [...value] : value };
}

/** Changes an issue; what an older server does not know of a duplicate is left out or said otherwise. */
export async function updateIssue(
  client: Octokit,
  change: { readonly repo: RepoName; readonly number: number; readonly fields: IssueFields },
): Promise<Issue> {
  const { repo, number, fields } = change;
  try {
    return await sendUpdate(client, change);
  } catch (error) {
    const isUnknown = error instanceof TrackerError && error.kind === 'invalid' && fields.stateReason === 'duplicate';
    if (!isUnknown) throw error;
    const words = `${error.fields.join(' ')} ${error.message}`;
    const { duplicateOf, ...rest } = fields;
    // The other issue may be out of the token's sight; then the text alone says which it is.
    if (duplicateOf !== undefined && /duplicate.?issue/i.test(words))
      return updateIssue(client, { repo, number, fields: rest });
    // Older servers know two reasons for closing, and refuse a third one for the content.
    if (!/state.?reason|duplicate/i.test(words)) throw error;
    return sendUpdate(client, { repo, number, fields: { ...rest, stateReason: 'not_planned' } });
  }
}

async function sendUpdate(
  client: Octokit,
  change: { readonly repo: RepoName; readonly number: number; readonly fields: IssueFields },
): Promise<Issue> {
  const { title, body, labels, assignees, state, stateReason, duplicateOf, type, fields } = change.fields;
  const { data } = await callGitHub(change.repo, () =>
    client.rest.issues.update({
      ...splitRepo(change.repo),
      issue_number: change.number,
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      ...(labels === undefined ? {} : { labels: [...labels] }),
      ...(assignees === undefined ? {} : { assignees: [...assignees] }),
      ...(state === undefined ? {} : { state }),
      // GitHub knows `duplicate` too; the typings lag.
      ...(stateReason === undefined ? {} : { state_reason: stateReason as 'completed' }),
      ...(duplicateOf === undefined ? {} : { duplicate_issue_id: duplicateOf }),
      ...copyExtras({ type, fields }),
    }),
  );
  return parseIssue(change.repo, data);
}
