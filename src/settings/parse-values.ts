import { isScalar, type Node } from 'yaml';
import type { RepoName } from '../core/text/types.ts';
import { describeBadGlob } from './check-glob.ts';
import type { ConfigReader } from './config-reader.ts';
import { parseRepoName } from './repo-name.ts';

/** GitHub's limit for a label's name. */
const LONGEST_LABEL = 50;

/** A repository, `owner/name`; anything else is reported and gives null. */
export function parseRepo(node: Node | null, what: string, reader: ConfigReader): RepoName | null {
  const text = reader.text(node, what);
  const repo = text === null ? null : parseRepoName(text);
  if (text !== null && repo === null) reader.report(node, `${what} must be a repository, \`owner/name\``);
  return repo;
}

/** A list of repositories; anything else is reported and left out. */
export function parseRepos(node: Node | null, what: string, reader: ConfigReader): readonly RepoName[] {
  return reader.texts(node, what).flatMap((item) => {
    const repo = parseRepo(item.node, `an entry of ${what}`, reader);
    return repo === null ? [] : [repo];
  });
}

/** A list of texts. */
export function parseTexts(node: Node | null, what: string, reader: ConfigReader): readonly string[] {
  return reader.texts(node, what).map((item) => item.text);
}

/** A list of globs; null when empty. Globs that cannot be matched are reported. */
export function parseGlobs(node: Node | null, what: string, reader: ConfigReader): readonly string[] | null {
  const globs = reader.texts(node, what);
  for (const { text, node: at } of globs) {
    const reason = describeBadGlob(text);
    if (reason !== null) reader.report(at, `\`${text}\` ${reason}`);
  }
  return globs.length === 0 ? null : globs.map((glob) => glob.text);
}

/** A label's name, within what GitHub takes. */
export function parseLabel(node: Node | null, what: string, reader: ConfigReader): string | null {
  const label = reader.text(node, what);
  if (label === null) return null;
  if (label.trim() === '') reader.report(node, `${what} is empty`);
  if (label.length > LONGEST_LABEL) reader.report(node, `${what} is longer than GitHub's ${LONGEST_LABEL} characters`);
  if (label.includes(',')) reader.report(node, `${what} contains a comma, which GitHub's lists of labels do not allow`);
  return label.trim();
}

/** A list of labels. */
export function parseLabels(node: Node | null, what: string, reader: ConfigReader): readonly string[] {
  return reader.texts(node, what).flatMap((item) => parseLabel(item.node, `an entry of ${what}`, reader) ?? []);
}

/** One of the given words; any other is reported and gives null. */
export function parseChoice<T extends string>(
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

/** A whole number of at least 1. */
export function parseCount(node: Node | null, what: string, reader: ConfigReader): number | null {
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  reader.report(node, `${what} must be a whole number of at least 1`);
  return null;
}

/** Numeric ids; one alone needs no list. */
export function parseIds(node: Node | null, what: string, reader: ConfigReader): readonly number[] {
  const items = isScalar(node) ? [node] : reader.nodes(node, what);
  return items.flatMap((item) => {
    const id = isScalar(item) ? Number(item.value ?? Number.NaN) : Number.NaN;
    if (Number.isSafeInteger(id) && id > 0) return [id];
    reader.report(item, `an entry of ${what} must be the numeric id of a repository`);
    return [];
  });
}
