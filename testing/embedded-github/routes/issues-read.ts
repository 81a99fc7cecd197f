import type { Context, Route } from '../context.ts';
import { assertHasIssues, openIssue, openRepository } from '../context.ts';
import { cutPage, readChoice } from '../paging.ts';
import { renderIssue } from '../render-issue.ts';
import type { Issue } from '../state.ts';
import type { Reply } from '../wire.ts';
import { malformed } from '../wire.ts';

/** Lists of issues and single ones. */
export const issueReadRoutes: readonly Route[] = [
  ['GET /repos/:owner/:repo/issues', listIssues],
  ['GET /repos/:owner/:repo/issues/:number', getIssue],
];

function listIssues(context: Context): Reply {
  const repository = openRepository(context, ['issues']);
  assertHasIssues(repository);
  const isWanted = readFilter(context);
  const found = [...repository.issues.values()].filter(
    (issue) => context.state.requestCount > issue.listedFrom && isWanted(issue),
  );
  const page = cutPage(context, sortIssues(context, found));
  const body = page.items.map((issue) => renderIssue(context.state, repository, issue));
  return { status: 200, headers: page.headers, body };
}

function getIssue(context: Context): Reply {
  const repository = openRepository(context, ['issues', 'pull-requests']);
  return { status: 200, body: renderIssue(context.state, repository, openIssue(context, repository)) };
}

function readFilter(context: Context): (issue: Issue) => boolean {
  const query = context.request.query;
  const state = readChoice(context, 'state', ['open', 'closed', 'all'], 'open');
  const labels = splitList(query.get('labels'));
  const since = readSince(query.get('since'));
  const creator = query.get('creator')?.toLowerCase();
  const assignee = query.get('assignee')?.toLowerCase();
  return (issue) =>
    (state === 'all' || issue.state === state) &&
    labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)) &&
    (since === null || issue.updatedAt.getTime() >= since) &&
    (creator === undefined || issue.author.login.toLowerCase() === creator) &&
    isAssignedTo(issue, assignee);
}

function isAssignedTo(issue: Issue, login: string | undefined): boolean {
  if (login === undefined || login === '') return true;
  if (login === 'none') return issue.assignees.length === 0;
  if (login === '*') return issue.assignees.length > 0;
  return issue.assignees.some((user) => user.login.toLowerCase() === login);
}

function splitList(value: string | null): readonly string[] {
  const names = (value ?? '').split(',').map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== '');
}

/** Milliseconds; GitHub's times are whole seconds, so the answer must not depend on less. */
function readSince(value: string | null): number | null {
  if (value === null || value === '') return null;
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw malformed(`${value} is not a valid time (since).`);
  return Math.floor(time / 1000) * 1000;
}

function sortIssues(context: Context, issues: readonly Issue[]): readonly Issue[] {
  const sort = readChoice(context, 'sort', ['created', 'updated', 'comments'], 'created');
  const direction = readChoice(context, 'direction', ['asc', 'desc'], 'desc') === 'asc' ? 1 : -1;
  const timeOf = (issue: Issue) => (sort === 'updated' ? issue.updatedAt : issue.createdAt).getTime();
  return issues.toSorted((one, other) => direction * (timeOf(one) - timeOf(other) || one.number - other.number));
}
