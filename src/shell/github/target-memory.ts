import type { RepoName } from '../../core/text/types.ts';
import { createExtrasMemory, type ExtrasMemory, type KnownExtras } from './extras-memory.ts';
import type { IssueTracker } from './issue-tracker.ts';
import { listAssignable } from './list-assignable.ts';
import { TrackerError, type FailureKind } from './tracker-error.ts';

/** What a run has learnt about its targets, so that nothing is asked or created twice. */
export type TargetMemory = {
  /** Logins of `logins` that cannot be assigned in `repo`, lower-cased. At most one request per login and target. */
  readonly findUnassignable: (repo: RepoName, logins: readonly string[]) => Promise<ReadonlySet<string>>;
  /**
   * Creates the labels that are not known to exist. Only the identifying one must succeed: what GitHub leaves out of the
   * others is seen in its answer to the issue. `frugal` looks first, which is a request more, to spare a write that
   * only learns that the label is there.
   */
  readonly ensureLabels: (
    repo: RepoName,
    labels: readonly string[],
    options?: { readonly frugal: boolean },
  ) => Promise<void>;
  readonly extras: ExtrasMemory;
};

/** A memory that starts with the labels and assignees that listed issues prove. */
export function createTargetMemory(
  tracker: IssueTracker,
  known: {
    readonly labels: readonly (readonly [RepoName, string])[];
    readonly identifying: string;
    /** What was asked already, by `writeKey`. */
    readonly assignable?: ReadonlyMap<string, boolean>;
    /** Whom the run is going to ask about: several are looked for in one list. */
    readonly wanted?: readonly (readonly [RepoName, string])[];
    readonly extras?: KnownExtras;
  },
): TargetMemory {
  const assignable = new Map(known.assignable);
  const labels = new Set(known.labels.map(([repo, label]) => writeKey(repo, label)));
  const listed = new Set<RepoName>();
  const list = async (repo: RepoName, logins: readonly string[]) => {
    const expected = (known.wanted ?? []).flatMap(([place, login]) => (place === repo ? [login] : []));
    const open = [...new Set([...logins, ...expected])].filter((login) => !assignable.has(writeKey(repo, login)));
    listed.add(repo);
    for (const [login, canBe] of await listAssignable(tracker, repo, open))
      assignable.set(writeKey(repo, login), canBe);
  };
  const isNeeded = (label: string) => label.toLowerCase() === known.identifying.toLowerCase();
  return {
    findUnassignable: async (repo, logins) => {
      const missing = new Set<string>();
      if (!listed.has(repo) && logins.some((login) => !assignable.has(writeKey(repo, login)))) await list(repo, logins);
      for (const login of logins) {
        const key = writeKey(repo, login);
        const canBe = assignable.get(key) ?? (await tracker.isAssignable(repo, login));
        assignable.set(key, canBe);
        if (!canBe) missing.add(login.toLowerCase());
      }
      return missing;
    },
    ensureLabels: async (repo, wanted, options = { frugal: false }) => {
      for (const label of wanted) {
        if (labels.has(writeKey(repo, label))) continue;
        try {
          if (!options.frugal || !(await tracker.hasLabel(repo, label))) await tracker.ensureLabel(repo, label);
        } catch (error) {
          if (isNeeded(label) || !isRefused(error)) throw error;
        }
        labels.add(writeKey(repo, label));
      }
    },
    extras: createExtrasMemory(tracker, known.extras ?? { dueField: null, fields: [] }),
  };
}

const REFUSED: ReadonlySet<FailureKind> = new Set(['forbidden', 'not found', 'invalid']);

function isRefused(error: unknown): boolean {
  return error instanceof TrackerError && REFUSED.has(error.kind);
}

/** One key for a login or label of a repository. */
export function writeKey(repo: RepoName, name: string): string {
  return `${repo} ${name}`.toLowerCase();
}
