import type { Clock } from '../machine/clock.ts';

/** Writes that may go out at once as a run begins. */
const BURST = 10;
/** A burst is at most what a sixth of a minute would send, so that a slow pace begins slowly too. */
const BURST_SHARE = 6;
const MINUTE = 60_000;
/** Milliseconds between writes below which a timer costs more than it paces: no pause at all. */
const SHORTEST_INTERVAL = 4;

/** The pace of writes, shared by all clients of a run. */
export type Pace = {
  /** Waits until the next write may go out, and counts it. Writes that come together queue up in their order. */
  readonly take: () => Promise<void>;
  /** Waits until a write may be sent at once, and counts none. */
  readonly awaitTurn: () => Promise<void>;
};

/**
 * A burst, then evenly spaced writes, and never more than `writesPerMinute` in any minute. GitHub takes 80 pieces of
 * content a minute and 500 an hour, which the defaults (60 here, and 400 for `max-writes`) stay below.
 */
export function createPace(clock: Clock, writesPerMinute: number): Pace {
  const interval = MINUTE / writesPerMinute;
  if (interval < SHORTEST_INTERVAL) return { take: () => Promise.resolve(), awaitTurn: () => Promise.resolve() };
  const most = Math.max(1, Math.floor(writesPerMinute));
  const burst = Math.min(BURST, Math.floor(most / BURST_SHARE));
  /** Times of the latest writes, the oldest first: as many as a minute may hold. */
  const recent: number[] = [];
  let sent = 0;
  const awaitSlot = async () => {
    const last = recent.at(-1) ?? Number.NEGATIVE_INFINITY;
    const oldest = recent.length < most ? Number.NEGATIVE_INFINITY : (recent[0] ?? Number.NEGATIVE_INFINITY);
    const pause = Math.max(sent < burst ? last : last + interval, oldest + MINUTE) - clock.now();
    if (pause > 0) await clock.sleep(Math.ceil(pause));
  };
  let queue = Promise.resolve();
  return {
    take: () => {
      queue = queue.then(async () => {
        await awaitSlot();
        recent.push(clock.now());
        if (recent.length > most) recent.shift();
        sent += 1;
      });
      return queue;
    },
    awaitTurn: () => queue.then(awaitSlot),
  };
}
