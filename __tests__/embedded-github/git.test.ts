import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import type { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';
import type { GitRepository } from '../../testing/support/git-repository.ts';
import { createGitRepository } from '../../testing/support/git-repository.ts';
import type { Answer } from '../support/ask-github.ts';
import { askGitHub } from '../support/ask-github.ts';
import { buildGitHub, REPO } from '../support/build-github.ts';

let git: GitRepository;
let github: EmbeddedGitHub;
let first: string;
let second: string;
let side: string;

beforeAll(() => {
  git = createGitRepository();
  first = git.commit('First', {
    'a.md': 'a\n',
    'docs/Ședință 1.md': 'one\ntwo\nthree\n',
    'gone.md': 'x\n',
    'raw.bin': new Uint8Array([255, 0, 254]),
  });
  git.startBranch('side/notes');
  side = git.commit('Side', { 'side.md': 'side\n' });
  git.checkOut('main');
  git.write({ 'a.md': 'a\nb\n', 'gone.md': null, 'new.md': 'n\n' });
  symlinkSync('../a.md', path.join(git.directory, 'docs', 'link.md'));
  symlinkSync('/etc/passwd', path.join(git.directory, 'out.md'));
  git.git('mv', 'docs/Ședință 1.md', 'docs/Ședință 2.md');
  second = git.commit('Second');
  github = buildGitHub({
    repositories: [{ name: REPO, gitDirectory: git.directory, treeLimit: 6 }, { name: 'unikraft/empty' }],
  });
  const pullRequest = { headSha: side, headRef: 'side/notes', baseRef: 'main', baseSha: first };
  github.seedIssue(REPO, { title: 'PR', pullRequest });
});

afterAll(() => git.remove());

function ask(rest: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return askGitHub(github, `GET /repos/${REPO}/${rest}`, { headers });
}

function decode(data: unknown): string {
  return Buffer.from((data as { content: string }).content, 'base64').toString('utf8');
}

describe('contents', () => {
  it('are those of the default branch, or of any ref', async () => {
    expect(decode((await ask('contents/a.md')).data)).toBe('a\nb\n');
    expect(decode((await ask(`contents/a.md?ref=${first}`)).data)).toBe('a\n');
    expect(decode((await ask('contents/side.md?ref=side/notes')).data)).toBe('side\n');
    expect(decode((await ask('contents/side.md?ref=refs/pull/1/head')).data)).toBe('side\n');
    const { data } = await ask(`contents/${encodeURIComponent('docs/Ședință 2.md')}`);
    expect(data).toMatchObject({
      type: 'file',
      path: 'docs/Ședință 2.md',
      name: 'Ședință 2.md',
      size: 14,
      encoding: 'base64',
    });
  });

  it('come raw when asked for, byte by byte', async () => {
    expect((await ask('contents/a.md', { accept: 'application/vnd.github.raw+json' })).data).toBe('a\nb\n');
    const response = await github.fetch(`https://api.github.com/repos/${REPO}/contents/raw.bin`, {
      headers: { accept: 'application/vnd.github.v3.raw' },
    });
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([255, 0, 254]);
  });

  it('list a directory', async () => {
    const names = async (path: string) =>
      ((await ask(path)).data as { path: string; type: string }[]).map((entry) => `${entry.type} ${entry.path}`);
    expect(await names('contents/docs')).toEqual(['symlink docs/link.md', 'file docs/Ședință 2.md']);
    expect(await names('contents')).toEqual(['file a.md', 'dir docs', 'file new.md', 'symlink out.md', 'file raw.bin']);
  });

  it('follow a link inside the repository, and only tell where another points', async () => {
    expect(decode((await ask('contents/docs/link.md')).data)).toBe('a\nb\n');
    expect((await ask('contents/out.md')).data).toMatchObject({ type: 'symlink', target: '/etc/passwd' });
  });

  it.each([
    'contents/none.md',
    'contents/docs/../../x',
    'contents/a.md?ref=none',
    'contents/a.md?ref=--all',
    'contents/a.md/b',
    'contents/*.md',
  ])('%s: 404', async (rest) => {
    expect((await ask(rest)).status).toBe(404);
  });

  it('are not there without a git directory', async () => {
    expect(await askGitHub(github, 'GET /repos/unikraft/empty/contents/a.md')).toMatchObject({ status: 404 });
    expect(await askGitHub(github, `GET /repos/unikraft/empty/compare/${first}...${second}`)).toMatchObject({
      status: 404,
    });
  });
});

describe('trees', () => {
  it('are listed, and cut off where they are too long', async () => {
    const flat = (await ask(`git/trees/${second}`)).data as { tree: { path: string }[]; truncated: boolean };
    expect(flat.tree.map((entry) => entry.path)).toEqual(['a.md', 'docs', 'new.md', 'out.md', 'raw.bin']);
    expect(flat.truncated).toBe(false);
    expect((await ask('git/trees/main?recursive=1')).data).toMatchObject({ truncated: true, tree: { length: 6 } });
    expect((await ask(`git/trees/${'0'.repeat(40)}`)).status).toBe(404);
  });
});

describe('comparisons', () => {
  it('tell what happened to each file', async () => {
    const { data } = await ask(`compare/${first}...${second}`);
    expect(data).toMatchObject({
      status: 'ahead',
      ahead_by: 1,
      behind_by: 0,
      total_commits: 1,
      merge_base_commit: { sha: first },
    });
    const files = (data as { files: { filename: string; status: string; previous_filename?: string }[] }).files;
    expect(files.map((file) => [file.status, file.filename, file.previous_filename])).toEqual([
      ['modified', 'a.md', undefined],
      ['added', 'docs/link.md', undefined],
      ['renamed', 'docs/Ședință 2.md', 'docs/Ședință 1.md'],
      ['removed', 'gone.md', undefined],
      ['added', 'new.md', undefined],
      ['added', 'out.md', undefined],
    ]);
    expect(files[0]).toMatchObject({ additions: 1, deletions: 0, changes: 1 });
  });

  it('are of the merge base', async () => {
    expect((await ask(`compare/main...side/notes`)).data).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: first },
      files: [{ filename: 'side.md', status: 'added' }],
    });
    expect((await ask(`compare/${second}...${first}`)).data).toMatchObject({ status: 'behind', files: [] });
    expect((await ask(`compare/main...unikraft:main`)).data).toMatchObject({ status: 'identical', files: [] });
  });

  it.each([`compare/${'0'.repeat(40)}...main`, 'compare/main', 'compare/main...none'])('%s: 404', async (rest) => {
    expect((await ask(rest)).status).toBe(404);
  });
});

describe('branches, commits and pull requests', () => {
  it('tell their SHA', async () => {
    expect((await ask('branches/main')).data).toMatchObject({ name: 'main', commit: { sha: second } });
    expect((await ask('branches/side/notes')).data).toMatchObject({ commit: { sha: side } });
    expect((await ask('branches/none')).status).toBe(404);
    expect((await ask('git/ref/heads/main')).data).toMatchObject({ ref: 'refs/heads/main', object: { sha: second } });
    expect((await ask('commits/main')).data).toMatchObject({
      sha: second,
      parents: [{ sha: first }],
      commit: { message: 'Second' },
    });
    expect((await ask('commits/main', { accept: 'application/vnd.github.sha' })).data).toBe(second);
    expect((await ask('commits/none')).status).toBe(422);
  });

  it('know the pull requests of a commit', async () => {
    const numbersOf = async (sha: string) =>
      ((await ask(`commits/${sha}/pulls`)).data as { number: number }[]).map((pull) => pull.number);
    expect(await numbersOf(side)).toEqual([1]);
    expect(await numbersOf(second)).toEqual([]);
    github.asHuman.mergePullRequest(REPO, 1, second);
    expect(await numbersOf(second)).toEqual([1]);
  });

  it('list the files of a pull request', async () => {
    expect((await ask('pulls/1/files')).data).toMatchObject([{ filename: 'side.md', status: 'added' }]);
    expect((await ask('pulls/9/files')).status).toBe(404);
    expect((await ask('pulls/1')).data).toMatchObject({
      head: { sha: side, label: 'unikraft:side/notes' },
      base: { ref: 'main', sha: first },
    });
  });

  it('has no repository for the head of a fork that is gone', async () => {
    const number = github.seedIssue(REPO, {
      title: 'fork',
      pullRequest: { headSha: side, headRef: 'x', headRepository: null, baseRef: 'main', baseSha: first },
    });
    expect((await ask(`pulls/${number}`)).data).toMatchObject({ head: { repo: null, sha: side } });
  });
});
