import type { LinkBase } from './desired.ts';
import type { NotesScope } from '../identity/judge-gone.ts';
import type { LinkPolicy } from '../text/inert-url.ts';
import type { TrackerScope } from '../identity/tracked.ts';
import type { IsoDate, RepoName } from '../text/types.ts';
import type { Issue } from '../block/types.ts';
import type { Note } from '../people/types.ts';
import type { PlanSettings } from './types.ts';

/** What a plan is made from. Nothing else may matter. */
export type PlanInput = {
  readonly notes: readonly Note[];
  /** Files that were read and are no notes: they open nothing, but what stands in them is not gone. */
  readonly others?: readonly Note[];
  readonly issues: readonly Issue[];
  readonly settings: PlanSettings;
  readonly trackers: TrackerScope;
  readonly scope: NotesScope;
  readonly base: LinkBase;
  readonly policy: LinkPolicy;
  /** First meeting day whose TODOs may open issues; null for no bound. */
  readonly since: IsoDate | null;
  /** Notes that came since then, or that this push or pull request adds: theirs may open issues whatever their date. */
  readonly added: ReadonlySet<string>;
  /** Notes that this push renamed, new path to old. */
  readonly renames: ReadonlyMap<string, string>;
  /** Notes that this push changed, old paths and new; null where that is not known. */
  readonly touched: ReadonlySet<string> | null;
  /** Whether a login can be assigned in a repository, as far as that was asked; without it everybody can. */
  readonly isAssignable?: (repo: RepoName, login: string) => boolean;
  /** When set, only TODOs that concern these notes are planned for. */
  readonly only: ReadonlySet<string> | null;
};
