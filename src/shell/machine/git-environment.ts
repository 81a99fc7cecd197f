/** What git needs of the environment: where programs and its own settings are, and the way to a server. */
const NEEDED = new Set(
  `PATH HOME USERPROFILE SYSTEMROOT XDG_CONFIG_HOME TMPDIR TEMP TMP GIT_CONFIG_GLOBAL GIT_CONFIG_NOSYSTEM
   HTTPS_PROXY HTTP_PROXY NO_PROXY ALL_PROXY GIT_SSL_CAINFO SSL_CERT_FILE SSL_CERT_DIR`.split(/\s+/),
);

/**
 * The environment in which git runs: without tokens and inputs, since a repository's own settings can name programs, and
 * with messages that are the same everywhere.
 */
export function buildGitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => NEEDED.has(name.toUpperCase()));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
}

/**
 * Settings of every call. In a job container the checkout belongs to another user, and git would refuse to read it. Files
 * of the notes that look like a repository are none, and no program watches files: settings could name which.
 */
export const GIT_SETTINGS: readonly string[] = [
  'safe.directory=*',
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.quotePath=false',
].flatMap((setting) => ['-c', setting]);
