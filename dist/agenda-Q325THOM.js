import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  describeAgenda
} from "./chunk-O3WSUWJ3.js";
import {
  prepare,
  runSync
} from "./chunk-HKWSCFPU.js";
import {
  hasFailed
} from "./chunk-EJW7QLEJ.js";
import "./chunk-BANJOQYE.js";
import "./chunk-EFKHRAV4.js";
import {
  findLocalDay
} from "./chunk-YTTKUGGP.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-MBA5PZZL.js";
import "./chunk-3KLU6JOC.js";
import "./chunk-PLWDM23R.js";
import "./chunk-HQPYTNOJ.js";
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
