import { isJoined } from '../../languages/day-order.ts';
import { english } from '../../languages/english.ts';
import { anyFolded, either } from '../../languages/compile.ts';
import { createMatcher, findsWord } from '../../languages/matcher.ts';
import { mayHold } from '../../languages/may-hold.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { rememberAnswers } from '../../text/remember.ts';
import { findDue } from './due.ts';

/** When an item is due, as it stands behind an owner. */
export const duePhrases = perVocabulary((vocabulary: Vocabulary) => {
  const cues = gather(vocabulary, ({ due: words }) => [...words.labels, ...words.by, ...words.before]);
  const due = anyFolded(cues);
  const behind = anyFolded(gather(vocabulary, ({ due: words }) => (isJoined(words) ? words.byBehind : [])));
  const bare = gather(vocabulary, ({ due: words }) => [
    ...words.weekdays.flat(),
    ...words.months.flat(),
    ...Object.values(words.units).flat(),
    ...[words.today, words.tomorrow, words.endOfDay, words.endOfWeek, words.endOfMonth, words.endOfYear].flat(),
  ]);
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
  // `田中` ends as `今月中` does, and says nothing of when.
  const when = anyFolded([
    ...bare,
    ...gather(vocabulary, ({ due, sections }) => [...due.next, ...due.this, ...sections.nextMeeting]),
  ]);
  const joined = vocabulary.filter(({ due: words }) => isJoined(words));
  const periods = anyFolded(
    joined.flatMap(({ due: { units, months: names } }) => [...units.month, ...units.week, ...names.flat()]),
  );
  const ends = anyFolded(joined.flatMap(({ due: words }) => [...words.endBehind, ...words.middleBehind]));
  // `… (Ada) 1/30`, `… - Ada - 1月末`: where a day needs no cue.
  const short =
    joined.length === 0 ? '' : String.raw`|\d{1,2}\/\d{1,2}(?:\(\p{L}\))?|[^()[\]、，,\s]{0,3}${periods}\s?${ends}`;
  return {
    /** A phrase at the end: `… (due Friday)`, `… — due: Jan 20`, `… by 2026-01-20`. */
    end: createMatcher(
      String.raw`(?:\s*[-–—|,;、，]+\s*|\s*[([]\s*|\s+)(?:(?=[^()[\]、，,]{0,16}(?:\d|${when}))[^()[\]、，,]{1,16}?${behind}|${due}[:：\s–—-]{0,9}(?:(?!\s[–—-]\s)[^()[\]]){0,30}?(?:\d|${units})[^()[\],;]{0,12}|(?:${either(english.due.on)}\s+)?\d{4}-\d{2}-\d{2}|(?<=[-–—|,;([]\s{0,3})(?:${months}\.?\s\d{1,2}${either(english.due.ordinals)}?(?:,?\s\d{4})?|\d{1,2}(?:${either(english.due.ordinals)}|\.)?\s${months}(?:\s\d{4})?|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2}-\d{1,2}-\d{4}|${days})${short})[)\]]?$`,
    ),
    /** What one holds, if no number. */
    may: mayHold([...cues, ...gather(vocabulary, ({ due: words }) => [...words.byBehind, ...words.weekdays.flat()])]),
    /** What begins one. */
    word: findsWord(cues),
    /** What one without numbers holds. */
    day: findsWord(bare),
  };
});

/** A day against which a phrase is read of which only matters where it stands. */
const ANY_DAY = '2026-01-07';
/** What sets a phrase apart from what stands before it. */
const APART = /(?:\s*[-–—|,;]+\s*|\s*[([]\s*|(?<=[)\]])\s+)$/;

/** The due phrase at the end of a text as written, with what sets it apart; empty without one. */
export function dueAtEnd(text: string, vocabulary: Vocabulary): string {
  return duesAtEnd(vocabulary)(text);
}

/** Habits of a section and the owners of each item ask for the same ends. */
const duesAtEnd = perVocabulary((vocabulary) => rememberAnswers((text) => findDueAtEnd(text, vocabulary)));

function findDueAtEnd(text: string, vocabulary: Vocabulary): string {
  const { may, end, day } = duePhrases(vocabulary);
  const hasDigit = /\d/.test(text);
  const short = hasDigit || may(text) ? (end.exec(text)?.[0] ?? '') : '';
  if (short !== '') return short;
  // Behind a name stands at least one sign, and a day is a number or one of few words.
  if (!/[-–—|,;)\]]/.test(text) || !(hasDigit || day.test(text))) return '';
  const { span } = findDue(text, { meeting: ANY_DAY });
  if (span === null || !/^[)\].\s]*$/.test(text.slice(span[1]))) return '';
  const apart = APART.exec(text.slice(0, span[0]));
  return apart === null ? '' : text.slice(apart.index);
}

/** A text without the due phrase at its end. */
export function withoutDueAtEnd(text: string, vocabulary: Vocabulary): string {
  return text.slice(0, text.length - dueAtEnd(text, vocabulary).length);
}

/** Whether a text says nothing but when something is due: `in two weeks`, `due: Friday`. */
export function saysWhen(text: string): boolean {
  const { span } = findDue(text, { meeting: ANY_DAY });
  return span !== null && !/[\p{L}\d]/u.test(`${text.slice(0, span[0])}${text.slice(span[1])}`);
}
