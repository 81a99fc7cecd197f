import type { IsoDate } from './types.ts';

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** A calendar day that exists, or null. Months and days count from 1. */
export function formatDay(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** A day some days later; a negative number is earlier. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day some months later, or the last one of a month that is too short. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The last day of a month that counts from 1; 13 is the first of the next year. */
export function lastDayOf(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The Monday of a day's week. */
export function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, 1 - (weekdayOf(day) || 7));
}
