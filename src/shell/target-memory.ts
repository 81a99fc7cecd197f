import type { RepoName } from '../core/types.ts';
import type { IssueTracker } from './issue-tracker.ts';

/** What a run has learnt about its targets, so that nothing is asked or created twice. */
export type TargetMemory = {
  /** Logins of `logins` that cannot be assigned in `repo`, lower-cased. One request per login and target. */
  readonly findUnassignable: (repo: RepoName, logins: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Creates the labels that are not known to exist. */
  readonly ensureLabels: (repo: RepoName, labels: readonly string[]) => Promise<void>;
};

/** A memory that starts with the labels and assignees that listed issues prove. */
export function createTargetMemory(
  tracker: IssueTracker,
  proven: { readonly labels: readonly (readonly [RepoName, string])[] },
): TargetMemory {
  const assignable = new Map<string, boolean>();
  const labels = new Set(proven.labels.map(([repo, label]) => writeKey(repo, label)));
  return {
    findUnassignable: async (repo, logins) => {
      const missing = new Set<string>();
      for (const login of logins) {
        const key = writeKey(repo, login);
        const known = assignable.get(key) ?? (await tracker.isAssignable(repo, login));
        assignable.set(key, known);
        if (!known) missing.add(login.toLowerCase());
      }
      return missing;
    },
    ensureLabels: async (repo, wanted) => {
      for (const label of wanted) {
        if (labels.has(writeKey(repo, label))) continue;
        await tracker.ensureLabel(repo, label);
        labels.add(writeKey(repo, label));
      }
    },
  };
}

function writeKey(repo: RepoName, name: string): string {
  return `${repo} ${name}`.toLowerCase();
}
