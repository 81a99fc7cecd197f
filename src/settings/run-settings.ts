import type { RepoName } from '../core/text/types.ts';
import type { Settings } from './types.ts';

/** The inputs of the action as typed values; the configuration's own keys are in `Settings`. */
export type Inputs = {
  readonly token: string;
  /** `owner` or `owner/name`, lower-cased → token. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly notesToken: string;
  /** Where the notes repository is checked out, relative to the workspace. */
  readonly path: string;
  /** Paths of the configuration file, relative to the checkout: the first that is there. */
  readonly configPaths: readonly string[];
  /** Where in the workspace the agenda is written after a sync; null when none is asked for. */
  readonly agenda: string | null;
  /** Whether one pull request on the notes is kept that writes back what people did on the trackers. */
  readonly reflect: boolean;
  readonly dryRun: boolean;
  readonly comment: boolean;
  readonly maxNew: number;
  readonly maxCloses: number;
  readonly maxWrites: number;
  readonly writesPerMinute: number;
  /** Inputs that override the configuration; null when not given. */
  readonly target: RepoName | null;
  readonly notes: readonly string[] | null;
  readonly since: Settings['since'] | null;
};
