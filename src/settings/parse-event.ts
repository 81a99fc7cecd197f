import { isRecord } from '../core/text/is-record.ts';
import type { Visibility } from '../core/plan/visibility.ts';
import type { RunContext } from './run-context.ts';

/** A context, or sentences that say what is missing. */
export type ContextResult = { readonly context: RunContext } | { readonly problems: readonly string[] };

/** Events that preview. Reviews and their comments have a pull request in their payload too; they only plan. */
const PULL_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target']);

/** Parses the environment of a GitHub Actions step and the payload of its event. Odd payloads count as empty. */
export function parseEvent(env: Readonly<Record<string, string | undefined>>, payload: unknown): ContextResult {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const sha = env['GITHUB_SHA'] ?? '';
  const apiUrl = (text(env['GITHUB_API_URL']) ?? 'https://api.github.com').replace(/\/+$/, '');
  const problems = [
    /^[\w.-]+\/[\w.-]+$/.test(repository)
      ? null
      : 'GITHUB_REPOSITORY is not `owner/name`: run this as a step of a GitHub Actions workflow.',
    /^[0-9a-f]{40,64}$/.test(sha)
      ? null
      : 'GITHUB_SHA is not a commit: run this as a step of a GitHub Actions workflow.',
    isWebAddress(apiUrl) ? null : `GITHUB_API_URL is not a web address: \`${apiUrl}\`.`,
  ].filter((problem) => problem !== null);
  if (problems.length > 0) return { problems };
  const root = record(payload);
  const repo = record(root['repository']);
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  return {
    context: {
      event,
      sha,
      ref: env['GITHUB_REF'] ?? '',
      repository,
      repositoryId: parseId(env['GITHUB_REPOSITORY_ID']) ?? parseId(repo['id']),
      defaultBranch: text(repo['default_branch']),
      isFork: repo['fork'] === true,
      visibility: parseVisibility(repo),
      push: event === 'push' ? parsePush(root) : null,
      pull: PULL_EVENTS.has(event) ? parsePull(root) : null,
      apiUrl,
      serverUrl: (text(env['GITHUB_SERVER_URL']) ?? 'https://github.com').replace(/\/+$/, ''),
      workspace: text(env['GITHUB_WORKSPACE']) ?? '.',
    },
  };
}

/** Whether an address of an API can be asked at all. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** Whether a commit id is the all-zeros one that stands for "none". */
export function isZero(sha: string): boolean {
  return /^0+$/.test(sha);
}

/** A repository's numeric id. Zero and the empty text are none: a marker would carry it for good. */
function parseId(value: unknown): number | null {
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : null;
}

function parsePush(root: Record<string, unknown>): RunContext['push'] {
  const before = text(root['before']);
  const after = text(root['after']);
  return before === null || after === null ? null : { before, after };
}

function parsePull(root: Record<string, unknown>): RunContext['pull'] {
  const pull = record(root['pull_request']);
  const base = record(pull['base']);
  const baseSha = text(base['sha']);
  const headSha = text(record(pull['head'])['sha']);
  const number = pull['number'] ?? root['number'];
  if (typeof number !== 'number' || baseSha === null || headSha === null) return null;
  return { number, isOpen: pull['state'] !== 'closed', baseBranch: text(base['ref']), baseSha, headSha };
}

function parseVisibility(repo: Record<string, unknown>): Visibility | null {
  const { visibility } = repo;
  if (visibility === 'public' || visibility === 'internal' || visibility === 'private') return visibility;
  return typeof repo['private'] === 'boolean' ? (repo['private'] ? 'private' : 'public') : null;
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
