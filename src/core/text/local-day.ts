import type { IsoDate, Since } from './types.ts';

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** The first meeting day whose TODOs may open issues, from a moment in milliseconds; null for no bound. */
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

/** The calendar day of a GitHub timestamp where the community meets; `timezone` is an IANA name. */
export function findLocalDay(timestamp: string, timezone: string): IsoDate {
  const time = Date.parse(timestamp);
  if (!Number.isFinite(time)) return timestamp.slice(0, 10);
  const options = { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', options).format(time);
}
