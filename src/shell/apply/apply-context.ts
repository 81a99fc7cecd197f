import type { LinkPolicy } from '../../core/text/inert-url.ts';
import type { Outcome, Report } from '../../core/plan/types.ts';
import type { TrackerScope } from '../../core/identity/tracked.ts';
import type { Settings } from '../../settings/types.ts';
import type { Clock } from '../machine/clock.ts';
import type { IssueTracker } from '../github/issue-tracker.ts';
import type { Traffic } from '../github/octokit.ts';
import type { TargetMemory } from '../github/target-memory.ts';

/** One sentence about the run as a whole. */
export type Notice = Report['notices'][number];

/** What applying a plan works with. */
export type ApplyContext = {
  readonly tracker: IssueTracker;
  readonly memory: TargetMemory;
  readonly settings: Settings;
  readonly policy: LinkPolicy;
  readonly trackers: TrackerScope;
  readonly clock: Clock;
  readonly traffic: Traffic;
  /** Write requests that this run may send. */
  readonly maxWrites: number;
  /** Waits until a write may be sent at once. */
  readonly awaitTurn: () => Promise<void>;
  /** A fresh nonce of 6 to 12 letters and digits. */
  readonly createNonce: () => string;
  /** Told after each change, for a progress display. */
  readonly onOutcome: (outcome: Outcome) => void;
  /** Collects what concerns a target as a whole; each sentence once. */
  readonly notices: Notice[];
};

/** Adds a notice unless the same was said before. */
export function addNotice(context: ApplyContext, notice: Notice): void {
  if (!context.notices.some((other) => other.message === notice.message)) context.notices.push(notice);
}
