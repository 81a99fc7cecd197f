import { describe, expect, it } from '@jest/globals';
import { computeBlobId } from '../../src/shell/github/blob-id.ts';
import type { Commit, NotesBranch, TreeEntry } from '../../src/shell/github/notes-branch.ts';
import { isOurCommit, pushReflection } from '../../src/shell/github/push-reflection.ts';
import { TrackerError } from '../../src/shell/github/tracker-error.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILE = { path: 'a.md', before: bytes('- [ ] a\n'), after: bytes('- [x] a\n') };
const sha = (letter: string) => letter.repeat(40);

/** A branch in memory whose default branch goes through `heads`; each head has the file as given. */
function createBranch(options: {
  readonly heads?: readonly string[];
  readonly entry?: TreeEntry | ((head: string) => TreeEntry | undefined);
  readonly tips?: readonly (string | null)[];
  readonly stored?: string;
  readonly isTaken?: boolean;
}) {
  const heads = [...(options.heads ?? [sha('1')])];
  const tips = [...(options.tips ?? [null])];
  const log: string[] = [];
  const commits: Omit<Commit, 'sha'>[] = [];
  const trees: ReadonlyMap<string, TreeEntry>[] = [];
  const unasked = () => Promise.reject(new Error('not asked'));
  const branch: NotesBranch = {
    listPulls: unasked,
    readCommit: unasked,
    remove: unasked,
    openPull: unasked,
    changePull: unasked,
    readHead: () => {
      const head = heads.length > 1 ? heads.shift() : heads[0];
      return Promise.resolve({ sha: head ?? '', tree: `tree of ${head ?? ''}` });
    },
    readTree: (tree) => {
      const { entry = { mode: '100644', sha: computeBlobId(FILE.before) } } = options;
      const found = typeof entry === 'function' ? entry(tree.replace('tree of ', '')) : entry;
      return Promise.resolve(new Map(found === undefined ? [] : [[FILE.path, found]]));
    },
    readTip: () => Promise.resolve((tips.length > 1 ? tips.shift() : tips[0]) ?? null),
    createBlob: (after) => Promise.resolve(options.stored ?? computeBlobId(after)),
    createTree: (base, files) => {
      trees.push(files);
      return Promise.resolve(`${base.slice(-40).replace(/./g, 'e').slice(0, 39)}${trees.length}`);
    },
    createCommit: (commit) => {
      commits.push(commit);
      return Promise.resolve(`commit ${commits.length}`);
    },
    begin: (commit) => {
      if (options.isTaken === true)
        return Promise.reject(new TrackerError('invalid', 'Reference already exists', { status: 422 }));
      log.push(`begin at ${commit}`);
      return Promise.resolve();
    },
    move: (commit) => {
      log.push(`move to ${commit}`);
      return Promise.resolve();
    },
  };
  const push = (mayReplace: (tip: string) => boolean = () => false) =>
    pushReflection(branch, [FILE], { base: 'main', mayReplace: (tip) => Promise.resolve(mayReplace(tip)) });
  return { push, log, commits, trees };
}

describe('the commit of a reflection', () => {
  it('stands on the head, and begins the branch', async () => {
    const { push, log, commits, trees } = createBranch({});
    expect(await push()).toEqual({ commit: 'commit 1' });
    expect(log).toEqual(['begin at commit 1']);
    expect(commits[0]?.parents).toEqual([sha('1')]);
    expect(trees[0]?.get(FILE.path)).toEqual({ mode: '100644', sha: computeBlobId(FILE.after) });
  });

  it('is made anew where the head moves meanwhile', async () => {
    const { push, log, commits } = createBranch({ heads: [sha('1'), sha('2'), sha('2')] });
    expect(await push()).toEqual({ commit: 'commit 2' });
    expect(log).toEqual(['begin at commit 2']);
    expect(commits.map(({ parents }) => parents)).toEqual([[sha('1')], [sha('2')]]);
  });

  it('keeps a file executable', async () => {
    const { push, trees } = createBranch({ entry: { mode: '100755', sha: computeBlobId(FILE.before) } });
    await push();
    expect(trees[0]?.get(FILE.path)?.mode).toBe('100755');
  });

  it.each<[string, Parameters<typeof createBranch>[0]]>([
    ['changed', { entry: { mode: '100644', sha: computeBlobId(bytes('other')) } }],
    ['gone', { entry: () => undefined }],
    ['a link', { entry: { mode: '120000', sha: computeBlobId(FILE.before) } }],
    [
      'changed while the commit was made',
      {
        heads: [sha('1'), sha('2')],
        entry: (head) => ({ mode: '100644', sha: computeBlobId(head === sha('1') ? FILE.before : bytes('other')) }),
      },
    ],
  ])('is left to a newer run where the note is %s', async (_name, options) => {
    const { push, log } = createBranch(options);
    expect(await push()).toMatchObject({ refusal: expect.stringContaining('have changed since') });
    expect(log).toEqual([]);
  });

  it('replaces one of ours, and nobody else’s', async () => {
    const ours = createBranch({ tips: ['ours'] });
    expect(await ours.push((tip) => tip === 'ours')).toEqual({ commit: 'commit 1' });
    expect(ours.log).toEqual(['move to commit 1']);
    const theirs = createBranch({ tips: ['theirs'] });
    expect(await theirs.push((tip) => tip === 'ours')).toMatchObject({
      refusal: expect.stringContaining('left alone'),
    });
    expect(theirs.log).toEqual([]);
  });

  it.each([
    ['another run', 'ours', ['move to commit 1']],
    ['a person', 'theirs', []],
  ])('looks again where %s has begun the branch just now', async (_name, tip, log) => {
    const taken = createBranch({ tips: [null, tip], isTaken: true });
    await taken.push((one) => one === 'ours');
    expect(taken.log).toEqual(log);
  });

  it('is not made of bytes that GitHub stored otherwise', async () => {
    const { push, log } = createBranch({ stored: sha('9') });
    await expect(push()).rejects.toThrow('a.md: GitHub stored other bytes');
    expect(log).toEqual([]);
  });
});

describe('a commit is ours', () => {
  const message = `Title\n\nMeeting-Todos-Reflect: ${sha('a')} on ${sha('b')}`;
  const ours: Commit = { sha: sha('c'), message, tree: sha('a'), parents: [sha('b')] };

  it.each<[string, Partial<Commit>, boolean]>([
    ['as it was made', {}, true],
    ['amended', { tree: sha('d') }, false],
    ['rebased', { parents: [sha('d')] }, false],
    ['merged with another', { parents: [sha('b'), sha('d')] }, false],
    ['of another message', { message: 'Title' }, false],
  ])('%s', (_name, change, expected) => {
    expect(isOurCommit({ ...ours, ...change })).toBe(expected);
  });
});

it('a blob has the id that git gives it', () => {
  expect(computeBlobId(bytes('one\n'))).toBe('5626abf0f72e58d7a153368ba57db4c673c0e171');
  expect(computeBlobId(bytes(''), sha('a') + sha('a'))).toHaveLength(64);
});
