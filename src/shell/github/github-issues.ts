import type { Octokit } from '@octokit/rest';
import type { Evidence } from '../../core/people/evidence.ts';
import type { Visibility } from '../../core/plan/visibility.ts';
import type { Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import type { AssigneesPage, IssueField, IssueTracker } from './issue-tracker.ts';
import { isRecord } from '../../core/text/is-record.ts';
import { countPagesLeft, listPages, PAGE, type Page } from './list-pages.ts';
import { parseIssue, parseIssues, type GitHubIssue } from './parse-issues.ts';
import { searchIssues } from './search-issues.ts';
import { callGitHub, getViewer, splitRepo } from './call-github.ts';
import { TrackerError } from './tracker-error.ts';
import { ensureLabel, hasLabel } from './issue-labels.ts';
import { copyNewIssue, updateIssue } from './write-issue.ts';

/** The trackers on GitHub. `getClient` gives the client with the right token for a repository. */
export function createGitHubIssues(getClient: (repo: RepoName) => Octokit): IssueTracker {
  const listPage = (repo: RepoName, query: { label: string; page: number; direction: 'asc' | 'desc' }) =>
    callGitHub(repo, () =>
      getClient(repo).rest.issues.listForRepo({
        ...splitRepo(repo),
        labels: query.label,
        state: 'all',
        sort: 'created',
        direction: query.direction,
        per_page: PAGE,
        page: query.page,
      }),
    );
  // A token acts as one user in all its repositories.
  const viewers = new Map<Octokit, { readonly answer: string | null | undefined }>();
  const visibilities = new Map<RepoName, { readonly answer: Visibility }>();
  return {
    listIssues: (repo, label) => listIssues(repo, (page) => listPage(repo, { label, page, direction: 'asc' })),
    listNewest: async (repo, label, page) =>
      parseIssues(repo, (await listPage(repo, { label, page, direction: 'desc' })).data),
    searchIssues: (repo, query) => searchIssues(getClient(repo), repo, query),
    getIssue: async (repo, number) => {
      const { data } = await callGitHub(repo, () =>
        getClient(repo).rest.issues.get({ ...splitRepo(repo), issue_number: number }),
      );
      return parseIssue(repo, data);
    },
    createIssue: async (repo, issue) => {
      const { data } = await callGitHub(repo, () =>
        getClient(repo).rest.issues.create({ ...splitRepo(repo), ...copyNewIssue(issue) }),
      );
      return parseIssue(repo, data);
    },
    updateIssue: (repo, number, fields) => updateIssue(getClient(repo), { repo, number, fields }),
    ensureLabel: (repo, label) => ensureLabel(getClient(repo), repo, label),
    hasLabel: (repo, label) => hasLabel(getClient(repo), repo, label),
    isAssignable: (repo, login) => isAssignable(getClient(repo), repo, login),
    listAssignees: (repo, page) => listAssignees(getClient(repo), repo, page),
    getViewer: (repo) => recall(viewers, getClient(repo), (client) => getViewer(client, repo)),
    listAuthors: (repo) => listAuthors(getClient(repo), repo),
    listFields: (repo) => listFields(getClient(repo), repo),
    getVisibility: (repo) => recall(visibilities, repo, () => getVisibility(getClient(repo), repo)),
  };
}

/** Asks for what is not known yet; what failed is asked again. */
async function recall<K, T>(known: Map<K, { readonly answer: T }>, key: K, ask: (key: K) => Promise<T>): Promise<T> {
  const kept = known.get(key) ?? { answer: await ask(key) };
  known.set(key, kept);
  return kept.answer;
}

async function listIssues(
  repo: RepoName,
  getPage: (page: number) => Promise<Page<GitHubIssue>>,
): Promise<readonly Issue[]> {
  const pages = await listPages(getPage);
  const found = new Map(pages.flatMap((page) => parseIssues(repo, page.data)).map((issue) => [issue.number, issue]));
  return [...found.values()];
}

async function isAssignable(client: Octokit, repo: RepoName, login: string): Promise<boolean> {
  try {
    await callGitHub(repo, () => client.rest.issues.checkUserCanBeAssigned({ ...splitRepo(repo), assignee: login }));
    return true;
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'not found') return false;
    throw error;
  }
}

async function listAssignees(client: Octokit, repo: RepoName, page: number): Promise<AssigneesPage> {
  const found = await callGitHub(repo, () =>
    client.rest.issues.listAssignees({ ...splitRepo(repo), per_page: PAGE, page }),
  );
  return { logins: found.data.map(({ login }) => login), pagesLeft: countPagesLeft(found, page) };
}

/** Pages of commits that are looked at. */
const MOST_COMMIT_PAGES = 5;

async function listAuthors(client: Octokit, repo: RepoName): Promise<readonly Evidence[]> {
  const found = new Map<string, Evidence>();
  for (let page = 1; page <= MOST_COMMIT_PAGES; page++) {
    const { data } = await callGitHub(repo, () =>
      client.rest.repos.listCommits({ ...splitRepo(repo), per_page: PAGE, page }),
    );
    for (const { author, commit } of data) {
      const { login, type } = { login: '', type: '', ...author };
      const name = commit.author?.name ?? '';
      if (login !== '' && name !== '' && type !== 'Bot')
        found.set(`${name} ${login}`, { kind: 'commits', name, login });
    }
    if (data.length < PAGE) break;
  }
  return [...found.values()];
}

async function listFields(client: Octokit, repo: RepoName): Promise<readonly IssueField[]> {
  const { owner } = splitRepo(repo);
  const { data } = await callGitHub(repo, () => client.request('GET /orgs/{org}/issue-fields', { org: owner }));
  // The list may be that of a server which speaks otherwise.
  const entries: unknown = data;
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown) => {
    if (!isRecord(entry) || typeof entry['id'] !== 'number' || typeof entry['name'] !== 'string') return [];
    return [{ id: entry['id'], name: entry['name'] }];
  });
}

async function getVisibility(client: Octokit, repo: RepoName): Promise<Visibility> {
  const { data } = await callGitHub(repo, () => client.rest.repos.get(splitRepo(repo)));
  if (data.visibility === 'internal') return 'internal';
  return data.private ? 'private' : 'public';
}
