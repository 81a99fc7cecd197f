import { describeBadGlob } from './check-glob.ts';
import type { Node } from 'yaml';
import { isScalar, isSeq } from 'yaml';
import type { Problem, RepoName } from '../core/text/types.ts';
import type { Route } from '../core/people/types.ts';
import type { Settings } from './types.ts';
import { readYaml, type ConfigReader, type Entry } from './config-reader.ts';
import { parseGroups, parsePeople } from './parse-people.ts';
import { parseFields, parseType } from './parse-fields.ts';
import { parseReflect } from './parse-reflect.ts';
import { parseSince } from './parse-since.ts';
import { parseRepoName } from './repo-name.ts';
import { suggest } from './suggest.ts';

/** Complete settings, or every problem of the file at once with line and column. */
export type ConfigResult = { readonly settings: Settings } | { readonly problems: readonly Problem[] };

/** GitHub's limit for a label's name. */
const LONGEST_LABEL = 50;

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
  routes: (node, reader) => reader.nodes(node, '`routes`').flatMap((item) => parseRoute(item, reader)),
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

function parseRepo(node: Node | null, what: string, reader: ConfigReader): RepoName | null {
  const text = reader.text(node, what);
  const repo = text === null ? null : parseRepoName(text);
  if (text !== null && repo === null) reader.report(node, `${what} must be a repository, \`owner/name\``);
  return repo;
}

function parseRepos(node: Node | null, what: string, reader: ConfigReader): readonly RepoName[] {
  return reader.texts(node, what).flatMap((item) => {
    const repo = parseRepo(item.node, `an entry of ${what}`, reader);
    return repo === null ? [] : [repo];
  });
}

function parseTexts(node: Node | null, what: string, reader: ConfigReader): readonly string[] {
  return reader.texts(node, what).map((item) => item.text);
}

function parseGlobs(node: Node | null, what: string, reader: ConfigReader): readonly string[] | null {
  const globs = reader.texts(node, what);
  for (const { text, node: at } of globs) {
    const reason = describeBadGlob(text);
    if (reason !== null) reader.report(at, `\`${text}\` ${reason}`);
  }
  return globs.length === 0 ? null : globs.map((glob) => glob.text);
}

function parseLabel(node: Node | null, what: string, reader: ConfigReader): string | null {
  const label = reader.text(node, what);
  if (label === null) return null;
  if (label.trim() === '') reader.report(node, `${what} is empty`);
  if (label.length > LONGEST_LABEL) reader.report(node, `${what} is longer than GitHub's ${LONGEST_LABEL} characters`);
  if (label.includes(',')) reader.report(node, `${what} contains a comma, which GitHub's lists of labels do not allow`);
  return label.trim();
}

function parseLabels(node: Node | null, what: string, reader: ConfigReader): readonly string[] {
  return reader.texts(node, what).flatMap((item) => parseLabel(item.node, `an entry of ${what}`, reader) ?? []);
}

function parseChoice<T extends string>(
  node: Node | null,
  what: string,
  choices: readonly T[],
  reader: ConfigReader,
): T | null {
  const text = reader.text(node, what);
  const found = choices.find((choice) => choice === text);
  if (text !== null && found === undefined)
    reader.report(node, `${what} must be one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`);
  return found ?? null;
}

const CONDITIONS = ['teams', 'notes', 'owners', 'text'] as const;

function parseRoute(node: Node, reader: ConfigReader): readonly Route[] {
  let when: Route['when'] | null = null;
  let target: RepoName | null = null;
  let labels: readonly string[] = [];
  let type: string | null = null;
  for (const { key, keyNode, value } of reader.entries(node, 'a route')) {
    if (key === 'when') when = parseWhen(value, reader);
    else if (key === 'target') target = parseRepo(value, '`target` of a route', reader);
    else if (key === 'labels') labels = parseLabels(value, '`labels` of a route', reader);
    else if (key === 'type') type = parseType(value, reader);
    else
      reader.report(
        keyNode,
        `unknown key \`${key}\` in a route: \`when\`, \`target\`, \`labels\` and \`type\` are known`,
      );
  }
  if (target === null) reader.report(node, 'a route needs a `target`');
  if (when === null) reader.report(node, 'a route needs a `when` with at least one condition');
  return when === null || target === null ? [] : [{ when, target, labels, ...(type === null ? {} : { type }) }];
}

function parseWhen(node: Node | null, reader: ConfigReader): Route['when'] {
  const when: { -readonly [Key in (typeof CONDITIONS)[number]]?: readonly string[] } = {};
  for (const { key, keyNode, value } of reader.entries(node, '`when`')) {
    const condition = CONDITIONS.find((name) => name === key);
    if (condition === undefined)
      reader.report(keyNode, `unknown condition \`${key}\`: \`teams\`, \`notes\`, \`owners\` and \`text\` are known`);
    else {
      const what = `\`${key}\` of a route`;
      const texts = condition === 'notes' ? (parseGlobs(value, what, reader) ?? []) : parseTexts(value, what, reader);
      if (isSeq(value) && value.items.length === 0)
        reader.report(value, `\`${key}\` of a route is empty, so the route never applies`);
      when[condition] = texts;
    }
  }
  if (Object.keys(when).length === 0) reader.report(node, '`when` has no condition');
  return when;
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

const OVERVIEW = { repository: null, title: 'Open TODOs', stuck: 3 } as const;

/** `true`, or a mapping; `false` is the default. */
function parseOverview(node: Node | null, reader: ConfigReader): Settings['overview'] {
  if (isScalar(node)) return reader.flag(node, '`overview`') === true ? OVERVIEW : null;
  let overview: NonNullable<Settings['overview']> = OVERVIEW;
  for (const { key, keyNode, value } of reader.entries(node, '`overview`')) {
    if (key === 'repository') overview = { ...overview, repository: parseRepo(value, '`overview.repository`', reader) };
    else if (key === 'title')
      overview = { ...overview, title: parseLabel(value, '`overview.title`', reader) ?? OVERVIEW.title };
    else if (key === 'stuck')
      overview = { ...overview, stuck: parseCount(value, '`overview.stuck`', reader) ?? OVERVIEW.stuck };
    else
      reader.report(
        keyNode,
        `unknown key \`${key}\` in \`overview\`: \`repository\`, \`title\` and \`stuck\` are known`,
      );
  }
  return overview;
}

function parseCount(node: Node | null, what: string, reader: ConfigReader): number | null {
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  reader.report(node, `${what} must be a whole number of at least 1`);
  return null;
}

/** Numeric ids; one alone needs no list. */
function parseIds(node: Node | null, what: string, reader: ConfigReader): readonly number[] {
  const items = isScalar(node) ? [node] : reader.nodes(node, what);
  return items.flatMap((item) => {
    const id = isScalar(item) ? Number(item.value ?? Number.NaN) : Number.NaN;
    if (Number.isSafeInteger(id) && id > 0) return [id];
    reader.report(item, `an entry of ${what} must be the numeric id of a repository`);
    return [];
  });
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
