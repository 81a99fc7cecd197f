import { describe, expect, it } from '@jest/globals';
import { askGitHub } from '../support/ask-github.ts';
import { buildGitHub, REPO } from '../support/build-github.ts';

const ISSUES = `POST /repos/${REPO}/issues`;

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
