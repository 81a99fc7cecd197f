import { describe, expect, it } from '@jest/globals';
import { askGitHub } from '../support/ask-github.ts';
import { buildGitHub, REPO } from '../support/build-github.ts';

const ISSUES = `POST /repos/${REPO}/issues`;
const FIRST = `PATCH /repos/${REPO}/issues/1`;

describe('opening an issue', () => {
  it('answers with all that a client reads', async () => {
    const github = buildGitHub();
    const { status, data, headers } = await askGitHub(github, ISSUES, {
      body: { title: 'Fix it', body: 'now', labels: ['BUG', 'new label'], assignees: ['razvanD'] },
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`https://api.github.com/repos/${REPO}/issues/1`);
    expect(data).toMatchObject({
      number: 1,
      title: 'Fix it',
      body: 'now',
      state: 'open',
      state_reason: null,
      html_url: `https://github.com/${REPO}/issues/1`,
      url: `https://api.github.com/repos/${REPO}/issues/1`,
      user: { login: 'todo-app[bot]', type: 'Bot' },
      labels: [{ name: 'bug' }, { name: 'new label' }],
      assignee: { login: 'Razvand' },
      assignees: [{ login: 'Razvand' }],
      author_association: 'NONE',
      created_at: '2026-01-10T00:00:03Z',
      closed_at: null,
      closed_by: null,
      comments: 0,
      locked: false,
      milestone: null,
    });
    expect(await askGitHub(github, `GET /repos/${REPO.toUpperCase()}/issues/1`)).toMatchObject({ status: 200, data });
  });

  it.each([
    ['no title', {}, /"title" wasn't supplied/, undefined],
    ['a title that is a number', { title: 4 }, /not a string/, undefined],
    ['labels that are a text', { title: 'x', labels: 'bug' }, /not an array/, undefined],
    ['a label that is a number', { title: 'x', labels: [4] }, /not a string/, undefined],
    [
      'a blank title',
      { title: '  ' },
      /Validation Failed/,
      { resource: 'Issue', field: 'title', code: 'missing_field' },
    ],
    [
      'a title of 257',
      { title: 'x'.repeat(257) },
      /Validation Failed/,
      { resource: 'Issue', field: 'title', code: 'custom' },
    ],
    [
      'a body of 65,537',
      { title: 'x', body: 'x'.repeat(65_537) },
      /Validation Failed/,
      { resource: 'Issue', field: 'body', code: 'custom' },
    ],
    [
      'a label of 51',
      { title: 'x', labels: ['x'.repeat(51)] },
      /Validation Failed/,
      { resource: 'Label', field: 'name', code: 'custom' },
    ],
    [
      'a blank label',
      { title: 'x', labels: [''] },
      /Validation Failed/,
      { resource: 'Label', field: 'name', code: 'missing_field' },
    ],
    [
      'somebody who cannot be assigned',
      { title: 'x', assignees: ['razvand', 'stranger'] },
      /Validation Failed/,
      { value: 'stranger', resource: 'Issue', field: 'assignees', code: 'invalid' },
    ],
    [
      'somebody who does not exist',
      { title: 'x', assignees: ['nobody-at-all'] },
      /Validation Failed/,
      { value: 'nobody-at-all', resource: 'Issue', field: 'assignees', code: 'invalid' },
    ],
    [
      'an unknown milestone',
      { title: 'x', milestone: 3 },
      /Validation Failed/,
      { value: 3, resource: 'Issue', field: 'milestone', code: 'invalid' },
    ],
  ])('refuses %s, and opens nothing', async (_name, body, message, error) => {
    const github = buildGitHub();
    const answer = await askGitHub(github, ISSUES, { body });
    expect(answer).toMatchObject({ status: 422, data: { message: expect.stringMatching(message), status: '422' } });
    if (error !== undefined) expect(answer.data).toMatchObject({ errors: [expect.objectContaining(error)] });
    expect(github.issues(REPO)).toEqual([]);
  });

  it('refuses an eleventh assignee', async () => {
    const people = Array.from({ length: 11 }, (_, index) => `person${index}`);
    const github = buildGitHub({
      repositories: [{ name: REPO, collaborators: people }],
    });
    const tooMany = await askGitHub(github, ISSUES, { body: { title: 'x', assignees: people } });
    expect(tooMany).toMatchObject({ status: 422, data: { errors: [{ field: 'assignees' }] } });
    expect(await askGitHub(github, ISSUES, { body: { title: 'x', assignees: people.slice(1) } })).toMatchObject({
      status: 201,
    });
  });

  it('counts code points: 256 emoji are a title, 65,536 a body', async () => {
    const body = { title: '🦄'.repeat(256), body: '🦄'.repeat(65_536) };
    expect(await askGitHub(buildGitHub(), ISSUES, { body })).toMatchObject({ status: 201 });
  });

  it('refuses what is not JSON', async () => {
    const answer = await askGitHub(buildGitHub(), ISSUES, { body: '{"title":' });
    expect(answer).toMatchObject({ status: 400, data: { message: 'Problems parsing JSON', status: '400' } });
  });
});

describe('editing an issue', () => {
  it('changes only what is sent; labels and assignees as whole lists', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A', body: 'text', labels: ['bug', 'minutes'], assignees: ['Razvand'] });
    await askGitHub(github, FIRST, { body: { title: 'B', labels: ['minutes', 'team'] } });
    expect(github.issue(REPO, 1)).toMatchObject({
      title: 'B',
      body: 'text',
      labels: ['minutes', 'team'],
      assignees: ['Razvand'],
    });
    await askGitHub(github, FIRST, { body: { assignees: [], body: null } });
    expect(github.issue(REPO, 1)).toMatchObject({ title: 'B', body: '', labels: ['minutes', 'team'], assignees: [] });
  });

  it('moves updated_at only when something changed', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A', labels: ['bug'] });
    const { updatedAt } = github.issue(REPO, 1);
    await askGitHub(github, FIRST, { body: { title: 'A', state: 'open', labels: ['BUG'] } });
    expect(github.issue(REPO, 1).updatedAt).toEqual(updatedAt);
    await askGitHub(github, FIRST, { body: { title: 'B' } });
    expect(github.issue(REPO, 1).updatedAt.getTime()).toBeGreaterThan(updatedAt.getTime());
  });

  it('changes nothing when one part is refused', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A' });
    const answer = await askGitHub(github, FIRST, { body: { title: 'B', state: 'closed', assignees: ['stranger'] } });
    expect(answer.status).toBe(422);
    expect(github.issue(REPO, 1)).toMatchObject({ title: 'A', state: 'open' });
  });

  it.each([
    [{ state: 'closed' }, { state: 'closed', state_reason: 'completed', closed_by: { login: 'todo-app[bot]' } }],
    [
      { state: 'closed', state_reason: 'not_planned' },
      { state: 'closed', state_reason: 'not_planned' },
    ],
    [
      { state: 'closed', state_reason: 'duplicate' },
      { state: 'closed', state_reason: 'duplicate' },
    ],
    [{ state_reason: 'not_planned' }, { state: 'open', state_reason: null, closed_at: null }],
    [
      { state: 'open', state_reason: 'reopened' },
      { state: 'open', state_reason: null },
    ],
  ])('takes an open issue by %j', async (body, expected) => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A' });
    expect((await askGitHub(github, FIRST, { body })).data).toMatchObject(expected);
  });

  it.each([
    [{ state: 'open' }, { state: 'open', state_reason: 'reopened', closed_at: null, closed_by: null }],
    [
      { state: 'closed', state_reason: 'completed' },
      { state: 'closed', state_reason: 'not_planned' },
    ],
  ])('takes an issue closed as not planned by %j', async (body, expected) => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A', state: 'closed', stateReason: 'not_planned' });
    expect((await askGitHub(github, FIRST, { body })).data).toMatchObject(expected);
  });

  it.each([
    [{ state: 'done' }],
    [{ state: 'closed', state_reason: 'wontfix' }],
    [{ title: ' ' }],
    [{ body: 'x'.repeat(65_537) }],
  ])('refuses %j', async (body) => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A' });
    expect(await askGitHub(github, FIRST, { body })).toMatchObject({ status: 422 });
  });

  it('sets and clears a milestone', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A' });
    await askGitHub(github, `POST /repos/${REPO}/milestones`, { body: { title: 'v1' } });
    expect((await askGitHub(github, FIRST, { body: { milestone: 1 } })).data).toMatchObject({
      milestone: { title: 'v1', open_issues: 1 },
    });
    expect((await askGitHub(github, FIRST, { body: { milestone: null } })).data).toMatchObject({ milestone: null });
  });
});

describe('sub-issues', () => {
  it('adds and lists, each once', async () => {
    const github = buildGitHub();
    for (const title of ['parent', 'child']) github.seedIssue(REPO, { title });
    const { data } = await askGitHub(github, `GET /repos/${REPO}/issues/2`);
    const body = { sub_issue_id: (data as { id: number }).id };
    expect(await askGitHub(github, `POST /repos/${REPO}/issues/1/sub_issues`, { body })).toMatchObject({
      status: 201,
      data: { number: 1 },
    });
    expect(await askGitHub(github, `POST /repos/${REPO}/issues/1/sub_issues`, { body })).toMatchObject({ status: 422 });
    expect(await askGitHub(github, `GET /repos/${REPO}/issues/1/sub_issues`)).toMatchObject({ data: [{ number: 2 }] });
  });
});
