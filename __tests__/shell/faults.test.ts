import { afterAll, describe, expect, it } from '@jest/globals';
import { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';
import {
  badGateway,
  hollowAnswer,
  secondaryLimit,
  tooManyRequests,
  type Fault,
} from '../../testing/embedded-github/faults.ts';
import { createGitRepository } from '../../testing/support/git-repository.ts';
import { readBody } from '../../src/core/block/issue-body.ts';
import type { Report } from '../../src/core/plan/types.ts';
import { createClients } from '../../src/app/create-clients.ts';
import { sync } from '../../src/app/sync.ts';
import { buildNote, buildSettings, TARGET, type NoteSketch } from '../support/build-notes.ts';
import { buildRun } from '../support/build-run.ts';
import { createFakeTracker } from '../support/fake-tracker.ts';

/** The notes' own repository: one commit, which is the head. */
const git = createGitRepository({ 'minutes/2026-01-05.md': 'notes' });
afterAll(() => git.remove());

const NOTES: readonly NoteSketch[] = [
  {
    path: 'minutes/2026-01-05.md',
    todos: ['AM: Measure the boot time', 'TT: Rewrite the scheduler', 'AM/TT: Document the release process'],
  },
];
const CHANGED: readonly NoteSketch[] = [
  {
    path: 'minutes/2026-01-05.md',
    todos: ['AM: Measure the boot time twice', '[x] TT: Rewrite the scheduler', 'AM/TT: Document the release process'],
  },
];

function createGitHub(): EmbeddedGitHub {
  return new EmbeddedGitHub({
    repositories: [
      { name: 'acme/notes', id: 4217, gitDirectory: git.directory },
      { name: TARGET, collaborators: ['login-am', 'login-tt', 'the-action'] },
    ],
    tokens: { secret: { login: 'the-action', permissions: { '*': 'write' } } },
  });
}

/** Runs once against the embedded GitHub through the real adapter; sleeping costs no time. */
async function runOnce(github: EmbeddedGitHub, sketches: readonly NoteSketch[]): Promise<Report> {
  const notes = sketches.map(buildNote);
  let now = Date.parse('2026-01-06T00:00:00Z');
  const clock = {
    now: () => now,
    sleep: (milliseconds: number) => {
      now += milliseconds;
      return Promise.resolve();
    },
  };
  const inputs = { token: 'secret', tokens: new Map<string, string>(), notesToken: 'secret', writesPerMinute: 100_000 };
  const fetchHere: typeof fetch = (input, init) => github.fetch(input, init);
  const clients = createClients(inputs, {
    apiUrl: 'https://api.github.com',
    notesRepo: 'acme/notes',
    clock,
    fetch: fetchHere,
  });
  const run = buildRun(createFakeTracker(), notes, {
    ...clients,
    clock,
    settings: buildSettings(),
    base: { serverUrl: 'https://github.com', notesRepo: 'acme/notes', sha: git.resolve() },
  });
  return sync(run, notes);
}

/** Open issues by TODO: each key exactly once, and everything as the notes want it. */
function expectHealed(github: EmbeddedGitHub, titles: readonly string[]): void {
  const open = github.issues(TARGET).filter((issue) => issue.state === 'open');
  expect(open.map((issue) => issue.title).sort()).toEqual([...titles].sort());
  for (const issue of open) expect(readBody(issue.body).kind).toBe('managed');
}

const PASSING: readonly (readonly [string, Fault])[] = [
  ['refused before', 'refuse'],
  ['lost after', 'lose'],
  ['an answer cut short', 'cut short'],
  ['502 before', badGateway()],
  ['502 after', badGateway('effect')],
  ['a hollow answer', hollowAnswer()],
  ['a word that nothing has changed', { status: 304, body: '' }],
  ['403 secondary', secondaryLimit(1)],
  ['429', tooManyRequests(1)],
];

async function countRequests(before: readonly NoteSketch[] | null, sketches: readonly NoteSketch[]): Promise<number> {
  const github = createGitHub();
  if (before !== null) await runOnce(github, before);
  github.clearLog();
  await runOnce(github, sketches);
  return github.requests.length;
}

const TITLES = ['Measure the boot time', 'Rewrite the scheduler', 'Document the release process'];
const CHANGED_TITLES = ['Measure the boot time twice', 'Document the release process'];

describe.each([
  ['a first sync', null, NOTES, TITLES],
  ['a sync of changes', NOTES, CHANGED, CHANGED_TITLES],
] as const)('%s', (_name, before, sketches, titles) => {
  it.each(PASSING)('overcomes one fault (%s) at any request within the same run', async (_fault, kind) => {
    const total = await countRequests(before, sketches);
    for (let nth = 1; nth <= total; nth++) {
      const github = createGitHub();
      if (before !== null) await runOnce(github, before);
      github.addFault({ when: { nth }, kind });
      const report = await runOnce(github, sketches);
      expect({ nth, failed: report.outcomes.filter((outcome) => outcome.status !== 'done') }).toEqual({
        nth,
        failed: [],
      });
      expectHealed(github, titles);
      github.clearLog();
      await runOnce(github, sketches);
      expect({ nth, writes: github.countWrites() }).toEqual({ nth, writes: 0 });
    }
  });

  it.each([
    ['a kill', 'refuse'],
    ['a kill right after the effect', 'lose'],
    ['an outage', badGateway()],
    ['an outage that still takes effect', badGateway('effect')],
  ] as const)('is healed by the next run after %s at any request', async (_fault, kind) => {
    const total = await countRequests(before, sketches);
    for (let nth = 1; nth <= total; nth++) {
      const github = createGitHub();
      if (before !== null) await runOnce(github, before);
      github.addFault({ when: { nth }, times: Number.POSITIVE_INFINITY, kind });
      await runOnce(github, sketches);
      github.faults.clear();
      await runOnce(github, sketches);
      expectHealed(github, titles);
      github.clearLog();
      await runOnce(github, sketches);
      expect({ nth, writes: github.countWrites() }).toEqual({ nth, writes: 0 });
    }
  });
});

describe('limits', () => {
  it('stops cleanly when the wait would be longer than ten minutes, and the next run goes on', async () => {
    const github = createGitHub();
    github.addFault({
      when: { method: 'POST', pathPattern: /issues$/, nth: 2 },
      times: Number.POSITIVE_INFINITY,
      kind: secondaryLimit(3600),
    });
    const report = await runOnce(github, NOTES);
    expect(report.outcomes.map((outcome) => outcome.status)).toEqual(['done', 'deferred', 'deferred']);
    expect(report.notices.map((notice) => notice.level)).toEqual(['notice']);
    github.faults.clear();
    await runOnce(github, NOTES);
    expectHealed(github, TITLES);
  });

  it('met while reading leave everything to the next run, without another request', async () => {
    const github = createGitHub();
    github.addFault({
      when: { method: 'GET', pathPattern: /tracker\/issues/ },
      times: Number.POSITIVE_INFINITY,
      kind: secondaryLimit(3600),
    });
    const report = await runOnce(github, NOTES);
    expect(report.outcomes.map((outcome) => outcome.status)).toEqual(['deferred', 'deferred', 'deferred']);
    expect(github.requests).toHaveLength(1);
    github.faults.clear();
    await runOnce(github, NOTES);
    expectHealed(github, TITLES);
  });

  it('keeps one issue when the list lags behind a create whose answer was lost', async () => {
    const github = createGitHub();
    github.state.lag.list = 6;
    github.addFault({ when: { method: 'POST', pathPattern: /issues$/, nth: 1 }, kind: 'lose' });
    await runOnce(github, NOTES);
    github.state.lag.list = 0;
    await runOnce(github, NOTES);
    await runOnce(github, NOTES);
    expectHealed(github, TITLES);
  });
});
