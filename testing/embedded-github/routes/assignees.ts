import { assertMayTriage, isAssignable } from '../access.ts';
import type { Context, Route } from '../context.ts';
import { openForWriting, openIssue, openRepository, readParam } from '../context.ts';
import { editIssue } from '../issue-changes.ts';
import { checkAssigneeCount, findAssignable } from '../limits.ts';
import { cutPage } from '../paging.ts';
import { readBody, readTexts } from '../read-body.ts';
import { renderIssue } from '../render-issue.ts';
import { renderUser } from '../render-user.ts';
import type { Issue, Repository } from '../state.ts';
import type { Reply } from '../wire.ts';
import { notFound } from '../wire.ts';

/** Who can be assigned, and who is. */
export const assigneeRoutes: readonly Route[] = [
  ['GET /repos/:owner/:repo/assignees', listAssignees],
  ['GET /repos/:owner/:repo/assignees/:login', checkAssignee],
  ['POST /repos/:owner/:repo/issues/:number/assignees', addAssignees],
  ['DELETE /repos/:owner/:repo/issues/:number/assignees', removeAssignees],
];

function listAssignees(context: Context): Reply {
  const repository = openRepository(context);
  const users = [...context.state.users.values()].filter((user) => isAssignable(context.state, repository, user));
  const page = cutPage(context, users);
  return { status: 200, headers: page.headers, body: page.items.map((user) => renderUser(context.state, user)) };
}

function checkAssignee(context: Context): Reply {
  const repository = openRepository(context);
  if (findAssignable(context, repository, readParam(context, 'login')) === null) throw notFound();
  return { status: 204 };
}

/** Unlike a PATCH, this endpoint passes silently over people who cannot be assigned. */
function addAssignees(context: Context): Reply {
  const { repository, issue, logins } = openAssigned(context);
  const users = logins.flatMap((login) => findAssignable(context, repository, login) ?? []);
  const all = [...new Set([...issue.assignees, ...users])];
  checkAssigneeCount(all);
  if (!context.drops.assignees) editIssue(context.state, issue, { assignees: all });
  return { status: 201, body: renderIssue(context.state, repository, issue) };
}

function removeAssignees(context: Context): Reply {
  const { repository, issue, logins } = openAssigned(context);
  const gone = new Set(logins.map((login) => login.toLowerCase()));
  editIssue(context.state, issue, { assignees: issue.assignees.filter((user) => !gone.has(user.login.toLowerCase())) });
  return { status: 200, body: renderIssue(context.state, repository, issue) };
}

function openAssigned(context: Context): { repository: Repository; issue: Issue; logins: readonly string[] } {
  const repository = openForWriting(context, ['issues', 'pull-requests']);
  const issue = openIssue(context, repository);
  assertMayTriage(context.caller, repository, ['issues', 'pull-requests']);
  return { repository, issue, logins: readTexts(readBody(context), 'assignees') ?? [] };
}
