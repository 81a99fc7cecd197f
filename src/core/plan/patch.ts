import type { Desired } from './desired.ts';
import { readBody, replaceMarker, writeBlock } from '../block/issue-body.ts';
import type { Marker } from '../block/marker.ts';
import { hashTitle } from '../block/marker-hashes.ts';
import { boundSightings } from '../block/marker-sightings.ts';
import { isFindable } from '../identity/places.ts';
import { mergeTicks } from '../block/merge-ticks.ts';
import type { Patch, PatchContext } from './patch-fields.ts';
import { computeExtras } from './patch-extras.ts';
import { computeAssignees, computeLabels } from './patch-people.ts';
import { compareState, type StateChange } from './patch-state.ts';
import type { Issue, Sighting } from '../block/types.ts';

/**
 * Compares what the notes want with an issue as it stands and gives the one request that is missing, or null. A pure
 * function of both, so that planning (on the issue as listed) and applying (on the issue read again) decide alike.
 */
export function computePatch(desired: Desired, issue: Issue, context: PatchContext): Patch | null {
  const reading = readBody(issue.body);
  if (reading.kind !== 'managed' || reading.marker.key !== desired.key) return null;
  const { marker } = reading;
  const change = compareState(desired, issue, marker);
  const isElsewhere = hasMoved(desired, marker);
  const moved = isElsewhere || isOutOfReach(desired, marker) ? ['moved'] : [];
  if (issue.state === 'closed' && change.fields.state === undefined) return recordClosed(desired, issue, change, moved);
  const content = listContentChanges(desired, marker);
  const people = computeAssignees(desired, issue, marker, context);
  const labels = computeLabels(desired, issue, marker);
  const title = computeTitle(desired, issue, marker);
  const named = [...content, ...people.aspects, ...labels.aspects, ...(title === null ? [] : ['title'])];
  const aspects = [...new Set([...named, ...change.aspects, ...(content.length === 0 ? moved : [])])];
  if (aspects.length === 0) return null;
  const extras = change.verb === 'close' ? null : computeExtras(desired, issue, marker, context);
  const next: Marker = {
    ...marker,
    ...extras?.remembered,
    ...(isElsewhere ? { sightings: desired.sightings } : {}),
    ...(content.length === 0
      ? {}
      : {
          content: desired.content,
          sightings: desired.sightings,
          ticked: desired.ticked,
          owners: desired.owners,
          removed: false,
        }),
    state: desired.state,
    closed: change.fields.state === 'closed',
    reopened: change.verb === 'reopen' || (issue.state === 'open' && issue.stateReason === 'reopened'),
    assignees: people.remembered,
    theirs: people.theirs,
    labels: labels.remembered,
    teams: joinTeams(desired, marker),
    title: title === null ? marker.title : hashTitle(title),
  };
  const block =
    content.length === 0
      ? replaceMarker(reading.block, next)
      : rewriteBlock(desired, reading.block, marker, next, context);
  const body = issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end);
  const fields = {
    ...(title === null ? {} : { title }),
    body,
    ...labels.fields,
    ...people.fields,
    ...extras?.fields,
    ...change.fields,
  };
  return { verb: change.verb, fields, aspects };
}

/**
 * An issue that a person closed gets no new text; but that the note changed its state is remembered, so that a later
 * reopening wins, and where its note lies now, so that it is found again.
 */
function recordClosed(desired: Desired, issue: Issue, change: StateChange, moved: readonly string[]): Patch | null {
  const reading = readBody(issue.body);
  if (reading.kind !== 'managed') return null;
  const { marker } = reading;
  // What is over and stands in further notes is told by those that are known.
  const isLost = marker.sightings.some((then) => !desired.sightings.some((now) => isFindable(then, now)));
  const isFar = isOutOfReach(desired, marker);
  const aspects = [...change.aspects, ...(isLost || isFar ? moved : [])];
  if (aspects.length === 0) return null;
  const block = replaceMarker(reading.block, {
    ...marker,
    ...(change.aspects.length === 0 ? {} : { state: desired.state, closed: false }),
    ...(isLost && moved.length > 0 ? { sightings: desired.sightings } : {}),
    ...(isFar ? { teams: joinTeams(desired, marker) } : {}),
  });
  const body = issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end);
  return { verb: change.verb, fields: { ...change.fields, body }, aspects };
}

/** Whether a note without a sighting holds it, in which a later run would take it for another TODO. */
function isOutOfReach({ besideTeams }: Desired, marker: Marker): boolean {
  return besideTeams.some((team) => !marker.teams.includes(team));
}

function joinTeams({ teams, besideTeams }: Desired, marker: Marker): readonly string[] {
  return [...new Set([...marker.teams, ...teams, ...besideTeams])];
}

/** Whether the TODO stands where a later run would not find it again by what the marker remembers. */
function hasMoved({ sightings, isRenewed }: Desired, marker: Marker): boolean {
  if (!isRenewed && sightings.every((now) => marker.sightings.some((then) => isFindable(then, now)))) return false;
  const isSame = (a: Sighting, b: Sighting | undefined) => a.path === b?.path && a.date === b.date && a.text === b.text;
  const kept = boundSightings(sightings);
  return kept.length !== marker.sightings.length || !kept.every((one, index) => isSame(one, marker.sightings[index]));
}

function listContentChanges(desired: Desired, marker: Marker): readonly string[] {
  const [old, now] = [marker.content, desired.content];
  return [
    old.text === now.text ? null : 'text',
    old.owners === now.owners ? null : 'owners',
    old.due === now.due ? null : 'due',
    old.items === now.items ? null : 'checklist',
    old.raised === now.raised && old.last === now.last ? null : old.raised < now.raised ? 'raised again' : 'sightings',
    marker.removed ? 'back in the notes' : null,
  ].filter((aspect) => aspect !== null);
}

/** The title follows the text as long as it is the one that was written last: a person's own title stays for good. */
function computeTitle(desired: Desired, issue: Issue, marker: Marker): string | null {
  if (marker.content.text === desired.content.text || hashTitle(issue.title) !== marker.title) return null;
  return desired.title.trim() === issue.title.trim() ? null : desired.title;
}

function rewriteBlock(desired: Desired, block: string, old: Marker, next: Marker, context: PatchContext): string {
  const items = mergeTicks(desired.block.items, { block, ticked: old.ticked }, context.policy);
  return writeBlock({ ...desired.block, items, mentions: [], follows: readFollows(block) }, next, context.policy);
}

function readFollows(block: string): string | null {
  return /^\*\*Raised again after\*\* (\S+) was closed\r?$/m.exec(block)?.[1] ?? null;
}
