import { describe, expect, it } from '@jest/globals';
import { askGitHub } from '../support/ask-github.ts';
import { buildGitHub, REPO } from '../support/build-github.ts';

const SECRET = 'unikraft/secret';
const OPEN = { title: 'A', labels: ['bug'], assignees: ['razvand'] };

describe('who may what', () => {
  it.each([
    [null, `GET /repos/${REPO}`, 200, undefined],
    [null, `GET /repos/${REPO}/issues`, 200, undefined],
    [null, `POST /repos/${REPO}/issues`, 401, 'Requires authentication'],
    [null, `GET /repos/${SECRET}`, 404, 'Not Found'],
    [null, 'GET /user', 401, 'Requires authentication'],
    ['unknown', `GET /repos/${REPO}`, 401, 'Bad credentials'],
    ['outsider', `GET /repos/${SECRET}/issues`, 404, 'Not Found'],
    ['outsider', `POST /repos/${SECRET}/issues`, 404, 'Not Found'],
    ['outsider', `POST /repos/${REPO}/labels`, 403, 'Must have admin rights to Repository.'],
    ['outsider', 'GET /user', 200, undefined],
    ['reader', `GET /repos/${REPO}/issues`, 200, undefined],
    ['reader', `GET /repos/${SECRET}/issues`, 404, 'Not Found'],
    ['reader', `POST /repos/${REPO}/issues`, 403, 'Resource not accessible by integration'],
    ['reader', `POST /repos/${REPO}/labels`, 403, 'Resource not accessible by integration'],
    ['reader', 'GET /user', 403, 'Resource not accessible by integration'],
    ['fine', `POST /repos/${REPO}/issues`, 403, 'Resource not accessible by personal access token'],
    ['writer', `GET /repos/${SECRET}/issues`, 200, undefined],
    ['writer', `POST /repos/${SECRET}/issues`, 201, undefined],
    ['writer', 'GET /repos/unikraft/nothing', 404, 'Not Found'],
    ['writer', 'GET /nothing', 404, 'Not Found'],
    ['writer', `GET /repos/${REPO}/labels/%E0%A4%A`, 404, 'Not Found'],
    ['writer', `GET /repos/${REPO}/issues/first`, 404, 'Not Found'],
    ['writer', `GET /repos/${REPO}/issues/9`, 404, 'Not Found'],
  ])('%s: %s is answered with %i', async (token, line, status, message) => {
    const answer = await askGitHub(buildGitHub(), line, {
      token,
      ...(line.startsWith('POST') ? { body: { ...OPEN, name: 'x', labels: [], assignees: [] } } : {}),
    });
    expect(answer.status).toBe(status);
    if (message !== undefined) {
      expect(answer.data).toEqual({ message, documentation_url: expect.any(String), status: String(status) });
    }
  });

  it.each(['outsider', 'fine'])(
    '%s: a personal token drops labels and assignees, a fine-grained one is refused',
    async (token) => {
      const github = buildGitHub();
      const { status, data } = await askGitHub(github, `POST /repos/${REPO}/issues`, { token, body: OPEN });
      if (token === 'fine') expect(status).toBe(403);
      else expect({ status, data }).toMatchObject({ status: 201, data: { labels: [], assignees: [], title: 'A' } });
    },
  );

  it('lets an author edit texts and state, but not labels; others nothing', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A', author: 'passer-by' });
    const body = { title: 'B', labels: ['bug'], state: 'closed' };
    const edit = `PATCH /repos/${REPO}/issues/1`;
    expect(await askGitHub(github, edit, { token: 'outsider', body })).toMatchObject({
      status: 200,
      data: { title: 'B', labels: [], state: 'closed' },
    });
    expect(await askGitHub(github, edit, { token: 'reader', body })).toMatchObject({ status: 403 });
    github.seedIssue(REPO, { title: 'C', author: 'razvand' });
    expect(await askGitHub(github, `PATCH /repos/${REPO}/issues/2`, { token: 'outsider', body })).toMatchObject({
      status: 403,
    });
  });

  it('lets those who triage put labels on, but not make them', async () => {
    const github = buildGitHub();
    const body = { title: 'A', labels: ['bug', 'unheard of'], assignees: ['helper'] };
    const answer = await askGitHub(github, `POST /repos/${REPO}/issues`, { token: 'triager', body });
    expect(answer).toMatchObject({
      status: 201,
      data: { labels: [{ name: 'bug' }], assignees: [{ login: 'helper' }] },
    });
  });

  it('holds a token to its scopes where the repository is not public', async () => {
    const github = buildGitHub();
    github.addToken('issues-only', {
      login: 'x[bot]',
      type: 'app',
      permissions: { [SECRET]: 'write' },
      scopes: ['issues'],
    });
    github.addToken('contents-only', {
      login: 'y[bot]',
      type: 'app',
      permissions: { [SECRET]: 'write', [REPO]: 'write' },
      scopes: ['contents'],
    });
    const ask = async (token: string, line: string) =>
      (await askGitHub(github, line, { token, body: undefined })).status;
    expect(await ask('issues-only', `GET /repos/${SECRET}/issues`)).toBe(200);
    expect(await ask('issues-only', `GET /repos/${SECRET}/contents/a`)).toBe(403);
    expect(await ask('contents-only', `GET /repos/${SECRET}/issues`)).toBe(403);
    expect(await ask('contents-only', `GET /repos/${REPO}/issues`)).toBe(200);
    expect(await askGitHub(github, `POST /repos/${REPO}/issues`, { token: 'contents-only', body: OPEN })).toMatchObject(
      { status: 403 },
    );
  });

  it('tells what the token may', async () => {
    const read = async (token: string | null) => (await askGitHub(buildGitHub(), `GET /repos/${REPO}`, { token })).data;
    expect(await read('writer')).toMatchObject({
      id: 1,
      full_name: REPO,
      visibility: 'public',
      private: false,
      default_branch: 'main',
      fork: false,
      permissions: { push: true },
    });
    expect(await read('triager')).toMatchObject({ permissions: { push: false, triage: true, pull: true } });
    expect(await read(null)).toMatchObject({ permissions: { push: false, triage: false, pull: true } });
    expect(await read('member')).toMatchObject({ permissions: { push: true } });
  });
});

describe('repositories that will not', () => {
  it.each([
    [{ archived: true }, `POST /repos/${REPO}/issues`, 403, 'Repository was archived so is read-only.'],
    [{ archived: true }, `GET /repos/${REPO}/issues`, 200, undefined],
    [{ hasIssues: false }, `POST /repos/${REPO}/issues`, 410, 'Issues are disabled for this repo'],
    [{ hasIssues: false }, `GET /repos/${REPO}/issues`, 410, 'Issues are disabled for this repo'],
    [{ hasIssues: false }, `GET /repos/${REPO}/issues/1`, 410, 'Issues are disabled for this repo'],
    [{ hasIssues: false }, `POST /repos/${REPO}/issues/2/comments`, 201, undefined],
  ])('%j: %s is answered with %i', async (change, line, status, message) => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A' });
    github.seedIssue(REPO, { title: 'PR', pullRequest: { headSha: 'b', headRef: 'x', baseRef: 'main', baseSha: 'a' } });
    Object.assign(github.repository(REPO), change);
    const answer = await askGitHub(github, line, line.startsWith('POST') ? { body: { ...OPEN, body: 'text' } } : {});
    expect(answer).toMatchObject({ status, data: message === undefined ? expect.anything() : { message } });
  });

  it('redirect when renamed: reads with 301, writes with 307, both followed by fetch', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A' });
    github.asHuman.moveRepository(REPO, 'unikraft/core');
    const read = await askGitHub(github, `GET /repos/${REPO}/issues?state=all`);
    const location = 'https://api.github.com/repositories/1/issues?state=all';
    expect(read).toMatchObject({ status: 301, data: { message: 'Moved Permanently', url: location } });
    expect(read.headers.get('location')).toBe(location);
    expect(await askGitHub(github, `POST /repos/${REPO}/issues`, { body: OPEN })).toMatchObject({
      status: 307,
      data: { message: 'Temporary Redirect' },
    });
    expect(github.issues('unikraft/core')).toHaveLength(1);
    const followed = await github.fetch(`https://api.github.com/repos/${REPO}/issues`, {
      method: 'POST',
      headers: { authorization: 'token writer' },
      body: JSON.stringify(OPEN),
    });
    expect(followed.status).toBe(201);
    expect(github.issues('unikraft/core')).toHaveLength(2);
  });

  it('may be told to redirect writes with 301, which turns a followed POST into a GET', async () => {
    const github = buildGitHub();
    github.asHuman.moveRepository(REPO, 'unikraft/core', 301);
    const followed = await github.fetch(`https://api.github.com/repos/${REPO}/issues`, {
      method: 'POST',
      headers: { authorization: 'token writer' },
      body: JSON.stringify(OPEN),
    });
    expect(followed.status).toBe(200);
    expect(github.issues('unikraft/core')).toEqual([]);
  });

  it('hide that they moved from those who may not see them', async () => {
    const github = buildGitHub();
    github.asHuman.moveRepository(SECRET, 'unikraft/hidden');
    expect(await askGitHub(github, `GET /repos/${SECRET}`, { token: 'outsider' })).toMatchObject({ status: 404 });
    expect(await askGitHub(github, `GET /repos/${SECRET}`)).toMatchObject({ status: 301 });
  });
});
