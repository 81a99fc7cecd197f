import type { Note } from '../core/people/types.ts';

/** A note's title and day; the day is not said twice. */
export function describeMeeting({ title, date }: Pick<Note, 'title' | 'date'>): string {
  if (date === null) return title;
  if (title.includes(date)) return title;
  return title === '' ? date : `${title}, ${date}`;
}
