import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/quick-exit.ts
import { execFile } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";

// src/core/describe-nothing.ts
function describeNothing() {
  const counts = [
    "created",
    "updated",
    "closed",
    "reopened",
    "unchanged",
    "skipped",
    "deferred",
    "failed",
    "unresolved"
  ];
  return {
    message: "This push changes neither a note nor the configuration: nothing to do.",
    outputs: {
      ...Object.fromEntries(counts.map((name) => [name, "0"])),
      changed: "false",
      issues: "[]"
    },
    summary: "## Meeting TODOs: nothing to do\n\nThe push changes neither a note nor the configuration.\n"
  };
}

// src/quick-exit.ts
async function hasNothingToDo(env) {
  if (env["GITHUB_EVENT_NAME"] !== "push" || (env["INPUT_NOTES"] ?? "").trim() !== "") return false;
  const config = (env["INPUT_CONFIG"] ?? "").trim() || ".github/meeting-todos.yml";
  const workspace = env["GITHUB_WORKSPACE"] ?? ".";
  const commits = readPush(env["GITHUB_EVENT_PATH"]);
  if (commits === null || namesNotes(`${workspace}/${config}`)) return false;
  const paths = await listChangedPaths(workspace, commits);
  return paths !== null && !paths.some((path) => path === config || /\.(?:md|markdown)$/i.test(path));
}
function finishWithNothing(env) {
  const { message, outputs, summary } = describeNothing();
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
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value);
}
function namesNotes(file) {
  try {
    return /^\s*["']?notes["']?\s*:/m.test(readFileSync(file, "utf8"));
  } catch {
    return false;
  }
}
function listChangedPaths(workspace, commits) {
  const words = [
    "-c",
    "safe.directory=*",
    "-C",
    workspace,
    "diff",
    "--name-only",
    "--no-renames",
    "-z",
    "--no-ext-diff"
  ];
  return new Promise((resolve) => {
    execFile(
      "git",
      [...words, commits.before, commits.after, "--"],
      { maxBuffer: 1 << 26 },
      (error, stdout) => resolve(error === null ? stdout.split("\0").filter((path) => path !== "") : null)
    );
  });
}

export {
  hasNothingToDo,
  finishWithNothing
};
