import type { LinkBase } from '../plan/desired.ts';
import type { LinkPolicy } from '../text/inert-url.ts';

/** What texts for people need beside the report: where links lead, and what the configuration file is called. */
export type View = {
  readonly base: LinkBase;
  readonly config: string;
  /** Whether there is no such file, so that the defaults hold. */
  readonly isDefault: boolean;
  readonly policy: LinkPolicy;
};
