import { isScalar, type Node } from 'yaml';
import type { Problem, RepoName } from '../core/text/types.ts';
import type { Settings } from './types.ts';
import { readYaml, type ConfigReader, type Entry } from './config-reader.ts';
import { parseGroups, parsePeople } from './parse-people.ts';
import { parseFields, parseType } from './parse-fields.ts';
import { parseOverview } from './parse-overview.ts';
import { parseReflect } from './parse-reflect.ts';
import { parseRoutes } from './parse-routes.ts';
import { parseSince } from './parse-since.ts';
import {
  parseChoice,
  parseGlobs,
  parseIds,
  parseLabel,
  parseLabels,
  parseRepo,
  parseRepos,
  parseTexts,
} from './parse-values.ts';
import { suggest } from './suggest.ts';

/** Complete settings, or every problem of the file at once with line and column. */
export type ConfigResult = { readonly settings: Settings } | { readonly problems: readonly Problem[] };

/** One function per key: the only list of keys there is, so that none can be forgotten. */
type KeyParsers = {
  readonly [Key in keyof Settings]-?: (node: Node | null, reader: ConfigReader) => Settings[Key] | null;
};

const PARSERS: KeyParsers = {
  target: (node, reader) => parseRepo(node, '`target`', reader),
  notes: (node, reader) => parseGlobs(node, '`notes`', reader),
  since: (node, reader) => {
    const text = reader.text(node, '`since`');
    const since = text === null ? null : parseSince(text);
    if (text !== null && since === null)
      reader.report(node, '`since` must be a day (`2026-01-31`), a span (`30 days`) or `none`');
    return since;
  },
  label: (node, reader) => {
    const label = parseLabel(node, '`label`', reader);
    if (label?.includes('{') === true)
      reader.report(node, '`label` must be one literal label: issues are found again by it');
    if (label?.includes('"') === true)
      reader.report(
        node,
        '`label` contains a quotation mark, which GitHub cannot search for; rename the label without it',
      );
    return label;
  },
  labels: (node, reader) => parseLabels(node, '`labels`', reader),
  type: parseType,
  fields: parseFields,
  people: parsePeople,
  groups: parseGroups,
  routes: parseRoutes,
  followLinks: (node, reader) => parseRepos(node, '`follow-links`', reader),
  sections: (node, reader) => parseTexts(node, '`sections`', reader),
  unowned: (node, reader) => parseChoice(node, '`unowned`', ['skip', 'issue'], reader),
  linkOnly: (node, reader) => parseChoice(node, '`link-only`', ['skip', 'issue'], reader),
  carryOver: (node, reader) => reader.flag(node, '`carry-over`'),
  overview: parseOverview,
  reflect: parseReflect,
  removed: (node, reader) => parseChoice(node, '`removed`', ['mark', 'close', 'ignore'], reader),
  timezone: (node, reader) => {
    const zone = reader.text(node, '`timezone`');
    if (zone !== null && !isTimeZone(zone))
      reader.report(node, `\`timezone\`: \`${zone}\` is not an IANA time zone such as \`Europe/Bucharest\``);
    return zone;
  },
  dates: (node, reader) => parseChoice(node, '`dates`', ['auto', 'day-first', 'month-first'], reader),
  former: parseFormer,
  allowPublicTargets: (node, reader) => reader.flag(node, '`allow-public-targets`'),
};

/** The keys of the configuration as users write them. */
export const CONFIG_KEYS: readonly string[] = Object.keys(PARSERS).map(toKebab);

/** Parses the configuration file; what it does not say stays as in `defaults`. */
export function parseConfig(text: string, path: string, defaults: Settings): ConfigResult {
  const { root, reader } = readYaml(text.replace(/^\ufeff/, ''), path);
  if (reader.problems.length > 0) return { problems: cutProblems(reader.problems) };
  if (root === null || (isScalar(root) && root.value === null)) return { settings: defaults };
  let settings = defaults;
  for (const entry of reader.entries(root, 'the configuration'))
    settings = { ...settings, ...parseEntry(entry, reader) };
  return reader.problems.length > 0 ? { problems: cutProblems(sortByPlace(reader.problems)) } : { settings };
}

/** A file of another kind has a fault in every word; nobody reads thousands of lines that say the same. */
const MOST_PROBLEMS = 100;

function cutProblems(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[MOST_PROBLEMS];
  if (next === undefined) return problems;
  const message = `and ${problems.length - MOST_PROBLEMS} more problems in this file`;
  return [...problems.slice(0, MOST_PROBLEMS), { ...next, message }];
}

/** A key is checked after what is inside it; people read from the top. */
function sortByPlace(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function parseEntry(entry: Entry, reader: ConfigReader): Partial<Settings> {
  const key = toCamel(entry.key);
  if (key === null) {
    const near = suggest(entry.key, CONFIG_KEYS);
    reader.report(entry.keyNode, `unknown key \`${entry.key}\`${near === null ? '' : `: did you mean \`${near}\`?`}`);
    return {};
  }
  // `key:` without a value says nothing; the default stays.
  if (entry.value === null || (isScalar(entry.value) && entry.value.value === null)) return {};
  const value = PARSERS[key](entry.value, reader);
  return value === null ? {} : { [key]: value };
}

function toKebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function toCamel(key: string): keyof Settings | null {
  const found = Object.keys(PARSERS).find((name) => toKebab(name) === key);
  return found !== undefined && isKey(found) ? found : null;
}

function isKey(name: string): name is keyof Settings {
  return Object.hasOwn(PARSERS, name);
}

function parseFormer(node: Node | null, reader: ConfigReader): Settings['former'] {
  let targets: readonly RepoName[] = [];
  let labels: readonly string[] = [];
  let repositories: readonly number[] = [];
  for (const { key, keyNode, value } of reader.entries(node, '`former`')) {
    if (key === 'targets') targets = parseRepos(value, '`former.targets`', reader);
    else if (key === 'labels') labels = parseLabels(value, '`former.labels`', reader);
    else if (key === 'repositories') repositories = parseIds(value, '`former.repositories`', reader);
    else
      reader.report(
        keyNode,
        `unknown key \`${key}\` in \`former\`: \`targets\`, \`labels\` and \`repositories\` are known`,
      );
  }
  return { targets, labels, ...(repositories.length === 0 ? {} : { repositories }) };
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
