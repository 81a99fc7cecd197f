import type { Clients } from './create-clients.ts';
import type { Run } from './run.ts';
import type { RunContext } from '../settings/run-context.ts';
import type { Inputs } from '../settings/run-settings.ts';
import type { Git } from '../shell/machine/git.ts';

/** Everything that is known before configuration and notes are read. */
export type Start = {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly clients: Clients;
  readonly git: Git;
  readonly notices: Run['notices'];
  readonly startedAt: number;
};
