import { anyWord } from '../../languages/compile.ts';
import type { DueWords, Language, Words } from '../../languages/types.ts';

/** Makes something of a language's words once, however often it is asked for. */
export function perLanguage<Made>(make: (words: DueWords) => Made): (language: Language) => Made {
  const made = new WeakMap<Language, Made>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language.due);
    made.set(language, fresh);
    return fresh;
  };
}

/** Words that may be left out, each with the space behind it. */
export function maybe(words: Words, most = 2): string {
  return words.length === 0 ? '' : String.raw`(?:${anyWord(words)}\s*){0,${most}}`;
}

/** Letters of an abbreviated name at most. */
const LONGEST_SHORT = 5;

/** All names of twelve months or seven days as one pattern; an abbreviation with its full stop, where the phrase goes on. */
export function anyName(names: readonly Words[]): string {
  const short = names.flatMap(([, ...others]) => others.filter((name) => name.length <= LONGEST_SHORT));
  const stop = String.raw`${anyWord(short)}\.(?=,?\s*[\p{L}\d])`;
  return short.length === 0 ? anyWord(names.flat()) : `(?:${stop}|${anyWord(names.flat())})`;
}

/** Which of several things a name means, from 0; -1 for none. */
export function indexOfName(names: readonly Words[]): (written: string) => number {
  const patterns = names.map((words) => new RegExp(String.raw`^${anyWord(words)}\.?$`, 'iu'));
  return (written) => patterns.findIndex((pattern) => pattern.test(written.trim()));
}

/** The bare cue: `by`, `before`, `due`, `no later than`; never `two days before`, nor `not before`. */
export function cueWord(words: DueWords): string {
  const measured = [...Object.values(words.units).flat(), ...words.not];
  const before = words.before.length === 0 ? [] : [String.raw`(?<!${anyWord(measured)}\s+)${anyWord(words.before)}`];
  const others = [...words.by, ...words.labels];
  return `(?:${[...before, ...(others.length === 0 ? [] : [anyWord(others)])].join('|')})`;
}

/** What a day stands behind when something is due then: a cue, and small words behind it. */
export function cueBefore(words: DueWords): string {
  return String.raw`${cueWord(words)}[:：\s(]*${maybe(words.articles)}(?:${anyWord(words.endOfDay)}\s+${maybe(words.on, 1)})?${maybe(words.end, 1)}`;
}

const CUE_AT_END = perLanguage((words) => new RegExp(`${cueBefore(words)}$`, 'iu'));
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

/** Whether a language puts no spaces between words: cues stand behind there, and a day by itself says nothing. */
export function isJoined({ byBehind, endBehind }: DueWords): boolean {
  return byBehind.length > 0 && endBehind.length > 0;
}

/** The source of what may stand right behind a core as its cue: `まで`, `(木)まで`, `au plus tard`. */
export function cueBehind(words: DueWords): string {
  const weekday = isJoined(words) ? String.raw`(?:\s*[(（]\p{L}{1,3}[)）])?` : '';
  return words.byBehind.length === 0 ? '' : String.raw`(?:${weekday}\s*(?<behind>${anyWord(words.byBehind)}))?`;
}
