import type { Octokit } from '@octokit/rest';
import type { RepoName } from '../core/types.ts';
import { isRecord } from '../core/is-record.ts';
import { readRefusal } from './octokit.ts';
import { TrackerError } from './tracker-error.ts';

/** `owner/name` in the two parts that Octokit asks for. */
export function splitRepo(repo: RepoName): { owner: string; repo: string } {
  const slash = repo.indexOf('/');
  return { owner: repo.slice(0, slash), repo: repo.slice(slash + 1) };
}

/** Sends one request about a repository; whatever goes wrong becomes a `TrackerError` that says what to do. */
export async function callGitHub<T extends { readonly status: number }>(
  repo: RepoName,
  send: () => Promise<T>,
): Promise<T> {
  let answer: T;
  try {
    answer = await send();
  } catch (error) {
    throw error instanceof TrackerError ? error : describeFailure(repo, error);
  }
  if (answer.status >= 300) throw describeMove(repo, answer.status);
  return answer;
}

/** Login that a client's token acts as: null for an App's, undefined when GitHub does not tell. */
export async function getViewer(client: Octokit, repo: RepoName): Promise<string | null | undefined> {
  try {
    return (await callGitHub(repo, () => client.rest.users.getAuthenticated())).data.login;
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind === 'limited') throw error;
    return error.kind === 'forbidden' ? null : undefined;
  }
}

function describeMove(repo: RepoName, status: number): TrackerError {
  const message = `${repo} was renamed or transferred; write its new name in the configuration (redirects are not followed)`;
  return new TrackerError('moved', message, { status });
}

function describeFailure(repo: RepoName, cause: unknown): TrackerError {
  const { status, message } = readRefusal(cause);
  const details = { status, cause };
  switch (status) {
    case null:
      return new TrackerError('ambiguous', `${repo}: no answer from GitHub (${message})`, details);
    case 401:
      return new TrackerError(
        'unauthorised',
        `${repo}: GitHub does not know the token (${message}); check the secret it comes from`,
        details,
      );
    case 403:
      return new TrackerError('forbidden', `${repo}: ${message}; ${adviseForbidden(message)}`, details);
    case 404:
      return new TrackerError(
        'not found',
        `${repo}: not found; check the name, and that the token may read and write its issues`,
        details,
      );
    case 410:
      return new TrackerError('gone', `${repo}: ${message}; turn issues on there or choose another target`, details);
    case 422:
      return new TrackerError('invalid', `${repo}: GitHub refuses the content (${message})`, {
        ...details,
        fields: listFields(cause),
      });
    default: {
      const kind = status >= 500 ? 'ambiguous' : status >= 400 ? 'invalid' : 'moved';
      if (kind === 'moved') return describeMove(repo, status);
      return new TrackerError(kind, `${repo}: GitHub answers ${status} (${message})`, details);
    }
  }
}

function adviseForbidden(message: string): string {
  return /archived/i.test(message)
    ? 'unarchive it or choose another target'
    : 'give the token the permission "Issues: read and write" there';
}

/** Names of the invalid fields in a 422's `errors[]`. */
function listFields(error: unknown): readonly string[] {
  const response: unknown = error instanceof Error ? Reflect.get(error, 'response') : null;
  const data = isRecord(response) ? response['data'] : null;
  const errors: unknown = isRecord(data) ? data['errors'] : null;
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((entry: unknown) =>
    isRecord(entry) && typeof entry['field'] === 'string' ? [entry['field']] : [],
  );
}
