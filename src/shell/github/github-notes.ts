import type { Octokit } from '@octokit/rest';
import type { RepoName } from '../../core/text/types.ts';
import type { FileChange } from '../machine/git-listings.ts';
import { callGitHub, getViewer, splitRepo } from './call-github.ts';
import type { Comment, Comparison, NotesRepository, Tree } from './notes-repository.ts';
import { TrackerError } from './tracker-error.ts';

/** GitHub lists no more files of a comparison. */
const MOST_FILES = 300;
/** Nor of a pull request. */
const MOST_PULL_FILES = 3000;
/** Comments or files per page. */
const PAGE = 100;

function callNotes<T extends { readonly status: number; readonly headers: object }>(
  repo: RepoName,
  send: () => Promise<T>,
): Promise<T> {
  return callGitHub(repo, send, 'notes');
}

/** The notes repository, through a client with the notes token. */
export function createGitHubNotes(client: Octokit, repo: RepoName): NotesRepository {
  const names = splitRepo(repo);
  const compared = new Map<string, Comparison>();
  return {
    compare: async (base, head) => {
      const basehead = `${base}...${head}`;
      const answer = compared.get(basehead) ?? (await compare(client, repo, basehead));
      // Unlike branches two commits stay as they are.
      if (answer !== null && isCommit(base) && isCommit(head)) compared.set(basehead, answer);
      return answer;
    },
    listCommits: async (sha, since) => {
      const { data, headers } = await callNotes(repo, () =>
        client.rest.repos.listCommits({ ...names, sha, since, per_page: PAGE }),
      );
      const commits = data.map((one) => ({
        sha: one.sha,
        parents: one.parents.map((parent) => parent.sha),
        date: one.commit.committer?.date ?? '',
        subject: one.commit.message.split('\n', 1)[0] ?? '',
      }));
      return { commits, isWhole: !hasMore(headers, data.length) };
    },
    readBranchHead: async (branch) =>
      (await callNotes(repo, () => client.rest.repos.getBranch({ ...names, branch }))).data.commit.sha,
    readRepository: async () => {
      const { data } = await callNotes(repo, () => client.rest.repos.get(names));
      // A marker would carry a wrong id for good, and its issues would be strangers to every other run.
      if (!Number.isSafeInteger(data.id))
        throw new TrackerError('invalid', `${repo}: GitHub does not tell its id`, { status: null });
      const visibility = data.visibility === 'internal' ? 'internal' : data.private ? 'private' : 'public';
      return { id: data.id, defaultBranch: data.default_branch, isFork: data.fork, visibility };
    },
    listTree: (sha) => listTree(client, repo, sha),
    readFile: (path, sha) => readFile(client, repo, { path, sha }),
    readPullRequest: async (number) => {
      const { data } = await callNotes(repo, () => client.rest.pulls.get({ ...names, pull_number: number }));
      return { isOpen: data.state === 'open', headSha: data.head.sha };
    },
    listPullRequestFiles: (number) => listPullRequestFiles(client, repo, number),
    getViewer: () => getViewer(client, repo),
    listPullRequests: async (sha) => {
      const { data } = await callNotes(repo, () =>
        client.rest.repos.listPullRequestsAssociatedWithCommit({ ...names, commit_sha: sha }),
      );
      return data.filter((pull) => pull.merged_at !== null).map((pull) => pull.number);
    },
    listComments: (number) => listComments(client, repo, number),
    createComment: async (number, body) => {
      const { data } = await callNotes(repo, () =>
        client.rest.issues.createComment({ ...names, issue_number: number, body }),
      );
      return readComment(data);
    },
    updateComment: async (id, body) => {
      await callNotes(repo, () => client.rest.issues.updateComment({ ...names, comment_id: id, body }));
    },
    deleteComment: async (id) => {
      try {
        await callNotes(repo, () => client.rest.issues.deleteComment({ ...names, comment_id: id }));
      } catch (error) {
        if (!(error instanceof TrackerError) || error.kind !== 'not found') throw error;
      }
    },
  };
}

function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(ref);
}

async function compare(client: Octokit, repo: RepoName, basehead: string): Promise<Comparison | null> {
  try {
    const { data } = await callNotes(repo, () =>
      client.rest.repos.compareCommitsWithBasehead({ ...splitRepo(repo), basehead }),
    );
    const files = data.files ?? [];
    const changes = files.map((file) => parseFile(file.status, file.filename, file.previous_filename ?? null));
    return { status: data.status, files: files.length >= MOST_FILES ? null : changes, line: followLine(data.commits) };
  } catch (error) {
    if (error instanceof TrackerError && (error.kind === 'not found' || error.kind === 'invalid')) return null;
    throw error;
  }
}

/** From the newest commit, which GitHub lists last, from first parent to first parent. */
function followLine(
  commits: readonly { readonly sha: string; readonly parents: readonly { readonly sha: string }[] }[],
): readonly string[] {
  const parents = new Map(commits.map((commit) => [commit.sha, commit.parents[0]?.sha]));
  const line: string[] = [];
  for (let sha = commits.at(-1)?.sha; sha !== undefined && parents.has(sha); sha = parents.get(sha)) line.push(sha);
  return line;
}

function parseFile(status: string, path: string, from: string | null): FileChange {
  if (status === 'renamed') return { status: 'renamed', path, from };
  if (status === 'added' || status === 'copied') return { status: 'added', path, from: null };
  return { status: status === 'removed' ? 'removed' : 'changed', path, from: null };
}

async function listTree(client: Octokit, repo: RepoName, sha: string): Promise<Tree> {
  const { data } = await callNotes(repo, () =>
    client.rest.git.getTree({ ...splitRepo(repo), tree_sha: sha, recursive: '1' }),
  );
  if (data.truncated)
    throw new TrackerError('invalid', `${repo}: the commit has more files than GitHub lists`, { status: null });
  const list = (type: string) => data.tree.filter((entry) => entry.type === type);
  return {
    blobs: new Map(list('blob').map(({ path, sha: id }) => [path, id])),
    submodules: list('commit').map(({ path }) => path),
  };
}

async function readFile(
  client: Octokit,
  repo: RepoName,
  file: { path: string; sha: string },
): Promise<Uint8Array | null> {
  try {
    const { data } = await callNotes(repo, () =>
      client.rest.repos.getContent({ ...splitRepo(repo), path: file.path, ref: file.sha }),
    );
    // Above 1 MB GitHub answers without content, `encoding: none`.
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data) || data.encoding === 'none') return null;
    return Uint8Array.from(Buffer.from(data.content, 'base64'));
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'not found') return null;
    throw error;
  }
}

async function listPullRequestFiles(
  client: Octokit,
  repo: RepoName,
  number: number,
): Promise<readonly FileChange[] | null> {
  const changes: FileChange[] = [];
  for (let page = 1; ; page++) {
    const { data, headers } = await callNotes(repo, () =>
      client.rest.pulls.listFiles({ ...splitRepo(repo), pull_number: number, per_page: PAGE, page }),
    );
    changes.push(...data.map((file) => parseFile(file.status, file.filename, file.previous_filename ?? null)));
    if (changes.length >= MOST_PULL_FILES) return null;
    if (!hasMore(headers, data.length)) return changes;
  }
}

/** GitHub names the next page; a server that names none has one when this one is full. */
function hasMore({ link }: { readonly link?: string | undefined }, found: number): boolean {
  return link === undefined ? found >= PAGE : /rel="next"/.test(link);
}

async function listComments(client: Octokit, repo: RepoName, number: number): Promise<readonly Comment[]> {
  const comments: Comment[] = [];
  for (let page = 1; ; page++) {
    const { data, headers } = await callNotes(repo, () =>
      client.rest.issues.listComments({ ...splitRepo(repo), issue_number: number, per_page: PAGE, page }),
    );
    comments.push(...data.map(readComment));
    if (!hasMore(headers, data.length)) return comments;
  }
}

function readComment({ id, body, user }: CommentAnswer): Comment {
  return { id, body: body ?? '', author: user?.login ?? null, authorType: user?.type ?? null };
}

/** What is read of a comment as GitHub answers it. */
type CommentAnswer = {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string; readonly type: string } | null;
};
