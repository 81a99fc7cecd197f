import { readAssignment } from '../../src/core/people/assignment.ts';
import type { Change } from '../../src/core/plan/change.ts';
import { writeNewIssue } from '../../src/core/plan/new-issue.ts';
import type { PatchContext } from '../../src/core/plan/patch-fields.ts';
import { computeFreshPatch } from '../../src/core/plan/recompute.ts';
import type { Issue } from '../../src/core/block/types.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** A tracker in memory that does what a plan says at once, and refuses nothing. */
export class ReplayTracker {
  readonly issues: Issue[] = [];

  /** Makes one change at a time in ISO; null where nothing was left to do. */
  apply(change: Change, now: string, policy: PatchContext['policy']): Issue | null {
    if (change.kind === 'create') return this.#open(change, now, policy);
    const at = change.issue.number - 1;
    const fresh = this.issues[at];
    if (fresh === undefined) return null;
    const context = { policy, isAssignable: () => true, removed: 'mark' as const, identifying: ['meeting-todo'] };
    const patch = computeFreshPatch(change, fresh, context);
    if (patch === null) return null;
    const isClosing = patch.fields.state === 'closed' && fresh.state === 'open';
    const isOpening = patch.fields.state === 'open';
    const closedAt = isClosing ? now : isOpening ? null : fresh.closedAt;
    const next: Issue = { ...fresh, ...patch.fields, closedAt };
    this.issues[at] = next;
    return next;
  }

  #open(change: Extract<Change, { kind: 'create' }>, now: string, policy: PatchContext['policy']): Issue {
    const number = this.issues.length + 1;
    const birth = {
      nonce: `n${String(number)}`,
      repository: 1,
      unassignable: NOBODY,
      assignment: readAssignment({ people: [], groups: new Map() }),
      policy,
    };
    const issue: Issue = {
      ...writeNewIssue(change, birth),
      repo: change.subject.repo,
      number,
      url: `https://github.com/${change.subject.repo}/issues/${String(number)}`,
      state: 'open',
      stateReason: null,
      closedAt: null,
      createdAt: now,
      author: 'github-actions[bot]',
      authorAssociation: 'MEMBER',
      authorType: 'Bot',
      locked: false,
    };
    this.issues.push(issue);
    return issue;
  }
}
