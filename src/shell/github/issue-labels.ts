import type { Octokit } from '@octokit/rest';
import type { RepoName } from '../../core/text/types.ts';
import { callGitHub, splitRepo } from './call-github.ts';
import { TrackerError } from './tracker-error.ts';

/** Blue of GitHub's own "documentation" label. */
const LABEL_COLOR = '0075ca';
const LABEL_DESCRIPTION = 'Opened from the TODOs of meeting notes';

/** Creates a label unless one of that name exists. */
export async function ensureLabel(client: Octokit, repo: RepoName, label: string): Promise<void> {
  try {
    await callGitHub(repo, () =>
      client.rest.issues.createLabel({
        ...splitRepo(repo),
        name: label,
        color: LABEL_COLOR,
        description: LABEL_DESCRIPTION,
      }),
    );
  } catch (error) {
    // 422 already_exists: somebody's label of that name serves, whatever its colour.
    if (error instanceof TrackerError && error.kind === 'invalid') return;
    // Its answer may have been lost, or the token may put labels on without being allowed to make them.
    const isOpen = isRefusal(error) || (error instanceof TrackerError && error.kind === 'ambiguous');
    if (!isOpen || !(await hasLabel(client, repo, label))) throw error;
  }
}

/** A token may label issues without being allowed to make labels, as the triage role is. */
function isRefusal(error: unknown): boolean {
  return error instanceof TrackerError && (error.kind === 'forbidden' || error.kind === 'not found');
}

/** Whether a repository has a label, as far as the token may see. */
export async function hasLabel(client: Octokit, repo: RepoName, label: string): Promise<boolean> {
  try {
    await callGitHub(repo, () => client.rest.issues.getLabel({ ...splitRepo(repo), name: label }));
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
