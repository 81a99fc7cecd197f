import type { Clients } from './create-clients.ts';
import type { Run } from './run.ts';
import type { RunContext } from '../settings/run-context.ts';
import type { Inputs } from '../settings/run-settings.ts';
import type { Git } from '../shell/machine/git.ts';
import type { CommitListing } from '../shell/machine/git-listings.ts';

/** Everything that is known before configuration and notes are read. */
export type Start = {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly clients: Clients;
  /** Folder of the checkout. */
  readonly root: string;
  readonly git: Git;
  /** What the run's commit holds; null where a pull request's code is on disk, or may be. */
  readonly commit: CommitListing | null;
  readonly notices: Run['notices'];
  readonly startedAt: number;
};
