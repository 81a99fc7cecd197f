import picomatch from 'picomatch';
import type { NoteSettings } from './types.ts';

/** Folders that never hold notes, whatever the globs say. */
const NEVER = /(?:^|\/)(?:\.git|\.github|node_modules)(?:\/|$)/;

/** Characters of a path that is compared with globs; a longer one names no note, and comparing could take for ever. */
const LONGEST_PATH = 512;

function mayBeNote(path: string): boolean {
  return path.length <= LONGEST_PATH && !NEVER.test(path);
}

const MARKDOWN = /\.(?:md|markdown)$/i;

/**
 * Whether a path can be a note: by the globs, or as a Markdown file when there are none. Also globs mean Markdown files,
 * unless they themselves name another ending, as `minutes/*.txt` does.
 */
export function createPathFilter(notes: NoteSettings['notes']): (path: string) => boolean {
  if (notes === null) return (path) => mayBeNote(path) && MARKDOWN.test(path);
  const includes = notes.filter((glob) => !glob.startsWith('!'));
  const others = includes.filter((glob) => /\.[\w{},]+$/.test(glob) && !glob.endsWith('.*'));
  const isNamed = others.length > 0 ? picomatch(others, { dot: true }) : () => false;
  const excludes = notes.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const isIn = picomatch(includes.length > 0 ? includes : ['**/*'], { dot: true });
  const isOut = excludes.length > 0 ? picomatch(excludes, { dot: true }) : () => false;
  return (path) => mayBeNote(path) && (MARKDOWN.test(path) || isNamed(path)) && isIn(path) && !isOut(path);
}
