import type { Caller } from './access.ts';
import { findLevel, hasScope, refusal } from './access.ts';
import type { RateLimiter } from './rate-limit.ts';
import type { Issue, Repository, Scope, State, User } from './state.ts';
import type { ApiRequest, Reply } from './wire.ts';
import { ApiError, notFound } from './wire.ts';

/** What a handler works with. */
export interface Context {
  readonly state: State;
  readonly request: ApiRequest;
  readonly caller: Caller;
  /** The variable parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly limiter: RateLimiter;
  /** What a fault makes this request lose without a word. */
  readonly drops: { readonly labels: boolean; readonly assignees: boolean };
}

/** Answers one kind of request; throws `ApiError` to refuse. */
export type Handler = (context: Context) => Reply | Promise<Reply>;

/** One line of the routing table: `GET /repos/:owner/:repo`. A last part `*name` takes the rest of the path. */
export type Route = readonly [pattern: string, handler: Handler];

/** A variable part of the path that the route is known to have. */
export function readParam(context: Context, name: string): string {
  const value = context.params[name];
  if (value === undefined) throw new Error(`the route has no :${name}`);
  return value;
}

/** A variable part of the path that must be a number; anything else is 404. */
export function readNumber(context: Context, name: string): number {
  const value = readParam(context, name);
  if (!/^\d{1,15}$/.test(value)) throw notFound();
  return Number(value);
}

/**
 * The repository that the path names. Throws the redirect of a renamed one, 404 when the caller may not see it, and 403
 * when the token sees it but lacks all of `scopes` in a repository that is not public.
 */
export function openRepository(context: Context, scopes: readonly Scope[] = []): Repository {
  const name = `${readParam(context, 'owner')}/${readParam(context, 'repo')}`.toLowerCase();
  const moved = context.state.redirects.get(name);
  if (moved !== undefined) {
    assertVisible(context.caller, moved.repository);
    throw redirect(context, `/repositories/${moved.repository.id}${restOfPath(context)}`, moved.status);
  }
  const repository = context.state.repositories.get(name);
  if (repository === undefined) throw notFound();
  assertVisible(context.caller, repository);
  if (repository.visibility !== 'public' && !hasScope(context.caller, scopes)) throw refusal(context.caller);
  return repository;
}

/** The repository, for a request that changes it: 403 when archived. */
export function openForWriting(context: Context, scopes: readonly Scope[]): Repository {
  const repository = openRepository(context, scopes);
  if (context.caller === 'anonymous') throw refusal(context.caller);
  if (repository.archived) throw new ApiError(403, 'Repository was archived so is read-only.');
  return repository;
}

/** The issue or pull request that `:number` names: 410 when deleted or issues are off, a redirect when transferred. */
export function openIssue(context: Context, repository: Repository): Issue {
  const number = readNumber(context, 'number');
  const gone = repository.gone.get(number);
  if (gone === 'deleted') throw new ApiError(410, 'This issue was deleted');
  if (gone !== undefined) {
    const rest = restOfPath(context).replace(/^\/issues\/\d+/, `/issues/${gone.number}`);
    throw redirect(context, `/repositories/${gone.repository.id}${rest}`, null);
  }
  const issue = repository.issues.get(number);
  if (issue === undefined) throw notFound();
  if (issue.pullRequest === null) assertHasIssues(repository);
  return issue;
}

/** Throws 410 when issues are off. */
export function assertHasIssues(repository: Repository): void {
  if (!repository.hasIssues) throw new ApiError(410, 'Issues are disabled for this repo');
}

/** The account behind the token; 401 without one. */
export function requireUser(context: Context): User {
  if (context.caller === 'anonymous') throw new ApiError(401, 'Requires authentication');
  return context.caller.user;
}

function assertVisible(caller: Caller, repository: Repository): void {
  if (findLevel(caller, repository) === 'none') throw notFound();
}

/** What follows `/repos/:owner/:repo` in the path. */
function restOfPath(context: Context): string {
  return context.request.path.replace(/^\/repos\/[^/]+\/[^/]+/, '');
}

/** Reads are redirected with 301. Writes with 307: after a 301 a client may turn a POST into a GET. */
function redirect(context: Context, path: string, status: number | null): ApiError {
  const isRead = context.request.method === 'GET' || context.request.method === 'HEAD';
  const query = context.request.query.toString();
  const url = `${context.state.baseUrl}${path}${query === '' ? '' : `?${query}`}`;
  const code = status ?? (isRead ? 301 : 307);
  const message = code === 301 || code === 308 ? 'Moved Permanently' : 'Temporary Redirect';
  return new ApiError(code, message, { headers: { location: url }, extra: { url } });
}
