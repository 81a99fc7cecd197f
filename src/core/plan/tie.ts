import type { Entity } from '../identity/entity.ts';
import type { Issue } from '../block/types.ts';
import type { Todo } from '../people/types.ts';
import type { Decision } from './decide.ts';

/** An item of a note that is tied to an issue. */
export type Place = {
  readonly todo: Todo;
  /** The item ends in a reference to an issue of ours. */
  readonly isNamed: boolean;
};

/** An issue of ours and the items that stand for it, the oldest first. */
export type Tie = {
  readonly issue: Issue;
  readonly places: readonly Place[];
  /** The plan leaves the issue as it is. */
  readonly isSettled: boolean;
};

/** Ties an issue to its items; null where one of the two is missing, or a person took the issue out of our hands. */
export function describeTie({ tracked, occurrences }: Entity, decision: Decision): Tie | null {
  if (tracked === null || tracked.detached || occurrences.length === 0) return null;
  return {
    issue: tracked.issue,
    // What stands for two items is known by its words; whether the line names the issue, the note tells.
    places: occurrences.map(({ todo, note }) => ({
      todo,
      isNamed: note.todos.some(({ line, reference }) => line === todo.line && reference !== null),
    })),
    isSettled: decision.kind === 'unchanged',
  };
}
