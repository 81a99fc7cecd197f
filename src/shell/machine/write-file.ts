import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a text to a path below `root`, making its folders. A link on the way that leads out of the root, or a link in
 * the file's own place, is refused: what a repository holds decides nothing about the runner's other files.
 *
 * @throws Error with a sentence about why it cannot be written
 */
export async function writeFileBelow(root: string, name: string, text: string): Promise<void> {
  const home = await realpath(root);
  const file = path.join(home, name);
  const folder = path.dirname(file);
  await assertInside(home, folder);
  await mkdir(folder, { recursive: true });
  if ((await lstat(file).catch(() => null))?.isSymbolicLink() === true) throw new Error(`${name} is a link`);
  await writeFile(file, text);
}

/** Holds the nearest folder that is there against the root. */
async function assertInside(home: string, folder: string): Promise<void> {
  const real = await realpath(folder).catch(() => null);
  if (real === null) return assertInside(home, path.dirname(folder));
  if (real !== home && !real.startsWith(home + path.sep)) throw new Error('the path leads out of the workspace');
}
