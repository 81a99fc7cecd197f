/** Where the configuration lies when nobody says otherwise. */
export const CONFIG_PATH = '.github/meeting-todos.yml';

/** The same file by its other ending. */
const OTHER_ENDING = '.github/meeting-todos.yaml';

/**
 * Paths at which the configuration is looked for, the first that is there being it: both endings of the usual one, which
 * may be absent. A path of one's own is the only one, and has to be there.
 */
export function listConfigPaths(path: string): readonly string[] {
  return path === CONFIG_PATH ? [CONFIG_PATH, OTHER_ENDING] : [path];
}

/** Whether the configuration has to be there. */
export function isConfigNamed(paths: readonly string[]): boolean {
  return paths.length === 1;
}
