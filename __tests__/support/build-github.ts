import type { EmbeddedGitHubOptions } from '../../testing/embedded-github/embedded-github.ts';
import { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';

/** Where the clock of `buildGitHub` starts; each reading is one second later. */
export const START = Date.UTC(2026, 0, 10);

/** The tracker that tests write to. */
export const REPO = 'unikraft/unikraft';

/**
 * A GitHub for tests: `unikraft/unikraft` (public) and `unikraft/secret` (private), and a token of each kind. `writer`
 * is the bot of an app that may write both; `member` a person who may; `triager` may triage; `outsider` a person
 * without rights; `reader` an app that may read; `fine` a fine-grained token that may read.
 */
export function buildGitHub(options: EmbeddedGitHubOptions = {}): EmbeddedGitHub {
  let seconds = 0;
  return new EmbeddedGitHub({
    now: () => new Date(START + 1000 * seconds++),
    users: ['stranger'],
    repositories: [
      { name: REPO, id: 1, collaborators: ['Razvand', 'skuenzer'], labels: ['bug'] },
      { name: 'unikraft/secret', id: 2, visibility: 'private' },
    ],
    tokens: {
      writer: { login: 'todo-app[bot]', type: 'app', permissions: { unikraft: 'write' } },
      member: { login: 'razvand' },
      triager: { login: 'helper', permissions: { [REPO]: 'triage' } },
      outsider: { login: 'passer-by' },
      reader: { login: 'github-actions[bot]', type: 'app', permissions: { [REPO]: 'read' } },
      fine: { login: 'skuenzer', type: 'fine-grained', permissions: { [REPO]: 'read' } },
    },
    ...options,
  });
}
