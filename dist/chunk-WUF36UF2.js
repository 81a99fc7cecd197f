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

export {
  findGit,
  CONFIG_PATH,
  listConfigPaths,
  isConfigNamed
};
