/** What can be asked for. */
export type Command = 'extract' | 'check' | 'plan' | 'apply' | 'agenda' | 'people' | 'init';

const CONFIG = '  --config <file>      configuration (default .github/meeting-todos.yml)';
const TARGET = '  --target <repo>      default target, owner/name';
const SINCE = '  --since <when>       older meetings open no issue: 2026-01-31, "30 days" or none';
const REPO = "  --repo <repo>        the notes' own repository (default: git remote origin)";
const EXPLAIN = '  --explain            line by line, what was read and why';
const JSON_DATA = '  --json               print JSON';
const GENERAL = `  -h, --help           this help
  -v, --version        the version
`;

const READING = `
Options
${CONFIG}
${TARGET}
${REPO}
${JSON_DATA}
${GENERAL}`;

const PLANNING = [CONFIG, TARGET, SINCE, REPO, JSON_DATA].join('\n');

const ENVIRONMENT = `Environment
  GITHUB_TOKEN         token for plan, apply, agenda and people (or GH_TOKEN)
  GITHUB_API_URL       the API of another server than github.com
  GITHUB_SERVER_URL    where links lead (default: the host of git remote origin)
  https_proxy, http_proxy, no_proxy, NODE_EXTRA_CA_CERTS
  NO_COLOR             no colours
`;

/** Help by command; the empty name is the general one. */
export const HELP: Readonly<Record<Command | '', string>> = {
  '': `meeting-todos: turns the TODOs in meeting notes into GitHub issues, and keeps the two in sync

Usage: meeting-todos <command> [paths…] [options]

Commands
  extract [paths…]     print what would be read from the notes; offline
  check [paths…]       validate the configuration and the notes; for pre-commit and CI
  plan [paths…]        read the issues (GITHUB_TOKEN) and print what would change
  apply [paths…]       print the plan, ask, and carry it out
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
  extract: `Usage: meeting-todos extract [paths…] [--explain] [--json]

Reads notes without touching the network and prints their TODOs, what is skipped and why, and problems.
Paths are files or folders; without any, all notes of the repository are read.
With --explain: each line of the action sections, and anything elsewhere that looks like an item, with what it was
taken for and why.
${READING.replace(JSON_DATA, `${EXPLAIN}\n${JSON_DATA}`)}`,
  check: `Usage: meeting-todos check [paths…] [--strict] [--json]

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
  plan: `Usage: meeting-todos plan [paths…] [--json]

Reads the issues with GITHUB_TOKEN and prints what a run would change. Writes nothing.

Options
${PLANNING}
${GENERAL}
${ENVIRONMENT}`,
  apply: `Usage: meeting-todos apply [paths…] [--yes] [--force]

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
${GENERAL}`,
};
