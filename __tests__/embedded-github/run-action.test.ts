import { afterAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createGitRepository } from '../../testing/support/git-repository.ts';
import { parseOutputs, runAction } from '../../testing/support/run-action.ts';
import type { ActionRun } from '../../testing/support/run-action.ts';
import type { WorkflowEvent } from '../../testing/support/workflow-event.ts';

/** Stands in for the action: tells what it was given, in the three ways there are. */
const ECHO = `
import { appendFileSync, readFileSync } from 'node:fs';
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
appendFileSync(process.env.GITHUB_OUTPUT, 'created=3\\nissues<<EOT\\n[\\n]\\nEOT\\n');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '## Summary');
console.log(JSON.stringify({ env: process.env, event, cwd: process.cwd() }));
console.error('warned');
process.exitCode = 4;
`;

const workspace = createGitRepository({ 'a.md': 'a\n' });
const entry = path.join(workspace.directory, 'echo.mjs');
writeFileSync(entry, ECHO);
afterAll(() => workspace.remove());

function run(event: WorkflowEvent, more: Partial<ActionRun> = {}) {
  return runAction({
    actionDirectory: process.cwd(),
    entry,
    workspace: workspace.directory,
    repository: { name: 'unikraft/meeting-notes', id: 42 },
    event,
    apiUrl: 'http://127.0.0.1:9',
    token: 'secret-token',
    ...more,
  });
}

describe('running the action as its own process', () => {
  it('gives inputs, files and variables as the runner does, and collects what comes out', async () => {
    process.env['LEAKS'] = 'yes';
    const event = { name: 'push', before: '0'.repeat(40), after: workspace.resolve() } as const;
    const result = await run(event, { inputs: { 'dry-run': 'true', target: 'a/b' }, env: { NO_COLOR: '1' } });
    expect(result).toMatchObject({
      code: 4,
      stderr: 'warned\n',
      outputs: { created: '3', issues: '[\n]' },
      summary: '## Summary',
    });
    const told = JSON.parse(result.stdout) as { env: Record<string, string>; event: unknown; cwd: string };
    expect(told.cwd).toBe(workspace.directory);
    expect(told.env).toMatchObject({
      'INPUT_DRY-RUN': 'true',
      INPUT_TARGET: 'a/b',
      INPUT_TOKEN: 'secret-token',
      'INPUT_NOTES-TOKEN': 'secret-token',
      'INPUT_MAX-NEW': '50',
      INPUT_SINCE: '',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'unikraft/meeting-notes',
      GITHUB_REPOSITORY_ID: '42',
      GITHUB_REPOSITORY_OWNER: 'unikraft',
      GITHUB_SHA: workspace.resolve(),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: workspace.directory,
      NO_COLOR: '1',
    });
    expect(told.env).not.toHaveProperty('LEAKS');
    expect(told.event).toMatchObject({
      ref: 'refs/heads/main',
      created: true,
      repository: { id: 42, default_branch: 'main', owner: { login: 'unikraft' } },
    });
  });

  it.each<[WorkflowEvent, Record<string, string>, Record<string, unknown>]>([
    [
      { name: 'workflow_dispatch', sha: 'abc', branch: 'draft' },
      { GITHUB_REF: 'refs/heads/draft', GITHUB_SHA: 'abc' },
      { ref: 'refs/heads/draft' },
    ],
    [
      { name: 'schedule', sha: 'abc' },
      { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'schedule' },
      { schedule: '0 6 * * *' },
    ],
    [
      { name: 'pull_request', number: 7, baseSha: 'b', headSha: 'h', headBranch: 'notes' },
      { GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: 'h', GITHUB_HEAD_REF: 'notes', GITHUB_BASE_REF: 'main' },
      {
        number: 7,
        action: 'synchronize',
        pull_request: { head: { sha: 'h', repo: { full_name: 'unikraft/meeting-notes' } }, base: { sha: 'b' } },
      },
    ],
    [
      { name: 'pull_request_target', number: 7, baseSha: 'b', headSha: 'h', headRepository: 'fork/meeting-notes' },
      { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: 'b' },
      { pull_request: { head: { repo: { full_name: 'fork/meeting-notes', fork: true } } } },
    ],
  ])('tells of %j', async (event, env, payload) => {
    const told = JSON.parse((await run(event)).stdout) as { env: unknown; event: unknown };
    expect(told.env).toMatchObject(env);
    expect(told.event).toMatchObject(payload);
  });

  it('can be killed', async () => {
    const hang = path.join(workspace.directory, 'hang.mjs');
    writeFileSync(hang, 'setInterval(() => {}, 1000);');
    const result = await run({ name: 'schedule', sha: 'abc' }, { entry: hang, killSignal: AbortSignal.timeout(200) });
    expect(result).toMatchObject({ code: null, outputs: {} });
  });

  it('reads outputs of both forms', () => {
    expect(parseOutputs('a=1=2\nb<<X\none\n\ntwo\nX\nc=\n')).toEqual({ a: '1=2', b: 'one\n\ntwo', c: '' });
  });
});
