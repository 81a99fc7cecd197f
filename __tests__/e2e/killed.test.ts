import { afterEach, describe, expect, it } from '@jest/globals';
import { readBody, replaceMarker } from '../../src/core/block/issue-body.ts';
import type { ApiRequest } from '../../testing/embedded-github/wire.ts';
import { askGitHub } from '../support/ask-github.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

afterEach(closeWorlds);

const PATH = 'minutes/2026-01-05.md';
const CONFIG = 'people:\n  ada: [AM]\n  bo: [BO]\n';
const TRACKER = 'acme/tracker';
const INPUTS = { reflect: 'true' };
const write = (...items: string[]) =>
  `---\ntitle: Kernel WG\ndatetime: 2026-01-05\nteams: [kernel]\n---\n\n## TODOs\n\n${items.map((item) => `- ${item}`).join('\n\n')}\n`;
const before = (done: string) =>
  write(
    'AM: Measure the boot time',
    'BO: Rewrite the scheduler',
    'AM: Document the release process',
    `[${done}] BO: Order the new boards`,
    '[ ] AM: Ask the printers for an offer',
    'BO: Translate the slides',
  );
const AFTER = write(
  'AM: Measure the boot time twice',
  '[x] BO: Rewrite the scheduler',
  '[ ] BO: Order the new boards',
  '[ ] AM: Ask the printers for an offer',
  'BO: Translate the slides',
  'AM: Invite the new member',
);

/**
 * A world in which the next run has something of everything to do: open, update, close, reopen, mark, close a double,
 * begin the overview, ask for a tick, write the record.
 */
async function prepare() {
  const world = await createWorld({ files: { '.github/meeting-todos.yml': CONFIG }, collaborators: ['ada', 'bo'] });
  await world.push({ [PATH]: before(' ') });
  await world.push({ [PATH]: before('x') });
  const { github } = world.server;
  github.asHuman.close(TRACKER, 5, 'completed');
  const body = github.issues(TRACKER).find(({ number }) => number === 6)?.body ?? '';
  const reading = readBody(body);
  if (reading.kind !== 'managed') throw new Error('no block');
  github.seedIssue(TRACKER, {
    title: 'Translate the slides',
    labels: ['meeting-todo'],
    author: 'github-actions[bot]',
    body: replaceMarker(body, { ...reading.marker, nonce: 'another1' }),
  });
  const baseSha = world.git.resolve();
  world.git.startBranch('notes');
  const headSha = world.git.commit('Notes', {
    [PATH]: AFTER,
    '.github/meeting-todos.yml': `${CONFIG}overview: true\n`,
  });
  const number = github.seedIssue('acme/notes', {
    title: 'Notes',
    pullRequest: { headSha, headRef: 'notes', baseRef: 'main', baseSha },
  });
  await world.run({ name: 'pull_request', number, baseSha, headSha });
  world.git.checkOut('main');
  world.git.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'notes');
  const after = world.git.resolve();
  github.asHuman.mergePullRequest('acme/notes', number, after);
  github.clearLog();
  const push = () => world.run({ name: 'push', before: baseSha, after }, INPUTS);
  const dispatch = () => world.dispatch(INPUTS);
  return { world, push, dispatch };
}

/** What people see of issues and pull requests, without what differs from world to world. */
async function read({ world: { server } }: { readonly world: World }) {
  const { github } = server;
  const plain = (text: string | null) =>
    (text ?? '')
      .replace(/<!-- meeting-todos:(?:reflect:)?end v1.*-->/g, '')
      .replace(/[0-9a-f]{40}/g, 'SHA')
      .replace(/mt-[0-9a-f]{6}/g, 'mt-ID');
  const tell = (repository: string) =>
    github.issues(repository).map((issue) => ({
      title: issue.title,
      state: issue.state,
      reason: issue.stateReason,
      labels: issue.labels,
      assignees: issue.assignees,
      body: plain(issue.body),
    }));
  const { data } = await askGitHub(github, 'GET /repos/acme/notes/pulls?state=open', { token: 'secret' });
  const pulls = (data as { body: string; title: string }[]).map(({ body, title }) => ({ title, body: plain(body) }));
  const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
  return { tracker: tell(TRACKER).sort(byTitle), notes: tell('acme/notes'), pulls };
}

describe('a run that does something of everything', () => {
  it('is the same in the end wherever it is killed', async () => {
    const whole = await prepare();
    expect((await whole.push()).code).toBe(0);
    const wanted = await read(whole);
    expect(wanted.tracker.map(({ state, reason }) => reason ?? state).sort()).toEqual([
      'completed',
      'completed',
      'duplicate',
      'open',
      'open',
      'open',
      'open',
      'reopened',
    ]);
    expect([wanted.notes.length, wanted.pulls.length]).toEqual([1, 1]);
    for (const path of [/tracker\/issues\/3$/, /git\/refs$/]) {
      const one = await prepare();
      let isDead = false;
      // The request takes effect, and nothing is answered from then on.
      const when = ({ method, path: at }: ApiRequest) => (isDead ||= method !== 'GET' && path.test(at));
      one.world.server.github.addFault({ when, times: Infinity, kind: 'lose' });
      await one.push();
      one.world.server.github.faults.clear();
      expect([isDead, (await one.dispatch()).code]).toEqual([true, 0]);
      expect(await read(one)).toEqual(wanted);
      one.world.server.github.clearLog();
      await one.dispatch();
      expect(one.world.server.github.countWrites()).toBe(0);
    }
  });
});
