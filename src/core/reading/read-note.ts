import { buildTree } from '../note/build-tree.ts';
import { extractExplicit, extractSection, type RawTodo } from './extract-todos.ts';
import type { ReadingContext } from './parse-line.ts';
import { extractMarkedCells, extractTables } from './extract-table.ts';
import { findDue } from './observe/due.ts';
import { findSections } from './find-sections.ts';
import { beginsMarked, cutToMarker, mayHoldMarker } from './find-marker.ts';
import { collectNames } from './lexicon.ts';
import { areKnown, type Lexicon } from './owner-names.ts';
import { foldName } from '../text/person-name.ts';
import { findProfiles, type Profile } from '../note/find-profiles.ts';
import { readMinutes } from '../note/read-minutes.ts';
import type { Line } from '../note/scan-lines.ts';
import type { DateOrder, Meeting, NoteFile } from '../note/types.ts';
import type { IsoDate, Problem } from '../text/types.ts';
import type { ReadingSettings } from './types.ts';

/** Items read from one note; minutes with more are no minutes. */
const MOST_TODOS = 2000;

/** An item as read, and the local date of the meeting it stands under. */
export type ReadItem = RawTodo & { readonly meeting: IsoDate | null };

/** One file of minutes as read, before people and targets are looked up. */
export type ReadNote = {
  readonly path: string;
  /** Markdown source on one line. */
  readonly title: string;
  /** Of the only or the latest meeting. */
  readonly date: IsoDate | null;
  readonly teams: readonly string[];
  readonly participants: readonly string[];
  /** Names that stand beside an account. */
  readonly profiles: readonly Profile[];
  /** In the order of the file. */
  readonly items: readonly ReadItem[];
  readonly problems: readonly Problem[];
  /** All lines of the file, as decoded. */
  readonly lines: readonly string[];
  /** False when something was cut off or could not be read. */
  readonly complete: boolean;
};

/** Reads one file of minutes. Total: any bytes give a note, and what is wrong with them is among its problems. */
export function readNote(file: NoteFile, settings: ReadingSettings): ReadNote {
  const minutes = readMinutes(file, settings.dates);
  const problems: Problem[] = [...minutes.problems];
  const warn = (line: Line, message: string) => {
    problems.push({ severity: 'warning', note: file.path, line: line.number, column: line.column, message });
  };
  const names = collectNames(
    settings,
    minutes.participants,
    minutes.meetings.flatMap(({ lines }) => lines),
  );
  const lexicon: Lexicon = { isName: (word) => names.has(foldName(word)), inSection: true };
  const found = minutes.meetings.flatMap((meeting) => {
    const next = findNextMeeting(meeting, settings.dates);
    const context = { lexicon, meeting: meeting.date, next, dates: settings.dates, unowned: settings.unowned, warn };
    return extractAll(meeting.lines, settings, context).map((raw) => ({ ...raw, meeting: meeting.date }));
  });
  const beyond = found[MOST_TODOS];
  if (beyond !== undefined) warn(beyond.line, `the note has more than ${MOST_TODOS} items; the rest is not read`);
  const items = found.slice(0, MOST_TODOS);
  for (const { line, due } of items)
    if (due.impossible !== null)
      warn(line, `\`${due.impossible.trim()}\` is no date that exists, so the item has no due date`);
  return {
    path: file.path,
    title: minutes.title,
    date: minutes.date,
    teams: minutes.teams,
    participants: minutes.participants,
    profiles: minutes.meetings.flatMap(({ lines }) => findProfiles(lines)),
    items,
    problems: problems.toSorted((a, b) => a.line - b.line),
    lines: minutes.lines,
    complete: minutes.complete && beyond === undefined,
  };
}

/** The day on which a note says that the next meeting is: `Next meeting: 2026-03-14`, `## Next call April 3`. */
function findNextMeeting({ lines, date }: Meeting, dates: DateOrder): IsoDate | null {
  for (const { content } of lines) {
    const words = /\bnext\b[^.|]{0,50}?\b(?:meeting|call)\b[^.|]{0,30}?((?:\p{L}{3,9}\.? )?\d.*)$/iu.exec(content)?.[1];
    const due = words === undefined ? null : findDue(`by ${words}`, { meeting: date, dates }).due;
    if (due !== null && (date === null || due > date)) return due;
  }
  return null;
}

/** Items of all sections and the explicit ones between them, in the order of the note. */
function extractAll(lines: readonly Line[], settings: ReadingSettings, context: ReadingContext): readonly RawTodo[] {
  const sections = findSections(lines, settings.sections);
  // By number: a section may have made bullets of plain lines.
  const inside = new Set(sections.flatMap((section) => [section.heading, ...section.lines].map((line) => line.number)));
  const found = sections.flatMap((section) => [
    ...extractSection(section.lines, context),
    ...extractTables(section.lines, context),
  ]);
  const outside = lines.filter((line) => !inside.has(line.number));
  const rows = extractTables(outside, context, 'anywhere');
  const inRows = new Set(rows.map((row) => row.line));
  const elsewhere = outside.filter((line) => !inRows.has(line));
  const explicit = extractOutside(elsewhere, { ...context, lexicon: { ...context.lexicon, inSection: false } });
  return [...found, ...rows, ...explicit]
    .filter((todo) => todo.text !== '')
    .toSorted((a, b) => a.line.number - b.line.number || a.line.column - b.line.column);
}

function extractOutside(lines: readonly Line[], context: ReadingContext): readonly RawTodo[] {
  const todos: RawTodo[] = [];
  let until = 0;
  for (const [index, line] of lines.entries()) {
    if (index < until || line.kind === 'code' || line.kind === 'heading' || !mayHoldMarker(line)) continue;
    if (line.kind === 'table') {
      todos.push(...extractMarkedCells(line, context));
      continue;
    }
    const block = takeBlock(lines, index, context);
    const [branch] = buildTree(block, () => false);
    const found =
      branch === undefined
        ? []
        : extractExplicit(branch, { ...context, unowned: 'skip' }).filter((todo) => todo.withheld !== 'no owner');
    todos.push(...found);
    if (found.length > 0) until = index + block.length;
  }
  return todos;
}

/** `Ada: …`: somebody else begins to speak. */
const SPEAKER = /^[*_]{0,3}([^:*_]{1,40})[*_]{0,3}:[*_]{0,3}\s/;

/** An item with its continuation lines and the bullets below it. */
function takeBlock(lines: readonly Line[], index: number, { lexicon }: ReadingContext): readonly Line[] {
  const first = lines[index];
  if (first === undefined) return [];
  const block = [cutToMarker(first)];
  for (const line of lines.slice(index + 1, index + 60)) {
    const isMore =
      line.kind === 'bullet'
        ? line.indent > first.indent || first.kind !== 'bullet'
        : line.kind === 'text' && !beginsMarked(line) && !areKnown(SPEAKER.exec(line.content)?.[1] ?? '', lexicon);
    if (!isMore || (line.kind === 'bullet' && beginsMarked(line))) break;
    block.push(line);
  }
  return block;
}
