import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gatherPeople
} from "./chunk-EKD5JRVR.js";
import {
  describeProposals
} from "./chunk-K4E3VOF2.js";
import {
  systemClock
} from "./chunk-NP6FUVK3.js";
import "./chunk-UKIQXPVM.js";
import {
  findFiles,
  findRoot,
  parseRemote
} from "./chunk-VBVCDS6I.js";
import {
  clean
} from "./chunk-KE7ZO7A7.js";
import {
  createGit,
  defaultSettings,
  extractAll,
  lookForUnseen
} from "./chunk-CRGOKFSF.js";
import {
  count
} from "./chunk-L73RKFUV.js";
import {
  CONFIG_PATH,
  listConfigPaths
} from "./chunk-HQPYTNOJ.js";
import {
  ENGLISH,
  LANGUAGES,
  createPathFilter,
  decodeNote,
  english,
  findSections,
  findVocabulary,
  foldName,
  foldSectionName,
  isOneOf,
  readSectionName,
  scanLines
} from "./chunk-HI3JPHZ4.js";
import {
  spaceControls
} from "./chunk-Y72T22VG.js";
import "./chunk-AKESPVDS.js";
import "./chunk-LQK3ML4U.js";

// src/cli/init.ts
import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

// src/cli/odd-owners.ts
var MOST_ODD = 10;
var NICK$made;
function NICK() {
  return NICK$made ??= new RegExp("^\\p{Ll}[\\p{Ll}-]*$", "u");
}
var PARTICLES$made;
function PARTICLES() {
  return PARTICLES$made ??= new RegExp("^(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|ten|ter|van|von|y|zu)$");
}
var BODIES$made;
function BODIES() {
  return BODIES$made ??= new RegExp("^(?:WG|SIG|TSC|TOC|TAC|PMC|\\p{Lu}{4,})$", "u");
}
function listOddOwners(notes) {
  const owners = notes.flatMap((note) => note.todos.flatMap((todo) => todo.owners));
  const unresolved = owners.filter(({ kind }) => kind === "unresolved").map(({ raw }) => raw);
  const names = [...new Set(unresolved)];
  const nicks = names.filter((name) => NICK().test(name));
  const isCustom = nicks.length * 5 > names.length;
  const isThing = findThings(notes, unresolved);
  return names.filter((name) => isOdd(name) || (NICK().test(name) ? !isCustom : isThing(name)));
}
function isOdd(raw) {
  if (raw.startsWith("@")) return false;
  const words = raw.split((pattern$0 ??= new RegExp("\\s+")));
  const isPhrase = words.length > 1 && words.some((word) => (pattern$1 ??= new RegExp("^\\p{Ll}", "u")).test(word) && !PARTICLES().test(word));
  return (pattern$2 ??= new RegExp("\\d")).test(raw) || words.length > 4 || isPhrase || words.some((word) => BODIES().test(word));
}
var ARTICLES = new Set(
  LANGUAGES.filter(({ code }) => code === "en" || code === "de" || code === "nl").flatMap(({ due }) => due.articles)
);
var WORD$made;
function WORD() {
  return WORD$made ??= new RegExp("[\\p{L}\\p{M}]+", "gu");
}
var NO_WORDS$made;
function NO_WORDS() {
  return NO_WORDS$made ??= new RegExp("https?:\\/\\/\\S+|`[^`]*`|[@#]\\S+|\\S*[@/_]\\w\\S*", "gu");
}
var isTopic = isOneOf([...english.people.nobody, ...english.sentences?.pronouns ?? []]);
function findThings(notes, owners) {
  const present = new Set(
    notes.flatMap(({ participants }) => participants).flatMap((one) => [one, ...one.split((pattern$3 ??= new RegExp("\\s+")))])
  );
  const people = new Set([...present].map(foldName));
  const named = count2(owners);
  const things = count2(notes.flatMap(({ lines }) => lines.flatMap((line) => listThings(line, named))));
  return (name) => !name.startsWith("@") && !people.has(foldName(name)) && (isTopic(name) || readSectionName(name, ENGLISH) !== null || (things.get(name.toLowerCase()) ?? 0) >= (named.get(name.toLowerCase()) ?? 0));
}
function count2(words) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}
function listThings(line, owners) {
  const words = line.replace(NO_WORDS(), " , ").match(WORD()) ?? [];
  return words.filter(
    (word, index) => owners.has(word.toLowerCase()) && ARTICLES.has(words[index - 1]?.toLowerCase() ?? "")
  );
}

// src/cli/propose.ts
var MOST_SECTIONS = 5;
function propose(read, paths) {
  const todos = read.notes.flatMap((note) => note.todos);
  const unowned = todos.filter((todo) => todo.withheld === "no owner").length;
  const unseen = lookForUnseen(read, paths);
  return {
    // Globs name all notes there are: where some are found without, they have to name those as well.
    notes: unseen?.isWhole === true ? unseen.globs : [],
    sections: read.unknown.slice(0, MOST_SECTIONS).map(({ name }) => name),
    unowned: unowned * 2 > todos.length ? "issue" : "skip"
  };
}
function accept(settings, { notes, sections, unowned }) {
  return { ...settings, notes: notes.length > 0 ? notes : settings.notes, sections, unowned };
}

// src/cli/init-files.ts
var PROJECT = "meeting-todos/meeting-todos";
var CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
var MOST_SECTIONS2 = 12;
var MOST_PEOPLE = 60;
var MOST_GROUPS = 12;
function uniqueNames(names) {
  const folded = names.map(foldName);
  return names.filter((_name, index) => folded.indexOf(folded[index] ?? "") === index);
}
function composeConfig(notes, options) {
  const likely = options.people.filter(({ aliases }) => !aliases.every((alias) => options.odd.includes(alias)));
  const people = describeProposals(likely).slice(0, MOST_PEOPLE).map(
    ({ proposal, yaml, because }) => `#   ${yaml}  # ${proposal.count} TODO${proposal.count === 1 ? "" : "s"}${because === "" ? "" : `; ${because}`}`
  );
  const teams = uniqueNames(notes.flatMap((note) => note.teams)).sort().slice(0, MOST_PEOPLE);
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${PROJECT}/v1/schema.json
# How the TODOs in meeting notes become issues. All keys: https://github.com/${PROJECT}/blob/v1/docs/configuration.md

# Issues go here unless a route says otherwise.
${options.target === null ? "# target: owner/name" : `target: ${options.target}`}

# TODOs from meetings before this day open no issues, except in notes that are added to the default branch later.
since: ${options.today}

# Which files are notes. Without this: every .md, .markdown, .rst, .adoc or .org file that tells the date of a meeting.
${describeGlobs(options.proposal.notes)}

${describeSections(options.sections)}
${options.proposal.sections.length === 0 ? "# sections: [Our promises]" : `sections: [${options.proposal.sections.map(quote).join(", ")}] # without this, the lists below them are not read`}
${options.proposal.unowned === "skip" ? "" : "\n# Most items in these notes name nobody. Without this, they open no issues.\nunowned: issue\n"}
# GitHub login: how the notes write that person. Replace THEIR-LOGIN and remove the #.
# One line per person, whatever their names: [AM, Ada, Ada Moe]. Initials that two people share: { aliases: [AM], teams: [docs] }
${people.length === 0 ? "# people:\n#   THEIR-LOGIN: [AB, Full Name]" : `# people:
${people.join("\n")}`}

# Words that are nobody's login, in addition to those that are known (Everyone, All, Team, Mentors and the like).
${describeGroups(notes, options.odd)}
${teams.length === 0 ? "" : `
# Teams in the notes, for routes and team-scoped people: ${teams.map(quote).join(", ")}
`}`;
}
function describeGroups(notes, odd) {
  const found = listGroups(notes).slice(0, MOST_GROUPS);
  const read = found.length === 0 ? "" : `# Known ones in these notes: ${found.map(quote).join(", ")}
`;
  const words = odd.length === 0 ? ["Our project"] : odd.slice(0, MOST_ODD);
  const nobody = words.map((word) => `#   ${quote(word)}: []`).join("\n");
  return `${read}# groups:
#   Maintainers: [login-of-one, login-of-another]
${nobody}`;
}
function describeGlobs(globs) {
  if (globs.length === 0) return '# notes: ["meetings/**/*.md", "!**/template.md"]';
  return `notes: [${globs.map((glob) => JSON.stringify(glob)).join(", ")}]`;
}
function describeSections(sections) {
  const found = sections.slice(0, MOST_SECTIONS2).map(([name, notes]) => `${quote(name)} (${notes})`);
  return sections.length === 0 ? "# Headings of sections with TODOs, in addition to those that are known (TODOs, Action items, Next steps, Tasks, \u2026)." : `# Headings of sections with TODOs. Known already, with the number of notes that have them:
#   ${found.join(", ")}
# Others to read as well:`;
}
function quote(word) {
  const line = spaceControls(word).slice(0, 80);
  const isPlain = (pattern$4 ??= new RegExp("^\\p{L}[\\p{L}\\p{M}\\p{N} ._-]*$", "u")).test(line) && !(pattern$5 ??= new RegExp("^(?:true|false|null|yes|no|on|off)$", "i")).test(line);
  return isPlain ? line : JSON.stringify(line);
}
function listGroups(notes) {
  const counts = /* @__PURE__ */ new Map();
  for (const { raw, kind } of notes.flatMap((note) => note.todos.flatMap((todo) => todo.owners))) {
    if (kind !== "group") continue;
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
    branches: [${quote(branch)}] # the default branch; no other branch writes
  workflow_dispatch:
  schedule:
    - cron: '17 5 * * 1' # weekly, to make up for runs that were cancelled
permissions:
  contents: read
${issues}  pull-requests: write # the comment on a merged pull request becomes the record
concurrency:
  group: meeting-todos-sync
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

// src/cli/init-texts.ts
var DAYS = 90;
function describeRead(read) {
  const { notes, before, found, proposal, target, silence } = read;
  if (notes.length === 0)
    return found === 0 ? "\nThere are no notes here yet.\n" : `
No notes were found among ${count(found, "file")}: none of them tells the date of a meeting.
`;
  const days = listDays(notes);
  const [first, last] = [days[0], days.at(-1)];
  const span = first === void 0 || last === void 0 ? "" : first === last ? `, of ${first}` : `, ${first} to ${last}`;
  const open = notes.flatMap(listTodos).filter(({ state }) => state === "open").length;
  const [without, now] = [describeCount(before), describeCount(notes)];
  const gain = without === now ? "" : `That is with ${listSettings(proposal).join(" and ")}; without, it would be ${without}.
`;
  const why = silence === null ? "" : `${clean(silence.slice(0, 1).toUpperCase() + silence.slice(1))}.
`;
  const where = target === null ? "" : `Issues will be opened in ${clean(target)}; correct \`target\` if they belong elsewhere.
`;
  return `
Found ${now}${span}${describeOpen(open, notes.flatMap(listTodos).length)}.
${why}${gain}${where}`;
}
function describeOpen(open, all) {
  if (all === 0) return "";
  if (open === all) return all === 1 ? "; it is open" : "; all of them are open";
  return `; ${open} of the TODOs ${open === 1 ? "is" : "are"} open`;
}
function listSettings({ notes, sections, unowned }) {
  return [
    ...notes.length > 0 ? ["`notes`"] : [],
    ...sections.length > 0 ? ["`sections`"] : [],
    ...unowned === "issue" ? ["`unowned: issue`"] : []
  ];
}
function listTodos(note) {
  return note.todos.filter((todo) => todo.withheld === null);
}
function describeCount(notes) {
  return `${count(notes.flatMap(listTodos).length, "TODO")} in ${count(notes.length, "note")}`;
}
function listDays(notes) {
  return notes.flatMap(({ date }) => date === null ? [] : [date]).sort();
}
function describeNext(notes, about) {
  const { isElsewhere, odd, today } = about;
  const me = nameProgram();
  const steps = [
    ...notes.length === 0 ? [
      `Say which files are notes, in ${CONFIG_PATH} under \`notes\`, or put dates into their names: meetings/2026-01-07.md.`
    ] : [],
    `Fill in GitHub logins in ${CONFIG_PATH}, under \`people\`.`,
    ...odd.length > 0 ? [
      `These owners may not be people; list those that are not under \`groups\`: ${odd.slice(0, MOST_ODD).map(clean).join(", ")}.`
    ] : [],
    `See what is read from the notes, offline:
       ${me} extract`,
    `See which issues would be opened; nothing is written:
       GITHUB_TOKEN=$(gh auth token) ${me} plan --since "${DAYS} days"${describeAge(notes, today)}`,
    ...isElsewhere ? ['Store a token with "Issues: read and write" on the target as the repository secret MEETING_TODOS_TOKEN.'] : [],
    "Commit and push. From then on, a comment on each pull request that touches a note shows what merging it would do."
  ];
  return `
Next:
${steps.map((step, index) => `  ${index + 1}. ${step}
`).join("")}`;
}
function describeAge(notes, today) {
  const latest = listDays(notes).filter((day) => day <= today).at(-1);
  if (latest === void 0 || latest >= dayBefore(today)) return "";
  return `
     The latest meeting was on ${latest}, so try --since ${dayBefore(latest)}.`;
}
function dayBefore(day) {
  return new Date(Date.parse(day) - DAYS * 864e5).toISOString().slice(0, 10);
}
function nameProgram() {
  return process.env["npm_command"] === "exec" ? "npx github:meeting-todos/meeting-todos" : "meeting-todos";
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
  return content.replace((pattern$6 ??= new RegExp(":[a-z0-9_+-]+:|[#*_`]", "g")), " ").replace((pattern$7 ??= new RegExp("\\s+", "g")), " ").replace((pattern$8 ??= new RegExp(":\\s*$")), "").trim().slice(0, 80);
}

// src/cli/init.ts
async function runInit(args) {
  const root = await findRoot();
  const git = createGit(root);
  const repo = args.repo ?? parseRemote(await git.readRemoteUrl() ?? "")?.repo ?? null;
  const settings = defaultSettings(repo ?? "OWNER/NAME");
  const listed = await git.listWorkingTree();
  if (listed === null)
    process.stderr.write(
      "meeting-todos: this folder is not in a git repository; run init where the notes are kept in git\n"
    );
  const { files: found } = await findFiles(root, listed, createPathFilter(settings.notes));
  const read = extractAll(found, settings);
  const proposal = propose(read, listed ?? []);
  const wanted = accept(settings, proposal);
  const again = await findFiles(root, listed, createPathFilter(wanted.notes));
  const { notes, silence } = extractAll(again.files, wanted);
  const paths = new Set(notes.map((note) => note.path));
  const sections = surveySections(again.files.filter((file) => paths.has(file.path)));
  const today = new Date(systemClock.now()).toISOString().slice(0, 10);
  const odd = listOddOwners(notes);
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
        odd,
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
  process.stdout.write(describeRead({ notes, before: read.notes, found: found.length, proposal, silence, target }));
  process.stdout.write(describeNext(notes, { isElsewhere, odd, today }));
  return 0;
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
var pattern$0, pattern$1, pattern$2, pattern$3, pattern$4, pattern$5, pattern$6, pattern$7, pattern$8;
