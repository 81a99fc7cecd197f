// Replays the history of a repository of minutes push by push, in process, twice each, and tells what became of it: the
// figures, and each carry-over, split and mark with both texts, so that they can be judged.
// Usage: npm run replay -- REPOSITORY [GLOB…]     REPOSITORY is a local clone; without globs, notes carry their date
import { readBody } from '../src/core/block/issue-body.ts';
import { readHistory, type Push } from './replay/history.ts';
import { createReplayNotes, type Renamed } from './replay/notes.ts';
import { ReplayTracker } from './replay/tracker.ts';
import { computeOverlap, takeWords } from './replay/words.ts';
import type { Todo } from '../src/core/people/types.ts';
import { createLinkPolicy } from '../src/core/people/targets.ts';
import type { Change } from '../src/core/plan/change.ts';
import { computePlan } from '../src/core/plan/compute-plan.ts';
import type { PlanInput } from '../src/core/plan/plan-input.ts';
import type { Sighting } from '../src/core/block/types.ts';
import { hashText } from '../src/core/text/hash.ts';
import { foldText } from '../src/core/text/fold-text.ts';
import { defaultSettings } from '../src/settings/default-settings.ts';

/** Overlap of words from which a new issue beside an older open one is shown as a split, to be judged. */
const LIKELY_SPLIT = 0.6;
const TARGET = 'acme/tracker';

const [repository, ...globs] = process.argv.slice(2);
if (repository === undefined) {
  console.error('Usage: npm run replay -- REPOSITORY [GLOB…]');
  process.exit(2);
}
const settings = { ...defaultSettings(TARGET), notes: globs.length === 0 ? null : globs };
const policy = createLinkPolicy(settings, 'acme/notes', 'https://github.com');
const counts = {
  pushes: 0,
  opened: 0,
  updated: 0,
  closed: 0,
  marked: 0,
  carried: 0,
  reworded: 0,
  'second-run writes': 0,
  'kept through renames': 0,
  'lost through renames': 0,
};
const tracker = new ReplayTracker();
const { notes, others, paths, covers, read } = createReplayNotes(repository, settings);
/** What each issue's TODO says, for judging. */
const texts = new Map<number, { readonly text: string; readonly words: ReadonlySet<string> }>();

for (const push of readHistory(repository)) replayPush(push);
const open = tracker.issues.filter(({ state }) => state === 'open').length;
console.log(
  Object.entries({ ...counts, issues: tracker.issues.length, 'open at the end': open })
    .map(([name, count]) => `${name} ${String(count)}`)
    .join(', '),
);

function replayPush(push: Push): void {
  const renamed = read(push);
  if (renamed === null) return;
  counts.pushes += 1;
  const before = tracker.issues.length;
  const { changes } = computePlan(createInput(push, renamed));
  for (const change of changes) tell(change, push, before);
  for (const change of changes) tracker.apply(change, push.time, policy);
  countRenames(renamed, changes);
  const again = computePlan(createInput(push, renamed)).changes;
  counts['second-run writes'] += again.length;
  for (const change of again)
    console.log(`again\t${push.sha.slice(0, 8)} ${change.kind} ${JSON.stringify(change.subject.title)}`);
}

function createInput({ sha, touched }: Push, renamed: Renamed): PlanInput {
  return {
    notes: [...notes.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    others: [...others.values()],
    issues: [...tracker.issues],
    settings,
    trackers: { repository: 1, detached: new Set(), isTrusted: () => true },
    scope: { commitPaths: paths, covers },
    base: { serverUrl: 'https://github.com', notesRepo: 'acme/notes', sha },
    policy,
    since: null,
    added: new Set(),
    renames: new Map([...renamed].map(([path, { from }]) => [path, from])),
    touched: new Set(touched.flatMap(({ path, from }) => (from === null ? [path] : [path, from]))),
    only: null,
  };
}

/** Counts a change, and prints what a person has to judge. */
function tell(change: Change, push: Push, before: number): void {
  const where = `${push.sha.slice(0, 8)} ${change.subject.note}`;
  switch (change.kind) {
    case 'create': {
      counts.opened += 1;
      const { sightings } = change.desired;
      for (const [index, sighting] of sightings.entries())
        if (index > 0) tellJoin(sighting, sightings[index - 1], where);
      tellSplit(change, where, before);
      texts.set(before + counts.opened - before, describe(change.desired.block.source));
      return;
    }
    case 'update': {
      const { aspects, verb } = change.patch;
      counts[verb === 'close' ? 'closed' : 'updated'] += 1;
      const reading = readBody(change.issue.body);
      const known = reading.kind === 'managed' ? reading.marker.sightings : [];
      for (const sighting of change.desired.sightings)
        if (
          aspects.includes('raised again') &&
          !known.some(({ path, date }) => path === sighting.path && date === sighting.date)
        )
          tellJoin(sighting, known.at(-1), where, texts.get(change.issue.number)?.text);
      texts.set(change.issue.number, describe(change.desired.block.source));
      return;
    }
    case 'remove':
      counts.marked += 1;
      console.log(
        `mark\t${where}\t#${String(change.issue.number)}\t${texts.get(change.issue.number)?.text ?? ''}\t${findInNotes(change.issue.number)}`,
      );
      return;
    case 'renew':
      counts.updated += 1;
      return;
    case 'duplicate':
      counts.closed += 1;
  }
}

function describe(source: string) {
  return { text: source.replace(/\s+/g, ' '), words: takeWords(source) };
}

/** A TODO that was taken for one of an earlier note. */
function tellJoin(now: Sighting, then: Sighting | undefined, where: string, old?: string): void {
  counts.carried += 1;
  if (then?.text === now.text && then.owners === now.owners) return;
  if (then?.text !== now.text) counts.reworded += 1;
  const earlier = findTodo(then)?.source ?? old ?? '?';
  console.log(`join\t${where}\t${then?.path ?? '?'}\t${flat(earlier)}\t${flat(findTodo(now)?.source ?? '?')}`);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 400);
}

function findTodo(sighting: Sighting | undefined): Todo | undefined {
  if (sighting === undefined) return undefined;
  return notes.get(sighting.path)?.todos.find(({ text }) => hashText(foldText(text), 8) === sighting.text);
}

/** A new issue beside an open one in much the same words: perhaps they should be one. */
function tellSplit(change: Extract<Change, { kind: 'create' }>, where: string, before: number): void {
  const { words } = describe(change.desired.block.source);
  const rivals = tracker.issues.slice(0, before).filter(({ state }) => state === 'open');
  let best: { number: number; score: number } | null = null;
  for (const { number } of rivals) {
    const score = computeOverlap(words, texts.get(number)?.words ?? new Set());
    if (score >= LIKELY_SPLIT && score > (best?.score ?? 0)) best = { number, score };
  }
  if (best === null) return;
  const issue = tracker.issues[best.number - 1];
  const reading = readBody(issue?.body ?? '');
  const path = reading.kind === 'managed' ? (reading.marker.sightings.at(-1)?.path ?? '?') : '?';
  console.log(
    `split\t${where}\t#${String(best.number)} ${best.score.toFixed(2)} ${path}\t${flat(texts.get(best.number)?.text ?? '')}\t${flat(change.desired.block.source)}`,
  );
}

/** Whether words of an issue that is about to be marked still stand in one item of some note. */
function findInNotes(number: number): string {
  const words = texts.get(number)?.words ?? new Set<string>();
  for (const note of notes.values())
    for (const todo of note.todos)
      if (computeOverlap(words, takeWords(todo.source)) >= 0.8) return `${note.path}: ${flat(todo.source)}`;
  return '-';
}

/** Items that nobody touched while their note was renamed keep their issues. */
function countRenames(renamed: Renamed, changes: readonly Change[]): void {
  for (const [path, { old }] of renamed) {
    const held = new Set(old.todos.map(nameTodo));
    const opened = new Set(
      changes.flatMap((change) =>
        change.kind === 'create' ? [`${change.subject.note} ${String(change.subject.line)}`] : [],
      ),
    );
    for (const todo of notes.get(path)?.todos ?? []) {
      if (!held.has(nameTodo(todo)) || todo.withheld !== null || todo.state !== 'open') continue;
      counts[opened.has(`${path} ${String(todo.line)}`) ? 'lost through renames' : 'kept through renames'] += 1;
    }
  }
}

function nameTodo({ owners, text }: Todo): string {
  return `${owners.map(({ raw }) => raw).join('/')}: ${foldText(text)}`;
}
