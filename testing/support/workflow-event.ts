/** The event that starts a workflow run. SHAs are of the notes repository. */
export type WorkflowEvent =
  | { readonly name: 'push'; readonly before: string; readonly after: string; readonly branch?: string }
  | { readonly name: 'workflow_dispatch' | 'schedule'; readonly sha: string; readonly branch?: string }
  | PullRequestEvent;

/** A pull request was opened or pushed to. */
export interface PullRequestEvent {
  readonly name: 'pull_request' | 'pull_request_target';
  /** Default `synchronize`. */
  readonly action?: string;
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
  /** The test merge that `pull_request` checks out; default the head. */
  readonly mergeSha?: string;
  readonly headBranch?: string;
  /** Default: the default branch. */
  readonly baseBranch?: string;
  /** `owner/name` of the fork it comes from. */
  readonly headRepository?: string;
}

/** The repository that the workflow runs in. */
export interface WorkflowRepository {
  /** `owner/name`. */
  readonly name: string;
  readonly id: number;
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly fork?: boolean;
  readonly defaultBranch?: string;
}

/** What the runner writes into the event file, as far as anybody reads it. Actions sends no lists of changed files. */
export function describeEvent(event: WorkflowEvent, repository: WorkflowRepository): Record<string, unknown> {
  const common = { repository: describeRepository(repository), sender: { login: 'note-taker', type: 'User' } };
  const branch = `refs/heads/${branchOf(event, repository)}`;
  switch (event.name) {
    case 'push': {
      const isNew = /^0+$/.test(event.before);
      const headCommit = { id: event.after, message: 'Notes' };
      const shas = { before: event.before, after: event.after };
      return {
        ...common,
        ref: branch,
        ...shas,
        created: isNew,
        deleted: false,
        forced: false,
        head_commit: headCommit,
      };
    }
    case 'workflow_dispatch':
      return { ...common, ref: branch, inputs: {} };
    case 'schedule':
      // Nothing else: the repository has to be asked for.
      return { schedule: '0 6 * * *' };
    case 'pull_request':
    case 'pull_request_target':
      return {
        ...common,
        action: event.action ?? 'synchronize',
        number: event.number,
        ...describePull(event, repository),
      };
  }
}

/** The variables that depend on the event. */
export function listEventVariables(event: WorkflowEvent, repository: WorkflowRepository): Record<string, string> {
  const branch = branchOf(event, repository);
  const onBranch = { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch, GITHUB_REF_TYPE: 'branch' };
  switch (event.name) {
    case 'push':
      return { ...onBranch, GITHUB_SHA: event.after };
    case 'workflow_dispatch':
    case 'schedule':
      return { ...onBranch, GITHUB_SHA: event.sha };
    case 'pull_request_target':
      return { ...onBranch, GITHUB_SHA: event.baseSha, ...listPullVariables(event, branch) };
    case 'pull_request':
      return {
        GITHUB_REF: `refs/pull/${event.number}/merge`,
        GITHUB_REF_NAME: `${event.number}/merge`,
        GITHUB_REF_TYPE: 'branch',
        GITHUB_SHA: event.mergeSha ?? event.headSha,
        ...listPullVariables(event, branch),
      };
  }
}

function branchOf(event: WorkflowEvent, repository: WorkflowRepository): string {
  return ('branch' in event ? event.branch : undefined) ?? repository.defaultBranch ?? 'main';
}

function listPullVariables(event: PullRequestEvent, baseBranch: string): Record<string, string> {
  return { GITHUB_HEAD_REF: event.headBranch ?? 'notes', GITHUB_BASE_REF: baseBranch };
}

function describePull(event: PullRequestEvent, repository: WorkflowRepository): Record<string, unknown> {
  const isFork = event.headRepository !== undefined && event.headRepository !== repository.name;
  const head = isFork ? { name: event.headRepository, id: repository.id + 1, fork: true } : repository;
  return {
    pull_request: {
      number: event.number,
      state: 'open',
      merged: false,
      draft: false,
      title: 'Notes',
      user: { login: 'note-taker', type: 'User' },
      head: { ref: event.headBranch ?? 'notes', sha: event.headSha, repo: describeRepository(head) },
      base: {
        ref: event.baseBranch ?? branchOf(event, repository),
        sha: event.baseSha,
        repo: describeRepository(repository),
      },
    },
  };
}

function describeRepository(repository: WorkflowRepository): Record<string, unknown> {
  const [owner = '', name = ''] = repository.name.split('/');
  const visibility = repository.visibility ?? 'public';
  return {
    id: repository.id,
    name,
    full_name: repository.name,
    owner: { login: owner, type: 'Organization' },
    private: visibility !== 'public',
    visibility,
    fork: repository.fork ?? false,
    default_branch: repository.defaultBranch ?? 'main',
    html_url: `https://github.com/${repository.name}`,
  };
}
