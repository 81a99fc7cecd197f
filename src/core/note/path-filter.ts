import picomatch from 'picomatch';
import { isText } from './decode-note.ts';
import type { NoteFile, NoteSettings } from './types.ts';

/** Folders that never hold notes, whatever the globs say. */
const NEVER = /(?:^|\/)(?:\.git|\.github|node_modules)(?:\/|$)/;
/** Folders and files that only a glob which names them makes notes. */
const HIDDEN = /(?:^|\/)\./;

/** Characters of a path that is compared with globs; a longer one names no note, and comparing could take for ever. */
const LONGEST_PATH = 512;

function mayBeNote(path: string): boolean {
  return path.length <= LONGEST_PATH && !NEVER.test(path);
}

/** What minutes are mostly written in; without globs nothing else is a note. */
const MINUTES = /\.(?:md|markdown|rst|adoc|org)$/i;

/** What is no text for readers, unless a glob names its ending: `**` in a repository of code means its notes. */
const OTHER =
  /\.(?:png|jpe?g|gif|svg|webp|ico|bmp|tiff?|pdf|docx?|xlsx?|pptx?|od[tsp]|zip|gz|xz|bz2|tar|7z|jar|mp[34]|m4a|mov|webm|ogg|wav|woff2?|ttf|otf|eot|so|exe|bin|wasm|ics|lock|json5?|jsonl|ya?ml|toml|ini|cfg|conf|env|xml|html?|css|s[ac]ss|less|csv|tsv|sql|[cm]?[jt]sx?|vue|py|ipynb|rb|php|go|rs|java|kt|swift|scala|cs|c|cc|cpp|h|hpp|sh|bash|ps1|bat|pl|lua|r|jl|tf|proto|gradle|map|patch|diff|tex|bib|drawio|mmd|vtt|srt)$/i;

/** Whether a path can be a note: by the globs, or by its ending when there are none. */
export function createPathFilter(notes: NoteSettings['notes']): (path: string) => boolean {
  const includes = notes?.filter((glob) => !glob.startsWith('!')) ?? [];
  const excludes = notes?.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)) ?? [];
  const isOut = excludes.length > 0 ? picomatch(excludes.flatMap(expandGlob), { dot: true }) : () => false;
  if (includes.length === 0)
    return (path) => mayBeNote(path) && !HIDDEN.test(path) && MINUTES.test(path) && !isOut(path);
  // Without `dot` a glob means what begins with a dot only where it says so.
  const isIn = picomatch(includes.flatMap(expandGlob));
  const naming = includes.filter((glob) => /\.[\w{},]+$/.test(glob));
  const isNamed = naming.length > 0 ? picomatch(naming) : () => false;
  return (path) => mayBeNote(path) && isIn(path) && !isOut(path) && (!OTHER.test(path) || isNamed(path));
}

/** Whether a file that the filter admits can be read: one that a broad glob admits may be anything. */
export function isReadable({ path, bytes }: NoteFile): boolean {
  return MINUTES.test(path) || isText(bytes);
}

/** Whether a file that the filter admits is a note: one that a glob names is, any other by the day of its meeting. */
export function isNote({ hasDay }: { readonly hasDay: boolean }, notes: NoteSettings['notes']): boolean {
  return hasDay || notes?.some((glob) => !glob.startsWith('!')) === true;
}

/** Whether one of the globs names a path; as everywhere, a name without more is also the folder with all that it holds. */
export function createGlobFilter(globs: readonly string[]): (path: string) => boolean {
  return picomatch(globs.flatMap(expandGlob), { dot: true });
}

/** Of the globs that take notes in, those by which no file of a commit is one. */
export function listIdleGlobs(notes: NoteSettings['notes'], paths: Iterable<string>): readonly string[] {
  const includes = notes?.filter((glob) => !glob.startsWith('!')) ?? [];
  const idle = new Map(includes.map((glob) => [glob, createPathFilter([glob])]));
  for (const path of idle.size === 0 ? [] : paths)
    for (const [glob, covers] of idle) if (covers(path)) idle.delete(glob);
  return [...idle.keys()];
}

/** `discussions`, `discussions/` and `./discussions` as people write them for what lies in it. */
function expandGlob(glob: string): readonly string[] {
  const plain = glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return plain === '' || plain === '.' ? ['**'] : [plain, `${plain}/**`];
}
