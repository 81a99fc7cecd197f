import type { RepoName } from '../core/text/types.ts';
import type { Since } from '../core/text/types.ts';
import { describeBadGlob } from './check-glob.ts';
import { CONFIG_PATH, listConfigPaths } from './config-paths.ts';
import { parseSince } from './parse-since.ts';
import { parseRepoName } from './repo-name.ts';
import type { Inputs } from './run-settings.ts';

/** All inputs as typed values, or a sentence about each that is wrong. Secrets are never part of a sentence. */
export type InputsResult =
  | {
      readonly inputs: Inputs;
      /** Tokens that are missing where a run can do without. */ readonly gaps: readonly string[];
    }
  | { readonly problems: readonly string[] };

/**
 * Parses the action's inputs; `read` gives an input's text, empty when it is not set. In pull requests from forks and in
 * forks secrets are empty: there `mayLackTokens` holds, and what is public is read without.
 */
export function parseInputs(read: (name: string) => string, mayLackTokens: boolean): InputsResult {
  const problems: string[] = [];
  const gaps: string[] = [];
  const missing = mayLackTokens ? gaps : problems;
  const reader = createReader(read, problems);
  const notesToken = read('notes-token').trim();
  const token = read('token').trim() || (mayLackTokens ? notesToken : '');
  const inputs: Inputs = {
    token,
    tokens: parseTokens(read('tokens'), problems, missing),
    notesToken: notesToken || token,
    configPaths: listConfigPaths(reader.path('config', CONFIG_PATH)),
    path: reader.path('path', '.'),
    target: reader.repo('target'),
    notes: reader.globs('notes'),
    since: reader.since('since'),
    agenda: reader.path('agenda', '') || null,
    reflect: reader.flag('reflect', false),
    dryRun: reader.flag('dry-run', false),
    comment: reader.flag('comment', true),
    maxNew: reader.count('max-new', 50, 0),
    maxCloses: reader.count('max-closes', 10, 0),
    maxWrites: reader.count('max-writes', 400, 0),
    writesPerMinute: reader.count('writes-per-minute', 60, 1),
  };
  if (read('token').trim() === '' && inputs.tokens.size === 0) {
    missing.push(
      'No token: set the input `token`, for example to `${{ github.token }}`, or name one per owner in `tokens`.',
    );
  }
  return problems.length > 0 ? { problems } : { inputs, gaps };
}

function createReader(read: (name: string) => string, problems: string[]) {
  const value = (name: string) => read(name).trim();
  return {
    flag: (name: string, fallback: boolean): boolean => {
      const text = value(name).toLowerCase();
      if (text === '') return fallback;
      if (text !== 'true' && text !== 'false') problems.push(`Input \`${name}\` is neither true nor false.`);
      return text === 'true';
    },
    count: (name: string, fallback: number, least: number): number => {
      const text = value(name);
      if (text === '') return fallback;
      if (!/^\d{1,15}$/.test(text) || Number(text) < least) {
        problems.push(`Input \`${name}\` is not a whole number of at least ${least}.`);
        return fallback;
      }
      return Number(text);
    },
    globs: (name: string): readonly string[] | null => {
      const lines = value(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
      for (const glob of lines) {
        const reason = describeBadGlob(glob);
        if (reason !== null) problems.push(`Input \`${name}\`: \`${glob}\` ${reason}.`);
      }
      return lines.length === 0 ? null : lines;
    },
    repo: (name: string): RepoName | null => {
      const text = value(name);
      if (text === '') return null;
      const repo = parseRepoName(text);
      if (repo === null)
        problems.push(
          `Input \`${name}\` is not a repository: write it as \`owner/name\`, for example \`unikraft/unikraft\`.`,
        );
      return repo;
    },
    since: (name: string): Since | null => {
      const text = value(name);
      if (text === '') return null;
      const since = parseSince(text);
      if (since === null)
        problems.push(`Input \`${name}\` is neither a day (\`2026-01-31\`), a span (\`30 days\`) nor \`none\`.`);
      return since;
    },
    path: (name: string, fallback: string): string => {
      const path = normalisePath(value(name) || fallback);
      if (/^(?:\/|[A-Za-z]:)/.test(path) || path.split('/').includes('..')) {
        problems.push(`Input \`${name}\` points outside the repository: give a path inside it.`);
      }
      return path;
    },
  };
}

/** A path as git and GitHub write it: also from a workflow for Windows, with `./` in front or a slash at the end. */
function normalisePath(path: string): string {
  return path
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/+)+/, '')
    .replace(/(?<=.)\/+$/, '');
}

/** `owner: token` or `owner/name: token`, one a line. */
function parseTokens(text: string, problems: string[], missing: string[]): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const match = /^\s*([^\s:]+)\s*:\s*(\S*)\s*$/.exec(line);
    const [, written = '', token] = match ?? [];
    // Whatever owner a target can have has a token; a name that is not one could hold a secret and is not repeated.
    const name = parseRepoName(written.includes('/') ? written : `${written}/x`) === null ? undefined : written;
    if (name === undefined || token === undefined || token === '') {
      (name === undefined ? problems : missing).push(
        `Input \`tokens\`, line ${index + 1}: write \`owner: token\` or \`owner/name: token\` (an unset secret leaves the token empty).`,
      );
    } else if (tokens.has(name.toLowerCase())) {
      problems.push(`Input \`tokens\`, line ${index + 1}: \`${name}\` is listed twice.`);
    } else tokens.set(name.toLowerCase(), token);
  }
  return tokens;
}

/** The token for a repository: its own, else its owner's, else the general one. */
export function chooseToken(inputs: Pick<Inputs, 'token' | 'tokens'>, repo: RepoName): string {
  const name = repo.toLowerCase();
  return inputs.tokens.get(name) ?? inputs.tokens.get(name.slice(0, name.indexOf('/'))) ?? inputs.token;
}
