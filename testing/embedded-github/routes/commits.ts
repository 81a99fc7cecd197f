import type { Context, Route } from '../context.ts';
import { openRepository, readParam } from '../context.ts';
import { readChangedFiles, readCommits, readGitText, resolveCommit } from '../git-reader.ts';
import type { GitCommit } from '../git-reader.ts';
import { cutPage } from '../paging.ts';
import { renderChangedFile, renderCommit } from '../render-commit.ts';
import { repositoryPage, repositoryUrl } from '../render-issue.ts';
import { renderPullRequest } from '../render-pull-request.ts';
import type { Issue, Repository } from '../state.ts';
import type { Reply } from '../wire.ts';
import { ApiError, notFound } from '../wire.ts';

/** Branches, commits and comparisons. */
export const commitRoutes: readonly Route[] = [
  ['GET /repos/:owner/:repo/compare/*basehead', compare],
  ['GET /repos/:owner/:repo/commits', listCommits],
  ['GET /repos/:owner/:repo/commits/:ref', getCommit],
  ['GET /repos/:owner/:repo/commits/:ref/pulls', listPullRequestsOf],
  ['GET /repos/:owner/:repo/branches/*branch', getBranch],
];

/** Files and commits in one comparison: GitHub's most. */
const MAX_FILES = 300;
const MAX_COMMITS = 250;

async function compare(context: Context): Promise<Reply> {
  const repository = openRepository(context, ['contents']);
  const basehead = readParam(context, 'basehead');
  const [baseRef, headRef, ...rest] = basehead.split('...');
  if (baseRef === undefined || headRef === undefined || rest.length > 0) throw notFound();
  // `owner:branch` names a branch of a fork; forks share the git directory here.
  const base = await resolveCommit(repository, baseRef.replace(/^[^:]*:/, ''));
  const head = await resolveCommit(repository, headRef.replace(/^[^:]*:/, ''));
  if (base === null || head === null) throw notFound();
  const mergeBase = await readGitText(repository, ['merge-base', base, head]);
  if (mergeBase === null) throw new ApiError(404, `No common ancestor between ${baseRef} and ${headRef}.`);
  const body = await describeComparison(context, repository, { basehead, base, head, mergeBase });
  return { status: 200, body };
}

interface Comparison {
  readonly basehead: string;
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
}

async function describeComparison(context: Context, repository: Repository, comparison: Comparison): Promise<unknown> {
  const { base, head, mergeBase } = comparison;
  const commits = await readCommits(repository, ['--reverse', `${base}..${head}`]);
  const behind = Number(await readGitText(repository, ['rev-list', '--count', `${head}..${base}`]));
  const isFirstPage = (context.request.query.get('page') ?? '1') === '1';
  const files = isFirstPage ? await readChangedFiles(repository, mergeBase, head) : [];
  const page = `${repositoryPage(context.state, repository)}/compare/${comparison.basehead}`;
  return {
    url: `${repositoryUrl(context.state, repository)}/compare/${comparison.basehead}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: renderCommit(context.state, repository, await requireCommit(repository, base)),
    merge_base_commit: renderCommit(context.state, repository, await requireCommit(repository, mergeBase)),
    status: describeStatus(commits.length, behind),
    ahead_by: commits.length,
    behind_by: behind,
    total_commits: commits.length,
    commits: commits.slice(0, MAX_COMMITS).map((commit) => renderCommit(context.state, repository, commit)),
    files: files.slice(0, MAX_FILES).map((file) => renderChangedFile(context.state, repository, { file, head })),
  };
}

function describeStatus(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** As `git log`: `since` and `until` are about the committer's date. */
async function listCommits(context: Context): Promise<Reply> {
  const repository = openRepository(context, ['contents']);
  const { query } = context.request;
  const start = await resolveCommit(repository, query.get('sha') ?? repository.defaultBranch);
  if (start === null) throw notFound();
  const bounds = ['since', 'until'].flatMap((name) => {
    const moment = query.get(name);
    return moment === null ? [] : [`--${name}=${moment}`];
  });
  const page = cutPage(context, await readCommits(repository, [...bounds, start]));
  const body = page.items.map((commit) => renderCommit(context.state, repository, commit));
  return { status: 200, headers: page.headers, body };
}

async function getCommit(context: Context): Promise<Reply> {
  const repository = openRepository(context, ['contents']);
  const ref = readParam(context, 'ref');
  const commit = await findCommit(repository, ref);
  if (commit === null) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  // This media type asks for the SHA alone.
  if (/application\/vnd\.github(?:\.v3)?\.sha\b/.test(context.request.headers['accept'] ?? '')) {
    return { status: 200, raw: commit.sha, headers: { 'content-type': 'application/vnd.github.sha' } };
  }
  return { status: 200, body: renderCommit(context.state, repository, commit) };
}

/** The pull request that brought the commit in, and those that contain it. */
async function listPullRequestsOf(context: Context): Promise<Reply> {
  const repository = openRepository(context, ['pull-requests', 'contents']);
  const commit = await findCommit(repository, readParam(context, 'ref'));
  if (commit === null) throw new ApiError(422, `No commit found for SHA: ${readParam(context, 'ref')}`);
  const found: Issue[] = [];
  for (const issue of repository.issues.values()) {
    if (await containsCommit(repository, issue, commit.sha)) found.push(issue);
  }
  const page = cutPage(context, found);
  const body = page.items.flatMap((issue) => renderPullRequest(context, repository, issue) ?? []);
  return { status: 200, headers: page.headers, body };
}

async function containsCommit(repository: Repository, issue: Issue, sha: string): Promise<boolean> {
  const pull = issue.pullRequest;
  if (pull === null) return false;
  if (pull.headSha === sha || pull.mergeCommitSha === sha) return true;
  const own = await readGitText(repository, ['rev-list', `${pull.baseSha}..${pull.headSha}`]);
  return own?.split('\n').includes(sha) ?? false;
}

async function getBranch(context: Context): Promise<Reply> {
  const { repository, branch, commit } = await openBranch(context);
  const url = `${repositoryUrl(context.state, repository)}/branches/${branch}`;
  const body = {
    name: branch,
    commit: renderCommit(context.state, repository, commit),
    _links: { self: url, html: `${repositoryPage(context.state, repository)}/tree/${branch}` },
    protected: false,
    protection: { enabled: false },
    protection_url: `${url}/protection`,
  };
  return { status: 200, body };
}

async function openBranch(context: Context): Promise<{ repository: Repository; branch: string; commit: GitCommit }> {
  const repository = openRepository(context, ['contents']);
  const branch = readParam(context, 'branch');
  const commit = await findCommit(repository, `refs/heads/${branch}`);
  if (commit === null) throw new ApiError(404, 'Branch not found');
  return { repository, branch, commit };
}

async function findCommit(repository: Repository, ref: string): Promise<GitCommit | null> {
  const sha = await resolveCommit(repository, ref);
  return sha === null ? null : requireCommit(repository, sha);
}

async function requireCommit(repository: Repository, sha: string): Promise<GitCommit> {
  const [commit] = await readCommits(repository, ['-1', sha]);
  if (commit === undefined) throw notFound();
  return commit;
}
