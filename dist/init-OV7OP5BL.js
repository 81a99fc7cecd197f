import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  systemClock
} from "./chunk-NP6FUVK3.js";
import {
  findRoot,
  parseRemote
} from "./chunk-2CMAZE45.js";
import {
  createGit,
  createPathFilter,
  decodeNote,
  defaultSettings,
  extractAll,
  findNoteFiles,
  findParticipants,
  findSections,
  foldName,
  isCollective,
  scanLines
} from "./chunk-W56UPN2E.js";
import {
  CONFIG_PATH,
  listConfigPaths
} from "./chunk-LJ6FIIP5.js";
import "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";

// src/cli/init.ts
import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

// src/cli/init-files.ts
var PROJECT = "meeting-todos/meeting-todos";
var CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";
var MOST_SECTIONS = 12;
var MOST_PEOPLE = 60;
var MOST_GROUPS = 20;
var GROUPS = ["Everyone", "All"];
function isGroup(word) {
  return isCollective(word) || GROUPS.some((group) => foldName(group) === foldName(word));
}
function uniqueNames(names) {
  const folded = names.map(foldName);
  return names.filter((_name, index) => folded.indexOf(folded[index] ?? "") === index);
}
function composeConfig(notes, options) {
  const tokens = countTokens(notes);
  const people = tokens.filter(({ raw }) => !isGroup(raw)).slice(0, MOST_PEOPLE).map(describeToken);
  const found = tokens.filter(({ raw }) => isCollective(raw)).slice(0, MOST_GROUPS);
  const groups = uniqueNames([...GROUPS, ...found.map(({ raw }) => raw)]);
  const teams = uniqueNames(notes.flatMap((note) => note.teams)).sort().slice(0, MOST_PEOPLE);
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${PROJECT}/v1/schema.json
# How the TODOs of meeting notes become issues. Every key: https://github.com/${PROJECT}#configuration

# Issues go here unless a route says otherwise.
${options.target === null ? "# target: owner/name" : `target: ${options.target}`}

# TODOs of meetings before this day open no issue, except in notes that come to the default branch since then.
since: ${options.today}

# Which files are notes. Without it: every Markdown file that carries a meeting's date.
# notes: ["meetings/**/*.md", "!**/template.md"]

${describeSections(options.sections)}
# sections: [Our promises]

# GitHub login: how the notes write that person. Replace THEIR-LOGIN and take the # away.
# An alias that means two people gets teams: { aliases: [AM], teams: [docs] }
${people.length === 0 ? "# people:\n#   THEIR-LOGIN: [AB, Full Name]" : `# people:
${people.join("\n")}`}

# Words that are nobody's login. An issue for them opens unassigned, and without a warning.
groups:
${groups.map((group) => `  ${quote(group)}: []`).join("\n")}
${teams.length === 0 ? "" : `
# Teams in the notes, for routes and team-scoped people: ${teams.map(quote).join(", ")}
`}`;
}
function describeSections(sections) {
  const found = sections.slice(0, MOST_SECTIONS).map(([name, notes]) => `${quote(name)} (${notes})`);
  return sections.length === 0 ? "# Headings that announce TODOs, beside the built-in ones (TODOs, Action items, Next steps, Tasks, \u2026)." : `# Headings that announce TODOs, beside those that are read already, here with the number of notes:
# ${found.join(", ")}`;
}
function describeToken({ raw, count, teams, names }) {
  const known = names.length === 0 ? "" : ` perhaps ${names.map(quote).join(" or ")}?`;
  const where = teams.length === 0 || teams.length > 4 ? "" : ` in ${teams.map(quote).join(", ")}`;
  return `#   THEIR-LOGIN: [${quote(raw)}]  # ${count} TODO${count === 1 ? "" : "s"}${where};${known}`.replace(
    /;$/,
    ""
  );
}
function quote(word) {
  const line = word.replace(new RegExp("\\p{Cc}", "gu"), " ").slice(0, 80);
  const isPlain = new RegExp("^\\p{L}[\\p{L}\\p{M}\\p{N} ._-]*$", "u").test(line) && !/^(?:true|false|null|yes|no|on|off)$/i.test(line);
  return isPlain ? line : JSON.stringify(line);
}
function countTokens(notes) {
  const found = /* @__PURE__ */ new Map();
  for (const note of notes) {
    for (const { raw, login } of note.todos.flatMap((todo) => todo.owners)) {
      if (login !== null) continue;
      const token = found.get(foldName(raw)) ?? { raw, count: 0, teams: /* @__PURE__ */ new Set(), names: /* @__PURE__ */ new Map() };
      token.count += 1;
      for (const team of note.teams) token.teams.add(team);
      for (const name of findParticipants(raw, note.participants))
        if (foldName(name) !== foldName(raw)) token.names.set(foldName(name), name);
      found.set(foldName(raw), token);
    }
  }
  const tokens = [...found.values()].map(({ raw, count, teams, names }) => ({
    raw,
    count,
    teams: [...teams].sort(),
    names: [...names.values()].sort().slice(0, 3)
  }));
  return tokens.sort((a, b) => b.count - a.count || (a.raw < b.raw ? -1 : 1));
}
function composeSyncWorkflow(options) {
  const { branch, isElsewhere } = options;
  const issues = isElsewhere ? "" : "  issues: write # issues in this repository; for other targets give a token below\n";
  const off = isElsewhere ? "" : "# ";
  return `name: Meeting TODOs
on:
  push:
    branches: [${quote(branch)}] # the default branch; no other writes
  workflow_dispatch:
  schedule:
    - cron: '17 5 * * 1' # weekly, so that a run that was cancelled is made up for
permissions:
  contents: read
${issues}  pull-requests: write # the comment on the pull request becomes the record
concurrency:
  group: meeting-todos
  cancel-in-progress: false
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - uses: ${CHECKOUT}
      - uses: ${PROJECT}@v1
        ${off}with:
        ${off}  token: \${{ secrets.MEETING_TODOS_TOKEN }} # Issues: read and write on the targets
`;
}
function composePreviewWorkflow() {
  return `name: Meeting TODOs preview
on:
  pull_request: # from forks the preview goes to the job summary; for a comment there, take examples/forks
permissions:
  contents: read
  issues: read
  pull-requests: write # the one comment
concurrency:
  group: meeting-todos-preview-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  preview:
    runs-on: ubuntu-latest
    steps:
      - uses: ${CHECKOUT}
      - uses: ${PROJECT}@v1
`;
}

// src/cli/survey-sections.ts
function surveySections(files) {
  const found = /* @__PURE__ */ new Map();
  for (const file of files) {
    const lines = scanLines(decodeNote(file.path, file.bytes).lines, 1);
    for (const { heading, name } of findSections(lines, [])) {
      const entry = found.get(name) ?? { label: tidy(heading), notes: /* @__PURE__ */ new Set() };
      entry.notes.add(file.path);
      found.set(name, entry);
    }
  }
  return [...found.values()].map(({ label, notes }) => [label, notes.size]).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
function tidy({ content }) {
  return content.replace(/:[a-z0-9_+-]+:|[#*_`]/g, " ").replace(/\s+/g, " ").replace(/:\s*$/, "").trim().slice(0, 80);
}

// src/cli/init.ts
async function runInit(args) {
  const root = await findRoot();
  const git = createGit(root);
  const repo = args.repo ?? parseRemote(await git.readRemoteUrl() ?? "")?.repo ?? null;
  const settings = defaultSettings(repo ?? "OWNER/NAME");
  const { files: found } = await findNoteFiles(root, createPathFilter(settings.notes));
  const notes = extractAll(found, settings);
  const paths = new Set(notes.map((note) => note.path));
  const sections = surveySections(found.filter((file) => paths.has(file.path)));
  const today = new Date(systemClock.now()).toISOString().slice(0, 10);
  const target = args.target ?? repo;
  const isElsewhere = target !== null && target.toLowerCase() !== repo?.toLowerCase();
  const branch = await git.readDefaultBranch() ?? "main";
  const files = [
    { file: await findConfig(root), text: composeConfig(notes, { today, target, sections }) },
    {
      file: ".github/workflows/meeting-todos.yml",
      text: composeSyncWorkflow({ branch, isElsewhere })
    },
    { file: ".github/workflows/meeting-todos-preview.yml", text: composePreviewWorkflow() }
  ];
  for (const { file, text } of files) {
    const full = path.join(root, file);
    if (!args.force && await exists(full)) {
      process.stdout.write(`kept    ${file} (it is there already; --force overwrites it)
`);
      continue;
    }
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
    process.stdout.write(`wrote   ${file}
`);
  }
  process.stdout.write(describeNext(notes.length, { found: found.length, isElsewhere }));
  return 0;
}
function describeNext(notes, about) {
  const steps = [
    ...notes === 0 && about.found > 0 ? [
      `None of ${about.found} Markdown files carries a meeting's date: say in ${CONFIG_PATH}, under notes, which are notes.`
    ] : [],
    `Put GitHub logins into ${CONFIG_PATH}, under people.`,
    "Run it again with `extract` instead of `init` to see what is read, with `check` to see what is wrong.",
    ...about.isElsewhere ? ['Store a token with "Issues: read and write" on the target as the secret MEETING_TODOS_TOKEN.'] : [],
    "Commit, push, and open a pull request with a note: a comment previews what merging would do."
  ];
  const list = steps.map((step, index) => `  ${index + 1}. ${step}
`).join("");
  return `
${notes} note${notes === 1 ? "" : "s"} read. Next:
${list}`;
}
async function findConfig(root) {
  for (const file of listConfigPaths(CONFIG_PATH)) if (await exists(path.join(root, file))) return file;
  return CONFIG_PATH;
}
async function exists(file) {
  return access(file).then(
    () => true,
    () => false
  );
}
export {
  runInit
};
