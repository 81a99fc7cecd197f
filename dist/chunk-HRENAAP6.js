import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CONFIG_PATH,
  GIT_SETTINGS,
  buildGitEnvironment,
  findGit,
  isConfigNamed,
  listConfigPaths
} from "./chunk-HQPYTNOJ.js";

// src/app/quick-exit.ts
import { execFile } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";

// src/core/tell/nothing.ts
var COUNTS = ["created", "updated", "closed", "reopened", "unchanged", "skipped", "deferred", "failed", "unresolved"];
var NO_OUTPUTS = {
  ...Object.fromEntries(COUNTS.map((name) => [name, "0"])),
  changed: "false",
  issues: "[]"
};
function describeNothing(remarks = []) {
  return {
    message: "This push changes neither a note nor the configuration: nothing to do.",
    outputs: NO_OUTPUTS,
    summary: [
      "## Meeting TODOs: nothing to do",
      ...remarks.length === 0 ? [] : [remarks.join("\n")],
      "The push changes neither a note nor the configuration.\n"
    ].join("\n\n")
  };
}

// src/app/quick-exit.ts
var MOST_LOOKED_INTO = 20;
var MAY_LOOK_LIKE_MINUTES$made;
function MAY_LOOK_LIKE_MINUTES() {
  return MAY_LOOK_LIKE_MINUTES$made ??= new RegExp("^[^.].*\\/[^/]+\\.(?:md|markdown|rst|adoc|org|txt|text|asc|asciidoc|rest|mdx|qmd|mkd)$", "i");
}
async function hasNothingToDo(env) {
  if (env["GITHUB_EVENT_NAME"] !== "push" || (env["INPUT_NOTES"] ?? "").trim() !== "") return false;
  const configs = listConfigPaths(readPath(env["INPUT_CONFIG"], CONFIG_PATH));
  const workspace = `${env["GITHUB_WORKSPACE"] ?? "."}/${readPath(env["INPUT_PATH"], ".")}`;
  const commits = readPush(env["GITHUB_EVENT_PATH"]);
  if (commits === null || configs.some((config) => namesNotes(`${workspace}/${config}`))) return false;
  if (isConfigNamed(configs) && configs.some((config) => !existsSync(`${workspace}/${config}`))) return false;
  const paths = await listChangedPaths(workspace, commits);
  if (paths === null || configs.some((config) => paths.includes(config))) return false;
  const texts = paths.filter((path) => (pattern$0 ??= new RegExp("\\.(?:md|markdown|rst|adoc|org)$", "i")).test(path));
  if (texts.length > MOST_LOOKED_INTO || texts.some((path) => (pattern$1 ??= new RegExp("\\d")).test(path))) return false;
  if (paths.some((path) => MAY_LOOK_LIKE_MINUTES().test(path))) return false;
  const sides = texts.flatMap((path) => [`${commits.before}:${path}`, `${commits.after}:${path}`]);
  return (await Promise.all(sides.map((object) => mayTellDay(workspace, object)))).every((may) => !may);
}
function readPath(value, fallback) {
  return (value?.trim() || fallback).replace((pattern$2 ??= new RegExp("\\\\", "g")), "/").replace((pattern$3 ??= new RegExp("^(?:\\.\\/+)+")), "");
}
async function mayTellDay(workspace, object) {
  return (pattern$4 ??= new RegExp("(?:19|20)\\d\\d|\\d\\/\\d{1,2}\\/\\d\\d")).test(await runGit(workspace, ["show", object]) ?? "");
}
function finishWithNothing(env, remarks = []) {
  const { message, outputs, summary } = describeNothing(remarks);
  process.stdout.write(`${message}
`);
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}
`);
  append(env["GITHUB_OUTPUT"], lines.join(""));
  append(env["GITHUB_STEP_SUMMARY"], summary);
}
function append(file, text) {
  if (file !== void 0 && file !== "") appendFileSync(file, text);
}
function readPush(file) {
  try {
    const payload = JSON.parse(readFileSync(file ?? "", "utf8"));
    if (typeof payload !== "object" || payload === null || !("before" in payload) || !("after" in payload)) return null;
    const { before, after } = payload;
    return isCommit(before) && isCommit(after) ? { before, after } : null;
  } catch {
    return null;
  }
}
function isCommit(value) {
  return typeof value === "string" && (pattern$5 ??= new RegExp("^[0-9a-f]{40,64}$")).test(value) && !(pattern$6 ??= new RegExp("^0+$")).test(value);
}
function namesNotes(file) {
  try {
    return (pattern$7 ??= new RegExp("\\bnotes[\"']?\\s*:")).test(readFileSync(file, "utf8"));
  } catch {
    return false;
  }
}
async function listChangedPaths(workspace, commits) {
  const words = ["diff", "--name-only", "--no-renames", "-z", "--no-ext-diff", commits.before, commits.after, "--"];
  return (await runGit(workspace, words))?.split("\0").filter((path) => path !== "") ?? null;
}
function runGit(workspace, words) {
  const git = findGit();
  if (git === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    execFile(
      git,
      [...GIT_SETTINGS, "-C", workspace, ...words],
      { maxBuffer: 1 << 26, env: buildGitEnvironment(process.env) },
      (error, stdout) => resolve(error === null ? stdout : null)
    );
  });
}

export {
  NO_OUTPUTS,
  hasNothingToDo,
  finishWithNothing
};
var pattern$0, pattern$1, pattern$2, pattern$3, pattern$4, pattern$5, pattern$6, pattern$7;
