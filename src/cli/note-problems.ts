import type { Note, Person } from '../core/people/types.ts';
import type { Problem } from '../core/text/types.ts';

/** All problems of notes in the order of their lines. */
export function listNoteProblems(notes: readonly Note[], people: readonly Person[]): readonly Problem[] {
  return notes.flatMap((note) => [...note.problems, ...findUnresolved(note, people)].sort((a, b) => a.line - b.line));
}

/** Owners of open TODOs whom nobody in `people` is. Without any people everybody is unknown, and no line is to blame. */
function findUnresolved(note: Note, people: readonly Person[]): readonly Problem[] {
  if (people.length === 0) return [];
  const open = note.todos.filter((todo) => todo.state === 'open' && todo.withheld === null);
  return open.flatMap((todo) =>
    todo.owners
      .filter((owner) => owner.kind === 'unresolved')
      .map((owner): Problem => {
        const message = `nobody in \`people\` is \`${owner.raw}\``;
        return { severity: 'warning', note: note.path, line: todo.line, column: todo.column, message };
      }),
  );
}
