import type { Words } from './types.ts';

/** How it is said when something is due. */
export type DueWords = {
  /** Stand before a day by which something is to be done: `by`, `bis`. */
  readonly by: Words;
  /** Such as measure from it when a span stands in front: two days `before` Friday is not Friday. */
  readonly before: Words;
  /** Stand behind it: `まで`. */
  readonly byBehind: Words;
  /** The same where the day is still ahead; of one that is past they tell what was done: `完成`. */
  readonly planned?: Words;
  /** Turn a cue round: `not` before Friday. */
  readonly not: Words;
  /** Name the day: `due`, `deadline`, `Frist`. */
  readonly labels: Words;
  /** Small words between a cue and its day: `the`, `le`. */
  readonly articles: Words;
  /** Stand before a day on which something is: `on`, `am`. */
  readonly on: Words;
  /** Stand before a span: `in`, `within`. */
  readonly within: Words;
  /** Between that and the number: `about`. */
  readonly about: Words;
  /** Between the number and the span: 3 `more` days. */
  readonly more: Words;
  /** Stand behind a span that `within` begins: 3 weeks `time`. */
  readonly withinEnd: Words;
  /** Behind a span, make it too vague or another one: `or so`. */
  readonly roughly: Words;
  /** Stand behind a span: `from now`, `以内`. */
  readonly withinBehind: Words;
  /** Stand before a day on which something only begins, or to which something else belongs: `from`, `since`. */
  readonly starts: Words;
  /** Stand behind such a day: `onwards`, `から`. */
  readonly startsBehind: Words;
  /** `end of`, `Ende`; before the name of a month or a word for a period. */
  readonly end: Words;
  /** The same behind it: `末`. */
  readonly endBehind: Words;
  /** `mid`, `Mitte`. */
  readonly middle: Words;
  /** The same behind it: `中旬`. */
  readonly middleBehind: Words;
  /** `early`, `Anfang`: too vague to be a day. */
  readonly early: Words;
  /** Stand before a week in which something is to be done: `during`. */
  readonly during: Words;
  /** Of the next week, month or year. */
  readonly next: Words;
  /** Before or behind a day of the week: the first such day, even of this week; `next` is that of the next week. */
  readonly coming: Words;
  readonly this: Words;
  /** Between the first and the last day of several: `to`. */
  readonly to: Words;
  /** Before what takes place in a week: `for`, `at`. */
  readonly at: Words;
  /** What takes place in a week, named by it: `next week's`. */
  readonly nextWeeks: Words;
  /** A span of one week from now: `over the next week`. */
  readonly inAWeek: Words;
  readonly today: Words;
  readonly tomorrow: Words;
  readonly dayAfterTomorrow: Words;
  readonly endOfDay: Words;
  /** Times and parts of a day, before or behind it: by `noon` on Friday, Friday `night`. */
  readonly times?: Words;
  /** Behind a time: 5pm `UTC`. */
  readonly zones?: Words;
  readonly endOfWeek: Words;
  /** Stand before the number of a week of the year: `KW`. */
  readonly weekNumber?: Words;
  readonly endOfMonth: Words;
  readonly endOfYear: Words;
  /** Words for spans of time in all their forms. */
  readonly units: { readonly [unit in Unit]: Words };
  /** Words for hours, whole days of which count. */
  readonly hours?: Words;
  /** Words for one, two, three … */
  readonly numbers: readonly Words[];
  /** Twelve months, January first, each in all its forms. */
  readonly months: readonly Words[];
  /** Seven days of the week, Sunday first. */
  readonly weekdays: readonly Words[];
  /** Ends of the number of a day: `th`, `er`, `日`. */
  readonly ordinals: Words;
  /** Between the day and its month: `of`, `de`. */
  readonly of: Words;
  /** Before the first of several days: `from`, `between`. */
  readonly rangeStarts: Words;
  /** Between days of which the last counts, beside `to`: `until`, `through`, `and`. */
  readonly through: Words;
  /** Nouns of what takes place on a day: nobody has to do it by then. */
  readonly events: Words;
  /** Verbs that tell so: `held`, `takes place`. */
  readonly takesPlace: Words;
  /** Nouns of what is only named after its day: `minutes`, `release`. */
  readonly papers: Words;
  /** Stand before a day that only tells where something comes from: `of`, `see`. */
  readonly sources: Words;
  /** Between a verb of such an event and its day: meets `again` on Friday. */
  readonly again: Words;
  /** Begin a condition: `if`, `wenn`. */
  readonly conditions: Words;
  /** Begin a clause that tells how long something took or was left alone: what `nobody` touched in six months. */
  readonly clauses: Words;
};

/** A span of time. */
export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'year';
