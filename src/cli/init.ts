import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPathFilter } from '../core/covers-path.ts';
import { extractAll } from '../read-notes.ts';
import { defaultSettings } from '../settings/default-settings.ts';
import { systemClock } from '../shell/clock.ts';
import { createGit } from '../shell/git.ts';
import { findNoteFiles } from '../shell/note-files.ts';
import type { Arguments } from './arguments.ts';
import { composeConfig, composePreviewWorkflow, composeSyncWorkflow } from './init-files.ts';
import { CONFIG_PATH, findRoot, parseRemote } from './read-checkout.ts';
import { surveySections } from './survey-sections.ts';

/** `init`: writes a configuration and workflows to start from; existing files stay unless forced. */
export async function runInit(args: Arguments): Promise<number> {
  const root = await findRoot();
  const git = createGit(root);
  const repo = args.repo ?? parseRemote((await git.readRemoteUrl()) ?? '')?.repo ?? null;
  const settings = defaultSettings(repo ?? 'OWNER/NAME');
  const { files: found } = await findNoteFiles(root, createPathFilter(settings.notes));
  const notes = extractAll(found, settings);
  const paths = new Set(notes.map((note) => note.path));
  const sections = surveySections(found.filter((file) => paths.has(file.path)));
  const today = new Date(systemClock.now()).toISOString().slice(0, 10);
  const files = [
    { file: CONFIG_PATH, text: composeConfig(notes, { today, target: args.target ?? repo, sections }) },
    {
      file: '.github/workflows/meeting-todos.yml',
      text: composeSyncWorkflow((await git.readDefaultBranch()) ?? 'main'),
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
  process.stdout.write(
    `\n${notes.length} note${notes.length === 1 ? '' : 's'} read. Next:\n` +
      `  1. Put GitHub logins into ${CONFIG_PATH}, under people.\n` +
      '  2. meeting-todos extract    shows what is read; meeting-todos check finds mistakes.\n' +
      '  3. Commit, push, and open a pull request with a note: a comment previews what merging would do.\n',
  );
  return 0;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
