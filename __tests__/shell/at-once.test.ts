import { describe, expect, it } from '@jest/globals';
import { findDetached } from '../../src/shell/github/find-detached.ts';
import { readAllTrackers } from '../../src/shell/github/read-trackers.ts';
import { TrackerError } from '../../src/shell/github/tracker-error.ts';
import { mapInTurns } from '../../src/shell/machine/map-in-turns.ts';
import { buildSettings } from '../support/build-notes.ts';
import { createFakeTracker } from '../support/fake-tracker.ts';

const TARGETS = Array.from({ length: 7 }, (_, index) => `acme/t${index}`);

/** A server that answers the latest request first, and counts how many wait at the same time. */
function createSlowServer() {
  const waiting: (() => void)[] = [];
  let most = 0;
  return {
    answer: <T>(value: () => T): Promise<T> =>
      new Promise((resolve) => {
        waiting.push(() => resolve(Promise.resolve().then(value)));
        most = Math.max(most, waiting.length);
        setImmediate(() => waiting.pop()?.());
      }),
    countMost: () => most,
  };
}

describe('targets', () => {
  it('are listed at the same time, five at most, and told in their own order', async () => {
    const server = createSlowServer();
    const settings = buildSettings({ target: TARGETS[0] ?? '', followLinks: TARGETS });
    const tracker = {
      ...createFakeTracker(),
      listIssues: (repo: string) =>
        server.answer(() => {
          if (repo.endsWith('3')) throw new TrackerError('gone', `${repo} is gone`, { status: 410 });
          return [];
        }),
    };
    const { failures } = await readAllTrackers(tracker, settings);
    expect([server.countMost(), [...failures.keys()]]).toEqual([5, ['acme/t3']]);
  });

  it('are searched at the same time for issues that lost their label', async () => {
    const server = createSlowServer();
    const tracker = {
      ...createFakeTracker(),
      searchIssues: (repo: string) =>
        server.answer(() => {
          if (repo.endsWith('2')) throw new TrackerError('forbidden', `${repo}: no search`, { status: 403 });
          return { issues: [], isWhole: !repo.endsWith('4'), total: 0 };
        }),
    };
    const known = {
      label: 'meeting-todo',
      repository: 1,
      labelled: new Set<string>(),
      authors: new Map(),
      isPublic: false,
    };
    const found = await findDetached(tracker, TARGETS, known);
    expect([server.countMost(), [...found.unsure.keys()], found.warnings.length]).toEqual([5, ['acme/t4'], 1]);
  });
});

describe('reading notes', () => {
  it('lets the answers in that came meanwhile', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('answer'));
    const work = (name: string) => {
      const end = performance.now() + 11;
      while (performance.now() < end);
      order.push(name);
      return name.length;
    };
    expect(await mapInTurns(['one', 'three'], work)).toEqual([3, 5]);
    expect(order).toEqual(['one', 'answer', 'three']);
  });
});
