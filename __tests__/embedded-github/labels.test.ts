import { describe, expect, it } from '@jest/globals';
import { askGitHub } from '../support/ask-github.ts';
import { buildGitHub, REPO } from '../support/build-github.ts';

const LABELS = `/repos/${REPO}/labels`;

describe('labels of a repository', () => {
  it('are made, found whatever their case, listed and deleted', async () => {
    const github = buildGitHub();
    const body = { name: 'Meeting todo', color: '0075CA', description: 'From the minutes' };
    expect(await askGitHub(github, `POST ${LABELS}`, { body })).toMatchObject({
      status: 201,
      data: { ...body, default: false },
    });
    expect(await askGitHub(github, `GET ${LABELS}/meeting%20TODO`)).toMatchObject({ status: 200, data: body });
    expect(await askGitHub(github, `GET ${LABELS}`)).toMatchObject({
      data: [{ name: 'bug' }, { name: 'Meeting todo' }],
    });
    expect(await askGitHub(github, `DELETE ${LABELS}/meeting%20todo`)).toMatchObject({ status: 204, data: '' });
    expect(await askGitHub(github, `GET ${LABELS}/meeting%20todo`)).toMatchObject({ status: 404 });
  });

  it.each([
    [{ name: 'BUG' }, { resource: 'Label', field: 'name', code: 'already_exists' }],
    [{ name: 'x'.repeat(51) }, { resource: 'Label', field: 'name', code: 'custom' }],
    [{ name: ' ' }, { resource: 'Label', field: 'name', code: 'missing_field' }],
    [
      { name: 'x', color: '#0075ca' },
      { resource: 'Label', field: 'color', code: 'invalid' },
    ],
    [
      { name: 'x', description: 'x'.repeat(101) },
      { resource: 'Label', field: 'description', code: 'custom' },
    ],
  ])('cannot be %j', async (body, error) => {
    const answer = await askGitHub(buildGitHub(), `POST ${LABELS}`, { body });
    expect(answer).toMatchObject({ status: 422, data: { message: 'Validation Failed', errors: [error] } });
  });

  it('are renamed, and issues follow; when deleted, issues lose them', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A', labels: ['bug', 'old'] });
    await askGitHub(github, `PATCH ${LABELS}/OLD`, { body: { new_name: 'new', color: 'ff0000' } });
    expect(github.issue(REPO, 1).labels).toEqual(['bug', 'new']);
    expect(await askGitHub(github, `GET ${LABELS}/old`)).toMatchObject({ status: 404 });
    expect(await askGitHub(github, `PATCH ${LABELS}/new`, { body: { new_name: 'Bug' } })).toMatchObject({
      status: 422,
    });
    expect(await askGitHub(github, `PATCH ${LABELS}/new`, { body: { new_name: 'NEW' } })).toMatchObject({
      status: 200,
    });
    await askGitHub(github, `DELETE ${LABELS}/new`);
    expect(github.issue(REPO, 1).labels).toEqual(['bug']);
  });
});

describe('labels on an issue', () => {
  it('are added, listed, replaced and removed', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A', labels: ['a'] });
    const labels = `/repos/${REPO}/issues/1/labels`;
    expect(await askGitHub(github, `POST ${labels}`, { body: { labels: ['A', 'b'] } })).toMatchObject({
      status: 200,
      data: [{ name: 'a' }, { name: 'b' }],
    });
    expect(await askGitHub(github, `POST ${labels}`, { body: ['c'] })).toMatchObject({ status: 200 });
    expect(await askGitHub(github, `GET ${labels}`)).toMatchObject({
      data: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    });
    expect(await askGitHub(github, `DELETE ${labels}/C`)).toMatchObject({
      status: 200,
      data: [{ name: 'a' }, { name: 'b' }],
    });
    expect(await askGitHub(github, `DELETE ${labels}/c`)).toMatchObject({
      status: 404,
      data: { message: 'Label does not exist' },
    });
    await askGitHub(github, `PUT ${labels}`, { body: { labels: ['d'] } });
    expect(github.issue(REPO, 1).labels).toEqual(['d']);
    await askGitHub(github, `DELETE ${labels}`);
    expect(github.issue(REPO, 1).labels).toEqual([]);
  });
});

describe('assignees', () => {
  it.each([
    ['razvand', 204],
    ['RAZVAND', 204],
    ['helper', 204],
    ['stranger', 404],
    ['unikraft', 404],
    ['nobody-at-all', 404],
  ])('%s: %i', async (login, status) => {
    expect(await askGitHub(buildGitHub(), `GET /repos/${REPO}/assignees/${login}`)).toMatchObject({ status });
  });

  it('are listed, added (silently only those who can be) and removed', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A' });
    const assignees = `/repos/${REPO}/issues/1/assignees`;
    expect(await askGitHub(github, `GET /repos/${REPO}/assignees`)).toMatchObject({
      data: [{ login: 'Razvand' }, { login: 'skuenzer' }, { login: 'helper' }],
    });
    const added = await askGitHub(github, `POST ${assignees}`, { body: { assignees: ['razvand', 'stranger'] } });
    expect(added).toMatchObject({ status: 201, data: { assignees: [{ login: 'Razvand' }] } });
    await askGitHub(github, `DELETE ${assignees}`, { body: { assignees: ['RAZVAND'] } });
    expect(github.issue(REPO, 1).assignees).toEqual([]);
  });
});

describe('comments', () => {
  const comments = `/repos/${REPO}/issues/1/comments`;

  it('are made, listed oldest first in pages, edited and deleted', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A' });
    for (const body of ['one', 'two', 'three']) await askGitHub(github, `POST ${comments}`, { body: { body } });
    expect(await askGitHub(github, `GET ${comments}?per_page=2`)).toMatchObject({
      data: [{ body: 'one' }, { body: 'two' }],
    });
    const { data } = await askGitHub(github, `GET ${comments}?per_page=2&page=2`);
    const { id } = (data as [{ id: number }])[0];
    const one = `/repos/${REPO}/issues/comments/${id}`;
    expect(await askGitHub(github, `PATCH ${one}`, { body: { body: 'changed' } })).toMatchObject({ status: 200 });
    expect(await askGitHub(github, `GET ${one}`)).toMatchObject({
      data: {
        body: 'changed',
        html_url: `https://github.com/${REPO}/issues/1#issuecomment-${id}`,
        user: { login: 'todo-app[bot]' },
      },
    });
    expect((await askGitHub(github, `GET /repos/${REPO}/issues/1`)).data).toMatchObject({ comments: 3 });
    expect(await askGitHub(github, `DELETE ${one}`)).toMatchObject({ status: 204 });
    expect(await askGitHub(github, `GET ${one}`)).toMatchObject({ status: 404 });
  });

  it.each([
    ['writer', {}, 422],
    ['writer', { body: '  ' }, 422],
    ['writer', { body: 'x'.repeat(65_537) }, 422],
    ['outsider', { body: 'x' }, 201],
    ['reader', { body: 'x' }, 403],
    ['fine', { body: 'x' }, 403],
    [null, { body: 'x' }, 401],
  ])('by %s: %j is answered with %i', async (token, body, status) => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A' });
    expect(await askGitHub(github, `POST ${comments}`, { token, body })).toMatchObject({ status });
  });

  it('are for members only while the issue is locked', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, { title: 'A' });
    expect(await askGitHub(github, `PUT /repos/${REPO}/issues/1/lock`, { token: 'outsider' })).toMatchObject({
      status: 403,
    });
    expect(
      await askGitHub(github, `PUT /repos/${REPO}/issues/1/lock`, { body: { lock_reason: 'spam' } }),
    ).toMatchObject({ status: 204 });
    expect(await askGitHub(github, `POST ${comments}`, { token: 'outsider', body: { body: 'x' } })).toMatchObject({
      status: 403,
      data: { message: 'Unable to create comment because issue is locked.' },
    });
    expect(await askGitHub(github, `POST ${comments}`, { token: 'member', body: { body: 'x' } })).toMatchObject({
      status: 201,
    });
    await askGitHub(github, `DELETE /repos/${REPO}/issues/1/lock`);
    expect(await askGitHub(github, `POST ${comments}`, { token: 'outsider', body: { body: 'x' } })).toMatchObject({
      status: 201,
    });
  });
});
