import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  describeNoteCount,
  listFreshProblems,
  listUnknownPeople
} from "./chunk-356IRYPY.js";
import {
  resolveSince
} from "./chunk-YTTKUGGP.js";
import {
  systemClock
} from "./chunk-NP6FUVK3.js";
import {
  formatProblem
} from "./chunk-MBA5PZZL.js";
import {
  readFolder
} from "./chunk-3KLU6JOC.js";
import {
  count
} from "./chunk-PLWDM23R.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";

// src/cli/check.ts
var EXPLAIN = "Not what you expected? meeting-todos extract --explain PATH";
async function runCheck(args) {
  const { settings, notes, problems, files } = await readFolder(args);
  const since = settings === null ? null : resolveSince(settings.since, systemClock.now());
  const people = settings?.people ?? [];
  const unknown = people.length === 0 ? [] : listUnknownPeople(notes, since);
  const all = [...problems, ...listFreshProblems(notes, since), ...unknown];
  if (args.json) process.stdout.write(`${JSON.stringify(all)}
`);
  else for (const problem of all) process.stdout.write(`${formatProblem(problem)}
`);
  process.stderr.write(`${describeResult(all, notes.length, files)}
`);
  if (unknown.length > 0) process.stderr.write("`meeting-todos people` prints lines to paste for them.\n");
  if (all.length > 0) process.stderr.write(`${EXPLAIN}
`);
  return all.some(({ severity }) => args.strict || severity === "error") ? 1 : 0;
}
function describeResult(all, notes, files) {
  const errors = all.filter(({ severity }) => severity === "error").length;
  const figures = [
    ...errors > 0 ? [count(errors, "error")] : [],
    ...all.length > errors ? [count(all.length - errors, "warning")] : []
  ];
  if (figures.length > 0) return figures.join(", ");
  return notes === 0 ? `the configuration is fine; ${files === 0 ? "there are " : ""}${describeNoteCount(notes, files)}` : `${count(notes, "note")} ${notes === 1 ? "is" : "are"} fine`;
}
export {
  runCheck
};
