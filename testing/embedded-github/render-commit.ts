import type { ChangedFile, GitCommit } from './git-reader.ts';
import { repositoryPage, repositoryUrl } from './render-issue.ts';
import { renderNodeId } from './render-user.ts';
import type { Repository, State } from './state.ts';

/** A commit. The accounts behind author and committer are unknown here. */
export function renderCommit(state: State, repository: Repository, commit: GitCommit): Record<string, unknown> {
  const url = repositoryUrl(state, repository);
  const page = `${repositoryPage(state, repository)}/commit`;
  return {
    sha: commit.sha,
    node_id: renderNodeId('Commit', repository.id),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${page}/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      comment_count: 0,
    },
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page}/${sha}` })),
  };
}

/** A commit as git's own data shows it. */
export function renderGitCommit(state: State, repository: Repository, commit: GitCommit): Record<string, unknown> {
  const url = repositoryUrl(state, repository);
  const page = `${repositoryPage(state, repository)}/commit`;
  return {
    sha: commit.sha,
    node_id: renderNodeId('Commit', repository.id),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${page}/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/git/commits/${sha}`, html_url: `${page}/${sha}` })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

/** A changed file of a comparison or pull request; addresses are at the head. */
export function renderChangedFile(
  state: State,
  repository: Repository,
  change: { readonly file: ChangedFile; readonly head: string },
): Record<string, unknown> {
  const { file, head } = change;
  const path = encodePath(file.filename);
  const page = repositoryPage(state, repository);
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${head}/${path}`,
    raw_url: `${page}/raw/${head}/${path}`,
    contents_url: `${repositoryUrl(state, repository)}/contents/${path}?ref=${head}`,
    ...(file.previousFilename === null ? {} : { previous_filename: file.previousFilename }),
  };
}

/** A path for an address: the slashes stay. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
