import type { RepoName } from '../core/text/types.ts';
import type { Visibility } from '../core/plan/visibility.ts';

/** What GitHub Actions tells a run: environment and event, parsed once. Null where it does not tell. */
export type RunContext = {
  readonly event: string;
  readonly sha: string;
  readonly ref: string;
  readonly repository: RepoName;
  readonly repositoryId: number | null;
  readonly defaultBranch: string | null;
  readonly isFork: boolean;
  readonly visibility: Visibility | null;
  readonly push: { readonly before: string; readonly after: string } | null;
  readonly pull: {
    readonly number: number;
    readonly isOpen: boolean;
    /** Branch that it is to be merged into. */
    readonly baseBranch: string | null;
    readonly baseSha: string;
    readonly headSha: string;
  } | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly workspace: string;
};
