import matter from 'gray-matter';
import { parse as parseToml } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';
import { isRecord } from '../text/is-record.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** The keys that mean something here. */
const KEYS = ['title', 'datetime', 'date', 'dateCreated', 'teams', 'team', 'participants', 'tags'] as const;

/** Tells what is wrong with front matter; line and column count from its opening fence. */
export type Report = (line: number, column: number, message: string) => void;

/**
 * gray-matter with its engines taken out: it would run JavaScript, reach inherited properties and make dates of other
 * zones. Options are always given, since without them it answers from a cache that everybody shares.
 */
export function readYaml(yaml: string, report: Report): Record<string, unknown> {
  return readPlainYaml(yaml) ?? readAnyYaml(yaml, report);
}

function readAnyYaml(yaml: string, report: Report): Record<string, unknown> {
  const parse = (text: string): object => {
    const lineCounter = new LineCounter();
    const document = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'silent',
      lineCounter,
      // The lines around each error are shown by nobody, and looking for them takes the square of the errors' number.
      prettyErrors: false,
    });
    for (const { pos, message } of document.errors.slice(0, 3)) {
      const { line, col } = lineCounter.linePos(pos[0]);
      report(Math.max(line, 1), Math.max(col, 1), `front matter: ${firstLine(message)}`);
    }
    const value: unknown = document.errors.length > 0 ? salvage(text, ':') : document.toJS({ maxAliasCount: 20 });
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
    report(1, 1, `front matter: ${error instanceof Error ? firstLine(error.message) : 'unreadable'}`);
    return {};
  }
}

/** TOML as texts and lists of texts; its own dates are written as they stand. */
export function readToml(toml: string, report: Report): Record<string, unknown> {
  try {
    const found: Record<string, unknown> = { ...parseToml(toml, { maxDepth: 20 }) };
    for (const key of KEYS) {
      const value = found[key];
      // A date without offset would be shifted by the zone of whoever reads it.
      if (value instanceof Date) found[key] = salvage(toml, '=')[key];
    }
    return found;
  } catch (error) {
    const at = (key: string): number => {
      const value: unknown = isRecord(error) || error instanceof Error ? Reflect.get(error, key) : null;
      return typeof value === 'number' ? value : 1;
    };
    report(
      at('line') + 1,
      at('column'),
      `front matter: ${error instanceof Error ? firstLine(error.message) : 'unreadable'}`,
    );
    return salvage(toml, '=');
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? '';
}

/** Plain `key: value` lines of what is broken, so that one unquoted colon in a title does not cost date and teams. */
function salvage(text: string, sign: ':' | '='): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const key of KEYS) {
    const value = new RegExp(String.raw`^${key}\s{0,9}${sign}[ \t]*(\S.*)$`, 'm').exec(text)?.[1];
    if (value !== undefined)
      found[key] = value
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .replace(/^\[(.*)\]$/, '$1');
  }
  return found;
}
