import { withoutDate } from '../note/dates/path-day.ts';
import type { Note } from '../people/types.ts';
import { foldCase } from '../text/fold-text.ts';
import { groupBy } from '../text/group-by.ts';

/** A file of a series: `calls/Call 12.md` is number 12 of `call #.md`, `calls/2026-01-07.md` one of the days. */
type Numbered = {
  readonly path: string;
  readonly folder: string;
  readonly series: string;
  readonly number: number;
  readonly isDay: boolean;
};

/** Letters of a name that tell a series by number. */
const LEAST_LETTERS = 3;
/** Notes of a series in the folder where it lies. */
const FEWEST = 2;
/** Folders of a series beyond which none of its notes is taken for a slip. */
const MOST_FOLDERS = 100;

/**
 * Notes that lie in a folder above by mistake, by their paths, and a note of the folder where they belong: alone in their
 * own, each is the next of a series that lies in one folder below. `Meeting 63.md` beside `Calls/Meeting 62.md`.
 */
export function findStrays(notes: readonly Note[]): ReadonlyMap<string, string> {
  const own = notes.filter(({ teams }) => teams.length === 0);
  const perFolder = groupBy(own, ({ path }) => nameFolder(path));
  const series = groupBy(
    own.flatMap((note) => takeNumber(note.path) ?? takeDay(note) ?? []),
    (one) => one.series,
  );
  const strays = new Map<string, string>();
  for (const all of series.values()) {
    const folders = groupBy(all, (one) => one.folder);
    if (folders.size < 2 || folders.size > MOST_FOLDERS) continue;
    for (const [folder, numbered] of folders) {
      const [stray, ...others] = numbered;
      if (stray === undefined || others.length > 0 || perFolder.get(folder)?.length !== 1) continue;
      const home = findHome(stray, all);
      if (home !== undefined) strays.set(stray.path, home);
    }
  }
  return strays;
}

/** The note before it in the only folder below that holds its series, if that folder lacks it. */
function findHome(stray: Numbered, all: readonly Numbered[]): string | undefined {
  const above = stray.folder === '' ? '' : `${stray.folder}/`;
  const folders = groupBy(
    all.filter((one) => one !== stray && one.folder.startsWith(above)),
    ({ folder }) => withoutDates(folder),
  );
  const [below = [], ...others] = folders.values();
  if (others.length > 0 || below.length < FEWEST) return undefined;
  const before = below.filter(({ number }) => number <= stray.number).toSorted((a, b) => b.number - a.number);
  const [last] = before;
  if (last === undefined || last.number === stray.number) return undefined;
  return stray.isDay || last.number === stray.number - 1 ? last.path : undefined;
}

function takeNumber(path: string): Numbered | null {
  const folder = nameFolder(path);
  const name = nameFile(path);
  const numbers = name.match(/\d+/g) ?? [];
  const letters = name.replace(/\.\p{L}+$/u, '').match(/\p{L}/gu) ?? [];
  if (numbers.length !== 1 || letters.length < LEAST_LETTERS) return null;
  return { path, folder, series: name.replace(/\d+/, '#'), number: Number(numbers[0]), isDay: false };
}

/** A file with the meeting's day in its name. */
function takeDay({ path, date }: Note): Numbered | null {
  const name = nameFile(path).replace(/\.\p{L}+$/u, '');
  const rest = withoutDate(name);
  if (date === null || rest === name) return null;
  const number = Number(date.replaceAll('-', ''));
  return { path, folder: nameFolder(path), series: `${rest} by day`, number, isDay: true };
}

/** A folder without the years and days in its name: the notes of several years are one series. */
function withoutDates(folder: string): string {
  return folder
    .split('/')
    .map(withoutDate)
    .filter((part) => part !== '')
    .join('/');
}

function nameFile(path: string): string {
  return foldCase(path.slice(path.lastIndexOf('/') + 1));
}

function nameFolder(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
