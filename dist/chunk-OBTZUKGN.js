import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  applyInputs,
  createGit,
  createPathFilter,
  defaultSettings,
  extractAll,
  extractNote,
  findNoteFiles,
  readConfig,
  readNamedFiles
} from "./chunk-EYDUQVKG.js";

// src/cli/read-checkout.ts
var CONFIG_PATH = ".github/meeting-todos.yml";
async function readCheckout(args) {
  const root = process.cwd();
  const remote = parseRemote(await createGit(root).readRemoteUrl() ?? "");
  const repo = args.repo ?? remote?.repo ?? null;
  const serverUrl = remote?.serverUrl ?? "https://github.com";
  const config = args.config ?? CONFIG_PATH;
  const result = await readConfig(root, config, defaultSettings(args.target ?? repo ?? "OWNER/NAME"));
  if ("problems" in result) return { root, settings: null, notes: [], problems: result.problems, repo, serverUrl };
  const settings = applyInputs(result.settings, { target: args.target, notes: null, since: args.since });
  const covers = createPathFilter(settings.notes);
  const isNamed = args.paths.length > 0;
  const found = isNamed ? await readNamedFiles(root, args.paths, covers) : await findNoteFiles(root, covers);
  const notes = isNamed ? found.files.map((file) => extractNote(file, settings)) : extractAll(found.files, settings);
  return { root, settings, notes, problems: found.problems, repo, serverUrl };
}
function parseRemote(url) {
  const match = /^(?:https?:\/\/(?:[^@/]+@)?|ssh:\/\/(?:[^@/]+@)?|[^@/\s]+@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
    url
  );
  const [, host, owner, name] = match ?? [];
  return host === void 0 || owner === void 0 || name === void 0 ? null : { serverUrl: `https://${host}`, repo: `${owner}/${name}` };
}

export {
  CONFIG_PATH,
  readCheckout
};
