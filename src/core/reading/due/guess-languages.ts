import { foldWord } from '../../languages/compile.ts';
import { english } from '../../languages/english.ts';
import type { DueWords } from '../../languages/due-types.ts';
import type { Language, Words } from '../../languages/types.ts';
import { isJoined } from '../../languages/day-order.ts';
import { LANGUAGES } from '../../languages/vocabulary.ts';
import { remember } from '../../text/remember.ts';
import { isPlain } from '../../text/words.ts';

/** What a text holds of which a due phrase may be made. */
export type Trace =
  | 'cue'
  | 'span'
  | 'unit'
  | 'week'
  | 'end'
  | 'middle'
  | 'near'
  | 'next'
  | 'on'
  | 'source'
  | 'period'
  | 'month'
  | 'weekday'
  | 'number'
  | 'numbers';

/** The languages in which a text may say when something is due, each with what it holds in that language. */
export type Guess = ReadonlyMap<Language, ReadonlySet<Trace>>;

/** Words that leave a trace, by what they are. */
function tracesOf(words: DueWords): readonly (readonly [Trace, Words])[] {
  const { day, week, fortnight, month, year } = words.units;
  const relative = [words.today, words.tomorrow, words.dayAfterTomorrow, words.endOfDay];
  return [
    ['unit', [day, week, fortnight, month, year, words.hours ?? []].flat()],
    ['week', week],
    ['period', [...relative, words.endOfWeek, words.endOfMonth, words.endOfYear, words.weekNumber ?? []].flat()],
    ['month', words.months.flat()],
    ['weekday', words.weekdays.flat()],
    ['cue', [...words.by, ...words.before, ...words.labels, ...words.byBehind]],
    ['span', [...words.within, ...words.withinBehind, ...words.more]],
    ['end', [...words.end, ...words.endBehind]],
    ['middle', [...words.middle, ...words.middleBehind]],
    ['near', [...words.this, ...words.next, ...words.coming]],
    ['next', [...words.next, ...words.inAWeek, ...words.nextWeeks]],
    ['on', words.on],
    ['source', words.sources],
  ];
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;
/** What a due phrase cannot do without, unless it is all in numbers. */
const CORES: readonly Trace[] = ['unit', 'period', 'month', 'weekday'];
/** What tells a language beside a number: `vom 2026-01-20` names a paper, and says so in German alone. */
const MEASURED: readonly Trace[] = ['cue', 'on', 'source'];

function splitWords(phrase: string): readonly string[] {
  return /^[a-z]+$/.test(phrase) ? [phrase] : foldWord(phrase).split(/[^\p{L}]+/u);
}

const englishWords = remember(
  () => new Set(tracesOf(english.due).flatMap(([, phrases]) => phrases.flatMap(splitWords))),
);

/** Of several words the one that says most: `business` of `close of business`; rather one that English has not: `eind van de week`. */
function findKeyword(words: readonly string[], language: Language): string {
  const own = language === english ? words : words.filter((word) => !englishWords().has(word));
  return (own.length > 0 ? own : words).reduce((longest, word) => (word.length >= longest.length ? word : longest), '');
}

/**
 * A trace that a word leaves in a language, where the others of its phrase stand in the text as well: `final` alone is no
 * `final del día`. `own` where it leaves none such in English.
 */
type Mark = {
  readonly language: Language;
  readonly trace: Trace;
  readonly others: readonly string[];
  readonly isOwn: boolean;
};

function collect(): ReadonlyMap<string, readonly Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const language of LANGUAGES)
    for (const [trace, phrases] of tracesOf(language.due))
      for (const words of phrases.map(splitWords)) {
        const keyword = findKeyword(words, language);
        const known = found.get(keyword) ?? [];
        // English comes first.
        const isOwn = !known.some((mark) => mark.language === english && mark.trace === trace);
        const others = words.filter((word) => word !== '' && word !== keyword);
        known.push({ language, trace, others, isOwn });
        found.set(keyword, known);
      }
  return found;
}

const marks = remember(collect);
/** Languages without spaces, whose words are looked for as they stand. */
const joined = remember(() =>
  LANGUAGES.filter(({ due }) => isJoined(due)).map((language) => ({ language, traces: tracesOf(language.due) })),
);

/**
 * A cheap look, English last: most texts hold nothing that a due phrase needs, and are done with; in the others only
 * that is looked for of which there is a trace.
 */
export function guessLanguages(text: string): Guess {
  const hasDigit = /\d/.test(text);
  const hasNumbers = hasDigit && /\d[./-]\d/.test(text);
  const found = findTraces(text);
  if (found.size === 0 && !hasDigit) return found;
  const guess = new Map<Language, ReadonlySet<Trace>>();
  for (const language of [...LANGUAGES.slice(1), english]) {
    const left = found.get(language);
    if (left === undefined && language !== english) continue;
    const traces = left ?? new Set<Trace>();
    const isTold =
      CORES.some((trace) => traces.has(trace)) || (hasDigit && MEASURED.some((trace) => traces.has(trace)));
    if (isTold || (hasDigit && language === english))
      guess.set(language, addNumbers(traces, hasDigit, hasNumbers, text));
  }
  // Of languages that share a word, the one of which more is there.
  const sorted = [...guess].toSorted(([a, has], [b, have]) =>
    a === english ? 1 : b === english ? -1 : have.size - has.size,
  );
  return guess.size > 1 ? new Map(sorted) : guess;
}

/** What is found in a text by its languages, without those that English has every word of: it reads them as well. */
function findTraces(text: string): Map<Language, Set<Trace>> {
  const found = new Map<Language, Set<Trace>>();
  const speaking = new Set<Language>([english]);
  const known = marks();
  const words = listWords(text);
  for (const word of words)
    for (const { language, trace, others, isOwn } of known.get(word) ?? []) {
      if (!others.every((other) => words.includes(other))) continue;
      const traces = found.get(language);
      if (traces === undefined) found.set(language, new Set([trace]));
      else traces.add(trace);
      if (isOwn) speaking.add(language);
    }
  for (const language of found.keys()) if (!speaking.has(language)) found.delete(language);
  if (!isPlain(text) && UNSPACED.test(text))
    for (const { language, traces } of joined()) leave(found, language, traces, text);
  return found;
}

/** Traces of a language whose words stand without spaces. */
function leave(
  found: Map<Language, Set<Trace>>,
  language: Language,
  traces: readonly (readonly [Trace, Words])[],
  text: string,
): void {
  const left = traces.filter(([, words]) => words.some((word) => text.includes(word))).map(([trace]) => trace);
  if (left.length > 0) found.set(language, new Set(left));
}

function addNumbers(traces: Set<Trace>, hasDigit: boolean, hasNumbers: boolean, text: string): ReadonlySet<Trace> {
  if (hasDigit) traces.add('number');
  if (hasNumbers) traces.add('numbers');
  if (hasDigit && /(?<![a-z\d])q[1-4](?![a-z\d])/i.test(text)) traces.add('month');
  return traces;
}

/** The words of a text, folded, those in one with a number as such: `11am` is no `am`. Plain text has nothing to fold, and folding is what costs. */
function listWords(text: string): readonly string[] {
  if (isPlain(text)) return text.toLowerCase().match(/\w+/g) ?? [];
  return foldWord(text).match(/[\p{L}\d_]+/gu) ?? [];
}
