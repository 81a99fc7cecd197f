import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isZero, parseEvent } from '../../src/settings/parse-event.ts';
import type { RunContext } from '../../src/settings/run-context.ts';

const SHA = 'a'.repeat(40);
const ENV = { GITHUB_REPOSITORY: 'acme/notes', GITHUB_SHA: SHA, GITHUB_EVENT_NAME: 'push' };

function read(payload: unknown, env: Record<string, string> = {}): RunContext {
  const result = parseEvent({ ...ENV, ...env }, payload);
  if ('problems' in result) throw new Error(result.problems.join());
  return result.context;
}

const PULL = { number: 7, state: 'open', base: { ref: 'main', sha: 'b'.repeat(40) }, head: { sha: 'c'.repeat(40) } };

describe('parseEvent', () => {
  it('reads a push', () => {
    const repository = { id: 4217, default_branch: 'main', fork: false, visibility: 'internal', private: true };
    const payload = { before: 'b'.repeat(40), after: SHA, repository };
    const env = {
      GITHUB_REF: 'refs/heads/main',
      GITHUB_API_URL: 'https://github.example/api/v3/',
      GITHUB_SERVER_URL: 'https://github.example/',
      GITHUB_WORKSPACE: '/work',
    };
    expect(read(payload, env)).toEqual({
      event: 'push',
      sha: SHA,
      ref: 'refs/heads/main',
      repository: 'acme/notes',
      repositoryId: 4217,
      defaultBranch: 'main',
      isFork: false,
      visibility: 'internal',
      push: { before: 'b'.repeat(40), after: SHA },
      pull: null,
      apiUrl: 'https://github.example/api/v3',
      serverUrl: 'https://github.example',
      workspace: '/work',
    });
  });

  it.each(['pull_request', 'pull_request_target'])('reads a %s', (event) => {
    expect(read({ pull_request: PULL }, { GITHUB_EVENT_NAME: event }).pull).toEqual({
      number: 7,
      isOpen: true,
      baseBranch: 'main',
      baseSha: 'b'.repeat(40),
      headSha: 'c'.repeat(40),
    });
  });

  it('knows a closed pull request', () => {
    const payload = { pull_request: { ...PULL, state: 'closed' } };
    expect(read(payload, { GITHUB_EVENT_NAME: 'pull_request' }).pull?.isOpen).toBe(false);
  });

  it.each(['pull_request_review', 'pull_request_review_comment', 'push', 'issue_comment'])(
    'takes no pull request out of a %s: only the two events preview',
    (event) => {
      expect(read({ pull_request: PULL }, { GITHUB_EVENT_NAME: event }).pull).toBeNull();
    },
  );

  it.each([
    ['the environment', { GITHUB_REPOSITORY_ID: '12' }, { id: 7 }, 12],
    ['the payload when the environment is empty', { GITHUB_REPOSITORY_ID: '' }, { id: 7 }, 7],
    ['the payload when the environment is odd', { GITHUB_REPOSITORY_ID: '1e3' }, { id: 7 }, 7],
    ['nowhere: an empty text is not 0', { GITHUB_REPOSITORY_ID: '' }, {}, null],
    ['nowhere: a list is not 0', {}, { id: [] }, null],
    ['nowhere: true is not 1', {}, { id: true }, null],
    ['nowhere: 0 is no id', {}, { id: 0 }, null],
  ])('takes the id from %s', (_where, env, repository, id) => {
    expect(read({ repository }, env).repositoryId).toBe(id);
  });

  it.each([
    [{ visibility: 'public' }, 'public'],
    [{ private: true }, 'private'],
    [{ private: false }, 'public'],
    [{ visibility: 'secret', private: true }, 'private'],
    [{}, null],
  ])('reads the visibility of %j as %s', (repository, visibility) => {
    expect(read({ repository }).visibility).toBe(visibility);
  });

  it('takes empty addresses as unset', () => {
    const env = { GITHUB_API_URL: '', GITHUB_SERVER_URL: '', GITHUB_WORKSPACE: '' };
    expect(read({}, env)).toMatchObject({
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      workspace: '.',
    });
  });

  it.each(['nonsense', 'github.example/api', 'file:///etc/passwd', 'http://'])(
    'refuses %j as the address of an API',
    (address) => {
      const result = parseEvent({ ...ENV, GITHUB_API_URL: address }, {});
      expect(result).toEqual({ problems: [expect.stringMatching(/^GITHUB_API_URL is not a web address: `/)] });
    },
  );

  it('is total: any payload gives a context', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('push', 'pull_request', 'schedule'), (payload, event) => {
        expect(read(payload, { GITHUB_EVENT_NAME: event }).repository).toBe('acme/notes');
      }),
    );
  });
});

it.each([
  ['0'.repeat(40), true],
  ['0', true],
  ['', false],
  [`${'0'.repeat(39)}1`, false],
])('isZero(%j) is %s', (sha, expected) => {
  expect(isZero(sha)).toBe(expected);
});
