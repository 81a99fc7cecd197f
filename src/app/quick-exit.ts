import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { findGit } from '../shell/machine/find-git.ts';
import { describeNothing } from '../core/tell/nothing.ts';
import { buildGitEnvironment, GIT_SETTINGS } from '../shell/machine/git-environment.ts';
import { CONFIG_PATH, isConfigNamed, listConfigPaths } from '../settings/config-paths.ts';

// Nothing but Node's own modules and small files may be imported here: this decides whether the rest is loaded.

/** Most files looked into; a push of more is read the ordinary way. */
const MOST_LOOKED_INTO = 20;

/** Texts in folders: of one that looks like minutes and is no note the summary says so. */
const MAY_LOOK_LIKE_MINUTES = /^[^.].*\/[^/]+\.(?:md|markdown|rst|adoc|org|txt|text|asc|asciidoc|rest|mdx|qmd|mkd)$/i;

/**
 * Whether this run is a push whose commits are both here and which touches neither a file that could be a note, nor one
 * that could look like minutes, nor the configuration, while no globs say which files are notes. Then there is nothing to
 * read and nobody to ask.
 */
export async function hasNothingToDo(env: NodeJS.ProcessEnv): Promise<boolean> {
  if (env['GITHUB_EVENT_NAME'] !== 'push' || (env['INPUT_NOTES'] ?? '').trim() !== '') return false;
  const configs = listConfigPaths(readPath(env['INPUT_CONFIG'], CONFIG_PATH));
  const workspace = `${env['GITHUB_WORKSPACE'] ?? '.'}/${readPath(env['INPUT_PATH'], '.')}`;
  const commits = readPush(env['GITHUB_EVENT_PATH']);
  if (commits === null || configs.some((config) => namesNotes(`${workspace}/${config}`))) return false;
  // One that was named and is not there is an error, whatever the push touches.
  if (isConfigNamed(configs) && configs.some((config) => !existsSync(`${workspace}/${config}`))) return false;
  const paths = await listChangedPaths(workspace, commits);
  if (paths === null || configs.some((config) => paths.includes(config))) return false;
  const texts = paths.filter((path) => /\.(?:md|markdown|rst|adoc|org)$/i.test(path));
  if (texts.length > MOST_LOOKED_INTO || texts.some((path) => /\d/.test(path))) return false;
  if (paths.some((path) => MAY_LOOK_LIKE_MINUTES.test(path))) return false;
  const sides = texts.flatMap((path) => [`${commits.before}:${path}`, `${commits.after}:${path}`]);
  return (await Promise.all(sides.map((object) => mayTellDay(workspace, object)))).every((may) => !may);
}

function readPath(value: string | undefined, fallback: string): string {
  return (value?.trim() || fallback).replace(/\\/g, '/').replace(/^(?:\.\/+)+/, '');
}

/** Without digits in its path a file's day can only stand in its text. A file that is not there has none. */
async function mayTellDay(workspace: string, object: string): Promise<boolean> {
  return /(?:19|20)\d\d|\d\/\d{1,2}\/\d\d/.test((await runGit(workspace, ['show', object])) ?? '');
}

/** Hands on zeros and says so, and what the summary is to say besides, as list items. */
export function finishWithNothing(env: NodeJS.ProcessEnv, remarks: readonly string[] = []): void {
  const { message, outputs, summary } = describeNothing(remarks);
  process.stdout.write(`${message}\n`);
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`);
  append(env['GITHUB_OUTPUT'], lines.join(''));
  append(env['GITHUB_STEP_SUMMARY'], summary);
}

function append(file: string | undefined, text: string): void {
  if (file !== undefined && file !== '') appendFileSync(file, text);
}

function readPush(file: string | undefined): { readonly before: string; readonly after: string } | null {
  try {
    const payload: unknown = JSON.parse(readFileSync(file ?? '', 'utf8'));
    if (typeof payload !== 'object' || payload === null || !('before' in payload) || !('after' in payload)) return null;
    const { before, after } = payload;
    return isCommit(before) && isCommit(after) ? { before, after } : null;
  } catch {
    return null;
  }
}

function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value);
}

/** Whether the configuration says which files are notes; then its globs decide, not this. */
function namesNotes(file: string): boolean {
  try {
    return /\bnotes["']?\s*:/.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

async function listChangedPaths(
  workspace: string,
  commits: { before: string; after: string },
): Promise<readonly string[] | null> {
  const words = ['diff', '--name-only', '--no-renames', '-z', '--no-ext-diff', commits.before, commits.after, '--'];
  return (await runGit(workspace, words))?.split('\0').filter((path) => path !== '') ?? null;
}

function runGit(workspace: string, words: readonly string[]): Promise<string | null> {
  const git = findGit();
  if (git === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    execFile(
      git,
      [...GIT_SETTINGS, '-C', workspace, ...words],
      { maxBuffer: 1 << 26, env: buildGitEnvironment(process.env) },
      (error, stdout) => resolve(error === null ? stdout : null),
    );
  });
}
