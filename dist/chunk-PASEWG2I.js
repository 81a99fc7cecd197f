import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/note-problems.ts
function listNoteProblems(notes, people) {
  return notes.flatMap((note) => [...note.problems, ...findUnresolved(note, people)].sort((a, b) => a.line - b.line));
}
function findUnresolved(note, people) {
  if (people.length === 0) return [];
  const open = note.todos.filter((todo) => todo.state === "open" && todo.withheld === null);
  return open.flatMap(
    (todo) => todo.owners.filter((owner) => owner.kind === "unresolved").map((owner) => {
      const message = `nobody in \`people\` is \`${owner.raw}\``;
      return { severity: "warning", note: note.path, line: todo.line, column: todo.column, message };
    })
  );
}

export {
  listNoteProblems
};
