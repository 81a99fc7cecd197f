import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  applyInputs,
  chooseConfig,
  createGit,
  createPathFilter,
  defaultSettings,
  extractAll,
  extractNote,
  findNoteFiles,
  hasOpenDay,
  isNote,
  isReadable,
  readConfig,
  readListedFiles,
  readNamedFiles,
  settleDates,
  tellUnseen
} from "./chunk-PLWDM23R.js";
import {
  CONFIG_PATH,
  listConfigPaths
} from "./chunk-HQPYTNOJ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-LQK3ML4U.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/cli/paint.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function createPaint(stream) {
  const isWanted = stream.isTTY === true && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
  const colours = import_picocolors.default.createColors(isWanted);
  return (style, text) => colours[style](text);
}
function clean(text) {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ").replace(/\s+/g, " ");
}

// src/cli/parse-remote.ts
function parseRemote(url) {
  const match = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]+@)?|[^@/\s]+@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
    url
  );
  const [, host, owner, name] = match ?? [];
  if (host === void 0 || owner === void 0 || name === void 0) return null;
  const server = host.toLowerCase().replace(/^(?:ssh|www)\.(?=github\.com$)/, "");
  return { serverUrl: `https://${server}`, repo: `${owner}/${name}` };
}
function computeApiUrl(serverUrl) {
  const host = serverUrl.replace(/^https?:\/\//, "");
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
  const named = (process.env["GITHUB_SERVER_URL"] ?? "").replace(/\/+$/, "");
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
    files: read.files,
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
    return { notes: read.notes, files: files2.length, problems: problems2, unseen: tellUnseen(read, listed ?? []) };
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
    unseen: [],
    problems: problems.map((problem) => isNamed(problem.note) ? { ...problem, severity: "error" } : problem)
  };
}

export {
  createPaint,
  clean,
  parseRemote,
  computeApiUrl,
  findRoot,
  readRepository,
  readFolder,
  findFiles
};
