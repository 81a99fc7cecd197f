import type { Note, Owner, Todo } from '../core/people/types.ts';
import type { Problem, RepoName } from '../core/text/types.ts';
import { count, describeReason } from '../core/tell/words.ts';
import type { Arguments } from './arguments.ts';
import { describeNoteCount } from './describe-count.ts';
import { describeMeeting } from './describe-meeting.ts';
import { clean, createPaint, type Paint, writeJson } from './paint.ts';
import { explainNotes, listReadings } from './explain.ts';
import { readFolder } from './read-checkout.ts';
import { listNoteProblems } from './note-problems.ts';
import { formatProblem } from './format-problem.ts';

/** `extract`: what would be read, offline; 1 when the configuration or a file that was named cannot be read. */
export async function runExtract(args: Arguments): Promise<number> {
  const { settings, notes, problems, files, silence } = await readFolder(args);
  if (settings === null) {
    for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
    return 1;
  }
  const all = [...problems, ...listNoteProblems(notes, settings.people)];
  process.stdout.write(
    args.json
      ? `${writeJson(describeJson(notes, all, args.explain))}\n`
      : args.explain
        ? explainNotes(notes, createPaint(process.stdout))
        : describeText(notes, all, { paint: createPaint(process.stdout), usual: settings.target, files, silence }),
  );
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

function describeJson(notes: readonly Note[], problems: readonly Problem[], explain: boolean): object {
  const todos = notes.flatMap((note) => note.todos);
  return {
    notes: notes.map(({ path, title, date, teams, participants }) => ({ path, title, date, teams, participants })),
    todos: todos.filter((todo) => todo.withheld === null).map(describeTodo),
    skipped: todos.flatMap(({ note, line, text, withheld }) =>
      withheld === null ? [] : [{ note, line, text, reason: withheld }],
    ),
    problems: problems.map(({ severity, note, line, column, message }) => ({ severity, note, line, column, message })),
    ...(explain ? { explained: listReadings(notes) } : {}),
  };
}

function describeTodo(todo: Todo): object {
  const { note, line, meeting, convention, title, text, due, state, items, links, linkOnly, target, labels } = todo;
  const owners = todo.owners.map(({ raw, login }) => ({ raw, login }));
  return { note, line, meeting, convention, owners, title, text, due, state, items, links, linkOnly, target, labels };
}

const LEGEND = '○ open  ✓ done  ✗ dropped  · left out  → another repository  ? not listed under people';

type Look = {
  readonly paint: Paint;
  /** The default target, which needs no mention. */
  readonly usual: RepoName;
  /** Files in which notes were looked for. */
  readonly files: number;
  /** Why nothing was read, where nothing was. */
  readonly silence: string | null;
};

function describeText(notes: readonly Note[], problems: readonly Problem[], look: Look): string {
  const { paint } = look;
  const lines: string[] = [];
  for (const note of notes) {
    if (note.todos.length === 0) continue;
    lines.push(`${paint('bold', clean(note.path))}  ${paint('dim', clean(describeMeeting(note)))}`);
    lines.push(...note.todos.map((todo) => `  ${describeLine(todo, look)}`), '');
  }
  const todos = notes.flatMap((note) => note.todos).filter((todo) => todo.withheld === null).length;
  lines.push(...problems.map((problem) => paint('yellow', formatProblem(problem))));
  lines.push(
    paint(
      'dim',
      notes.length === 0
        ? describeNoteCount(0, look.files)
        : `${count(todos, 'TODO')} in ${count(notes.length, 'note')}, ${count(problems.length, 'problem')}`,
    ),
  );
  if (look.silence !== null) lines.push(paint('yellow', clean(look.silence)));
  if (notes.some((note) => note.todos.length > 0)) lines.push(paint('dim', LEGEND));
  return `${lines.join('\n')}\n`;
}

function describeLine(todo: Todo, { paint, usual }: Look): string {
  const owners = todo.owners.map((owner) => describeOwner(owner)).join(', ');
  const target = todo.target === usual ? '' : paint('dim', `  → ${todo.target}`);
  const due = todo.due === null ? '' : paint('magenta', `  due ${todo.due}`);
  const sign = todo.withheld !== null ? '·' : todo.state === 'open' ? '○' : todo.state === 'done' ? '✓' : '✗';
  const why =
    todo.withheld === null
      ? todo.linkOnly
        ? `  (${describeReason('link only')})`
        : ''
      : `  (${describeReason(todo.withheld)})`;
  const place = paint('dim', String(todo.line).padStart(4));
  return `${place} ${sign} ${clean(todo.title)}${owners === '' ? '' : `  ${paint('cyan', clean(owners))}`}${due}${target}${paint('dim', why)}`;
}

/** With a question mark: nobody is known by that name. */
function describeOwner({ raw, login, kind }: Owner): string {
  return login !== null ? `@${login}` : kind === 'unresolved' ? `${raw}?` : raw;
}
