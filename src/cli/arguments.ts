import { parseArgs } from 'node:util';
import { parseSince } from '../settings/parse-since.ts';
import { parseRepoName } from '../settings/repo-name.ts';
import type { Since } from '../core/text/types.ts';
import { joinWords } from '../core/tell/words.ts';
import { findNearest } from './find-nearest.ts';

/** What the command line asks for. */
export type Arguments = {
  readonly command: string;
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly explain: boolean;
  /** Whether warnings count as findings. */
  readonly strict: boolean;
  readonly yes: boolean;
  readonly force: boolean;
  readonly help: boolean;
  readonly version: boolean;
  /** Path of the configuration; null is the usual place. */
  readonly config: string | null;
  readonly target: string | null;
  readonly repo: string | null;
  readonly since: Since | null;
  /** Team whose agenda is asked for. */
  readonly team: string | null;
};

/** Arguments, or one sentence about what is wrong with them. */
export type ArgumentsResult = { readonly arguments: Arguments } | { readonly problem: string };

const OPTIONS = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  strict: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  force: { type: 'boolean', short: 'f' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  config: { type: 'string' },
  target: { type: 'string' },
  repo: { type: 'string' },
  since: { type: 'string' },
  team: { type: 'string' },
} as const;

/** Options that change what some commands do and mean nothing to the others. */
const ONLY: Readonly<Partial<Record<keyof typeof OPTIONS, readonly string[]>>> = {
  json: ['extract', 'check', 'plan', 'apply', 'people'],
  explain: ['extract'],
  strict: ['check'],
  yes: ['apply'],
  force: ['apply', 'init'],
  team: ['agenda'],
};

/** The sentence about an option that the command does not have; null where all are its own. */
export function findForeignOption(command: string, words: readonly string[]): string | null {
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || !isLimited(token.name)) continue;
    const commands = ONLY[token.name] ?? [];
    if (!commands.includes(command))
      return `\`${command}\` has no option \`${token.rawName}\`; it belongs to ${joinWords(commands.map((name) => `\`${name}\``))}`;
  }
  return null;
}

function isLimited(name: string): name is keyof typeof ONLY {
  return Object.hasOwn(ONLY, name);
}

/** Parses the command line without deciding anything yet. */
export function parseArguments(words: readonly string[]): ArgumentsResult {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
    const [command = '', ...paths] = positionals;
    const since = values.since === undefined ? null : parseSince(values.since);
    if (values.since !== undefined && since === null)
      return { problem: '--since takes a day (2026-01-31), a span ("30 days") or none' };
    for (const name of ['target', 'repo'] as const) {
      const value = values[name];
      if (value !== undefined && parseRepoName(value) === null)
        return { problem: `--${name} takes a repository, owner/name` };
    }
    const {
      json = false,
      explain = false,
      strict = false,
      yes = false,
      force = false,
      help = false,
      version = false,
      config = null,
      target = null,
      repo = null,
      team = null,
    } = values;
    return {
      arguments: {
        command,
        paths,
        json,
        explain,
        strict,
        yes,
        force,
        help,
        version,
        config,
        target,
        repo,
        since,
        team,
      },
    };
  } catch (error) {
    return { problem: describeUsage(error) };
  }
}

/** What is wrong, and which option was probably meant. */
function describeUsage(error: unknown): string {
  const problem = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
  const empty = /^Option '(?:-\w, )?(--\w+) <value>' argument missing/.exec(problem)?.[1];
  if (empty !== undefined) return `\`${empty}\` needs a value`;
  const flag = /^Unknown option '--([^']+)'/.exec(problem)?.[1];
  const nearest = flag === undefined ? null : findNearest(flag, Object.keys(OPTIONS));
  if (flag === undefined) return `${problem.charAt(0).toLowerCase()}${problem.slice(1)}`;
  return `there is no option \`--${flag}\`${nearest === null ? '' : `; did you mean \`--${nearest}\`?`}`;
}
