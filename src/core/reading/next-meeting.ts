import { either } from '../languages/compile.ts';
import { MEETINGS } from '../languages/english-remarks.ts';
import { english } from '../languages/english.ts';
import type { DateOrder, Meeting } from '../note/types.ts';
import type { IsoDate } from '../text/types.ts';
import { findDue } from './observe/due.ts';

/** Most lines hold no such word, and need no closer look. */
const MAY_BE_NEXT = new RegExp(either(english.due.next), 'i');
const NEXT = new RegExp(
  String.raw`\b${either(english.due.next)}\b[^.|]{0,50}?\b${either(MEETINGS)}\b[^.|]{0,30}?((?:\p{L}{3,9}\.? )?\d.*)$`,
  'iu',
);

/** The day on which a note says that the next meeting is: `Next meeting: 2026-03-14`, `## Next call April 3`. */
export function findNextMeeting({ lines, date }: Meeting, dates: DateOrder): IsoDate | null {
  for (const { content } of lines) {
    const words = MAY_BE_NEXT.test(content) ? NEXT.exec(content)?.[1] : undefined;
    const due = words === undefined ? null : findDue(`by ${words}`, { meeting: date, dates }).due;
    if (due !== null && (date === null || due > date)) return due;
  }
  return null;
}
