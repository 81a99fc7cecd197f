import { isJoined } from '../../languages/day-order.ts';
import { anyFolded, foldWord } from '../../languages/compile.ts';
import type { DueWords } from '../../languages/due-types.ts';
import type { Language, Words } from '../../languages/types.ts';
import { foldLetters } from '../../text/fold-text.ts';

/** Makes something of a language's words once, however often it is asked for. */
export function perLanguage<Made>(make: (words: DueWords, language: Language) => Made): (language: Language) => Made {
  const made = new WeakMap<Language, Made>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language.due, language);
    made.set(language, fresh);
    return fresh;
  };
}

/** Words that may be left out, each with the space behind it. */
export function maybe(words: Words, most = 2): string {
  return words.length === 0 ? '' : String.raw`(?:${anyFolded(words)}\s*){0,${most}}`;
}

/** Letters of an abbreviated name at most. */
const LONGEST_SHORT = 5;

/** All names of twelve months or seven days as one pattern; an abbreviation with its full stop, where the phrase goes on. */
export function anyName(names: readonly Words[]): string {
  const short = names.flatMap(([, ...others]) => others.filter((name) => name.length <= LONGEST_SHORT));
  const stop = String.raw`${anyFolded(short)}\.(?=,?\s*[\p{L}\d])`;
  return short.length === 0 ? anyFolded(names.flat()) : `(?:${stop}|${anyFolded(names.flat())})`;
}

/** Which of several things a name means, from 0; -1 for none. */
export function indexOfName(names: readonly Words[]): (written: string) => number {
  const index = new Map<string, number>();
  for (const [place, words] of names.entries())
    for (const word of words.flatMap(spellOut)) if (!index.has(word)) index.set(word, place);
  return (written) => index.get(foldName(written)) ?? -1;
}

/** A name as compared, and as it is written where there are no signs for its letters: `marz`, `maerz`. */
function spellOut(name: string): readonly string[] {
  return [foldName(name), foldName(name.replace(/[äöü]/g, (letter) => `${foldLetters(letter)}e`))];
}

function foldName(name: string): string {
  return foldWord(name).replace(/\s|\.$/g, '');
}

/** The bare cue: `by`, `before`, `due`, `no later than`; never `two days before`, nor `not before`. */
export function cueWord(words: DueWords): string {
  const measured = [...Object.values(words.units).flat(), ...words.not];
  const before =
    words.before.length === 0 ? [] : [String.raw`(?<!${anyFolded(measured)}\s+)${anyFolded(words.before)}`];
  const all = [...words.by, ...words.labels];
  const others = all.filter((word) => /\p{L}/u.test(word));
  // `~1/30`, but `1/20~1/30` is a span.
  const signs = all.filter((word) => !others.includes(word)).map((sign) => String.raw`(?<![\d日일)]\s?)${sign}`);
  return `(?:${[...before, ...(others.length === 0 ? [] : [anyFolded(others)]), ...signs].join('|')})`;
}

/** What a day stands behind when something is due then: a cue, and small words behind it. */
export function cueBefore(words: DueWords): string {
  return String.raw`${cueWord(words)}[:：\s(]*${maybe(words.articles)}(?:(?:${anyFolded(words.endOfDay)}|${timeOfDay(words)})\s+${maybe(words.on, 1)})?${maybe(words.end, 1)}`;
}

/** `5pm`, `17:00 UTC`, `noon`. */
function timeOfDay(words: DueWords): string {
  const [times, zones] = [words.times ?? [], words.zones ?? []];
  const named = times.length === 0 ? '' : `|${anyFolded(times)}`;
  const zone = zones.length === 0 ? '' : String.raw`(?:\s${anyFolded(zones)})?`;
  return String.raw`(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m(?:\.|(?!\p{L}))|\d{1,2}:\d\d(?!\d)${named})${zone}`;
}

/** The source of what may stand behind a day and only says when of it: `Friday 5pm`, `Friday, end of day`, `Sunday night`. */
export function timeBehind(words: DueWords): string {
  const at = anyFolded(words.at);
  return String.raw`(?:,?\s+(?:${at}\s+)?(?:${timeOfDay(words)}|${anyFolded(words.endOfDay)}))?`;
}

/** The source of what must not stand behind a day of the week: the rest of a date, unless it is a time. */
export function noDate(words: DueWords): string {
  return String.raw`(?!\s*,?\s*(?:${anyFolded(words.months.flat())}|(?!${timeOfDay(words)})\d))`;
}

const CUE_AT_END = perLanguage((words) => new RegExp(`${cueBefore(words)}$`, 'u'));
/** Characters before a day in which its cue stands. */
const LONGEST_CUE = 60;

/** Where the cue begins that ends right before an offset; null without one. */
export function findCueAt(text: string, at: number, language: Language): number | null {
  const from = Math.max(0, at - LONGEST_CUE);
  const match = CUE_AT_END(language).exec(text.slice(from, at));
  return match === null ? null : from + match.index;
}

/** A core of a due phrase, such as a day, with the cue that stands before or behind it. */
export type Core = {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly start: number;
  readonly end: number;
  readonly isCued: boolean;
  /** Where the core itself begins. */
  readonly core: number;
};

/** Cores of one kind that are looked at: nobody names more days in an item, and a hostile one shall not take long. */
const MOST_CORES = 12;

/** The cores that a pattern finds; a group `behind` is a cue behind the core. */
export function* findCores(text: string, pattern: RegExp, language: Language): Iterable<Core> {
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    if (++count > MOST_CORES) return;
    const cue = findCueAt(text, match.index, language);
    const groups = match.groups ?? {};
    yield {
      groups,
      start: cue ?? match.index,
      end: match.index + match[0].length,
      isCued: cue !== null || groups['behind'] !== undefined,
      core: match.index,
    };
  }
}

/** The source of what may stand right behind a core as its cue: `まで`, `(木)まで`, `au plus tard`. */
export function cueBehind(words: DueWords): string {
  if (words.byBehind.length === 0) return '';
  const behind = String.raw`\s*(?<behind>${anyFolded([...words.byBehind, ...(words.planned ?? [])])})`;
  // `(金)`, `(周五)`; without a cue behind it one letter, since names stand in brackets as well.
  const weekday = String.raw`\s*[(（]\p{L}{1,3}[)）]`;
  return isJoined(words) ? String.raw`(?:(?:${weekday})?${behind}|\s*[(（]\p{L}[)）])?` : `(?:${behind})?`;
}
