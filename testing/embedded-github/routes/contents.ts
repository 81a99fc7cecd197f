import path from 'node:path/posix';
import type { Context, Route } from '../context.ts';
import { openRepository, readParam } from '../context.ts';
import { readGit, readGitText, resolveCommit } from '../git-reader.ts';
import { encodePath } from '../render-commit.ts';
import { repositoryPage, repositoryUrl } from '../render-issue.ts';
import type { Repository } from '../state.ts';
import type { Reply } from '../wire.ts';
import { ApiError, notFound } from '../wire.ts';

/** Files, directories and trees at a commit. */
export const contentRoutes: readonly Route[] = [
  ['GET /repos/:owner/:repo/contents/*path', getContents],
  ['GET /repos/:owner/:repo/git/trees/:sha', getTree],
];

/** Above this many bytes GitHub leaves the content out, save for the raw media type. */
const MAX_INLINE = 1024 * 1024;

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

/** Where addresses in the answer lead. */
interface Place {
  readonly context: Context;
  readonly repository: Repository;
  readonly commit: string;
}

async function getContents(context: Context): Promise<Reply> {
  const repository = openRepository(context, ['contents']);
  const ref = context.request.query.get('ref') ?? repository.defaultBranch;
  const commit = await resolveCommit(repository, ref);
  if (commit === null) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const place: Place = { context, repository, commit };
  const wanted = readParam(context, 'path').replace(/\/$/, '');
  if (wanted === '') return listDirectory(place, '');
  const entry = await findEntry(place, wanted);
  if (entry === null) throw notFound();
  if (entry.type === 'tree') return listDirectory(place, `${wanted}/`);
  return entry.mode === '120000' ? getLink(place, entry) : getFile(place, entry);
}

async function listDirectory(place: Place, prefix: string): Promise<Reply> {
  const text = await readGitText(
    place.repository,
    ['ls-tree', '-lz', '--full-tree', place.commit, '--', prefix].filter(Boolean),
  );
  return { status: 200, body: parseTree(text ?? '').map((entry) => describeEntry(place, entry)) };
}

/** A link to a file of the repository shows that file; any other shows where it points. */
async function getLink(place: Place, entry: Entry): Promise<Reply> {
  const target = (await readGitText(place.repository, ['cat-file', 'blob', entry.sha])) ?? '';
  const file = await findEntry(place, path.join(path.dirname(entry.path), target));
  if (file?.mode.startsWith('100') === true) return getFile(place, file);
  return { status: 200, body: { ...describeEntry(place, entry), target } };
}

async function getFile(place: Place, entry: Entry): Promise<Reply> {
  const bytes = entry.type === 'blob' ? await readGit(place.repository, ['cat-file', 'blob', entry.sha]) : null;
  // A submodule has no content here.
  if (bytes === null) return { status: 200, body: { ...describeEntry(place, entry), submodule_git_url: null } };
  if (/application\/vnd\.github(?:\.v3)?\.raw\b/.test(place.context.request.headers['accept'] ?? '')) {
    return {
      status: 200,
      raw: new Uint8Array(bytes),
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    };
  }
  const isInline = bytes.length <= MAX_INLINE;
  const content = isInline ? bytes.toString('base64').replace(/.{1,60}/g, '$&\n') : '';
  return { status: 200, body: { ...describeEntry(place, entry), content, encoding: isInline ? 'base64' : 'none' } };
}

async function getTree(context: Context): Promise<Reply> {
  const repository = openRepository(context, ['contents']);
  const wanted = readParam(context, 'sha');
  const sha = wanted.startsWith('-')
    ? null
    : await readGitText(repository, ['rev-parse', '--verify', '--quiet', `${wanted}^{tree}`]);
  if (sha === null) throw notFound();
  // Any value, also `0` and `false`, makes it recursive.
  const isRecursive = context.request.query.has('recursive');
  const text = await readGitText(repository, [
    'ls-tree',
    '-lz',
    '--full-tree',
    ...(isRecursive ? ['-r', '-t'] : []),
    sha,
  ]);
  const entries = parseTree(text ?? '');
  const url = repositoryUrl(context.state, repository);
  const tree = entries.slice(0, repository.treeLimit).map((entry) => ({
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    ...(entry.type === 'blob' ? { size: entry.size } : {}),
    url: `${url}/git/${entry.type}s/${entry.sha}`,
  }));
  return { status: 200, body: { sha, url: `${url}/git/trees/${sha}`, tree, truncated: entries.length > tree.length } };
}

async function findEntry(place: Place, wanted: string): Promise<Entry | null> {
  const args = ['--literal-pathspecs', 'ls-tree', '-lz', '--full-tree', place.commit, '--', wanted];
  const entries = parseTree((await readGitText(place.repository, args)) ?? '');
  return entries.find((entry) => entry.path === wanted) ?? null;
}

function parseTree(text: string): readonly Entry[] {
  return text.split('\0').flatMap((line) => {
    const [, mode, type, sha, size, name] = /^(\d+) (\w+) (\w+) +(\d+|-)\t([^]*)$/.exec(line) ?? [];
    if (mode === undefined || type === undefined || sha === undefined || name === undefined) return [];
    return [{ mode, type, sha, size: Number(size) || 0, path: name }];
  });
}

function describeEntry(place: Place, entry: Entry): Record<string, unknown> {
  const { context, repository, commit } = place;
  const encoded = encodePath(entry.path);
  const self = `${repositoryUrl(context.state, repository)}/contents/${encoded}?ref=${commit}`;
  const git = `${repositoryUrl(context.state, repository)}/git/${entry.type}s/${entry.sha}`;
  const html = `${repositoryPage(context.state, repository)}/blob/${commit}/${encoded}`;
  return {
    type: typeOf(entry),
    size: entry.size,
    name: path.basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url: entry.type === 'blob' ? html.replace('/blob/', '/raw/') : null,
    _links: { self, git, html },
  };
}

function typeOf(entry: Entry): string {
  if (entry.type === 'tree') return 'dir';
  if (entry.type === 'commit') return 'submodule';
  return entry.mode === '120000' ? 'symlink' : 'file';
}
