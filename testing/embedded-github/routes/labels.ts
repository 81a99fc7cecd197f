import { assertMayTriage } from '../access.ts';
import type { Context, Route } from '../context.ts';
import { openForWriting, openIssue, openRepository, readParam } from '../context.ts';
import { editIssue, removeLabel, renameLabel } from '../issue-changes.ts';
import { checkLabelName, checkLength, LIMITS, resolveLabels } from '../limits.ts';
import { cutPage } from '../paging.ts';
import type { Body } from '../read-body.ts';
import { parseJson, readBody, readText, readTexts, requireText } from '../read-body.ts';
import { renderLabel } from '../render-issue.ts';
import { ensureLabel } from '../seeds.ts';
import type { Issue, Label, Repository } from '../state.ts';
import type { Reply } from '../wire.ts';
import { ApiError, invalid, notFound } from '../wire.ts';

/** Labels of a repository and on an issue. */
export const labelRoutes: readonly Route[] = [
  ['GET /repos/:owner/:repo/labels', listLabels],
  ['POST /repos/:owner/:repo/labels', createLabel],
  ['GET /repos/:owner/:repo/labels/:name', getLabel],
  ['PATCH /repos/:owner/:repo/labels/:name', updateLabel],
  ['DELETE /repos/:owner/:repo/labels/:name', deleteLabel],
  ['GET /repos/:owner/:repo/issues/:number/labels', listOnIssue],
  ['POST /repos/:owner/:repo/issues/:number/labels', addToIssue],
  ['PUT /repos/:owner/:repo/issues/:number/labels', setOnIssue],
  ['DELETE /repos/:owner/:repo/issues/:number/labels', clearIssue],
  ['DELETE /repos/:owner/:repo/issues/:number/labels/:name', removeFromIssue],
];

function listLabels(context: Context): Reply {
  const repository = openRepository(context, ['issues', 'pull-requests']);
  const page = cutPage(context, [...repository.labels.values()]);
  return { status: 200, headers: page.headers, body: renderLabels(context, repository, page.items) };
}

function createLabel(context: Context): Reply {
  const repository = openTriaged(context);
  const body = readBody(context);
  const name = requireText(body, 'name');
  checkLabelName(name);
  const looks = readLooks(body);
  assertNameFree(repository, name, null);
  const label = Object.assign(ensureLabel(context.state, repository, name), looks);
  const rendered = renderLabel(context.state, repository, label);
  return { status: 201, headers: { location: String(rendered['url']) }, body: rendered };
}

function getLabel(context: Context): Reply {
  const repository = openRepository(context, ['issues', 'pull-requests']);
  return { status: 200, body: renderLabel(context.state, repository, findLabel(context, repository)) };
}

function updateLabel(context: Context): Reply {
  const repository = openTriaged(context);
  const label = findLabel(context, repository);
  const body = readBody(context);
  const name = readText(body, 'new_name') ?? label.name;
  checkLabelName(name);
  const looks = readLooks(body);
  assertNameFree(repository, name, label);
  renameLabel(repository, label, name);
  Object.assign(label, looks);
  return { status: 200, body: renderLabel(context.state, repository, label) };
}

function deleteLabel(context: Context): Reply {
  const repository = openTriaged(context);
  removeLabel(repository, findLabel(context, repository));
  return { status: 204 };
}

function listOnIssue(context: Context): Reply {
  const repository = openRepository(context, ['issues', 'pull-requests']);
  const page = cutPage(context, openIssue(context, repository).labels);
  return { status: 200, headers: page.headers, body: renderLabels(context, repository, page.items) };
}

function addToIssue(context: Context): Reply {
  return changeOnIssue(context, (issue, labels) => [...new Set([...issue.labels, ...labels])]);
}

function setOnIssue(context: Context): Reply {
  return changeOnIssue(context, (_issue, labels) => labels);
}

function changeOnIssue(context: Context, join: (issue: Issue, labels: Label[]) => Label[]): Reply {
  const repository = openTriaged(context);
  const issue = openIssue(context, repository);
  const labels = resolveLabels(context, repository, readNames(context));
  if (!context.drops.labels) editIssue(context.state, issue, { labels: join(issue, labels) });
  return { status: 200, body: renderLabels(context, repository, issue.labels) };
}

/** This endpoint also takes the bare list. */
function readNames(context: Context): readonly string[] {
  const value: unknown = context.request.body === '' ? {} : parseJson(context.request.body);
  const body = Array.isArray(value) ? { labels: value } : readBody(context);
  return readTexts(body, 'labels') ?? [];
}

function clearIssue(context: Context): Reply {
  const repository = openTriaged(context);
  editIssue(context.state, openIssue(context, repository), { labels: [] });
  return { status: 204 };
}

function removeFromIssue(context: Context): Reply {
  const repository = openTriaged(context);
  const issue = openIssue(context, repository);
  const name = readParam(context, 'name').toLowerCase();
  const rest = issue.labels.filter((label) => label.name.toLowerCase() !== name);
  if (rest.length === issue.labels.length) throw new ApiError(404, 'Label does not exist');
  editIssue(context.state, issue, { labels: rest });
  return { status: 200, body: renderLabels(context, repository, rest) };
}

function openTriaged(context: Context): Repository {
  const repository = openForWriting(context, ['issues', 'pull-requests']);
  assertMayTriage(context.caller, repository, ['issues', 'pull-requests']);
  return repository;
}

function findLabel(context: Context, repository: Repository): Label {
  const label = repository.labels.get(readParam(context, 'name').toLowerCase());
  if (label === undefined) throw notFound();
  return label;
}

function assertNameFree(repository: Repository, name: string, self: Label | null): void {
  const known = repository.labels.get(name.toLowerCase());
  if (known === undefined || known === self) return;
  throw invalid({ resource: 'Label', field: 'name', code: 'already_exists' });
}

function readLooks(body: Body): Partial<Pick<Label, 'color' | 'description'>> {
  const color = readText(body, 'color');
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) {
    throw invalid({ resource: 'Label', field: 'color', code: 'invalid' });
  }
  const description = readText(body, 'description');
  if (description !== undefined) {
    checkLength({ resource: 'Label', field: 'description', text: description, most: LIMITS.labelDescription });
  }
  return { ...(color === undefined ? {} : { color }), ...(description === undefined ? {} : { description }) };
}

function renderLabels(context: Context, repository: Repository, labels: readonly Label[]): readonly unknown[] {
  return labels.map((label) => renderLabel(context.state, repository, label));
}
