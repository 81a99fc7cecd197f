import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runSync
} from "./chunk-QYSYPFED.js";
import {
  gatherPeople
} from "./chunk-EKD5JRVR.js";
import "./chunk-26X7HFEF.js";
import {
  describeProposals
} from "./chunk-K4E3VOF2.js";
import "./chunk-NP6FUVK3.js";
import {
  describeError,
  listTargets
} from "./chunk-IBKPBWC3.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-UKIQXPVM.js";
import "./chunk-EFKHRAV4.js";
import {
  formatProblem
} from "./chunk-SN727ZNW.js";
import {
  readRepository
} from "./chunk-VBVCDS6I.js";
import {
  clean,
  writeJson
} from "./chunk-KE7ZO7A7.js";
import {
  createGit
} from "./chunk-CRGOKFSF.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-HI3JPHZ4.js";
import "./chunk-Y72T22VG.js";
import "./chunk-AKESPVDS.js";
import "./chunk-LQK3ML4U.js";

// src/cli/people.ts
async function runPeople(args) {
  const { settings, notes, problems, root } = await readRepository(args);
  if (settings === null) {
    for (const problem of problems) process.stderr.write(`${formatProblem(problem)}
`);
    return 1;
  }
  const authors = await createGit(root).listAuthors();
  const asked = readToken() === "" ? [] : await askTrackers(args);
  if (asked === null) return 1;
  const proposals = gatherPeople(notes, [...asked, ...authors]);
  process.stdout.write(args.json ? `${writeJson(proposals, 2)}
` : describe(proposals, notes.length));
  return 0;
}
async function askTrackers(args) {
  const prepared = await prepare(args);
  if (prepared === null) return null;
  const { run } = prepared;
  const { evidence } = await runSync(prepared, { mode: "dry-run" });
  const found = [...evidence];
  for (const target of listTargets(run.settings)) {
    try {
      found.push(...await run.tracker.listAuthors(target));
    } catch (error) {
      process.stderr.write(`meeting-todos: could not list the authors of ${target} (${describeError(error)})
`);
    }
  }
  return found;
}
function describe(proposals, notes) {
  if (proposals.length === 0)
    return notes === 0 ? "# No notes were found.\n" : "# Everybody named in the notes is known.\n";
  const lines = describeProposals(proposals).map(({ proposal, yaml, because }) => {
    const { count, login } = proposal;
    const why = `${count} item${count === 1 ? "" : "s"}${because === "" ? "" : `; ${clean(because)}`}`;
    return `  ${login === null ? "# " : ""}${clean(yaml)}  # ${why}`;
  });
  return `people:
${lines.join("\n")}
`;
}
export {
  runPeople
};
