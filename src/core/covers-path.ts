import picomatch from 'picomatch';
import type { Settings } from './types.ts';

/** Folders that never hold notes, whatever the globs say. */
const NEVER = /(?:^|\/)(?:\.git|\.github|node_modules)(?:\/|$)/;

/** Whether a path can be a note: by the globs, or as a Markdown file when there are none. */
export function createPathFilter(notes: Settings['notes']): (path: string) => boolean {
  if (notes === null) return (path) => !NEVER.test(path) && /\.(?:md|markdown)$/i.test(path);
  const includes = notes.filter((glob) => !glob.startsWith('!'));
  const excludes = notes.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const isIn = picomatch(includes.length > 0 ? includes : ['**/*'], { dot: true });
  const isOut = excludes.length > 0 ? picomatch(excludes, { dot: true }) : () => false;
  return (path) => !NEVER.test(path) && isIn(path) && !isOut(path);
}
