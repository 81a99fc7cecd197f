import type { IsoDate } from '../text/types.ts';
import { pickReading } from './dates/find-day.ts';
import { findHeadingDay } from './dates/line-day.ts';
import type { Line } from './scan-lines.ts';
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

type Start = { readonly index: number; readonly level: number; readonly date: IsoDate };

/**
 * The meetings of a file. A running note has a heading with a day for each, several of them on one level; what stands
 * above the first, or below a higher heading, is of the latest meeting. All other files hold one.
 */
export function divideMeetings(lines: readonly Line[], first: number, known: Known): readonly [Meeting, ...Meeting[]] {
  const starts = findStarts(lines, known);
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
    heading: part.date === null ? null : (part.lines[0]?.content ?? null),
    line: part.lines[0]?.number ?? first,
  });
  return [describe(opening), ...others.map(describe)];
}

/** The headings that begin meetings; none where the file is of one meeting. Where its day is sure they name the year. */
function findStarts(lines: readonly Line[], known: Known): readonly Start[] {
  let year = known.year;
  const starts = lines.flatMap((line, index): readonly Start[] => {
    if (line.kind !== 'heading') return [];
    // `# 2026` above `## January 21`.
    const alone = /^\D*((?:19|20)\d\d)\D*$/.exec(line.content)?.[1];
    if (alone !== undefined) year = Number(alone);
    const found = findHeadingDay(line, known.isSure ? null : year);
    const date = found === null ? null : pickReading(found, known.order);
    return date === null ? [] : [{ index, level: line.level, date }];
  });
  const level = Math.min(...starts.map((start) => start.level));
  const chosen = starts.filter((start) => start.level === level);
  const days = new Set(chosen.map(({ date }) => date));
  if (days.size < 2 || (known.isSure && !days.has(known.date ?? ''))) return [];
  const from = chosen[0]?.index ?? 0;
  const like = lines.slice(from).filter((line) => line.kind === 'heading' && line.level === level).length;
  return chosen.length * 2 >= like ? chosen : [];
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
