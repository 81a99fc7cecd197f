import type { Plan } from '../plan/compute-plan.ts';
import { describeSubject } from '../plan/desired.ts';
import type { Report, Settled, Standing, Unresolved } from '../plan/types.ts';
import type { Evidence } from '../people/evidence.ts';
import type { Note } from '../people/types.ts';
import type { RepoName } from '../text/types.ts';
import type { Skipped } from '../plan/types.ts';

/** What a report is made from. */
export type ReportInput = Omit<
  Report,
  | 'unchanged'
  | 'settled'
  | 'standing'
  | 'history'
  | 'skipped'
  | 'unresolved'
  | 'evidence'
  | 'problems'
  | 'notes'
  | 'todos'
> & {
  /** Null when the trackers could not be read. */
  readonly plan: Plan | null;
  /** Notes whose problems and TODOs are worth telling: all that are in scope. */
  readonly notes: readonly Note[];
  /** Who wrote the notes' history, as far as it was asked for. */
  readonly authors: readonly Evidence[];
  /** Changes that turned out to be made already. */
  readonly caughtUp: number;
};

/** Puts everything that a run has to say into one value. */
export function buildReport(input: ReportInput): Report {
  const { plan, notes, caughtUp, authors, ...rest } = input;
  return {
    ...rest,
    unchanged: (plan?.unchanged ?? 0) + caughtUp,
    settled: listSettled(input),
    standing: listStanding(input),
    history: listHistory(input),
    skipped: (plan?.skipped ?? []).map((one) => hideIssue(one, input.hiddenTargets)),
    unresolved: listUnresolved(input),
    evidence: [...listAssigned(input), ...listProfiles(notes), ...authors],
    problems: notes.flatMap((note) => note.problems),
    notes: notes.length,
    todos: notes.reduce((count, note) => count + note.todos.length, 0),
  };
}

/** Of a target that fewer people may read than the report, neither issues nor outcomes are shown. */
function hideIssue(skipped: Skipped, hidden: readonly RepoName[]): Skipped {
  const url = skipped.url?.toLowerCase() ?? '';
  return hidden.some((repo) => url.includes(`/${repo.toLowerCase()}/`))
    ? { ...skipped, owners: [], text: '', reason: 'skipped', url: null }
    : skipped;
}

/**
 * The part of a report that is about some notes, as fewer people may read some targets than read it: what a push tells
 * the pull request that it came from. `notes` is null when they are not known.
 */
export function narrowReport(
  report: Report,
  notes: ReadonlySet<string> | null,
  hiddenTargets: readonly RepoName[],
): Report {
  const isAbout = ({ note }: { readonly note: string }) => notes === null || notes.has(note);
  const isHidden = (repo: string) => hiddenTargets.some((hidden) => repo.startsWith(`${hidden}#`));
  return {
    ...report,
    hiddenTargets,
    notices: report.notices.filter(({ message }) => !hiddenTargets.some((repo) => message.includes(repo))),
    outcomes: report.outcomes.filter((outcome) => isAbout(outcome.subject)),
    // Which of them a push of unknown notes is about cannot be told.
    settled: report.settled.filter(
      ({ subject }) => notes?.has(subject.note) === true && !hiddenTargets.includes(subject.repo),
    ),
    skipped: report.skipped.filter(isAbout).map((one) => hideIssue(one, hiddenTargets)),
    // Who is assigned there is not told either.
    evidence: report.evidence.filter(({ kind }) => hiddenTargets.length === 0 || kind !== 'assigned'),
    unresolved: report.unresolved
      .filter(isAbout)
      .map((one) => (one.issue !== null && isHidden(one.issue) ? { ...one, issue: null } : one)),
  };
}

function listProfiles(notes: readonly Note[]): readonly Evidence[] {
  return notes.flatMap(({ profiles }) => profiles.map((profile) => ({ kind: 'profile' as const, ...profile })));
}

/** A person who assigned somebody to an issue of one owner, whom nobody knew, said who that is. */
function listAssigned({ plan, hiddenTargets }: ReportInput): readonly Evidence[] {
  return (plan?.live ?? []).flatMap(({ occurrence, issue }) => {
    const [owner, ...others] = occurrence.todo.owners;
    const [login, ...more] = issue?.assignees ?? [];
    if (issue === null || hiddenTargets.includes(issue.repo)) return [];
    const isSure = owner?.kind === 'unresolved' && login !== undefined && others.length + more.length === 0;
    return isSure ? [{ kind: 'assigned', name: owner.raw, login }] : [];
  });
}

function writePlace({ note, line }: { readonly note: string; readonly line: number }): string {
  return `${note}:${line}`;
}

/** When issues were opened and closed, this run's own doings included. */
function listHistory({ plan, outcomes, now }: ReportInput): Report['history'] {
  const done = new Map(
    outcomes
      .filter(({ status, number }) => status === 'done' && number !== null)
      .map((outcome) => [`${outcome.subject.repo}#${outcome.number ?? 0}`, outcome.verb]),
  );
  const opened = outcomes.filter(({ verb, status }) => verb === 'create' && status === 'done');
  return [
    ...(plan?.reading.tracked ?? []).map(({ issue: { repo, number, createdAt, closedAt } }) => {
      const verb = done.get(`${repo}#${number}`);
      return { repo, createdAt, closedAt: verb === 'close' ? now : verb === 'reopen' ? null : closedAt };
    }),
    ...opened.map(({ subject }) => ({ repo: subject.repo, createdAt: now, closedAt: null })),
  ];
}

/** What stands, with the numbers of issues that this run opened. */
function listStanding({ plan, outcomes }: ReportInput): readonly Standing[] {
  const opened = new Map(outcomes.map((outcome) => [writePlace(outcome.subject), outcome]));
  return (plan?.standing ?? []).map((one) => {
    const outcome = one.number === null ? opened.get(writePlace(one.subject)) : undefined;
    const isOpened = outcome?.verb === 'create' && outcome.status === 'done';
    return isOpened ? { ...one, number: outcome.number, url: outcome.url, assignees: outcome.assignees } : one;
  });
}

/** Open issues that no outcome tells of. */
function listSettled({ plan, outcomes }: ReportInput): readonly Settled[] {
  const told = new Set(outcomes.map((outcome) => writePlace(outcome.subject)));
  return (plan?.live ?? []).flatMap(({ occurrence, issue }) => {
    const { todo, note } = occurrence;
    if (issue === null || told.has(writePlace(todo))) return [];
    const subject = { ...describeSubject(todo, note.teams), repo: issue.repo, title: issue.title };
    return [{ subject, assignees: issue.assignees, number: issue.number, url: issue.url }];
  });
}

/** Owners of live TODOs whom nobody in `people` is, with the issue that waits for them. */
function listUnresolved({ plan, outcomes, hiddenTargets }: ReportInput): readonly Unresolved[] {
  const opened = new Map(outcomes.map((outcome) => [writePlace(outcome.subject), outcome]));
  return (plan?.live ?? []).flatMap(({ occurrence, issue }) => {
    const { todo, note } = occurrence;
    const outcome = opened.get(writePlace(todo));
    const repo = issue?.repo ?? todo.target;
    const number = hiddenTargets.includes(repo) ? null : (issue?.number ?? outcome?.number ?? null);
    const name = number === null ? null : `${repo}#${number}`;
    return todo.owners
      .filter((owner) => owner.kind === 'unresolved')
      .map((owner) => ({
        raw: owner.raw,
        meeting: todo.meeting,
        participants: [...note.participants, ...note.profiles.map((profile) => profile.name)],
        note: todo.note,
        line: todo.line,
        teams: note.teams,
        issue: name,
      }));
  });
}
