import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  count
} from "./chunk-L73RKFUV.js";
import {
  compareText,
  foldName
} from "./chunk-HI3JPHZ4.js";
import {
  groupBy
} from "./chunk-Y72T22VG.js";

// src/cli/describe-count.ts
function describeNoteCount(notes, files) {
  if (notes > 0) return count(notes, "note");
  return files === 0 ? "no notes here" : `no dated notes among ${count(files, "Markdown file")}`;
}

// src/cli/note-problems.ts
function listNoteProblems(notes, people) {
  return notes.flatMap((note) => [...note.problems, ...findUnresolved(note, people)].sort((a, b) => a.line - b.line));
}
function listFreshProblems(notes, since) {
  return notes.filter(({ date, todos }) => isFresh(date, since) || todos.some(({ meeting }) => isFresh(meeting, since))).flatMap(({ problems }) => [...problems].sort((a, b) => a.line - b.line));
}
function listUnknownPeople(notes, since) {
  const owned = notes.flatMap(
    (note) => listOpen(note).filter(({ meeting }) => isFresh(meeting, since)).flatMap((todo) => listUnknown(todo).map((raw) => ({ raw, todo })))
  );
  return [...groupBy(owned, ({ raw }) => foldName(raw)).values()].flatMap((all) => {
    const newest = all.toSorted((a, b) => compareText(b.todo.meeting ?? "", a.todo.meeting ?? "")).slice(0, 1);
    const times = all.length === 1 ? "" : ` (${all.length} items)`;
    return newest.map(({ raw, todo }) => describeUnknown(raw, todo, times));
  });
}
function isFresh(day, since) {
  return day === null || since === null || day >= since;
}
function findUnresolved(note, people) {
  if (people.length === 0) return [];
  return listOpen(note).flatMap((todo) => listUnknown(todo).map((raw) => describeUnknown(raw, todo, "")));
}
function listOpen(note) {
  return note.todos.filter((todo) => todo.state === "open" && todo.withheld === null);
}
function listUnknown(todo) {
  return todo.owners.filter(({ kind }) => kind === "unresolved").map(({ raw }) => raw);
}
function describeUnknown(raw, { note, line, column }, times) {
  return { severity: "warning", note, line, column, message: `\`${raw}\` is not listed under \`people\`${times}` };
}

export {
  describeNoteCount,
  listNoteProblems,
  listFreshProblems,
  listUnknownPeople
};
