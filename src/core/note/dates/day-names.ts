import { LANGUAGES } from '../../languages/vocabulary.ts';
import type { Words } from '../../languages/types.ts';
import { foldCase } from '../../text/fold-text.ts';

const MONTHS = numberNames(({ months }) => months, 1);
const WEEKDAYS = numberNames(({ weekdays }) => weekdays, 0);

/** The month that a word names in any of the languages, 1 to 12; null for any other word. */
export function numberOfMonth(word: string): number | null {
  return MONTHS.get(foldCase(word)) ?? null;
}

/** The day of the week that a word names in any of the languages, 0 for Sunday; null for any other word. */
export function numberOfWeekday(word: string): number | null {
  return WEEKDAYS.get(foldCase(word)) ?? null;
}

type Due = (typeof LANGUAGES)[number]['due'];

/** Names by their number. Where two languages use one word for two days, the first language's counts. */
function numberNames(pick: (due: Due) => readonly Words[], first: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { due } of LANGUAGES)
    for (const [index, names] of pick(due).entries())
      for (const name of names) if (!found.has(foldCase(name))) found.set(foldCase(name), index + first);
  return found;
}
