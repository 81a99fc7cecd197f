import { findsWord } from '../languages/matcher.ts';
import { LANGUAGES } from '../languages/vocabulary.ts';
import type { Line } from './scan-lines.ts';

const ACTIONS = findsWord(LANGUAGES.flatMap(({ sections }) => sections.actions));
const LIST = /^\s*<(?:ul|ol|li|table|tr|td)\b/i;

/** Lines on which a list or table in HTML begins below a heading of things to do: nothing of it is read. */
export function findHtmlItems(lines: readonly Line[]): readonly number[] {
  // Hardly a note holds any, and then its headings need no look.
  if (!lines.some((line) => LIST.test(line.raw))) return [];
  const found: number[] = [];
  let isBelow = false;
  for (const line of lines) {
    if (line.kind === 'heading') isBelow = ACTIONS.test(line.content.slice(0, 100));
    else if (isBelow && line.kind !== 'code' && LIST.test(line.raw)) {
      found.push(line.number);
      isBelow = false;
    }
  }
  return found;
}
