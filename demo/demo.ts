// `npm run demo`: the built action keeps issues in agreement with sample notes, on this machine alone.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeIssue, readDue } from './describe-issue.ts';
import type { IssueSnapshot } from '../testing/embedded-github/snapshot.ts';
import { createPaint } from '../src/cli/paint.ts';
import { EDIT, KERNEL_NOTE, NEXT_NOTE, NOTES, TARGET } from './sample-notes.ts';
import type { Stage } from './stage.ts';
import { builtAction, setStage } from './stage.ts';
import { Story } from './story.ts';
import { tickNotes } from './tick-notes.ts';
import type { ActionResult } from '../testing/support/run-action.ts';

const paint = createPaint(process.stdout);
const story = new Story(paint, (line) => console.log(line));

process.exitCode = await playDemo(process.cwd()).catch((error: unknown) => {
  console.error(error);
  return 1;
});

async function playDemo(root: string): Promise<number> {
  if (!existsSync(builtAction(root))) {
    console.error('dist/action.js is not there: run `npm run build` in the folder of the project first.');
    return 1;
  }
  const stage = await setStage(root);
  try {
    story.tell(paint('dim', 'A GitHub of its own on 127.0.0.1, a temporary git repository, no account, no network.'));
    await pushNotes(stage);
    await editNote(stage);
    await runAgain(stage);
    await meetAgain(stage);
    await tickNotes(stage, { story, paint });
  } finally {
    await stage.clear();
  }
  story.tell(
    story.failures === 0
      ? `\n${paint('green', 'That is all there is to it.')}`
      : `\n${paint('red', 'The story went wrong.')}`,
  );
  return story.failures === 0 ? 0 : 1;
}

async function pushNotes(stage: Stage): Promise<void> {
  story.begin('Two notes are pushed');
  story.tell(Object.values(NOTES).map(excerptTodos).join('\n\n'));
  const before = stage.notes.resolve();
  const after = stage.notes.commit('Minutes of January', NOTES);
  const result = await stage.run({ name: 'push', before, after });
  const issues = stage.github.issues(TARGET);
  story.tell(`\n  Issues in ${paint('bold', TARGET)} now:\n`);
  for (const issue of issues) story.tell(`${describeIssue(issue, paint)}\n`);
  tellRun(stage, result);
  story.expect('the action succeeds', result.code, 0);
  story.expect('eight TODOs became eight issues', [counts(result).created, issues.length], ['8', 8]);
  story.expect('one of two owners is assigned to both', assigneesOf(issues, 'timer'), ['tamara-t', 'cvoicu']);
  story.expect('"In 3 weeks time" is a date', dueOf(issues, 'procfs'), '2026-01-28');
  story.expect(
    'ZK, whom nobody knows, is reported and not guessed',
    [counts(result).unresolved, assigneesOf(issues, 'hosting')],
    ['1', []],
  );
}

async function editNote(stage: Stage): Promise<void> {
  story.begin('Somebody corrects a line of the notes');
  story.tell(`  ${paint('red', `- ZK: ${EDIT.before}`)}\n  ${paint('green', `+ ZK: ${EDIT.after}`)}\n`);
  const old = stage.github.issues(TARGET);
  const before = stage.notes.resolve();
  const text = (NOTES[KERNEL_NOTE] ?? '').replace(EDIT.before, EDIT.after);
  const after = stage.notes.commit('Give the build machine a date', { [KERNEL_NOTE]: text });
  const result = await stage.run({ name: 'push', before, after });
  const issues = stage.github.issues(TARGET);
  const changed = issues.filter((issue, index) => JSON.stringify(issue) !== JSON.stringify(old[index]));
  for (const issue of changed) story.tell(`${describeIssue(issue, paint)}\n`);
  tellRun(stage, result);
  story.expect('the action succeeds', result.code, 0);
  const { created, updated, unchanged } = counts(result);
  story.expect(
    'one issue is updated, seven stay as they are, none is new',
    [updated, unchanged, created],
    ['1', '7', '0'],
  );
  story.expect('it is the same issue, with the date', [changed.length, dueOf(changed, 'hosting')], [1, '2026-02-01']);
}

async function runAgain(stage: Stage): Promise<void> {
  story.begin('The workflow runs again');
  const old = stage.github.issues(TARGET);
  const result = await stage.run({ name: 'workflow_dispatch', sha: stage.notes.resolve() });
  tellRun(stage, result);
  story.expect('the action succeeds', [result.code, counts(result).changed], [0, 'false']);
  story.expect('nothing is written', stage.github.countWrites(), 0);
  story.expect('every issue is as it was', stage.github.issues(TARGET), old);
}

/** The agenda's round trip: written by a run, pasted into the next note, one box ticked. */
async function meetAgain(stage: Stage): Promise<void> {
  story.begin('The next meeting begins with what is open');
  const prepared = await stage.run({ name: 'workflow_dispatch', sha: stage.notes.resolve() }, { agenda: 'agenda.md' });
  const agenda = readFileSync(path.join(stage.notes.directory, 'agenda.md'), 'utf8');
  story.tell(
    agenda
      .trimEnd()
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/^/gm, `  ${paint('dim', '│')} `),
  );
  story.expect('the agenda is written', prepared.outputs['agenda'], 'agenda.md');
  const note = `---\ntitle: Kernel meeting\nteams: [kernel]\n---\n\n${agenda}`;
  const pasted = await pushNote(stage, note);
  tellRun(stage, pasted);
  story.expect(
    'pasted into the next note, it changes nothing',
    [counts(pasted).changed, stage.github.countWrites()],
    ['false', 0],
  );
  const ticked = await pushNote(stage, note.replace('- [ ] ZK', '- [x] ZK'));
  tellRun(stage, ticked);
  const closed = stage.github.issues(TARGET).filter(({ state }) => state === 'closed');
  story.expect(
    'a ticked box closes that issue, and no other',
    closed.map(({ title }) => /hosting/.test(title)),
    [true],
  );
}

async function pushNote(stage: Stage, text: string): Promise<ActionResult> {
  const before = stage.notes.resolve();
  const after = stage.notes.commit('The next meeting', { [NEXT_NOTE]: text });
  return stage.run({ name: 'push', before, after });
}

function tellRun(stage: Stage, result: ActionResult): void {
  const { requests } = stage.github;
  const reads = requests.length - stage.github.countWrites();
  const seconds = (result.milliseconds / 1000).toFixed(1);
  const facts = `dist/action.js took ${seconds} s; reads: ${reads}, writes: ${stage.github.countWrites()}`;
  story.tell(paint('dim', `  ${facts}`));
  if (result.code !== 0) story.tell(`${result.stdout}${result.stderr}`);
}

function counts(
  result: ActionResult,
): Record<'created' | 'updated' | 'unchanged' | 'unresolved' | 'changed', string | undefined> {
  const { created, updated, unchanged, unresolved, changed } = result.outputs;
  return { created, updated, unchanged, unresolved, changed };
}

/** The part of a note that holds its TODOs. */
function excerptTodos(note: string): string {
  const lines = note.trimEnd().split('\n');
  const start = lines.findIndex((line) => /^## .*(TODOs|Action items)/.test(line));
  return lines
    .slice(start)
    .map((line) => `  ${paint('dim', `│ ${line}`)}`.trimEnd())
    .join('\n');
}

function assigneesOf(issues: readonly IssueSnapshot[], word: string): readonly string[] | undefined {
  return issues.find((issue) => issue.title.includes(word))?.assignees;
}

function dueOf(issues: readonly IssueSnapshot[], word: string): string | null {
  return readDue(issues.find((issue) => issue.title.includes(word))?.body ?? '');
}
