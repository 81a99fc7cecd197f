import type { Octokit } from '@octokit/rest';
import type { RepoName } from '../../core/text/types.ts';
import { callGitHub, splitRepo } from './call-github.ts';
import { TrackerError } from './tracker-error.ts';

/** Pull requests of one branch that are looked at, the newest: GitHub's most in one page. */
const MOST_PULLS = 100;

/** A commit and the tree it holds. */
export type CommitTree = { readonly sha: string; readonly tree: string };

/** One file of a tree. */
export type TreeEntry = { readonly mode: string; readonly sha: string };

/** A commit as it was written. */
export type Commit = CommitTree & { readonly message: string; readonly parents: readonly string[] };

/** A pull request from the branch. */
export type Pull = {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly headSha: string;
  readonly state: 'open' | 'closed';
  readonly isMerged: boolean;
};

/** One branch of the notes repository, and its pull requests. Operations reject with a `TrackerError`. */
export type NotesBranch = {
  /** The pull requests from the branch into `base`, open and closed, the newest first. */
  readonly listPulls: (base: string) => Promise<readonly Pull[]>;
  readonly readHead: (base: string) => Promise<CommitTree>;
  /** All files of a tree by path; those that GitHub cuts off are missing. */
  readonly readTree: (tree: string) => Promise<ReadonlyMap<string, TreeEntry>>;
  /** Commit that the branch is at; null where there is no branch. */
  readonly readTip: () => Promise<string | null>;
  readonly readCommit: (sha: string) => Promise<Commit>;
  /** Stores bytes and gives the id that GitHub knows them by. */
  readonly createBlob: (bytes: Uint8Array) => Promise<string>;
  /** A tree that differs from another in these files. */
  readonly createTree: (base: string, files: ReadonlyMap<string, TreeEntry>) => Promise<string>;
  readonly createCommit: (commit: Omit<Commit, 'sha'>) => Promise<string>;
  /** Begins the branch; rejects with kind `invalid` where it is there already. */
  readonly begin: (sha: string) => Promise<void>;
  /** Moves the branch, whatever it was at. */
  readonly move: (sha: string) => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Rejects with kind `invalid` where one is open already. */
  readonly openPull: (pull: { readonly base: string; readonly title: string; readonly body: string }) => Promise<Pull>;
  readonly changePull: (number: number, change: { readonly body: string; readonly state?: 'closed' }) => Promise<void>;
};

/** The branch of that name, through a client with the notes token. */
export function createNotesBranch(client: Octokit, repo: RepoName, branch: string): NotesBranch {
  const names = splitRepo(repo);
  const { git, pulls, repos } = client.rest;
  const call = <T extends { readonly status: number; readonly headers: object }>(send: () => Promise<T>) =>
    callGitHub(repo, send, 'reflect');
  const ref = `heads/${branch}`;
  return {
    listPulls: async (base) => {
      const head = `${names.owner}:${branch}`;
      const query = { head, base, state: 'all', sort: 'created', direction: 'desc', per_page: MOST_PULLS } as const;
      const { data } = await call(() => pulls.list({ ...names, ...query }));
      // Without an owner of that name GitHub leaves the filter out.
      return data.filter((pull) => pull.head.ref === branch && isOwn(pull.head.repo, repo)).map(parsePull);
    },
    readHead: async (base) => {
      const { data } = await call(() => repos.getBranch({ ...names, branch: base }));
      return { sha: data.commit.sha, tree: data.commit.commit.tree.sha };
    },
    readTree: async (tree) => {
      const { data } = await call(() => git.getTree({ ...names, tree_sha: tree, recursive: 'true' }));
      const files = data.tree.flatMap(({ path, mode, sha, type }) =>
        type === 'blob' ? [[path, { mode, sha }] as const] : [],
      );
      return new Map(files);
    },
    readTip: () => readTip(async () => (await call(() => git.getRef({ ...names, ref }))).data.object.sha),
    readCommit: async (sha) => {
      const { data } = await call(() => git.getCommit({ ...names, commit_sha: sha }));
      return { sha, tree: data.tree.sha, message: data.message, parents: data.parents.map((parent) => parent.sha) };
    },
    createBlob: async (bytes) => {
      const content = Buffer.from(bytes).toString('base64');
      return (await call(() => git.createBlob({ ...names, content, encoding: 'base64' }))).data.sha;
    },
    createTree: async (base, files) => {
      const tree = [...files].map(([path, { mode, sha }]) => ({
        path,
        mode: readMode(mode),
        type: 'blob' as const,
        sha,
      }));
      return (await call(() => git.createTree({ ...names, base_tree: base, tree }))).data.sha;
    },
    createCommit: async ({ tree, message, parents }) =>
      (await call(() => git.createCommit({ ...names, message, tree, parents: [...parents] }))).data.sha,
    begin: async (sha) => {
      await call(() => git.createRef({ ...names, ref: `refs/${ref}`, sha }));
    },
    move: async (sha) => {
      await call(() => git.updateRef({ ...names, ref, sha, force: true }));
    },
    remove: async () => {
      await call(() => git.deleteRef({ ...names, ref }));
    },
    openPull: async (pull) => parsePull((await call(() => pulls.create({ ...names, ...pull, head: branch }))).data),
    changePull: async (number, change) => {
      await call(() => pulls.update({ ...names, pull_number: number, ...change }));
    },
  };
}

/** 404, and 409 of a repository without commits, mean that there is no branch. */
async function readTip(read: () => Promise<string>): Promise<string | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'not found') return null;
    throw error;
  }
}

function isOwn(head: { readonly full_name: string } | null, repo: RepoName): boolean {
  return head?.full_name.toLowerCase() === repo.toLowerCase();
}

/** A file keeps its mode; nothing but files gets here. */
function readMode(mode: string): '100644' | '100755' {
  return mode === '100755' ? mode : '100644';
}

type GitHubPull = {
  readonly number: number;
  readonly html_url: string;
  readonly body: string | null;
  readonly state: string;
  readonly merged_at: string | null;
  readonly head: { readonly sha: string };
};

function parsePull({ number, html_url: url, body, state, merged_at, head }: GitHubPull): Pull {
  return {
    number,
    url,
    body: body ?? '',
    headSha: head.sha,
    state: state === 'open' ? 'open' : 'closed',
    isMerged: merged_at !== null,
  };
}
