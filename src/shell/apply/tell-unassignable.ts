import type { Report } from '../../core/plan/types.ts';
import type { RepoName } from '../../core/text/types.ts';

/**
 * The warning about somebody in `people` who cannot be assigned, once per login and target: a typo, or someone yet to be
 * given access. A login that only a note names gets none.
 */
export function describeUnassignable(repo: RepoName, login: string): Report['notices'][number] {
  const message =
    `${repo}: \`${login}\` from \`people\` cannot be assigned there. Correct the login, give them access, or set \`assign: false\`; ` +
    'the next run after that assigns the open issues.';
  return { level: 'warning', message };
}
