import type { Context, Route } from '../context.ts';
import { openRepository, readParam, requireUser } from '../context.ts';
import { readGitText, resolveCommit } from '../git-reader.ts';
import { writeGit } from '../git-writer.ts';
import { changeState } from '../issue-changes.ts';
import { readBody, requireText } from '../read-body.ts';
import { repositoryUrl } from '../render-issue.ts';
import { renderNodeId } from '../render-user.ts';
import type { Issue, Repository } from '../state.ts';
import type { Reply } from '../wire.ts';
import { ApiError } from '../wire.ts';
import { openForContents } from './git-data.ts';

/** Branches and tags: reading, making, moving, deleting. Pull requests follow their branch. */
export const refRoutes: readonly Route[] = [
  ['GET /repos/:owner/:repo/git/ref/*ref', getRef],
  ['POST /repos/:owner/:repo/git/refs', createRef],
  ['PATCH /repos/:owner/:repo/git/refs/*ref', updateRef],
  ['DELETE /repos/:owner/:repo/git/refs/*ref', deleteRef],
];

async function getRef(context: Context): Promise<Reply> {
  const repository = openRepository(context, ['contents']);
  const ref = readRef(`refs/${readParam(context, 'ref')}`);
  const sha = await resolveCommit(repository, ref);
  if (sha === null) throw new ApiError(404, 'Not Found');
  return { status: 200, body: describeRef(context, repository, ref, sha) };
}

async function createRef(context: Context): Promise<Reply> {
  const repository = openForContents(context);
  const body = readBody(context);
  const ref = readRef(requireText(body, 'ref'));
  const sha = await readObject(repository, requireText(body, 'sha'));
  assertFree(repository, ref, 'Cannot create ref due to creations being restricted.');
  if ((await resolveCommit(repository, ref)) !== null) throw new ApiError(422, 'Reference already exists');
  await writeGit(repository, ['update-ref', ref, sha, '0'.repeat(40)]);
  return { status: 201, body: describeRef(context, repository, ref, sha) };
}

async function updateRef(context: Context): Promise<Reply> {
  const repository = openForContents(context);
  const ref = readRef(`refs/${readParam(context, 'ref')}`);
  const body = readBody(context);
  const sha = await readObject(repository, requireText(body, 'sha'));
  const before = await resolveCommit(repository, ref);
  if (before === null) throw new ApiError(422, 'Reference does not exist');
  assertFree(repository, ref, 'Cannot update this protected ref.');
  const isForward = (await readGitText(repository, ['merge-base', before, sha])) === before;
  if (!isForward && body['force'] !== true) throw new ApiError(422, 'Update is not a fast forward');
  await writeGit(repository, ['update-ref', ref, sha]);
  for (const issue of listOpenPulls(repository, ref)) if (issue.pullRequest !== null) issue.pullRequest.headSha = sha;
  return { status: 200, body: describeRef(context, repository, ref, sha) };
}

/** Deleting a branch closes the pull requests from it. */
async function deleteRef(context: Context): Promise<Reply> {
  const repository = openForContents(context);
  const ref = readRef(`refs/${readParam(context, 'ref')}`);
  if ((await resolveCommit(repository, ref)) === null) throw new ApiError(422, 'Reference does not exist');
  assertFree(repository, ref, 'Cannot delete this protected ref.');
  await writeGit(repository, ['update-ref', '-d', ref]);
  const change = { to: 'closed', reason: null, by: requireUser(context), at: context.state.now() } as const;
  for (const issue of listOpenPulls(repository, ref)) changeState(issue, change);
  return { status: 204 };
}

function listOpenPulls(repository: Repository, ref: string): readonly Issue[] {
  const branch = ref.replace(/^refs\/heads\//, '');
  return [...repository.issues.values()].filter(
    (issue) => issue.state === 'open' && issue.pullRequest?.headRef === branch,
  );
}

function readRef(ref: string): string {
  if (!/^refs\/(?:heads|tags)\/[\w./-]+$/.test(ref) || ref.includes('..'))
    throw new ApiError(422, "Reference name must start with 'refs/' and contain at least two slashes.");
  return ref;
}

async function readObject(repository: Repository, word: string): Promise<string> {
  const sha = /^[0-9a-f]{40}$/.test(word) ? await resolveCommit(repository, word) : null;
  if (sha === null) throw new ApiError(422, 'Object does not exist');
  return sha;
}

/** A rule may keep a pattern of branches from everybody; what stands before its star is compared. */
function assertFree(repository: Repository, ref: string, reason: string): void {
  const branch = ref.replace(/^refs\/heads\//, '');
  const isRuled = repository.protectedBranches.some((pattern) =>
    pattern.endsWith('*') ? branch.startsWith(pattern.slice(0, -1)) : branch === pattern,
  );
  if (isRuled) throw new ApiError(422, `Repository rule violations found\n\n${reason}\n\n`);
}

function describeRef(context: Context, repository: Repository, ref: string, sha: string): Record<string, unknown> {
  const url = repositoryUrl(context.state, repository);
  return {
    ref,
    node_id: renderNodeId('Ref', repository.id),
    url: `${url}/git/${ref}`,
    object: { type: 'commit', sha, url: `${url}/git/commits/${sha}` },
  };
}
