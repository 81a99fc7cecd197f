import { createKeyGiver, type KeyGiver } from './birth-key.ts';
import { claimDamaged, type Newcomer } from './damaged.ts';
import { computeDesired, describeGone, describeSubject, type Desired, type LinkBase } from './desired.ts';
import { foldText } from './fold-text.ts';
import { createGoneJudge, type NotesScope, type Rest } from './judge-gone.ts';
import type { Entity } from './entity.ts';
import { matchTodos } from './match.ts';
import type { LinkPolicy } from './neutralise.ts';
import { compareText, listOccurrences, type Occurrence } from './occurrence.ts';
import { computePatch, type Patch } from './patch.ts';
import { computeRemovedPatch } from './patch-removed.ts';
import type { Subject } from './plan-types.ts';
import { readTrackers, type TrackerReading, type TrackerScope } from './tracked.ts';
import type { IsoDate, Issue, Note, RepoName, Settings, Skipped } from './types.ts';

/** One thing to do to one issue. `notes` are the paths that it concerns, old and new. */
export type Change = { readonly subject: Subject; readonly notes: readonly string[] } & (
  | { readonly kind: 'create'; readonly desired: Desired; readonly follows: string | null }
  | { readonly kind: 'update'; readonly issue: Issue; readonly desired: Desired; readonly patch: Patch }
  | { readonly kind: 'remove'; readonly issue: Issue; readonly patch: Patch }
  | { readonly kind: 'duplicate'; readonly issue: Issue; readonly of: Issue }
);

/** Everything that would make the trackers agree with the notes; previewed, printed or applied, never recomputed. */
export type Plan = {
  /** In the order of writing, the same in every run: duplicates, what exists by number, then what is new by meeting. */
  readonly changes: readonly Change[];
  readonly unchanged: number;
  readonly skipped: readonly Skipped[];
  /** TODOs whose issues are open or about to be; their owners are worth resolving. */
  readonly live: readonly { readonly occurrence: Occurrence; readonly issue: Issue | null }[];
  readonly reading: TrackerReading;
};

/** What a plan is made from. Nothing else may matter. */
export type PlanInput = {
  readonly notes: readonly Note[];
  readonly issues: readonly Issue[];
  readonly settings: Settings;
  readonly trackers: TrackerScope;
  readonly scope: NotesScope;
  readonly base: LinkBase;
  readonly policy: LinkPolicy;
  /** First meeting day whose TODOs may open issues; null is no bound. */
  readonly since: IsoDate | null;
  /** Notes that this push or pull request adds: theirs may open issues whatever their date. */
  readonly added: ReadonlySet<string>;
  /** When set, only TODOs that concern these notes are planned for. */
  readonly only: ReadonlySet<string> | null;
};

/** Computes the plan from all TODOs now and all tracked issues now. */
export function computePlan(input: PlanInput): Plan {
  const reading = readTrackers(input.issues, input.trackers);
  const occurrences = input.notes.flatMap(listOccurrences);
  const entities = matchTodos(occurrences, reading.tracked, {
    notes: input.notes,
    carryOver: input.settings.carryOver,
    timezone: input.settings.timezone,
  });
  const judge = createGoneJudge(input.notes, input.scope);
  const context = {
    input,
    heldKeys: listHeldKeys(entities),
    giveKey: createKeyGiver(new Set(reading.tracked.map(({ marker }) => marker.key)), input.settings.carryOver),
  };
  const verdicts = entities.map((entity) => ({ entity, rest: judge(entity) }));
  const concerned = verdicts.filter(({ entity, rest }) => isConcerned(listNotes(entity, rest), input.only));
  const decided = concerned.map(({ entity, rest }) => decide(entity, rest, context));
  const titles = new Set(occurrences.map(({ todo }) => foldText(todo.title)));
  const decisions = setDamagedApart(decided, claimDamaged(listNewcomers(decided), reading.damaged, titles));
  const changes = decisions.flatMap((decision) => (decision.kind === 'change' ? [decision.change] : []));
  return {
    changes: [
      ...(input.only === null ? reading.duplicates.map(describeDuplicate) : []),
      ...changes.toSorted(compareChanges),
    ],
    unchanged: decisions.filter((decision) => decision.kind === 'unchanged').length,
    skipped: decisions
      .flatMap((decision) => (decision.kind === 'skip' ? [decision.skipped] : []))
      .toSorted(compareSkipped),
    live: decisions.flatMap((decision) => (decision.live === null ? [] : [decision.live])),
    reading,
  };
}

type Context = {
  readonly input: PlanInput;
  readonly heldKeys: ReadonlySet<string>;
  readonly giveKey: KeyGiver;
};

type Decision = { readonly live: Plan['live'][number] | null } & (
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'skip'; readonly skipped: Skipped }
  | { readonly kind: 'unchanged' }
);

/** Keys whose TODOs have an issue in the notes of today; an issue of another repository with such a key is a copy. */
function listHeldKeys(entities: readonly Entity[]): ReadonlySet<string> {
  const held = entities.filter((entity) => entity.tracked !== null && entity.occurrences.length > 0);
  return new Set(held.map((entity) => entity.tracked?.marker.key ?? ''));
}

function isConcerned(notes: readonly string[], only: ReadonlySet<string> | null): boolean {
  return only === null || notes.some((path) => only.has(path));
}

/** The notes on which what happens to an entity rests: a change of any of them may change it. */
function listNotes(entity: Entity, rest: Rest): readonly string[] {
  const sightings = entity.tracked?.marker.sightings ?? [];
  const standing = entity.occurrences.map((occurrence) => occurrence.note.path);
  return [...new Set([...standing, ...sightings.map(({ path }) => path), ...rest.looked])];
}

function decide(entity: Entity, rest: Rest, context: Context): Decision {
  const latest = entity.occurrences.at(-1);
  if (entity.tracked === null) {
    if (latest === undefined) return { kind: 'unchanged', live: null };
    return decideNew(entity, latest, rest, context);
  }
  const { issue, marker, detached } = entity.tracked;
  if (detached) return latest === undefined ? unchanged(null) : skip(latest, 'detached', issue);
  if (latest === undefined) {
    const isJudged = rest.left.length === 0 && !context.heldKeys.has(marker.key);
    const patch = isJudged ? computeRemovedPatch(issue, context.input.settings.removed) : null;
    if (patch === null) return unchanged(null);
    const subject = describeGone(issue, marker.sightings.at(-1));
    return {
      kind: 'change',
      change: { kind: 'remove', issue, patch, subject, notes: listNotes(entity, rest) },
      live: null,
    };
  }
  return decideTracked(entity, latest, rest, context);
}

function decideTracked(entity: Entity, latest: Occurrence, rest: Rest, context: Context): Decision {
  const { input } = context;
  if (entity.tracked === null || latest.todo.withheld !== null) return unchanged(null);
  const { issue, marker } = entity.tracked;
  const live = latest.todo.state === 'open' && issue.state === 'open' ? { occurrence: latest, issue } : null;
  const isBehind = rest.left.some((sighting) => compareText(sighting.date ?? '', latest.note.date ?? '') > 0);
  if (isBehind) return unchanged(live);
  const options = { left: rest.left, base: input.base, label: input.settings.label, key: marker.key };
  const desired = computeDesired(entity, latest, options);
  const patch = computePatch(desired, issue, { policy: input.policy, isAssignable: () => true });
  if (patch === null) return unchanged(live);
  const subject = { ...desired.subject, repo: issue.repo, title: patch.fields.title ?? issue.title };
  return {
    kind: 'change',
    change: { kind: 'update', issue, desired, patch, subject, notes: listNotes(entity, rest) },
    live,
  };
}

function decideNew(entity: Entity, latest: Occurrence, rest: Rest, context: Context): Decision {
  const { input } = context;
  const { todo } = latest;
  if (todo.withheld !== null) return skip(latest, todo.withheld, null);
  if (todo.state !== 'open') return skip(latest, todo.state, null);
  if (todo.linkOnly && input.settings.linkOnly === 'skip')
    return skip(latest, 'link only', null, todo.links[0] ?? null);
  if (entity.barred !== null) return skip(latest, entity.barred.reason, entity.barred.issue);
  if (!entity.occurrences.some((occurrence) => isInScope(occurrence, input))) {
    return skip(latest, latest.note.date === null ? 'no date' : 'before since', null);
  }
  const key = context.giveKey(entity.occurrences[0] ?? latest);
  const options = { left: [], base: input.base, label: input.settings.label, key };
  const desired = computeDesired(entity, latest, options);
  const follows = entity.follows === null ? null : nameIssue(entity.follows, todo.target);
  const subject = describeSubject(todo, latest.note.teams);
  return {
    kind: 'change',
    change: { kind: 'create', desired, follows, subject, notes: listNotes(entity, rest) },
    live: { occurrence: latest, issue: null },
  };
}

function listNewcomers(decisions: readonly Decision[]): readonly Newcomer[] {
  return decisions.flatMap((decision) => {
    if (decision.kind !== 'change' || decision.change.kind !== 'create' || decision.live === null) return [];
    const { desired, notes } = decision.change;
    return [{ desired, latest: decision.live.occurrence, notes }];
  });
}

/** A TODO whose issue a person took out of our hands gets no other one. */
function setDamagedApart(decisions: readonly Decision[], claimed: ReadonlyMap<Desired, Issue>): readonly Decision[] {
  return decisions.map((decision) => {
    if (decision.kind !== 'change' || decision.change.kind !== 'create' || decision.live === null) return decision;
    const issue = claimed.get(decision.change.desired);
    return issue === undefined ? decision : skip(decision.live.occurrence, 'detached', issue);
  });
}

function isInScope(occurrence: Occurrence, input: PlanInput): boolean {
  if (occurrence.todo.state !== 'open') return false;
  if (input.since === null || input.added.has(occurrence.note.path)) return true;
  return occurrence.note.date !== null && occurrence.note.date >= input.since;
}

function nameIssue(issue: Issue, from: RepoName): string {
  return issue.repo.toLowerCase() === from.toLowerCase() ? `#${issue.number}` : `${issue.repo}#${issue.number}`;
}

function unchanged(live: Decision['live']): Decision {
  return { kind: 'unchanged', live };
}

function skip(latest: Occurrence, reason: string, issue: Issue | null, url: string | null = null): Decision {
  const { todo } = latest;
  const owners = todo.owners.map((owner) => owner.raw);
  const skipped = { note: todo.note, line: todo.line, owners, text: todo.title, reason, url: issue?.url ?? url };
  return { kind: 'skip', skipped, live: null };
}

function describeDuplicate({ issue, of }: TrackerReading['duplicates'][number]): Change {
  return { kind: 'duplicate', issue, of, subject: describeGone(issue, undefined), notes: [] };
}

function compareChanges(a: Change, b: Change): number {
  const isNew = (change: Change) => Number(change.kind === 'create');
  const number = (change: Change) => (change.kind === 'create' ? 0 : change.issue.number);
  return (
    isNew(a) - isNew(b) ||
    (a.kind === 'create' && b.kind === 'create'
      ? compareText(dateOf(a), dateOf(b))
      : compareText(a.subject.repo, b.subject.repo)) ||
    number(a) - number(b) ||
    compareText(a.subject.note, b.subject.note) ||
    a.subject.line - b.subject.line
  );
}

function dateOf(change: Change & { readonly kind: 'create' }): string {
  return change.desired.block.meeting.date ?? '';
}

function compareSkipped(a: Skipped, b: Skipped): number {
  return compareText(a.note, b.note) || a.line - b.line;
}
