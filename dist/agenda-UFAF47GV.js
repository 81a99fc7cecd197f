import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  describeAgenda
} from "./chunk-EBFHCDSC.js";
import {
  prepare,
  runSync
} from "./chunk-CY5EMJDU.js";
import {
  findLocalDay,
  hasFailed
} from "./chunk-XMUOR6TD.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-2KK4LO2Y.js";
import "./chunk-2CMAZE45.js";
import "./chunk-W56UPN2E.js";
import "./chunk-LJ6FIIP5.js";
import "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";

// src/cli/agenda.ts
async function runAgenda(args) {
  const prepared = await prepare(args);
  if (prepared === null) return 1;
  const report = await runSync(prepared, { mode: "dry-run" });
  const { settings, clock } = prepared.run;
  const { timezone } = settings;
  const today = findLocalDay(new Date(clock.now()).toISOString(), timezone);
  process.stdout.write(describeAgenda(report.standing, { today, team: args.team, timezone }));
  for (const { level, message } of report.notices)
    if (level !== "notice") process.stderr.write(`meeting-todos: ${message}
`);
  return hasFailed(report) ? 1 : 0;
}
export {
  runAgenda
};
