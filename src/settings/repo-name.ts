import type { RepoName } from '../core/text/types.ts';

/** A full repository name in GitHub's own characters, or null. Look-alikes, `..` and addresses are none. */
export function parseRepoName(text: string): RepoName | null {
  const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,38}))\/([A-Za-z0-9._-]{1,100})$/.exec(text.trim());
  if (match === null || match[2] === '.' || match[2] === '..') return null;
  return match[0];
}
