import type { Proposal } from '../core/people/propose-people.ts';
import { describeProposals } from '../core/tell/people-to-add.ts';
import { foldName } from '../core/text/person-name.ts';
import { spaceControls } from '../core/text/strip-hidden.ts';
import { MOST_ODD } from './odd-owners.ts';
import type { Proposal as SettingsProposal } from './propose.ts';
import type { SectionCounts } from './survey-sections.ts';
import type { IsoDate, RepoName } from '../core/text/types.ts';
import type { Note } from '../core/people/types.ts';

/** Where the project lives: schema and action are named by it. */
const PROJECT = 'meeting-todos/meeting-todos';
/** The first that runs on a Node which runners still have is v5. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/** Headings listed. */
const MOST_SECTIONS = 12;
/** People and teams listed; a configuration is to be read. */
const MOST_PEOPLE = 60;

const MOST_GROUPS = 12;

/** Names without those that differ in case or accents only; the first spelling stays. */
function uniqueNames(names: readonly string[]): string[] {
  const folded = names.map(foldName);
  return names.filter((_name, index) => folded.indexOf(folded[index] ?? '') === index);
}

/** A commented configuration with the owners of the notes at hand, the most frequent first. No login is ever guessed. */
export function composeConfig(
  notes: readonly Note[],
  options: {
    readonly today: IsoDate;
    readonly target: RepoName | null;
    readonly sections: SectionCounts;
    readonly proposal: SettingsProposal;
    readonly people: readonly Proposal[];
    /** Owners who are hardly people. */
    readonly odd: readonly string[];
  },
): string {
  const likely = options.people.filter(({ aliases }) => !aliases.every((alias) => options.odd.includes(alias)));
  const people = describeProposals(likely)
    .slice(0, MOST_PEOPLE)
    .map(
      ({ proposal, yaml, because }) =>
        `#   ${yaml}  # ${proposal.count} TODO${proposal.count === 1 ? '' : 's'}${because === '' ? '' : `; ${because}`}`,
    );
  const teams = uniqueNames(notes.flatMap((note) => note.teams))
    .sort()
    .slice(0, MOST_PEOPLE);
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${PROJECT}/v1/schema.json
# How the TODOs in meeting notes become issues. All keys: https://github.com/${PROJECT}/blob/v1/docs/configuration.md

# Issues go here unless a route says otherwise.
${options.target === null ? '# target: owner/name' : `target: ${options.target}`}

# TODOs from meetings before this day open no issues, except in notes that are added to the default branch later.
since: ${options.today}

# Which files are notes. Without this: every .md, .markdown, .rst, .adoc or .org file that tells the date of a meeting.
${describeGlobs(options.proposal.notes)}

${describeSections(options.sections)}
${options.proposal.sections.length === 0 ? '# sections: [Our promises]' : `sections: [${options.proposal.sections.map(quote).join(', ')}] # without this, the lists below them are not read`}
${options.proposal.unowned === 'skip' ? '' : '\n# Most items in these notes name nobody. Without this, they open no issues.\nunowned: issue\n'}
# GitHub login: how the notes write that person. Replace THEIR-LOGIN and remove the #.
# One line per person, whatever their names: [AM, Ada, Ada Moe]. Initials that two people share: { aliases: [AM], teams: [docs] }
${people.length === 0 ? '# people:\n#   THEIR-LOGIN: [AB, Full Name]' : `# people:\n${people.join('\n')}`}

# Words that are nobody's login, in addition to those that are known (Everyone, All, Team, Mentors and the like).
${describeGroups(notes, options.odd)}
${teams.length === 0 ? '' : `\n# Teams in the notes, for routes and team-scoped people: ${teams.map(quote).join(', ')}\n`}`;
}

/** Words for many people that the notes hold are known of themselves; who means somebody by one says so here. */
function describeGroups(notes: readonly Note[], odd: readonly string[]): string {
  const found = listGroups(notes).slice(0, MOST_GROUPS);
  const read = found.length === 0 ? '' : `# Known ones in these notes: ${found.map(quote).join(', ')}\n`;
  const words = odd.length === 0 ? ['Our project'] : odd.slice(0, MOST_ODD);
  const nobody = words.map((word) => `#   ${quote(word)}: []`).join('\n');
  return `${read}# groups:\n#   Maintainers: [login-of-one, login-of-another]\n${nobody}`;
}

function describeGlobs(globs: readonly string[]): string {
  if (globs.length === 0) return '# notes: ["meetings/**/*.md", "!**/template.md"]';
  return `notes: [${globs.map((glob) => JSON.stringify(glob)).join(', ')}]`;
}

function describeSections(sections: SectionCounts): string {
  const found = sections.slice(0, MOST_SECTIONS).map(([name, notes]) => `${quote(name)} (${notes})`);
  return sections.length === 0
    ? '# Headings of sections with TODOs, in addition to those that are known (TODOs, Action items, Next steps, Tasks, …).'
    : `# Headings of sections with TODOs. Known already, with the number of notes that have them:\n#   ${found.join(', ')}\n# Others to read as well:`;
}

/** A word from a note inside YAML: on one line, quoted when it is not plain. */
function quote(word: string): string {
  const line = spaceControls(word).slice(0, 80);
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} ._-]*$/u.test(line) && !/^(?:true|false|null|yes|no|on|off)$/i.test(line);
  return isPlain ? line : JSON.stringify(line);
}

/** Words of the notes that stand for many people, the most frequent first. */
function listGroups(notes: readonly Note[]): readonly string[] {
  const counts = new Map<string, { readonly raw: string; count: number }>();
  for (const { raw, kind } of notes.flatMap((note) => note.todos.flatMap((todo) => todo.owners))) {
    if (kind !== 'group') continue;
    const known = counts.get(foldName(raw)) ?? { raw, count: 0 };
    known.count += 1;
    counts.set(foldName(raw), known);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ raw }) => raw);
}

/** The workflow that syncs on pushes, weekly, and by hand; with a token where issues go to another repository. */
export function composeSyncWorkflow(options: { readonly branch: string; readonly isElsewhere: boolean }): string {
  const { branch, isElsewhere } = options;
  const issues = isElsewhere
    ? ''
    : '  issues: write # issues in this repository; for other targets give a token below\n';
  const off = isElsewhere ? '' : '# ';
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

/** The workflow that previews on pull requests. */
export function composePreviewWorkflow(): string {
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
