import { isJoined } from '../../languages/day-order.ts';
import { anyEnding, anyFolded } from '../../languages/compile.ts';
import type { DueWords } from '../../languages/due-types.ts';
import { addDays, formatDay } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import {
  anyName,
  cueBehind,
  cueWord,
  findCores,
  indexOfName,
  maybe,
  perLanguage,
  timeBehind,
  type Core,
} from './cues.ts';
import { isEventBefore } from './events.ts';
import type { Found, Scene } from './types.ts';

/** A day with its month in words: `July 6`, `6 July 2026`, `Monday, the 6th of May`, `July 6-8`, `20 de enero`, `1月20日`. */
function namedDay(words: DueWords): string {
  const month = anyName(words.months);
  const ending = `(?:${anyEnding(words.ordinals)})?`;
  const until = String.raw`\s*(?:-|–|~|〜|${anyFolded(words.to)})\s*`;
  const near = maybe([...words.next, ...words.this, ...words.coming], 1);
  const weekday = String.raw`(?:${near}${anyName(words.weekdays)},?\s+${maybe(words.articles)})?`;
  const year = String.raw`(?:,?(?:-|\s+)${maybe(words.of, 1)}(?<y2>\d{4}|['’]\d{2}(?!\d)))?`;
  const monthFirst = String.raw`(?:(?<y1>\d{4})\s*[年년]\s*)?(?<!\d)(?<m1>${month})\s*(?<d1>\d{1,2})(?!\d)${ending}(?:${until}(?<r1>\d{1,2})(?!\d)${ending})?(?:,?\s+(?<y3>\d{4}|['’]\d{2}(?!\d)))?`;
  const dayFirst = String.raw`(?<range>\d{1,2}${ending}${until})?(?<![\d.])(?<d2>\d{1,2})${ending}(?:-|\.?\s*${maybe([...words.of, ...words.articles])})(?<m2>${month})${year}`;
  return String.raw`(?:${weekday}(?:${monthFirst}|${dayFirst}))(?!['’]?[\p{Script=Latin}\d])`;
}

const PATTERNS = perLanguage((words) => ({
  day: new RegExp(`${namedDay(words)}${timeBehind(words)}${cueBehind(words)}`, 'gu'),
  isInEvent: new RegExp(String.raw`${cueWord(words)}\s+(?:[^.;:!?()]|\.(?=\S)){2,60}\($`, 'u'),
  isOn: new RegExp(String.raw`${anyFolded(words.on)}\s+${maybe(words.articles)}$`, 'u'),
  monthOf: indexOfName(words.months),
}));

/** A day with its month in words, and how it stands in the text. */
type NamedDay = Core & { readonly due: IsoDate | null; readonly isRange: boolean };

const READ = new WeakMap<Scene, readonly NamedDay[]>();

/** All such days of a text; several finders ask for them. */
function listDays(scene: Scene): readonly NamedDay[] {
  const known = READ.get(scene);
  if (known !== undefined) return known;
  const { text, language } = scene;
  const days = [...findCores(text, PATTERNS(language).day, language)].map((core) => ({
    ...core,
    due: readDay(core.groups, scene),
    isRange: core.groups['r1'] !== undefined || core.groups['range'] !== undefined,
  }));
  READ.set(scene, days);
  return days;
}

/** What the groups of a day say; a range ends with its end, and a year that is missing is the one that comes next. */
function readDay(groups: Core['groups'], { meeting, language }: Scene): IsoDate | null {
  const { m1, d1, r1, y1, y3, d2, m2, y2 } = groups;
  const month = PATTERNS(language).monthOf(m1 ?? m2 ?? '') + 1;
  const day = Number(r1 ?? d1 ?? d2);
  const year = y1 ?? y2 ?? y3;
  return formatDay(
    year === undefined ? guessYear(meeting, month, day) : Number(year.replace(/^['’]/, '20')),
    month,
    day,
  );
}

/** A day without a year is the nearest one that is not long before the meeting. */
export function guessYear(meeting: IsoDate, month: number, day: number): number {
  const year = Number(meeting.slice(0, 4));
  const here = formatDay(year, month, day);
  return here !== null && here < addDays(meeting, -60) ? year + 1 : year;
}

/** `by March 29`, `due 6 July 2026`, `bis zum 20. Januar`, `1月20日まで`; and a day in front: `March 29: …`. */
export function* findNamedDay(scene: Scene): Iterable<Found> {
  const days = listDays(scene);
  for (const { due, start, end, isCued } of days) if (isCued) yield { due, start, end };
  for (const { due, core, end } of days) {
    const stop = /^\)?\s*[:–—-]\s/.exec(scene.text.slice(end));
    if (stop !== null && /^\(?$/.test(scene.text.slice(0, core))) yield { due, start: 0, end: end + stop[0].length };
  }
}

/** `by the autumn release (October 5)`: due with an event that says when it is. Never a day before the meeting. */
export function* findEventDay(scene: Scene): Iterable<Found> {
  const { text, meeting, language } = scene;
  for (const { due, core, end } of listDays(scene)) {
    if (text[end] !== ')' || isPast(due, meeting)) continue;
    const match = PATTERNS(language).isInEvent.exec(text.slice(0, core));
    if (match !== null) yield { due, start: match.index, end: end + 1 };
  }
}

/** `… – Ada – July 6`, `…, July 6` (of `… (Ada, July 6)` too), `… @July 6`: a day at the end, set apart; never one before the meeting, nor an event's. */
export function* findTrailing(scene: Scene): Iterable<Found> {
  const { text, meeting, language } = scene;
  // Where a day needs no space before it, one that stands alone in brackets is set apart.
  const signs = isJoined(language.due) ? BRACKETED : SET_APART;
  for (const { due, core, end, isRange } of listDays(scene)) {
    if (isRange || isPast(due, meeting) || !/^[)）\].]{0,3}$/.test(text.slice(end))) continue;
    const apart = signs.exec(text.slice(0, core));
    // `On show, Sunday, February 1`: a day with its weekday is that of an event.
    if (apart?.[0] === ', ' && /^\p{L}+,/u.test(text.slice(core, end))) continue;
    if (apart !== null && !isEventBefore(text, apart.index, language))
      yield { due, start: text[core - 1] === '@' ? core - 1 : core, end };
  }
}

const SET_APART = /(?:\s[–—-]{1,2}\s|[,;]\s|\s@)$/;
const BRACKETED = new RegExp(String.raw`${SET_APART.source}|[(（[]$`);

/** `… on July 6`: due then, unless an event is, as what is on from one day to another. Never a day before the meeting. */
export function* findOnNamedDay(scene: Scene): Iterable<Found> {
  const { text, meeting, language } = scene;
  for (const { due, core, end, isRange } of listDays(scene)) {
    if (isRange || isPast(due, meeting)) continue;
    const on = PATTERNS(language).isOn.exec(text.slice(0, core));
    if (on !== null && !isEventBefore(text, on.index, language)) yield { due, start: on.index, end };
  }
}

/** What names no day at all is no past one: it is told as impossible. */
function isPast(due: IsoDate | null, meeting: IsoDate): boolean {
  return due !== null && due < meeting;
}
