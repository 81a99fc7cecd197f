import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  runSync
} from "./chunk-QYSYPFED.js";
import {
  describeAgenda
} from "./chunk-QQIEYOB3.js";
import {
  hasFailed
} from "./chunk-26X7HFEF.js";
import "./chunk-K4E3VOF2.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-IBKPBWC3.js";
import {
  findLocalDay
} from "./chunk-YTTKUGGP.js";
import "./chunk-UKIQXPVM.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-VBVCDS6I.js";
import {
  clean
} from "./chunk-KE7ZO7A7.js";
import "./chunk-CRGOKFSF.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import {
  foldCase
} from "./chunk-HI3JPHZ4.js";
import "./chunk-Y72T22VG.js";
import "./chunk-AKESPVDS.js";
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
  const unknown = args.team === null ? null : describeUnknownTeam(args.team, prepared.checkout.notes);
  if (unknown !== null) process.stderr.write(`meeting-todos: ${unknown}
`);
  for (const { level, message } of report.notices)
    if (level !== "notice") process.stderr.write(`meeting-todos: ${message}
`);
  return hasFailed(report) ? 1 : 0;
}
function describeUnknownTeam(team, notes) {
  const teams = new Map(notes.flatMap((note) => note.teams.map((name) => [foldCase(name), name])));
  if (teams.has(foldCase(team))) return null;
  const known = [...teams.values()].sort().slice(0, MOST_TEAMS).map(clean).join(", ");
  return `no note is of the team \`${clean(team)}\`; ${known === "" ? "the notes name no teams" : `there are ${known}`}`;
}
var MOST_TEAMS = 40;
export {
  runAgenda
};
