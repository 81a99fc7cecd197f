import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  version
} from "./chunk-EFKHRAV4.js";
import {
  clean
} from "./chunk-KE7ZO7A7.js";
import {
  joinWords,
  parseRepoName,
  parseSince
} from "./chunk-L73RKFUV.js";
import "./chunk-Y72T22VG.js";
import "./chunk-LQK3ML4U.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";

// src/cli/find-nearest.ts
var MOST_DIFFERENT = 2;
function findNearest(word, known) {
  const ranked = known.map((other) => ({ other, distance: other.startsWith(word) ? 0 : countEdits(word, other) })).filter(({ distance, other }) => distance <= Math.min(MOST_DIFFERENT, Math.floor(other.length / 2))).sort((a, b) => a.distance - b.distance);
  const [first, second] = ranked;
  return first === void 0 || first.distance === second?.distance ? null : first.other;
}
function countEdits(from, to) {
  const rows = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.MAX_SAFE_INTEGER
        )
      );
    }
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? 0;
}

// src/cli/arguments.ts
var OPTIONS = {
  json: { type: "boolean" },
  explain: { type: "boolean" },
  strict: { type: "boolean" },
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
var ONLY = {
  json: ["extract", "check", "plan", "apply", "people"],
  explain: ["extract"],
  strict: ["check"],
  yes: ["apply"],
  force: ["apply", "init"],
  team: ["agenda"]
};
function findForeignOption(command, words) {
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option" || !isLimited(token.name)) continue;
    const commands = ONLY[token.name] ?? [];
    if (!commands.includes(command))
      return `\`${command}\` has no option \`${token.rawName}\`; it belongs to ${joinWords(commands.map((name) => `\`${name}\``))}`;
  }
  return null;
}
function isLimited(name) {
  return Object.hasOwn(ONLY, name);
}
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
      strict = false,
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
      arguments: {
        command,
        paths,
        json,
        explain,
        strict,
        yes,
        force,
        help,
        version: version2,
        config,
        target,
        repo,
        since,
        team
      }
    };
  } catch (error) {
    return { problem: describeUsage(error) };
  }
}
function describeUsage(error) {
  const problem = error instanceof Error ? error.message.split(". ")[0] ?? "" : String(error);
  const empty = (pattern$0 ??= new RegExp("^Option '(?:-\\w, )?(--\\w+) <value>' argument missing")).exec(problem)?.[1];
  if (empty !== void 0) return `\`${empty}\` needs a value`;
  const flag = (pattern$1 ??= new RegExp("^Unknown option '--([^']+)'")).exec(problem)?.[1];
  const nearest = flag === void 0 ? null : findNearest(flag, Object.keys(OPTIONS));
  if (flag === void 0) return `${problem.charAt(0).toLowerCase()}${problem.slice(1)}`;
  return `there is no option \`--${flag}\`${nearest === null ? "" : `; did you mean \`--${nearest}\`?`}`;
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
var ENVIRONMENT = `Environment
  GITHUB_TOKEN         token for plan, apply, agenda and people (or GH_TOKEN)
  GITHUB_API_URL       the API of another server than github.com
  GITHUB_SERVER_URL    where links lead (default: the host of git remote origin)
  https_proxy, http_proxy, no_proxy, NODE_EXTRA_CA_CERTS
  NO_COLOR             no colours
`;
var HELP = {
  "": `meeting-todos: turns the TODOs in meeting notes into GitHub issues, and keeps the two in sync

Usage: meeting-todos <command> [paths\u2026] [options]

Commands
  extract [paths\u2026]     print what would be read from the notes; offline
  check [paths\u2026]       validate the configuration and the notes; for pre-commit and CI
  plan [paths\u2026]        read the issues (GITHUB_TOKEN) and print what would change
  apply [paths\u2026]       print the plan, ask, and carry it out
  agenda               print the open TODOs as Markdown for the next note
  people               print who the unknown names may belong to, as YAML to paste
  init                 write a configuration and workflows to start from
  help [command]       this help, or a command's

Examples
  meeting-todos extract --explain meetings/2026-01-07.md
  GITHUB_TOKEN=$(gh auth token) meeting-todos plan --since "90 days"

Options
${PLANNING}
  -y, --yes            apply without asking
  -f, --force          apply from any commit; init over files that are there
${GENERAL}
${ENVIRONMENT}
Exit status: 0 fine, 1 findings or failures, 2 wrong usage.
`,
  extract: `Usage: meeting-todos extract [paths\u2026] [--explain] [--json]

Reads notes without touching the network and prints their TODOs, what is skipped and why, and problems.
Paths are files or folders; without any, all notes of the repository are read.
With --explain: each line of the action sections, and anything elsewhere that looks like an item, with what it was
taken for and why.
${READING.replace(JSON_DATA, `${EXPLAIN}
${JSON_DATA}`)}`,
  check: `Usage: meeting-todos check [paths\u2026] [--strict] [--json]

Validates the configuration and the notes of meetings since \`since\`. Prints path:line:column: message for each finding,
and one line for each person who is not listed under people. Exits with 1 on errors, with --strict on warnings too.

Options
${CONFIG}
${TARGET}
${SINCE}
${REPO}
  --strict             warnings count as errors
${JSON_DATA}
${GENERAL}`,
  plan: `Usage: meeting-todos plan [paths\u2026] [--json]

Reads the issues with GITHUB_TOKEN and prints what a run would change. Writes nothing.

Options
${PLANNING}
${GENERAL}
${ENVIRONMENT}`,
  apply: `Usage: meeting-todos apply [paths\u2026] [--yes] [--force]

Prints the plan, asks, and carries it out. Refuses unless the working tree is clean and HEAD is the newest commit of the
default branch on the server.

Options
${PLANNING}
  -y, --yes            do not ask
  -f, --force          apply from any commit
${GENERAL}
${ENVIRONMENT}`,
  agenda: `Usage: meeting-todos agenda [--team <name>]

Prints the open TODOs (of one team) as Markdown for the next note: overdue first, then by due date, then oldest first;
whatever was closed since the last meeting follows, ticked. Paste it into the next note: nothing is opened twice.

Options
  --team <name>        only the TODOs of this team
${PLANNING}
${GENERAL}
${ENVIRONMENT}`,
  people: `Usage: meeting-todos people [--json]

Prints who the names in the notes may belong to, as lines for people in the configuration, the most frequent first, each
with the evidence: who was assigned by hand, profiles that the notes link to, authors in the notes' git history and, with
GITHUB_TOKEN, authors of the targets' latest commits. Nothing takes effect until you paste it.

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
  extract: async () => (await import("./extract-RZQJZ4EX.js")).runExtract,
  check: async () => (await import("./check-TPVGJSJE.js")).runCheck,
  plan: async () => (await import("./plan-P3M2QF2F.js")).runPlan,
  apply: async () => (await import("./plan-P3M2QF2F.js")).runApply,
  agenda: async () => (await import("./agenda-2REV3O64.js")).runAgenda,
  people: async () => (await import("./people-SQUR2G7T.js")).runPeople,
  init: async () => (await import("./init-WAFY62YG.js")).runInit
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
  const isHelp = args.help || args.command === "help";
  const [command = ""] = args.command === "help" ? args.paths : [args.command];
  if (command === "") {
    process.stdout.write(HELP[""]);
    return isHelp ? 0 : 2;
  }
  if (!isCommand(command)) return refuse(describeUnknown(command));
  if (isHelp) {
    process.stdout.write(HELP[command]);
    return 0;
  }
  const foreign = findForeignOption(command, words);
  if (foreign !== null) return refuse(foreign);
  if (command === "init" && args.paths.length > 0) return refuse("init takes no paths: it reads the whole repository");
  try {
    const run = await COMMANDS[command]();
    return await run(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`meeting-todos: ${message.split("\n").map(clean).join("\n")}
`);
    return 1;
  }
}
function describeUnknown(command) {
  const nearest = findNearest(command, Object.keys(COMMANDS));
  return `there is no command \`${command}\`${nearest === null ? "" : `; did you mean \`${nearest}\`?`}`;
}
function isCommand(word) {
  return Object.hasOwn(COMMANDS, word);
}
function refuse(problem) {
  process.stderr.write(`meeting-todos: ${clean(problem)}
Try: meeting-todos help
`);
  return 2;
}
export {
  runCli
};
var pattern$0, pattern$1;
