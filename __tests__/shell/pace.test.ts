import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPace } from '../../src/shell/github/pace.ts';
import { readRefusal } from '../../src/shell/github/octokit.ts';
import { createRequestPolicy } from '../../src/shell/github/request-policy.ts';

/** A clock that stands still but for sleeping; a timer is late by `late` milliseconds. */
function createStillClock(late = 0) {
  let time = 1000;
  return {
    now: () => time,
    sleep: (milliseconds: number) => {
      time += milliseconds + late;
      return Promise.resolve();
    },
  };
}

/** Milliseconds at which requests are sent, `true` for a write. */
async function sendAll(writesPerMinute: number, requests: readonly boolean[]): Promise<readonly number[]> {
  const clock = createStillClock();
  const policy = createRequestPolicy({ clock, writesPerMinute, readRefusal });
  const sent: number[] = [];
  for (const isWrite of requests)
    await policy.run(() => Promise.resolve(sent.push(clock.now() - 1000)), { isWrite, resend: 'always' });
  return sent;
}

const writes = (count: number) => Array.from({ length: count }, () => true);

describe('the pace of writes', () => {
  it.each<[string, number, readonly boolean[], readonly number[]]>([
    ['is a burst of ten, then one after the other', 60, writes(13), [...Array<number>(10).fill(0), 1000, 2000, 3000]],
    ['begins slowly where it is slow', 12, writes(4), [0, 0, 5000, 10_000]],
    ['lets none go together where it is slower still', 6, writes(3), [0, 10_000, 20_000]],
    ['keeps no read waiting', 6, [true, false, true, false], [0, 0, 10_000, 10_000]],
    ['of a large number is none', 100_000, writes(4), [0, 0, 0, 0]],
  ])('%s', async (_name, writesPerMinute, requests, times) => {
    expect(await sendAll(writesPerMinute, requests)).toEqual(times);
  });

  it('makes up for its burst before the minute is over, and goes on evenly', async () => {
    const times = await sendAll(60, writes(63));
    expect(times.slice(58)).toEqual([49_000, 50_000, 60_000, 61_000, 62_000]);
  });

  it('lets no window of a minute hold more than allowed, whatever comes when', async () => {
    const gaps = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 30_000 })), { minLength: 1, maxLength: 300 });
    const run = async (writesPerMinute: number, late: number, pauses: readonly number[]) => {
      const clock = createStillClock(late);
      const pace = createPace(clock, writesPerMinute);
      const sent: number[] = [];
      for (const pause of pauses) {
        if (pause > 0) await clock.sleep(pause);
        await pace.take();
        sent.push(clock.now());
      }
      const crowded = sent.filter((time, index) => (sent[index + writesPerMinute] ?? Infinity) - time < 60_000);
      expect(crowded).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 80 }), fc.nat({ max: 700 }), gaps, run), {
      numRuns: 150,
    });
  });

  it('holds for writes that come together', async () => {
    const clock = createStillClock();
    const pace = createPace(clock, 60);
    const sent: number[] = [];
    await Promise.all(writes(12).map(() => pace.take().then(() => sent.push(clock.now() - 1000))));
    expect(sent).toEqual([...Array<number>(10).fill(0), 1000, 2000]);
  });

  it('is waited for before something is read that a write rests on', async () => {
    const clock = createStillClock();
    const pace = createPace(clock, 60);
    await Promise.all(writes(10).map(() => pace.take()));
    await pace.awaitTurn();
    await pace.awaitTurn();
    expect(clock.now()).toBe(2000);
    await pace.take();
    expect(clock.now()).toBe(2000);
  });
});
