import type { Plan } from './plan.ts';
import type { Outcome, Report, Unresolved } from './plan-types.ts';
import type { Note, RepoName, Skipped } from './types.ts';

/** What a report is made from. */
export type ReportInput = Omit<Report, 'unchanged' | 'skipped' | 'unresolved' | 'problems' | 'notes' | 'todos'> & {
  /** Null when the trackers could not be read. */
  readonly plan: Plan | null;
  /** Notes whose problems and TODOs are worth telling: all that are in scope. */
  readonly notes: readonly Note[];
  /** Changes that turned out to be made already. */
  readonly caughtUp: number;
};

/** Puts everything that a run has to say into one value. */
export function buildReport(input: ReportInput): Report {
  const { plan, notes, caughtUp, ...rest } = input;
  return {
    ...rest,
    unchanged: (plan?.unchanged ?? 0) + caughtUp,
    skipped: (plan?.skipped ?? []).map((one) => hideIssue(one, input.hiddenTargets)),
    unresolved: listUnresolved(plan, input.outcomes),
    problems: notes.flatMap((note) => note.problems),
    notes: notes.length,
    todos: notes.reduce((count, note) => count + note.todos.length, 0),
  };
}

/** Where fewer people may read the target than the report, neither its issues nor what became of them are told. */
function hideIssue(skipped: Skipped, hidden: readonly RepoName[]): Skipped {
  const url = skipped.url?.toLowerCase() ?? '';
  return hidden.some((repo) => url.includes(`/${repo.toLowerCase()}/`))
    ? { ...skipped, reason: 'skipped', url: null }
    : skipped;
}

/** Owners of live TODOs whom nobody in `people` is, with the issue that waits for them. */
function listUnresolved(plan: Plan | null, outcomes: readonly Outcome[]): readonly Unresolved[] {
  const opened = new Map(outcomes.map((outcome) => [`${outcome.subject.note}:${outcome.subject.line}`, outcome]));
  return (plan?.live ?? []).flatMap(({ occurrence, issue }) => {
    const { todo, note } = occurrence;
    const outcome = opened.get(`${todo.note}:${todo.line}`);
    const number = issue?.number ?? outcome?.number ?? null;
    const name = number === null ? null : `${issue?.repo ?? todo.target}#${number}`;
    return todo.owners
      .filter((owner) => owner.kind === 'unresolved')
      .map((owner) => ({ raw: owner.raw, note: todo.note, line: todo.line, teams: note.teams, issue: name }));
  });
}
