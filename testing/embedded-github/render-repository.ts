import type { Caller } from './access.ts';
import { findLevel } from './access.ts';
import { repositoryPage, repositoryUrl } from './render-issue.ts';
import { renderNodeId, renderTime, renderUser } from './render-user.ts';
import type { Repository, State } from './state.ts';
import { fullName } from './state.ts';

/** A repository. What this server has no idea of is there, empty, because GitHub always sends it. */
export function renderRepository(state: State, repository: Repository, caller: Caller): Record<string, unknown> {
  const url = repositoryUrl(state, repository);
  const page = repositoryPage(state, repository);
  const openIssues = [...repository.issues.values()].filter((issue) => issue.state === 'open').length;
  return {
    id: repository.id,
    node_id: renderNodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.visibility !== 'public',
    visibility: repository.visibility,
    owner: renderUser(state, repository.owner),
    html_url: page,
    description: null,
    fork: repository.fork,
    url,
    default_branch: repository.defaultBranch,
    archived: repository.archived,
    disabled: false,
    has_issues: repository.hasIssues,
    has_downloads: true,
    ...renderEmptyFeatures(),
    open_issues: openIssues,
    open_issues_count: openIssues,
    created_at: renderTime(repository.createdAt),
    updated_at: renderTime(repository.createdAt),
    pushed_at: renderTime(repository.createdAt),
    permissions: renderPermissions(repository, caller),
    clone_url: `${page}.git`,
    git_url: `${page}.git`.replace(/^https?:/, 'git:'),
    ssh_url: `git@github.invalid:${fullName(repository)}.git`,
    svn_url: page,
    ...renderTemplates(url),
  };
}

function renderEmptyFeatures(): Record<string, unknown> {
  return {
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
  };
}

function renderPermissions(repository: Repository, caller: Caller): Record<string, boolean> {
  const level = findLevel(caller, repository);
  const isWriter = level === 'write';
  return {
    admin: false,
    maintain: false,
    push: isWriter,
    triage: isWriter || level === 'triage',
    pull: level !== 'none',
  };
}

/** GitHub's address templates, by the name of their field. */
function renderTemplates(url: string): Record<string, string> {
  const templates: Readonly<Record<string, string>> = {
    archive: '/{archive_format}{/ref}',
    assignees: '/assignees{/user}',
    blobs: '/git/blobs{/sha}',
    branches: '/branches{/branch}',
    collaborators: '/collaborators{/collaborator}',
    comments: '/comments{/number}',
    commits: '/commits{/sha}',
    compare: '/compare/{base}...{head}',
    contents: '/contents/{+path}',
    contributors: '/contributors',
    deployments: '/deployments',
    downloads: '/downloads',
    events: '/events',
    forks: '/forks',
    git_commits: '/git/commits{/sha}',
    git_refs: '/git/refs{/sha}',
    git_tags: '/git/tags{/sha}',
    hooks: '/hooks',
    issue_comment: '/issues/comments{/number}',
    issue_events: '/issues/events{/number}',
    issues: '/issues{/number}',
    keys: '/keys{/key_id}',
    labels: '/labels{/name}',
    languages: '/languages',
    merges: '/merges',
    milestones: '/milestones{/number}',
    notifications: '/notifications{?since,all,participating}',
    pulls: '/pulls{/number}',
    releases: '/releases{/id}',
    stargazers: '/stargazers',
    statuses: '/statuses/{sha}',
    subscribers: '/subscribers',
    subscription: '/subscription',
    tags: '/tags',
    teams: '/teams',
    trees: '/git/trees{/sha}',
  };
  return Object.fromEntries(Object.entries(templates).map(([name, path]) => [`${name}_url`, `${url}${path}`]));
}
