import { describe, expect, it } from '@jest/globals';
import { askGitHub } from '../support/ask-github.ts';
import { buildGitHub, REPO, START } from '../support/build-github.ts';
import type { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';

const LIST = `GET /repos/${REPO}/issues`;

function seedThree(): EmbeddedGitHub {
  const github = buildGitHub();
  const day = (count: number) => new Date(START - count * 86_400_000);
  github.seedIssue(REPO, { title: '1', labels: ['todo', 'Team A'], createdAt: day(3), author: 'razvand' });
  github.seedIssue(REPO, { title: '2', labels: ['todo'], createdAt: day(2), state: 'closed', assignees: ['skuenzer'] });
  const pullRequest = { headSha: 'b', headRef: 'fix', baseRef: 'main', baseSha: 'a' };
  github.seedIssue(REPO, { title: '3', labels: ['Todo'], createdAt: day(1), pullRequest });
  return github;
}

async function listNumbers(github: EmbeddedGitHub, query: string): Promise<readonly number[]> {
  const { data } = await askGitHub(github, `${LIST}?${query}`);
  return Array.isArray(data) ? data.map((issue: { number: number }) => issue.number) : [];
}

describe('the list of issues', () => {
  it.each([
    ['', [3, 1]],
    ['state=all', [3, 2, 1]],
    ['state=closed', [2]],
    ['state=all&labels=TODO', [3, 2, 1]],
    ['state=all&labels=todo,team%20a', [1]],
    ['state=all&labels=todo,unknown', []],
    ['state=all&direction=asc', [1, 2, 3]],
    ['state=all&direction=asc&per_page=2&page=2', [3]],
    ['state=all&page=9', []],
    ['state=all&creator=RazvanD', [1]],
    ['state=all&assignee=SKuenzer', [2]],
    ['state=all&assignee=none', [3, 1]],
    ['state=all&assignee=*', [2]],
    [`state=all&since=${new Date(START - 2 * 86_400_000).toISOString()}`, [3, 2]],
  ])('answers ?%s with %j', async (query, numbers) => {
    expect(await listNumbers(seedThree(), query)).toEqual(numbers);
  });

  it('sorts by the last change', async () => {
    const github = seedThree();
    github.asHuman.editTitle(REPO, 1, 'changed');
    expect(await listNumbers(github, 'state=all&sort=updated')).toEqual([1, 3, 2]);
    expect(await listNumbers(github, `state=all&since=${new Date(START).toISOString()}`)).toEqual([1]);
  });

  it('marks pull requests', async () => {
    const { data } = await askGitHub(seedThree(), LIST);
    expect(data).toMatchObject([
      { number: 3, pull_request: { merged_at: null }, html_url: `https://github.com/${REPO}/pull/3` },
      { number: 1 },
    ]);
    expect((data as readonly object[])[1]).not.toHaveProperty('pull_request');
  });

  it.each(['state=done', 'direction=up', 'sort=title', 'since=yesterday'])('refuses ?%s', async (query) => {
    expect(await askGitHub(seedThree(), `${LIST}?${query}`)).toMatchObject({ status: 422 });
  });

  it('links its pages with absolute addresses', async () => {
    const github = buildGitHub();
    for (let index = 0; index < 5; index++) github.seedIssue(REPO, { title: 'x' });
    const relsOf = async (page: number) => {
      const { headers } = await askGitHub(github, `${LIST}?labels=&per_page=2&page=${page}`);
      const links = (headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g);
      return Object.fromEntries([...links].map(([, url = '', rel = '']) => [rel, url.replace(/^.*[?&]page=/, '')]));
    };
    expect(await relsOf(1)).toEqual({ next: '2', last: '3' });
    expect(await relsOf(2)).toEqual({ prev: '1', next: '3', last: '3', first: '1' });
    expect(await relsOf(3)).toEqual({ prev: '2', first: '1' });
    const { headers } = await askGitHub(github, `${LIST}?per_page=2`);
    expect(headers.get('link')).toContain(
      `<https://api.github.com/repos/${REPO}/issues?per_page=2&page=2>; rel="next"`,
    );
  });

  it('gives 30 by default and 100 at most', async () => {
    const github = buildGitHub();
    for (let index = 0; index < 120; index++) github.seedIssue(REPO, { title: 'x' });
    expect(await listNumbers(github, '')).toHaveLength(30);
    expect(await listNumbers(github, 'per_page=500')).toHaveLength(100);
  });

  it('lags for as many requests as it is told to', async () => {
    const github = buildGitHub({ visibilityLag: { list: 2, search: 3 } });
    await askGitHub(github, `POST /repos/${REPO}/issues`, { body: { title: 'new', body: 'word' } });
    expect((await askGitHub(github, `GET /repos/${REPO}/issues/1`)).status).toBe(200);
    expect(await listNumbers(github, '')).toEqual([]);
    expect(await listNumbers(github, '')).toEqual([1]);
  });
});

describe('search', () => {
  function seedSearch(): EmbeddedGitHub {
    const github = seedThree();
    github.asHuman.editBody(REPO, 1, 'visible <!-- mt-4f2a9c meetingtodos -->');
    github.asHuman.editBody(REPO, 2, 'MeetingTodos, again');
    github.asHuman.editBody(REPO, 3, 'meetingtodos');
    github.asHuman.comment(REPO, 1, 'only in a comment');
    github.seedIssue('unikraft/secret', { title: 'meetingtodos' });
    return github;
  }

  it.each([
    [`meetingtodos repo:${REPO} in:body is:issue`, [2, 1]],
    [`meetingtodos repo:${REPO} in:body is:issue -label:"Team A"`, [2]],
    [`meetingtodos repo:${REPO} label:"team a"`, [1]],
    [`meetingtodos repo:${REPO} is:pr`, [3]],
    [`meetingtodos repo:${REPO} state:closed`, [2]],
    [`meetingtodos repo:${REPO} is:open`, [3, 1]],
    [`meeting repo:${REPO}`, []],
    [`comment repo:${REPO}`, [1]],
    [`comment repo:${REPO} in:body`, []],
    [`"meetingtodos again" repo:${REPO}`, [2]],
    [`mt-4f2a9c repo:${REPO}`, [1]],
    ['meetingtodos in:title', [1]],
  ])('finds by %s', async (q, numbers) => {
    const { data } = await askGitHub(seedSearch(), `GET /search/issues?q=${encodeURIComponent(q)}`);
    expect(data).toMatchObject({ total_count: numbers.length, incomplete_results: false });
    expect((data as { items: { number: number }[] }).items.map((item) => item.number)).toEqual(numbers);
  });

  it('refuses nothing to look for, and repositories that the caller may not see', async () => {
    const github = seedSearch();
    expect(await askGitHub(github, 'GET /search/issues?q=')).toMatchObject({
      status: 422,
      data: { errors: [{ code: 'missing' }] },
    });
    const hidden = 'GET /search/issues?q=x%20repo:unikraft/secret';
    expect(await askGitHub(github, hidden, { token: 'outsider' })).toMatchObject({
      status: 422,
      data: { errors: [{ code: 'invalid' }] },
    });
    const anonymous = await askGitHub(github, 'GET /search/issues?q=meetingtodos', { token: null });
    expect(anonymous).toMatchObject({ data: { total_count: 3 } });
    expect(anonymous.headers.get('x-ratelimit-resource')).toBe('search');
  });

  it('ends after a thousand results', async () => {
    expect(await askGitHub(seedSearch(), 'GET /search/issues?q=x&per_page=100&page=11')).toMatchObject({ status: 422 });
  });

  it('lags for as many requests as it is told to', async () => {
    const github = buildGitHub({ visibilityLag: { search: 1 } });
    await askGitHub(github, `POST /repos/${REPO}/issues`, { body: { title: 'new', body: 'word' } });
    const counts = [];
    for (let index = 0; index < 2; index++) counts.push((await askGitHub(github, 'GET /search/issues?q=word')).data);
    expect(counts).toMatchObject([{ total_count: 0 }, { total_count: 1 }]);
  });
});
