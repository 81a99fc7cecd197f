import { LANGUAGES } from '../../languages/vocabulary.ts';
import { foldCase } from '../../text/fold-text.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ due }) =>
    due.months.flatMap((names, index) => names.map((name) => [foldCase(name), index + 1] as const)),
  ),
);

/** The month that a word names in any of the languages, 1 to 12; null for any other word. */
export function numberOfMonth(word: string): number | null {
  return NUMBERS.get(foldCase(word)) ?? null;
}
