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
} from "./chunk-UDFXPEC7.js";

// src/cli/paint.ts
import { styleText } from "node:util";
function createPaint(stream) {
  const isWanted = stream.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
  return isWanted ? (style, text) => styleText(style, text) : (_style, text) => text;
}
function clean(text) {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ").replace(/\s+/g, " ");
}

// src/cli/read-checkout.ts
import path from "node:path";
var CONFIG_PATH = ".github/meeting-todos.yml";
async function findRoot() {
  return await createGit(process.cwd()).readRoot() ?? process.cwd();
}
async function readCheckout(args, repositoryRoot = null) {
  const here = process.cwd();
  const root = repositoryRoot ?? here;
  const remote = parseRemote(await createGit(root).readRemoteUrl() ?? "");
  const repo = args.repo ?? remote?.repo ?? null;
  const serverUrl = remote?.serverUrl ?? "https://github.com";
  const given = args.config === null || root === here ? args.config : path.relative(root, path.resolve(here, args.config));
  const config = given ?? CONFIG_PATH;
  const defaults = defaultSettings(args.target ?? repo ?? "OWNER/NAME");
  const result = await readConfig(root, config, defaults);
  if ("problems" in result)
    return { root, settings: null, notes: [], problems: result.problems, repo, serverUrl, config };
  if (given !== null && result.settings === defaults)
    process.stderr.write(`meeting-todos: there is no ${clean(given)}; the defaults hold
`);
  const settings = applyInputs(result.settings, { target: args.target, notes: null, since: args.since });
  const covers = createPathFilter(settings.notes);
  const isNamed = args.paths.length > 0;
  const names = root === here ? args.paths : args.paths.map((name) => path.resolve(here, name));
  const found = isNamed ? await readNamedFiles(root, names, { covers, mayLeave: repositoryRoot === null }) : await findNoteFiles(root, covers);
  const notes = isNamed ? found.files.map((file) => extractNote(file, settings)) : extractAll(found.files, settings);
  return { root, settings, notes, problems: found.problems, repo, serverUrl, config };
}
function parseRemote(url) {
  const match = /^(?:https?:\/\/(?:[^@/]+@)?|ssh:\/\/(?:[^@/]+@)?|[^@/\s]+@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
    url
  );
  const [, host, owner, name] = match ?? [];
  return host === void 0 || owner === void 0 || name === void 0 ? null : { serverUrl: `https://${host}`, repo: `${owner}/${name}` };
}

export {
  createPaint,
  clean,
  CONFIG_PATH,
  findRoot,
  readCheckout,
  parseRemote
};
