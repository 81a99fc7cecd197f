import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  listNoteProblems
} from "./chunk-PASEWG2I.js";
import {
  formatProblem
} from "./chunk-2KK4LO2Y.js";
import {
  readFolder
} from "./chunk-JXTEYNQN.js";
import "./chunk-XDNWXNQI.js";
import "./chunk-LJ6FIIP5.js";
import "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";

// src/cli/check.ts
async function runCheck(args) {
  const { settings, notes, problems } = await readFolder(args);
  const all = [...problems, ...listNoteProblems(notes, settings?.people ?? [])];
  if (args.json) process.stdout.write(`${JSON.stringify(all)}
`);
  else for (const problem of all) process.stdout.write(`${formatProblem(problem)}
`);
  const summary = all.length === 0 ? notes.length === 0 ? "the configuration is fine; there are no notes here" : `${notes.length} note${notes.length === 1 ? " is" : "s are"} fine` : `${all.length} problem${all.length === 1 ? "" : "s"}`;
  process.stderr.write(`${summary}
`);
  return all.length === 0 ? 0 : 1;
}
export {
  runCheck
};
