import type { Note } from '../core/people/types.ts';

/** A note's title and day; the day alone where the title says no more. */
export function describeMeeting({ title, date }: Pick<Note, 'title' | 'date'>): string {
  if (date === null) return title;
  return title === date || title === '' ? date : `${title}, ${date}`;
}
