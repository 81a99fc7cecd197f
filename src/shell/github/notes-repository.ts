import type { FileChange } from '../machine/git-listings.ts';

/** A comparison of two commits. */
export type Comparison = {
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged';
  /** Null when there are more than GitHub lists. */
  readonly files: readonly FileChange[] | null;
  /** Commits of the head's own line (first parents) that the base lacks, newest first, as far as GitHub lists them. */
  readonly line?: readonly string[];
};

/** What a commit holds. */
export type Tree = { readonly blobs: ReadonlyMap<string, string>; readonly submodules: readonly string[] };
/** Commits as listed, newest first; `isWhole` when nothing that was asked for is left. */
export type CommitList = {
  readonly commits: readonly {
    readonly sha: string;
    readonly parents: readonly string[];
    readonly date: string;
    readonly subject: string;
  }[];
  readonly isWhole: boolean;
};

/** A comment on a pull request. */
export type Comment = {
  readonly id: number;
  readonly body: string;
  readonly author: string | null;
  readonly authorType: string | null;
};

/** The notes repository on GitHub. Operations reject with a `TrackerError`. */
export type NotesRepository = {
  /** Null when GitHub knows one of the commits not. */
  readonly compare: (base: string, head: string) => Promise<Comparison | null>;
  /** The newest hundred commits that lead to `sha` and were made since a moment in ISO 8601. */
  readonly listCommits: (sha: string, since: string) => Promise<CommitList>;
  readonly readBranchHead: (branch: string) => Promise<string>;
  readonly readRepository: () => Promise<{
    readonly id: number;
    readonly defaultBranch: string;
    readonly isFork: boolean;
    readonly visibility: 'public' | 'internal' | 'private';
  }>;
  /** All files of a commit with their blobs' ids, and its submodules. Rejects when there are more than GitHub lists. */
  readonly listTree: (sha: string) => Promise<Tree>;
  /** Bytes of a file at a commit; null when it is not there. */
  readonly readFile: (path: string, sha: string) => Promise<Uint8Array | null>;
  readonly readPullRequest: (number: number) => Promise<{ readonly isOpen: boolean; readonly headSha: string }>;
  /** The files that a pull request changes; null when there are more than GitHub lists. */
  readonly listPullRequestFiles: (number: number) => Promise<readonly FileChange[] | null>;
  /** Login the token acts as, or null when the token has no user: an App's. Undefined when GitHub does not tell. */
  readonly getViewer: () => Promise<string | null | undefined>;
  /** Pull requests that a commit came from, merged ones. */
  readonly listPullRequests: (sha: string) => Promise<readonly number[]>;
  readonly listComments: (number: number) => Promise<readonly Comment[]>;
  /** Gives the comment as GitHub answers it. */
  readonly createComment: (number: number, body: string) => Promise<Comment>;
  readonly updateComment: (id: number, body: string) => Promise<void>;
  /** Deletes a comment; one that is gone already is as good. */
  readonly deleteComment: (id: number) => Promise<void>;
};
