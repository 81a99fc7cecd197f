import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/settings/config-paths.ts
var CONFIG_PATH = ".github/meeting-todos.yml";
var OTHER_ENDING = ".github/meeting-todos.yaml";
function listConfigPaths(path2) {
  return path2 === CONFIG_PATH ? [CONFIG_PATH, OTHER_ENDING] : [path2];
}
function isConfigNamed(paths) {
  return paths.length === 1;
}

// src/shell/machine/find-git.ts
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
function findGit(env = process.env) {
  const name = process.platform === "win32" ? "git.exe" : "git";
  const folders = (env["PATH"] ?? "").split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return folders.map((folder) => path.join(folder, name)).find(isProgram) ?? null;
}
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

// src/shell/machine/git-environment.ts
var NEEDED = new Set(
  `PATH HOME USERPROFILE SYSTEMROOT XDG_CONFIG_HOME TMPDIR TEMP TMP GIT_CONFIG_GLOBAL GIT_CONFIG_NOSYSTEM
   HTTPS_PROXY HTTP_PROXY NO_PROXY ALL_PROXY GIT_SSL_CAINFO SSL_CERT_FILE SSL_CERT_DIR`.split(new RegExp("\\s+"))
);
function buildGitEnvironment(env) {
  const kept = Object.entries(env).filter(([name]) => NEEDED.has(name.toUpperCase()));
  return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
}
var GIT_SETTINGS = [
  "safe.directory=*",
  "safe.bareRepository=explicit",
  "core.fsmonitor=false",
  "core.quotePath=false"
].flatMap((setting) => ["-c", setting]);

export {
  findGit,
  buildGitEnvironment,
  GIT_SETTINGS,
  CONFIG_PATH,
  listConfigPaths,
  isConfigNamed
};
