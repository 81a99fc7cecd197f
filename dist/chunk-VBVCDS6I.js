import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  applyInputs,
  chooseConfig,
  createGit,
  defaultSettings,
  extractAll,
  findNoteFiles,
  hasOpenDay,
  readConfig,
  readListedFiles,
  readNamedFiles,
  settleDates,
  tellUnseen
} from "./chunk-CRGOKFSF.js";
import {
  CONFIG_PATH,
  listConfigPaths
} from "./chunk-HQPYTNOJ.js";
import {
  createPathFilter,
  extractNote,
  isNote,
  isReadable
} from "./chunk-HI3JPHZ4.js";

// src/cli/parse-remote.ts
function parseRemote(url) {
  const match = (pattern$0 ??= new RegExp("^(?:(?:https?|ssh|git):\\/\\/(?:[^@/]+@)?|[^@/\\s]+@)([\\w.-]+)(?::\\d+)?[:/]([\\w.-]+)\\/([\\w.-]+?)(?:\\.git)?\\/?$")).exec(
    url
  );
  const [, host, owner, name] = match ?? [];
  if (host === void 0 || owner === void 0 || name === void 0) return null;
  const server = host.toLowerCase().replace((pattern$1 ??= new RegExp("^(?:ssh|www)\\.(?=github\\.com$)")), "");
  return { serverUrl: `https://${server}`, repo: `${owner}/${name}` };
}
function computeApiUrl(serverUrl) {
  const host = serverUrl.replace((pattern$2 ??= new RegExp("^https?:\\/\\/")), "");
  return host === "github.com" || host.endsWith(".ghe.com") ? `https://api.${host}` : `${serverUrl}/api/v3`;
}

// src/cli/read-checkout.ts
import { access } from "node:fs/promises";
import path from "node:path";
async function findRoot() {
  return await createGit(process.cwd()).readRoot() ?? process.cwd();
}
async function readRepository(args) {
  const root = await findRoot();
  const commit = await createGit(root).listCommit();
  return readCheckout(args, { root, mayLeave: false, listed: commit === null ? null : [...commit.files] });
}
async function readFolder(args) {
  const here = process.cwd();
  const root = await findRoot();
  const isBelow = args.config === null && root !== here && !await hasConfig(here) && await hasConfig(root);
  const place = isBelow ? root : here;
  const listed = await createGit(place).listWorkingTree();
  if (!isBelow) return readCheckout(args, { root: place, mayLeave: true, listed });
  const paths = args.paths.length > 0 ? args.paths : ["."];
  return readCheckout({ ...args, paths }, { root: place, mayLeave: true, listed });
}
async function findFiles(root, listed, covers) {
  return listed === null ? findNoteFiles(root, covers) : readListedFiles(root, new Set(listed), covers);
}
async function hasConfig(folder) {
  for (const name of listConfigPaths(CONFIG_PATH)) {
    const isThere = await access(path.join(folder, name)).then(
      () => true,
      () => false
    );
    if (isThere) return true;
  }
  return false;
}
async function readCheckout(args, place) {
  const { root } = place;
  const remote = parseRemote(await createGit(root).readRemoteUrl() ?? "");
  const repo = args.repo ?? remote?.repo ?? null;
  const named = (process.env["GITHUB_SERVER_URL"] ?? "").replace((pattern$3 ??= new RegExp("\\/+$")), "");
  const serverUrl = named === "" ? remote?.serverUrl ?? "https://github.com" : named;
  const given = args.config === null ? null : nameFrom(root, args.config);
  const configPaths = given === null ? listConfigPaths(CONFIG_PATH) : [given];
  const defaults = defaultSettings(args.target ?? repo ?? "OWNER/NAME");
  const result = await chooseConfig(configPaths, defaults, (name) => readConfig(root, name, defaults));
  const known = "settings" in result ? result.settings : null;
  const settings = applyInputs(known ?? defaults, { target: args.target, notes: null, since: args.since });
  const read = await readNotes(args.paths, place, settings);
  const unseen = read.unseen.map((message) => ({ ...AT_START, note: configPaths[0] ?? CONFIG_PATH, message }));
  const problems = [..."problems" in result ? result.problems : [], ...unseen, ...read.problems];
  return {
    root,
    settings: known === null ? null : settings,
    notes: read.notes,
    others: read.others,
    files: read.files,
    silence: read.silence,
    problems,
    repo,
    serverUrl,
    configPaths
  };
}
function nameFrom(root, name) {
  const here = process.cwd();
  return root === here ? name : path.relative(root, path.resolve(here, name));
}
var AT_START = { severity: "warning", line: 1, column: 1 };
async function readNotes(paths, { root, mayLeave, listed }, settings) {
  const covers = createPathFilter(settings.notes);
  if (paths.length === 0) {
    const { files: files2, problems: problems2 } = await findFiles(root, listed, covers);
    const read = extractAll(files2, settings);
    const unseen = tellUnseen(read, listed ?? []);
    const { notes: notes2, others, silence } = read;
    return { notes: notes2, others, files: files2.length, problems: problems2, unseen, silence };
  }
  const here = process.cwd();
  const names = root === here ? paths : paths.map((name) => path.resolve(here, name));
  const { files, problems } = await readNamedFiles(root, names, { covers, mayLeave, listed });
  const named = new Set(names.map((name) => path.resolve(root, name)));
  const isNamed = (name) => named.has(path.resolve(root, name));
  const whole = files.some(hasOpenDay) ? (await findFiles(root, listed, covers)).files : [];
  const known = settleDates([...whole, ...files], settings);
  const isTaken = (file) => isNamed(file.path) || isReadable(file);
  const notes = files.filter(isTaken).map((file) => extractNote(file, known));
  return {
    files: files.length,
    notes: notes.filter((note) => isNamed(note.path) || isNote(note, settings.notes)),
    others: [],
    unseen: [],
    silence: null,
    problems: problems.map((problem) => isNamed(problem.note) ? { ...problem, severity: "error" } : problem)
  };
}

export {
  parseRemote,
  computeApiUrl,
  findRoot,
  readRepository,
  readFolder,
  findFiles
};
var pattern$0, pattern$1, pattern$2, pattern$3;
