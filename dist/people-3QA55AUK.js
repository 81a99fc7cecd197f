import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gatherPeople
} from "./chunk-ZHG62ZSR.js";
import {
  prepare,
  readToken,
  runSync
} from "./chunk-IOPUEUZV.js";
import {
  describeError,
  listTargets
} from "./chunk-C4DDLRPA.js";
import {
  describeProposals
} from "./chunk-4KBIIA2K.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-NP6FUVK3.js";
import {
  formatProblem
} from "./chunk-SJ2M4WKQ.js";
import {
  readRepository
} from "./chunk-V6PNQFCR.js";
import {
  clean,
  writeJson
} from "./chunk-IJPG5TAJ.js";
import {
  createGit
} from "./chunk-3TKENAPH.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-TY3WZHDT.js";
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
` : describe(proposals));
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
      process.stderr.write(`meeting-todos: the authors of ${target} cannot be listed (${describeError(error)})
`);
    }
  }
  return found;
}
function describe(proposals) {
  if (proposals.length === 0) return "# Everybody whom the notes name is known.\n";
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
