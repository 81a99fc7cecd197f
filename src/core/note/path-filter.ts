import picomatch from 'picomatch';
import type { NoteSettings } from './types.ts';

/** Folders that never hold notes, whatever the globs say. */
const NEVER = /(?:^|\/)(?:\.git|\.github|node_modules)(?:\/|$)/;

const MARKDOWN = /\.(?:md|markdown)$/i;

/** Folders that begin with a dot hold what belongs to tools, unless a glob names one. */
const HIDDEN = /(?:^|\/)\.[^/]+\//;

/**
 * Whether a path can be a note: by the globs, or as a Markdown file when there are none. Also globs mean Markdown files,
 * unless they themselves name another ending, as `minutes/*.txt` does.
 */
export function createPathFilter(notes: NoteSettings['notes']): (path: string) => boolean {
  if (notes === null) return (path) => !NEVER.test(path) && !HIDDEN.test(path) && MARKDOWN.test(path);
  const includes = notes.filter((glob) => !glob.startsWith('!'));
  const others = includes.filter((glob) => /\.[\w{},]+$/.test(glob) && !glob.endsWith('.*'));
  const isNamed = others.length > 0 ? picomatch(others, { dot: true }) : () => false;
  const isIn = createGlobFilter(includes.length > 0 ? includes : ['**/*']);
  const excludes = notes.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const isOut = excludes.length > 0 ? picomatch(excludes.flatMap(expandGlob), { dot: true }) : () => false;
  return (path) => !NEVER.test(path) && (MARKDOWN.test(path) || isNamed(path)) && isIn(path) && !isOut(path);
}

/** Whether one of the globs names a path. A name without more is also the folder of that name, with all that it holds. */
export function createGlobFilter(globs: readonly string[]): (path: string) => boolean {
  const all = globs.flatMap(expandGlob);
  const isIn = picomatch(all, { dot: true });
  const isNamed = picomatch(all);
  return (path) => isIn(path) && (!HIDDEN.test(path) || isNamed(path));
}

/** Of the globs that take notes in, those by which no file of a commit is one. */
export function listIdleGlobs(notes: NoteSettings['notes'], paths: Iterable<string>): readonly string[] {
  const idle = new Map(
    (notes ?? []).filter((glob) => !glob.startsWith('!')).map((glob) => [glob, createPathFilter([glob])]),
  );
  for (const path of idle.size === 0 ? [] : paths)
    for (const [glob, covers] of idle) if (covers(path)) idle.delete(glob);
  return [...idle.keys()];
}

/** `discussions`, `discussions/` and `./discussions` as people write them for what lies in it. */
function expandGlob(glob: string): readonly string[] {
  const plain = glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return plain === '' || plain === '.' ? ['**'] : [plain, `${plain}/**`];
}
