import { findPathDay } from './dates/path-day.ts';
import { isAboutMeeting, namesMeeting, namesMinutes } from './dates/date-words.ts';
import { isBesideMinutes } from './dates/partial-day.ts';

/** Files of a repository as they were looked at. */
export type Looked = {
  /** Paths of the files that were taken for notes. */
  readonly notes: readonly string[];
  /** Files that were read and are no notes, with the number of items that stand in them. */
  readonly others: readonly { readonly path: string; readonly items: number }[];
  /** Every path there is. */
  readonly paths: readonly string[];
};

/** Files that look like minutes and are not read, and the globs that would take them. */
export type Unseen = { readonly count: number; readonly example: string; readonly globs: readonly string[] };

/** Endings that only a glob makes notes. */
const TEXT = /\.(?:txt|text|asc|asciidoc|rest|mdx|qmd|mkd)$/i;
/** Globs that are proposed. */
const MOST_GLOBS = 3;

/** What looks like minutes and is not read, where that is more than what is; null otherwise. */
export function findUnseen({ notes, others, paths }: Looked): Unseen | null {
  const taken = new Set(notes);
  const read = new Set(others.map(({ path }) => path));
  const texts = paths.filter((path) => !taken.has(path) && !read.has(path) && TEXT.test(path) && isInFolder(path));
  const found = [...others.filter(isLikeMinutes).map(({ path }) => path), ...texts].filter(
    (path) => !isBesideMinutes(path),
  );
  const [example] = found.toSorted();
  if (example === undefined || found.length <= notes.length) return null;
  return { count: found.length, example, globs: composeGlobs(found) };
}

/** The sentence for people. */
export function describeUnseen({ count, example, globs }: Unseen): string {
  const what = count === 1 ? `${example} looks` : `${count} files look`;
  const such = count === 1 ? '' : `, such as ${example}`;
  const list = globs.map((glob) => JSON.stringify(glob)).join(', ');
  return `${what} like minutes but ${count === 1 ? 'is' : 'are'} not read as notes${such}; to include ${count === 1 ? 'it' : 'them'}, set \`notes: [${list}]\``;
}

function isLikeMinutes({ path, items }: { readonly path: string; readonly items: number }): boolean {
  return items > 0 || isInFolder(path);
}

/** Whether a folder is called after meetings, the file is called minutes and nothing else, or its name tells a meeting's day. */
function isInFolder(path: string): boolean {
  const parts = path.split('/').map((part) => part.replace(/[-_.]/g, ' '));
  const name = (parts.pop() ?? '').replace(/ \w+$/, '');
  const isMinutes = namesMinutes(name) && isAboutMeeting(name);
  return isMinutes || parts.some(namesMeeting) || findPathDay(path) !== null;
}

/** A glob for each folder of meetings and ending, the most frequent first. */
function composeGlobs(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const parts = path.split('/');
    const folders = parts.slice(0, -1);
    const at = folders.findIndex((folder) => namesMeeting(folder.replace(/[-_.]/g, ' ')));
    const ending = /\.\w+$/.exec(parts.at(-1) ?? '')?.[0] ?? '';
    const folder = at < 0 ? folders.slice(0, 1) : folders.slice(0, at + 1);
    const glob = folder.length === 0 ? `*${ending}` : `${folder.join('/')}/**/*${ending}`;
    counts.set(glob, (counts.get(glob) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_GLOBS)
    .map(([glob]) => glob);
}
