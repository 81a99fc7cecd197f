import type { FaultRule } from './faults.ts';
import { Faults } from './faults.ts';
import { fetchFrom } from './fetch.ts';
import { HumanActions } from './human-actions.ts';
import type { PrimaryLimit } from './rate-limit.ts';
import { RateLimiter } from './rate-limit.ts';
import type { Exchange, LoggedRequest } from './request-log.ts';
import type { IssueSeed, OrganisationSeed, RepositorySeed, TokenSeed } from './seeds.ts';
import { addOrganisation, addRepository, addToken, ensureUser, seedIssue } from './seeds.ts';
import { serve } from './serve.ts';
import type { IssueSnapshot } from './snapshot.ts';
import { findRepository, takeSnapshot } from './snapshot.ts';
import type { Comment, Repository, State } from './state.ts';
import type { ApiAnswer, ApiRequest } from './wire.ts';

/** What the embedded GitHub begins with. */
export interface EmbeddedGitHubOptions {
  /** Default: the wall clock. */
  readonly now?: () => Date;
  readonly repositories?: readonly RepositorySeed[];
  /** Issue types and fields by organisation. */
  readonly organisations?: Readonly<Record<string, OrganisationSeed>>;
  /** Whether the server knows issue types and fields; default true. */
  readonly knowsExtras?: boolean;
  /** Logins that exist beside those named elsewhere. */
  readonly users?: readonly string[];
  /** By secret. */
  readonly tokens?: Readonly<Record<string, TokenSeed>>;
  /** How many further requests a new issue stays out of lists and search. */
  readonly visibilityLag?: { readonly list?: number; readonly search?: number };
  readonly primaryLimit?: PrimaryLimit;
  /** Start of `html_url`s; default `https://github.com`. */
  readonly serverUrl?: string;
  /** Called after each request with its whole answer. */
  readonly observe?: (exchange: Exchange) => void;
}

/** GitHub's REST API over a state in memory: one object for tests to set up, speak to and look into. */
export class EmbeddedGitHub {
  readonly state: State;
  readonly limiter: RateLimiter;
  readonly faults = new Faults();
  /** What people do on the web pages. */
  readonly asHuman: HumanActions;
  /** Every request so far, also those that failed. */
  readonly requests: LoggedRequest[] = [];
  /** Called after each request; can be set later. */
  observe: (exchange: Exchange) => void;

  constructor(options: EmbeddedGitHubOptions = {}) {
    const now = options.now ?? (() => new Date());
    this.state = {
      now,
      serverUrl: options.serverUrl ?? 'https://github.com',
      baseUrl: 'https://api.github.com',
      lag: { list: options.visibilityLag?.list ?? 0, search: options.visibilityLag?.search ?? 0 },
      isSearchCutShort: false,
      knowsExtras: options.knowsExtras ?? true,
      organisations: new Map(),
      users: new Map(),
      tokens: new Map(),
      repositories: new Map(),
      redirects: new Map(),
      requestCount: 0,
      lastId: 1000,
    };
    this.limiter = new RateLimiter(now, options.primaryLimit ?? null);
    this.asHuman = new HumanActions(this.state);
    this.observe = options.observe ?? (() => undefined);
    for (const [login, seed] of Object.entries(options.organisations ?? {})) addOrganisation(this.state, login, seed);
    for (const login of options.users ?? []) this.addUser(login);
    for (const seed of options.repositories ?? []) this.addRepository(seed);
    for (const [secret, seed] of Object.entries(options.tokens ?? {})) this.addToken(secret, seed);
  }

  /** Adds a repository and gives the object itself, whose fields may be changed. */
  addRepository(seed: RepositorySeed): Repository {
    return addRepository(this.state, seed);
  }

  /** Makes an account. */
  addUser(login: string): void {
    ensureUser(this.state, login);
  }

  /** Gives out a token. */
  addToken(secret: string, seed: TokenSeed): void {
    addToken(this.state, secret, seed);
  }

  /** Adds a fault rule. */
  addFault(rule: FaultRule): void {
    this.faults.add(rule);
  }

  /** Opens an issue or pull request without a request; returns its number. */
  seedIssue(repository: string, seed: IssueSeed): number {
    return seedIssue(this.state, findRepository(this.state, repository), seed).number;
  }

  /** The repository itself; throws when there is none of that name. */
  repository(name: string): Repository {
    return findRepository(this.state, name);
  }

  /** All issues of a repository as plain data, pull requests left out, by number. */
  issues(repository: string): readonly IssueSnapshot[] {
    const found = findRepository(this.state, repository);
    const issues = [...found.issues.values()].filter((issue) => issue.pullRequest === null);
    return issues.map((issue) => takeSnapshot(this.state, found, issue));
  }

  /** One issue as plain data; throws when there is none. */
  issue(repository: string, number: number): IssueSnapshot {
    const found = findRepository(this.state, repository);
    const issue = found.issues.get(number);
    if (issue === undefined) throw new Error(`no issue ${repository}#${number}`);
    return takeSnapshot(this.state, found, issue);
  }

  /** The comments of an issue or pull request, oldest first. */
  comments(repository: string, number: number): readonly Comment[] {
    const comments = [...findRepository(this.state, repository).comments.values()];
    return comments.filter((comment) => comment.issueNumber === number);
  }

  /** How many requests so far could change something. */
  countWrites(): number {
    return this.requests.filter((request) => request.isWrite).length;
  }

  /** Forgets the requests so far; the state stays. */
  clearLog(): void {
    this.requests.length = 0;
  }

  /** Serves one request. Everything else (HTTP, `fetch`) is a shell around this. */
  async handle(request: ApiRequest): Promise<ApiAnswer | 'drop connection'> {
    const { answer, exchange } = await serve(this, request);
    // Without the answers, so that a benchmark's log stays small.
    const { method, path, query, login, body, status, isWrite } = exchange;
    this.requests.push({ method, path, query, login, body, status, isWrite });
    this.observe(exchange);
    return answer;
  }

  /** Stands in for `fetch` without a network, e.g. as Octokit's `request.fetch`. */
  readonly fetch: typeof fetch = (input, init) => fetchFrom((request) => this.handle(request), input, init);
}
