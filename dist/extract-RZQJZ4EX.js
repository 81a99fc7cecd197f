import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  describeNoteCount,
  listNoteProblems
} from "./chunk-TRGKUFTY.js";
import {
  formatProblem
} from "./chunk-SN727ZNW.js";
import {
  readFolder
} from "./chunk-VBVCDS6I.js";
import {
  clean,
  createPaint,
  writeJson
} from "./chunk-KE7ZO7A7.js";
import "./chunk-CRGOKFSF.js";
import {
  count,
  describeReason
} from "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import {
  findConvention
} from "./chunk-HI3JPHZ4.js";
import "./chunk-Y72T22VG.js";
import "./chunk-AKESPVDS.js";
import "./chunk-LQK3ML4U.js";

// src/cli/describe-meeting.ts
function describeMeeting({ title, date }) {
  if (date === null) return title;
  if (title.includes(date)) return title;
  return title === "" ? date : `${title}, ${date}`;
}

// src/cli/explain.ts
var LONGEST = 100;
var SIGNS = {
  task: "\u25CB",
  part: "\u2502",
  label: "\u25BE",
  notice: "\xB7",
  talk: "\xB7",
  nothing: "\xB7"
};
var WORDS = {
  task: "a TODO",
  part: "part of the one above",
  label: "a label for those below",
  notice: "no TODO",
  talk: "talk",
  nothing: "nothing"
};
var STATES = {
  open: { sign: SIGNS.task, word: "" },
  done: { sign: "\u2713", word: "done" },
  dropped: { sign: "\u2717", word: "dropped" }
};
var WITHHELD = {
  "no owner": "left out, because nobody is named (`unowned: issue` would include it)",
  "no-issue": "kept out by its comment `no-issue`"
};
function explainNotes(notes, paint) {
  const lines = notes.flatMap((note) => explainNote(note, paint));
  const empty = "No section of things to do, and nothing that looks like an item.";
  return `${lines.length === 0 ? paint("dim", empty) : lines.join("\n")}
`;
}
function explainNote(note, paint) {
  if (note.readings.length === 0) return [];
  const title = clean(describeMeeting(note));
  const states = new Map(note.todos.map(({ line, state }) => [line, state]));
  return [
    `${paint("bold", clean(note.path))}  ${paint("dim", title)}`,
    ...note.readings.flatMap((reading) => explainLine(reading, states.get(reading.line) ?? "open", paint)),
    ""
  ];
}
function explainLine(reading, state, paint) {
  const place = paint("dim", String(reading.line).padStart(5));
  const words = clean(reading.words);
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}\u2026` : words;
  const isTask = reading.taken === "task" && reading.withheld === null;
  const sign = isTask ? paint("green", STATES[state].sign) : paint("dim", reading.withheld === null ? SIGNS[reading.taken] : SIGNS.nothing);
  const indent = " ".repeat(8);
  return [
    `${place} ${sign} ${isTask ? shown : paint("dim", shown)}`,
    ...explainReading(reading, state).map((line) => `${indent}${paint(isTask ? "cyan" : "dim", line)}`)
  ];
}
function explainReading(reading, state) {
  const { taken, convention, owners, ownerFrom, due, dueFrom, withheld } = reading;
  const says = findConvention(convention)?.says ?? "";
  const who = owners.length === 0 ? "" : `${clean(owners.join(", "))}, ${ownerFrom}`;
  const when = due === null ? "" : `due ${due}, from \u201C${clean(dueFrom)}\u201D`;
  const facts = taken === "task" || taken === "label" ? [who, when, STATES[state].word].filter((fact) => fact !== "").join(" \xB7 ") : "";
  return [
    `${WORDS[taken]}: ${convention}. ${says}`,
    ...facts === "" ? [] : [facts],
    ...withheld === null ? [] : [WITHHELD[withheld]]
  ];
}
function listReadings(notes) {
  return notes.flatMap(({ path, readings, todos }) => {
    const states = new Map(todos.map(({ line, state }) => [line, state]));
    return readings.map((reading) => ({
      note: path,
      ...reading,
      state: states.get(reading.line) ?? null,
      why: findConvention(reading.convention)?.says ?? ""
    }));
  });
}

// src/cli/extract.ts
async function runExtract(args) {
  const { settings, notes, problems, files, silence } = await readFolder(args);
  if (settings === null) {
    for (const problem of problems) process.stderr.write(`${formatProblem(problem)}
`);
    return 1;
  }
  const all = [...problems, ...listNoteProblems(notes, settings.people)];
  process.stdout.write(
    args.json ? `${writeJson(describeJson(notes, all, args.explain))}
` : args.explain ? explainNotes(notes, createPaint(process.stdout)) : describeText(notes, all, { paint: createPaint(process.stdout), usual: settings.target, files, silence })
  );
  return problems.some((problem) => problem.severity === "error") ? 1 : 0;
}
function describeJson(notes, problems, explain) {
  const todos = notes.flatMap((note) => note.todos);
  return {
    notes: notes.map(({ path, title, date, teams, participants }) => ({ path, title, date, teams, participants })),
    todos: todos.filter((todo) => todo.withheld === null).map(describeTodo),
    skipped: todos.flatMap(
      ({ note, line, text, withheld }) => withheld === null ? [] : [{ note, line, text, reason: withheld }]
    ),
    problems: problems.map(({ severity, note, line, column, message }) => ({ severity, note, line, column, message })),
    ...explain ? { explained: listReadings(notes) } : {}
  };
}
function describeTodo(todo) {
  const { note, line, meeting, convention, title, text, due, state, items, links, linkOnly, target, labels } = todo;
  const owners = todo.owners.map(({ raw, login }) => ({ raw, login }));
  return { note, line, meeting, convention, owners, title, text, due, state, items, links, linkOnly, target, labels };
}
var LEGEND = "\u25CB open  \u2713 done  \u2717 dropped  \xB7 left out  \u2192 another repository  ? not listed under people";
function describeText(notes, problems, look) {
  const { paint } = look;
  const lines = [];
  for (const note of notes) {
    if (note.todos.length === 0) continue;
    lines.push(`${paint("bold", clean(note.path))}  ${paint("dim", clean(describeMeeting(note)))}`);
    lines.push(...note.todos.map((todo) => `  ${describeLine(todo, look)}`), "");
  }
  const todos = notes.flatMap((note) => note.todos).filter((todo) => todo.withheld === null).length;
  lines.push(...problems.map((problem) => paint("yellow", formatProblem(problem))));
  lines.push(
    paint(
      "dim",
      notes.length === 0 ? describeNoteCount(0, look.files) : `${count(todos, "TODO")} in ${count(notes.length, "note")}, ${count(problems.length, "problem")}`
    )
  );
  if (look.silence !== null) lines.push(paint("yellow", clean(look.silence)));
  if (notes.some((note) => note.todos.length > 0)) lines.push(paint("dim", LEGEND));
  return `${lines.join("\n")}
`;
}
function describeLine(todo, { paint, usual }) {
  const owners = todo.owners.map((owner) => describeOwner(owner)).join(", ");
  const target = todo.target === usual ? "" : paint("dim", `  \u2192 ${todo.target}`);
  const due = todo.due === null ? "" : paint("magenta", `  due ${todo.due}`);
  const sign = todo.withheld !== null ? "\xB7" : todo.state === "open" ? "\u25CB" : todo.state === "done" ? "\u2713" : "\u2717";
  const why = todo.withheld === null ? todo.linkOnly ? `  (${describeReason("link only")})` : "" : `  (${describeReason(todo.withheld)})`;
  const place = paint("dim", String(todo.line).padStart(4));
  return `${place} ${sign} ${clean(todo.title)}${owners === "" ? "" : `  ${paint("cyan", clean(owners))}`}${due}${target}${paint("dim", why)}`;
}
function describeOwner({ raw, login, kind }) {
  return login !== null ? `@${login}` : kind === "unresolved" ? `${raw}?` : raw;
}
export {
  runExtract
};
