import { describe, expect, it } from '@jest/globals';
import { readRefusal } from '../../src/shell/github/octokit.ts';
import { TrackerError } from '../../src/shell/github/tracker-error.ts';
import { createRequestPolicy } from '../../src/shell/github/request-policy.ts';

describe('content that was submitted too quickly', () => {
  const tooQuick = Object.assign(new Error('Validation Failed'), {
    response: {
      status: 422,
      headers: { 'retry-after': '5' },
      data: { message: 'Validation Failed', errors: [{ code: 'custom', message: 'was submitted too quickly' }] },
    },
  });

  /** What becomes of a create that meets `refusals` of them first, and how long was waited for it. */
  async function create(refusals: number): Promise<{ readonly result: string; readonly waited: number }> {
    let waited = 0;
    let left = refusals;
    const sleep = (milliseconds: number) => {
      waited += milliseconds;
      return Promise.resolve();
    };
    const policy = createRequestPolicy({ clock: { now: () => waited, sleep }, writesPerMinute: 1e9, readRefusal });
    const send = () => (left-- > 0 ? Promise.reject(tooQuick) : Promise.resolve('made'));
    const result = await policy
      .run(send, { isWrite: true, resend: 'refused' })
      .catch((error: unknown) => (error instanceof TrackerError ? error.kind : String(error)));
    return { result, waited };
  }

  it('is sent again after a minute', async () => {
    expect(await create(1)).toEqual({ result: 'made', waited: 60_000 });
  });

  it('is left for the next run when a minute does not help', async () => {
    expect(await create(2)).toEqual({ result: 'limited', waited: 60_000 });
  });
});
