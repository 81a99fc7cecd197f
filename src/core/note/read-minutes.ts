import { cutText } from '../text/plain-text.ts';
import { findMeetingDay } from './dates/meeting-day.ts';
import { hasPartOfDay } from './dates/partial-day.ts';
import { findPathDay, findPathYear } from './dates/path-day.ts';
import { decodeNote } from './decode-note.ts';
import { writeFields } from './drawn-fields.ts';
import { parseFrontMatter } from './front-matter.ts';
import { findHtmlItems } from './html-items.ts';
import { divideMeetings } from './meetings.ts';
import { chooseScan } from './formats/format.ts';
import type { Line } from './scan-lines.ts';
import { withoutStamps } from './stamps.ts';
import { withoutFields } from './task-fields.ts';
import type { DateOrder, Minutes, NoteFile } from './types.ts';

/** Characters of a meeting's title that are read: it is looked at for every item. */
const LONGEST_TITLE = 1000;

/**
 * Takes one file of minutes apart; `order` is how the repository writes days in numbers. Total: any bytes give minutes,
 * and what is wrong with them is among the problems.
 */
export function readMinutes(file: NoteFile, order: DateOrder = 'auto'): Minutes {
  const { path, bytes } = file;
  const decoded = decodeNote(path, bytes);
  const front = parseFrontMatter(path, decoded.lines);
  const first = front.lines + 1;
  const problems = [...decoded.problems, ...front.problems];
  const warn = (line: number, message: string): void => {
    problems.push({ severity: 'warning', note: path, line, column: 1, message });
  };
  let isOpen = false;
  const scanned = chooseScan(path)(decoded.lines.slice(front.lines), first, (line) => {
    isOpen = true;
    warn(line, 'the code block that begins here never ends, so nothing after it is read');
  });
  const lines = withoutStamps(withoutFields(writeFields(scanned)));
  for (const line of findHtmlItems(lines)) warn(line, 'the action items here are written in HTML, which is not read');
  const inPath = findPathDay(path);
  const date = findMeetingDay({ path, inPath }, front, lines, order);
  const isSure = front.datetime !== null || inPath !== null;
  const meetings = divideMeetings(lines, first, { date, isSure, year: findPathYear(path), order });
  return {
    path,
    title: cutText(front.title ?? findTitle(lines) ?? nameFile(path), LONGEST_TITLE),
    date:
      meetings.length === 1
        ? date
        : (meetings
            .map((meeting) => meeting.date ?? '')
            .toSorted()
            .at(-1) ?? date),
    hasDay: meetings.some((meeting) => meeting.date !== null) || hasPartOfDay(path, lines),
    teams: front.teams,
    participants: front.participants,
    tags: front.tags,
    meetings,
    problems,
    lines: decoded.lines,
    complete: decoded.complete && front.complete && !isOpen,
  };
}

/** Lines in which a page of Logseq says what it is called: `title:: Kernel sync`. */
const PAGE_PROPERTIES = 8;

function findTitle(lines: readonly Line[]): string | null {
  const heading = lines.find((line) => line.kind === 'heading' && line.level === 1)?.content;
  const property = lines.slice(0, PAGE_PROPERTIES).map(({ content }) => /^title::\s+(\S.*)$/.exec(content)?.[1]);
  return heading ?? property.find((title) => title !== undefined) ?? null;
}

function nameFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
