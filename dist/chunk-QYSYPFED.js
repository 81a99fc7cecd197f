import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cleanLine,
  countReport,
  createClients,
  hasFailed,
  isWebAddress,
  keepOverview,
  listPaths,
  makeRun,
  sync
} from "./chunk-26X7HFEF.js";
import {
  countNames,
  describePeople
} from "./chunk-K4E3VOF2.js";
import {
  systemClock
} from "./chunk-NP6FUVK3.js";
import {
  formatProblem
} from "./chunk-SN727ZNW.js";
import {
  computeApiUrl,
  readRepository
} from "./chunk-VBVCDS6I.js";
import {
  clean,
  createPaint,
  writeJson
} from "./chunk-KE7ZO7A7.js";
import {
  createGit
} from "./chunk-CRGOKFSF.js";
import {
  count,
  describeReason,
  describeStatus,
  joinWords
} from "./chunk-L73RKFUV.js";
import {
  createPathFilter
} from "./chunk-HI3JPHZ4.js";
import {
  groupBy
} from "./chunk-Y72T22VG.js";

// src/cli/plan.ts
import { createInterface } from "node:readline/promises";

// src/core/tell/terminal.ts
var MOST_PEOPLE = 20;
function describeTerminal(report, style) {
  const changes = [...groupBy(report.outcomes, ({ subject }) => subject.repo)].flatMap(([repo, outcomes]) => [
    style.strong(repo),
    ...outcomes.map((outcome) => describeLine(outcome, report, style))
  ]);
  const notices = report.notices.map(
    ({ level, message }) => `  ${level === "notice" ? style.quiet("i") : style.bad("!")} ${cleanLine(message)}`
  );
  const total = listFigures(report, countReport(report), style).join(", ");
  return `${[...changes, ...listUnknown(report, style), ...notices, style.strong(total)].join("\n")}
`;
}
function listUnknown(report, style) {
  const people = describePeople(report);
  const write = ({ yaml, because }) => `${cleanLine(yaml)}${because === "" ? "" : style.quiet(`  # ${cleanLine(because)}`)}`;
  const [first, ...others] = people;
  if (first === void 0) return [];
  if (others.length === 0)
    return [`  ${style.bad("?")} ${cleanLine(first.raw)} is not listed under people: add ${write(first)}`];
  const left = people.length - MOST_PEOPLE;
  return [
    `  ${style.bad("?")} ${countNames(people)} owners are not listed under people: add, with their logins,`,
    ...people.slice(0, MOST_PEOPLE).map((one) => `      ${write(one)}`),
    ...left > 0 ? [style.quiet(`      \u2026 and ${left} more; \`meeting-todos people\` prints all`)] : []
  ];
}
function listFigures(report, counts, style) {
  const isDone = report.mode === "sync";
  const figures = [
    [counts.created, isDone ? "opened" : "to open"],
    [counts.updated, isDone ? "updated" : "to update"],
    [counts.closed, isDone ? "closed" : "to close"],
    [counts.reopened, isDone ? "reopened" : "to reopen"],
    [counts.unchanged, "unchanged"],
    [counts.deferred, "left for the next run"]
  ];
  const words = figures.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const failed = counts.failed > 0 ? [style.bad(`${counts.failed} failed`)] : [];
  const nothing = report.outcomes.length === 0 ? ["nothing to change"] : [];
  return [...nothing, ...words, ...failed];
}
function describeLine(outcome, report, style) {
  const { subject, number, assignees, message } = outcome;
  const status = describeStatus(outcome, report);
  const paint = outcome.status === "failed" ? style.bad : outcome.verb === "create" ? style.good : style.strong;
  const name = number === null ? "" : `${style.quiet(`#${number}`)} `;
  const people = assignees.length === 0 ? "" : ` \u2192 ${assignees.join(", ")}`;
  const due = subject.due === null ? "" : `, due ${subject.due}`;
  const place = subject.note === "" ? "" : style.quiet(`
      ${cleanLine(`${subject.note}:${subject.line}`)}`);
  return `  ${paint(status)} ${name}${cleanLine(subject.title)}${people}${due}${message === null ? "" : ` (${cleanLine(message)})`}${place}`;
}

// src/cli/describe-question.ts
function describeQuestion(planned) {
  const { created, updated, closed, reopened } = countReport(planned);
  const parts = [
    ["open", created],
    ["update", updated],
    ["close", closed],
    ["reopen", reopened]
  ];
  const words = parts.filter(([, number]) => number > 0).map(([verb, number], index) => `${verb} ${index > 0 ? number : count(number, "issue")}`);
  const repos = [...new Set(planned.outcomes.map(({ subject }) => subject.repo))];
  const where = repos.length === 1 ? repos[0] ?? "" : `${repos.length} repositories`;
  const sentence = `${joinWords(words)} in ${where}?`;
  return words.length === 0 ? "Go on?" : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

// src/cli/describe-skipped.ts
var HINTS = { "before since": " (`--since none` includes them)" };
function describeSkipped({ skipped }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([reason, count2]) => `${count2} ${clean(describeReason(reason))}${HINTS[reason] ?? ""}`);
  return parts.length === 0 ? "" : `skipped: ${parts.join(", ")}
`;
}

// src/cli/progress.ts
var DONE = { create: "opened", update: "updated", close: "closed", reopen: "reopened" };
function createProgress(stream) {
  let done = 0;
  return {
    step: (outcome, total) => {
      done += 1;
      if (!stream.isTTY) return;
      const name = outcome.number === null ? outcome.subject.repo : `${outcome.subject.repo}#${outcome.number}`;
      stream.write(
        `\r\x1B[K${done}/${total} ${outcome.status === "done" ? DONE[outcome.verb] : outcome.status} ${name}`
      );
    },
    end: () => {
      if (stream.isTTY && done > 0) stream.write("\r\x1B[K");
    }
  };
}

// src/cli/plan.ts
var WRITES_PER_MINUTE = 60;
async function runPlan(args) {
  const prepared = await prepare(args);
  if (prepared === null) return 1;
  const report = await runSync(prepared, { mode: "dry-run" });
  print(args, report);
  return hasFailed(report) ? 1 : 0;
}
async function runApply(args) {
  const prepared = await prepare(args);
  if (prepared === null) return 1;
  const refusal = args.force ? null : await findRefusal(prepared);
  if (refusal !== null) return complain(`${refusal}; --force applies all the same`);
  const planned = await runSync(prepared, { mode: "dry-run", notices: [] });
  if (planned.outcomes.length === 0) {
    print(args, planned);
    return hasFailed(planned) ? 1 : 0;
  }
  if (args.json) process.stderr.write(describe(planned, process.stderr));
  else print(args, planned);
  const objection = args.yes ? null : await ask(describeQuestion(planned));
  if (objection !== null) return complain(`nothing was written${objection}`);
  const progress = createProgress(process.stderr);
  const report = await runSync(prepared, { mode: "sync", onOutcome: progress.step });
  progress.end();
  const kept = await keepOverview(prepared.run, report);
  const whole = { ...report, notices: [...report.notices, ...kept] };
  print(args, whole);
  return hasFailed(whole) ? 1 : 0;
}
async function runSync({ run, checkout }, change) {
  const report = await sync({ ...run, others: checkout.others, ...change }, checkout.notes);
  return { ...report, problems: [...checkout.problems, ...report.problems] };
}
async function prepare(args) {
  const checkout = await readRepository(args);
  const { settings, repo, serverUrl, root } = checkout;
  for (const problem of checkout.problems) process.stderr.write(`${formatProblem(problem)}
`);
  if (settings === null || checkout.problems.some((problem) => problem.severity === "error")) return null;
  const git = createGit(root);
  const sha = await git.readHead();
  if (sha === null)
    return refuse("this folder is not in a git repository with a commit, and issues link to lines of a commit");
  if (repo === null)
    return refuse("cannot tell from `git remote` which repository the notes belong to: name it with --repo owner/name");
  const token = readToken();
  if (token === "") return refuse(NO_TOKEN);
  const given = process.env["GITHUB_API_URL"] ?? "";
  const apiUrl = given === "" ? computeApiUrl(serverUrl) : given;
  if (!isWebAddress(apiUrl)) return refuse(`GITHUB_API_URL is not a web address: \`${apiUrl}\``);
  const inputs = { token, tokens: /* @__PURE__ */ new Map(), notesToken: token, writesPerMinute: readPace() };
  const clients = createClients(inputs, { apiUrl, notesRepo: repo, clock: systemClock });
  const known = await clients.notesRepository.readRepository();
  const isNamed = args.paths.length > 0;
  const commit = await git.listCommit();
  const run = makeRun({
    clients,
    git,
    landed: sha,
    defaultBranch: known.defaultBranch,
    configPaths: checkout.configPaths,
    tolerant: false,
    settings,
    limits: { maxNew: Number.MAX_SAFE_INTEGER, maxCloses: Number.MAX_SAFE_INTEGER, maxWrites: Number.MAX_SAFE_INTEGER },
    base: { serverUrl, notesRepo: repo, sha },
    repositoryId: known.id,
    visibility: known.visibility,
    ...args.force ? { readStanding: () => Promise.resolve({ kind: "current" }) } : {},
    added: /* @__PURE__ */ new Set(),
    changed: null,
    readAuthors: git.listAuthors,
    // Notes that were not named are not judged.
    scope: {
      commitPaths: isNamed || commit === null ? null : listPaths(commit),
      covers: createPathFilter(settings.notes)
    }
  });
  return { run, checkout, defaultBranch: known.defaultBranch };
}
var NO_TOKEN = "GITHUB_TOKEN is not set. It takes a token that can read the issues of the targets (and write them, for apply).\nWith the GitHub CLI: GITHUB_TOKEN=$(gh auth token) meeting-todos \u2026";
function readToken() {
  return [process.env["GITHUB_TOKEN"], process.env["GH_TOKEN"]].find((word) => (word ?? "") !== "") ?? "";
}
function readPace() {
  const pace = Number(process.env["MEETING_TODOS_WRITES_PER_MINUTE"] ?? WRITES_PER_MINUTE);
  return Number.isFinite(pace) && pace >= 1 ? pace : WRITES_PER_MINUTE;
}
function refuse(problem) {
  process.stderr.write(`meeting-todos: ${problem}
`);
  return null;
}
function complain(problem) {
  process.stderr.write(`meeting-todos: ${problem}
`);
  return 1;
}
async function findRefusal({ run, defaultBranch }) {
  const git = createGit(process.cwd());
  if (await git.isDirty() !== false) return "the working tree has changes that are not committed";
  const head = await run.notesRepository.readBranchHead(defaultBranch);
  return head === run.base.sha ? null : `HEAD is not the newest commit of ${clean(defaultBranch)} on the server`;
}
async function ask(question) {
  if (!process.stdin.isTTY) return ": not a terminal; use --yes";
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return (pattern$0 ??= new RegExp("^y(?:es)?$", "i")).test(answer.trim()) ? null : "";
}
function print(args, report) {
  process.stdout.write(
    args.json ? `${writeJson({ ...report, settled: [], standing: void 0, history: void 0 }, 2)}
` : describe(report, process.stdout)
  );
}
function describe(report, stream) {
  const paint = createPaint(stream);
  const style = {
    strong: (text) => paint("bold", text),
    good: (text) => paint("green", text),
    bad: (text) => paint("red", text),
    quiet: (text) => paint("dim", text)
  };
  return `${describeTerminal(report, style)}${paint("dim", describeSkipped(report))}`;
}

export {
  runPlan,
  runApply,
  runSync,
  prepare,
  readToken
};
var pattern$0;
