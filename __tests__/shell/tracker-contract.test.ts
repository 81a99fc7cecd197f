import { afterEach, describe, expect, it } from '@jest/globals';
import { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';
import { createClients } from '../../src/app/create-clients.ts';
import type { NewIssue } from '../../src/core/plan/types.ts';
import type { IssueTracker } from '../../src/shell/github/issue-tracker.ts';
import { createFakeTracker } from '../support/fake-tracker.ts';
import { answerWithGitHub, stopAnswering } from '../support/nock-github.ts';

const REPO = 'acme/tracker';
const API = 'https://api.github.test';

/** A tracker, and what a person can do to its issues behind its back. */
type Subject = {
  readonly tracker: IssueTracker;
  readonly remove: (number: number) => void;
  readonly unlabel: (number: number) => void;
};

/** The adapter behind nock: what leaves the process goes to the embedded GitHub. */
function createAdapter(): Subject {
  const github = new EmbeddedGitHub({
    repositories: [{ name: REPO, collaborators: ['alice'] }],
    users: ['mallory'],
    tokens: { secret: { login: 'the-action', permissions: { '*': 'write' } } },
  });
  answerWithGitHub(github, API);
  let now = Date.UTC(2026, 0, 10);
  const { tracker } = createClients(
    { token: 'secret', tokens: new Map(), notesToken: 'secret', writesPerMinute: 1_000_000 },
    {
      apiUrl: API,
      notesRepo: 'acme/notes',
      clock: { now: () => now, sleep: (milliseconds) => Promise.resolve(void (now += milliseconds)) },
    },
  );
  return {
    tracker,
    remove: (number) => github.asHuman.deleteIssue(REPO, number),
    unlabel: (number) => github.asHuman.removeLabels(REPO, number, 'meeting-todo'),
  };
}

/** The fake that the rest of the tests stand on. */
function createFake(): Subject {
  const fake = createFakeTracker({ members: ['acme', 'alice'] });
  return {
    tracker: fake,
    remove: (number) => fake.remove(REPO, number),
    unlabel: (number) => fake.edit(REPO, number, { labels: [] }),
  };
}

function draft(change: Partial<NewIssue> = {}): NewIssue {
  return {
    title: 'Write the minutes',
    body: 'A body\nof two lines',
    labels: ['meeting-todo'],
    assignees: [],
    ...change,
  };
}

afterEach(stopAnswering);

describe.each([
  ['the adapter, through nock', createAdapter],
  ['the fake', createFake],
])('%s', (_name, create) => {
  it('gives a created issue back as it was meant, also when read again', async () => {
    const { tracker } = create();
    await tracker.ensureLabel(REPO, 'meeting-todo');
    const created = await tracker.createIssue(REPO, draft({ assignees: ['alice'] }));
    expect(created).toMatchObject({
      repo: REPO,
      number: 1,
      title: 'Write the minutes',
      body: 'A body\nof two lines',
      state: 'open',
      closedAt: null,
      labels: ['meeting-todo'],
      assignees: ['alice'],
      author: 'the-action',
      locked: false,
    });
    expect(created.url).toMatch(/\/acme\/tracker\/issues\/1$/);
    expect(await tracker.getIssue(REPO, 1)).toEqual(created);
    expect(await tracker.listIssues(REPO, 'meeting-todo')).toEqual([created]);
  });

  it('lists open and closed issues of a label, in any case, oldest first, and no others', async () => {
    const { tracker } = create();
    for (const title of ['First', 'Second', 'Third']) await tracker.createIssue(REPO, draft({ title }));
    await tracker.createIssue(REPO, draft({ title: 'Of somebody else', labels: ['bug'] }));
    await tracker.updateIssue(REPO, 2, { state: 'closed', stateReason: 'not_planned' });
    const issues = await tracker.listIssues(REPO, 'Meeting-TODO');
    expect(issues.map(({ number, state }) => [number, state])).toEqual([
      [1, 'open'],
      [2, 'closed'],
      [3, 'open'],
    ]);
  });

  it('lists all of more than one page, and the newest by pages of 100', async () => {
    const { tracker } = create();
    for (let index = 0; index < 205; index++) await tracker.createIssue(REPO, draft());
    const all = await tracker.listIssues(REPO, 'meeting-todo');
    expect(all.map((issue) => issue.number)).toEqual(Array.from({ length: 205 }, (_, index) => index + 1));
    const newest = await tracker.listNewest(REPO, 'meeting-todo', 1);
    expect([newest.length, newest[0]?.number, newest.at(-1)?.number]).toEqual([100, 205, 106]);
    expect((await tracker.listNewest(REPO, 'meeting-todo', 3)).map((issue) => issue.number)).toEqual([5, 4, 3, 2, 1]);
  });

  it('changes what it is told and nothing else', async () => {
    const { tracker } = create();
    const created = await tracker.createIssue(REPO, draft({ assignees: ['alice'] }));
    expect(await tracker.updateIssue(REPO, 1, { title: 'Another title' })).toEqual({
      ...created,
      title: 'Another title',
    });
    const changed = await tracker.updateIssue(REPO, 1, { body: 'New', labels: ['meeting-todo', 'bug'], assignees: [] });
    expect(changed).toEqual({
      ...created,
      title: 'Another title',
      body: 'New',
      labels: ['meeting-todo', 'bug'],
      assignees: [],
    });
  });

  it.each(['completed', 'not_planned', 'duplicate'] as const)('closes as %s and opens again', async (reason) => {
    const { tracker } = create();
    await tracker.createIssue(REPO, draft());
    const closed = await tracker.updateIssue(REPO, 1, { state: 'closed', stateReason: reason });
    expect([closed.state, closed.stateReason, typeof closed.closedAt]).toEqual(['closed', reason, 'string']);
    const opened = await tracker.updateIssue(REPO, 1, { state: 'open' });
    expect([opened.state, opened.stateReason, opened.closedAt]).toEqual(['open', 'reopened', null]);
  });

  it('makes a label once, whoever made it first', async () => {
    const { tracker } = create();
    await tracker.ensureLabel(REPO, 'meeting-todo');
    await expect(tracker.ensureLabel(REPO, 'Meeting-Todo')).resolves.toBeUndefined();
  });

  it('tells who can be assigned', async () => {
    const { tracker } = create();
    expect([await tracker.isAssignable(REPO, 'alice'), await tracker.isAssignable(REPO, 'mallory')]).toEqual([
      true,
      false,
    ]);
    const { logins, pagesLeft } = await tracker.listAssignees(REPO, 1);
    expect({ pagesLeft, known: ['alice', 'mallory'].filter((login) => logins.includes(login)) }).toEqual({
      pagesLeft: 0,
      known: ['alice'],
    });
  });

  it('says that a deleted issue is gone, and lists it no more', async () => {
    const { tracker, remove } = create();
    await tracker.createIssue(REPO, draft());
    remove(1);
    await expect(tracker.getIssue(REPO, 1)).rejects.toMatchObject({ name: 'TrackerError', kind: 'gone', status: 410 });
    await expect(tracker.updateIssue(REPO, 1, { title: 'New' })).rejects.toMatchObject({ kind: 'gone' });
    expect(await tracker.listIssues(REPO, 'meeting-todo')).toEqual([]);
  });

  it('finds by a word those that have lost the label, and only those', async () => {
    const { tracker, unlabel } = create();
    for (const body of ['holds meetingtodos', 'holds meetingtodos too', 'holds nothing'])
      await tracker.createIssue(REPO, draft({ body }));
    unlabel(2);
    unlabel(3);
    const query = { word: 'meetingtodos', withoutLabel: 'meeting-todo', author: null };
    const found = await tracker.searchIssues(REPO, query);
    expect({ ...found, issues: found.issues.map((issue) => issue.number) }).toEqual({
      issues: [2],
      isWhole: true,
      total: 1,
    });
    const others = await tracker.searchIssues(REPO, { ...query, author: 'stranger' });
    expect(others).toEqual({ issues: [], isWhole: true, total: 0 });
  });

  it('knows who it is and who may read the tracker', async () => {
    const { tracker } = create();
    expect([await tracker.getViewer(REPO), await tracker.getVisibility(REPO)]).toEqual(['the-action', 'public']);
  });
});
