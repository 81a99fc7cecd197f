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
export type Unseen = {
  readonly count: number;
  readonly example: string;
  readonly globs: readonly string[];
  /** Whether the globs take the notes that are found without them as well: they name all notes there are. */
  readonly isWhole: boolean;
};

/** Endings that only a glob makes notes. */
const TEXT = /\.(?:txt|text|asc|asciidoc|rest|mdx|qmd|mkd)$/i;
/** Globs that are proposed for what is not read, and beside them for what is. */
const MOST_GLOBS = 3;
const MOST_READ = 5;
/** Texts in folders of meetings that are told beside many notes, and how many notes stand for each of them. */
const [ENOUGH, FOR_EACH] = [3, 4];

/** What looks like minutes and is not read, where that is more than what is, or a good part in texts; null otherwise. */
export function findUnseen({ notes, others, paths }: Looked): Unseen | null {
  const taken = new Set(notes);
  const read = new Set(others.map(({ path }) => path));
  const texts = paths.filter((path) => !taken.has(path) && !read.has(path) && TEXT.test(path) && isInFolder(path));
  const like = [...others.filter(isLikeMinutes).map(({ path }) => path), ...texts].filter(
    (path) => !isBesideMinutes(path),
  );
  const found = like.length > notes.length ? like : findMany(like, notes.length);
  const [example] = found.toSorted();
  if (example === undefined) return null;
  const kept = composeGlobs(notes);
  const isWhole = kept.length <= MOST_READ && notes.every((path) => findFolder(path) >= 0);
  const globs = composeGlobs(found).slice(0, MOST_GLOBS);
  return {
    count: found.length,
    example,
    globs: isWhole ? [...new Set([...globs, ...kept])] : globs,
    isWhole,
  };
}

/** Those that only a glob makes notes, where they are many beside what is read. */
function findMany(paths: readonly string[], notes: number): readonly string[] {
  const texts = paths.filter((path) => TEXT.test(path));
  return texts.length >= ENOUGH && texts.length * FOR_EACH >= notes ? texts : [];
}

/** The sentence for people. */
export function describeUnseen({ count, example, globs, isWhole }: Unseen): string {
  const what = count === 1 ? `${example} looks` : `${count} files look`;
  const such = count === 1 ? '' : `, such as ${example}`;
  const list = globs.map((glob) => JSON.stringify(glob)).join(', ');
  return `${what} like minutes but ${count === 1 ? 'is' : 'are'} not read as notes${such}; to include ${count === 1 ? 'it' : 'them'}, set \`notes: [${list}]\`${isWhole ? '' : ', with globs for the notes that are read now'}`;
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

/** What a glob would read as a sign of its own. */
const SPECIAL = /[*?[\]{}()!+@\\]/;

/** A glob for each folder of meetings and ending, the most frequent first; elsewhere for what its file is called. */
function composeGlobs(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const parts = path.split('/');
    const folders = parts.slice(0, -1);
    const at = findFolder(path);
    const ending = /\.\w+$/.exec(parts.at(-1) ?? '')?.[0] ?? '';
    const folder = at < 0 ? folders.slice(0, 1) : folders.slice(0, at + 1);
    const wide = folder.length === 0 ? `*${ending}` : `${folder.join('/')}/**/*${ending}`;
    const glob = at < 0 && !SPECIAL.test(path) ? (nameAlike(path, ending) ?? wide) : wide;
    counts.set(glob, (counts.get(glob) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([glob]) => glob);
}

/** `docs/meeting*.md` for `docs/meeting3.md`, and a file without a number itself: what else stands beside it is no minutes. */
function nameAlike(path: string, ending: string): string | null {
  const stem = path.slice(0, path.length - ending.length);
  const at = stem.slice(stem.lastIndexOf('/') + 1).search(/\d/);
  if (at < 0) return path;
  return at === 0 ? null : `${stem.slice(0, stem.lastIndexOf('/') + 1 + at)}*${ending}`;
}

/** The first folder of a path that is called after meetings; -1 where none is. */
function findFolder(path: string): number {
  const folders = path.split('/').slice(0, -1);
  return folders.findIndex((folder) => namesMeeting(folder.replace(/[-_.]/g, ' ')));
}
