import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  listNoteProblems
} from "./chunk-CTAAN3BH.js";
import {
  formatProblem
} from "./chunk-SLEX3MVG.js";
import {
  readCheckout
} from "./chunk-WQPVFTXT.js";
import "./chunk-UDFXPEC7.js";
import "./chunk-B6W2R4EF.js";
import "./chunk-VA35IVHB.js";

// src/cli/check.ts
async function runCheck(args) {
  const { settings, notes, problems } = await readCheckout(args);
  const all = [...problems, ...settings === null ? [] : listNoteProblems(notes, settings)];
  if (args.json) process.stdout.write(`${JSON.stringify(all)}
`);
  else for (const problem of all) process.stdout.write(`${formatProblem(problem)}
`);
  const summary = all.length === 0 ? `${notes.length} note${notes.length === 1 ? " is" : "s are"} fine` : `${all.length} problem${all.length === 1 ? "" : "s"}`;
  process.stderr.write(`${summary}
`);
  return all.length === 0 ? 0 : 1;
}
export {
  runCheck
};
