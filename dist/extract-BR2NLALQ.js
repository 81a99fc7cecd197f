import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  listNoteProblems
} from "./chunk-PASEWG2I.js";
import {
  clean,
  createPaint,
  formatProblem
} from "./chunk-2KK4LO2Y.js";
import {
  readFolder
} from "./chunk-JXTEYNQN.js";
import "./chunk-XDNWXNQI.js";
import "./chunk-LJ6FIIP5.js";
import "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";

// src/cli/extract.ts
async function runExtract(args) {
  const { settings, notes, problems } = await readFolder(args);
  if (settings === null) {
    for (const problem of problems) process.stderr.write(`${formatProblem(problem)}
`);
    return 1;
  }
  const all = [...problems, ...listNoteProblems(notes, settings.people)];
  process.stdout.write(
    args.json ? `${JSON.stringify(describeJson(notes, all))}
` : describeText(notes, all, { paint: createPaint(process.stdout), usual: settings.target })
  );
  return problems.some((problem) => problem.severity === "error") ? 1 : 0;
}
function describeJson(notes, problems) {
  const todos = notes.flatMap((note) => note.todos);
  return {
    notes: notes.map(({ path, title, date, teams, participants }) => ({ path, title, date, teams, participants })),
    todos: todos.filter((todo) => todo.withheld === null).map(describeTodo),
    skipped: todos.flatMap(
      ({ note, line, text, withheld }) => withheld === null ? [] : [{ note, line, text, reason: withheld }]
    ),
    problems: problems.map(({ severity, note, line, column, message }) => ({ severity, note, line, column, message }))
  };
}
function describeTodo(todo) {
  const { note, line, meeting, title, text, due, state, items, links, linkOnly, target, labels } = todo;
  const owners = todo.owners.map(({ raw, login }) => ({ raw, login }));
  return { note, line, meeting, owners, title, text, due, state, items, links, linkOnly, target, labels };
}
function describeText(notes, problems, look) {
  const { paint } = look;
  const lines = [];
  for (const note of notes) {
    if (note.todos.length === 0) continue;
    lines.push(
      `${paint("bold", clean(note.path))}  ${paint("dim", clean(`${note.title}${note.date === null ? "" : `, ${note.date}`}`))}`
    );
    lines.push(...note.todos.map((todo) => `  ${describeLine(todo, look)}`), "");
  }
  const todos = notes.flatMap((note) => note.todos).filter((todo) => todo.withheld === null).length;
  lines.push(...problems.map((problem) => paint("yellow", formatProblem(problem))));
  lines.push(
    paint(
      "dim",
      `${todos} TODO${todos === 1 ? "" : "s"} in ${notes.length} note${notes.length === 1 ? "" : "s"}, ${problems.length} problem${problems.length === 1 ? "" : "s"}`
    )
  );
  return `${lines.join("\n")}
`;
}
function describeLine(todo, { paint, usual }) {
  const owners = todo.owners.map((owner) => describeOwner(owner)).join(", ");
  const target = todo.target === usual ? "" : paint("dim", `  \u2192 ${todo.target}`);
  const due = todo.due === null ? "" : paint("magenta", `  due ${todo.due}`);
  const sign = todo.withheld !== null ? "\xB7" : todo.state === "open" ? "\u25CB" : todo.state === "done" ? "\u2713" : "\u2717";
  const why = todo.withheld === null ? todo.linkOnly ? "  (link only)" : "" : `  (${todo.withheld})`;
  const place = paint("dim", String(todo.line).padStart(4));
  return `${place} ${sign} ${clean(todo.title)}${owners === "" ? "" : `  ${paint("cyan", clean(owners))}`}${due}${target}${paint("dim", why)}`;
}
function describeOwner({ raw, login, kind }) {
  return login !== null ? `@${login}` : kind === "unresolved" ? `${raw}?` : raw;
}
export {
  runExtract
};
