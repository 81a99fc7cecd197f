import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseRepoName,
  parseSince
} from "./chunk-L73RKFUV.js";
import {
  CONFIG_PATH,
  GIT_SETTINGS,
  buildGitEnvironment,
  findGit,
  isConfigNamed,
  listConfigPaths
} from "./chunk-HQPYTNOJ.js";
import {
  ENGLISH,
  LANGUAGES,
  LineCounter,
  anyFolded,
  createMatcher,
  createPathFilter,
  cutText,
  extractNote,
  findDay,
  findOwnParent,
  findPathDay,
  findsWord,
  foldCase,
  foldText,
  guessLanguage,
  isAboutMeeting,
  isAlias,
  isBesideMinutes,
  isLogin,
  isMap,
  isNode,
  isNote,
  isReadable,
  isScalar,
  isSeq,
  namesMeeting,
  namesMinutes,
  parseDocument,
  readMinutes,
  remember
} from "./chunk-HI3JPHZ4.js";
import {
  spaceControls
} from "./chunk-Y72T22VG.js";

// src/core/note/silence.ts
var ACTIONS = findsWord(LANGUAGES.flatMap(({ sections }) => sections.actions));
var LONGEST_HEADING = 60;
var MOST_LINES = 400;
function describeSilence({ notes, unowned, unread }) {
  const where = notes === 1 ? "the only note" : `${notes} notes`;
  if (unowned > 0) {
    const items = unowned === 1 ? "the only item has no owner and is" : `${unowned} items have no owner and are`;
    return `no TODO was read in ${where}: ${items} skipped; \`unowned: issue\` would open issues for ${unowned === 1 ? "it" : "them"}`;
  }
  const found = findActionHeading(unread);
  if (found !== null) {
    const { path: path4, heading } = found;
    return `no TODO was read in ${where}, though ${JSON.stringify(heading)} in ${path4} may be an action section; \`meeting-todos extract --explain ${path4}\` says why`;
  }
  const lines = unread.flatMap(({ lines: lines2 }) => lines2).slice(0, MOST_LINES);
  const { sections, tasks } = guessLanguage(lines) ?? ENGLISH[0] ?? {};
  const name = capitalise(sections?.actions[0] ?? "");
  const marker = (tasks?.markers[0] ?? "").toUpperCase();
  return `no TODO was read in ${where}: no heading such as "${name}" and no marker such as "${marker}:" was found; list your own headings under \`sections\`, or mark items`;
}
function findActionHeading(unread) {
  for (const { path: path4, meetings } of unread)
    for (const { kind, content } of meetings.flatMap(({ lines }) => lines)) {
      const heading = content.slice(0, LONGEST_HEADING);
      if (kind === "heading" && ACTIONS.test(heading)) return { path: path4, heading };
    }
  return null;
}
function capitalise(word) {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

// src/core/note/unknown-sections.ts
var OTHER = findsWord(
  LANGUAGES.flatMap(({ sections }) => [...sections.attendance, ...sections.other, ...sections.nextMeeting])
);
var OWNED$made;
function OWNED() {
  return OWNED$made ??= new RegExp("^\\(?@[\\w-]{2,39}\\b|^\\p{Lu}{2,3}(?:\\s?[/,&]\\s?\\p{Lu}{2,3}){0,3}:\\s", "u");
}
var DOING$made;
function DOING() {
  return DOING$made ??= new RegExp("(?:^|[^\\p{L}\\p{N}@/.-])(?:\\p{Ll}[\\p{L}\\p{M}’'-]+|[\\p{Lo}\\p{M}]{4,})", "u");
}
var LONGEST_NAME = 60;
function findUnknownSections(unread, notes) {
  const found = /* @__PURE__ */ new Map();
  for (const minutes of unread) {
    const names = new Map(
      minutes.meetings.flatMap(({ lines }) => listNames(lines)).map((name) => [foldText(name), name])
    );
    for (const [key, name] of names) {
      const entry = found.get(key) ?? { name, notes: 0 };
      entry.notes += 1;
      found.set(key, entry);
    }
  }
  const least = notes <= 3 ? 1 : 2;
  return [...found.values()].filter((entry) => entry.notes >= least).toSorted((a, b) => b.notes - a.notes);
}
function describeUnknownSections(found) {
  const [first] = found;
  if (first === void 0) return null;
  const names = found.slice(0, 3).map(({ name }) => JSON.stringify(name));
  const where = first.notes === 1 ? "a note has a list" : `${first.notes} notes have lists`;
  return `${where} below ${names[0] ?? ""} that may be action items but ${first.notes === 1 ? "is" : "are"} not read; if so, add \`sections: [${names.join(", ")}]\``;
}
function listNames(lines) {
  const names = [];
  for (const [index, heading] of lines.entries()) {
    if (heading.kind !== "heading") continue;
    const bullets = takeBullets(lines, index + 1);
    const owned = bullets.filter(isTask);
    if (owned.length < 2 || owned.length * 2 <= bullets.length || OTHER.test(heading.content.slice(0, 100))) continue;
    const name = tidy(heading.content);
    if (name !== "") names.push(name);
  }
  return names;
}
function isTask({ box, content }) {
  const text = content.slice(0, 300).replace((pattern$0 ??= new RegExp("\\([^()]*\\)|@[\\w-]+", "g")), " ");
  return (box === " " || box === null && OWNED().test(content)) && DOING().test(text);
}
function takeBullets(lines, from) {
  const bullets = [];
  for (let at = from; at < lines.length && lines[at]?.kind !== "heading"; at++) {
    const line = lines[at];
    if (line?.kind === "bullet") bullets.push(line);
  }
  return bullets;
}
function tidy(heading) {
  return heading.slice(0, LONGEST_NAME * 3).replace((pattern$1 ??= new RegExp(":[a-z0-9_+-]+:|[*_`~#]", "g")), " ").replace((pattern$2 ??= new RegExp("[^\\p{L}\\p{M}\\s/&'’-]+", "gu")), " ").replace((pattern$3 ??= new RegExp("\\s+", "g")), " ").replace((pattern$4 ??= new RegExp("^\\P{L}+|\\P{L}+$", "gu")), "").slice(0, LONGEST_NAME);
}

// src/core/note/unseen.ts
var TEXT$made;
function TEXT() {
  return TEXT$made ??= new RegExp("\\.(?:txt|text|asc|asciidoc|rest|mdx|qmd|mkd)$", "i");
}
var MOST_GLOBS = 3;
var MOST_READ = 5;
var [ENOUGH, FOR_EACH] = [3, 4];
function findUnseen({ notes, others, paths }) {
  const taken = new Set(notes);
  const read = new Set(others.map(({ path: path4 }) => path4));
  const texts = paths.filter((path4) => !taken.has(path4) && !read.has(path4) && TEXT().test(path4) && isInFolder(path4));
  const like = [...others.filter(isLikeMinutes).map(({ path: path4 }) => path4), ...texts].filter(
    (path4) => !isBesideMinutes(path4)
  );
  const found = like.length > notes.length ? like : findMany(like, notes.length);
  const [example] = found.toSorted();
  if (example === void 0) return null;
  const kept = composeGlobs(notes);
  const isWhole = kept.length <= MOST_READ && notes.every((path4) => findFolder(path4) >= 0);
  const globs = composeGlobs(found).slice(0, MOST_GLOBS);
  return {
    count: found.length,
    example,
    globs: isWhole ? [.../* @__PURE__ */ new Set([...globs, ...kept])] : globs,
    isWhole
  };
}
function findMany(paths, notes) {
  const texts = paths.filter((path4) => TEXT().test(path4));
  return texts.length >= ENOUGH && texts.length * FOR_EACH >= notes ? texts : [];
}
function describeUnseen({ count, example, globs, isWhole }) {
  const what = count === 1 ? `${example} looks` : `${count} files look`;
  const such = count === 1 ? "" : `, such as ${example}`;
  const list = globs.map((glob) => JSON.stringify(glob)).join(", ");
  return `${what} like minutes but ${count === 1 ? "is" : "are"} not read as notes${such}; to include ${count === 1 ? "it" : "them"}, set \`notes: [${list}]\`${isWhole ? "" : ", with globs for the notes that are read now"}`;
}
function isLikeMinutes({ path: path4, items }) {
  return items > 0 || isInFolder(path4);
}
function isInFolder(path4) {
  const parts = path4.split("/").map((part) => part.replace((pattern$5 ??= new RegExp("[-_.]", "g")), " "));
  const name = (parts.pop() ?? "").replace((pattern$6 ??= new RegExp(" \\w+$")), "");
  const isMinutes = namesMinutes(name) && isAboutMeeting(name);
  return isMinutes || parts.some(namesMeeting) || findPathDay(path4) !== null;
}
var SPECIAL$made;
function SPECIAL() {
  return SPECIAL$made ??= new RegExp("[*?[\\]{}()!+@\\\\]");
}
function composeGlobs(paths) {
  const counts = /* @__PURE__ */ new Map();
  for (const path4 of paths) {
    const parts = path4.split("/");
    const folders = parts.slice(0, -1);
    const at = findFolder(path4);
    const ending = (pattern$7 ??= new RegExp("\\.\\w+$")).exec(parts.at(-1) ?? "")?.[0] ?? "";
    const folder = at < 0 ? folders.slice(0, 1) : folders.slice(0, at + 1);
    const wide = folder.length === 0 ? `*${ending}` : `${folder.join("/")}/**/*${ending}`;
    const glob = at < 0 && !SPECIAL().test(path4) ? nameAlike(path4, ending) ?? wide : wide;
    counts.set(glob, (counts.get(glob) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([glob]) => glob);
}
function nameAlike(path4, ending) {
  const stem = path4.slice(0, path4.length - ending.length);
  const at = stem.slice(stem.lastIndexOf("/") + 1).search((pattern$8 ??= new RegExp("\\d")));
  if (at < 0) return path4;
  return at === 0 ? null : `${stem.slice(0, stem.lastIndexOf("/") + 1 + at)}*${ending}`;
}
function findFolder(path4) {
  const folders = path4.split("/").slice(0, -1);
  return folders.findIndex((folder) => namesMeeting(folder.replace((pattern$9 ??= new RegExp("[-_.]", "g")), " ")));
}

// src/core/note/learn-dates.ts
var MOST_BYTES = 64 * 1024;
var CLEARLY = 4;
function learnDateOrder(files) {
  const votes = { dayFirst: 0, monthFirst: 0 };
  for (const file of files) {
    const text = decodeStart(file.bytes);
    const orders = /* @__PURE__ */ new Set([...readText(text), readSeries(text), readPath(file)]);
    if (orders.has("day-first")) votes.dayFirst++;
    if (orders.has("month-first")) votes.monthFirst++;
  }
  const { dayFirst, monthFirst } = votes;
  if (dayFirst > monthFirst * CLEARLY) return "day-first";
  return monthFirst > dayFirst * CLEARLY ? "month-first" : "auto";
}
var SHORT$made;
function SHORT() {
  return SHORT$made ??= new RegExp("(?<![\\d/.-])(\\d{1,2})\\/(\\d{1,2})(?![\\d/])", "g");
}
var when = remember(() => {
  const words = LANGUAGES.flatMap(({ due }) => [...due.by, ...due.before, ...due.on, ...due.starts, ...due.through]);
  return createMatcher(String.raw`${anyFolded(words)}\s+$`, "", words);
});
var NEAR = 16;
var NUMBERS$made;
function NUMBERS() {
  return NUMBERS$made ??= new RegExp("(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})\\2(?:19|20)?\\d\\d(?![\\d/-])", "g");
}
function hasOpenDay(file) {
  return findPathDay(file.path)?.readings.length === 2 || readText(decodeStart(file.bytes)).includes("auto");
}
function readText(text) {
  const whole = [...text.matchAll(NUMBERS())].map((match) => tellOrder(Number(match[1]), Number(match[3])));
  const short = [...text.matchAll(SHORT())].filter(({ index, 0: day }) => day !== "24/7" && when().test(text.slice(Math.max(0, index - NEAR), index))).map(([, first, second]) => tellOrder(Number(first), Number(second)));
  return [...whole, ...short];
}
var MOST_HEADINGS = 200;
function readSeries(text) {
  const headings = text.match((pattern$10 ??= new RegExp("^#{1,4}\\s.{0,40}?\\d{1,2}([/-])\\d{1,2}\\1(?:19|20)\\d\\d(?!\\d)", "gm")))?.slice(0, MOST_HEADINGS) ?? [];
  const days = headings.map((heading) => findDay(heading)?.readings ?? []);
  if (days.filter((readings) => readings.length === 2).length < LEAST_SERIES) return "auto";
  const [byDay, byMonth] = [0, 1].map(
    (at) => isSteady(days.map((readings) => readings.at(at) ?? readings.at(0) ?? ""))
  );
  if (byDay === byMonth) return "auto";
  return byDay === true ? "day-first" : "month-first";
}
var LEAST_SERIES = 3;
function isSteady(days) {
  const steps = days.slice(1).map((day, index) => day > (days[index] ?? ""));
  return steps.every((isLater) => isLater) || steps.every((isLater) => !isLater);
}
function decodeStart(bytes) {
  return new TextDecoder("latin1").decode(bytes.subarray(0, MOST_BYTES));
}
function readPath(file) {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const [, first, second] = (pattern$11 ??= new RegExp("(?<!\\d|\\d[-_. ])(\\d{1,2})[-_. ](\\d{1,2})[-_. ](?:19|20)\\d\\d(?!\\d)")).exec(name) ?? [];
  if (first === void 0) return "auto";
  const order = tellOrder(Number(first), Number(second));
  const readings = findPathDay(file.path)?.readings ?? [];
  if (order !== "auto" || readings.length < 2) return order;
  const [byDay, byMonth] = ["day-first", "month-first"].map((one) => readMinutes(file, one).date);
  return byDay !== byMonth ? "auto" : byDay === readings[0] ? "day-first" : "month-first";
}
function tellOrder(first, second) {
  if (first > 12) return first <= 31 && second >= 1 && second <= 12 ? "day-first" : "auto";
  return first >= 1 && second > 12 && second <= 31 ? "month-first" : "auto";
}

// src/shell/machine/map-in-turns.ts
var TURN = 10;
async function mapInTurns(items, act) {
  const results = [];
  let start = performance.now();
  for (const item of items) {
    results.push(act(item));
    if (performance.now() - start < TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    start = performance.now();
  }
  return results;
}

// src/shell/machine/note-files.ts
import { lstatSync, realpathSync as realpathSync2 } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import path2 from "node:path";

// src/shell/machine/read-files.ts
import { closeSync, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import path from "node:path";
var MOST_BYTES2 = 2 * 1024 * 1024;
async function readAll(home, paths, problems) {
  const files = [];
  const read = await mapInTurns(paths, (name) => readOne(home, name));
  for (const [index, result] of read.entries()) {
    if ("bytes" in result) files.push(result);
    else problems.push(warnAbout(paths[index] ?? "", `the file cannot be read (${result.reason})`));
  }
  return files;
}
function readOne(home, name) {
  try {
    const real = realpathSync.native(path.join(home, name));
    if (!real.startsWith(home + path.sep)) return { reason: "it lies outside the repository" };
    const file = openSync(real, "r");
    try {
      const bytes = new Uint8Array(Math.min(fstatSync(file).size, MOST_BYTES2));
      const read = readSync(file, bytes, 0, bytes.length, 0);
      return { path: name, bytes: bytes.subarray(0, read) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { reason: explainFailure(error) };
  }
}
function explainFailure(error) {
  const code = error instanceof Error ? Reflect.get(error, "code") : null;
  return typeof code === "string" ? REASONS[code] ?? code : "unknown error";
}
var REASONS = {
  ENOENT: "it is not there",
  ENOTDIR: "it is not there",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "it is a folder",
  ELOOP: "its links go in a circle"
};
function warnAbout(note, message) {
  return { severity: "warning", note, line: 1, column: 1, message };
}

// src/shell/machine/note-files.ts
var LEADS_OUT = "the link leads out of the repository and is not followed";
var LEADS_ASIDE = "the link leads into a folder that holds no notes and is not followed";
function isAside(home, real) {
  return path2.relative(home, real).split(path2.sep).some((folder) => folder === ".github" || folder === "node_modules");
}
async function findNoteFiles(root, covers) {
  const home = await realpath(root).catch(() => path2.resolve(root));
  const paths = [];
  const problems = [];
  await walk({ home, covers, paths, problems }, "");
  paths.sort();
  return { files: await readAll(home, paths, problems), problems };
}
async function readListedFiles(root, listed, covers) {
  const home = await realpath(root).catch(() => path2.resolve(root));
  const problems = [];
  const paths = [];
  const isListed = (real) => listed.has(path2.relative(home, real).split(path2.sep).join("/"));
  await mapInTurns([...listed].filter(covers).sort(), (name) => {
    const file = path2.join(home, name);
    const kind = ask(() => lstatSync(file));
    if (kind === null && name.includes("\uFFFD"))
      problems.push(warnAbout(name, "the file cannot be read (its name is not UTF-8)"));
    if (kind === null || kind.isDirectory()) return;
    const real = ask(() => realpathSync2.native(file));
    if (real === null || !isListed(real)) problems.push(warnAbout(name, LEADS_OUT));
    else if (isAside(home, real)) problems.push(warnAbout(name, LEADS_ASIDE));
    else paths.push(name);
  });
  return { files: await readAll(home, paths, problems), problems };
}
function ask(answer) {
  try {
    return answer();
  } catch {
    return null;
  }
}
async function readNamedFiles(root, names, how) {
  const home = await realpath(root);
  const problems = [];
  const inside = /* @__PURE__ */ new Set();
  const outside = [];
  for (const name of names) {
    const full = path2.resolve(root, name);
    const relative = [root, home].map((base) => path2.relative(base, full)).find((found) => !leadsOut(found));
    if (relative !== void 0)
      for (const one of await listNamed({ home, covers: how.covers, problems, listed: how.listed }, relative))
        inside.add(one);
    else if (how.mayLeave) outside.push(...await readOutside(full, name, { covers: how.covers, problems }));
    else problems.push(warnAbout(name, "the path leads out of the repository"));
  }
  return { files: [...await readAll(home, [...inside].sort(), problems), ...outside], problems };
}
function leadsOut(relative) {
  return relative === ".." || relative.startsWith(`..${path2.sep}`) || path2.isAbsolute(relative);
}
async function listNamed(state, relative) {
  const name = relative.split(path2.sep).join("/");
  if (!await isFolder(path2.join(state.home, name))) return [name];
  if (state.listed !== null) {
    const within = state.listed.filter((one) => (name === "" || one.startsWith(`${name}/`)) && state.covers(one));
    const there = await Promise.all(within.map((one) => stat(path2.join(state.home, one)).catch(() => null)));
    return within.filter((_one, index) => there[index]?.isFile() === true);
  }
  const paths = [];
  await walk({ ...state, paths }, name);
  return paths;
}
async function readOutside(full, name, state) {
  const isWhole = await isFolder(full);
  const home = await realpath(isWhole ? full : path2.dirname(full)).catch(() => path2.dirname(full));
  const problems = [];
  const paths = isWhole ? await listNamed({ home, covers: state.covers, problems, listed: null }, "") : [path2.basename(full)];
  const files = await readAll(home, [...paths].sort(), problems);
  const rename = (found) => (isWhole ? path2.join(name, found) : name).split(path2.sep).join("/");
  state.problems.push(...problems.map((problem) => ({ ...problem, note: rename(problem.note) })));
  return files.map((file) => ({ ...file, path: rename(file.path) }));
}
async function walk(state, folder) {
  const entries = await readdir(path2.join(state.home, folder), { withFileTypes: true }).catch((error) => {
    state.problems.push(
      warnAbout(folder === "" ? "." : folder, `the folder cannot be read (${explainFailure(error)})`)
    );
    return [];
  });
  for (const entry of entries) {
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === ".git" || entry.name === "node_modules" || entry.name === ".github") continue;
    if (entry.isDirectory()) await walk(state, name);
    else if (entry.isFile() && state.covers(name)) state.paths.push(name);
    else if (entry.isSymbolicLink() && state.covers(name)) await followLink(state, name);
  }
}
async function followLink(state, name) {
  const real = await realpath(path2.join(state.home, name)).catch(() => null);
  const isInside = real !== null && real.startsWith(state.home + path2.sep);
  if (!isInside || path2.relative(state.home, real).split(path2.sep).includes(".git"))
    state.problems.push(warnAbout(name, LEADS_OUT));
  else if (isAside(state.home, real)) state.problems.push(warnAbout(name, LEADS_ASIDE));
  else if ((await stat(real)).isFile()) state.paths.push(name);
}
async function isFolder(file) {
  return (await lstat(file).catch(() => null))?.isDirectory() ?? false;
}

// src/app/read-notes.ts
async function readAllNotes(root, listed, settings) {
  const found = await readListedFiles(root, listed, createPathFilter(settings.notes));
  const { readable, known } = prepare(found.files, settings);
  const read = await mapInTurns(readable, (file) => extractNote(file, known));
  return { ...tellApart(readable, read, known), problems: found.problems };
}
function extractAll(files, settings) {
  const { readable, known } = prepare(files, settings);
  const read = readable.map((file) => extractNote(file, known));
  return tellApart(readable, read, known);
}
function prepare(files, settings) {
  const readable = files.filter(isReadable);
  return { readable, known: settleDates(readable, settings) };
}
function tellApart(readable, read, known) {
  const [notes, others] = [true, false].map((is) => read.filter((note) => isNote(note, known.notes) === is));
  const silent = new Set(notes?.filter(({ todos }) => todos.length === 0).map((note) => note.path));
  const unread = readable.filter(({ path: path4 }) => silent.has(path4)).map((file) => readMinutes(file, known.dates));
  const unknown = findUnknownSections(unread, notes?.length ?? 0);
  const silence = unknown.length > 0 ? null : findSilence(notes ?? [], unread);
  return { notes: notes ?? [], others: others ?? [], unknown, silence, dates: known.dates };
}
function findSilence(notes, unread) {
  const todos = notes.flatMap((note) => note.todos);
  if (notes.length === 0 || todos.some(({ withheld }) => withheld === null)) return null;
  const unowned = todos.filter(({ withheld }) => withheld === "no owner").length;
  return unowned === 0 && todos.length > 0 ? null : describeSilence({ notes: notes.length, unowned, unread });
}
function lookForUnseen(read, paths) {
  return findUnseen({
    notes: read.notes.map((note) => note.path),
    others: read.others.map(({ path: path4, todos }) => ({ path: path4, items: todos.length })),
    paths: [...paths]
  });
}
function tellUnseen(read, paths) {
  const unseen = lookForUnseen(read, paths);
  const told = [unseen === null ? null : describeUnseen(unseen), describeUnknownSections(read.unknown)];
  return told.filter((message) => message !== null);
}
function settleDates(files, settings) {
  return settings.dates === "auto" ? { ...settings, dates: learnDateOrder(files) } : settings;
}
async function readNotesAt(repository, sha, changes, settings) {
  const covers = createPathFilter(settings.notes);
  const files = [];
  const problems = [];
  for (const { path: path4, status } of changes) {
    if (status === "removed" || !covers(path4)) continue;
    const bytes = await repository.readFile(path4, sha);
    if (bytes !== null) files.push({ path: path4, bytes });
    else
      problems.push({
        severity: "warning",
        note: path4,
        line: 1,
        column: 1,
        message: "the file cannot be read at the head of the pull request"
      });
  }
  return { ...extractAll(files, settings), problems };
}

// src/settings/parse-reflect.ts
var REFLECT = { done: true, links: false, notes: "latest" };
function parseReflect(node, reader) {
  let reflect = REFLECT;
  for (const { key, keyNode, value } of reader.entries(node, "`reflect`")) {
    if (key === "done") reflect = { ...reflect, done: reader.flag(value, "`reflect.done`") ?? REFLECT.done };
    else if (key === "links") reflect = { ...reflect, links: reader.flag(value, "`reflect.links`") ?? REFLECT.links };
    else if (key === "notes") reflect = { ...reflect, notes: parseNotes(value, reader) };
    else reader.report(keyNode, `unknown key \`${key}\` in \`reflect\`: \`done\`, \`links\` and \`notes\` are known`);
  }
  return reflect;
}
function parseNotes(node, reader) {
  const text = reader.text(node, "`reflect.notes`");
  if (text === "latest" || text === "all") return text;
  if (text !== null) reader.report(node, "`reflect.notes` must be one of `latest`, `all`");
  return REFLECT.notes;
}

// src/settings/default-settings.ts
function defaultSettings(target) {
  return {
    target,
    notes: null,
    since: { kind: "days", days: 30 },
    label: "meeting-todo",
    labels: [],
    type: null,
    fields: { due: null },
    people: [],
    groups: /* @__PURE__ */ new Map(),
    routes: [],
    followLinks: [],
    sections: [],
    unowned: "skip",
    linkOnly: "skip",
    carryOver: true,
    overview: null,
    removed: "mark",
    timezone: "UTC",
    dates: "auto",
    former: { targets: [], labels: [] },
    reflect: REFLECT,
    allowPublicTargets: false
  };
}

// src/settings/config-reader.ts
var MOST_CHARACTERS = 64 * 1024;
var MOST_LEVELS = 24;
function readYaml(source, path4) {
  const lines = new LineCounter();
  const problems = [];
  const at = (offset, message) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ severity: "error", note: path4, line: Math.max(line, 1), column: Math.max(col, 1), message });
  };
  const report = (node, message) => at(node?.range?.[0] ?? 0, message);
  const reader = { problems, report, ...createReaders(report) };
  const refusal = findRefusal(source);
  if (refusal !== null) {
    at(0, refusal);
    return { root: null, reader };
  }
  const document = parseDocument(source, {
    lineCounter: lines,
    strict: true,
    // Reported by `entries` instead, so that a key that is there twice hides no other problem.
    uniqueKeys: false,
    merge: false,
    customTags: [],
    // Not 'silent': that also silences the error about a second document, whose keys would then be ignored.
    logLevel: "error",
    // The lines around each error are shown by nobody, and looking for them takes the square of the errors' number.
    prettyErrors: false
  });
  for (const { pos, message } of [...document.errors, ...document.warnings]) at(pos[0], message);
  return { root: document.contents, reader };
}
function findRefusal(source) {
  if (source.length > MOST_CHARACTERS) return `the configuration is longer than ${MOST_CHARACTERS / 1024} KB`;
  let flow = 0;
  for (const character of source) {
    if (character === "[" || character === "{") flow += 1;
    if (character === "]" || character === "}") flow = Math.max(flow - 1, 0);
    if (flow > MOST_LEVELS) return "the configuration is nested too deeply";
  }
  const isDeep = source.split("\n").some((line) => ((pattern$12 ??= new RegExp("^[\\s\\-?:]*")).exec(line)?.[0].length ?? 0) > MOST_LEVELS * 8);
  return isDeep ? "the configuration is nested too deeply" : null;
}
function createReaders(report) {
  const text = (node, what) => {
    if (isScalar(node)) {
      const { value } = node;
      if (typeof value === "string") return value;
      const advice = typeof value === "number" || typeof value === "boolean" ? ": put it in quotes" : "";
      report(node, `${what} must be a text${advice}`);
      return null;
    }
    report(node, `${what} must be a text${isAlias(node) ? ", not an alias" : ""}`);
    return null;
  };
  const nodes = (node, what) => {
    if (isSeq(node)) return node.items.filter((item) => item !== null && typeof item === "object");
    report(node, `${what} must be a list${isAlias(node) ? ", not an alias" : ""}`);
    return [];
  };
  return {
    text,
    nodes,
    texts: (node, what) => {
      const items = isScalar(node) ? [node] : nodes(node, what);
      return items.flatMap((item) => {
        const value = text(item, `an entry of ${what}`);
        const isEmpty = value?.trim() === "";
        if (isEmpty) report(item, `an entry of ${what} is empty`);
        return value === null || isEmpty ? [] : [{ text: value, node: item }];
      });
    },
    flag: (node, what) => {
      if (isScalar(node) && typeof node.value === "boolean") return node.value;
      report(node, `${what} must be true or false`);
      return null;
    },
    entries: (node, what, tellsRepeats = false) => {
      if (isMap(node)) {
        const entries = node.items.flatMap((pair) => readEntry(pair.key, pair.value, what, report));
        for (const [index, { key, keyNode }] of tellsRepeats ? [] : entries.entries())
          if (entries.slice(0, index).some((other) => other.key === key))
            report(keyNode, `the key \`${key}\` is listed twice in ${what}`);
        return entries;
      }
      report(node, `${what} must be a mapping (\`key: value\`)`);
      return [];
    }
  };
}
function readEntry(key, value, what, report) {
  if (!isScalar(key) || typeof key.value !== "string" && typeof key.value !== "number" || key.source === "") {
    report(isNode(key) ? key : null, `a key of ${what} must be a text`);
    return [];
  }
  return [{ key: key.source ?? String(key.value), keyNode: key, value: isNode(value) ? value : null }];
}

// src/core/text/quote-yaml.ts
function quoteYaml(word) {
  const plain = cutText(spaceControls(word).replace((pattern$13 ??= new RegExp("[`~]", "g")), " "), 100);
  const isPlain = (pattern$14 ??= new RegExp("^[\\p{L}][\\p{L}\\p{M}\\p{N} _-]*$", "u")).test(plain) && !(pattern$15 ??= new RegExp("^(?:true|false|null|yes|no|on|off|y|n)$", "i")).test(plain);
  return isPlain ? plain.trim() : JSON.stringify(plain);
}

// src/settings/parse-people.ts
function parsePeople(node, reader) {
  const people = [];
  const aliases = [];
  for (const entry of reader.entries(node, "`people`", true)) {
    const read = parsePerson(entry, reader);
    reportRepeat(entry.keyNode, read.person, people, reader);
    people.push(read.person);
    aliases.push(...read.aliases.map((alias) => ({ ...alias, folded: foldCase(alias.text), person: read.person })));
  }
  reportShared(aliases, reader);
  return people;
}
var PLACEHOLDER$made;
function PLACEHOLDER() {
  return PLACEHOLDER$made ??= new RegExp("^THEIR-LOGIN(?:-\\d+)?$", "i");
}
function reportRepeat(at, person, earlier, reader) {
  const isSame = (other) => other.login.toLowerCase() === person.login.toLowerCase();
  const [first, ...rest] = earlier.filter(isSame);
  if (first === void 0 || PLACEHOLDER().test(person.login)) return;
  const line = describePerson([...rest, person].reduce(mergePeople, first));
  reader.report(at, `the login \`${person.login}\` is listed twice: write one line, \`${line}\``);
}
function mergePeople(one, other) {
  const known = new Set(one.aliases.map(foldCase));
  const assigns = [one.assign, other.assign];
  const assign = assigns.includes("never") ? "never" : assigns.find((value) => value !== void 0);
  return {
    login: one.login,
    aliases: [...one.aliases, ...other.aliases.filter((alias) => !known.has(foldCase(alias)))],
    teams: one.teams === null || other.teams === null ? null : [.../* @__PURE__ */ new Set([...one.teams, ...other.teams])],
    ...assign === void 0 ? {} : { assign }
  };
}
function describePerson({ login, aliases, teams, assign }) {
  const names = `[${aliases.map(quoteYaml).join(", ")}]`;
  const parts = [
    `aliases: ${names}`,
    ...teams === null ? [] : [`teams: [${teams.map(quoteYaml).join(", ")}]`],
    ...assign === void 0 ? [] : [`assign: ${assign === "never" ? "false" : assign}`]
  ];
  return `${login}: ${parts.length === 1 ? names : `{ ${parts.join(", ")} }`}`;
}
function parsePerson(entry, reader) {
  const login = entry.key.replace((pattern$16 ??= new RegExp("^@")), "");
  if (PLACEHOLDER().test(login))
    reader.report(entry.keyNode, `replace \`${login}\` by the GitHub login of whoever is meant`);
  else if (!isLogin(login)) reader.report(entry.keyNode, `\`${login}\` cannot be a GitHub login`);
  const { value } = entry;
  if (isScalar(value) || isSeq(value)) {
    const aliases2 = isScalar(value) && value.value === null ? [] : reader.texts(value, `the aliases of \`${login}\``);
    return { person: { login, aliases: aliases2.map((alias) => alias.text), teams: null }, aliases: aliases2 };
  }
  let aliases = [];
  let teams = null;
  let assign = null;
  if (isMap(value)) {
    for (const { key, keyNode, value: inner } of reader.entries(value, `\`${login}\``)) {
      if (key === "aliases") aliases = reader.texts(inner, `\`aliases\` of \`${login}\``);
      else if (key === "teams") teams = reader.texts(inner, `\`teams\` of \`${login}\``).map((team) => team.text);
      else if (key === "assign") assign = parseAssign(inner, login, reader);
      else
        reader.report(
          keyNode,
          `unknown key \`${key}\` for \`${login}\`: \`aliases\`, \`teams\` and \`assign\` are known`
        );
    }
  } else
    reader.report(
      value ?? entry.keyNode,
      `\`${login}\` must have a list of aliases, or \`{ aliases: [\u2026], teams: [\u2026] }\``
    );
  const person = { login, aliases: aliases.map((alias) => alias.text), teams, ...assign === null ? {} : { assign } };
  return { person, aliases };
}
function parseAssign(node, login, reader) {
  const value = isScalar(node) ? node.value : null;
  if (value === true) return null;
  if (value === false) return "never";
  if (value === "mention") return "mention";
  reader.report(node, `\`assign\` of \`${login}\` must be true, false or \`mention\``);
  return null;
}
function reportShared(aliases, reader) {
  const seen = /* @__PURE__ */ new Map();
  for (const alias of aliases) {
    const earlier = seen.get(alias.folded) ?? [];
    const clash = earlier.find(
      (other) => other.person.login !== alias.person.login && overlap(other.person.teams, alias.person.teams)
    );
    if (clash !== void 0) {
      reader.report(
        alias.node,
        `the alias \`${alias.text}\` belongs to both \`${clash.person.login}\` and \`${alias.person.login}\`: give each of them \`teams\``
      );
    }
    seen.set(alias.folded, [...earlier, alias]);
  }
}
function overlap(a, b) {
  if (a === null || b === null) return a === b;
  const folded = new Set(a.map(foldCase));
  return b.some((team) => folded.has(foldCase(team)));
}
function parseGroups(node, reader) {
  const groups = /* @__PURE__ */ new Map();
  for (const { key, value } of reader.entries(node, "`groups`")) {
    const isNobody = value === null || isScalar(value) && value.value === null;
    const logins = isNobody ? [] : reader.texts(value, `the group \`${key}\``);
    for (const { text, node: at } of logins) {
      if (!isLogin(text.replace((pattern$17 ??= new RegExp("^@")), ""))) reader.report(at, `\`${text}\` cannot be a GitHub login`);
    }
    groups.set(
      key,
      logins.map(({ text }) => text.replace((pattern$18 ??= new RegExp("^@")), ""))
    );
  }
  return groups;
}

// src/settings/parse-fields.ts
function parseType(node, reader) {
  return parseName(node, "`type`", reader);
}
function parseFields(node, reader) {
  let fields = { due: null };
  for (const { key, keyNode, value } of reader.entries(node, "`fields`")) {
    if (key === "due") fields = { due: parseField(value, "`fields.due`", reader) };
    else reader.report(keyNode, `unknown key \`${key}\` in \`fields\`: \`due\` is known`);
  }
  return fields;
}
function parseField(node, what, reader) {
  const value = isScalar(node) ? node.value : void 0;
  if (node === null || value === null) return null;
  if (typeof value !== "number") return parseName(node, what, reader);
  if (Number.isSafeInteger(value) && value > 0) return value;
  reader.report(node, `${what} must be the name of an issue field or its number`);
  return null;
}
function parseName(node, what, reader) {
  const name = reader.text(node, what)?.trim() ?? null;
  if (name === "") reader.report(node, `${what} is empty`);
  return name === "" ? null : name;
}

// src/settings/check-glob.ts
var MOST_STARS = { part: 3, all: 5 };
var MOST_DEEP = 3;
var MOST_LISTS = 3;
var LONGEST = 200;
function describeBadGlob(glob) {
  if ((pattern$19 ??= new RegExp("^!?\\/|\\\\|(?:^!?|\\/)\\.\\.(?:\\/|$)")).test(glob) || glob.trim() === "") return "is not a glob inside the repository";
  if (glob.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if ((pattern$20 ??= new RegExp("[()]")).test(glob)) return "contains a group in parentheses: write alternatives as `{a,b}`";
  if ((pattern$21 ??= new RegExp("[\\]}]\\+")).test(glob)) return "repeats a list or a class with `+`: globs know `*` only";
  if (countStars(glob) > MOST_STARS.all) return `has more than ${MOST_STARS.all} stars`;
  if (glob.split("/").some((part) => countStars(part) > MOST_STARS.part))
    return `has more than ${MOST_STARS.part} stars in one part of the path`;
  if ((glob.match((pattern$22 ??= new RegExp("\\*{2,}", "g")))?.length ?? 0) > MOST_DEEP) return `has more than ${MOST_DEEP} times \`**\``;
  if ((glob.match((pattern$23 ??= new RegExp("\\{", "g")))?.length ?? 0) > MOST_LISTS) return `has more than ${MOST_LISTS} lists of alternatives`;
  return null;
}
function countStars(glob) {
  return glob.match((pattern$24 ??= new RegExp("\\*+", "g")))?.length ?? 0;
}

// src/settings/parse-values.ts
var LONGEST_LABEL = 50;
function parseRepo(node, what, reader) {
  const text = reader.text(node, what);
  const repo = text === null ? null : parseRepoName(text);
  if (text !== null && repo === null) reader.report(node, `${what} must be a repository, \`owner/name\``);
  return repo;
}
function parseRepos(node, what, reader) {
  return reader.texts(node, what).flatMap((item) => {
    const repo = parseRepo(item.node, `an entry of ${what}`, reader);
    return repo === null ? [] : [repo];
  });
}
function parseTexts(node, what, reader) {
  return reader.texts(node, what).map((item) => item.text);
}
function parseGlobs(node, what, reader) {
  const globs = reader.texts(node, what);
  for (const { text, node: at } of globs) {
    const reason = describeBadGlob(text);
    if (reason !== null) reader.report(at, `\`${text}\` ${reason}`);
  }
  return globs.length === 0 ? null : globs.map((glob) => glob.text);
}
function parseLabel(node, what, reader) {
  const label = reader.text(node, what);
  if (label === null) return null;
  if (label.trim() === "") reader.report(node, `${what} is empty`);
  if (label.length > LONGEST_LABEL) reader.report(node, `${what} is longer than GitHub's ${LONGEST_LABEL} characters`);
  if (label.includes(",")) reader.report(node, `${what} contains a comma, which GitHub's lists of labels do not allow`);
  return label.trim();
}
function parseLabels(node, what, reader) {
  return reader.texts(node, what).flatMap((item) => parseLabel(item.node, `an entry of ${what}`, reader) ?? []);
}
function parseChoice(node, what, choices, reader) {
  const text = reader.text(node, what);
  const found = choices.find((choice) => choice === text);
  if (text !== null && found === void 0)
    reader.report(node, `${what} must be one of ${choices.map((choice) => `\`${choice}\``).join(", ")}`);
  return found ?? null;
}
function parseCount(node, what, reader) {
  const value = isScalar(node) ? node.value : null;
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  reader.report(node, `${what} must be a whole number of at least 1`);
  return null;
}
function parseIds(node, what, reader) {
  const items = isScalar(node) ? [node] : reader.nodes(node, what);
  return items.flatMap((item) => {
    const id = isScalar(item) ? Number(item.value ?? Number.NaN) : Number.NaN;
    if (Number.isSafeInteger(id) && id > 0) return [id];
    reader.report(item, `an entry of ${what} must be the numeric id of a repository`);
    return [];
  });
}

// src/settings/parse-overview.ts
var OVERVIEW = { repository: null, title: "Open TODOs", stuck: 3 };
function parseOverview(node, reader) {
  if (isScalar(node)) return reader.flag(node, "`overview`") === true ? OVERVIEW : null;
  let overview = OVERVIEW;
  for (const { key, keyNode, value } of reader.entries(node, "`overview`")) {
    if (key === "repository") overview = { ...overview, repository: parseRepo(value, "`overview.repository`", reader) };
    else if (key === "title")
      overview = { ...overview, title: parseLabel(value, "`overview.title`", reader) ?? OVERVIEW.title };
    else if (key === "stuck")
      overview = { ...overview, stuck: parseCount(value, "`overview.stuck`", reader) ?? OVERVIEW.stuck };
    else
      reader.report(
        keyNode,
        `unknown key \`${key}\` in \`overview\`: \`repository\`, \`title\` and \`stuck\` are known`
      );
  }
  return overview;
}

// src/settings/parse-routes.ts
function parseRoutes(node, reader) {
  return reader.nodes(node, "`routes`").flatMap((item) => parseRoute(item, reader));
}
var CONDITIONS = ["teams", "notes", "owners", "text"];
function parseRoute(node, reader) {
  let when2 = null;
  let target = null;
  let labels = [];
  let type = null;
  for (const { key, keyNode, value } of reader.entries(node, "a route")) {
    if (key === "when") when2 = parseWhen(value, reader);
    else if (key === "target") target = parseRepo(value, "`target` of a route", reader);
    else if (key === "labels") labels = parseLabels(value, "`labels` of a route", reader);
    else if (key === "type") type = parseType(value, reader);
    else
      reader.report(
        keyNode,
        `unknown key \`${key}\` in a route: \`when\`, \`target\`, \`labels\` and \`type\` are known`
      );
  }
  if (target === null) reader.report(node, "a route needs a `target`");
  if (when2 === null) reader.report(node, "a route needs a `when` with at least one condition");
  return when2 === null || target === null ? [] : [{ when: when2, target, labels, ...type === null ? {} : { type } }];
}
function parseWhen(node, reader) {
  const when2 = {};
  for (const { key, keyNode, value } of reader.entries(node, "`when`")) {
    const condition = CONDITIONS.find((name) => name === key);
    if (condition === void 0)
      reader.report(keyNode, `unknown condition \`${key}\`: \`teams\`, \`notes\`, \`owners\` and \`text\` are known`);
    else {
      const what = `\`${key}\` of a route`;
      const texts = condition === "notes" ? parseGlobs(value, what, reader) ?? [] : parseTexts(value, what, reader);
      if (isSeq(value) && value.items.length === 0)
        reader.report(value, `\`${key}\` of a route is empty, so the route never applies`);
      when2[condition] = texts;
    }
  }
  if (Object.keys(when2).length === 0) reader.report(node, "`when` has no condition");
  return when2;
}

// src/settings/suggest.ts
function suggest(word, known) {
  const ranked = known.map((other) => ({ other, distance: computeDistance(word.toLowerCase().replace((pattern$25 ??= new RegExp("_", "g")), "-"), other) })).filter(({ other, distance }) => distance <= Math.max(1, Math.floor(other.length / 3))).sort((a, b) => a.distance - b.distance);
  return ranked[0]?.other ?? null;
}
function computeDistance(a, b) {
  const longest = 40;
  if (a.length > longest) return longest;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? longest;
}

// src/settings/parse-config.ts
var PARSERS = {
  target: (node, reader) => parseRepo(node, "`target`", reader),
  notes: (node, reader) => parseGlobs(node, "`notes`", reader),
  since: (node, reader) => {
    const text = reader.text(node, "`since`");
    const since = text === null ? null : parseSince(text);
    if (text !== null && since === null)
      reader.report(node, "`since` must be a day (`2026-01-31`), a span (`30 days`) or `none`");
    return since;
  },
  label: (node, reader) => {
    const label = parseLabel(node, "`label`", reader);
    if (label?.includes("{") === true)
      reader.report(node, "`label` must be one literal label: issues are found again by it");
    if (label?.includes('"') === true)
      reader.report(
        node,
        "`label` contains a quotation mark, which GitHub cannot search for; rename the label without it"
      );
    return label;
  },
  labels: (node, reader) => parseLabels(node, "`labels`", reader),
  type: parseType,
  fields: parseFields,
  people: parsePeople,
  groups: parseGroups,
  routes: parseRoutes,
  followLinks: (node, reader) => parseRepos(node, "`follow-links`", reader),
  sections: (node, reader) => parseTexts(node, "`sections`", reader),
  unowned: (node, reader) => parseChoice(node, "`unowned`", ["skip", "issue"], reader),
  linkOnly: (node, reader) => parseChoice(node, "`link-only`", ["skip", "issue"], reader),
  carryOver: (node, reader) => reader.flag(node, "`carry-over`"),
  overview: parseOverview,
  reflect: parseReflect,
  removed: (node, reader) => parseChoice(node, "`removed`", ["mark", "close", "ignore"], reader),
  timezone: (node, reader) => {
    const zone = reader.text(node, "`timezone`");
    if (zone !== null && !isTimeZone(zone))
      reader.report(node, `\`timezone\`: \`${zone}\` is not an IANA time zone such as \`Europe/Bucharest\``);
    return zone;
  },
  dates: (node, reader) => parseChoice(node, "`dates`", ["auto", "day-first", "month-first"], reader),
  former: parseFormer,
  allowPublicTargets: (node, reader) => reader.flag(node, "`allow-public-targets`")
};
var CONFIG_KEYS = Object.keys(PARSERS).map(toKebab);
function parseConfig(text, path4, defaults) {
  const { root, reader } = readYaml(text.replace((pattern$26 ??= new RegExp("^\\ufeff")), ""), path4);
  if (reader.problems.length > 0) return { problems: cutProblems(reader.problems) };
  if (root === null || isScalar(root) && root.value === null) return { settings: defaults };
  let settings = defaults;
  for (const entry of reader.entries(root, "the configuration"))
    settings = { ...settings, ...parseEntry(entry, reader) };
  return reader.problems.length > 0 ? { problems: cutProblems(sortByPlace(reader.problems)) } : { settings };
}
var MOST_PROBLEMS = 100;
function cutProblems(problems) {
  const next = problems[MOST_PROBLEMS];
  if (next === void 0) return problems;
  const message = `and ${problems.length - MOST_PROBLEMS} more problems in this file`;
  return [...problems.slice(0, MOST_PROBLEMS), { ...next, message }];
}
function sortByPlace(problems) {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
function parseEntry(entry, reader) {
  const key = toCamel(entry.key);
  if (key === null) {
    const near = suggest(entry.key, CONFIG_KEYS);
    reader.report(entry.keyNode, `unknown key \`${entry.key}\`${near === null ? "" : `: did you mean \`${near}\`?`}`);
    return {};
  }
  if (entry.value === null || isScalar(entry.value) && entry.value.value === null) return {};
  const value = PARSERS[key](entry.value, reader);
  return value === null ? {} : { [key]: value };
}
function toKebab(key) {
  return key.replace((pattern$27 ??= new RegExp("[A-Z]", "g")), (letter) => `-${letter.toLowerCase()}`);
}
function toCamel(key) {
  const found = Object.keys(PARSERS).find((name) => toKebab(name) === key);
  return found !== void 0 && isKey(found) ? found : null;
}
function isKey(name) {
  return Object.hasOwn(PARSERS, name);
}
function parseFormer(node, reader) {
  let targets = [];
  let labels = [];
  let repositories = [];
  for (const { key, keyNode, value } of reader.entries(node, "`former`")) {
    if (key === "targets") targets = parseRepos(value, "`former.targets`", reader);
    else if (key === "labels") labels = parseLabels(value, "`former.labels`", reader);
    else if (key === "repositories") repositories = parseIds(value, "`former.repositories`", reader);
    else
      reader.report(
        keyNode,
        `unknown key \`${key}\` in \`former\`: \`targets\`, \`labels\` and \`repositories\` are known`
      );
  }
  return { targets, labels, ...repositories.length === 0 ? {} : { repositories } };
}
function isTimeZone(zone) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

// src/shell/machine/config-file.ts
import { readFile, realpath as realpath2 } from "node:fs/promises";
import path3 from "node:path";
async function readConfig(root, file, defaults) {
  const full = path3.resolve(root, file);
  const tell = (message) => ({
    problems: [{ severity: "error", note: file, line: 1, column: 1, message }]
  });
  try {
    const home = await realpath2(root);
    const real = await realpath2(full);
    const isBelow = full.startsWith(root + path3.sep);
    if (isBelow && !real.startsWith(home + path3.sep))
      return tell("the configuration is a link that leads out of the repository");
    return parseConfig(await readFile(real, "utf8"), file, defaults);
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : null;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    return tell(`the configuration cannot be read (${String(code)})`);
  }
}

// src/app/read-settings.ts
async function readSettings(start) {
  const { inputs, context } = start;
  const defaults = defaultSettings(inputs.target ?? context.repository);
  return chooseConfig(inputs.configPaths, defaults, (path4) => readAt(start, path4, defaults));
}
async function chooseConfig(paths, defaults, read) {
  for (const path4 of paths) {
    const result = await read(path4);
    if (result !== null) return "problems" in result ? result : { ...result, config: path4, isDefault: false };
  }
  const [config = CONFIG_PATH] = paths;
  if (!isConfigNamed(paths)) return { settings: defaults, config, isDefault: true };
  const message = `there is no configuration at this path; correct it, or leave \`config\` out${await suggestPath(read)}`;
  return { problems: [{ severity: "error", note: config, line: 1, column: 1, message }] };
}
async function suggestPath(read) {
  for (const path4 of listConfigPaths(CONFIG_PATH)) if (await read(path4) !== null) return `: there is \`${path4}\``;
  return "";
}
async function readAt(start, path4, defaults) {
  const { context, clients, git, commit } = start;
  if (await mayReadDisk(start)) {
    const read = await readConfig(start.root, path4, defaults);
    if (read !== null) return read;
    if (commit !== null && !commit.files.has(path4)) return null;
    const head = await git.readHead();
    return parseBytes(head === null ? null : await git.readFile(path4, head), path4, defaults);
  }
  const bytes = await clients.notesRepository.readFile(path4, context.pull?.baseSha ?? context.sha);
  return parseBytes(bytes, path4, defaults);
}
function parseBytes(bytes, path4, defaults) {
  return bytes === null ? null : parseConfig(new TextDecoder().decode(bytes), path4, defaults);
}
async function mayReadDisk({ context, git }) {
  const { event, pull, sha } = context;
  if (event !== "pull_request_target" || pull === null) return true;
  const head = await git.readHead();
  const isBase = head !== null && head !== pull.headSha && (head === pull.baseSha || head === sha);
  return isBase && await git.isDirty() === false;
}

// src/settings/apply-inputs.ts
function applyInputs(settings, inputs) {
  const target = inputs.target ?? settings.target;
  const { routes, followLinks, former } = settings;
  const names = [target, ...routes.map((route) => route.target), ...followLinks, ...former.targets];
  const spell = (name) => names.find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
  return {
    ...settings,
    target,
    routes: routes.map((route) => ({ ...route, target: spell(route.target) })),
    followLinks: followLinks.map(spell),
    former: { ...former, targets: former.targets.map(spell) },
    notes: inputs.notes ?? settings.notes,
    since: inputs.since ?? settings.since
  };
}

// src/shell/machine/list-authors.ts
var MOST_COMMITS = 5e3;
var NOREPLY$made;
function NOREPLY() {
  return NOREPLY$made ??= new RegExp("^(?:(\\d+)\\+)?([\\w-]+(?:\\[bot\\])?)@users\\.noreply\\.github\\.com$", "i");
}
var AUTHORS_LOG = [
  "log",
  `--max-count=${MOST_COMMITS}`,
  "--format=%aN%x09%aE%n%(trailers:key=Co-authored-by,valueonly,unfold)"
];
function parseAuthors(log) {
  const latest = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  for (const line of log.split("\n")) {
    const [, name = "", address = ""] = (pattern$28 ??= new RegExp("^\\s*(.*?)\\s*(?:\\t|<)([^\\s<>]+)>?\\s*$")).exec(line) ?? [];
    const [, id, written = ""] = NOREPLY().exec(address) ?? [];
    if (name === "" || !isLogin(written)) continue;
    const login = id === void 0 ? written : latest.get(id) ?? written;
    if (id !== void 0) latest.set(id, login);
    found.set(`${name} ${login}`.toLowerCase(), { kind: "history", name, login });
  }
  return [...found.values()];
}

// src/shell/machine/git-listings.ts
var DIFF = ["--name-status", "-z", "--find-renames", "--no-ext-diff", "--no-color"];
function parseTree(listing) {
  if (listing === null) return null;
  const files = /* @__PURE__ */ new Set();
  const submodules = [];
  for (const entry of listing.split("\0")) {
    const path4 = entry.slice(entry.indexOf("	") + 1);
    if (entry.startsWith("160000 ")) submodules.push(path4);
    else if (path4 !== "") files.add(path4);
  }
  return { files, submodules };
}
function parseChanges(listing) {
  if (listing === null) return null;
  const fields = listing.split("\0");
  const changes = [];
  for (let index = 0; index + 1 < fields.length; ) {
    if (fields[index] === "") {
      index += 1;
      continue;
    }
    const status = fields[index] ?? "";
    const path4 = fields[index + 1] ?? "";
    const second = fields[index + 2] ?? "";
    const hasTwo = status.startsWith("R") || status.startsWith("C");
    if (status.startsWith("R")) changes.push({ status: "renamed", path: second, from: path4 });
    else if (status.startsWith("C")) changes.push({ status: "added", path: second, from: null });
    else changes.push({ status: status === "A" ? "added" : status === "D" ? "removed" : "changed", path: path4, from: null });
    index += hasTwo ? 3 : 2;
  }
  return changes;
}
function looksMerged(commit) {
  const end = commit.indexOf("\n\n");
  const head = end < 0 ? commit : commit.slice(0, end);
  const subject = commit.slice(head.length).trim().split("\n")[0] ?? "";
  const [written, committed] = ["author", "committer"].map(
    (who) => new RegExp(`^${who} .*> (\\d+) [+-]\\d{4}$`, "m").exec(head)?.[1]
  );
  return (head.match((pattern$29 ??= new RegExp("^parent ", "gm")))?.length ?? 0) > 1 || (pattern$30 ??= new RegExp("\\(#\\d+\\)$")).test(subject) || written !== committed;
}

// src/shell/machine/list-added-since.ts
var MOST_RENAMES = "-l3000";
var MOST_PULLS = 100;
async function listAddedSince(run, sha, moment, line) {
  const base = await findBase(run, sha, moment, line);
  if (base === null) return null;
  if (base === "") return (await run("rev-parse", "--is-shallow-repository"))?.trim() === "false" ? "all" : null;
  const changes = parseChanges(await run("diff", ...DIFF, MOST_RENAMES, base, sha, "--"));
  const added = changes?.flatMap(({ status, path: path4 }) => status === "added" ? [path4] : []) ?? null;
  if (added === null || added.length === 0) return added === null ? null : /* @__PURE__ */ new Set();
  const steps = await run(
    "log",
    "--first-parent",
    "-m",
    "--reverse",
    "--format=",
    ...DIFF,
    MOST_RENAMES,
    `${base}..${sha}`,
    "--"
  );
  const born = steps === null ? null : traceAdded(parseChanges(steps) ?? []);
  return new Set(born === null ? added : added.filter((path4) => born.has(path4)));
}
async function findBase(run, sha, moment, line) {
  let from = sha;
  for (let pulls = 0; ; pulls++) {
    const found = await run("rev-list", "--first-parent", "--max-count=1", `--before=${moment}`, from, "--");
    const base = found?.trim() ?? null;
    if (base === null || pulls === MOST_PULLS) return base;
    const range = base === "" ? from : `${base}..${from}`;
    const merges = await run("log", "--first-parent", "--merges", "--format=%P%x09%s", range, "--");
    const own = merges === null ? null : findPulled(merges, line);
    if (own === null) return base;
    from = own;
  }
}
function findPulled(merges, line) {
  for (const merge of merges.split("\n")) {
    const [parents = "", subject = ""] = merge.split("	");
    const all = parents.split(" ");
    const own = findOwnParent({ parents: all, subject }, line);
    if (own !== void 0 && own !== all[0]) return own;
  }
  return null;
}
function traceAdded(changes) {
  const born = /* @__PURE__ */ new Set();
  for (const { status, path: path4, from } of changes) {
    if (status === "added") born.add(path4);
    else if (status === "removed") born.delete(path4);
    else if (from !== null && born.delete(from)) born.add(path4);
  }
  return born;
}

// src/shell/machine/run-git.ts
import { execFile } from "node:child_process";
var MOST_OUTPUT = 256 * 1024 * 1024;
function runGit(directory, words, encoding = "utf8") {
  const git = findGit();
  if (git === null) return Promise.resolve(null);
  const all = [...GIT_SETTINGS, "-C", directory, ...words];
  const env = buildGitEnvironment(process.env);
  return new Promise((resolve) => {
    execFile(
      git,
      all,
      { maxBuffer: MOST_OUTPUT, encoding, env },
      (error, stdout) => resolve(error === null ? stdout : null)
    );
  });
}
function nameCommit(sha) {
  return (pattern$31 ??= new RegExp("^[0-9a-f]{40,64}$")).test(sha) ? `${sha}^{commit}` : "not-a-commit";
}

// src/shell/machine/git.ts
var MOST_NAMED = 200;
function createGit(directory) {
  const run = (...words) => runGit(directory, words);
  return {
    readHead: async () => (await run("rev-parse", "--verify", "HEAD"))?.trim() ?? null,
    readRoot: async () => (await run("rev-parse", "--show-toplevel"))?.replace((pattern$32 ??= new RegExp("\\r?\\n$")), "") ?? null,
    listCommit: async () => {
      const [place, listing] = await Promise.all([
        run("rev-parse", "--show-prefix", "--verify", "HEAD"),
        run("ls-tree", "-r", "-z", "--full-tree", "HEAD")
      ]);
      const commit = parseTree(listing);
      return commit === null || place?.startsWith("\n") !== true ? null : { sha: place.trim(), ...commit };
    },
    listWorkingTree: async () => {
      const listing = await run("ls-files", "-z", "--cached", "--others", "--exclude-standard");
      return listing === null ? null : [...new Set(listing.split("\0").filter((path4) => path4 !== ""))];
    },
    listFirstParents: async (before, after, paths) => {
      const which = paths.length > MOST_NAMED ? [] : paths.map((path4) => `:(top,literal)${path4}`);
      const known = await run("rev-parse", "--verify", "--quiet", nameCommit(before));
      const listing = known === null ? null : await run(
        "rev-list",
        "--first-parent",
        `${nameCommit(known.trim())}..${nameCommit(after)}`,
        "--",
        ...which
      );
      return listing?.split("\n").filter((sha) => sha !== "") ?? null;
    },
    findLastCommit: async (path4) => {
      const sha = await run("log", "-1", "--first-parent", "--format=%H", "HEAD", "--", `:(top,literal)${path4}`);
      return sha === null || sha.trim() === "" ? null : sha.trim();
    },
    // The object itself: in a shallow clone git's own log hides the parents.
    looksMerged: async (sha) => looksMerged(await run("cat-file", "commit", nameCommit(sha)) ?? ""),
    listChangesOf: async (sha) => parseChanges(await run("diff", ...DIFF, `${nameCommit(sha)}^1`, nameCommit(sha), "--")),
    findMergeBase: async (one, other) => (await run("merge-base", nameCommit(one), nameCommit(other)))?.trim() ?? null,
    readFile: async (path4, sha) => {
      const text = await runGit(directory, ["show", `${nameCommit(sha)}:${path4}`], "latin1");
      return text === null ? null : Uint8Array.from(text, (character) => character.charCodeAt(0));
    },
    listChanges: async (before, after) => parseChanges(await run("diff", ...DIFF, nameCommit(before), nameCommit(after), "--")),
    listChangesSinceFork: async (base, head) => parseChanges(await run("diff", ...DIFF, `${nameCommit(base)}...${nameCommit(head)}`, "--")),
    listAddedSince: (sha, moment, line) => listAddedSince(run, nameCommit(sha), moment, line),
    listAuthors: async () => parseAuthors(await run(...AUTHORS_LOG) ?? ""),
    isDirty: async () => {
      const status = await run("status", "--porcelain");
      return status === null ? null : status !== "";
    },
    readRemoteUrl: async () => (await run("remote", "get-url", "origin"))?.trim() ?? null,
    readDefaultBranch: async () => {
      const remote = (await run("rev-parse", "--abbrev-ref", "origin/HEAD"))?.trim().replace((pattern$33 ??= new RegExp("^origin\\/")), "");
      return remote ?? (await run("symbolic-ref", "--short", "HEAD"))?.trim() ?? null;
    }
  };
}

export {
  describeBadGlob,
  quoteYaml,
  findUnseen,
  hasOpenDay,
  findNoteFiles,
  readListedFiles,
  readNamedFiles,
  readAllNotes,
  extractAll,
  lookForUnseen,
  tellUnseen,
  settleDates,
  readNotesAt,
  defaultSettings,
  readConfig,
  readSettings,
  chooseConfig,
  mayReadDisk,
  applyInputs,
  createGit
};
var pattern$0, pattern$1, pattern$2, pattern$3, pattern$4, pattern$5, pattern$6, pattern$7, pattern$8, pattern$9, pattern$10, pattern$11, pattern$12, pattern$13, pattern$14, pattern$15, pattern$16, pattern$17, pattern$18, pattern$19, pattern$20, pattern$21, pattern$22, pattern$23, pattern$24, pattern$25, pattern$26, pattern$27, pattern$28, pattern$29, pattern$30, pattern$31, pattern$32, pattern$33;
