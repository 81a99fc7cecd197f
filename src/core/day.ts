import type { IsoDate, Since } from './types.ts';

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** The first meeting day whose TODOs may open issues, from a moment in milliseconds; null is no bound. */
export function resolveSince(since: Since, now: number): IsoDate | null {
  switch (since.kind) {
    case 'none':
      return null;
    case 'date':
      return since.date;
    case 'days':
      return new Date(Math.max(now - since.days * DAY, 0)).toISOString().slice(0, 10);
  }
}
