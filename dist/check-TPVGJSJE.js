import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  systemClock
} from "./chunk-NP6FUVK3.js";
import {
  resolveSince
} from "./chunk-YTTKUGGP.js";
import {
  describeNoteCount,
  listFreshProblems,
  listUnknownPeople
} from "./chunk-TRGKUFTY.js";
import {
  formatProblem
} from "./chunk-SN727ZNW.js";
import {
  readFolder
} from "./chunk-VBVCDS6I.js";
import {
  clean,
  writeJson
} from "./chunk-KE7ZO7A7.js";
import "./chunk-CRGOKFSF.js";
import {
  count
} from "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-HI3JPHZ4.js";
import "./chunk-Y72T22VG.js";
import "./chunk-AKESPVDS.js";
import "./chunk-LQK3ML4U.js";

// src/cli/check.ts
var EXPLAIN = "Not what you expected? meeting-todos extract --explain PATH";
async function runCheck(args) {
  const { settings, notes, problems, files, silence } = await readFolder(args);
  const since = settings === null ? null : resolveSince(settings.since, systemClock.now());
  const people = settings?.people ?? [];
  const unknown = people.length === 0 ? [] : listUnknownPeople(notes, since);
  const all = [...problems, ...listFreshProblems(notes, since), ...unknown];
  if (args.json) process.stdout.write(`${writeJson(all)}
`);
  else for (const problem of all) process.stdout.write(`${formatProblem(problem)}
`);
  const hidden = notes.flatMap((note) => note.problems).length - listFreshProblems(notes, since).length;
  const result = all.length === 0 && hidden > 0 ? `no problems in meetings since ${since ?? ""}` : null;
  process.stderr.write(`${result ?? describeResult(all, notes.length, files)}
`);
  if (silence !== null) process.stderr.write(`${clean(silence)}
`);
  if (hidden > 0)
    process.stderr.write(
      `${count(hidden, "problem")} of meetings before ${since ?? ""} ${hidden === 1 ? "is" : "are"} not shown: --since none shows all
`
    );
  if (unknown.length > 0) process.stderr.write("`meeting-todos people` prints lines to paste for them.\n");
  if (all.some(({ note }) => notes.some(({ path }) => path === note))) process.stderr.write(`${EXPLAIN}
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
