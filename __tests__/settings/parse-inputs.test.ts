import { describe, expect, it } from '@jest/globals';
import { chooseToken, parseInputs } from '../../src/settings/parse-inputs.ts';
import { parseEvent } from '../../src/settings/parse-event.ts';
import { decideMode } from '../../src/core/plan/decide-mode.ts';

function read(values: Record<string, string>, mayLackTokens = false) {
  return parseInputs((name) => ({ token: 'secret-1', ...values })[name] ?? '', mayLackTokens);
}

function problemsOf(values: Record<string, string>): readonly string[] {
  const result = read(values);
  return 'problems' in result ? result.problems : [];
}

describe('parseInputs', () => {
  it('does without secrets where they cannot be there, and says which are missing', () => {
    const values = { token: '', 'notes-token': 'notes', tokens: 'acme:\nother/repo: secret-2' };
    expect(problemsOf(values)).toEqual([expect.stringContaining('`tokens`, line 1')]);
    expect(read(values, true)).toMatchObject({
      inputs: { token: 'notes', notesToken: 'notes', tokens: new Map([['other/repo', 'secret-2']]) },
      gaps: [expect.stringContaining('`tokens`, line 1')],
    });
    expect(read({ token: '' }, true)).toMatchObject({
      inputs: { token: '', notesToken: '' },
      gaps: [expect.stringContaining('No token')],
    });
  });

  it('has the defaults of the contract', () => {
    expect(read({})).toEqual({
      gaps: [],
      inputs: {
        token: 'secret-1',
        tokens: new Map(),
        notesToken: 'secret-1',
        path: '.',
        configPaths: ['.github/meeting-todos.yml', '.github/meeting-todos.yaml'],
        target: null,
        notes: null,
        since: null,
        agenda: null,
        reflect: false,
        dryRun: false,
        comment: true,
        maxNew: 50,
        maxCloses: 10,
        maxWrites: 400,
        writesPerMinute: 60,
      },
    });
  });

  it.each([
    ['no token', { token: '' }, 'No token'],
    ['a target that is none', { target: 'unikraft' }, 'Input `target` is not a repository'],
    ['a target with a path', { target: 'a/b/c' }, 'Input `target` is not a repository'],
    ['a target that climbs', { target: 'a/..' }, 'Input `target` is not a repository'],
    ['a switch that is none', { 'dry-run': 'yes' }, 'Input `dry-run` is neither true nor false'],
    ['a count that is none', { 'max-new': '-1' }, 'Input `max-new` is not a whole number'],
    ['no pace at all', { 'writes-per-minute': '0' }, 'Input `writes-per-minute` is not a whole number of at least 1'],
    ['a day that does not exist', { since: '2026-02-30' }, 'Input `since` is neither'],
    ['a configuration elsewhere', { config: '../x.yml' }, 'Input `config` points outside'],
    [
      'a glob that never ends',
      { notes: '**/*.md\n*a*a*a*a*.md' },
      'Input `notes`: `*a*a*a*a*.md` has more than 3 stars',
    ],
    ['a token line without token', { tokens: 'unikraft:' }, 'Input `tokens`, line 1'],
    ['a token line twice', { tokens: 'a: x\nA: y' }, 'Input `tokens`, line 2'],
  ])('refuses %s', (_name, values, problem) => {
    expect(problemsOf(values)).toEqual([expect.stringContaining(problem)]);
  });

  it('reports everything at once and never a secret', () => {
    const problems = problemsOf({ target: 'x', since: 'soon', tokens: 'bad ghp_secret line' });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('ghp_secret');
  });

  it.each([
    ['a/b', 'repo'],
    ['A/B', 'repo'],
    ['a/c', 'owner'],
    ['x/b', 'general'],
  ])('takes for %s the token of the %s', (repo, token) => {
    const result = read({ token: 'general', tokens: 'a: owner\na/b: repo' });
    expect('inputs' in result ? chooseToken(result.inputs, repo) : null).toBe(token);
  });
});

describe('the tokens', () => {
  it.each(['acme', 'Acme-1', 'acme_corp', '0x', 'acme/re.po_x', 'acme_corp/x'])(
    'take the owner %s, as a target does',
    (name) => {
      const repo = name.includes('/') ? name : `${name}/any`;
      expect(problemsOf({ target: repo })).toEqual([]);
      const result = read({ token: 'general', tokens: `${name}: own` });
      expect('inputs' in result ? chooseToken(result.inputs, repo) : result.problems).toBe('own');
    },
  );

  it.each(['ac me', '-acme', 'acme/..', 'acme/a/b', 'аcme'])('take no %s', (name) => {
    expect(problemsOf({ tokens: `${name}: own` })).toEqual([expect.stringContaining('`tokens`, line 1')]);
  });
});

describe('parseEvent', () => {
  const env = { GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: 'a'.repeat(40), GITHUB_EVENT_NAME: 'push' };

  it.each([null, 1, [], 'x', { repository: 7 }, { repository: { id: {} }, before: 3 }])(
    'takes %j as an empty payload',
    (payload) => {
      const result = parseEvent(env, payload);
      expect('context' in result ? result.context : null).toMatchObject({
        push: null,
        pull: null,
        defaultBranch: null,
        isFork: false,
      });
    },
  );

  it('says what is missing', () => {
    const result = parseEvent({}, {});
    expect('problems' in result ? result.problems.length : 0).toBe(2);
  });
});

describe('decideMode', () => {
  const facts = {
    event: 'push',
    ref: 'refs/heads/main',
    defaultBranch: 'main',
    isFork: false,
    isPullRequest: false,
    dryRun: false,
  };
  it.each([
    [{}, 'sync'],
    [{ event: 'schedule' }, 'sync'],
    [{ event: 'workflow_dispatch' }, 'sync'],
    [{ dryRun: true }, 'dry-run'],
    [{ isFork: true }, 'dry-run'],
    [{ ref: 'refs/heads/other' }, 'dry-run'],
    [{ ref: 'refs/tags/main' }, 'dry-run'],
    [{ event: 'issues' }, 'dry-run'],
    [{ event: 'pull_request', isPullRequest: true, ref: 'refs/pull/1/merge' }, 'preview'],
  ] as const)('%j is a %s', (change, mode) => {
    expect(decideMode({ ...facts, ...change }).mode).toBe(mode);
  });
});
