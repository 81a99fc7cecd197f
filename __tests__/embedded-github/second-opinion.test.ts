import { expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { createEmulator } from 'emulate';
import { startEmbeddedGitHub } from '../../testing/embedded-github/start-embedded-github.ts';

const REPO = { owner: 'octocat', repo: 'hello' };
const LABEL = 'meeting-todo';

/** What a client sees of a day in a tracker; the same for every GitHub worth its name. */
async function playDay(baseUrl: string): Promise<unknown> {
  const ignore = () => undefined;
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const { rest } = new Octokit({ baseUrl, auth: 'token-of-octocat', log });
  const list = (page: number) =>
    rest.issues.listForRepo({
      ...REPO,
      labels: LABEL,
      state: 'all',
      sort: 'created',
      direction: 'asc',
      per_page: 2,
      page,
    });
  const label = await rest.issues.createLabel({ ...REPO, name: LABEL, color: '0075ca', description: 'Minutes' });
  const again = await statusOf(rest.issues.createLabel({ ...REPO, name: LABEL }));
  for (const title of ['one', 'two', 'three', 'four', 'five']) {
    await rest.issues.create({ ...REPO, title, body: `> ${title}`, labels: [LABEL], assignees: ['octocat'] });
  }
  await rest.issues.create({ ...REPO, title: 'not ours' });
  const pages = [await list(1), await list(2), await list(3)];
  const closed = await rest.issues.update({
    ...REPO,
    issue_number: 2,
    title: 'TWO',
    state: 'closed',
    state_reason: 'not_planned',
  });
  const reopened = await rest.issues.update({ ...REPO, issue_number: 2, state: 'open' });
  const relabelled = await rest.issues.update({ ...REPO, issue_number: 3, labels: [], body: 'new' });
  const comment = await rest.issues.createComment({ ...REPO, issue_number: 1, body: 'hello' });
  const edited = await rest.issues.updateComment({ ...REPO, comment_id: comment.data.id, body: 'bye' });
  const comments = await rest.issues.listComments({ ...REPO, issue_number: 1 });
  const open = await rest.issues.listForRepo({ ...REPO, labels: LABEL, state: 'open', direction: 'asc' });
  return {
    label: [label.status, label.data.name, label.data.color, label.data.description],
    again,
    pages: pages.map((page) => ({ issues: page.data.map(describeIssue), links: listRels(page.headers.link) })),
    updates: [closed, reopened, relabelled].map((answer) => [answer.status, describeIssue(answer.data)]),
    comments: [comment.status, edited.data.body, comments.data.map((each) => [each.body, each.user?.login])],
    open: open.data.map((issue) => issue.number),
    missing: await statusOf(rest.issues.get({ ...REPO, issue_number: 99 })),
    untitled: await statusOf(rest.issues.create({ ...REPO, title: '' })),
  };
}

interface SeenIssue {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly state_reason?: string | null | undefined;
  readonly labels: readonly (string | { readonly name?: string | undefined })[];
  readonly assignees?: readonly { readonly login: string }[] | null | undefined;
  readonly closed_at: string | null;
}

function describeIssue(issue: SeenIssue): unknown {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? null,
    state: issue.state,
    reason: issue.state_reason ?? null,
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : label.name)),
    assignees: (issue.assignees ?? []).map((user) => user.login),
    isClosed: issue.closed_at !== null,
  };
}

function listRels(link: string | undefined): readonly string[] {
  return [...(link ?? '').matchAll(/[?&]page=(\d+)[^>]*>; rel="(\w+)"/g)]
    .map(([, page, rel]) => `${rel ?? ''} ${page ?? ''}`)
    .sort();
}

async function statusOf(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => 'no refusal',
    (error: unknown) => Reflect.get(Object(error), 'status') as unknown,
  );
}

it('sees the same day as emulate, another stand-in for GitHub', async () => {
  const running = await startEmbeddedGitHub({
    repositories: [{ name: 'octocat/hello', collaborators: ['octocat'] }],
    tokens: { 'token-of-octocat': { login: 'octocat' } },
  });
  const seed = { github: { users: [{ login: 'octocat' }], repos: [{ owner: 'octocat', name: 'hello' }] } };
  const other = await createEmulator({
    service: 'github',
    port: 0,
    seed: { ...seed, tokens: { 'token-of-octocat': { login: 'octocat', scopes: ['repo'] } } },
  });
  try {
    const ours = await playDay(running.url);
    expect(ours).toMatchObject({
      label: [201, LABEL, '0075ca', 'Minutes'],
      again: 422,
      open: [1, 2, 4, 5],
      missing: 404,
      untitled: 422,
    });
    expect(ours).toEqual(await playDay(other.url));
  } finally {
    await running.close();
    await other.close();
  }
});
