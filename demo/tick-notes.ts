import type { Paint } from '../src/cli/paint.ts';
import { NOTES_REPOSITORY, TARGET } from './sample-notes.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

const BRANCH = 'meeting-todos/reflect';

/** Somebody closes an issue; a pull request ticks the note, and merging it changes nothing more. */
export async function tickNotes(stage: Stage, told: { readonly story: Story; readonly paint: Paint }): Promise<void> {
  const { story, paint } = told;
  const { notes, github } = stage;
  story.begin('Somebody closes an issue, and the note is ticked by pull request');
  const open = github.issues(TARGET).find(({ state }) => state === 'open');
  if (open !== undefined) github.asHuman.close(TARGET, open.number);
  const asked = await stage.run({ name: 'workflow_dispatch', sha: notes.resolve() }, { reflect: 'true' });
  const diff = notes
    .git('diff', '--unified=0', 'main', BRANCH)
    .split('\n')
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));
  story.tell(diff.map((line) => `  ${paint(line.startsWith('-') ? 'red' : 'green', line)}`).join('\n'));
  story.expect('the action succeeds', asked.code, 0);
  story.expect('one line of one note would change', diff.length, 2);
  const before = notes.resolve();
  notes.git('merge', '--quiet', '--no-ff', '--message=Merge', BRANCH);
  const after = notes.resolve();
  const number = [...github.repository(NOTES_REPOSITORY).issues.keys()].at(-1) ?? 0;
  github.asHuman.mergePullRequest(NOTES_REPOSITORY, number, after);
  const merged = await stage.run({ name: 'push', before, after });
  story.expect('merged, it leads to a sync that writes nothing', [merged.code, github.countWrites()], [0, 0]);
}
