import { isRecord } from '../../core/text/is-record.ts';

/** What is read of an answer: a list whose entries have a shape, or fields that do. */
type Shape = 'text' | 'number' | 'list' | readonly [Shape] | { readonly [field: string]: Shape };

const ISSUE = { number: 'number', labels: 'list' } as const;
const COMMENT = { id: 'number' } as const;
const STORED = { sha: 'text' } as const;
const PULL = { number: 'number', head: STORED } as const;

/** By method and path: what the program could not go on without, and no more, since older servers leave much out. */
const EXPECTED: Readonly<Record<string, Shape>> = {
  'GET /search/issues': { items: [ISSUE] },
  'GET /repos/{owner}/{repo}/issues': [ISSUE],
  'POST /repos/{owner}/{repo}/issues': ISSUE,
  'GET /repos/{owner}/{repo}/issues/{issue_number}': ISSUE,
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': ISSUE,
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': [COMMENT],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': COMMENT,
  'GET /repos/{owner}/{repo}/assignees': [{ login: 'text' }],
  'GET /repos/{owner}/{repo}/commits': [{ commit: {} }],
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': [{ number: 'number' }],
  'GET /repos/{owner}/{repo}/compare/{basehead}': { status: 'text', commits: [{ sha: 'text', parents: [STORED] }] },
  'GET /repos/{owner}/{repo}/branches/{branch}': { commit: STORED },
  'GET /repos/{owner}/{repo}/pulls': [PULL],
  'POST /repos/{owner}/{repo}/pulls': PULL,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': { state: 'text', head: STORED },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': [{ filename: 'text' }],
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': { tree: 'list' },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': { object: STORED },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': { tree: STORED, message: 'text', parents: [STORED] },
  'POST /repos/{owner}/{repo}/git/blobs': STORED,
  'POST /repos/{owner}/{repo}/git/trees': STORED,
  'POST /repos/{owner}/{repo}/git/commits': STORED,
};

/** Whether an answer of success holds what is read of it; a proxy, a gateway or another server may answer with anything. */
export function isExpected(request: { readonly method: string; readonly url: string }, data: unknown): boolean {
  const shape = EXPECTED[`${request.method} ${request.url}`];
  return shape === undefined || hasShape(data, shape);
}

function hasShape(data: unknown, shape: Shape): boolean {
  if (shape === 'text') return typeof data === 'string';
  if (shape === 'number') return typeof data === 'number';
  if (shape === 'list') return Array.isArray(data);
  if (isList(shape)) return Array.isArray(data) && data.every((entry) => hasShape(entry, shape[0]));
  return isRecord(data) && Object.entries(shape).every(([field, inner]) => hasShape(data[field], inner));
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
