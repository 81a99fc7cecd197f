import { compareText } from '../text/order.ts';
import type { IsoDate } from '../text/types.ts';
import { listWords, namesMeeting } from './dates/date-words.ts';
import { numberOfMonth, numberOfWeekday } from './dates/day-names.ts';
import type { FoundDay } from './dates/find-day.ts';
import { findHeadingDay, findToldDay } from './dates/line-day.ts';
import type { Line } from './scan-lines.ts';

/** Where a meeting of a running note begins: at a heading of that level, 0 where no heading ends it. */
export type Start = { readonly index: number; readonly level: number; readonly date: IsoDate };

type Pick = (found: FoundDay) => IsoDate | null;

/** Lines with text below a heading in which its day may stand. */
const REACH = 4;
/** Characters of such a line, and of one that is nothing but a day. */
const LONGEST = 60;
/** Days on lines of their own from which on they head meetings. */
const FEWEST_LINES = 3;

/**
 * The meetings of a running note whose headings hold no day: `## Meeting 3` over `- Date: 13 May 2026`, else days alone on
 * lines of their own that go up or down, as documents are exported.
 */
export function findToldMeetings(lines: readonly Line[], pick: Pick): readonly Start[] {
  const headed = findDatedHeadings(lines, pick);
  return headed.length > 0 ? headed : findDayLines(lines, pick);
}

function findDatedHeadings(lines: readonly Line[], pick: Pick): readonly Start[] {
  const starts = lines.flatMap((line, index): readonly Start[] => {
    if (line.kind !== 'heading' || !namesMeeting(line.content)) return [];
    const date = findDayBelow(lines, index, pick);
    return date === null ? [] : [{ index, level: line.level, date }];
  });
  const level = Math.min(...starts.map((start) => start.level));
  const chosen = starts.filter((start) => start.level === level);
  const like = lines
    .slice(chosen[0]?.index ?? 0)
    .filter((line) => line.kind === 'heading' && line.level === level).length;
  const isHabit = new Set(chosen.map(({ date }) => date)).size > 1 && chosen.length * 2 >= like;
  return isHabit ? chosen : [];
}

function findDayBelow(lines: readonly Line[], index: number, pick: Pick): IsoDate | null {
  let seen = 0;
  for (let at = index + 1; at < lines.length && seen < REACH; at++) {
    const line = lines[at];
    if (line === undefined || line.kind === 'heading') return null;
    if (line.kind === 'blank') continue;
    seen += 1;
    const found = line.content.length > LONGEST ? null : findToldDay(line);
    if (found !== null) return pick(found);
  }
  return null;
}

function findDayLines(lines: readonly Line[], pick: Pick): readonly Start[] {
  const starts = lines.flatMap((line, index): readonly Start[] => {
    if (line.kind !== 'text' || line.content.length > LONGEST || !/\d/.test(line.content)) return [];
    const found = isDayAlone(line.content) ? findHeadingDay(line, null) : null;
    const date = found === null ? null : pick(found);
    return date === null ? [] : [{ index, level: 0, date }];
  });
  const isRun = (sign: 1 | -1) =>
    starts.every(({ date }, at) => at === 0 || Math.sign(compareText(date, starts[at - 1]?.date ?? date)) === sign);
  return starts.length >= FEWEST_LINES && (isRun(1) || isRun(-1)) ? starts : [];
}

/** Whether a text is nothing but a day: `October 26, 2023`, `Thursday, 26th of October`, `2023-10-26`. */
export function isDayAlone(content: string): boolean {
  const words = listWords(content.replace(/\d+/g, ' '));
  return words.every((word) => numberOfMonth(word) !== null || numberOfWeekday(word) !== null || word.length < LONGER);
}

/** Letters of a word that says more than `th` and `of` do beside a day. */
const LONGER = 3;
