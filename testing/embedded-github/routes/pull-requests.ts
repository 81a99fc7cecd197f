import type { Context, Route } from '../context.ts';
import { openRepository, readNumber } from '../context.ts';
import { readChangedFiles, readGitText } from '../git-reader.ts';
import { cutPage, readChoice } from '../paging.ts';
import { renderChangedFile } from '../render-commit.ts';
import { renderPullRequest } from '../render-pull-request.ts';
import type { PullRequest, Repository } from '../state.ts';
import type { Reply } from '../wire.ts';
import { notFound } from '../wire.ts';

/** Pull requests, for reading. Their comments are those of issues. */
export const pullRequestRoutes: readonly Route[] = [
  ['GET /repos/:owner/:repo/pulls', listPullRequests],
  ['GET /repos/:owner/:repo/pulls/:number', getPullRequest],
  ['GET /repos/:owner/:repo/pulls/:number/files', listFiles],
];

function listPullRequests(context: Context): Reply {
  const repository = openRepository(context, ['pull-requests']);
  const state = readChoice(context, 'state', ['open', 'closed', 'all'], 'open');
  const head = context.request.query.get('head')?.replace(/^[^:]*:/, '');
  const base = context.request.query.get('base');
  const isAscending = readChoice(context, 'direction', ['asc', 'desc'], 'desc') === 'asc';
  const found = [...repository.issues.values()]
    .filter((issue) => issue.pullRequest !== null && (state === 'all' || issue.state === state))
    .filter((issue) => head === undefined || issue.pullRequest?.headRef === head)
    .filter((issue) => base === null || issue.pullRequest?.baseRef === base);
  const page = cutPage(context, isAscending ? found : found.toReversed());
  const body = page.items.map((issue) => renderPullRequest(context, repository, issue));
  return { status: 200, headers: page.headers, body };
}

function getPullRequest(context: Context): Reply {
  const repository = openRepository(context, ['pull-requests']);
  const issue = repository.issues.get(readNumber(context, 'number'));
  const body = issue === undefined ? null : renderPullRequest(context, repository, issue);
  if (body === null) throw notFound();
  return { status: 200, body };
}

async function listFiles(context: Context): Promise<Reply> {
  const repository = openRepository(context, ['pull-requests']);
  const pull = repository.issues.get(readNumber(context, 'number'))?.pullRequest ?? null;
  if (pull === null) throw notFound();
  const page = cutPage(context, await readFiles(repository, pull));
  const body = page.items.map((file) => renderChangedFile(context.state, repository, { file, head: pull.headSha }));
  return { status: 200, headers: page.headers, body };
}

async function readFiles(repository: Repository, pull: PullRequest): ReturnType<typeof readChangedFiles> {
  const mergeBase = await readGitText(repository, ['merge-base', pull.baseSha, pull.headSha]);
  return mergeBase === null ? [] : readChangedFiles(repository, mergeBase, pull.headSha);
}
