import type { Assignment } from '../people/assignment.ts';
import type { KeyMaker } from '../identity/birth-key.ts';
import type { Change } from './change.ts';
import { computeDesired, describeGone, describeSubject, listSightings } from './desired.ts';
import type { Entity } from '../identity/entity.ts';
import type { Rest } from '../identity/judge-gone.ts';
import { type Occurrence } from '../identity/occurrence.ts';
import type { Tracked } from '../identity/tracked.ts';
import { compareText } from '../text/order.ts';
import { computePatch } from './patch.ts';
import { computeRemovedPatch } from './patch-removed.ts';
import { computeRenewedPatch } from './patch-renewed.ts';
import type { PlanInput } from './plan-input.ts';
import type { Issue } from '../block/types.ts';
import type { RepoName } from '../text/types.ts';
import type { Skipped } from './types.ts';

/** What decisions rest on beside the TODO itself. */
export type DecisionContext = {
  readonly input: PlanInput;
  readonly heldKeys: ReadonlySet<string>;
  readonly makeKey: KeyMaker;
  readonly assignment: Assignment;
};

/** A TODO whose issue is open or about to be. */
export type Live = { readonly occurrence: Occurrence; readonly issue: Issue | null };

/** What becomes of one TODO. */
export type Decision = { readonly live: Live | null } & (
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'skip'; readonly skipped: Skipped }
  | { readonly kind: 'unchanged' }
);

/** The notes on which what happens to an entity rests: a change of any of them may change it. */
export function listNotes(entity: Entity, rest: Rest): readonly string[] {
  const sightings = entity.tracked?.marker.sightings ?? [];
  const standing = [...entity.occurrences, ...entity.beside].map((occurrence) => occurrence.note.path);
  return [...new Set([...standing, ...sightings.map(({ path }) => path), ...rest.looked])];
}

/** Decides what becomes of one TODO; `rest` are the sightings that no note of today stands for. */
export function decide(entity: Entity, rest: Rest, context: DecisionContext): Decision {
  const latest = entity.occurrences.at(-1);
  if (entity.tracked === null) {
    if (latest === undefined) return { kind: 'unchanged', live: null };
    return decideNew(entity, latest, rest, context);
  }
  const { issue, detached } = entity.tracked;
  if (detached) return latest === undefined ? unchanged(null) : skip(latest, 'detached', issue);
  if (latest === undefined) return decideAbsent(entity, entity.tracked, rest, context);
  return decideTracked(entity, latest, rest, context);
}

/** A TODO that no note holds is gone, or its note lies where it is not read. */
function decideAbsent(entity: Entity, { issue, marker }: Tracked, rest: Rest, context: DecisionContext): Decision {
  if (rest.isRenewed) return renew(entity, { issue, marker }, rest, null) ?? unchanged(null);
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

/** Remembers where the notes that hold a TODO lie from now on; null where that is known. */
function renew(
  entity: Entity,
  { issue, marker }: Pick<Tracked, 'issue' | 'marker'>,
  rest: Rest,
  live: Decision['live'],
): Decision | null {
  const sightings = listSightings(entity, rest.left);
  const patch = computeRenewedPatch(issue, sightings);
  if (patch === null) return null;
  const subject = describeGone(issue, marker.sightings.at(-1));
  return {
    kind: 'change',
    change: { kind: 'renew', issue, patch, subject, sightings, notes: listNotes(entity, rest) },
    live,
  };
}

function decideTracked(entity: Entity, latest: Occurrence, rest: Rest, context: DecisionContext): Decision {
  const { input } = context;
  if (entity.tracked === null || latest.todo.withheld !== null) return unchanged(null);
  const { issue, marker } = entity.tracked;
  const live = latest.todo.state === 'open' && issue.state === 'open' ? { occurrence: latest, issue } : null;
  const isBehind = rest.left.some((sighting) => compareText(sighting.date ?? '', latest.todo.meeting ?? '') > 0);
  if (isBehind) return (rest.isRenewed ? renew(entity, entity.tracked, rest, live) : null) ?? unchanged(live);
  const { isNever, mayWait } = context.assignment;
  const options = { ...about(input), rest, key: marker.key, isNever };
  const desired = computeDesired(entity, latest, options);
  const patch = computePatch(desired, issue, {
    policy: input.policy,
    isAssignable: (login) => input.isAssignable?.(issue.repo, login) ?? true,
    mayWait,
  });
  if (patch === null) return unchanged(live);
  const subject = { ...desired.subject, repo: issue.repo, title: patch.fields.title ?? issue.title };
  return {
    kind: 'change',
    change: { kind: 'update', issue, desired, patch, subject, notes: listNotes(entity, rest) },
    live,
  };
}

function decideNew(entity: Entity, latest: Occurrence, rest: Rest, context: DecisionContext): Decision {
  const { input } = context;
  const { todo } = latest;
  if (todo.withheld !== null) return skip(latest, todo.withheld, null);
  if (todo.state !== 'open') return skip(latest, todo.state, null);
  if (todo.linkOnly && input.settings.linkOnly === 'skip')
    return skip(latest, 'link only', null, todo.links[0] ?? null);
  if (entity.barred !== null) return skip(latest, entity.barred.reason, entity.barred.issue);
  if (!entity.occurrences.some((occurrence) => isInScope(occurrence, input))) {
    return skip(latest, OUT_OF_SCOPE[latest.todo.meeting === null ? 'undated' : 'dated'], null);
  }
  const key = context.makeKey(entity.occurrences[0] ?? latest);
  const { isNever } = context.assignment;
  const options = { ...about(input), rest: NOTHING_LEFT, key, isNever };
  const desired = computeDesired(entity, latest, options);
  const follows = entity.follows === null ? null : nameIssue(entity.follows, todo.target);
  const subject = describeSubject(todo, latest.note.teams);
  return {
    kind: 'change',
    change: { kind: 'create', desired, follows, subject, notes: listNotes(entity, rest) },
    live: { occurrence: latest, issue: null },
  };
}

const NOTHING_LEFT = { left: [], isRenewed: false };

const OUT_OF_SCOPE = { dated: 'before since', undated: 'no date' } as const;

/** Whether a TODO is skipped for its day alone. */
export function isOutOfScope(reason: string): boolean {
  return Object.values<string>(OUT_OF_SCOPE).includes(reason);
}

/** What every issue is made with. */
function about({ base, settings, touched }: PlanInput) {
  return { base, label: settings.label, dueField: settings.fields.due, touched };
}

function isInScope(occurrence: Occurrence, input: PlanInput): boolean {
  if (occurrence.todo.state !== 'open') return false;
  if (input.since === null || input.added.has(occurrence.note.path)) return true;
  return occurrence.todo.meeting !== null && occurrence.todo.meeting >= input.since;
}

function nameIssue(issue: Issue, from: RepoName): string {
  return issue.repo.toLowerCase() === from.toLowerCase() ? `#${issue.number}` : `${issue.repo}#${issue.number}`;
}

function unchanged(live: Decision['live']): Decision {
  return { kind: 'unchanged', live };
}

/** A TODO that gets no issue. */
export function skip(latest: Occurrence, reason: string, issue: Issue | null, url: string | null = null): Decision {
  const { todo } = latest;
  const owners = todo.owners.map((owner) => owner.raw);
  const skipped = { note: todo.note, line: todo.line, owners, text: todo.title, reason, url: issue?.url ?? url };
  return { kind: 'skip', skipped, live: null };
}
