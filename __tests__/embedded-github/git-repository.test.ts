import { describe, expect, it } from '@jest/globals';
import { createGitRepository } from '../../testing/support/git-repository.ts';
import { askGitHub } from '../support/ask-github.ts';
import { buildGitHub } from '../support/build-github.ts';

describe('comparisons', () => {
  it('stop at 300 files', async () => {
    const many = createGitRepository({ 'a.md': 'a' });
    const base = many.resolve();
    const head = many.commit(
      'Many',
      Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`${index}.md`, `${index}`])),
    );
    const github = buildGitHub();
    github.addRepository({ name: 'unikraft/many', gitDirectory: many.directory });
    const { data } = await askGitHub(github, `GET /repos/unikraft/many/compare/${base}...${head}`);
    expect(data).toMatchObject({ files: { length: 300 } });
    many.remove();
  });
});

describe('temporary git repositories', () => {
  it('give the same SHAs for the same story, and rename', () => {
    const shas = [0, 1].map(() => {
      const story = createGitRepository({ 'a.md': 'a\n' });
      const sha = story.rename('a.md', 'docs/b.md');
      const renames = story.git('diff', '--name-status', '-M', 'HEAD~1', 'HEAD');
      story.remove();
      return `${sha} ${renames}`;
    });
    expect(shas[0]).toBe(shas[1]);
    expect(shas[0]).toMatch(/^[0-9a-f]{40} R100\ta\.md\tdocs\/b\.md$/);
  });
});
