import { describe, expect, it } from '@jest/globals';
import { describeIssue, readDue } from '../../demo/describe-issue.ts';
import { createPaint } from '../../src/cli/paint.ts';
import { Story } from '../../demo/story.ts';
import { buildGitHub, REPO } from '../support/build-github.ts';

const PLAIN = createPaint({});

describe('the demo', () => {
  it('counts claims that do not hold', () => {
    const lines: string[] = [];
    const story = new Story(PLAIN, (line) => lines.push(line));
    story.begin('Begin');
    story.expect('one', [1], [1]);
    story.expect('two', undefined, '2');
    expect(lines).toEqual(['\n1. Begin', '  ✓ one', '  ✗ two: found undefined, wanted "2"']);
    expect(story.failures).toBe(1);
  });

  it('shows an issue as a person would like to read it', () => {
    const github = buildGitHub();
    const body =
      '> AM: do\n> it\n\n**Owner** `am` · **Due** 2026-01-28\n**From** [Kernel WG](https://x/y.md?plain=1#L7)';
    github.seedIssue(REPO, { title: 'Do it', body, labels: ['todo'], assignees: ['Razvand'] });
    github.seedIssue(REPO, { title: 'Bare' });
    const [full, bare] = github.issues(REPO).map((issue) => describeIssue(issue, PLAIN));
    expect(full).toBe(
      '  #1 Do it\n     Razvand · due 2026-01-28 · todo\n     │ AM: do\n     │ it\n     from Kernel WG, line 7',
    );
    expect(bare).toContain('  #2 Bare\n     nobody');
    expect(readDue('nothing')).toBeNull();
  });
});
