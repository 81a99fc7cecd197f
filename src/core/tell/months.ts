import type { Report } from '../plan/types.ts';
import { findLocalDay } from '../text/local-day.ts';
import type { IsoDate } from '../text/types.ts';

/** Months that the chart shows: a year, so that its labels stay readable. */
const MOST_MONTHS = 12;

/** Where the axis ends at least: below it, its steps would be parts of a TODO. */
const LEAST_TOP = 10;

/** A chart of the issues opened and closed in each month, the latest twelve; nothing where all is of one month. */
export function describeMonths(input: {
  readonly history: Report['history'];
  readonly today: IsoDate;
  readonly timezone: string;
}): readonly string[] {
  const month = (instant: string) => findLocalDay(instant, input.timezone).slice(0, 7);
  const opened = countBy(input.history.map(({ createdAt }) => month(createdAt)));
  const closed = countBy(input.history.flatMap(({ closedAt }) => (closedAt === null ? [] : [month(closedAt)])));
  const first = [...opened.keys()].sort()[0];
  const months = first === undefined ? [] : listMonths(first, input.today.slice(0, 7)).slice(-MOST_MONTHS);
  if (months.length < 2) return [];
  const counts = (of: ReadonlyMap<string, number>) => months.map((name) => of.get(name) ?? 0);
  const most = Math.max(...counts(opened), ...counts(closed), LEAST_TOP);
  return [
    '### Opened and closed each month',
    [
      '```mermaid',
      'xychart-beta',
      '  title "Bars: opened · line: closed"',
      `  x-axis [${months.map((name, index) => `"${nameMonth(name, index === 0)}"`).join(', ')}]`,
      `  y-axis "TODOs" 0 --> ${most}`,
      `  bar [${counts(opened).join(', ')}]`,
      `  line [${counts(closed).join(', ')}]`,
      '```',
    ].join('\n'),
  ];
}

/** `Apr 2025`, and `May` in the same year: twelve of them stand side by side. */
function nameMonth(month: string, isFirst: boolean): string {
  const isNewYear = isFirst || month.endsWith('-01');
  const day = new Date(`${month}-01T12:00:00Z`);
  const year = isNewYear ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC', ...year }).format(day);
}

function countBy(months: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return counts;
}

/** Months from one to another, `YYYY-MM`, both included; at most 1,200. */
function listMonths(from: string, to: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (let name = from; name <= to && months.length < 1200;) {
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}
