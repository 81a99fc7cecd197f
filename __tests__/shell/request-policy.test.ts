import { describe, expect, it } from '@jest/globals';
import { readRefusal } from '../../src/shell/github/octokit.ts';
import { createRequestPolicy } from '../../src/shell/github/request-policy.ts';

/** Milliseconds at which requests are sent, by a clock that stands still but for sleeping. */
async function sendAll(writesPerMinute: number, requests: readonly boolean[]): Promise<readonly number[]> {
  let time = 1000;
  const sleep = (milliseconds: number) => {
    time += milliseconds;
    return Promise.resolve();
  };
  const policy = createRequestPolicy({ clock: { now: () => time, sleep }, writesPerMinute, readRefusal });
  const sent: number[] = [];
  for (const isWrite of requests)
    await policy.run(() => Promise.resolve(sent.push(time - 1000)), { isWrite, resend: 'always' });
  return sent;
}

describe('the pace', () => {
  it('of writes is kept, reads do not wait', async () => {
    expect(await sendAll(60, [true, false, true, true, false])).toEqual([0, 0, 1000, 2000, 2000]);
  });

  it('of a large number is none', async () => {
    expect(await sendAll(100_000, [true, true, true])).toEqual([0, 0, 0]);
  });
});
