import { checkHead } from '../shell/github/check-head.ts';
import { remember } from '../core/text/remember.ts';
import { resolveSince } from '../core/text/local-day.ts';
import type { Clients } from './create-clients.ts';
import { findArrivals, isAhead, type Arrivals } from './find-arrivals.ts';
import { systemClock } from '../shell/machine/clock.ts';
import type { LinkBase } from '../core/plan/desired.ts';
import type { Evidence } from '../core/people/evidence.ts';
import type { NotesScope } from '../core/identity/judge-gone.ts';
import type { Report } from '../core/plan/types.ts';
import type { Note } from '../core/people/types.ts';
import type { IsoDate } from '../core/text/types.ts';
import type { Settings } from '../settings/types.ts';
import type { Visibility } from '../core/plan/visibility.ts';
import type { Standing } from '../shell/github/check-head.ts';
import type { Clock } from '../shell/machine/clock.ts';
import type { Git } from '../shell/machine/git.ts';
import type { IssueTracker } from '../shell/github/issue-tracker.ts';
import type { NotesRepository } from '../shell/github/notes-repository.ts';
import type { Traffic } from '../shell/github/octokit.ts';
import type { Outcome } from '../core/plan/types.ts';

/** One run: what it may do, what it knows, and its hands. Made once by an entry; everything below takes it as it is. */
export type Run = {
  readonly mode: Report['mode'];
  /** Whether what fails is a warning: previews and forks end green. */
  readonly tolerant: boolean;
  readonly settings: Settings;
  readonly limits: { readonly maxNew: number; readonly maxCloses: number; readonly maxWrites: number };
  readonly base: LinkBase;
  readonly defaultBranch: string;
  /** Numeric id of the notes repository. */
  readonly repositoryId: number;
  /** Null when it has to be asked for. */
  readonly visibility: Visibility | null;
  /** How the run's commit stands to the newest one of the default branch; asked at most once, before the first write. */
  readonly readStanding: () => Promise<Standing>;
  readonly since: IsoDate | null;
  /** Notes that this push or pull request adds. */
  readonly added: ReadonlySet<string>;
  /** Notes that this push or pull request renames, new path to old. */
  readonly renames: ReadonlyMap<string, string>;
  /** Notes that came to the default branch since `since`; looked for at most once, where a TODO waits for the answer. */
  readonly readArrivals: () => Promise<Arrivals>;
  /** Notes that differ, for a preview and for the record on the pull request; null when that is not known. */
  readonly changed: ReadonlySet<string> | null;
  readonly scope: NotesScope;
  /** Files of the checkout that were read and are no notes. */
  readonly others: readonly Note[];
  /** Authors of the notes' history; looked up only if an owner is unknown. */
  readonly readAuthors: () => Promise<readonly Evidence[]>;
  readonly tracker: IssueTracker;
  readonly notesRepository: NotesRepository;
  readonly clock: Clock;
  readonly traffic: Traffic;
  /** Waits until a write may be sent at once. */
  readonly awaitTurn: () => Promise<void>;
  readonly createNonce: () => string;
  readonly onOutcome: (outcome: Outcome, total: number) => void;
  /** Collects sentences about the run as a whole. */
  readonly notices: Report['notices'][number][];
  readonly startedAt: number;
};

/** What an entry decides about its run; all the rest follows. */
export type RunParts = Pick<
  Run,
  'tolerant' | 'settings' | 'limits' | 'base' | 'repositoryId' | 'visibility' | 'added' | 'changed' | 'scope'
> &
  Partial<Pick<Run, 'mode' | 'renames' | 'notices' | 'startedAt' | 'readStanding' | 'readAuthors'>> & {
    readonly clients: Clients;
    readonly git: Git;
    /** The commit of the default branch that the run starts from: its own, or the base of its pull request. */
    readonly landed: string;
    readonly defaultBranch: string;
    /** Paths at which the configuration is looked for. */
    readonly configPaths: readonly string[];
  };

/** Makes the run of the action and of the command line: a dry run unless told otherwise. */
export function makeRun({ clients, git, landed, defaultBranch, configPaths, ...parts }: RunParts): Run {
  const head = { sha: parts.base.sha, branch: defaultBranch, configPaths };
  const { tracker, notesRepository, traffic, awaitTurn } = clients;
  const now = systemClock.now();
  const since = resolveSince(parts.settings.since, now);
  const line = { branch: defaultBranch, repo: parts.base.notesRepo };
  const place = { git, repository: notesRepository, sha: landed, line };
  return {
    mode: 'dry-run',
    others: [],
    renames: new Map(),
    readStanding: remember(() => checkHead(notesRepository, head)),
    since,
    readArrivals: remember(() => findArrivals(place, since, now)),
    tracker,
    notesRepository,
    traffic,
    awaitTurn,
    clock: systemClock,
    createNonce: () => Buffer.from(crypto.getRandomValues(new Uint8Array(4))).toString('hex'),
    readAuthors: () => Promise.resolve([]),
    onOutcome: () => undefined,
    notices: [],
    startedAt: now,
    defaultBranch,
    ...parts,
    // What comes before the day has not come since; a later run would not see it either.
    added: since !== null && isAhead(since, now) ? new Set() : parts.added,
  };
}
