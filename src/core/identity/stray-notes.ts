import type { Note } from '../people/types.ts';
import { foldCase } from '../text/fold-text.ts';
import { groupBy } from '../text/group-by.ts';

/** A numbered file: `calls/Call 12.md` is number 12 of `call #.md`. */
type Numbered = { readonly path: string; readonly folder: string; readonly series: string; readonly number: number };

/** Letters of a name that tell a series; a day tells none. */
const LEAST_LETTERS = 3;
/** Numbers of a series in the folder where it lies. */
const FEWEST = 2;

/**
 * Notes that lie in a folder above by mistake, by their paths, and a note of the folder where they belong: alone in their
 * own, each has the next number of a series that lies in one folder below. `Meeting 63.md` beside `Calls/Meeting 62.md`.
 */
export function findStrays(notes: readonly Note[]): ReadonlyMap<string, string> {
  const own = notes.filter(({ teams }) => teams.length === 0);
  const perFolder = groupBy(own, ({ path }) => nameFolder(path));
  const series = groupBy(
    own.flatMap(({ path }) => takeNumber(path) ?? []),
    (one) => one.series,
  );
  const strays = new Map<string, string>();
  for (const all of series.values())
    for (const [folder, numbered] of groupBy(all, (one) => one.folder)) {
      const [stray, ...others] = numbered;
      if (stray === undefined || others.length > 0 || perFolder.get(folder)?.length !== 1) continue;
      const home = findHome(stray, all);
      if (home !== undefined) strays.set(stray.path, home);
    }
  return strays;
}

/** The note before it in the only folder below that holds its series, if that folder lacks its number. */
function findHome(stray: Numbered, all: readonly Numbered[]): string | undefined {
  const above = stray.folder === '' ? '' : `${stray.folder}/`;
  const folders = groupBy(
    all.filter((one) => one !== stray && one.folder.startsWith(above)),
    (one) => one.folder,
  );
  const [below = [], ...others] = folders.values();
  const isKnown = below.some(({ number }) => number === stray.number);
  if (others.length > 0 || below.length < FEWEST || isKnown) return undefined;
  return below.find(({ number }) => number === stray.number - 1)?.path;
}

function takeNumber(path: string): Numbered | null {
  const folder = nameFolder(path);
  const name = foldCase(path.slice(path.lastIndexOf('/') + 1));
  const numbers = name.match(/\d+/g) ?? [];
  const letters = name.replace(/\.\p{L}+$/u, '').match(/\p{L}/gu) ?? [];
  if (numbers.length !== 1 || letters.length < LEAST_LETTERS) return null;
  return { path, folder, series: name.replace(/\d+/, '#'), number: Number(numbers[0]) };
}

function nameFolder(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
