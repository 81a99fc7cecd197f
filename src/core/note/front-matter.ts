import matter from 'gray-matter';
import { parseDocument } from 'yaml';
import { isRecord } from '../text/is-record.ts';
import type { IsoDate, Problem } from '../text/types.ts';

/** Front matter beyond this is not read: 80,000 keys take YAML over a minute. */
const MOST_CHARACTERS = 16 * 1024;
/** YAML nested deeper than this is not read. */
const MOST_LEVELS = 20;

/** What a note says about its meeting. */
export type FrontMatter = {
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly teams: readonly string[];
  readonly participants: readonly string[];
  readonly tags: readonly string[];
  /** Lines that the front matter takes, fences included; the body begins after them. */
  readonly lines: number;
  readonly problems: readonly Problem[];
  /** False when it could not be read: without its names and teams items may go unseen. */
  readonly complete: boolean;
};

const NOTHING = { title: null, date: null, teams: [], participants: [], tags: [], complete: true } as const;

/** Reads the YAML between two bare `---` lines. Nothing in it is ever executed; anything odd is a warning with its line. */
export function parseFrontMatter(path: string, lines: readonly string[]): FrontMatter {
  const warn = (line: number, column: number, message: string): Problem => ({
    severity: 'warning',
    note: path,
    line,
    column,
    message,
  });
  const first = lines[0] ?? '';
  if (!/^---\s*$/.test(first)) {
    const isForeign = /^---\s*[\w-]+\s*$/.test(first);
    const message = isForeign
      ? 'front matter in another language than YAML is not read'
      : 'no front matter' + (findPathDate(path) === null ? '' : '; the date comes from the file name');
    return { ...NOTHING, lines: 0, problems: [warn(1, 1, message)], complete: !isForeign };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0)
    return {
      ...NOTHING,
      lines: 0,
      problems: [warn(1, 1, 'the front matter is not closed by a line `---`')],
      complete: false,
    };
  const yaml = lines.slice(1, end).join('\n');
  if (yaml.length > MOST_CHARACTERS || isTooDeep(yaml)) {
    const message = `the front matter is longer than ${MOST_CHARACTERS / 1024} KB or nested too deeply; it is not read`;
    return { ...NOTHING, lines: end + 1, problems: [warn(1, 1, message)], complete: false };
  }
  const problems: Problem[] = [];
  const data = readData(yaml, (line, column, message) => problems.push(warn(line, column, message)));
  const complete = problems.length === 0;
  const lineOf = (key: string) =>
    Math.max(
      lines.slice(0, end).findIndex((line) => line.trimStart().startsWith(`${key}:`)),
      0,
    ) + 1;
  const { date, problem } = findDate(data);
  if (problem !== null) problems.push(warn(lineOf(problem.key), 1, problem.message));
  return {
    title: readText(data['title']),
    date,
    teams: readList(data['teams'] ?? data['team']),
    participants: readList(data['participants']),
    tags: readList(data['tags']),
    lines: end + 1,
    problems,
    complete,
  };
}

function isTooDeep(yaml: string): boolean {
  const flow = yaml.match(/[[{]/g)?.length ?? 0;
  return flow > 200 || yaml.split('\n').some((line) => (/^[\s\-?:]*/.exec(line)?.[0].length ?? 0) > MOST_LEVELS * 4);
}

/**
 * gray-matter with its engines taken out: it would run JavaScript, reach inherited properties and make dates of other
 * zones. Options are always given, since without them it answers from a cache that everybody shares.
 */
function readData(
  yaml: string,
  report: (line: number, column: number, message: string) => void,
): Record<string, unknown> {
  const parse = (text: string): object => {
    const document = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: true,
    });
    for (const error of document.errors.slice(0, 3)) {
      const at = error.linePos?.[0];
      report(
        at?.line ?? 1,
        at?.col ?? 1,
        `front matter: ${(error.message.split('\n')[0] ?? '').replace(/ at line.*$/, '')}`,
      );
    }
    const value: unknown = document.errors.length > 0 ? salvage(text) : document.toJS({ maxAliasCount: 20 });
    return isRecord(value) ? value : {};
  };
  try {
    const file = matter(`---\n${yaml}\n---\n`, {
      language: 'yaml',
      delimiters: '---',
      engines: { yaml: { parse, stringify: () => '' } },
    });
    return isRecord(file.data) ? file.data : {};
  } catch (error) {
    report(1, 1, `front matter: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unreadable'}`);
    return {};
  }
}

/** Plain `key: value` lines of broken YAML, so that one unquoted colon in a title does not cost date and teams. */
function salvage(text: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const key of ['title', 'datetime', 'date', 'teams', 'team', 'participants', 'tags']) {
    const value = new RegExp(`^${key}:[ \\t]*(\\S.*)$`, 'm').exec(text)?.[1];
    if (value !== undefined)
      found[key] = value
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .replace(/^\[(.*)\]$/, '$1');
  }
  return found;
}

function findDate(data: Record<string, unknown>): {
  date: IsoDate | null;
  problem: { key: string; message: string } | null;
} {
  for (const key of ['datetime', 'date']) {
    const text = readText(data[key]);
    if (text === null) continue;
    const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
    const day = match === null ? null : formatDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day !== null) return { date: day, problem: null };
    return {
      date: null,
      problem: {
        key,
        message: `\`${key}: ${text.slice(0, 40)}\` is no date that exists; the file name's date is used`,
      },
    };
  }
  return { date: null, problem: null };
}

/** A calendar day that exists, or null. Months and days count from 1. */
export function formatDay(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The day in a file name or its folders: `2023-03-08`, `2023_03_08`, `20230308`. */
export function findPathDate(path: string): IsoDate | null {
  for (const part of path.split('/').reverse()) {
    const match = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(part);
    const day = match === null ? null : formatDay(Number(match[1]), Number(match[3]), Number(match[4]));
    if (day !== null) return day;
  }
  const split = /(?<!\d)((?:19|20)\d\d)\/(?:\d\d\/)?(\d\d)-(\d\d)(?!\d)/.exec(path);
  return split === null ? null : formatDay(Number(split[1]), Number(split[2]), Number(split[3]));
}

function readText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A list, or one comma-separated text. */
function readList(value: unknown): readonly string[] {
  const entries = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;]/) : [];
  const texts = entries.flatMap((entry: unknown) => (typeof entry === 'string' ? entry.split(',') : []));
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
