import type { Repository, State, User } from './state.ts';
import { isMember } from './access.ts';

/** An instant in GitHub's form: UTC, whole seconds. */
export function renderTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** GitHub's opaque id; only its being a text matters here. */
export function renderNodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

/** An account as it appears inside other answers. */
export function renderUser(state: State, user: User): Record<string, unknown> {
  const url = `${state.baseUrl}/users/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: renderNodeId('User', user.id),
    avatar_url: `${state.serverUrl}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${state.serverUrl}/${encodeURIComponent(user.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
  };
}

/** What the account is to the repository. */
export function renderAssociation(repository: Repository, user: User): string {
  if (repository.owner.login.toLowerCase() === user.login.toLowerCase()) return 'OWNER';
  if (!isMember(repository, user)) return 'NONE';
  return repository.owner.type === 'Organization' ? 'MEMBER' : 'COLLABORATOR';
}
