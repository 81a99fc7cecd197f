import { describe, expect, it } from '@jest/globals';
import { askGitHub } from '../support/ask-github.ts';
import { buildGitHub, REPO } from '../support/build-github.ts';

const FIRST = `PATCH /repos/${REPO}/issues/1`;

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
