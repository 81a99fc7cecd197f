import { assertMayTriage, findLevel, mayTriage, refusal } from '../access.ts';
import type { Context, Route } from '../context.ts';
import { assertHasIssues, openForWriting, openIssue, requireUser } from '../context.ts';
import { changeState, editIssue, openNewIssue } from '../issue-changes.ts';
import { checkBody, checkTitle, resolveAssignees, resolveLabels } from '../limits.ts';
import type { Body } from '../read-body.ts';
import { readBody, readInteger, readText, readTexts, readWord, requireText } from '../read-body.ts';
import { readExtras } from '../read-extras.ts';
import { renderIssue } from '../render-issue.ts';
import type { Issue, Milestone, Repository } from '../state.ts';
import type { Reply } from '../wire.ts';
import { invalid, malformed } from '../wire.ts';

/** Opening, editing and locking issues. */
export const issueWriteRoutes: readonly Route[] = [
  ['POST /repos/:owner/:repo/issues', createIssue],
  ['PATCH /repos/:owner/:repo/issues/:number', updateIssue],
  ['PUT /repos/:owner/:repo/issues/:number/lock', lockIssue],
  ['DELETE /repos/:owner/:repo/issues/:number/lock', unlockIssue],
];

const STATES = ['open', 'closed'] as const;
const STATE_REASONS = ['completed', 'not_planned', 'duplicate', 'reopened'] as const;
const LOCK_REASONS = ['off-topic', 'too heated', 'resolved', 'spam'] as const;

function createIssue(context: Context): Reply {
  const repository = openForWriting(context, ['issues']);
  assertHasIssues(repository);
  const isTriager = mayTriage(context.caller, repository, ['issues']);
  // Anybody may open an issue in a public repository, but only as a person.
  if (!isTriager && context.caller !== 'anonymous' && context.caller.type !== 'personal') throw refusal(context.caller);
  const body = readBody(context);
  const title = requireText(body, 'title');
  checkTitle(title);
  const text = readText(body, 'body') ?? null;
  if (text !== null) checkBody('Issue', text);
  const milestone = isTriager ? readMilestone(repository, body) : null;
  // An outsider's labels and assignees are dropped without a word.
  const assignees = isTriager ? resolveAssignees(context, repository, readAssignees(body) ?? []) : [];
  const labels = isTriager ? resolveLabels(context, repository, readTexts(body, 'labels') ?? []) : [];
  const extras = readExtras(context, repository, body);
  const draft = { title, body: text, author: requireUser(context), labels, assignees, lags: true };
  const issue = openNewIssue(context.state, repository, draft);
  issue.milestone = milestone ?? null;
  Object.assign(issue, extras);
  const rendered = renderIssue(context.state, repository, issue);
  return { status: 201, headers: { location: String(rendered['url']) }, body: rendered };
}

function updateIssue(context: Context): Reply {
  const repository = openForWriting(context, ['issues', 'pull-requests']);
  const issue = openIssue(context, repository);
  const isTriager = mayTriage(context.caller, repository, ['issues']);
  const isAuthor = context.caller !== 'anonymous' && context.caller.user === issue.author;
  if (!isTriager && !isAuthor) throw refusal(context.caller);
  const body = readBody(context);
  const texts = readTextChanges(body);
  const state = readWord(body, 'state', STATES);
  const reason = readWord(body, 'state_reason', STATE_REASONS) ?? null;
  const lists = isTriager ? readListChanges(context, repository, body) : {};
  const extras = readExtras(context, repository, body);
  const duplicateOf = reason === 'duplicate' ? readDuplicate(context, body) : null;
  editIssue(context.state, issue, { ...texts, ...lists, ...extras });
  const by = requireUser(context);
  if (state !== undefined) changeState(issue, { to: state, reason, duplicateOf, by, at: context.state.now() });
  return { status: 200, body: renderIssue(context.state, repository, issue) };
}

type TextChanges = Partial<Pick<Issue, 'title' | 'body'>>;

function readTextChanges(body: Body): TextChanges {
  const title = readText(body, 'title');
  if (title !== undefined) checkTitle(title);
  const text = readText(body, 'body');
  if (text !== undefined) checkBody('Issue', text);
  const isCleared = body['body'] === null;
  return {
    ...(title === undefined ? {} : { title }),
    ...(text === undefined && !isCleared ? {} : { body: text ?? null }),
  };
}

type ListChanges = Partial<Pick<Issue, 'labels' | 'assignees' | 'milestone'>>;

/** Labels and assignees replace the whole list. All is checked before anything changes. */
function readListChanges(context: Context, repository: Repository, body: Body): ListChanges {
  const labels = readTexts(body, 'labels');
  const logins = readAssignees(body);
  const milestone = readMilestone(repository, body);
  const assignees = logins === undefined ? undefined : resolveAssignees(context, repository, logins);
  return {
    ...(labels === undefined || context.drops.labels ? {} : { labels: resolveLabels(context, repository, labels) }),
    ...(assignees === undefined || context.drops.assignees ? {} : { assignees }),
    ...(milestone === undefined ? {} : { milestone }),
  };
}

/** The issue that this one is closed for: one that is there and that the caller sees. */
function readDuplicate(context: Context, body: Body): number | null {
  const id = readInteger(body, 'duplicate_issue_id') ?? null;
  if (id === null || !context.state.knowsExtras) return null;
  const seen = [...context.state.repositories.values()].filter((one) => findLevel(context.caller, one) !== 'none');
  if (seen.some(({ issues }) => [...issues.values()].some((issue) => issue.id === id))) return id;
  throw invalid({ value: id, resource: 'Issue', field: 'duplicate_issue_id', code: 'invalid' });
}

function readAssignees(body: Body): readonly string[] | undefined {
  const single = readText(body, 'assignee');
  if (single !== undefined && body['assignees'] !== undefined) {
    throw malformed('You cannot pass both `assignee` and `assignees`. Only one may be provided.');
  }
  return single === undefined ? readTexts(body, 'assignees') : [single].filter((login) => login !== '');
}

function readMilestone(repository: Repository, body: Body): Milestone | null | undefined {
  const number = readInteger(body, 'milestone');
  if (number === undefined || number === null) return number;
  const milestone = repository.milestones.get(number);
  if (milestone === undefined) throw invalid({ value: number, resource: 'Issue', field: 'milestone', code: 'invalid' });
  return milestone;
}

function lockIssue(context: Context): Reply {
  const repository = openForWriting(context, ['issues', 'pull-requests']);
  const issue = openIssue(context, repository);
  assertMayTriage(context.caller, repository, ['issues', 'pull-requests']);
  issue.lockReason = readWord(readBody(context), 'lock_reason', LOCK_REASONS) ?? null;
  issue.locked = true;
  return { status: 204 };
}

function unlockIssue(context: Context): Reply {
  const repository = openForWriting(context, ['issues', 'pull-requests']);
  const issue = openIssue(context, repository);
  assertMayTriage(context.caller, repository, ['issues', 'pull-requests']);
  issue.lockReason = null;
  issue.locked = false;
  return { status: 204 };
}
