import { afterEach, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import type { FaultRule } from '../../testing/embedded-github/faults.ts';
import {
  badGateway,
  primaryLimitReached,
  secondaryLimit,
  tooManyRequests,
} from '../../testing/embedded-github/faults.ts';
import type { RunningGitHub } from '../../testing/embedded-github/start-embedded-github.ts';
import { startEmbeddedGitHub } from '../../testing/embedded-github/start-embedded-github.ts';
import { askGitHub } from '../support/ask-github.ts';
import { buildGitHub, REPO, START } from '../support/build-github.ts';

const OPEN = `POST /repos/${REPO}/issues`;
const BODY = { title: 'A', labels: ['bug'], assignees: ['razvand'] };
const ANY = () => true;
function ignore(): void {
  // Octokit logs failures that are meant here.
}
const QUIET = { debug: ignore, info: ignore, warn: ignore, error: ignore };

// An open server would keep Jest from ending when a claim fails.
let running: RunningGitHub | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

describe('faults on demand', () => {
  it.each<[string, FaultRule['kind'], number, Record<string, string>, number]>([
    ['502 before', badGateway(), 502, {}, 0],
    ['502 after', badGateway('effect'), 502, {}, 1],
    ['500', { status: 500 }, 500, {}, 0],
    ['403 secondary', secondaryLimit(), 403, {}, 0],
    ['403 secondary with a wait', secondaryLimit(7), 403, { 'retry-after': '7' }, 0],
    ['429', tooManyRequests(3), 429, { 'retry-after': '3' }, 0],
    [
      '403 primary',
      primaryLimitReached(new Date(START)),
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(START / 1000) },
      0,
    ],
  ])('%s', async (_name, kind, status, headers, opened) => {
    const github = buildGitHub();
    github.faults.add({ when: ANY, kind });
    const answer = await askGitHub(github, OPEN, { body: BODY });
    expect(answer).toMatchObject({ status, data: { message: expect.any(String) } });
    expect(Object.fromEntries(answer.headers.entries())).toMatchObject(headers);
    expect(github.issues(REPO)).toHaveLength(opened);
    expect((await askGitHub(github, OPEN, { body: BODY })).status).toBe(201);
  });

  it.each([
    ['refuse', 0],
    ['lose', 1],
  ] as const)('%s: no answer, in process as undici says it', async (kind, opened) => {
    const github = buildGitHub();
    github.faults.add({ when: ANY, kind });
    await expect(askGitHub(github, OPEN, { body: BODY })).rejects.toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'ECONNRESET' },
    });
    expect(github.issues(REPO)).toHaveLength(opened);
    expect(github.requests).toMatchObject([{ status: 0, isWrite: true, login: 'todo-app[bot]' }]);
  });

  it('cut short: the effect is there, and half of the answer', async () => {
    const github = buildGitHub();
    github.faults.add({ when: ANY, kind: 'cut short' });
    const answer = await askGitHub(github, OPEN, { body: BODY });
    expect(answer).toMatchObject({ status: 201, data: expect.stringMatching(/^{"url":.*[^}]$/) });
    expect(github.issues(REPO)).toHaveLength(1);
    expect(github.requests).toMatchObject([{ status: 201 }]);
  });

  it.each(['refuse', 'lose'] as const)('%s: no answer over HTTP either', async (kind) => {
    running = await startEmbeddedGitHub({
      repositories: [{ name: REPO }],
      tokens: { t: { login: 'a[bot]', type: 'app', permissions: { '*': 'write' } } },
    });
    const { github, url } = running;
    github.faults.add({ when: { method: 'post' }, kind });
    const octokit = new Octokit({ baseUrl: url, auth: 't', log: QUIET });
    await expect(octokit.rest.issues.create({ owner: 'unikraft', repo: 'unikraft', title: 'A' })).rejects.toMatchObject(
      { status: 500 },
    );
    await octokit.rest.issues.create({ owner: 'unikraft', repo: 'unikraft', title: 'B' });
    expect(github.issues(REPO).map((issue) => issue.title)).toEqual(kind === 'lose' ? ['A', 'B'] : ['B']);
    // Nor is a read sent again behind our back over the connection that was kept alive.
    github.faults.add({ when: { method: 'get' }, kind });
    await expect(fetch(`${url}/repos/${REPO}`)).rejects.toMatchObject({ message: 'fetch failed' });
    expect(github.requests.map((request) => request.status)).toEqual([0, 201, 0]);
  });

  it('drops labels or assignees without a word', async () => {
    const github = buildGitHub();
    github.faults.add({ when: 1, kind: 'drop labels' });
    github.faults.add({ when: 2, kind: 'drop assignees' });
    expect((await askGitHub(github, OPEN, { body: BODY })).data).toMatchObject({
      labels: [],
      assignees: [{ login: 'Razvand' }],
    });
    expect((await askGitHub(github, OPEN, { body: BODY })).data).toMatchObject({
      labels: [{ name: 'bug' }],
      assignees: [],
    });
    github.faults.add({ when: 1, kind: 'drop labels' });
    await askGitHub(github, `PATCH /repos/${REPO}/issues/2`, { body: { labels: ['other'] } });
    expect(github.issue(REPO, 2).labels).toEqual(['bug']);
  });

  it('delays, until the sender gives up', async () => {
    const github = buildGitHub();
    github.faults.add({ when: ANY, kind: { delayMs: 100 } });
    const signal = AbortSignal.timeout(10);
    await expect(github.fetch('https://api.github.com/rate_limit', { signal })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  it.each<[string, FaultRule['when'], number | undefined, string]>([
    ['the nth request', 3, undefined, '..x..'],
    ['from the nth on, so often', 2, 3, '.xxx.'],
    ['a method', { method: 'GET' }, 9, '.x.x.'],
    ['a path', { pathPattern: /\/issues$/ }, 9, 'xxxxx'],
    ['the nth of a kind', { method: 'POST', nth: 2 }, undefined, '..x..'],
    ['a predicate', (request) => request.method === 'POST' && request.body.includes('A'), 2, 'x.x..'],
  ])('strike by %s', async (_name, when, times, expected) => {
    const github = buildGitHub();
    github.faults.add({ when, kind: badGateway(), ...(times === undefined ? {} : { times }) });
    let struck = '';
    for (let index = 0; index < 5; index++) {
      const isRead = index % 2 === 1;
      const answer = await askGitHub(github, isRead ? OPEN.replace('POST', 'GET') : OPEN, isRead ? {} : { body: BODY });
      struck += answer.status === 502 ? 'x' : '.';
    }
    expect(struck).toBe(expected);
  });

  it('tells whether any is left, and forgets', () => {
    const github = buildGitHub();
    github.faults.add({ when: 5, kind: 'lose' });
    expect(github.faults.isPending).toBe(true);
    github.faults.clear();
    expect(github.faults.isPending).toBe(false);
  });
});

describe('limits and log', () => {
  it('counts down each caller by itself and refuses at nothing until the window ends', async () => {
    let now = START;
    const github = buildGitHub({ now: () => new Date(now), primaryLimit: { limit: 2, windowSeconds: 60 } });
    const ask = async (token: string) => {
      const { status, headers } = await askGitHub(github, `GET /repos/${REPO}`, { token });
      return [status, headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-used')];
    };
    expect(await ask('writer')).toEqual([200, '1', '1']);
    expect(await ask('writer')).toEqual([200, '0', '2']);
    expect(await ask('writer')).toEqual([403, '0', '2']);
    expect(await ask('member')).toEqual([200, '1', '1']);
    expect(await askGitHub(github, 'GET /rate_limit')).toMatchObject({
      status: 200,
      data: { rate: { limit: 2, remaining: 0, reset: START / 1000 + 60 } },
    });
    now += 60_000;
    expect(await ask('writer')).toEqual([200, '1', '1']);
  });

  it('logs every request, and forgets on demand', async () => {
    const exchanges: string[] = [];
    const github = buildGitHub({ observe: ({ status, answer }) => exchanges.push(`${status} ${answer.length > 0}`) });
    await askGitHub(github, OPEN, { body: BODY });
    await askGitHub(github, `GET /repos/${REPO}?a=b`, { token: 'wrong' });
    await askGitHub(github, `GET /repos/${REPO}`, { token: null });
    expect(github.requests).toEqual([
      {
        method: 'POST',
        path: `/repos/${REPO}/issues`,
        query: '',
        login: 'todo-app[bot]',
        body: JSON.stringify(BODY),
        status: 201,
        isWrite: true,
      },
      { method: 'GET', path: `/repos/${REPO}`, query: 'a=b', login: null, body: '', status: 401, isWrite: false },
      { method: 'GET', path: `/repos/${REPO}`, query: '', login: null, body: '', status: 200, isWrite: false },
    ]);
    expect(exchanges).toEqual(['201 true', '401 true', '200 true']);
    expect(github.countWrites()).toBe(1);
    github.clearLog();
    expect(github.requests).toEqual([]);
  });

  it('answers 304 to those who have the answer, and knows an Enterprise prefix', async () => {
    const github = buildGitHub();
    const first = await askGitHub(github, `GET /api/v3/repos/${REPO}`);
    const etag = first.headers.get('etag') ?? '';
    expect(await askGitHub(github, `GET /repos/${REPO}`, { headers: { 'if-none-match': etag } })).toMatchObject({
      status: 304,
      data: '',
    });
  });
});
