import type { Problem } from '../core/text/types.ts';
import { CONFIG_PATH, isConfigNamed, listConfigPaths } from '../settings/config-paths.ts';
import { defaultSettings } from '../settings/default-settings.ts';
import { parseConfig, type ConfigResult } from '../settings/parse-config.ts';
import type { Settings } from '../settings/types.ts';
import { readConfig } from '../shell/machine/config-file.ts';
import type { Start } from './start.ts';

/** The configuration, or what is wrong with it. */
export type SettingsRead =
  | {
      readonly settings: Settings;
      /** Where it lies, or would lie. */
      readonly config: string;
      readonly isDefault: boolean;
    }
  | { readonly problems: readonly Problem[] };

/** The configuration of the commit that may decide: for `pull_request_target` the base's, never the head's. */
export async function readSettings(start: Start): Promise<SettingsRead> {
  const { inputs, context } = start;
  const defaults = defaultSettings(inputs.target ?? context.repository);
  return chooseConfig(inputs.configPaths, defaults, (path) => readAt(start, path, defaults));
}

/**
 * The first configuration that is there. A path that was given and leads nowhere is an error: with the defaults in its
 * place issues would be opened elsewhere, and for nobody.
 */
export async function chooseConfig(
  paths: readonly string[],
  defaults: Settings,
  read: (path: string) => Promise<ConfigResult | null>,
): Promise<SettingsRead> {
  for (const path of paths) {
    const result = await read(path);
    if (result !== null) return 'problems' in result ? result : { ...result, config: path, isDefault: false };
  }
  const [config = CONFIG_PATH] = paths;
  if (!isConfigNamed(paths)) return { settings: defaults, config, isDefault: true };
  const message = `there is no configuration at this path; correct it, or leave \`config\` out${await suggestPath(read)}`;
  return { problems: [{ severity: 'error', note: config, line: 1, column: 1, message }] };
}

async function suggestPath(read: (path: string) => Promise<ConfigResult | null>): Promise<string> {
  for (const path of listConfigPaths(CONFIG_PATH)) if ((await read(path)) !== null) return `: there is \`${path}\``;
  return '';
}

async function readAt(start: Start, path: string, defaults: Settings): Promise<ConfigResult | null> {
  const { context, clients, git, commit } = start;
  if (await mayReadDisk(start)) {
    const read = await readConfig(start.root, path, defaults);
    if (read !== null) return read;
    if (commit !== null && !commit.files.has(path)) return null;
    // A sparse checkout leaves files out that the commit has.
    const head = await git.readHead();
    return parseBytes(head === null ? null : await git.readFile(path, head), path, defaults);
  }
  const bytes = await clients.notesRepository.readFile(path, context.pull?.baseSha ?? context.sha);
  return parseBytes(bytes, path, defaults);
}

function parseBytes(bytes: Uint8Array | null, path: string, defaults: Settings): ConfigResult | null {
  return bytes === null ? null : parseConfig(new TextDecoder().decode(bytes), path, defaults);
}

/**
 * Whether what lies on disk may be read: for `pull_request_target` only a clean checkout of the base. A workflow may
 * have put files of the head there.
 */
export async function mayReadDisk({ context, git }: Start): Promise<boolean> {
  const { event, pull, sha } = context;
  if (event !== 'pull_request_target' || pull === null) return true;
  const head = await git.readHead();
  const isBase = head !== null && head !== pull.headSha && (head === pull.baseSha || head === sha);
  return isBase && (await git.isDirty()) === false;
}
