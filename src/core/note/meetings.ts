import type { IsoDate } from '../text/types.ts';
import { listWords } from './dates/date-words.ts';
import { numberOfMonth } from './dates/day-names.ts';
import { pickReading } from './dates/find-day.ts';
import { findHeadingDay } from './dates/line-day.ts';
import type { Line } from './scan-lines.ts';
import { findToldMeetings, isDayAlone, type Start } from './told-meetings.ts';
import type { DateOrder, Meeting } from './types.ts';

/** What is known of a file when its lines are divided among meetings. */
export type Known = {
  /** The day of the file as a whole; null when nothing tells it. */
  readonly date: IsoDate | null;
  /** Whether that is said so that no heading can say otherwise: by `datetime` or the path. */
  readonly isSure: boolean;
  readonly year: number | null;
  readonly order: DateOrder;
};

/**
 * The meetings of a file. A running note has a heading with a day for each, several of them on one level; what stands
 * above the first, or below a higher heading, is of the latest meeting. All other files hold one.
 */
export function divideMeetings(lines: readonly Line[], first: number, known: Known): readonly [Meeting, ...Meeting[]] {
  const starts = findMeetings(lines, known);
  const latest =
    starts
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? null;
  const [opening, ...others] = cut(lines, starts);
  if (opening === undefined || latest === null) return [{ date: known.date, heading: null, line: first, lines }];
  const describe = (part: Part): Meeting => ({
    ...part,
    date: part.date ?? latest,
    heading: part.date === null ? null : (part.lines[0]?.content.replace(/<[^<>]*>/g, ' ').trim() ?? null),
    line: part.lines[0]?.number ?? first,
  });
  return [describe(opening), ...others.map(describe)];
}

/** Where the meetings of a running note begin; a file of one day, or of none that its path has, holds one meeting. */
function findMeetings(lines: readonly Line[], known: Known): readonly Start[] {
  const isMany = (starts: readonly Start[]) => {
    const days = new Set(starts.map(({ date }) => date));
    return days.size > 1 && (!known.isSure || days.has(known.date ?? ''));
  };
  const headed = findStarts(lines, known);
  // Where the path says the day, no line need be looked at.
  if (isMany(headed) || known.isSure) return isMany(headed) ? headed : [];
  const told = findToldMeetings(lines, (found) => pickReading(found, known.order));
  return isMany(told) ? told : [];
}

/** The headings that begin meetings; none where the file is of one meeting. Where its day is sure they name the year. */
function findStarts(lines: readonly Line[], known: Known): readonly Start[] {
  let above = { year: known.year, level: 0 };
  let last: IsoDate | null = null;
  const starts = lines.flatMap((line, index): readonly Start[] => {
    const level = levelOf(line);
    if (level === null) return [];
    // `# 2026` above `## January 21`.
    const alone = /^\D*((?:19|20)\d\d)\D*$/.exec(line.content)?.[1];
    if (alone !== undefined) above = { year: Number(alone), level };
    const year = above.level < level ? above.year : known.year;
    const date = known.isSure
      ? readDay(line, null, known)
      : (readDay(line, year, known) ?? readNear(line, last, known));
    last = date ?? last;
    return date === null ? [] : [{ index, level, date }];
  });
  const level = Math.min(...starts.map((start) => start.level));
  const chosen = starts.filter((start) => start.level === level);
  const from = chosen[0]?.index ?? 0;
  const like = lines.slice(from).filter((line) => levelOf(line) === level).length;
  return chosen.length * 2 >= like ? [...chosen, ...findDeeper(starts, level, lines)].toSorted(byIndex) : [];
}

const byIndex = (a: Start, b: Start) => a.index - b.index;

/** Headings of older meetings that are nothing but their day, further in than those of the newer ones, as an archive grows. */
function findDeeper(starts: readonly Start[], level: number, lines: readonly Line[]): readonly Start[] {
  const deeper = starts.filter((start, at) => {
    const before = starts[at - 1];
    const isOlder = before !== undefined && start.date < before.date;
    return start.level > level && isOlder && isDayAlone(lines[start.index]?.content ?? '');
  });
  return deeper.length >= FEWEST_OLDER ? deeper : [];
}

/** Older meetings from which on their headings show a habit. */
const FEWEST_OLDER = 2;

/** The level of a heading; of what a fold is called, `<summary>…</summary>`, one above all others. */
function levelOf({ kind, level, content }: Line): number | null {
  if (kind === 'heading') return level;
  return kind === 'text' && /^(?:<details[^<>]*>\s*)?<summary\b/i.test(content) ? 0 : null;
}

function readDay(line: Line, year: number | null, { order }: Known): IsoDate | null {
  const found = findHeadingDay(line, year);
  return found === null ? null : pickReading(found, order);
}

/** A day whose year nothing tells, in that year which puts it next to the meeting above: December 17 below January 7, 2026. */
function readNear(line: Line, last: IsoDate | null, known: Known): IsoDate | null {
  // `11.1` may be the number of a section.
  const isPlain = /\d\/\d/.test(line.content) || listWords(line.content).some((word) => numberOfMonth(word) !== null);
  if (last === null || !isPlain) return null;
  const distance = (day: IsoDate): number => Math.abs(Date.parse(day) - Date.parse(last));
  const year = Number(last.slice(0, 4));
  const days = [year, year - 1, year + 1].map((one) => readDay(line, one, known)).filter((day) => day !== null);
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

type Part = { readonly date: IsoDate | null; readonly lines: readonly Line[] };

/** Lines cut before each start, and before a higher heading behind one. Empty parts are left out. */
function cut(lines: readonly Line[], starts: readonly Start[]): readonly Part[] {
  const level = starts[0]?.level ?? 0;
  const dates = new Map(starts.map(({ index, date }) => [index, date]));
  const parts: { date: IsoDate | null; lines: Line[] }[] = [{ date: null, lines: [] }];
  for (const [index, line] of lines.entries()) {
    const date = dates.get(index) ?? null;
    if (date !== null || (line.kind === 'heading' && line.level < level)) parts.push({ date, lines: [] });
    parts.at(-1)?.lines.push(line);
  }
  return parts.filter((part) => part.lines.some((line) => line.kind !== 'blank'));
}
