#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  version
} from "./chunk-EFKHRAV4.js";
import {
  parseRepoName,
  parseSince
} from "./chunk-B6W2R4EF.js";
import "./chunk-VA35IVHB.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";
var OPTIONS = {
  json: { type: "boolean" },
  yes: { type: "boolean", short: "y" },
  force: { type: "boolean", short: "f" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  config: { type: "string" },
  target: { type: "string" },
  repo: { type: "string" },
  since: { type: "string" }
};
function parseArguments(words) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: OPTIONS,
      allowPositionals: true,
      strict: true
    });
    const [command = "", ...paths] = positionals;
    const since = values.since === void 0 ? null : parseSince(values.since);
    if (values.since !== void 0 && since === null)
      return { problem: '--since takes a day (2026-01-31), a span ("30 days") or none' };
    for (const name of ["target", "repo"]) {
      const value = values[name];
      if (value !== void 0 && parseRepoName(value) === null)
        return { problem: `--${name} takes a repository, owner/name` };
    }
    const {
      json = false,
      yes = false,
      force = false,
      help = false,
      version: version2 = false,
      config = null,
      target = null,
      repo = null
    } = values;
    return { arguments: { command, paths, json, yes, force, help, version: version2, config, target, repo, since } };
  } catch (error) {
    return { problem: error instanceof Error ? error.message.split(". ")[0] ?? "" : String(error) };
  }
}

// src/cli/help.ts
var OPTIONS2 = `
Options
  --config <file>      configuration (default .github/meeting-todos.yml)
  --target <repo>      default target, owner/name
  --since <when>       2026-01-31, "30 days" or none
  --repo <repo>        the notes' own repository, for links (default: git remote origin)
  --json               print JSON
  -h, --help           this help
  -v, --version        the version
`;
var HELP = {
  "": `meeting-todos: turns the TODOs in meeting notes into GitHub issues

Usage: meeting-todos <command> [paths\u2026] [options]

Commands
  extract [paths\u2026]     what would be read from the notes; offline
  check [paths\u2026]       validate configuration and notes; for pre-commit and CI
  plan [paths\u2026]        read the trackers (GITHUB_TOKEN) and print what would change
  apply [paths\u2026]       plan, ask, apply (--yes to skip the question)
  init                 write a configuration and workflows to start from
${OPTIONS2}
Exit status: 0 fine, 1 findings or failures, 2 wrong usage.
`,
  extract: `Usage: meeting-todos extract [paths\u2026] [--json]

Reads notes without touching the network and prints their TODOs, what is skipped and why, and problems.
Paths are files or folders; without any, all notes of the current folder are read.
${OPTIONS2}`,
  check: `Usage: meeting-todos check [paths\u2026] [--json]

Validates the configuration and the notes. Prints path:line:column: message for each finding and exits with 1 if there
is any.
${OPTIONS2}`,
  plan: `Usage: meeting-todos plan [paths\u2026] [--json]

Reads the trackers with GITHUB_TOKEN and prints what a run would change. Writes nothing.
${OPTIONS2}`,
  apply: `Usage: meeting-todos apply [paths\u2026] [--yes] [--force]

Plans, asks, and applies. Refuses unless HEAD is clean and is the newest commit of the remote default branch; --force
skips that check, --yes the question.
${OPTIONS2}`,
  init: `Usage: meeting-todos init [--force]

Writes .github/meeting-todos.yml and two workflows, commented, with the people found in the notes as a starting point.
Never overwrites a file without --force.
`
};

// src/cli/run-cli.ts
var COMMANDS = {
  extract: async () => (await import("./extract-PRADWHIX.js")).runExtract,
  check: async () => (await import("./check-Y467EY3K.js")).runCheck,
  plan: async () => (await import("./plan-DVMMK4MJ.js")).runPlan,
  apply: async () => (await import("./plan-DVMMK4MJ.js")).runApply,
  init: async () => (await import("./init-MICGI2LV.js")).runInit
};
async function runCli(words) {
  const parsed = parseArguments(words);
  if ("problem" in parsed) return refuse(parsed.problem);
  const args = parsed.arguments;
  if (args.version) {
    process.stdout.write(`${version}
`);
    return 0;
  }
  const help = HELP[args.command];
  if (args.help || args.command === "") {
    process.stdout.write(help ?? HELP[""] ?? "");
    return args.help ? 0 : 2;
  }
  const load = Object.hasOwn(COMMANDS, args.command) ? COMMANDS[args.command] : void 0;
  if (load === void 0) return refuse(`there is no command \`${args.command}\``);
  try {
    return await (await load())(args);
  } catch (error) {
    process.stderr.write(`meeting-todos: ${error instanceof Error ? error.message : String(error)}
`);
    return 1;
  }
}
function refuse(problem) {
  process.stderr.write(`meeting-todos: ${problem}
Try: meeting-todos --help
`);
  return 2;
}

// src/cli.ts
process.stdout.on("error", () => process.exit(0));
process.exitCode = await runCli(process.argv.slice(2));
