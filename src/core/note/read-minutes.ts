import { cutText } from '../text/plain-text.ts';
import { decodeNote } from './decode-note.ts';
import { findMeetingDay } from './dates/meeting-day.ts';
import { findPathDay, findPathYear } from './dates/path-day.ts';
import type { DateOrder } from './dates/find-day.ts';
import { parseFrontMatter } from './front-matter.ts';
import { divideMeetings } from './meetings.ts';
import { scanLines, type Line } from './scan-lines.ts';
import type { Minutes, NoteFile } from './types.ts';

/** Characters of a meeting's title that are read: it is looked at for every item. */
const LONGEST_TITLE = 1000;

/**
 * Takes one file of minutes apart; `order` is how the repository writes days in numbers. Total: any bytes give minutes,
 * and what is wrong with them is among the problems.
 */
export function readMinutes(file: NoteFile, order: DateOrder = 'auto'): Minutes {
  const decoded = decodeNote(file.path, file.bytes);
  const front = parseFrontMatter(file.path, decoded.lines);
  const first = front.lines + 1;
  const lines = scanLines(decoded.lines.slice(front.lines), first);
  const date = findMeetingDay(file.path, front, lines, order);
  const isSure = front.datetime !== null || findPathDay(file.path) !== null;
  const meetings = divideMeetings(lines, first, { date, isSure, year: findPathYear(nameFile(file.path)) ?? findPathYear(file.path), order });
  return {
    path: file.path,
    title: cutText(front.title ?? findTitle(lines) ?? nameFile(file.path), LONGEST_TITLE),
    teams: front.teams,
    participants: front.participants,
    tags: front.tags,
    date: meetings.length === 1 ? meetings[0].date : findLatest(meetings),
    meetings,
    problems: [...decoded.problems, ...front.problems],
    complete: decoded.complete && front.complete,
  };
}

function findTitle(lines: readonly Line[]): string | null {
  return lines.find((line) => line.kind === 'heading' && line.level === 1)?.content ?? null;
}

function nameFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
