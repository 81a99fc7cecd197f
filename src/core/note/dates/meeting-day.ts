import type { IsoDate } from '../../text/types.ts';
import { orderOf } from '../../languages/day-order.ts';
import { guessLanguage } from '../../languages/guess-language.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { Line } from '../scan-lines.ts';
import type { DateOrder } from '../types.ts';
import { pickReading, type FoundDay } from './find-day.ts';
import { findLineDay, findTitleDay } from './line-day.ts';
import { findPathYear } from './path-day.ts';

/**
 * The day of a file's meeting, by the most deliberate statement: `datetime`, the path, `date` (unless a wiki keeps the
 * last edit there), the first lines or the title. Null when nothing tells it, or only numbers that may mean two days.
 */
export function findMeetingDay(
  { path, inPath }: { readonly path: string; readonly inPath: FoundDay | null },
  front: Pick<FrontMatter, 'title' | 'datetime' | 'date' | 'created'>,
  lines: readonly Line[],
  order: DateOrder,
): IsoDate | null {
  const told = [front.datetime, inPath, front.created === null ? front.date : null];
  const first = told.find((one) => one !== null) ?? null;
  // Most notes need no look at their lines.
  if (first?.readings.length === 1) return first.readings[0];
  const inLines = findLineDay(lines, findPathYear(path)) ?? findTitleDay(front.title ?? '');
  const days = [...told, inLines, front.created, front.date].filter((one) => one !== null);
  const [best] = days;
  if (best === undefined) return null;
  return settle(best, days, order) ?? (order === 'auto' ? settle(best, days, guessOrder(lines)) : null);
}

/** How the language of a note writes days, if its words give the language away. */
function guessOrder(lines: readonly Line[]): DateOrder {
  const language = guessLanguage(lines.map(({ content }) => content));
  return language === null ? 'auto' : orderOf(language.due);
}

/** Of two readings the one that is a day told elsewhere in the note, else the one that the repository asks for. */
function settle(best: FoundDay, days: readonly FoundDay[], order: DateOrder): IsoDate | null {
  const sure = days.flatMap(({ readings }) => (readings.length === 1 ? readings : []));
  const told = best.readings.find((reading) => sure.includes(reading)) ?? pickReading(best, order);
  // One that numbers elsewhere in the note mean as they are mostly written: `05022026` above `5.2.2026`.
  const meant = days.map((day) => pickReading(day, order)).filter((day) => day !== null);
  return told ?? best.readings.find((reading) => meant.includes(reading)) ?? null;
}
