import { assertMayTriage } from '../access.ts';
import type { Context, Route } from '../context.ts';
import { openForWriting, openIssue, openRepository } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { cutPage } from '../paging.ts';
import { readBody, readInteger } from '../read-body.ts';
import { renderIssue } from '../render-issue.ts';
import type { Issue, Repository, State } from '../state.ts';
import type { Reply } from '../wire.ts';
import { ApiError, malformed, notFound } from '../wire.ts';

/** Sub-issues, as far as adding and listing goes. */
export const subIssueRoutes: readonly Route[] = [
  ['GET /repos/:owner/:repo/issues/:number/sub_issues', listSubIssues],
  ['POST /repos/:owner/:repo/issues/:number/sub_issues', addSubIssue],
];

function listSubIssues(context: Context): Reply {
  const repository = openRepository(context, ['issues']);
  const parent = openIssue(context, repository);
  const page = cutPage(context, parent.subIssueIds);
  const found = page.items.flatMap((id) => findById(context.state, id) ?? []);
  return {
    status: 200,
    headers: page.headers,
    body: found.map((each) => renderIssue(context.state, each.repository, each.issue)),
  };
}

function addSubIssue(context: Context): Reply {
  const repository = openForWriting(context, ['issues']);
  const parent = openIssue(context, repository);
  assertMayTriage(context.caller, repository, ['issues']);
  const id = readInteger(readBody(context), 'sub_issue_id');
  if (id === undefined || id === null) throw malformed('"sub_issue_id" wasn\'t supplied.');
  const child = findById(context.state, id);
  if (child === null) throw notFound();
  if (child.repository.owner !== repository.owner) throw refuse('Sub issue must have the same owner as its parent');
  if (parent.subIssueIds.includes(id) || child.issue === parent)
    throw refuse('Issue may not contain duplicate sub-issues');
  if (parent.subIssueIds.length >= LIMITS.subIssues)
    throw refuse(`Parent cannot have more than ${LIMITS.subIssues} sub-issues`);
  parent.subIssueIds.push(id);
  return { status: 201, body: renderIssue(context.state, repository, parent) };
}

function refuse(message: string): ApiError {
  return new ApiError(422, `An error occurred while adding the sub-issue to the parent issue. ${message}`);
}

function findById(state: State, id: number): { repository: Repository; issue: Issue } | null {
  for (const repository of state.repositories.values()) {
    for (const issue of repository.issues.values()) if (issue.id === id) return { repository, issue };
  }
  return null;
}
