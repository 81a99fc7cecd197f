#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  version
} from "./chunk-EFKHRAV4.js";
import {
  parseRepoName,
  parseSince
} from "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";
var OPTIONS = {
  json: { type: "boolean" },
  explain: { type: "boolean" },
  yes: { type: "boolean", short: "y" },
  force: { type: "boolean", short: "f" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  config: { type: "string" },
  target: { type: "string" },
  repo: { type: "string" },
  since: { type: "string" },
  team: { type: "string" }
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
      explain = false,
      yes = false,
      force = false,
      help = false,
      version: version2 = false,
      config = null,
      target = null,
      repo = null,
      team = null
    } = values;
    return {
      arguments: { command, paths, json, explain, yes, force, help, version: version2, config, target, repo, since, team }
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message.split(". ")[0] ?? "" : String(error) };
  }
}

// src/cli/help.ts
var CONFIG = "  --config <file>      configuration (default .github/meeting-todos.yml)";
var TARGET = "  --target <repo>      default target, owner/name";
var SINCE = '  --since <when>       older meetings open no issue: 2026-01-31, "30 days" or none';
var REPO = "  --repo <repo>        the notes' own repository (default: git remote origin)";
var EXPLAIN = "  --explain            line by line, what was read and why";
var JSON_DATA = "  --json               print JSON";
var GENERAL = `  -h, --help           this help
  -v, --version        the version
`;
var READING = `
Options
${CONFIG}
${TARGET}
${REPO}
${JSON_DATA}
${GENERAL}`;
var PLANNING = [CONFIG, TARGET, SINCE, REPO, JSON_DATA].join("\n");
var HELP = {
  "": `meeting-todos: turns the TODOs in meeting notes into GitHub issues

Usage: meeting-todos <command> [paths\u2026] [options]

Commands
  extract [paths\u2026]     what would be read from the notes; offline
  check [paths\u2026]       validate configuration and notes; for pre-commit and CI
  plan [paths\u2026]        read the trackers (GITHUB_TOKEN) and print what would change
  apply [paths\u2026]       plan, ask, apply
  agenda               the open TODOs as Markdown for the next note
  people               who might be behind names that are not known, as YAML to paste
  init                 write a configuration and workflows to start from

Options
${PLANNING}
  -y, --yes            apply without asking
  -f, --force          apply from any commit; init over files that are there
${GENERAL}
Exit status: 0 fine, 1 findings or failures, 2 wrong usage.
`,
  extract: `Usage: meeting-todos extract [paths\u2026] [--explain] [--json]

Reads notes without touching the network and prints their TODOs, what is skipped and why, and problems.
Paths are files or folders; without any, all notes of the current folder are read.
With --explain each line of a section of things to do, and what looks like an item elsewhere: what it was taken for and why.
${READING.replace(JSON_DATA, `${EXPLAIN}
${JSON_DATA}`)}`,
  check: `Usage: meeting-todos check [paths\u2026] [--json]

Validates the configuration and the notes. Prints path:line:column: message for each finding and exits with 1 if there
is any.
${READING}`,
  plan: `Usage: meeting-todos plan [paths\u2026] [--json]

Reads the trackers with GITHUB_TOKEN and prints what a run would change. Writes nothing.

Options
${PLANNING}
${GENERAL}`,
  apply: `Usage: meeting-todos apply [paths\u2026] [--yes] [--force]

Plans, asks, and applies. Refuses unless HEAD is clean and is the newest commit of the remote default branch.

Options
${PLANNING}
  -y, --yes            do not ask
  -f, --force          apply from any commit
${GENERAL}`,
  agenda: `Usage: meeting-todos agenda [--team <name>]

Prints the open TODOs (of one team) as Markdown for the next note: overdue first, then by due date, then the oldest; what
was closed since the last meeting follows, ticked. Pasted into the next note, it is recognised: nothing is opened again.

Options
  --team <name>        only the TODOs of this team
${PLANNING}
${GENERAL}`,
  people: `Usage: meeting-todos people [--json]

Prints whom the names in the notes might mean, as lines for people in the configuration, most wanted first, each with
what tells: whom people assigned, profiles that the notes link, authors of the notes' history and, with GITHUB_TOKEN,
authors of the targets' latest commits. Nothing is used before you paste it.

Options
${CONFIG}
${TARGET}
${REPO}
${JSON_DATA}
${GENERAL}`,
  init: `Usage: meeting-todos init [--force]

Writes .github/meeting-todos.yml and two workflows, commented, with the people found in the notes as a starting point.
Never overwrites a file without --force.

Options
${TARGET}
${REPO}
  -f, --force          write over files that are there
${GENERAL}`
};

// src/cli/run-cli.ts
var COMMANDS = {
  extract: async () => (await import("./extract-XTFLP4CM.js")).runExtract,
  check: async () => (await import("./check-6JSHYUK2.js")).runCheck,
  plan: async () => (await import("./plan-P5WLJNI3.js")).runPlan,
  apply: async () => (await import("./plan-P5WLJNI3.js")).runApply,
  agenda: async () => (await import("./agenda-YKWDLD6B.js")).runAgenda,
  people: async () => (await import("./people-CSNORJXK.js")).runPeople,
  init: async () => (await import("./init-VN4VCIYG.js")).runInit
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
  if (args.command === "") {
    process.stdout.write(HELP[""]);
    return args.help ? 0 : 2;
  }
  const { command } = args;
  if (!isCommand(command)) return refuse(`there is no command \`${command}\``);
  if (args.help) {
    process.stdout.write(HELP[command]);
    return 0;
  }
  if (command === "init" && args.paths.length > 0) return refuse("init takes no paths: it reads the whole repository");
  try {
    const run = await COMMANDS[command]();
    return await run(args);
  } catch (error) {
    process.stderr.write(`meeting-todos: ${error instanceof Error ? error.message : String(error)}
`);
    return 1;
  }
}
function isCommand(word) {
  return Object.hasOwn(COMMANDS, word);
}
function refuse(problem) {
  process.stderr.write(`meeting-todos: ${problem}
Try: meeting-todos --help
`);
  return 2;
}

// src/cli.ts
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code === "EPIPE") return;
    if (stream === process.stdout)
      process.stderr.write(`meeting-todos: the output cannot be written (${error.message})
`);
    process.exit(1);
  });
process.exitCode = await runCli(process.argv.slice(2));
