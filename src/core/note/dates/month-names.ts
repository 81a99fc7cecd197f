import { foldCase } from '../../text/fold-text.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [foldCase(name), index + 1] as const)),
);

/** The month that a word names in any of the languages, 1 to 12; null for any other word. */
export function numberOfMonth(word: string): number | null {
  return NUMBERS.get(foldCase(word)) ?? null;
}
