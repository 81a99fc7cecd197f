import { english } from '../../languages/english.ts';
import { foldLetters } from '../../text/fold-text.ts';
import { cleanText, type CleanText } from '../due/clean-text.ts';
import { countsAsDue, findNextMeeting } from '../due/context.ts';
import { guessLanguages, type Guess, type Trace } from '../due/guess-languages.ts';
import { findBareIso, findCuedIso } from '../due/iso-days.ts';
import { findDayOfMonth, findOnDay } from '../due/days-of-month.ts';
import { findEventDay, findNamedDay, findOnNamedDay, findTrailing } from '../due/named-days.ts';
import { findNumeric, findTrailingNumeric } from '../due/numeric-days.ts';
import {
  findNamedPeriod,
  findNextEnd,
  findNextWeek,
  findNextWeeks,
  findNumberedWeek,
  findThisEnd,
  findThisWeek,
} from '../due/periods.ts';
import { findRelativeDay } from '../due/relative-days.ts';
import { findAWeek, findSpan } from '../due/spans.ts';
import type { Due, DueAbout, Finder, Found, Scene } from '../due/types.ts';
import { findDayOfNextWeek, findTrailingWeekday, findWeekday } from '../due/weekdays.ts';

/** Nothing is said of when. */
const NO_DUE: Due = { due: null, phrase: null, span: null, impossible: null };

/** A finder, and the traces of which it needs all, and one of some. */
type Step = { readonly find: Finder; readonly all: readonly Trace[]; readonly any?: readonly Trace[] };

/** In the order in which they are asked: what says more comes first. */
const CUED: readonly Step[] = [
  { find: findSpan, all: ['unit', 'span'] },
  { find: findNextEnd, all: ['unit', 'end', 'next'] },
  { find: findThisWeek, all: [], any: ['week', 'period'] },
  { find: findNumberedWeek, all: ['period', 'number'] },
  { find: findThisEnd, all: [], any: ['end', 'period'] },
  { find: findRelativeDay, all: ['period'] },
  { find: findNamedPeriod, all: ['month'], any: ['end', 'middle'] },
  { find: findNextWeeks, all: ['week', 'next'] },
  { find: findDayOfNextWeek, all: ['week', 'weekday', 'next'] },
  { find: findAWeek, all: ['week', 'next'] },
  { find: findNextWeek, all: ['week', 'next'] },
  { find: findWeekday, all: ['weekday'], any: ['cue', 'near'] },
  { find: findNamedDay, all: ['month', 'number'] },
  { find: findDayOfMonth, all: ['number', 'cue'] },
  { find: findNumeric, all: ['numbers', 'cue'] },
  { find: findEventDay, all: ['month', 'number', 'cue'] },
];

/** Asked last: no cue stands there. */
const UNCUED: readonly Step[] = [
  { find: findTrailing, all: ['month', 'number'] },
  { find: findTrailingNumeric, all: ['numbers'] },
  { find: findTrailingWeekday, all: ['weekday'] },
  { find: findOnNamedDay, all: ['on', 'month', 'number'] },
  { find: findOnDay, all: ['on'], any: ['weekday', 'number'] },
];

/** Finds when an item is due, against the meeting's local date. Only phrases with a cue count; vague ones give none. */
export function findDue(text: string, about: DueAbout): Due {
  const clean = cleanText(text);
  const guess = guessLanguages(clean.text);
  const { next = null } = about;
  if (guess.size === 0 && next === null) return NO_DUE;
  const words = foldLetters(clean.text);
  const found =
    findIso(words, guess, about) ??
    ask(CUED, words, guess, about) ??
    findBareIso(words, about.meeting, [english, ...[...guess.keys()].filter((one) => one !== english)]) ??
    ask(UNCUED, words, guess, about) ??
    (next === null ? null : first(findNextMeeting(words, next)));
  return found === null ? NO_DUE : tell(found, clean);
}

function findIso(text: string, guess: Guess, { meeting, dates = 'auto' }: DueAbout): Found | null {
  for (const language of guess.keys())
    for (const found of findCuedIso({ text, language }))
      if (countsAsDue(found, { text, language, dates, meeting: meeting ?? '' })) return found;
  return null;
}

function first(found: Iterable<Found>): Found | null {
  for (const one of found) return one;
  return null;
}

function ask(steps: readonly Step[], text: string, guess: Guess, about: DueAbout): Found | null {
  const { meeting, dates = 'auto' } = about;
  if (meeting === null) return null;
  for (const [language, traces] of guess) {
    const scene: Scene = { text, meeting, language, dates };
    for (const { find, all, any } of steps) {
      if (!all.every((trace) => traces.has(trace)) || any?.some((trace) => traces.has(trace)) === false) continue;
      for (const found of find(scene)) if (countsAsDue(found, scene)) return found;
    }
  }
  return null;
}

function tell({ due, start, end }: Found, { text, locate }: CleanText): Due {
  const phrase = text.slice(start, end);
  const impossible = due === null ? (/\d{4}-\d{1,2}-\d{1,2}/.exec(phrase)?.[0] ?? phrase) : null;
  return { due, phrase, span: [locate(start), locate(end - 1) + 1], impossible };
}

/** A table's due cell: any date or phrase counts there, the column is the cue. The span is that in the cell. */
export function findDueInCell(cell: string, about: DueAbout): Due {
  for (const language of new Set([...guessLanguages(cell).keys(), english])) {
    const cue = language.due.by[0] ?? `${language.due.labels[0] ?? ''}:`;
    // `1.20`: a cell of days holds no version.
    const day = about.dates === 'month-first' ? cell.replace(/^(\d{1,2})\.(?=\d{1,2}$)/, '$1/') : cell;
    const due = findDue(`${cue} ${day}`, about);
    if (due.phrase === null) continue;
    const [from, to] = due.span ?? [0, 0];
    const shift = cue.length + 1;
    return { ...due, span: [Math.max(0, from - shift), Math.max(0, to - shift)] };
  }
  return NO_DUE;
}

/** What is left of a text when only its due phrase is taken out: empty for `In 3 weeks time:`, `Until the end of the week`. */
export function withoutPhrase(text: string, phrase: string | null): string {
  const rest = phrase === null ? text : text.replace(phrase, ' ');
  const bare = rest.replace(/^[\s:,.;–—-]+|(?<![\s:,.;–—-])[\s:,.;–—-]+$/gu, '').trim();
  return phrase !== null && isSmall(bare) ? '' : bare;
}

const SMALL: ReadonlySet<string> = new Set(
  ['', ...english.due.by, ...english.due.before, ...english.due.within, ...english.due.at].flatMap((cue) => [
    cue,
    ...english.due.articles.map((article) => `${cue} ${article}`.trim()),
  ]),
);

/** Whether nothing but the small words around a phrase is left. */
function isSmall(text: string): boolean {
  return SMALL.has(text.toLowerCase().replace(/\s+/g, ' '));
}

export type { Due, DueAbout } from '../due/types.ts';
