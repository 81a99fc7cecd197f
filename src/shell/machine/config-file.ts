import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../core/text/types.ts';
import type { Settings } from '../../settings/types.ts';
import { parseConfig, type ConfigResult } from '../../settings/parse-config.ts';

/**
 * Reads a configuration, by a path below `root` or one that openly leads elsewhere. Null when there is none; one that
 * cannot be read is an error at its first line.
 */
export async function readConfig(root: string, file: string, defaults: Settings): Promise<ConfigResult | null> {
  const full = path.resolve(root, file);
  const tell = (message: string): { problems: readonly Problem[] } => ({
    problems: [{ severity: 'error', note: file, line: 1, column: 1, message }],
  });
  try {
    const home = await realpath(root);
    const real = await realpath(full);
    const isBelow = full.startsWith(root + path.sep);
    if (isBelow && !real.startsWith(home + path.sep))
      return tell('the configuration is a link that leads out of the repository');
    return parseConfig(await readFile(real, 'utf8'), file, defaults);
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return tell(`the configuration cannot be read (${String(code)})`);
  }
}
