import { describe, expect, it } from '@jest/globals';
import type { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';
import { askGitHub } from '../support/ask-github.ts';
import { buildGitHub, REPO } from '../support/build-github.ts';

function seedOne(): EmbeddedGitHub {
  const github = buildGitHub();
  github.seedIssue(REPO, {
    title: 'A',
    body: '> - [ ] one\n- [ ] two',
    labels: ['todo', 'bug'],
    assignees: ['razvand'],
  });
  return github;
}

describe('people', () => {
  it('edit, tick, label, assign, close and reopen, without a request', () => {
    const github = seedOne();
    const { asHuman } = github;
    asHuman.editTitle(REPO, 1, 'B');
    asHuman.editBody(REPO, 1, (body) => `${body}\nmine`);
    asHuman.tickBox(REPO, 1, 'one');
    asHuman.tickBox(REPO, 1, 'two');
    asHuman.tickBox(REPO, 1, 'two', false);
    asHuman.addLabels(REPO, 1, 'extra', 'BUG');
    asHuman.removeLabels(REPO, 1, 'Todo');
    asHuman.addAssignees(REPO, 1, 'skuenzer');
    asHuman.removeAssignees(REPO, 1, 'Razvand');
    asHuman.close(REPO, 1, 'not_planned', 'skuenzer');
    expect(github.issue(REPO, 1)).toMatchObject({
      title: 'B',
      body: '> - [x] one\n- [ ] two\nmine',
      labels: ['bug', 'extra'],
      assignees: ['skuenzer'],
      state: 'closed',
      stateReason: 'not_planned',
      closedBy: 'skuenzer',
    });
    asHuman.reopen(REPO, 1);
    expect(github.issue(REPO, 1)).toMatchObject({ state: 'open', stateReason: 'reopened', closedAt: null });
    expect(github.requests).toEqual([]);
  });

  it('delete an issue: 410, and gone from the list', async () => {
    const github = seedOne();
    github.asHuman.deleteIssue(REPO, 1);
    const answer = await askGitHub(github, `GET /repos/${REPO}/issues/1`);
    expect(answer).toMatchObject({ status: 410, data: { message: 'This issue was deleted' } });
    expect(await askGitHub(github, `PATCH /repos/${REPO}/issues/1`, { body: { title: 'x' } })).toMatchObject({
      status: 410,
    });
    expect(github.issues(REPO)).toEqual([]);
    expect(github.seedIssue(REPO, { title: 'next' })).toBe(2);
  });

  it('transfer an issue: the old address redirects, only labels known there go along', async () => {
    const github = seedOne();
    github.asHuman.comment(REPO, 1, 'hello');
    github.addRepository({ name: 'unikraft/docs', id: 7, labels: ['Todo'] });
    expect(github.asHuman.transferIssue(REPO, 1, 'unikraft/docs')).toBe(1);
    expect(github.issue('unikraft/docs', 1)).toMatchObject({ title: 'A', labels: ['Todo'] });
    expect(github.comments('unikraft/docs', 1)).toMatchObject([{ body: 'hello' }]);
    const answer = await askGitHub(github, `GET /repos/${REPO}/issues/1`);
    expect(answer).toMatchObject({ status: 301, data: { url: 'https://api.github.com/repositories/7/issues/1' } });
    expect(await askGitHub(github, 'GET /repositories/7/issues/1')).toMatchObject({
      status: 200,
      data: { title: 'A' },
    });
  });

  it('rename and delete labels; lock; comment', async () => {
    const github = seedOne();
    github.asHuman.renameLabel(REPO, 'TODO', 'meeting');
    expect(github.issue(REPO, 1).labels).toEqual(['meeting', 'bug']);
    github.asHuman.deleteLabel(REPO, 'meeting');
    expect(github.issue(REPO, 1).labels).toEqual(['bug']);
    github.asHuman.lock(REPO, 1);
    expect((await askGitHub(github, `GET /repos/${REPO}/issues/1`)).data).toMatchObject({ locked: true });
  });

  it('push to a pull request and merge it', async () => {
    const github = buildGitHub();
    github.seedIssue(REPO, {
      title: 'PR',
      pullRequest: { headSha: 'b', headRef: 'notes', baseRef: 'main', baseSha: 'a' },
    });
    github.asHuman.pushToPullRequest(REPO, 1, 'c');
    expect((await askGitHub(github, `GET /repos/${REPO}/pulls/1`)).data).toMatchObject({
      state: 'open',
      merged: false,
      head: { sha: 'c', repo: { full_name: REPO } },
    });
    github.asHuman.mergePullRequest(REPO, 1, 'd');
    expect((await askGitHub(github, `GET /repos/${REPO}/pulls/1`)).data).toMatchObject({
      state: 'closed',
      merged: true,
      merge_commit_sha: 'd',
    });
    expect((await askGitHub(github, `GET /repos/${REPO}/pulls?state=all`)).data).toMatchObject([{ number: 1 }]);
    expect((await askGitHub(github, `GET /repos/${REPO}/issues/1`)).data).toMatchObject({ state_reason: null });
  });

  it('are told when they mean something that is not there', () => {
    const github = seedOne();
    expect(() => github.asHuman.editTitle(REPO, 9, 'x')).toThrow('no issue unikraft/unikraft#9');
    expect(() => github.asHuman.tickBox(REPO, 1, 'three')).toThrow('no box');
    expect(() => github.asHuman.close('a/b', 1)).toThrow('no repository a/b');
    expect(() => github.asHuman.mergePullRequest(REPO, 1, 'd')).toThrow('no pull request');
    expect(() => github.addRepository({ name: REPO })).toThrow('there already');
    expect(() => github.addRepository({ name: 'a' })).toThrow('not owner/name');
  });
});
