import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gatherPeople
} from "./chunk-OGBIB6TT.js";
import {
  describeProposals
} from "./chunk-BANJOQYE.js";
import {
  systemClock
} from "./chunk-NP6FUVK3.js";
import {
  clean,
  findFiles,
  findRoot,
  parseRemote
} from "./chunk-3KLU6JOC.js";
import {
  createGit,
  createPathFilter,
  decodeNote,
  defaultSettings,
  extractAll,
  findSections,
  findVocabulary,
  foldName,
  foldSectionName,
  isCollective,
  lookForUnseen,
  scanLines
} from "./chunk-PLWDM23R.js";
import {
  CONFIG_PATH,
  listConfigPaths
} from "./chunk-HQPYTNOJ.js";
import "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";

// src/cli/init.ts
import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

// src/cli/propose.ts
var MOST_SECTIONS = 5;
function propose(read, paths) {
  const todos = read.notes.flatMap((note) => note.todos);
  const unowned = todos.filter((todo) => todo.withheld === "no owner").length;
  return {
    // Globs name all notes there are: where some are found without, they would have to name those as well.
    notes: read.notes.length === 0 ? lookForUnseen(read, paths)?.globs ?? [] : [],
    sections: read.unknown.slice(0, MOST_SECTIONS).map(({ name }) => name),
    unowned: unowned * 2 > todos.length ? "issue" : "skip"
  };
}
function accept(settings, { notes, sections, unowned }) {
  return { ...settings, notes: notes.length > 0 ? notes : settings.notes, sections, unowned };
}
function listOddOwners(notes) {
  const owners = notes.flatMap((note) => note.todos.flatMap((todo) => todo.owners));
  const odd = owners.filter(({ raw, login, kind }) => login === null && kind === "unresolved" && isOdd(raw));
  return [...new Set(odd.map(({ raw }) => raw))].slice(0, 10);
}
function isOdd(raw) {
  if (raw.startsWith("@")) return false;
  return /\d/.test(raw) || raw.split(/\s+/).length > 3 || new RegExp("^\\p{Ll}[\\p{Ll}\\s-]*$", "u").test(raw);
}

// src/cli/init-files.ts
var PROJECT = "meeting-todos/meeting-todos";
var CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
var MOST_SECTIONS2 = 12;
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
  const people = describeProposals(options.people).filter(({ proposal }) => !proposal.aliases.some(isGroup)).slice(0, MOST_PEOPLE).map(
    ({ proposal, yaml, because }) => `#   ${yaml}  # ${proposal.count} TODO${proposal.count === 1 ? "" : "s"}${because === "" ? "" : `; ${because}`}`
  );
  const groups = uniqueNames([...GROUPS, ...listGroups(notes).slice(0, MOST_GROUPS)]);
  const teams = uniqueNames(notes.flatMap((note) => note.teams)).sort().slice(0, MOST_PEOPLE);
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${PROJECT}/v1/schema.json
# How the TODOs of meeting notes become issues. Every key: https://github.com/${PROJECT}#configuration

# Issues go here unless a route says otherwise.
${options.target === null ? "# target: owner/name" : `target: ${options.target}`}

# TODOs of meetings before this day open no issue, except in notes that come to the default branch since then.
since: ${options.today}

# Which files are notes. Without it: every .md, .markdown, .rst, .adoc or .org file that carries a meeting's date.
${describeGlobs(options.proposal.notes)}

${describeSections(options.sections)}
${options.proposal.sections.length === 0 ? "# sections: [Our promises]" : `sections: [${options.proposal.sections.map(quote).join(", ")}] # lists stand below them that are not read otherwise`}
${options.proposal.unowned === "skip" ? "" : "\n# Most items of the notes name nobody: without this they open no issue.\nunowned: issue\n"}
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
function describeGlobs(globs) {
  if (globs.length === 0) return '# notes: ["meetings/**/*.md", "!**/template.md"]';
  return `notes: [${globs.map((glob) => JSON.stringify(glob)).join(", ")}]`;
}
function describeSections(sections) {
  const found = sections.slice(0, MOST_SECTIONS2).map(([name, notes]) => `${quote(name)} (${notes})`);
  return sections.length === 0 ? "# Headings that announce TODOs, beside the built-in ones (TODOs, Action items, Next steps, Tasks, \u2026)." : `# Headings that announce TODOs, beside those that are read already, here with the number of notes:
# ${found.join(", ")}`;
}
function quote(word) {
  const line = word.replace(new RegExp("\\p{Cc}", "gu"), " ").slice(0, 80);
  const isPlain = new RegExp("^\\p{L}[\\p{L}\\p{M}\\p{N} ._-]*$", "u").test(line) && !/^(?:true|false|null|yes|no|on|off)$/i.test(line);
  return isPlain ? line : JSON.stringify(line);
}
function listGroups(notes) {
  const counts = /* @__PURE__ */ new Map();
  for (const { raw, login } of notes.flatMap((note) => note.todos.flatMap((todo) => todo.owners))) {
    if (login !== null || !isCollective(raw)) continue;
    const known = counts.get(foldName(raw)) ?? { raw, count: 0 };
    known.count += 1;
    counts.set(foldName(raw), known);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ raw }) => raw);
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
    timeout-minutes: 30
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
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
    timeout-minutes: 10
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${PROJECT}@v1
`;
}

// src/cli/survey-sections.ts
function surveySections(files) {
  const found = /* @__PURE__ */ new Map();
  for (const file of files) {
    const lines = scanLines(decodeNote(file.path, file.bytes).lines, 1);
    for (const { heading } of findSections(lines, [], findVocabulary(lines))) {
      const name = foldSectionName(heading.content);
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
  const listed = await git.listWorkingTree();
  const { files: found } = await findFiles(root, listed, createPathFilter(settings.notes));
  const read = extractAll(found, settings);
  const proposal = propose(read, listed ?? []);
  const wanted = accept(settings, proposal);
  const again = await findFiles(root, listed, createPathFilter(wanted.notes));
  const { notes } = extractAll(again.files, wanted);
  const paths = new Set(notes.map((note) => note.path));
  const sections = surveySections(again.files.filter((file) => paths.has(file.path)));
  const today = new Date(systemClock.now()).toISOString().slice(0, 10);
  const target = args.target ?? repo;
  const isElsewhere = target !== null && target.toLowerCase() !== repo?.toLowerCase();
  const branch = await git.readDefaultBranch() ?? "main";
  const files = [
    {
      file: await findConfig(root),
      text: composeConfig(notes, {
        today,
        target,
        sections,
        proposal,
        people: gatherPeople(notes, await git.listAuthors())
      })
    },
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
  const odd = listOddOwners(notes);
  process.stdout.write(describeRead(read.notes, notes));
  process.stdout.write(describeNext(notes.length, { found: found.length, isElsewhere, odd }));
  return 0;
}
function describeRead(without, notes) {
  const count = (some) => {
    const todos = some.flatMap((note) => note.todos).filter((todo) => todo.withheld === null).length;
    return `${todos} TODO${todos === 1 ? "" : "s"} in ${some.length} note${some.length === 1 ? "" : "s"}`;
  };
  const [before, after] = [count(without), count(notes)];
  return before === after ? "" : `
With it ${after} are read; without it ${before}.
`;
}
function describeNext(notes, about) {
  const steps = [
    ...notes === 0 && about.found > 0 ? [`None of ${about.found} files carries a meeting's date: say in ${CONFIG_PATH}, under notes, which are notes.`] : [],
    ...about.odd.length > 0 ? [
      `See whether these owners are people, and put those who are not under groups: ${about.odd.map(clean).join(", ")}.`
    ] : [],
    `Put GitHub logins into ${CONFIG_PATH}, under people.`,
    "See what is read with `extract`, and what is wrong with `check`.",
    'With GITHUB_TOKEN set, try `plan --since "90 days"`: it shows what would be opened and writes nothing.',
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
