import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import nock from 'nock';
import { createClients } from '../../src/app/create-clients.ts';
import type { IssueTracker } from '../../src/shell/github/issue-tracker.ts';
import type { Send } from '../../src/shell/machine/choose-fetch.ts';
import { createDirectSend } from '../../src/shell/machine/send-direct.ts';

const REPO = 'acme/tracker';
const API = 'https://github.example/api/v3';
const DRAFT = { title: 'T', body: 'B', labels: ['meeting-todo'], assignees: [] };

/** The adapter at a server below a path, as GitHub Enterprise Server is; waiting costs no time. */
function createTracker(send?: Send): { readonly tracker: IssueTracker; readonly waits: readonly number[] } {
  let now = Date.UTC(2026, 0, 10);
  const waits: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    now += milliseconds;
    return Promise.resolve();
  };
  const { tracker } = createClients(
    { token: 'secret', tokens: new Map(), notesToken: 'secret', writesPerMinute: 1_000_000 },
    { apiUrl: API, notesRepo: 'acme/notes', clock: { now: () => now, sleep }, ...(send && { fetch: send }) },
  );
  return { tracker, waits };
}

function answerIssue(number: number, change: object = {}): object {
  return {
    number,
    title: 'T',
    body: 'B',
    state: 'open',
    html_url: `https://github.example/acme/tracker/issues/${number}`,
    labels: [{ name: 'meeting-todo' }],
    assignees: [],
    user: { login: 'somebody' },
    closed_at: null,
    created_at: '2026-01-10T00:00:00Z',
    locked: false,
    ...change,
  };
}

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  // A request that was expected and never came is as wrong as one that nobody expected.
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
  nock.enableNetConnect();
});
// Node's own modules outlive this file in its worker, and nock would stay in front of them.
afterAll(() => nock.restore());

describe('what is sent', () => {
  it('asks for pages of 100 of everything with the label, and follows an address that names the repository by id', async () => {
    const query = { labels: 'meeting-todo', state: 'all', sort: 'created', direction: 'asc', per_page: '100' };
    nock(API, { reqheaders: { authorization: 'token secret', 'user-agent': /^meeting-todos\/\d/ } })
      .get('/repos/acme/tracker/issues')
      .query({ ...query, page: '1' })
      .reply(200, [answerIssue(1), answerIssue(2, { pull_request: {} })], {
        link: '<https://github.example/api/v3/repositories/7/issues?page=2>; rel="next", <https://github.example/api/v3/repositories/7/issues?page=2>; rel="last"',
      })
      .get('/repos/acme/tracker/issues')
      .query({ ...query, page: '2' })
      .reply(200, [answerIssue(3)]);
    const issues = await createTracker().tracker.listIssues(REPO, 'meeting-todo');
    expect(issues.map((issue) => issue.number)).toEqual([1, 3]);
  });

  it('goes on by `next` where the server names no last page', async () => {
    for (const page of [1, 2, 3])
      nock(API)
        .get('/repos/acme/tracker/issues')
        .query((query) => query['page'] === String(page))
        .reply(200, [answerIssue(page)], page === 3 ? {} : { link: `<${API}/x?page=${page + 1}>; rel="next"` });
    const issues = await createTracker().tracker.listIssues(REPO, 'meeting-todo');
    expect(issues.map((issue) => issue.number)).toEqual([1, 2, 3]);
  });

  it('asks for more behind a full page where the server says nothing of others', async () => {
    const full = Array.from({ length: 100 }, (_, index) => answerIssue(index + 1));
    for (const [page, answer] of [full, [answerIssue(101)]].entries())
      nock(API)
        .get('/repos/acme/tracker/issues')
        .query((query) => query['page'] === String(page + 1))
        .reply(200, answer);
    expect(await createTracker().tracker.listIssues(REPO, 'meeting-todo')).toHaveLength(101);
  });

  it('asks for at most five pages of the commits of a target, to learn who is who', async () => {
    const page = Array.from({ length: 100 }, (_, index) => ({
      sha: String(index).padStart(40, '0'),
      parents: [],
      author: { login: `octo-${index % 3}`, type: index % 3 === 2 ? 'Bot' : 'User' },
      commit: { author: { name: `Name ${index % 3}` }, message: 'Minutes' },
    }));
    for (const number of [1, 2, 3, 4, 5])
      nock(API)
        .get('/repos/acme/tracker/commits')
        .query({ per_page: '100', page: String(number) })
        .reply(200, page);
    expect(await createTracker().tracker.listAuthors(REPO)).toEqual([
      { kind: 'commits', name: 'Name 0', login: 'octo-0' },
      { kind: 'commits', name: 'Name 1', login: 'octo-1' },
    ]);
  });

  it('sends in a change only the fields that change', async () => {
    nock(API)
      .patch('/repos/acme/tracker/issues/5', (body) => {
        expect(body).toEqual({ state: 'closed', state_reason: 'not_planned' });
        return true;
      })
      .reply(200, answerIssue(5, { state: 'closed', state_reason: 'not_planned' }));
    const issue = await createTracker().tracker.updateIssue(REPO, 5, { state: 'closed', stateReason: 'not_planned' });
    expect(issue.stateReason).toBe('not_planned');
  });
});

describe('what is answered', () => {
  it('takes an issue in which everything optional is missing', async () => {
    nock(API)
      .get('/repos/acme/tracker/issues/5')
      .reply(200, answerIssue(5, { body: null, user: null, assignees: null, labels: ['plain', { name: null }] }));
    expect(await createTracker().tracker.getIssue(REPO, 5)).toMatchObject({
      body: '',
      author: null,
      authorAssociation: null,
      authorType: null,
      assignees: [],
      labels: ['plain', ''],
      stateReason: null,
    });
  });

  it.each([
    [401, { message: 'Bad credentials' }, 'unauthorised', /check that the secret is right/],
    [403, { message: 'Repository was archived so is read-only.' }, 'forbidden', /unarchive it/],
    [403, { message: 'Resource not accessible by integration' }, 'forbidden', /Issues: read and write/],
    [404, { message: 'Not Found' }, 'not found', /check the name/],
    [410, { message: 'Issues are disabled for this repo' }, 'gone', /enable issues/],
    [422, { message: 'Validation Failed', errors: [{ field: 'title' }] }, 'invalid', /rejected the content/],
    [418, 'no JSON at all', 'invalid', /answers 418/],
  ] as const)('%i becomes a sentence that says what to do', async (status, body, kind, message) => {
    nock(API).post('/repos/acme/tracker/issues').reply(status, body);
    const answer = createTracker().tracker.createIssue(REPO, DRAFT);
    await expect(answer).rejects.toMatchObject({ name: 'TrackerError', kind, status });
    await expect(answer).rejects.toThrow(message);
  });

  it('names the fields that GitHub refuses', async () => {
    const errors = [{ field: 'title', code: 'missing_field' }, { field: 'assignees' }, 'something else'];
    nock(API).post('/repos/acme/tracker/issues').reply(422, { message: 'Validation Failed', errors });
    await expect(createTracker().tracker.createIssue(REPO, DRAFT)).rejects.toMatchObject({
      fields: ['title', 'assignees'],
    });
  });

  it.each([301, 302, 307, 308])('follows no redirect (%i): the new place is not on the allow-list', async (status) => {
    nock(API)
      .post('/repos/acme/tracker/issues')
      .reply(status, {}, { location: `${API}/repositories/9/issues` });
    await expect(createTracker().tracker.createIssue(REPO, DRAFT)).rejects.toMatchObject({ kind: 'moved' });
  });

  it('does not repeat a secret that the server repeats', async () => {
    nock(API).post('/repos/acme/tracker/issues').reply(403, { message: 'the token secret may not' });
    const answer = createTracker().tracker.createIssue(REPO, DRAFT);
    await expect(answer).rejects.toThrow(/the token \*\*\* may not/);
  });
});

describe('a label that the token may not make', () => {
  const refuse = () => nock(API).post('/repos/acme/tracker/labels').reply(403, { message: 'Forbidden' });

  it('serves when it is there already', async () => {
    refuse().get('/repos/acme/tracker/labels/meeting-todo').reply(200, { name: 'meeting-todo' });
    await expect(createTracker().tracker.ensureLabel(REPO, 'meeting-todo')).resolves.toBeUndefined();
  });

  it('is an error when it is not', async () => {
    refuse().get('/repos/acme/tracker/labels/meeting-todo').reply(404, { message: 'Not Found' });
    await expect(createTracker().tracker.ensureLabel(REPO, 'meeting-todo')).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });
});

describe('what is sent again', () => {
  it.each([500, 502, 503])('a create is not, after %i: it may have taken effect', async (status) => {
    nock(API).post('/repos/acme/tracker/issues').reply(status, { message: 'Server Error' });
    await expect(createTracker().tracker.createIssue(REPO, DRAFT)).rejects.toMatchObject({ kind: 'ambiguous' });
  });

  it('a read is, with growing pauses', async () => {
    let lost = 2;
    const { tracker, waits } = createTracker((url, init) =>
      lost-- > 0 ? Promise.reject(new Error('connection lost')) : createDirectSend()(url, init),
    );
    nock(API).get('/repos/acme/tracker/issues/5').reply(200, answerIssue(5));
    await tracker.getIssue(REPO, 5);
    expect(waits).toEqual([500, 1000]);
  });

  it.each([
    [502, {}, 'ambiguous', []],
    [403, { 'retry-after': '7' }, 'waited', [7000]],
  ] as const)('a change of an issue is not, after %i: it was computed from what is old by now', async (...row) => {
    const [status, headers, kind, expected] = row;
    const { tracker, waits } = createTracker();
    nock(API)
      .patch('/repos/acme/tracker/issues/5')
      .reply(status, { message: 'no' }, { ...headers });
    await expect(tracker.updateIssue(REPO, 5, { title: 'T' })).rejects.toMatchObject({ kind });
    expect(waits).toEqual(expected);
  });

  it.each([
    ['the seconds it is told', 403, { 'retry-after': '7' }, 7000],
    ['until the reset', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1768003220' }, 21_000],
    ['a minute when it is told nothing', 429, {}, 60_000],
  ] as const)('a limited create is, after %s', async (_name, status, headers, wait) => {
    const { tracker, waits } = createTracker();
    nock(API)
      .post('/repos/acme/tracker/issues')
      .reply(status, { message: 'You have exceeded a secondary rate limit' }, { ...headers })
      .post('/repos/acme/tracker/issues')
      .reply(201, answerIssue(6));
    expect((await tracker.createIssue(REPO, DRAFT)).number).toBe(6);
    expect(waits).toEqual([wait]);
  });

  it('nothing is, when the wait would be longer than ten minutes', async () => {
    const { tracker, waits } = createTracker();
    nock(API).get('/repos/acme/tracker/issues/5').reply(429, {}, { 'retry-after': '601' });
    await expect(tracker.getIssue(REPO, 5)).rejects.toMatchObject({ kind: 'limited' });
    expect(waits).toEqual([]);
  });
});
