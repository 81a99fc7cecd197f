import type { Since } from '../core/text/types.ts';

const UNITS = { day: 1, week: 7, month: 30, year: 365 } as const;

/** Parses `YYYY-MM-DD`, a span such as `30 days` or `2 weeks`, or `none`; null for anything else. */
export function parseSince(text: string): Since | null {
  const word = text.trim().toLowerCase();
  if (word === 'none') return { kind: 'none' };
  if (/^\d{4}-\d\d-\d\d$/.test(word)) return isCalendarDay(word) ? { kind: 'date', date: word } : null;
  const match = /^(\d{1,5})\s*(day|week|month|year)s?$/.exec(word);
  if (match === null) return null;
  const unit = match[2];
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  return { kind: 'days', days: Number(match[1]) * UNITS[unit] };
}

/** Whether `YYYY-MM-DD` names a day that exists. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}
