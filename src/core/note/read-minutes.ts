import { cutText } from '../text/plain-text.ts';
import { decodeNote } from './decode-note.ts';
import { findPathDate, parseFrontMatter } from './front-matter.ts';
import { scanLines, type Line } from './scan-lines.ts';
import type { Minutes, NoteFile } from './types.ts';

/** Characters of a meeting's title that are read: it is looked at for every item. */
const LONGEST_TITLE = 1000;

/** Takes one file of minutes apart. Total: any bytes give minutes, and what is wrong with them is among the problems. */
export function readMinutes(file: NoteFile): Minutes {
  const decoded = decodeNote(file.path, file.bytes);
  const front = parseFrontMatter(file.path, decoded.lines);
  const first = front.lines + 1;
  const lines = scanLines(decoded.lines.slice(front.lines), first);
  return {
    path: file.path,
    title: cutText(front.title ?? findTitle(lines) ?? nameFile(file.path), LONGEST_TITLE),
    teams: front.teams,
    participants: front.participants,
    tags: front.tags,
    meetings: [{ date: front.date ?? findPathDate(file.path), line: first, lines }],
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
