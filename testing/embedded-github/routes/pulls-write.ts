import { assertMayWrite } from '../access.ts';
import type { Context, Route } from '../context.ts';
import { openForWriting, readNumber, requireUser } from '../context.ts';
import { readGitText, resolveCommit } from '../git-reader.ts';
import { changeState, editIssue, openNewIssue } from '../issue-changes.ts';
import { checkBody, checkTitle } from '../limits.ts';
import { readBody, readText, readWord, requireText } from '../read-body.ts';
import { renderPullRequest } from '../render-pull-request.ts';
import type { Issue, Repository } from '../state.ts';
import { fullName } from '../state.ts';
import type { Reply } from '../wire.ts';
import { invalid, notFound } from '../wire.ts';

/** Opening and editing pull requests. */
export const pullWriteRoutes: readonly Route[] = [
  ['POST /repos/:owner/:repo/pulls', createPull],
  ['PATCH /repos/:owner/:repo/pulls/:number', updatePull],
];

async function createPull(context: Context): Promise<Reply> {
  const repository = openForPulls(context);
  const body = readBody(context);
  const title = requireText(body, 'title');
  checkTitle(title);
  const text = readText(body, 'body') ?? null;
  if (text !== null) checkBody('PullRequest', text);
  const head = requireText(body, 'head').replace(/^[^:]*:/, '');
  const base = requireText(body, 'base');
  const shas = await readEnds(repository, head, base);
  if (findOpen(repository, head, base) !== undefined)
    throw refuse(`A pull request already exists for ${repository.owner.login}:${head}.`);
  const pullRequest = {
    headSha: shas.head,
    headRef: head,
    headRepository: fullName(repository),
    baseRef: base,
    baseSha: shas.base,
    mergedAt: null,
    mergeCommitSha: null,
  };
  const draft = { title, body: text, author: requireUser(context), lags: false, pullRequest };
  const rendered = renderPullRequest(context, repository, openNewIssue(context.state, repository, draft));
  return { status: 201, headers: { location: String(rendered?.['url']) }, body: rendered };
}

async function readEnds(repository: Repository, head: string, base: string): Promise<{ head: string; base: string }> {
  const [headSha, baseSha] = [
    await resolveCommit(repository, `refs/heads/${head}`),
    await resolveCommit(repository, `refs/heads/${base}`),
  ];
  if (headSha === null) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  if (baseSha === null) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  if ((await readGitText(repository, ['rev-list', '--count', `${baseSha}..${headSha}`])) === '0')
    throw refuse(`No commits between ${base} and ${head}`);
  return { head: headSha, base: baseSha };
}

function refuse(message: string) {
  return invalid({ resource: 'PullRequest', field: 'head', code: 'custom', message });
}

function findOpen(repository: Repository, head: string, base: string): Issue | undefined {
  return [...repository.issues.values()].find(
    ({ state, pullRequest }) => state === 'open' && pullRequest?.headRef === head && pullRequest.baseRef === base,
  );
}

function updatePull(context: Context): Reply {
  const repository = openForPulls(context);
  const issue = repository.issues.get(readNumber(context, 'number'));
  if (issue === undefined || issue.pullRequest === null) throw notFound();
  const body = readBody(context);
  const title = readText(body, 'title');
  if (title !== undefined) checkTitle(title);
  const text = readText(body, 'body');
  if (text !== undefined) checkBody('PullRequest', text);
  const state = readWord(body, 'state', ['open', 'closed']);
  editIssue(context.state, issue, {
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { body: text }),
  });
  const at = context.state.now();
  if (state !== undefined) changeState(issue, { to: state, reason: null, by: requireUser(context), at });
  return { status: 200, body: renderPullRequest(context, repository, issue) };
}

function openForPulls(context: Context): Repository {
  const repository = openForWriting(context, ['pull-requests']);
  assertMayWrite(context.caller, repository, ['pull-requests']);
  return repository;
}
