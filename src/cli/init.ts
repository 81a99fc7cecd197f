import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPathFilter } from '../core/note/path-filter.ts';
import { gatherPeople } from '../app/gather-people.ts';
import { extractAll } from '../app/read-notes.ts';
import type { Note } from '../core/people/types.ts';
import { clean } from './paint.ts';
import { accept, listOddOwners, propose } from './propose.ts';
import { defaultSettings } from '../settings/default-settings.ts';
import { systemClock } from '../shell/machine/clock.ts';
import { createGit } from '../shell/machine/git.ts';
import type { Arguments } from './arguments.ts';
import { composeConfig, composePreviewWorkflow, composeSyncWorkflow } from './init-files.ts';
import { parseRemote } from './parse-remote.ts';
import { findFiles, findRoot } from './read-checkout.ts';
import { CONFIG_PATH, listConfigPaths } from '../settings/config-paths.ts';
import { surveySections } from './survey-sections.ts';

/** `init`: writes a configuration and workflows to start from; existing files stay unless forced. */
export async function runInit(args: Arguments): Promise<number> {
  const root = await findRoot();
  const git = createGit(root);
  const repo = args.repo ?? parseRemote((await git.readRemoteUrl()) ?? '')?.repo ?? null;
  const settings = defaultSettings(repo ?? 'OWNER/NAME');
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
  const branch = (await git.readDefaultBranch()) ?? 'main';
  const files = [
    {
      file: await findConfig(root),
      text: composeConfig(notes, {
        today,
        target,
        sections,
        proposal,
        people: gatherPeople(notes, await git.listAuthors()),
      }),
    },
    {
      file: '.github/workflows/meeting-todos.yml',
      text: composeSyncWorkflow({ branch, isElsewhere }),
    },
    { file: '.github/workflows/meeting-todos-preview.yml', text: composePreviewWorkflow() },
  ];
  for (const { file, text } of files) {
    const full = path.join(root, file);
    if (!args.force && (await exists(full))) {
      process.stdout.write(`kept    ${file} (it is there already; --force overwrites it)\n`);
      continue;
    }
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
    process.stdout.write(`wrote   ${file}\n`);
  }
  const odd = listOddOwners(notes);
  process.stdout.write(describeRead(read.notes, notes));
  process.stdout.write(describeNext(notes.length, { found: found.length, isElsewhere, odd }));
  return 0;
}

/** What is read with that configuration, and what would be without. */
function describeRead(without: readonly Note[], notes: readonly Note[]): string {
  const count = (some: readonly Note[]): string => {
    const todos = some.flatMap((note) => note.todos).filter((todo) => todo.withheld === null).length;
    return `${todos} TODO${todos === 1 ? '' : 's'} in ${some.length} note${some.length === 1 ? '' : 's'}`;
  };
  const [before, after] = [count(without), count(notes)];
  return before === after ? '' : `\nWith it ${after} are read; without it ${before}.\n`;
}

type About = { readonly found: number; readonly isElsewhere: boolean; readonly odd: readonly string[] };

/** What to do now, first what would else go wrong without a word. */
function describeNext(notes: number, about: About): string {
  const steps = [
    ...(notes === 0 && about.found > 0
      ? [`None of ${about.found} files carries a meeting's date: say in ${CONFIG_PATH}, under notes, which are notes.`]
      : []),
    ...(about.odd.length > 0
      ? [
          `See whether these owners are people, and put those who are not under groups: ${about.odd.map(clean).join(', ')}.`,
        ]
      : []),
    `Put GitHub logins into ${CONFIG_PATH}, under people.`,
    'See what is read with `extract`, and what is wrong with `check`.',
    'With GITHUB_TOKEN set, try `plan --since "90 days"`: it shows what would be opened and writes nothing.',
    ...(about.isElsewhere
      ? ['Store a token with "Issues: read and write" on the target as the secret MEETING_TODOS_TOKEN.']
      : []),
    'Commit, push, and open a pull request with a note: a comment previews what merging would do.',
  ];
  const list = steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('');
  return `\n${notes} note${notes === 1 ? '' : 's'} read. Next:\n${list}`;
}

/** A configuration that is there is not to be hidden behind another one. */
async function findConfig(root: string): Promise<string> {
  for (const file of listConfigPaths(CONFIG_PATH)) if (await exists(path.join(root, file))) return file;
  return CONFIG_PATH;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
