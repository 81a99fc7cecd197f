import type { Octokit } from '@octokit/rest';
import type { RepoName } from '../../core/text/types.ts';
import { isRecord } from '../../core/text/is-record.ts';
import { adviseRefusal, NEEDS, type Need } from './advise-refusal.ts';
import { readRefusal } from './octokit.ts';
import { TrackerError } from './tracker-error.ts';

/** `owner/name` in the two parts that Octokit asks for. */
export function splitRepo(repo: RepoName): { owner: string; repo: string } {
  const slash = repo.indexOf('/');
  return { owner: repo.slice(0, slash), repo: repo.slice(slash + 1) };
}

/** Sends one request about a repository; whatever goes wrong becomes a `TrackerError` that says what to do. */
export async function callGitHub<T extends { readonly status: number; readonly headers: object }>(
  repo: RepoName,
  send: () => Promise<T>,
  need: Need = 'issues',
): Promise<T> {
  let answer: T;
  try {
    answer = await send();
  } catch (error) {
    throw error instanceof TrackerError ? error : describeFailure(repo, error, need);
  }
  if (answer.status >= 300) throw describeRedirect(repo, readAnswer(answer));
  return answer;
}

/** Login that a client's token acts as: null for an App's, undefined when GitHub does not tell. Rejects when it does not answer. */
export async function getViewer(client: Octokit, repo: RepoName): Promise<string | null | undefined> {
  try {
    return (await callGitHub(repo, () => client.rest.users.getAuthenticated())).data.login;
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind === 'limited' || error.kind === 'ambiguous') throw error;
    return error.kind === 'forbidden' ? null : undefined;
  }
}

function readAnswer({ status, headers }: { readonly status: number; readonly headers: object }): Redirect {
  const location: unknown = Reflect.get(headers, 'location');
  return { status, location: typeof location === 'string' ? location : null };
}

type Redirect = { readonly status: number; readonly location: string | null };

/** GitHub redirects to where a repository is now; anything else that redirects wants somebody to log in. */
function describeRedirect(repo: RepoName, { status, location }: Redirect): TrackerError {
  const isMove = location === null ? status !== 302 && status !== 303 : /\/repos(?:itories)?\//.test(location);
  const message = isMove
    ? `${repo} was renamed or transferred; write its new name in the configuration (redirects are not followed)`
    : `${repo}: GitHub answered with a redirect${nameHost(location)}, as a login page would; check the API address and any proxy or firewall in between`;
  return new TrackerError(isMove ? 'moved' : 'unauthorised', message, { status });
}

/** Only the host: what follows may hold a ticket. */
function nameHost(location: string | null): string {
  const host = location !== null && URL.canParse(location) ? new URL(location).host : '';
  return host === '' ? '' : ` to ${host}`;
}

function describeFailure(repo: RepoName, cause: unknown, need: Need): TrackerError {
  const refusal = readRefusal(cause);
  const { status } = refusal;
  const message = refusal.message.replace(/\.$/, '');
  const details = { status, cause };
  switch (status) {
    case null:
      return new TrackerError(
        'ambiguous',
        `${repo}: no answer from GitHub (${message}); the next run tries again`,
        details,
      );
    case 401:
      return new TrackerError(
        'unauthorised',
        `${repo}: GitHub does not accept the token${quote(message)}; ${adviseRefusal(refusal, need)}`,
        details,
      );
    case 403:
      return new TrackerError(
        'forbidden',
        `${repo}: ${message || 'forbidden'}; ${adviseRefusal(refusal, need)}`,
        details,
      );
    case 404:
      return new TrackerError('not found', `${repo}: ${NEEDS[need].missing}`, details);
    case 410:
      return new TrackerError(
        'gone',
        `${repo}: ${message || 'gone'}; enable issues there or choose another target`,
        details,
      );
    case 422:
      return new TrackerError(
        'invalid',
        `${repo}: GitHub rejected the content${quote(describeErrors(message, cause))}`,
        {
          ...details,
          fields: listFields(cause),
          refusedLogins: listRefusedLogins(cause),
        },
      );
    default: {
      const kind = status >= 500 ? 'ambiguous' : status >= 400 ? 'invalid' : 'moved';
      if (kind === 'moved') return describeRedirect(repo, { status, location: refusal.headers['location'] ?? null });
      const advice = kind === 'ambiguous' ? '; the next run tries again' : '';
      return new TrackerError(kind, `${repo}: GitHub answers ${status}${quote(message)}${advice}`, details);
    }
  }
}

function quote(message: string): string {
  return message === '' ? '' : ` (${message})`;
}

/** The entries of a 422's `errors[]`. */
function listErrors(error: unknown): readonly Record<string, unknown>[] {
  const response: unknown = error instanceof Error ? Reflect.get(error, 'response') : null;
  const data = isRecord(response) ? response['data'] : null;
  const errors: unknown = isRecord(data) ? data['errors'] : null;
  return Array.isArray(errors) ? errors.filter(isRecord) : [];
}

/** Names of the fields that a 422 finds invalid. */
function listFields(error: unknown): readonly string[] {
  return listErrors(error).flatMap(({ field }) => (typeof field === 'string' ? [field] : []));
}

/** Logins that a 422 names; it may name one by itself or all in a list. */
function listRefusedLogins(error: unknown): readonly string[] {
  const values = listErrors(error).flatMap(({ field, value }) => (field === 'assignees' ? [value].flat() : []));
  return values.flatMap((value: unknown) => (typeof value === 'string' ? [value.toLowerCase()] : []));
}

/** GitHub's sentence with what is wrong with which field. */
function describeErrors(message: string, error: unknown): string {
  const details = listErrors(error).flatMap(({ field, code, message: text }) => {
    const words = [field, text ?? code].filter((word): word is string => typeof word === 'string');
    return words.length === 0 ? [] : [words.join(': ')];
  });
  return [message, ...details.slice(0, 5)].filter((part) => part !== '').join('; ');
}
