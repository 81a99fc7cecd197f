import type { IssueFields } from '../../src/core/plan/patch-fields.ts';
import type { NewIssue } from '../../src/core/plan/types.ts';
import type { Issue } from '../../src/core/block/types.ts';
import type { RepoName } from '../../src/core/text/types.ts';
import type { IssueTracker } from '../../src/shell/github/issue-tracker.ts';
import { TrackerError } from '../../src/shell/github/tracker-error.ts';

/** A tracker in memory: the port with GitHub's behaviour as far as the contract tests pin it. */
export type FakeTracker = IssueTracker & {
  readonly issues: Map<string, Issue>;
  /** Requests by name, in order. */
  readonly log: string[];
  readonly countWrites: () => number;
  /** Runs before each request (a refusal) and after each effect (a lost answer); throw to inject a fault. */
  hooks: { before?: (name: string) => void; after?: (name: string) => void };
  /** What a person does to an issue. */
  readonly edit: (repo: RepoName, number: number, change: Partial<Issue>) => void;
  readonly remove: (repo: RepoName, number: number) => void;
  readonly list: (repo?: RepoName) => readonly Issue[];
  now: number;
};

const WRITES = new Set(['createIssue', 'updateIssue', 'ensureLabel']);

export function createFakeTracker(
  options: {
    readonly assignable?: (login: string) => boolean;
    /** Who is listed as assignable; without them there is no list. */
    readonly members?: readonly string[];
    readonly start?: string;
  } = {},
): FakeTracker {
  const issues = new Map<string, Issue>();
  const labels = new Set<string>();
  const log: string[] = [];
  let last = 0;
  const fake: FakeTracker = {
    issues,
    log,
    hooks: {},
    now: Date.parse(options.start ?? '2026-01-10T12:00:00Z'),
    countWrites: () => log.filter((name) => WRITES.has(name)).length,
    edit: (repo, number, change) => {
      const issue = find(repo, number);
      issues.set(keyOf(repo, number), withState(issue, change, fake.now));
    },
    remove: (repo, number) => void issues.delete(keyOf(repo, number)),
    list: (repo) => [...issues.values()].filter((issue) => repo === undefined || issue.repo === repo),
    listIssues: (repo, label) => request('listIssues', () => labelled(repo, label)),
    listNewest: (repo, label, page) =>
      request('listNewest', () =>
        labelled(repo, label)
          .toReversed()
          .slice((page - 1) * 100, page * 100),
      ),
    searchIssues: (repo, { word, withoutLabel, author }) =>
      request('searchIssues', () => {
        const issues = fake
          .list(repo)
          .filter((issue) => issue.body.includes(word) && !has(issue.labels, withoutLabel))
          .filter((issue) => author === null || issue.author === author);
        return { issues, isWhole: true, total: issues.length };
      }),
    getIssue: (repo, number) => request('getIssue', () => find(repo, number)),
    createIssue: (repo, issue) => request('createIssue', () => create(repo, issue)),
    updateIssue: (repo, number, fields) => request('updateIssue', () => update(repo, number, fields)),
    ensureLabel: (repo, label) => request('ensureLabel', () => void labels.add(`${repo} ${label}`)),
    hasLabel: (repo, label) => request('hasLabel', () => labels.has(`${repo} ${label}`)),
    isAssignable: (_repo, login) =>
      request('isAssignable', () => options.assignable?.(login) ?? options.members?.includes(login) ?? true),
    listAssignees: (repo, page) =>
      request('listAssignees', () => {
        const { members } = options;
        if (members === undefined) throw new TrackerError('not found', `${repo}: no list`, { status: 404 });
        return {
          logins: members.slice((page - 1) * 100, page * 100),
          pagesLeft: Math.max(0, Math.ceil(members.length / 100) - page),
        };
      }),
    getViewer: () => request('getViewer', () => 'the-action'),
    listAuthors: () => Promise.resolve([]),
    listFields: () => request('listFields', () => []),
    getVisibility: () => request('getVisibility', () => 'public'),
  };
  return fake;

  async function request<T>(name: string, serve: () => T): Promise<T> {
    log.push(name);
    await Promise.resolve();
    fake.hooks.before?.(name);
    const answer = serve();
    fake.hooks.after?.(name);
    return answer;
  }

  function labelled(repo: RepoName, label: string): readonly Issue[] {
    return fake.list(repo).filter((issue) => has(issue.labels, label));
  }

  function find(repo: RepoName, number: number): Issue {
    const issue = issues.get(keyOf(repo, number));
    if (issue === undefined) throw new TrackerError('gone', `${repo}#${number}: deleted`, { status: 410 });
    return issue;
  }

  function create(repo: RepoName, draft: NewIssue): Issue {
    last += 1;
    fake.now += 1000;
    const issue: Issue = {
      repo,
      number: last,
      url: `https://github.com/${repo}/issues/${last}`,
      title: draft.title,
      body: draft.body,
      state: 'open',
      stateReason: null,
      closedAt: null,
      createdAt: new Date(fake.now).toISOString(),
      labels: draft.labels,
      assignees: draft.assignees,
      author: 'the-action',
      authorAssociation: 'MEMBER',
      authorType: 'User',
      locked: false,
    };
    issues.set(keyOf(repo, last), issue);
    return issue;
  }

  function update(repo: RepoName, number: number, fields: IssueFields): Issue {
    const issue = withState(find(repo, number), fields, fake.now);
    issues.set(keyOf(repo, number), issue);
    return issue;
  }
}

function withState(issue: Issue, change: Partial<Issue>, now: number): Issue {
  const next = { ...issue, ...change };
  if (next.state === issue.state) return next;
  const isClosed = next.state === 'closed';
  const stateReason = change.stateReason ?? (isClosed ? 'completed' : 'reopened');
  return { ...next, stateReason, closedAt: isClosed ? new Date(now).toISOString() : null };
}

function keyOf(repo: RepoName, number: number): string {
  return `${repo}#${number}`;
}

function has(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
