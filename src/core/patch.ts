import type { Desired } from './desired.ts';
import { isClosedByUs } from './closing.ts';
import { foldText } from './fold-text.ts';
import { readBody, readTicks, replaceMarker, writeBlock } from './issue-body.ts';
import { hashTitle, hashWord, type Marker } from './marker.ts';
import { neutraliseMarkdown, type LinkPolicy } from './neutralise.ts';
import type { Issue, SubItem } from './types.ts';

/** GitHub's limit. */
const MOST_ASSIGNEES = 10;

/** The fields of one PATCH; only what changes. */
export type IssueFields = {
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
};

/** What has to be written to an issue, what that is called, and what people are told. */
export type Patch = {
  readonly verb: 'update' | 'close' | 'reopen';
  readonly fields: IssueFields;
  readonly aspects: readonly string[];
};

/** What the caller knows that neither the notes nor the issue tell. */
export type PatchContext = {
  readonly policy: LinkPolicy;
  /** Whether a login can be assigned in this repository. */
  readonly isAssignable: (login: string) => boolean;
};

/**
 * Compares what the notes want with an issue as it stands and gives the one request that is missing, or null. A pure
 * function of both, so that planning (on the issue as listed) and applying (on the issue read again) decide alike.
 */
export function computePatch(desired: Desired, issue: Issue, context: PatchContext): Patch | null {
  const reading = readBody(issue.body);
  if (reading.kind !== 'managed' || reading.marker.key !== desired.key) return null;
  const { marker } = reading;
  const change = compareState(desired, issue, marker);
  if (issue.state === 'closed' && change.verb !== 'reopen') return recordState(desired, issue, change);
  const content = listContentChanges(desired, marker);
  const people = computeAssignees(desired, issue, marker, context);
  const labels = computeLabels(desired, issue, marker);
  const title = computeTitle(desired, issue, marker);
  const aspects = [
    ...content,
    ...people.aspects,
    ...labels.aspects,
    ...(title === null ? [] : ['title']),
    ...change.aspects,
  ];
  if (aspects.length === 0) return null;
  const next: Marker = {
    ...marker,
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
    closed: change.verb === 'close',
    assignees: people.remembered,
    labels: labels.remembered,
    teams: [...new Set([...marker.teams, ...desired.teams])],
    title: title === null ? marker.title : hashTitle(title),
  };
  const block =
    content.length === 0
      ? replaceMarker(reading.block, next)
      : rewriteBlock(desired, reading.block, marker, next, context);
  const body = issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end);
  const fields = { ...(title === null ? {} : { title }), body, ...labels.fields, ...people.fields, ...change.fields };
  return { verb: change.verb, fields, aspects };
}

type StateChange = Pick<Patch, 'verb' | 'fields' | 'aspects'>;

/** Edge-triggered: the state is written only when the note's differs from the one recorded last. */
function compareState(desired: Desired, issue: Issue, marker: Marker): StateChange {
  const isBack = marker.removed && isClosedByUs(issue, marker) && desired.state === 'open';
  if (desired.state === marker.state && !isBack) return { verb: 'update', fields: {}, aspects: [] };
  if (desired.state === 'open') {
    if (issue.state === 'open' || !isClosedByUs(issue, marker))
      return { verb: 'update', fields: {}, aspects: ['open again in the notes'] };
    return {
      verb: 'reopen',
      fields: { state: 'open', stateReason: 'reopened' },
      aspects: [isBack ? 'back in the notes' : 'open again'],
    };
  }
  const word = desired.state === 'done' ? 'completed' : 'not planned';
  if (issue.state === 'closed') return { verb: 'update', fields: {}, aspects: [`${desired.state} in the notes`] };
  const stateReason = desired.state === 'done' ? 'completed' : 'not_planned';
  return { verb: 'close', fields: { state: 'closed', stateReason }, aspects: [word] };
}

/** A closed issue gets no new text; but that the note changed its state is remembered, so that a later reopening wins. */
function recordState(desired: Desired, issue: Issue, change: StateChange): Patch | null {
  const reading = readBody(issue.body);
  if (change.aspects.length === 0 || reading.kind !== 'managed') return null;
  const block = replaceMarker(reading.block, { ...reading.marker, state: desired.state });
  return { ...change, fields: { body: issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end) } };
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

type ListChange = {
  readonly fields: IssueFields;
  readonly aspects: readonly string[];
  readonly remembered: readonly string[];
};

/** Adds who is newly wanted; takes away who was put there by us and is no longer named, when the note's owners changed. */
function computeAssignees(desired: Desired, issue: Issue, marker: Marker, context: PatchContext): ListChange {
  const wanted = new Set(desired.assignees.map(hashWord));
  const known = new Set(marker.assignees);
  const changed = marker.content.owners !== desired.content.owners;
  const current = issue.assignees;
  const fresh = desired.assignees.filter((login) => !known.has(hashWord(login)) && !includesName(current, login));
  const staying = changed
    ? current.filter((login) => !known.has(hashWord(login)) || wanted.has(hashWord(login)))
    : current;
  const next = [...staying, ...fresh.filter(context.isAssignable)].slice(0, Math.max(MOST_ASSIGNEES, current.length));
  const isSame = next.length === current.length && next.every((login) => includesName(current, login));
  const kept = marker.assignees.filter((hash) => !changed || wanted.has(hash));
  const aspects = fresh.length > 0 && !changed ? ['assignees'] : [];
  return { fields: isSame ? {} : { assignees: next }, aspects, remembered: [...new Set([...kept, ...wanted])] };
}

function computeLabels(desired: Desired, issue: Issue, marker: Marker): ListChange {
  const known = new Set(marker.labels);
  const fresh = desired.labels.filter((label) => !known.has(hashWord(label)) && !includesName(issue.labels, label));
  return {
    fields: fresh.length === 0 ? {} : { labels: [...issue.labels, ...fresh] },
    aspects: fresh.length === 0 ? [] : ['labels'],
    remembered: [...new Set([...marker.labels, ...desired.labels.map(hashWord)])],
  };
}

/** The title follows the text as long as it is the one that was written last: a person's own title stays for good. */
function computeTitle(desired: Desired, issue: Issue, marker: Marker): string | null {
  if (marker.content.text === desired.content.text || hashTitle(issue.title) !== marker.title) return null;
  return desired.title.trim() === issue.title.trim() ? null : desired.title;
}

function includesName(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}

function rewriteBlock(desired: Desired, block: string, old: Marker, next: Marker, context: PatchContext): string {
  const items = mergeTicks(desired.block.items, readTicks(block), new Set(old.ticked), context.policy);
  return writeBlock({ ...desired.block, items, mentions: [], follows: readFollows(block) }, next, context.policy);
}

/** A person's tick stays unless the note's own has changed since it was last written. */
function mergeTicks(
  items: readonly SubItem[],
  theirs: ReadonlyMap<string, boolean>,
  base: ReadonlySet<string>,
  policy: LinkPolicy,
): readonly SubItem[] {
  return items.map((item) => {
    const written = theirs.get(foldText(neutraliseMarkdown(item.text, policy)));
    const changed = item.done !== base.has(hashWord(foldText(item.text)));
    return { ...item, done: changed || written === undefined ? item.done : written };
  });
}

function readFollows(block: string): string | null {
  return /^\*\*Raised again after\*\* (\S+) was closed\r?$/m.exec(block)?.[1] ?? null;
}
