import type { Note, Person, Todo } from '../core/people/types.ts';
import { groupBy } from '../core/text/group-by.ts';
import { compareText } from '../core/text/order.ts';
import { foldName } from '../core/text/person-name.ts';
import type { IsoDate, Problem } from '../core/text/types.ts';

/** All problems of notes in the order of their lines. */
export function listNoteProblems(notes: readonly Note[], people: readonly Person[]): readonly Problem[] {
  return notes.flatMap((note) => [...note.problems, ...findUnresolved(note, people)].sort((a, b) => a.line - b.line));
}

/** Problems of the notes themselves, without those of meetings before `since`. */
export function listFreshProblems(notes: readonly Note[], since: IsoDate | null): readonly Problem[] {
  return notes
    .filter(({ date, todos }) => isFresh(date, since) || todos.some(({ meeting }) => isFresh(meeting, since)))
    .flatMap(({ problems }) => [...problems].sort((a, b) => a.line - b.line));
}

/** One line for each owner whom nobody in `people` is, at the newest of the open TODOs since `since`. */
export function listUnknownPeople(notes: readonly Note[], since: IsoDate | null): readonly Problem[] {
  const owned = notes.flatMap((note) =>
    listOpen(note)
      .filter(({ meeting }) => isFresh(meeting, since))
      .flatMap((todo) => listUnknown(todo).map((raw) => ({ raw, todo }))),
  );
  return [...groupBy(owned, ({ raw }) => foldName(raw)).values()].flatMap((all) => {
    const newest = all.toSorted((a, b) => compareText(b.todo.meeting ?? '', a.todo.meeting ?? '')).slice(0, 1);
    const times = all.length === 1 ? '' : ` (${all.length} items)`;
    return newest.map(({ raw, todo }) => describeUnknown(raw, todo, times));
  });
}

/** What has no day is never too old. */
function isFresh(day: IsoDate | null, since: IsoDate | null): boolean {
  return day === null || since === null || day >= since;
}

/** Owners of open TODOs whom nobody in `people` is. Without any people everybody is unknown, and no line is to blame. */
function findUnresolved(note: Note, people: readonly Person[]): readonly Problem[] {
  if (people.length === 0) return [];
  return listOpen(note).flatMap((todo) => listUnknown(todo).map((raw) => describeUnknown(raw, todo, '')));
}

function listOpen(note: Note): readonly Todo[] {
  return note.todos.filter((todo) => todo.state === 'open' && todo.withheld === null);
}

function listUnknown(todo: Todo): readonly string[] {
  return todo.owners.filter(({ kind }) => kind === 'unresolved').map(({ raw }) => raw);
}

function describeUnknown(raw: string, { note, line, column }: Todo, times: string): Problem {
  return { severity: 'warning', note, line, column, message: `\`${raw}\` is not listed under \`people\`${times}` };
}
