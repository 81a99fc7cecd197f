import { isAboutMeeting } from './dates/date-words.ts';
import { findDay } from './dates/find-day.ts';

/**
 * What a meeting is called: as the file is, but in a running note as its own heading says, with the file's title in front
 * where the heading is nothing but a day and that title is none of a single meeting.
 */
export function nameMeeting(title: string, heading: string | null): string {
  if (heading === null) return title;
  const day = findDay(heading);
  const isDay = day !== null && isAboutMeeting(heading.slice(0, day.start)) && isAboutMeeting(heading.slice(day.end));
  return isDay && findDay(title) === null ? `${title}, ${heading}` : heading;
}
