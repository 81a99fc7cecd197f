import { isJoined } from '../../languages/day-order.ts';
import { english } from '../../languages/english.ts';
import { anyFolded, either } from '../../languages/compile.ts';
import { createMatcher, findsWord } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';

/** When an item is due, as it stands behind an owner. */
export const duePhrases = perVocabulary((vocabulary: Vocabulary) => {
  const cues = gather(vocabulary, ({ due: words }) => [...words.labels, ...words.by, ...words.before]);
  const due = anyFolded(cues);
  const behind = anyFolded(gather(vocabulary, ({ due: words }) => (isJoined(words) ? words.byBehind : [])));
  const months = anyFolded(gather(vocabulary, ({ due: words }) => words.months.flat()));
  const days = anyFolded(gather(vocabulary, ({ due: words }) => words.weekdays.flat()));
  const units = anyFolded(
    gather(vocabulary, ({ due: words }) => [
      ...Object.values(words.units).flat(),
      ...words.weekdays.flat(),
      ...words.today,
      ...words.tomorrow,
      ...words.endOfDay,
      ...words.endOfWeek,
      'meeting',
      'call',
    ]),
  );
  return {
    /** A phrase at the end: `… (due Friday)`, `… — due: Jan 20`, `… by 2026-01-20`. */
    end: createMatcher(
      String.raw`(?:\s*[-–—|,;、，]+\s*|\s*[([]\s*|\s+)(?:[^()[\]、，,]{1,16}?${behind}|${due}[:：\s]*[^()[\]]{0,30}?(?:\d|${units})[^()[\],;]{0,12}|(?:${either(english.due.on)}\s+)?\d{4}-\d{2}-\d{2}|(?<=[-–—|,;([]\s{0,3})(?:${months}\.?\s\d{1,2}${either(english.due.ordinals)}?(?:,?\s\d{4})?|\d{1,2}(?:${either(english.due.ordinals)}|\.)?\s${months}(?:\s\d{4})?|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2}-\d{1,2}-\d{4}|${days}))[)\]]?$`,
    ),
    /** What begins one. */
    word: findsWord(cues),
  };
});
