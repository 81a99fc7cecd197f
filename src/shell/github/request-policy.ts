import type { Clock } from '../machine/clock.ts';
import { createPace } from './pace.ts';
import { TrackerError } from './tracker-error.ts';

/** GitHub: "wait at least one minute" when a secondary limit names no time. */
const SECONDARY_WAIT = 60_000;
/** A run waits this long for a limit and no longer; the rest is left for the next run. */
const LONGEST_WAIT = 600_000;
/** Tries after a lost connection or a server error, for requests that may be sent twice. */
const RETRIES = 3;
const FIRST_BACKOFF = 500;
/** Rate limits met by one request before giving up. */
const LIMITS_IN_A_ROW = 5;

/** What is known of a refused request. */
export type Refusal = {
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly message: string;
  /** What it says of single fields (422), one sentence after the other. */
  readonly details: string;
};

/** How one request is treated. */
export type Treatment = {
  readonly isWrite: boolean;
  /**
   * When it may be sent again by itself. `refused`: only when it surely had no effect, as a create, which would take
   * effect twice. `never`: what it says was computed from what was read just before, as the change of an issue.
   */
  readonly resend: 'always' | 'refused' | 'never';
};

/** Sends requests at the agreed pace, waits when GitHub says so, and tries again what may be tried again. */
export type RequestPolicy = {
  readonly run: <T>(send: () => Promise<T>, treatment: Treatment) => Promise<T>;
  /** Waits until a write may be sent at once, so that nothing comes between reading and writing. */
  readonly awaitTurn: () => Promise<void>;
};

/**
 * One policy for all clients of a run. `readRefusal` takes what a request threw apart. `retries` bounds the retries of
 * the whole run, so that a server that is down costs seconds and not minutes.
 */
export function createRequestPolicy(options: {
  readonly clock: Clock;
  readonly writesPerMinute: number;
  readonly readRefusal: (error: unknown) => Refusal;
  readonly retries?: number;
}): RequestPolicy {
  const { clock, readRefusal } = options;
  const pace = createPace(clock, options.writesPerMinute);
  let retriesLeft = options.retries ?? 30;
  const attempt = async <T>(
    send: () => Promise<T>,
    treatment: Treatment,
    tries: { retries: number; limits: number },
  ): Promise<T> => {
    if (treatment.isWrite) await pace.take();
    try {
      return await send();
    } catch (error) {
      const refusal = readRefusal(error);
      const wait = computeWait(refusal, tries.limits, clock.now());
      if (wait !== null) {
        if (wait > LONGEST_WAIT)
          throw describeLimit(
            `GitHub's rate limit asks for a wait of ${Math.ceil(wait / 60_000)} minutes, longer than a run will wait`,
            error,
            refusal,
          );
        if (isTooQuick(refusal) && tries.limits > 0)
          throw describeLimit('GitHub accepts no more content for now, even after a minute', error, refusal);
        if (tries.limits >= LIMITS_IN_A_ROW)
          throw describeLimit(`GitHub's rate limit was hit ${tries.limits + 1} times in a row`, error, refusal);
        await clock.sleep(wait);
        if (treatment.resend === 'never')
          throw new TrackerError('waited', refusal.message, { ...refusal, cause: error });
        return attempt(send, treatment, { ...tries, limits: tries.limits + 1 });
      }
      const isLost = refusal.status === null || refusal.status >= 500;
      if (!isLost || treatment.resend !== 'always' || tries.retries >= RETRIES || retriesLeft <= 0) throw error;
      retriesLeft -= 1;
      await clock.sleep(FIRST_BACKOFF * 2 ** tries.retries);
      return attempt(send, treatment, { ...tries, retries: tries.retries + 1 });
    }
  };
  return {
    run: (send, treatment) => attempt(send, treatment, { retries: 0, limits: 0 }),
    awaitTurn: pace.awaitTurn,
  };
}

/** Milliseconds to wait when a refusal is a rate limit, in the order GitHub's documentation gives; else null. */
function computeWait(refusal: Refusal, limitsBefore: number, now: number): number | null {
  const { status, headers, message } = refusal;
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (isTooQuick(refusal)) return Math.max(SECONDARY_WAIT, Number.isFinite(after) ? after * 1000 : 0);
  if (status !== 403 && status !== 429) return null;
  if (Number.isFinite(after)) return Math.max(after, 0) * 1000;
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
    // One second more: the server's clock and ours differ.
    return Number.isFinite(reset) ? Math.max(reset - now + 1000, 1000) : SECONDARY_WAIT;
  }
  const isLimit = status === 429 || /rate limit|abuse detection/i.test(message);
  return isLimit ? SECONDARY_WAIT * 2 ** limitsBefore : null;
}

/** The limit for content that somebody makes answers as if the content were wrong. */
function isTooQuick({ status, message, details }: Refusal): boolean {
  return status === 422 && /submitted too quickly/i.test(`${message} ${details}`);
}

function describeLimit(what: string, cause: unknown, refusal: Refusal): TrackerError {
  const message = `${what}; the rest is left for the next run`;
  return new TrackerError('limited', message, { status: refusal.status, cause });
}
