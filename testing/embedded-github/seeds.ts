import { changeState, openNewIssue } from './issue-changes.ts';
import type {
  Issue,
  IssueField,
  Label,
  Level,
  PullRequest,
  Repository,
  Scope,
  State,
  Token,
  User,
  Visibility,
} from './state.ts';
import { fullName, nextId } from './state.ts';

/** A repository to begin with. Everything but `name` has GitHub's default. */
export interface RepositorySeed {
  /** `owner/name`. */
  readonly name: string;
  readonly id?: number;
  readonly visibility?: Visibility;
  readonly archived?: boolean;
  readonly hasIssues?: boolean;
  readonly defaultBranch?: string;
  readonly fork?: boolean;
  /** A git repository on this machine; without one, contents and comparisons answer 404. */
  readonly gitDirectory?: string;
  /** Entries of a tree before it is cut off; default 100,000 as on GitHub. */
  readonly treeLimit?: number;
  /** Logins with write access: they can be assigned. */
  readonly collaborators?: readonly string[];
  /** Names of labels that are there already. */
  readonly labels?: readonly string[];
}

/** Issue types and fields of an organisation; a field is a date unless its type or its options are given. */
export interface OrganisationSeed {
  readonly types?: readonly string[];
  readonly fields?: Readonly<Record<string, IssueField['dataType'] | readonly string[]>>;
}

/** A token to begin with. */
export interface TokenSeed {
  readonly login: string;
  /** Default `personal`. */
  readonly type?: Token['type'];
  /** Level by `owner/name`, `owner` or `*`. What is not listed is readable when public, else not there. */
  readonly permissions?: Readonly<Record<string, Level>>;
  /** Of a fine-grained or app token; default: all. An integration with Issues only is `['issues']`. */
  readonly scopes?: readonly Scope[];
}

/** An issue to begin with, or many for a benchmark; it is visible at once. */
export interface IssueSeed {
  readonly title: string;
  readonly body?: string | null;
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly stateReason?: string | null;
  readonly createdAt?: Date;
  readonly closedAt?: Date;
  readonly pullRequest?: PullRequestSeed;
}

/** A pull request to begin with. */
export type PullRequestSeed = Pick<PullRequest, 'headSha' | 'headRef' | 'baseRef' | 'baseSha'> &
  Partial<Pick<PullRequest, 'headRepository' | 'mergedAt' | 'mergeCommitSha'>>;

const ALL_SCOPES: readonly Scope[] = ['issues', 'contents', 'pull-requests'];
const LABEL_COLOR = 'ededed';
const TREE_LIMIT = 100_000;

/** The account of that login, made when it is new. Logins ending in `[bot]` are bots. */
export function ensureUser(state: State, login: string, type?: User['type']): User {
  const known = state.users.get(login.toLowerCase());
  if (known !== undefined) return known;
  const user: User = { id: nextId(state), login, type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User') };
  state.users.set(login.toLowerCase(), user);
  return user;
}

/** Adds a repository; throws when the name is not `owner/name` or is taken. */
export function addRepository(state: State, seed: RepositorySeed): Repository {
  const [owner, name, ...rest] = seed.name.split('/');
  if (owner === undefined || name === undefined || rest.length > 0) throw new Error(`not owner/name: ${seed.name}`);
  if (state.repositories.has(seed.name.toLowerCase())) throw new Error(`there already: ${seed.name}`);
  const collaborators = (seed.collaborators ?? []).map((login) => ensureUser(state, login));
  const repository: Repository = {
    id: seed.id ?? nextId(state),
    owner: ensureUser(state, owner, 'Organization'),
    name,
    visibility: seed.visibility ?? 'public',
    archived: seed.archived ?? false,
    hasIssues: seed.hasIssues ?? true,
    defaultBranch: seed.defaultBranch ?? 'main',
    fork: seed.fork ?? false,
    createdAt: state.now(),
    gitDirectory: seed.gitDirectory ?? null,
    protectedBranches: [],
    treeLimit: seed.treeLimit ?? TREE_LIMIT,
    collaborators: new Map(collaborators.map((user) => [user.login.toLowerCase(), user])),
    labels: new Map(),
    issues: new Map(),
    gone: new Map(),
    comments: new Map(),
    milestones: new Map(),
    lastNumber: 0,
  };
  state.repositories.set(seed.name.toLowerCase(), repository);
  for (const label of seed.labels ?? []) ensureLabel(state, repository, label);
  return repository;
}

/** Gives an organisation its issue types and fields. */
export function addOrganisation(state: State, login: string, seed: OrganisationSeed): void {
  ensureUser(state, login, 'Organization');
  const fields = Object.entries(seed.fields ?? {}).map(([name, kind]) => {
    const options = typeof kind === 'string' ? [] : kind.map((option) => ({ id: nextId(state), name: option }));
    return { id: nextId(state), name, dataType: typeof kind === 'string' ? kind : ('single_select' as const), options };
  });
  const types = (seed.types ?? []).map((name) => ({ id: nextId(state), name }));
  state.organisations.set(login.toLowerCase(), { types, fields });
}

/** Adds a token; one given again replaces the former. */
export function addToken(state: State, secret: string, seed: TokenSeed): void {
  const levels = Object.entries(seed.permissions ?? {}).map(([where, level]) => [where.toLowerCase(), level] as const);
  state.tokens.set(secret, {
    user: ensureUser(state, seed.login),
    type: seed.type ?? 'personal',
    permissions: new Map(levels),
    scopes: new Set(seed.type === undefined || seed.type === 'personal' ? ALL_SCOPES : (seed.scopes ?? ALL_SCOPES)),
  });
}

/** The label of that name, whatever its case; made, grey, when it is new. */
export function ensureLabel(state: State, repository: Repository, name: string): Label {
  const known = repository.labels.get(name.toLowerCase());
  if (known !== undefined) return known;
  const label = { id: nextId(state), name, color: LABEL_COLOR, description: null };
  repository.labels.set(name.toLowerCase(), label);
  return label;
}

/** Opens an issue or pull request as if it had always been there; labels and accounts are made as needed. */
export function seedIssue(state: State, repository: Repository, seed: IssueSeed): Issue {
  const author = ensureUser(state, seed.author ?? 'a-person');
  const issue = openNewIssue(state, repository, {
    title: seed.title,
    body: seed.body ?? null,
    author,
    labels: (seed.labels ?? []).map((name) => ensureLabel(state, repository, name)),
    assignees: (seed.assignees ?? []).map((login) => ensureUser(state, login)),
    ...(seed.createdAt === undefined ? {} : { createdAt: seed.createdAt }),
    pullRequest:
      seed.pullRequest === undefined
        ? null
        : { ...NO_MERGE, headRepository: fullName(repository), ...seed.pullRequest },
    lags: false,
  });
  if (seed.state === 'closed') {
    const at = seed.closedAt ?? seed.createdAt ?? state.now();
    changeState(issue, { to: 'closed', reason: seed.stateReason ?? null, by: author, at });
  }
  return issue;
}

const NO_MERGE = { mergedAt: null, mergeCommitSha: null };
