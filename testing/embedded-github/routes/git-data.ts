import { assertMayWrite } from '../access.ts';
import type { Context, Route } from '../context.ts';
import { openForWriting, openRepository, readParam, requireUser } from '../context.ts';
import { readCommits, readGit, readGitText } from '../git-reader.ts';
import { writeCommit, writeGit, writeTree, type TreeChange } from '../git-writer.ts';
import { isRecord, readBody, readText, readTexts, readWord, requireText, type Body } from '../read-body.ts';
import { renderGitCommit } from '../render-commit.ts';
import { repositoryUrl } from '../render-issue.ts';
import type { Repository } from '../state.ts';
import type { Reply } from '../wire.ts';
import { ApiError, malformed, notFound } from '../wire.ts';

/** Blobs, trees and commits. */
export const gitDataRoutes: readonly Route[] = [
  ['POST /repos/:owner/:repo/git/blobs', createBlob],
  ['GET /repos/:owner/:repo/git/blobs/:sha', getBlob],
  ['POST /repos/:owner/:repo/git/trees', createTree],
  ['POST /repos/:owner/:repo/git/commits', createCommit],
  ['GET /repos/:owner/:repo/git/commits/:sha', getCommit],
];

const MODES = ['100644', '100755', '040000', '160000', '120000'] as const;
const TYPES = ['blob', 'tree', 'commit'] as const;

/** The repository, for a request that writes contents. */
export function openForContents(context: Context): Repository {
  const repository = openForWriting(context, ['contents']);
  assertMayWrite(context.caller, repository, ['contents']);
  return repository;
}

async function createBlob(context: Context): Promise<Reply> {
  const repository = openForContents(context);
  const body = readBody(context);
  const encoding = readWord(body, 'encoding', ['utf-8', 'base64']) ?? 'utf-8';
  const bytes = Buffer.from(requireText(body, 'content'), encoding === 'base64' ? 'base64' : 'utf8');
  const sha = await writeGit(repository, ['hash-object', '-w', '--stdin'], { input: bytes });
  if (sha === null) throw new ApiError(409, 'Git Repository is empty.');
  return created({ url: blobUrl(context, repository, sha), sha });
}

async function getBlob(context: Context): Promise<Reply> {
  const repository = openRepository(context, ['contents']);
  const sha = readSha(readParam(context, 'sha'));
  const bytes = await readGit(repository, ['cat-file', 'blob', sha]);
  if (bytes === null) throw notFound();
  const content = bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
  const facts = { sha, node_id: sha, size: bytes.length, url: blobUrl(context, repository, sha) };
  return { status: 200, body: { ...facts, content, encoding: 'base64' } };
}

async function createTree(context: Context): Promise<Reply> {
  const repository = openForContents(context);
  const body = readBody(context);
  const base = readText(body, 'base_tree') ?? null;
  const entries = body['tree'];
  if (!Array.isArray(entries)) throw malformed('"tree" wasn\'t supplied.');
  const changes: TreeChange[] = [];
  for (const entry of entries) changes.push(await readTreeChange(repository, entry));
  const baseTree = base === null ? null : await resolveTree(repository, base);
  const sha = await writeTree(repository, baseTree, changes);
  if (sha === null) throw new ApiError(422, 'GitRPC::BadObjectState');
  const url = repositoryUrl(context.state, repository);
  const top = (await readGitText(repository, ['ls-tree', '-lz', sha])) ?? '';
  const tree = top.split('\0').flatMap((line) => {
    const [, mode, type, id, size, name] = /^(\d+) (\w+) (\w+) +(\d+|-)\t([^]*)$/.exec(line) ?? [];
    if (type === undefined || id === undefined) return [];
    const facts = { path: name, mode, type, sha: id, url: `${url}/git/${type}s/${id}` };
    return [type === 'blob' ? { ...facts, size: Number(size) } : facts];
  });
  return created({ sha, url: `${url}/git/trees/${sha}`, tree, truncated: false });
}

async function readTreeChange(repository: Repository, entry: unknown): Promise<TreeChange> {
  if (!isRecord(entry)) throw malformed('An entry of the tree is not an object.');
  const path = requireText(entry, 'path');
  const mode = readWord(entry, 'mode', MODES) ?? '100644';
  readWord(entry, 'type', TYPES);
  if (path.startsWith('/') || path.split('/').some((part) => ['', '.', '..', '.git'].includes(part)))
    throw new ApiError(422, 'tree.path contains a malformed path component');
  const content = readText(entry, 'content');
  if (content !== undefined) {
    const sha = await writeGit(repository, ['hash-object', '-w', '--stdin'], { input: content });
    return { path, mode, sha };
  }
  if (entry['sha'] === null) return { path, mode, sha: null };
  const sha = readSha(requireText(entry, 'sha'));
  if ((await readGitText(repository, ['cat-file', '-t', sha])) === null)
    throw new ApiError(422, `tree.sha ${sha} is not a valid blob`);
  return { path, mode, sha };
}

async function resolveTree(repository: Repository, sha: string): Promise<string> {
  const tree = await readGitText(repository, ['rev-parse', '--verify', '--quiet', `${readSha(sha)}^{tree}`]);
  if (tree === null) throw new ApiError(422, 'base_tree is not a valid tree oid');
  return tree;
}

async function createCommit(context: Context): Promise<Reply> {
  const repository = openForContents(context);
  const body = readBody(context);
  const tree = readSha(requireText(body, 'tree'));
  const parents = (readTexts(body, 'parents') ?? []).map(readSha);
  if ((await readGitText(repository, ['cat-file', '-t', tree])) !== 'tree')
    throw new ApiError(422, 'Tree SHA does not exist');
  const author = readAuthor(context, body);
  const sha = await writeCommit(repository, { tree, parents, message: requireText(body, 'message'), author });
  if (sha === null) throw new ApiError(422, 'Parent SHA does not exist or is not a commit object');
  return created(await describeCommit(context, repository, sha));
}

/** Without an author the commit is the token's. */
function readAuthor(context: Context, body: Body): { name: string; email: string; date: string } {
  const { login, id } = requireUser(context);
  const written = isRecord(body['author']) ? body['author'] : {};
  return {
    name: readText(written, 'name') ?? login,
    email: readText(written, 'email') ?? `${id}+${login}@users.noreply.github.com`,
    date: readText(written, 'date') ?? context.state.now().toISOString(),
  };
}

async function getCommit(context: Context): Promise<Reply> {
  const repository = openRepository(context, ['contents']);
  const body = await describeCommit(context, repository, readSha(readParam(context, 'sha')));
  return { status: 200, body };
}

async function describeCommit(context: Context, repository: Repository, sha: string): Promise<Record<string, unknown>> {
  const [commit] = await readCommits(repository, ['-1', sha]);
  if (commit === undefined) throw notFound();
  return renderGitCommit(context.state, repository, commit);
}

/** Only a whole id is one: anything else could be an option to git. */
function readSha(word: string): string {
  if (!/^[0-9a-f]{40}$/.test(word)) throw new ApiError(422, 'The sha parameter must be exactly 40 characters.');
  return word;
}

function blobUrl(context: Context, repository: Repository, sha: string): string {
  return `${repositoryUrl(context.state, repository)}/git/blobs/${sha}`;
}

function created(body: Record<string, unknown>): Reply {
  return { status: 201, headers: { location: String(body['url']) }, body };
}
