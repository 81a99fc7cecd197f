import { findDay, type FoundDay } from './dates/find-day.ts';
import { listWords } from './dates/date-words.ts';
import { numberOfWeekday } from './dates/day-names.ts';
import { readToml, readYaml } from './front-data.ts';
import type { Problem } from '../text/types.ts';

/** Front matter beyond this is not read: 80,000 keys take YAML over a minute. */
const MOST_CHARACTERS = 16 * 1024;
/** Front matter nested deeper than this is not read. */
const MOST_LEVELS = 20;

/** What a note says of itself before its first line of text. */
export type FrontMatter = {
  readonly title: string | null;
  readonly datetime: FoundDay | null;
  readonly date: FoundDay | null;
  /** A wiki's: where it stands, `date` is the day of the last edit. */
  readonly created: FoundDay | null;
  readonly teams: readonly string[];
  readonly participants: readonly string[];
  readonly tags: readonly string[];
  /** Lines that the front matter takes, fences included; the body begins after them. */
  readonly lines: number;
  readonly problems: readonly Problem[];
  /** False when it could not be read: without its names and teams items may go unseen. */
  readonly complete: boolean;
};

const NOTHING = {
  ...{ title: null, datetime: null, date: null, created: null },
  ...{ teams: [], participants: [], tags: [], lines: 0, problems: [], complete: true },
} as const satisfies FrontMatter;

type Fence = { readonly sign: '---' | '+++'; readonly closes: RegExp };
const FENCES: readonly Fence[] = [
  { sign: '---', closes: /^(?:---|\.\.\.)\s*$/ },
  { sign: '+++', closes: /^\+\+\+\s*$/ },
];

/**
 * Reads the YAML between two bare `---` lines, or the TOML between two `+++`. Nothing in it is ever executed; anything
 * odd is a warning with its line. A note without any needs no warning.
 */
export function parseFrontMatter(path: string, lines: readonly string[]): FrontMatter {
  const problems: Problem[] = [];
  const warn = (line: number, column: number, message: string): void => {
    problems.push({ severity: 'warning', note: path, line, column, message });
  };
  const first = (lines[0] ?? '').trimEnd();
  const fence = FENCES.find(({ sign }) => sign === first);
  if (fence === undefined) {
    if (!/^---\s*\w[\w-]*$/.test(first)) return NOTHING;
    warn(1, 1, 'front matter in a language other than YAML or TOML is not read');
    return { ...NOTHING, problems, complete: false };
  }
  const end = lines.findIndex((line, index) => index > 0 && fence.closes.test(line));
  if (end < 0) {
    warn(1, 1, `the front matter is not closed by a line \`${fence.sign}\``);
    return { ...NOTHING, problems, complete: false };
  }
  const text = lines.slice(1, end).join('\n');
  if (text.length > MOST_CHARACTERS || isTooDeep(text)) {
    warn(1, 1, `the front matter is longer than ${MOST_CHARACTERS / 1024} KB or nested too deeply; it is not read`);
    return { ...NOTHING, lines: end + 1, problems, complete: false };
  }
  const data = (fence.sign === '---' ? readYaml : readToml)(text, warn);
  const complete = problems.length === 0;
  const take = createTaker(data, (key, message) => {
    const at = lines.slice(0, end).findIndex((line) => line.trimStart().startsWith(key));
    warn(Math.max(at, 0) + 1, 1, message);
  });
  return {
    title: take.text('title'),
    datetime: take.day('datetime'),
    date: take.day('date'),
    created: take.day('dateCreated'),
    teams: take.list(data['teams'] === undefined ? 'team' : 'teams'),
    participants: take.list('participants'),
    tags: take.list('tags'),
    lines: end + 1,
    problems,
    complete,
  };
}

function isTooDeep(text: string): boolean {
  const flow = text.match(/[[{]/g)?.length ?? 0;
  return flow > 200 || text.split('\n').some((line) => (/^[\s\-?:]*/.exec(line)?.[0].length ?? 0) > MOST_LEVELS * 4);
}

type Taker = {
  readonly text: (key: string) => string | null;
  readonly day: (key: string) => FoundDay | null;
  readonly list: (key: string) => readonly string[];
};

/** Takes values of the type that a key should have; others are reported and ignored. */
function createTaker(data: Record<string, unknown>, warn: (key: string, message: string) => void): Taker {
  const text = (key: string): string | null => {
    const value = data[key];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      warn(key, `\`${key}\` is to be a text; it is not used`);
      return null;
    }
    return String(value).trim() || null;
  };
  const day = (key: string): FoundDay | null => {
    const value = text(key);
    if (value === null) return null;
    const found = findDay(value);
    if (found !== null && listWords(value.slice(0, found.start)).every((word) => numberOfWeekday(word) !== null))
      return found;
    warn(key, `\`${key}: ${value.slice(0, 40)}\` is not a real date, so it is not used`);
    return null;
  };
  const list = (key: string): readonly string[] => {
    const value = data[key];
    if (value === undefined || value === null) return [];
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts = entries.map(nameEntry);
    if (texts.includes(null)) warn(key, `\`${key}\` must be a list of texts; anything else in it is ignored`);
    const names = texts.flatMap((one) => one?.split(Array.isArray(value) ? ',' : /[,;]/) ?? []);
    return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  };
  return { text, day, list };
}

/** A text, a number, or what a map calls `name`. */
function nameEntry(entry: unknown): string | null {
  if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) {
    const name: unknown = Reflect.get(entry, 'name');
    return typeof name === 'string' ? name : null;
  }
  return typeof entry === 'string' || typeof entry === 'number' ? String(entry) : null;
}
