import type { Level, Repository, Scope, State, Token, User } from './state.ts';
import { fullName } from './state.ts';
import { ApiError } from './wire.ts';

/** Who asks: a token, or nobody in particular. */
export type Caller = Token | 'anonymous';

/** Reads the `authorization` header. Throws 401 for a token that was never given out. */
export function identifyCaller(state: State, headers: Readonly<Record<string, string>>): Caller {
  const header = headers['authorization'];
  if (header === undefined || header === '') return 'anonymous';
  const secret = /^(?:token|bearer)\s+(\S+)$/i.exec(header)?.[1];
  const token = secret === undefined ? undefined : state.tokens.get(secret);
  if (token === undefined) throw new ApiError(401, 'Bad credentials');
  return token;
}

/** What the caller may do in a repository, by permission, membership or because it is public. */
export function findLevel(caller: Caller, repository: Repository): Level {
  const open: Level = repository.visibility === 'public' ? 'read' : 'none';
  if (caller === 'anonymous') return open;
  const granted =
    caller.permissions.get(fullName(repository).toLowerCase()) ??
    caller.permissions.get(repository.owner.login.toLowerCase()) ??
    caller.permissions.get('*');
  if (granted !== undefined) return granted === 'none' ? open : granted;
  return caller.type === 'personal' && isMember(repository, caller.user) ? 'write' : open;
}

/** Whether the account is the owner or a collaborator: such people can be assigned. */
export function isMember(repository: Repository, user: User): boolean {
  if (repository.collaborators.has(user.login.toLowerCase())) return true;
  return repository.owner.login.toLowerCase() === user.login.toLowerCase();
}

/** Whether an issue can be assigned to the account: members, and people whose token may triage. */
export function isAssignable(state: State, repository: Repository, user: User): boolean {
  if (user.type === 'Organization') return false;
  if (isMember(repository, user)) return true;
  return [...state.tokens.values()].some(
    (token) => token.user === user && token.type !== 'app' && isTriage(findLevel(token, repository)),
  );
}

/** Whether the caller may set labels, assignees and state of anybody's issue. */
export function mayTriage(caller: Caller, repository: Repository, scopes: readonly Scope[]): boolean {
  return isTriage(findLevel(caller, repository)) && hasScope(caller, scopes);
}

/** Throws what GitHub says to a caller who may read but not write. `scopes`: any of them will do. */
export function assertMayTriage(caller: Caller, repository: Repository, scopes: readonly Scope[]): void {
  if (!mayTriage(caller, repository, scopes)) throw refusal(caller);
}

/** Throws what GitHub says to a caller who may not write. `scopes`: any of them will do. */
export function assertMayWrite(caller: Caller, repository: Repository, scopes: readonly Scope[]): void {
  if (findLevel(caller, repository) !== 'write' || !hasScope(caller, scopes)) throw refusal(caller);
}

/** The refusal of a write, in the words that depend on the kind of token. */
export function refusal(caller: Caller): ApiError {
  if (caller === 'anonymous') return new ApiError(401, 'Requires authentication');
  switch (caller.type) {
    case 'app':
      return new ApiError(403, 'Resource not accessible by integration');
    case 'fine-grained':
      return new ApiError(403, 'Resource not accessible by personal access token');
    case 'personal':
      return new ApiError(403, 'Must have admin rights to Repository.');
  }
}

/** Whether the token was given one of the scopes. Anonymous callers have none to lack. */
export function hasScope(caller: Caller, scopes: readonly Scope[]): boolean {
  return caller === 'anonymous' || scopes.length === 0 || scopes.some((scope) => caller.scopes.has(scope));
}

function isTriage(level: Level): boolean {
  return level === 'triage' || level === 'write';
}
