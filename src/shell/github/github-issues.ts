import type { Octokit } from '@octokit/rest';
import type { IssueFields } from '../../core/plan/patch-fields.ts';
import type { Evidence } from '../../core/people/evidence.ts';
import type { NewIssue } from '../../core/plan/types.ts';
import type { Visibility } from '../../core/plan/visibility.ts';
import type { FieldValue, Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import type { AssigneesPage, IssueField, IssueTracker } from './issue-tracker.ts';
import { isRecord } from '../../core/text/is-record.ts';
import { countPagesLeft, listPages, PAGE, type Page } from './list-pages.ts';
import { parseIssue, parseIssues, type GitHubIssue } from './parse-issues.ts';
import { searchIssues } from './search-issues.ts';
import { callGitHub, getViewer, splitRepo } from './call-github.ts';
import { TrackerError } from './tracker-error.ts';

/** Blue of GitHub's own "documentation" label. */
const LABEL_COLOR = '0075ca';
const LABEL_DESCRIPTION = 'Opened from the TODOs of meeting notes';

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

function copyNewIssue({ title, body, labels, assignees, type, fields }: NewIssue) {
  return {
    title,
    body,
    labels: [...labels],
    ...(assignees.length === 0 ? {} : { assignees: [...assignees] }),
    ...copyExtras({ type, fields }),
  };
}

/** Type and fields as GitHub takes them. */
function copyExtras({ type, fields }: { type: string | undefined; fields: readonly FieldValue[] | undefined }) {
  return {
    ...(type === undefined ? {} : { type }),
    ...(fields === undefined ? {} : { issue_field_values: fields.map(copyField) }),
  };
}

function copyField({ id, value }: FieldValue) {
  return { field_id: id, value: typeof value === 'object' ? [...value] : value };
}

async function updateIssue(
  client: Octokit,
  change: { readonly repo: RepoName; readonly number: number; readonly fields: IssueFields },
): Promise<Issue> {
  const { repo, number, fields } = change;
  try {
    return await sendUpdate(client, change);
  } catch (error) {
    const isUnknown = error instanceof TrackerError && error.kind === 'invalid' && fields.stateReason === 'duplicate';
    if (!isUnknown) throw error;
    const words = `${error.fields.join(' ')} ${error.message}`;
    const { duplicateOf, ...rest } = fields;
    // The other issue may be out of the token's sight; then the text alone says which it is.
    if (duplicateOf !== undefined && /duplicate.?issue/i.test(words))
      return updateIssue(client, { repo, number, fields: rest });
    // Older servers know two reasons for closing, and refuse a third one for the content.
    if (!/state.?reason|duplicate/i.test(words)) throw error;
    return sendUpdate(client, { repo, number, fields: { ...rest, stateReason: 'not_planned' } });
  }
}

async function sendUpdate(
  client: Octokit,
  change: { readonly repo: RepoName; readonly number: number; readonly fields: IssueFields },
): Promise<Issue> {
  const { title, body, labels, assignees, state, stateReason, duplicateOf, type, fields } = change.fields;
  const { data } = await callGitHub(change.repo, () =>
    client.rest.issues.update({
      ...splitRepo(change.repo),
      issue_number: change.number,
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      ...(labels === undefined ? {} : { labels: [...labels] }),
      ...(assignees === undefined ? {} : { assignees: [...assignees] }),
      ...(state === undefined ? {} : { state }),
      // GitHub knows `duplicate` too; the typings lag.
      ...(stateReason === undefined ? {} : { state_reason: stateReason as 'completed' }),
      ...(duplicateOf === undefined ? {} : { duplicate_issue_id: duplicateOf }),
      ...copyExtras({ type, fields }),
    }),
  );
  return parseIssue(change.repo, data);
}

async function ensureLabel(client: Octokit, repo: RepoName, label: string): Promise<void> {
  try {
    await callGitHub(repo, () =>
      client.rest.issues.createLabel({
        ...splitRepo(repo),
        name: label,
        color: LABEL_COLOR,
        description: LABEL_DESCRIPTION,
      }),
    );
  } catch (error) {
    // 422 already_exists: somebody's label of that name serves, whatever its colour.
    if (error instanceof TrackerError && error.kind === 'invalid') return;
    // Its answer may have been lost, or the token may put labels on without being allowed to make them.
    const isOpen = isRefusal(error) || (error instanceof TrackerError && error.kind === 'ambiguous');
    if (!isOpen || !(await hasLabel(client, repo, label))) throw error;
  }
}

/** A token may label issues without being allowed to make labels, as the triage role is. */
function isRefusal(error: unknown): boolean {
  return error instanceof TrackerError && (error.kind === 'forbidden' || error.kind === 'not found');
}

async function hasLabel(client: Octokit, repo: RepoName, label: string): Promise<boolean> {
  try {
    await callGitHub(repo, () => client.rest.issues.getLabel({ ...splitRepo(repo), name: label }));
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
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
