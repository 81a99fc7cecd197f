import type { Desired } from './desired.ts';
import type { Marker } from '../block/marker.ts';
import { hashWord } from '../block/marker-hashes.ts';
import type { IssueFields, PatchContext } from './patch-fields.ts';
import type { Issue } from '../block/types.ts';

/** GitHub's limit. */
export const MOST_ASSIGNEES = 10;

/** What of a list has to be written, and what of it is remembered once it is. */
export type ListChange = {
  readonly fields: IssueFields;
  readonly aspects: readonly string[];
  readonly remembered: readonly string[];
};

/**
 * Adds who is newly wanted; takes away who was put there by us and is no longer named, when the note's owners changed.
 * Whoever is wanted and there already, or was taken away, is a person's doing from then on.
 */
export function computeAssignees(
  desired: Desired,
  issue: Issue,
  marker: Marker,
  context: PatchContext,
): ListChange & { readonly theirs: readonly string[] } {
  const wanted = new Set(desired.assignees.map(hashWord));
  const known = new Set(marker.assignees);
  const current = issue.assignees;
  const there = new Set(current.map(hashWord));
  const changed = marker.content.owners !== desired.content.owners;
  const fresh = desired.assignees.filter((login) => !known.has(hashWord(login)) && !includesName(current, login));
  const missing = fresh.filter((login) => !context.isAssignable(login));
  const waiting = new Set(missing.filter((login) => context.mayWait?.(login) === true).map(hashWord));
  const theirs = new Set([
    ...marker.theirs,
    ...marker.assignees.filter((hash) => !there.has(hash)),
    ...[...wanted].filter((hash) => !known.has(hash) && there.has(hash)),
    ...missing.map(hashWord),
  ]);
  const isOurs = (hash: string) => known.has(hash) && !theirs.has(hash);
  const staying = changed
    ? current.filter((login) => wanted.has(hashWord(login)) || !isOurs(hashWord(login)))
    : current;
  const next = [...staying, ...fresh.filter(context.isAssignable)].slice(0, Math.max(MOST_ASSIGNEES, current.length));
  const isSame = next.length === current.length && next.every((login) => includesName(current, login));
  const kept = marker.assignees.filter((hash) => !changed || wanted.has(hash));
  // Who waits is not remembered, and so is wanted anew by the next run.
  const remembered = [...new Set([...kept, ...wanted])].filter((hash) => !waiting.has(hash));
  return {
    fields: isSame ? {} : { assignees: next },
    aspects: fresh.length > waiting.size && !changed ? ['assignees'] : [],
    remembered,
    theirs: remembered.filter((hash) => theirs.has(hash)),
  };
}

/** Adds the labels that the configuration newly wants of every issue; those of a route are for new issues only. */
export function computeLabels(desired: Desired, issue: Issue, marker: Marker): ListChange {
  const known = new Set(marker.labels);
  const fresh = desired.lastingLabels.filter(
    (label) => !known.has(hashWord(label)) && !includesName(issue.labels, label),
  );
  return {
    fields: fresh.length === 0 ? {} : { labels: [...issue.labels, ...fresh] },
    aspects: fresh.length === 0 ? [] : ['labels'],
    remembered: [...new Set([...marker.labels, ...desired.lastingLabels.map(hashWord)])],
  };
}

function includesName(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
