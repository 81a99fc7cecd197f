import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/settings/config-paths.ts
var CONFIG_PATH = ".github/meeting-todos.yml";
var OTHER_ENDING = ".github/meeting-todos.yaml";
function listConfigPaths(path) {
  return path === CONFIG_PATH ? [CONFIG_PATH, OTHER_ENDING] : [path];
}
function isConfigNamed(paths) {
  return paths.length === 1;
}

export {
  CONFIG_PATH,
  listConfigPaths,
  isConfigNamed
};
