import { readAssignment } from '../people/assignment.ts';
import { createKeyMaker } from '../identity/birth-key.ts';
import { compareChanges, describeDuplicate, type Change } from './change.ts';
import { claimDamaged, type Newcomer } from '../identity/damaged.ts';
import { decide, isOutOfScope, listNotes, skip, type Decision, type DecisionContext, type Live } from './decide.ts';
import type { Entity } from '../identity/entity.ts';
import { foldText } from '../text/fold-text.ts';
import { createGoneJudge, createPlaceJudge, findMovedAway } from '../identity/judge-gone.ts';
import { createPlaceFinder } from '../identity/places.ts';
import { matchTodos } from '../identity/match-todos.ts';
import { listAllOccurrences } from '../identity/occurrence.ts';
import { compareText } from '../text/order.ts';
import { settleReferences } from '../identity/references.ts';
import type { PlanInput } from './plan-input.ts';
import { readTrackers, type TrackerReading } from '../identity/tracked.ts';
import type { Issue } from '../block/types.ts';
import { describeStanding } from './standing.ts';
import { describeTie, type Tie } from './tie.ts';
import type { Skipped, Standing } from './types.ts';

/** Everything that would make the trackers agree with the notes; previewed, printed or applied, never recomputed. */
export type Plan = {
  /** In the order of writing, the same in every run: duplicates, what exists by number, then what is new by meeting. */
  readonly changes: readonly Change[];
  readonly unchanged: number;
  readonly skipped: readonly Skipped[];
  /** Notes, none of them in scope, in which an open TODO without an issue stands: it opens where one of them came since. */
  readonly waiting: readonly string[];
  /** TODOs whose issues are open or about to be; their owners are worth resolving. */
  readonly live: readonly Live[];
  readonly standing: readonly Standing[];
  /** Issues and the items that stand for them. */
  readonly ties: readonly Tie[];
  readonly reading: TrackerReading;
};

/** Computes the plan from all TODOs now and all tracked issues now. */
export function computePlan(input: PlanInput): Plan {
  const reading = readTrackers(input.issues, input.trackers);
  const notes = settleReferences(input.notes, reading);
  const occurrences = listAllOccurrences(notes, input.renames);
  const finder = createPlaceFinder(notes, input.renames);
  const movedAway = findMovedAway(notes, input.renames);
  const isRead = createPlaceJudge(notes, input.scope, { finder, movedAway });
  const { carryOver, timezone } = input.settings;
  const entities = matchTodos(occurrences, reading.tracked, {
    notes,
    finder,
    isRead,
    touched: input.touched,
    carryOver,
    timezone,
  });
  const judge = createGoneJudge({ isRead, finder, movedAway, files: [...notes, ...(input.others ?? [])], occurrences });
  const context: DecisionContext = {
    input,
    heldKeys: listHeldKeys(entities),
    assignment: readAssignment(input.settings),
    makeKey: createKeyMaker(new Set(reading.tracked.map(({ marker }) => marker.key)), input.settings.carryOver),
  };
  const verdicts = entities.map((entity) => ({ entity, rest: judge(entity) }));
  const concerned = verdicts.filter(({ entity, rest }) => isConcerned(listNotes(entity, rest), input.only));
  const decided = concerned.map(({ entity, rest }) => decide(entity, rest, context));
  const titles = new Set(occurrences.map(({ todo }) => foldText(todo.title)));
  const decisions = setDamagedApart(decided, claimDamaged(listNewcomers(decided), reading.damaged, titles));
  const standing = concerned.flatMap(({ entity, rest }, index) => {
    const decision = decisions[index];
    return (decision === undefined ? null : describeStanding(entity, rest, decision)) ?? [];
  });
  const ties = concerned.flatMap(({ entity }, index) => {
    const decision = decisions[index];
    return (decision === undefined ? null : describeTie(entity, decision)) ?? [];
  });
  const changes = decisions.flatMap((decision) => (decision.kind === 'change' ? [decision.change] : []));
  return {
    changes: [
      ...(input.only === null && input.notes.length > 0 ? reading.duplicates.map(describeDuplicate) : []),
      ...changes.toSorted(compareChanges),
    ],
    unchanged: decisions.filter((decision) => decision.kind === 'unchanged').length,
    skipped: decisions
      .flatMap((decision) => (decision.kind === 'skip' ? [decision.skipped] : []))
      .toSorted(compareSkipped),
    waiting: listWaiting(concerned.map(({ entity }, index) => ({ entity, decision: decided[index] }))),
    standing,
    ties,
    live: decisions.flatMap((decision) => (decision.live === null ? [] : [decision.live])),
    reading,
  };
}

function listWaiting(
  decided: readonly { readonly entity: Entity; readonly decision: Decision | undefined }[],
): readonly string[] {
  const waiting = decided.filter(({ decision }) => decision?.kind === 'skip' && isOutOfScope(decision.skipped.reason));
  const open = waiting.flatMap(({ entity }) => entity.occurrences.filter(({ todo }) => todo.state === 'open'));
  return [...new Set(open.map(({ note }) => note.path))].sort(compareText);
}

/** Keys whose TODOs have an issue in the notes of today; an issue of another repository with such a key is a copy. */
function listHeldKeys(entities: readonly Entity[]): ReadonlySet<string> {
  const held = entities.filter((entity) => entity.tracked !== null && entity.occurrences.length > 0);
  return new Set(held.map((entity) => entity.tracked?.marker.key ?? ''));
}

function isConcerned(notes: readonly string[], only: ReadonlySet<string> | null): boolean {
  return only === null || notes.some((path) => only.has(path));
}

function listNewcomers(decisions: readonly Decision[]): readonly Newcomer[] {
  return decisions.flatMap((decision) => {
    if (decision.kind !== 'change' || decision.change.kind !== 'create' || decision.live === null) return [];
    const { desired, notes } = decision.change;
    return [{ key: desired.key, title: desired.title, latest: decision.live.occurrence, notes }];
  });
}

/** A TODO whose issue a person took out of our hands gets no other one. */
function setDamagedApart(decisions: readonly Decision[], claimed: ReadonlyMap<string, Issue>): readonly Decision[] {
  return decisions.map((decision) => {
    if (decision.kind !== 'change' || decision.change.kind !== 'create' || decision.live === null) return decision;
    const issue = claimed.get(decision.change.desired.key);
    return issue === undefined ? decision : skip(decision.live.occurrence, 'detached', issue);
  });
}

function compareSkipped(a: Skipped, b: Skipped): number {
  return compareText(a.note, b.note) || a.line - b.line;
}
