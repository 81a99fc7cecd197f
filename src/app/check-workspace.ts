import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createPathFilter } from '../core/note/path-filter.ts';
import type { RunContext } from '../settings/run-context.ts';
import { describeError } from '../shell/github/tracker-error.ts';
import type { CommitListing } from '../shell/machine/git-listings.ts';
import type { Start } from './start.ts';

/** What lies in the workspace: the commit that notes are read from, or why nothing may be concluded from it. */
export type Workspace = { readonly sha: string; readonly commit: CommitListing } | { readonly problem: string };

type Place = Omit<Start, 'commit'>;

/**
 * Makes sure that the workspace holds the run's commit or a newer one of the same branch: an old tag, another repository
 * or what an earlier job left there would look as if most TODOs had been taken away. Asks GitHub only where local git
 * cannot tell.
 */
export async function checkWorkspace(place: Place): Promise<Workspace> {
  const { context, git } = place;
  const commit = await git.listCommit();
  if (commit === null) return checkWithoutGit(place);
  const head = commit.sha;
  if (head === context.sha || head === context.pull?.headSha) return { sha: context.sha, commit };
  const objection = await findObjection(place, head);
  if (objection === null) return { sha: head, commit };
  const holds = `The workspace is at commit ${head.slice(0, 7)}, but this run is for ${context.sha.slice(0, 7)}`;
  return { problem: `${holds}${objection}. ${NOTHING} ${await advise(context)}` };
}

const NOTHING = 'Nothing is opened, closed or marked as removed.';

/** Null for a commit that came to the run's branch later, as a workflow finds that checks out the branch by its name. */
async function findObjection({ context, git, clients }: Place, head: string): Promise<string | null> {
  const branch = /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
  if (branch === undefined) return '';
  const repository = clients.notesRepository;
  try {
    const base = await git.findMergeBase(context.sha, head);
    const isNewer = base === context.sha || (await repository.compare(context.sha, head))?.status === 'ahead';
    if (!isNewer) return `, and ${head.slice(0, 7)} is not a newer commit on ${branch}`;
    const standing = (await repository.compare(head, branch))?.status;
    return standing === 'identical' || standing === 'ahead' ? null : `, and ${head.slice(0, 7)} is not on ${branch}`;
  } catch (error) {
    return `; could not tell whether ${head.slice(0, 7)} is a newer commit on ${branch} (${describeError(error)})`;
  }
}

/**
 * Where there is no git, actions/checkout unpacks an archive. Then GitHub lists the files, and what is on disk must be
 * what it lists.
 */
async function checkWithoutGit({ context, clients, inputs, root }: Place): Promise<Workspace> {
  try {
    const tree = await clients.notesRepository.listTree(context.sha);
    const covers = createPathFilter(null);
    const looked = [...tree.blobs].filter(([name]) => covers(name) || inputs.configPaths.includes(name));
    for (const [name, sha] of looked) {
      if ((await isBlob(path.join(root, name), sha)) !== false) continue;
      const problem = `The workspace does not match the run's commit, ${context.sha.slice(0, 7)}: ${name} is missing or differs.`;
      return { problem: `${problem} ${NOTHING} ${await advise(context)}` };
    }
    return { sha: context.sha, commit: { files: new Set(tree.blobs.keys()), submodules: tree.submodules } };
  } catch (error) {
    const problem = `The workspace is not a git checkout, and the files of the run's commit could not be listed (${describeError(error)}).`;
    return { problem: `${problem} ${NOTHING} ${await advise(context)}` };
  }
}

/** Files beyond this are not compared; no note is as large. */
const MOST_COMPARED = 2 * 1024 * 1024;

/** Whether a file is the blob of that id, by git's own rule; null where it is too large to say. */
async function isBlob(file: string, sha: string): Promise<boolean | null> {
  const size = (await stat(file).catch(() => null))?.size;
  if (size === undefined) return false;
  if (size > MOST_COMPARED) return null;
  const { computeBlobId } = await import('../shell/github/blob-id.ts');
  return computeBlobId(await readFile(file), sha) === sha;
}

/** What to do: name the folder where there is a checkout one level below, else check out first. */
async function advise({ workspace }: RunContext): Promise<string> {
  const entries = await readdir(workspace, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== '.git').map((entry) => entry.name);
  for (const folder of folders.slice(0, 100)) {
    const inner = await stat(path.join(workspace, folder, '.git')).catch(() => null);
    if (inner !== null)
      return `There is a checkout in \`${folder}\`; if that is the right one, set the input \`path\` to it.`;
  }
  return 'Use actions/checkout before this step, without `ref`, or name its folder in the input `path`.';
}
