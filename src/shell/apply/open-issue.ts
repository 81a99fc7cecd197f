import { describeChange } from '../../core/plan/recompute.ts';
import { readBody } from '../../core/block/issue-body.ts';
import { readAssignment } from '../../core/people/assignment.ts';
import { MOST_ASSIGNEES } from '../../core/plan/patch-people.ts';
import { describeUnassignable } from './tell-unassignable.ts';
import { writeNewIssue, type Birth } from '../../core/plan/new-issue.ts';
import type { Change } from '../../core/plan/change.ts';
import type { NewIssue, Outcome } from '../../core/plan/types.ts';
import type { Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import { addNotice, type ApplyContext } from './apply-context.ts';
import { findDueField, leaveOutExtras } from './extras.ts';
import { reportDropped } from '../github/report-dropped.ts';
import { isAboutAssignees, listRefused, TrackerError } from '../github/tracker-error.ts';

type Create = Extract<Change, { readonly kind: 'create' }>;

/** Milliseconds before each look for an issue whose answer was lost: the list may lag shortly after a write. */
const LOOKS = [0, 1000, 3000];
/** How often a create whose answer was lost, and which is not found, is tried in all. */
const TRIES = 3;

/** Opens one issue: labels first, assignable owners only, and never twice. */
export async function openIssue(change: Create, context: ApplyContext): Promise<Outcome> {
  const { repo } = change.subject;
  const { desired } = change;
  const left = context.maxWrites - context.traffic.writes;
  await context.memory.ensureLabels(repo, desired.labels, { frugal: left <= desired.labels.length });
  const unassignable = await context.memory.findUnassignable(repo, desired.assignees);
  const { issue, draft } = await createOnce(change, unassignable, context);
  const { assignees } = draft;
  const { mayWait } = readAssignment(context.settings);
  const missing =
    assignees.length === MOST_ASSIGNEES ? [] : desired.assignees.filter((one) => !assignees.includes(one));
  for (const login of missing.filter(mayWait)) addNotice(context, describeUnassignable(repo, login));
  reportDropped({ repo, ...draft }, issue, context);
  const isLabelled = issue.labels.some((label) => label.toLowerCase() === context.settings.label.toLowerCase());
  if (!isLabelled) throw describeUnlabelled(issue, context.settings.label);
  const { number, url } = issue;
  return { ...describeChange(change, { status: 'done', message: null }), number, url, assignees: issue.assignees };
}

function describeUnlabelled(issue: Issue, label: string): TrackerError {
  const message =
    `${issue.repo}: the new issue ${issue.url} lacks the label \`${label}\`, by which it would be found again, so nothing more is opened there; ` +
    'give the token the permission "Issues: read and write" (triage) and add the label to the issue';
  return new TrackerError('forbidden', message, { status: null });
}

/** The new issue, and what was asked for. */
type Created = { readonly issue: Issue; readonly draft: NewIssue };

/**
 * Sends the create; when the answer is lost, looks for the issue by its nonce before sending another one. One login that
 * cannot be assigned fails the whole request, as an unknown issue type does; then it is sent without what GitHub names,
 * or without any.
 */
async function createOnce(change: Create, known: ReadonlySet<string>, context: ApplyContext): Promise<Created> {
  const { repo } = change.subject;
  let unassignable = known;
  let failure: unknown = null;
  for (let tries = 0; tries < TRIES; tries++) {
    const nonce = context.createNonce();
    const draft = await draftIssue(change, { nonce, unassignable }, context);
    const { assignees } = draft;
    try {
      return { issue: await context.tracker.createIssue(repo, draft), draft };
    } catch (error) {
      failure = error;
      if (leaveOutExtras(error, repo, draft, context)) {
        tries -= 1;
        continue;
      }
      if (isAboutAssignees(error) && assignees.length > 0) {
        unassignable = new Set([...unassignable, ...listRefused(error, assignees)]);
        // Each time there is at least one login less to refuse.
        tries -= 1;
        continue;
      }
      if (!(error instanceof TrackerError) || error.kind !== 'ambiguous') throw error;
      const found = await findByNonce(repo, nonce, context);
      if (found !== null) return { issue: found, draft };
    }
  }
  throw failure;
}

async function draftIssue(
  change: Create,
  birth: Pick<Birth, 'nonce' | 'unassignable'>,
  context: ApplyContext,
): Promise<NewIssue> {
  const { repo } = change.subject;
  return writeNewIssue(change, {
    ...birth,
    dueField: change.desired.content.due === null ? null : await findDueField(repo, context),
    hasNoTypes: context.memory.extras.isRefused(repo, 'type'),
    assignment: readAssignment(context.settings),
    repository: context.trackers.repository,
    policy: context.policy,
  });
}

async function findByNonce(repo: RepoName, nonce: string, context: ApplyContext): Promise<Issue | null> {
  for (const wait of LOOKS) {
    if (wait > 0) await context.clock.sleep(wait);
    const newest = await context.tracker.listNewest(repo, context.settings.label, 1);
    const found = newest.find((issue) => {
      const reading = readBody(issue.body);
      return reading.kind === 'managed' && reading.marker.nonce === nonce;
    });
    if (found !== undefined) return found;
  }
  return null;
}
