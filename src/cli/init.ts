import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPathFilter } from '../core/note/path-filter.ts';
import { gatherPeople } from '../app/gather-people.ts';
import { extractAll } from '../app/read-notes.ts';
import { listOddOwners } from './odd-owners.ts';
import { accept, propose } from './propose.ts';
import { defaultSettings } from '../settings/default-settings.ts';
import { systemClock } from '../shell/machine/clock.ts';
import { createGit } from '../shell/machine/git.ts';
import type { Arguments } from './arguments.ts';
import { composeConfig, composePreviewWorkflow, composeSyncWorkflow } from './init-files.ts';
import { describeNext, describeRead } from './init-texts.ts';
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
  if (listed === null)
    process.stderr.write(
      'meeting-todos: this folder is not in a git repository; run init where the notes are kept in git\n',
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
  const branch = (await git.readDefaultBranch()) ?? 'main';
  const files = [
    {
      file: await findConfig(root),
      text: composeConfig(notes, {
        today,
        target,
        sections,
        proposal,
        odd,
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
  process.stdout.write(describeRead({ notes, before: read.notes, found: found.length, proposal, silence, target }));
  process.stdout.write(describeNext(notes, { isElsewhere, odd, today }));
  return 0;
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
