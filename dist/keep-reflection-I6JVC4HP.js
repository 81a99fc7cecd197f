import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  computeBlobId
} from "./chunk-EA2LDXIO.js";
import {
  PULL_TITLE,
  REFLECT_BRANCH,
  TrackerError,
  computePlan,
  describeEmptyPull,
  describeError,
  describePull,
  findHidden,
  makePlan,
  nameWish,
  placeWish,
  readAllTrackers,
  readPullMemory,
  writePullBody
} from "./chunk-IBKPBWC3.js";
import "./chunk-YTTKUGGP.js";
import {
  hashText
} from "./chunk-UKIQXPVM.js";
import "./chunk-EFKHRAV4.js";
import {
  OPEN_SIGNS,
  compareText,
  extractNote,
  findFields,
  replaceKeyword
} from "./chunk-HI3JPHZ4.js";
import "./chunk-Y72T22VG.js";
import "./chunk-AKESPVDS.js";
import "./chunk-LQK3ML4U.js";

// src/shell/github/push-reflection.ts
var MOST_HEADS = 3;
var TITLE = "Update the notes with what became of their TODOs";
var TRAILER$made;
function TRAILER() {
  return TRAILER$made ??= new RegExp("^Meeting-Todos-Reflect: ([0-9a-f]{40,64}) on ([0-9a-f]{40,64})$", "m");
}
function isOurCommit({ message, tree, parents }) {
  const [, ourTree, ourParent] = TRAILER().exec(message) ?? [];
  return ourTree === tree && parents.length === 1 && ourParent === parents[0];
}
async function pushReflection(branch, files, how) {
  let head = await branch.readHead(how.base);
  let modes = await checkFiles(branch, head, files);
  if (modes === null) return OVERTAKEN;
  const tip = await branch.readTip();
  if (tip !== null && !await how.mayReplace(tip)) return NOT_OURS;
  const blobs = await storeFiles(branch, files);
  for (let round = 1; ; round++) {
    const commit = await commitFiles(branch, head, joinEntries(modes, blobs));
    const now = await branch.readHead(how.base);
    if (now.sha === head.sha || round === MOST_HEADS) return place(branch, { commit, tip, mayReplace: how.mayReplace });
    head = now;
    modes = await checkFiles(branch, head, files);
    if (modes === null) return OVERTAKEN;
  }
}
var OVERTAKEN = { refusal: "its notes have changed since; the run on the newest commit sees to it" };
var NOT_OURS = { refusal: "somebody else has committed to its branch, which is left alone" };
async function checkFiles(branch, head, files) {
  const tree = await branch.readTree(head.tree);
  const modes = /* @__PURE__ */ new Map();
  for (const { path, before } of files) {
    const entry = tree.get(path);
    if (entry === void 0 || !entry.mode.startsWith("100")) return null;
    if (entry.sha !== computeBlobId(before, entry.sha)) return null;
    modes.set(path, entry.mode);
  }
  return modes;
}
async function storeFiles(branch, files) {
  const blobs = /* @__PURE__ */ new Map();
  for (const { path, after } of files) {
    const sha = await branch.createBlob(after);
    if (sha !== computeBlobId(after, sha))
      throw new TrackerError("invalid", `${path}: GitHub stored other bytes than it was sent`, { status: null });
    blobs.set(path, sha);
  }
  return blobs;
}
function joinEntries(modes, blobs) {
  return new Map([...blobs].map(([path, sha]) => [path, { mode: modes.get(path) ?? "100644", sha }]));
}
async function commitFiles(branch, head, files) {
  const tree = await branch.createTree(head.tree, files);
  const message = `${TITLE}

Meeting-Todos-Reflect: ${tree} on ${head.sha}`;
  return branch.createCommit({ tree, message, parents: [head.sha] });
}
async function place(branch, how) {
  const { commit, tip } = how;
  try {
    if (tip === null) await branch.begin(commit);
    else await branch.move(commit);
    return { commit };
  } catch (error) {
    if (tip !== null || !(error instanceof TrackerError) || error.kind !== "invalid") throw error;
    const now = await branch.readTip();
    if (now === null) throw error;
    if (!await how.mayReplace(now)) return NOT_OURS;
    await branch.move(commit);
    return { commit };
  }
}

// src/core/reflect/propose-edits.ts
var TICKS = { done: "x", dropped: "-" };
var ORG_TICKS = { done: "X", dropped: null };
var SIGNS = { done: "\u2705 ", dropped: "\u274C " };
var BOX$made;
function BOX() {
  return BOX$made ??= new RegExp(String.raw`(?:(\\?\[)[ /<>!?*-]?(\\?\])|[${OPEN_SIGNS}]\uFE0F?)(\s*)$`, "u");
}
var BEGINNINGS$made;
function BEGINNINGS() {
  return BEGINNINGS$made ??= new RegExp("(?:[:：]|\\]|\\)|\\|)[*_]{0,3}\\s*(?=\\S)", "gu");
}
var MOST_PROPOSALS = 12;
function proposeEdits(lines, wish) {
  const index = wish.todo.line - 1;
  const line = lines[index];
  if (line === void 0) return [];
  if (wish.mark === "link") return proposeReference(lines, wish).slice(0, MOST_PROPOSALS);
  const column = wish.todo.column - 1 + (index === 0 && line.startsWith("\uFEFF") ? 1 : 0);
  const isOrg = wish.todo.note.endsWith(".org");
  const keyword = replaceKeyword(line, wish.mark);
  return [...keyword === null ? [] : [keyword], ...proposeMark(line, column, wish.mark, isOrg)].slice(0, MOST_PROPOSALS).map((text) => ({ index, line: text }));
}
function proposeMark(line, column, mark, isOrg) {
  const before = line.slice(0, column);
  const box = BOX().exec(before);
  const begins = [column, ...[...line.matchAll(BEGINNINGS())].map((match) => match.index + match[0].length)];
  const inFront = [...new Set(begins)].map((at) => line.slice(0, at) + SIGNS[mark] + line.slice(at));
  if (box === null) return inFront;
  const [whole, open, close2, space = ""] = box;
  const tick = open === void 0 ? mark === "done" ? whole.startsWith("\u2610") ? "\u2611" : "\u2705" : null : (isOrg ? ORG_TICKS : TICKS)[mark];
  if (tick === null) return inFront;
  const ticked = open === void 0 ? tick : `${open}${tick}${close2 ?? ""}`;
  return [before.slice(0, before.length - whole.length) + ticked + space + line.slice(column), ...inFront];
}
function proposeReference(lines, { issue, todo }) {
  const reference = ` (${issue.repo}#${issue.number})`;
  const last = todo.line - 1 + todo.source.split("\n").length;
  return lines.slice(todo.line - 1, last).flatMap((line, offset) => {
    const index = todo.line - 1 + offset;
    const ends = (pattern$0 ??= new RegExp("^\\s*\\|")).test(line) ? listCellEnds(line) : listLineEnds(line);
    return ends.map((at) => ({ index, line: line.slice(0, at) + reference + line.slice(at) }));
  });
}
function listLineEnds(line) {
  const end = line.replace((pattern$1 ??= new RegExp("\\s*\\\\?\\s*$")), "").length;
  return [.../* @__PURE__ */ new Set([Math.min(findFields(line), end), end])];
}
function listCellEnds(line) {
  return [...line.matchAll((pattern$2 ??= new RegExp("\\s*(?<!\\\\)\\|", "g")))].map(({ index }) => index).filter((at) => at > 0);
}

// src/core/reflect/edit-note.ts
var MOST_READINGS = 400;
function editNote(file, wishes, read) {
  const nothing = (refusal) => ({ bytes: file.bytes, made: [], refusal });
  const text = decode(file.bytes);
  if (text === null) return nothing("its note is not UTF-8");
  const before = read(file);
  if (!before.complete) return nothing("its note cannot be read whole");
  const encode = ({ parts }) => new TextEncoder().encode(parts.join(""));
  let readings = 0;
  const holds = (draft2) => {
    readings += 1;
    return readings <= MOST_READINGS && isAsWished(before, read({ path: file.path, bytes: encode(draft2) }), draft2.made);
  };
  const draft = makeAll({ parts: text.split((pattern$3 ??= new RegExp("(\\r\\n|\\r|\\n)"))), made: [] }, wishes, holds);
  return { bytes: draft.made.length === 0 ? file.bytes : encode(draft), made: draft.made, refusal: null };
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function makeAll(draft, wishes, holds) {
  const [only] = wishes;
  if (only === void 0) return draft;
  if (wishes.length === 1)
    return propose(draft, only).map((proposal) => write(draft, only, proposal)).find(holds) ?? draft;
  const all = wishes.reduce((sum, wish) => {
    const [first] = propose(sum, wish);
    return first === void 0 ? sum : write(sum, wish, first);
  }, draft);
  if (all.made.length === draft.made.length + wishes.length && holds(all)) return all;
  const middle = Math.ceil(wishes.length / 2);
  return makeAll(makeAll(draft, wishes.slice(0, middle), holds), wishes.slice(middle), holds);
}
function propose({ parts }, wish) {
  return proposeEdits(
    parts.filter((_part, index) => index % 2 === 0),
    wish
  );
}
function write({ parts, made }, wish, { index, line }) {
  return { parts: parts.with(index * 2, line), made: [...made, wish] };
}
function isAsWished(before, after, wishes) {
  if (!after.complete || before.todos.length !== after.todos.length) return false;
  if (tell({ ...before, todos: [] }) !== tell({ ...after, todos: [] })) return false;
  const wanted = before.todos.map((todo) => wishes.filter((wish) => isSame(wish.todo, todo)));
  if (wanted.flat().length !== wishes.length) return false;
  return before.todos.every((todo, index) => {
    const now = after.todos[index];
    return now !== void 0 && isTodoAsWished(todo, now, wanted[index] ?? []);
  });
}
function isSame(one, other) {
  return one.line === other.line && (one.text === other.text || one.text === other.reference?.bare.text);
}
function isTodoAsWished(before, after, wishes) {
  const state = wishes.find(({ mark }) => mark !== "link")?.mark ?? before.state;
  const link = wishes.find(({ mark }) => mark === "link");
  if (after.state !== state) return false;
  if (link === void 0) return tellTodo(before) === tellTodo(after);
  const { reference } = after;
  if (before.reference?.number === link.issue.number && before.reference.repo === link.issue.repo) return false;
  const isNamed = reference?.repo === link.issue.repo && reference.number === link.issue.number;
  return isNamed && tellTodo({ ...before, reference: null }) === tellTodo({ ...after, ...reference.bare, reference: null });
}
function tellTodo(todo) {
  return JSON.stringify({ ...todo, state: null, source: null, column: null });
}
function tell(note) {
  const { path, title, date, teams, participants, problems } = note;
  return JSON.stringify({ path, title, date, teams, participants, problems: problems.map(({ message }) => message) });
}

// src/core/reflect/list-wishes.ts
function listWishes(ties, settings, isDeclined) {
  return ties.filter(({ isSettled }) => isSettled).flatMap(
    ({ issue, places }) => (settings.notes === "all" ? places : places.slice(-1)).flatMap(
      (place2) => listMarks(issue, place2, settings).map((mark) => ({ issue, todo: place2.todo, mark }))
    )
  ).filter((wish) => !isDeclined(nameWish(wish)));
}
function listMarks(issue, { todo, isNamed }, settings) {
  const state = settings.done && todo.state === "open" ? readClosing(issue) : null;
  const link = settings.links && !isNamed ? ["link"] : [];
  return [...state === null ? [] : [state], ...link];
}
function readClosing({ state, stateReason }) {
  if (state === "open" || stateReason === "duplicate") return null;
  return stateReason === "not_planned" ? "dropped" : "done";
}

// src/core/reflect/compute-reflection.ts
var MOST_ROUNDS = 4;
function computeReflection(input) {
  const left = /* @__PURE__ */ new Map();
  let draft = { files: [], made: [] };
  let wishes = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const plan = computePlan(asMerged(input.plan, draft.files, input.read));
    const found = listWishes(plan.ties, input.settings, input.isDeclined).filter(
      (wish) => input.files.has(wish.todo.note) && !left.has(placeWish(wish))
    );
    const known = new Set(wishes.map(placeWish));
    const fresh = found.filter((wish) => !known.has(placeWish(wish)));
    if (fresh.length === 0) break;
    wishes = [...wishes, ...fresh];
    draft = prove(input, wishes, left);
  }
  return { files: draft.files, made: draft.made, left: [...left.values()] };
}
function prove(input, all, left) {
  const touched = new Set(all.map(({ todo }) => todo.note));
  const settled = new Set(computePlan({ ...input.plan, ...asPush(touched) }).changes.map(tellChange));
  const leave = (wish, reason) => left.set(placeWish(wish), { wish, reason });
  for (; ; ) {
    const draft = write2(
      input,
      all.filter((wish) => !left.has(placeWish(wish))),
      leave
    );
    const merged = { ...asMerged(input.plan, draft.files, input.read), ...asPush(touched) };
    const changes = computePlan(merged).changes.filter((change) => !settled.has(tellChange(change)));
    if (changes.length === 0 || draft.made.length === 0) return draft;
    for (const wish of blame(draft.made, changes)) leave(wish, "the note would then ask for a change to its issue");
  }
}
function blame(made, changes) {
  const issues = new Set(changes.flatMap((change) => change.kind === "create" ? [] : [nameIssue(change.issue)]));
  const notes = new Set(changes.flatMap((change) => change.notes));
  const own = made.filter(({ issue }) => issues.has(nameIssue(issue)));
  const near = made.filter(({ todo }) => notes.has(todo.note));
  return own.length > 0 ? own : near.length > 0 ? near : made;
}
function write2(input, wishes, leave) {
  const files = [];
  const made = [];
  for (const [path, bytes] of input.files) {
    const own = wishes.filter(({ todo }) => todo.note === path);
    if (own.length === 0) continue;
    const edited = editNote({ path, bytes }, own, input.read);
    const reason = edited.refusal ?? "the change could not be made without changing how the note is read";
    for (const wish of own) if (!edited.made.includes(wish)) leave(wish, reason);
    if (edited.made.length > 0) files.push({ path, before: bytes, after: edited.bytes });
    made.push(...edited.made);
  }
  return { files, made };
}
function asMerged(plan, files, read) {
  const edited = new Map(files.map(({ path, after }) => [path, read({ path, bytes: after })]));
  return { ...plan, notes: plan.notes.map((note) => edited.get(note.path) ?? note) };
}
function asPush(touched) {
  return { added: /* @__PURE__ */ new Set(), touched };
}
function tellChange(change) {
  const what = change.kind === "create" ? change.desired.key : nameIssue(change.issue);
  const patch = "patch" in change ? change.patch.fields : {};
  return `${change.kind} ${what} ${JSON.stringify(patch)}`;
}
function nameIssue({ repo, number }) {
  return `${repo.toLowerCase()}#${number}`;
}

// src/app/read-reflection.ts
var MOST_NOTES = 100;
async function readReflection(run, { notes, dates }, git) {
  const settings = { ...run.settings, dates };
  const issues = await readAllTrackers(run.tracker, settings);
  const made = await makePlan({ ...run, notices: [] }, notes, issues);
  const files = /* @__PURE__ */ new Map();
  const read = (file) => extractNote(file, settings);
  return {
    compute: async (isDeclined) => {
      const wishes = listWishes(made.plan.ties, settings.reflect, isDeclined);
      for (const path of chooseNotes(wishes.map(({ todo }) => todo))) {
        const bytes = files.get(path) ?? await readBytes(run, git, path);
        if (bytes !== null) files.set(path, bytes);
      }
      const chosen = new Map([...files].filter(([path]) => wishes.some(({ todo }) => todo.note === path)));
      const plan = replaceNotes(
        made.input,
        [...chosen].map(([path, bytes]) => read({ path, bytes }))
      );
      return computeReflection({ plan, files: chosen, settings: settings.reflect, isDeclined, read });
    }
  };
}
function chooseNotes(todos) {
  const latest = todos.toSorted((a, b) => compareText(b.meeting ?? "", a.meeting ?? "") || compareText(a.note, b.note));
  return [...new Set(latest.map(({ note }) => note))].slice(0, MOST_NOTES);
}
async function readBytes(run, git, path) {
  return await git.readFile(path, run.base.sha) ?? run.notesRepository.readFile(path, run.base.sha);
}
function replaceNotes(input, notes) {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  return { ...input, notes: input.notes.map((note) => byPath.get(note.path) ?? note) };
}

// src/app/keep-reflection.ts
var WRITES_BESIDE = 4;
async function keepReflection(run, read, report, place2) {
  if (run.mode !== "sync" || report.verdict !== "planned") return [];
  try {
    const message = await keep(run, read, place2);
    return message === null ? [] : [message];
  } catch (error) {
    const level = error instanceof TrackerError && error.kind === "limited" ? "notice" : "warning";
    const what = `Could not update the pull request from ${REFLECT_BRANCH}`;
    return [{ level, message: `${what} (${describeError(error)}); everything else was done.` }];
  }
}
async function keep(run, read, place2) {
  const reading = await readReflection(run, read, place2.git);
  const known = recall(await place2.branch.listPulls(run.defaultBranch));
  const isDeclined = (name) => known.declined.has(name);
  const wanted = await reading.compute(isDeclined);
  const print = writePrint(wanted);
  const { open } = known;
  if (wanted.files.length === 0) return open === null ? null : close(run, place2.branch, open);
  if (open?.memory?.print === print && open.memory.commit === open.pull.headSha) return null;
  const standing = await run.readStanding();
  if (standing.kind === "stale") return { level: "notice", message: standing.message };
  const hidden = new Set(await findHidden(run, [...new Set(wanted.made.map(({ issue }) => issue.repo))]));
  const isLeft = (name) => isDeclined(name) || [...hidden].some((repo) => name.startsWith(`${repo.toLowerCase()}#`));
  const shown = hidden.size === 0 ? wanted : await reading.compute(isLeft);
  if (shown.files.length === 0) return open === null ? null : close(run, place2.branch, open);
  if (run.traffic.writes + shown.files.length + WRITES_BESIDE > run.limits.maxWrites)
    return {
      level: "notice",
      message: `The pull request from ${REFLECT_BRANCH} is left for the next run: max-writes (${run.limits.maxWrites}) was reached.`
    };
  return write3(run, place2.branch, { known, reflection: shown, print });
}
function recall(pulls) {
  const read = pulls.map((pull) => ({ pull, memory: readPullMemory(pull.body) }));
  const refused = read.filter(({ pull }) => pull.state === "closed" && !pull.isMerged);
  return {
    open: read.find(({ pull }) => pull.state === "open") ?? null,
    merged: new Set(pulls.filter((pull) => pull.isMerged).map((pull) => pull.headSha)),
    declined: /* @__PURE__ */ new Set([
      ...refused.flatMap(({ memory }) => memory?.asked ?? []),
      ...read.flatMap(({ memory }) => memory?.declined ?? [])
    ])
  };
}
function writePrint({ files }) {
  return hashText(
    files.map(({ path, before, after }) => `${path} ${computeBlobId(before)} ${computeBlobId(after)}`).join("\n"),
    16
  );
}
async function isOurs(branch, known, tip) {
  if (tip === known.open?.memory?.commit || known.merged.has(tip)) return true;
  return isOurCommit(await branch.readCommit(tip));
}
async function close(run, branch, { pull, memory }) {
  const tip = await branch.readTip();
  if (tip !== null && tip !== memory?.commit && !isOurCommit(await branch.readCommit(tip)))
    return describeForeign(pull.url, "somebody else has committed to its branch, which is left alone");
  const body = writePullBody(pull.body, describeEmptyPull(), {
    commit: pull.headSha,
    print: "",
    asked: [],
    declined: memory?.declined ?? []
  });
  await branch.changePull(pull.number, { body, state: "closed" });
  if (tip !== null) await branch.remove();
  return { level: "notice", message: `Nothing is left to write back to the notes, so ${pull.url} was closed.` };
}
function describeForeign(name, reason) {
  return { level: "warning", message: `${name} is left as it is: ${reason}.` };
}
async function write3(run, branch, what) {
  const { known, reflection, print } = what;
  const pushed = await pushReflection(branch, reflection.files, {
    base: run.defaultBranch,
    mayReplace: (tip) => isOurs(branch, known, tip)
  });
  if ("refusal" in pushed)
    return describeForeign(known.open?.pull.url ?? `The branch ${REFLECT_BRANCH}`, pushed.refusal);
  const asked = reflection.made.map(nameWish);
  const memory = { commit: pushed.commit, print, asked, declined: [...known.declined] };
  const text = describePull(reflection, { allowed: /* @__PURE__ */ new Set(), serverUrl: run.base.serverUrl });
  const { pull, verb } = await keepPull(
    run,
    branch,
    known.open?.pull ?? null,
    (body) => writePullBody(body, text, memory)
  );
  const notes = reflection.files.length;
  return {
    level: "notice",
    message: `${verb} ${pull.url}: it brings ${asked.length} item${asked.length === 1 ? "" : "s"} in ${notes} note${notes === 1 ? "" : "s"} up to date with their issues.`
  };
}
async function keepPull(run, branch, open, writeBody) {
  const change = async (pull) => {
    await branch.changePull(pull.number, { body: writeBody(pull.body) });
    return { pull, verb: "Updated" };
  };
  if (open !== null) return change(open);
  try {
    const pull = await branch.openPull({ base: run.defaultBranch, title: PULL_TITLE, body: writeBody("") });
    return { pull, verb: "Opened" };
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== "invalid") throw error;
    const [other] = (await branch.listPulls(run.defaultBranch)).filter(({ state }) => state === "open");
    if (other === void 0) throw error;
    return change(other);
  }
}
export {
  keepReflection
};
var pattern$0, pattern$1, pattern$2, pattern$3;
