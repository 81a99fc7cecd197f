import { describe, expect, it } from '@jest/globals';
import { TrackerError } from '../../src/shell/github/tracker-error.ts';
import { TARGET, type NoteSketch } from '../support/build-notes.ts';
import { syncNotes } from '../support/build-run.ts';
import { createFakeTracker, type FakeTracker } from '../support/fake-tracker.ts';

const note = (todo: string): NoteSketch => ({ path: 'minutes/2026-01-05.md', todos: [todo] });
const OLD = [note('AM: Measure the boot time')];
const NEW = [note('AM: Measure the boot time twice')];

async function createOpened(): Promise<FakeTracker> {
  const tracker = createFakeTracker();
  await syncNotes(tracker, OLD);
  tracker.log.length = 0;
  return tracker;
}

/** A fault at the first PATCH, during which a person writes below the block. */
function spoilOnce(tracker: FakeTracker, moment: 'before' | 'after', error: TrackerError): void {
  tracker.hooks[moment] = (name) => {
    if (name !== 'updateIssue') return;
    tracker.hooks = {};
    tracker.edit(TARGET, 1, { body: `${tracker.list()[0]?.body ?? ''}\n\nA person wrote this.` });
    throw error;
  };
}

describe('a change that is not served at once', () => {
  it.each([
    ['waits for a limit', 'before', new TrackerError('waited', 'slow down', { status: 403 })],
    ['meets a fault before it took effect', 'before', new TrackerError('ambiguous', 'bad gateway', { status: 502 })],
    ['loses the answer after it took effect', 'after', new TrackerError('ambiguous', 'lost', { status: null })],
  ] as const)('that %s is computed anew: what a person wrote meanwhile stays', async (_name, moment, error) => {
    const tracker = await createOpened();
    spoilOnce(tracker, moment, error);
    const report = await syncNotes(tracker, NEW);
    const [issue] = tracker.list();
    expect(issue?.body).toContain('A person wrote this.');
    expect(issue?.title).toBe('Measure the boot time twice');
    expect(report.outcomes).toMatchObject([{ verb: 'update', status: 'done', number: 1 }]);
  });

  it('fails when it is never served', async () => {
    const tracker = await createOpened();
    tracker.hooks.before = (name) => {
      if (name === 'updateIssue') throw new TrackerError('ambiguous', 'bad gateway', { status: 502 });
    };
    const report = await syncNotes(tracker, NEW);
    expect(report.outcomes).toMatchObject([{ status: 'failed', message: 'bad gateway' }]);
    expect(tracker.countWrites()).toBe(4);
  });
});

describe('just before the PATCH', () => {
  it('a marker of other notes, put there since the plan, leaves the issue alone', async () => {
    const tracker = await createOpened();
    const { body = '' } = tracker.list()[0] ?? {};
    const theirs = body.replace(/(end v1 )(\S+)/, (_all, start: string, data: string) => {
      const marker = Buffer.from(data, 'base64')
        .toString()
        .replace(/"r":\d+/, '"r":999999');
      return start + Buffer.from(marker).toString('base64');
    });
    await syncNotes(tracker, NEW, {
      awaitTurn: () => {
        tracker.edit(TARGET, 1, { body: theirs });
        return Promise.resolve();
      },
    });
    expect(theirs).not.toBe(body);
    expect(tracker.list()[0]).toMatchObject({ body: theirs, title: 'Measure the boot time' });
  });

  it('the issue is read, after everything else that takes time', async () => {
    const tracker = await createOpened();
    const todo = { text: 'Measure the boot time twice', owners: ['AM', 'TT'], labels: ['meeting-todo', 'minutes'] };
    await syncNotes(tracker, [{ path: 'minutes/2026-01-05.md', todos: [todo] }], {
      awaitTurn: () => Promise.resolve(void tracker.log.push('(turn)')),
    });
    const from = tracker.log.indexOf('ensureLabel');
    expect(tracker.log.slice(from)).toEqual(['ensureLabel', 'isAssignable', '(turn)', 'getIssue', 'updateIssue']);
  });
});

describe('max-writes', () => {
  const limits = (maxWrites: number) => ({ limits: { maxNew: 100, maxCloses: 100, maxWrites } });
  const labels = ['meeting-todo', 'minutes', 'team/kernel'];
  const notes = [
    {
      path: 'minutes/2026-01-05.md',
      todos: ['Measure it', 'Write it down', 'Send it out'].map((text) => ({ text, owners: ['AM'], labels })),
    },
  ];

  it.each([1, 2, 3, 5])('%i is never overrun, and run after run gets everything done', async (most) => {
    const tracker = createFakeTracker();
    for (let run = 0; run < 7; run++) {
      tracker.log.length = 0;
      const report = await syncNotes(tracker, notes, limits(most));
      expect(tracker.countWrites()).toBeLessThanOrEqual(most);
      expect(report.outcomes.every(({ status }) => status === 'done' || status === 'deferred')).toBe(true);
    }
    expect(tracker.list().map((issue) => issue.title)).toEqual(['Measure it', 'Write it down', 'Send it out']);
    expect(tracker.countWrites()).toBe(0);
  });
});
