import type { Report } from './types.ts';

/** What a run is there for, and the sentence that explains why it does less than was hoped. */
export type Mode = { readonly mode: Report['mode']; readonly notice: string | null };

/** Facts about the event that decide what a run may do. */
export type EventFacts = {
  readonly event: string;
  readonly ref: string;
  readonly defaultBranch: string;
  readonly isFork: boolean;
  readonly isPullRequest: boolean;
  readonly dryRun: boolean;
};

const SYNC_EVENTS: ReadonlySet<string> = new Set(['push', 'workflow_dispatch', 'schedule']);

/** Only pushes, dispatches and schedules on the default branch write, and never in a fork of the notes repository. */
export function decideMode(facts: EventFacts): Mode {
  if (facts.isPullRequest) return { mode: 'preview', notice: null };
  if (facts.isFork)
    return {
      mode: 'dry-run',
      notice: 'This is a fork of the notes repository: the plan is shown, nothing is written.',
    };
  if (!SYNC_EVENTS.has(facts.event)) {
    const what = facts.event === '' ? 'A run without an event' : `The event \`${facts.event}\``;
    return { mode: 'dry-run', notice: `${what} writes nothing: the plan is shown only.` };
  }
  if (facts.ref !== `refs/heads/${facts.defaultBranch}`) {
    const notice = `${facts.ref} is not the default branch (${facts.defaultBranch}): the plan is shown, nothing is written.`;
    return { mode: 'dry-run', notice };
  }
  return { mode: facts.dryRun ? 'dry-run' : 'sync', notice: null };
}
