import type { RepoName } from '../core/text/types.ts';

/** Where a repository lies: the server's address without a final slash, and `owner/name`. */
export type Remote = { readonly serverUrl: string; readonly repo: RepoName };

/**
 * Takes a git remote apart: `https://host/o/n.git`, `git@host:o/n.git`, `ssh://git@host:22/o/n`. GitHub's ssh over the
 * port of https has a host of its own. Null for anything else, such as a folder.
 */
export function parseRemote(url: string): Remote | null {
  const match =
    /^(?:(?:https?|ssh|git):\/\/(?:[^@/]+@)?|[^@/\s]+@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      url,
    );
  const [, host, owner, name] = match ?? [];
  if (host === undefined || owner === undefined || name === undefined) return null;
  const server = host.toLowerCase().replace(/^(?:ssh|www)\.(?=github\.com$)/, '');
  return { serverUrl: `https://${server}`, repo: `${owner}/${name}` };
}

/** The REST API of a server: of github.com, of an enterprise's own `*.ghe.com`, or of an Enterprise Server. */
export function computeApiUrl(serverUrl: string): string {
  const host = serverUrl.replace(/^https?:\/\//, '');
  return host === 'github.com' || host.endsWith('.ghe.com') ? `https://api.${host}` : `${serverUrl}/api/v3`;
}
