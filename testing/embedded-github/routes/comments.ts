import { mayTriage, refusal } from '../access.ts';
import type { Context, Route } from '../context.ts';
import { openForWriting, openIssue, openRepository, readNumber, requireUser } from '../context.ts';
import { addComment } from '../issue-changes.ts';
import { checkBody } from '../limits.ts';
import { cutPage } from '../paging.ts';
import { readBody, requireText } from '../read-body.ts';
import { listComments, renderComment } from '../render-issue.ts';
import type { Comment, Issue, Repository, Scope } from '../state.ts';
import type { Reply } from '../wire.ts';
import { ApiError, invalid, notFound } from '../wire.ts';

/** Comments on issues and pull requests. */
export const commentRoutes: readonly Route[] = [
  ['GET /repos/:owner/:repo/issues/comments/:id', getComment],
  ['PATCH /repos/:owner/:repo/issues/comments/:id', updateComment],
  ['DELETE /repos/:owner/:repo/issues/comments/:id', deleteComment],
  ['GET /repos/:owner/:repo/issues/:number/comments', list],
  ['POST /repos/:owner/:repo/issues/:number/comments', createComment],
];

const EITHER: readonly Scope[] = ['issues', 'pull-requests'];

function list(context: Context): Reply {
  const repository = openRepository(context, EITHER);
  const issue = openIssue(context, repository);
  const page = cutPage(context, listComments(repository, issue.number));
  const body = page.items.map((comment) => renderComment(context.state, repository, comment));
  return { status: 200, headers: page.headers, body };
}

function createComment(context: Context): Reply {
  const repository = openForWriting(context, EITHER);
  const issue = openIssue(context, repository);
  assertMayComment(context, repository, issue);
  const comment = addComment(context.state, repository, {
    issue,
    author: requireUser(context),
    body: readText(context),
  });
  const rendered = renderComment(context.state, repository, comment);
  return { status: 201, headers: { location: String(rendered['url']) }, body: rendered };
}

function getComment(context: Context): Reply {
  const repository = openRepository(context, EITHER);
  return { status: 200, body: renderComment(context.state, repository, findComment(context, repository)) };
}

function updateComment(context: Context): Reply {
  const { repository, comment } = openOwnComment(context);
  comment.body = readText(context);
  comment.updatedAt = context.state.now();
  return { status: 200, body: renderComment(context.state, repository, comment) };
}

function deleteComment(context: Context): Reply {
  const { repository, comment } = openOwnComment(context);
  repository.comments.delete(comment.id);
  return { status: 204 };
}

/** Anybody may comment in public as a person; an app or fine-grained token needs write; nobody else when locked. */
function assertMayComment(context: Context, repository: Repository, issue: Issue): void {
  // `pull-requests` serves for comments on pull requests only.
  const scopes: readonly Scope[] = issue.pullRequest === null ? ['issues'] : EITHER;
  if (mayTriage(context.caller, repository, scopes)) return;
  if (context.caller === 'anonymous' || context.caller.type !== 'personal') throw refusal(context.caller);
  if (issue.locked) throw new ApiError(403, 'Unable to create comment because issue is locked.');
}

function openOwnComment(context: Context): { repository: Repository; comment: Comment } {
  const repository = openForWriting(context, EITHER);
  const comment = findComment(context, repository);
  const isOwn = context.caller !== 'anonymous' && context.caller.user === comment.author;
  const isRestricted = context.caller !== 'anonymous' && context.caller.type !== 'personal';
  if (!mayTriage(context.caller, repository, EITHER) && (!isOwn || isRestricted)) throw refusal(context.caller);
  return { repository, comment };
}

function findComment(context: Context, repository: Repository): Comment {
  const comment = repository.comments.get(readNumber(context, 'id'));
  if (comment === undefined) throw notFound();
  return comment;
}

function readText(context: Context): string {
  const text = requireText(readBody(context), 'body');
  if (text.trim() === '') throw invalid({ resource: 'IssueComment', field: 'body', code: 'missing_field' });
  checkBody('IssueComment', text);
  return text;
}
