import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBody, readQuote } from '../../src/core/block/issue-body.ts';
import type { Issue } from '../../src/core/block/types.ts';
import { TARGET } from '../support/build-notes.ts';
import { buildRepositoryAhead, syncNotes } from '../support/build-run.ts';
import { createFakeTracker, type FakeTracker } from '../support/fake-tracker.ts';
import {
  copyModel,
  createModel,
  listItems,
  sketchNotes,
  STEPS,
  takeStep,
  type Model,
  type Step,
} from '../support/model.ts';

/** A history takes some thousand times as long as a note. */
const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 15_000) / 100);

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...STEPS),
  note: fc.nat(11),
  item: fc.nat(11),
  word: fc.nat(50),
});

const history = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });

/** Issues that stand for a TODO of the notes: open and not marked as removed. */
function listStanding(tracker: FakeTracker): readonly Issue[] {
  return tracker.list().filter((issue) => {
    const reading = readBody(issue.body);
    return issue.state === 'open' && reading.kind === 'managed' && !reading.marker.removed;
  });
}

function countOpen(model: Model): number {
  return [...listItems(model).values()].filter((item) => item.state === 'open').length;
}

/** One issue per open TODO, and perhaps those whose words stand within another one's: what was merged is not gone. */
function expectOneEach(tracker: FakeTracker, model: Model): void {
  const standing = listStanding(tracker);
  const all = tracker.list().map(({ body }) => readQuote(body));
  const quotes = standing.map(({ body }) => readQuote(body));
  const isWithin = (quote: string) =>
    all.some((other) => other !== quote && other.includes(quote.slice(quote.indexOf(' '))));
  expect(standing.length).toBeGreaterThanOrEqual(countOpen(model));
  expect(quotes.filter((quote) => !isWithin(quote)).length).toBeLessThanOrEqual(countOpen(model));
}

async function expectSettled(tracker: FakeTracker, model: Model): Promise<void> {
  const before = tracker.countWrites();
  await syncNotes(tracker, sketchNotes(model));
  expect(tracker.countWrites() - before).toBe(0);
}

describe('any history of the notes', () => {
  const at = (kind: Step['kind'], item = 0, word = 0): Step => ({ kind, note: 0, item, word });
  /** Twins of two owners, of which the one that is over was edited before both are. */
  const editedTwins: Step[][] = [
    [at('remove'), at('twin'), at('new note')],
    [at('dropped', 7)],
    [at('new item')],
    [at('edit', 4, 4)],
    [at('done', 1), at('edit')],
    [at('new note')],
  ];

  it('has one open issue per open TODO after each push, and nothing left to write', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (pushes) => {
        const tracker = createFakeTracker();
        const model = createModel();
        for (const steps of pushes) {
          for (const one of steps) takeStep(model, one);
          await syncNotes(tracker, sketchNotes(model));
          expectOneEach(tracker, model);
          await expectSettled(tracker, model);
        }
      }),
      { numRuns: RUNS, examples: [[editedTwins]] },
    );
  });

  it('opens no second issue for a TODO, one step at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 30, size: 'max' }),
        fc.constantFrom(8, 20),
        async (steps, whole) => {
          const tracker = createFakeTracker();
          const model = createModel(whole);
          for (const one of steps) {
            takeStep(model, one);
            await syncNotes(tracker, sketchNotes(model));
            expect(tracker.list().length).toBeLessThan(model.nextId);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('ends the same when pushes are left out, as cancelled runs do', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.infiniteStream(fc.boolean()), async (pushes, runs) => {
        const tracker = createFakeTracker();
        const model = createModel();
        await syncNotes(tracker, sketchNotes(model));
        for (const steps of pushes) {
          takeStep(model, steps[0] ?? { kind: 'reorder', note: 0, item: 0, word: 0 });
          if (runs.next().value) await syncNotes(tracker, sketchNotes(model));
        }
        await syncNotes(tracker, sketchNotes(model));
        expectOneEach(tracker, model);
        await expectSettled(tracker, model);
      }),
      { numRuns: RUNS },
    );
  });
});

type Touch = {
  readonly issue: number;
  readonly what: 'title' | 'label' | 'unlabel' | 'assign' | 'unassign' | 'text' | 'close';
};

const touch: fc.Arbitrary<Touch> = fc.record({
  issue: fc.nat(20),
  what: fc.constantFrom('title', 'label', 'unlabel', 'assign', 'unassign', 'text', 'close'),
});

/** Does what a person does, and gives the check that it was not undone. */
function touchIssue(tracker: FakeTracker, { issue: index, what }: Touch): ((now: Issue) => void) | null {
  const issues = tracker.list(TARGET);
  const issue = issues[index % Math.max(issues.length, 1)];
  if (issue === undefined) return null;
  const edit = (change: Partial<Issue>) => tracker.edit(TARGET, issue.number, change);
  switch (what) {
    case 'title':
      edit({ title: 'Kept by a person' });
      return (now) => expect(now.title).toBe('Kept by a person');
    case 'label':
      edit({ labels: [...issue.labels, 'urgent'] });
      return (now) => expect(now.labels).toContain('urgent');
    case 'unlabel':
      edit({ labels: issue.labels.filter((label) => label !== 'minutes') });
      return (now) => expect(now.labels).not.toContain('minutes');
    case 'assign':
      edit({ assignees: [...issue.assignees, 'somebody'] });
      return (now) => expect(now.assignees).toContain('somebody');
    case 'unassign': {
      const [gone] = issue.assignees;
      if (gone === undefined || gone === 'somebody') return null;
      edit({ assignees: issue.assignees.filter((login) => login !== gone) });
      return null;
    }
    case 'text':
      edit({ body: `Mine, before.\n\n${issue.body}\n\nMine, after.` });
      return (now) => {
        expect(now.body.startsWith('Mine, before.')).toBe(true);
        expect(now.body.endsWith('Mine, after.') || now.stateReason === 'duplicate').toBe(true);
      };
    case 'close':
      if (issue.state === 'closed') return null;
      edit({ state: 'closed', stateReason: 'not_planned' });
      return (now) => expect(now.state).toBe('closed');
  }
}

describe('what people did to an issue', () => {
  it('is never lost, whatever happens in the notes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, fc.option(touch, { freq: 2 })), { minLength: 1, maxLength: 15 }),
        async (days) => {
          const tracker = createFakeTracker();
          const model = createModel();
          const checks: { number: number; check: (now: Issue) => void }[] = [];
          for (const [one, human] of days) {
            takeStep(model, one);
            await syncNotes(tracker, sketchNotes(model));
            if (human !== null) {
              const target = tracker.list(TARGET)[human.issue % Math.max(tracker.list(TARGET).length, 1)];
              const check = touchIssue(tracker, human);
              if (target !== undefined && check !== null) checks.push({ number: target.number, check });
            }
            for (const { number, check } of checks) {
              const now = tracker.issues.get(`${TARGET}#${number}`);
              if (now !== undefined) check(now);
            }
          }
          await syncNotes(tracker, sketchNotes(model));
          await expectSettled(tracker, model);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('runs that do not know each other', () => {
  it('a run from an older commit turns nothing back', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (pushes) => {
        const tracker = createFakeTracker();
        const model = createModel();
        await syncNotes(tracker, sketchNotes(model));
        for (const steps of pushes) {
          const old = copyModel(model);
          for (const one of steps) takeStep(model, one);
          await syncNotes(tracker, sketchNotes(model));
          const settled = tracker.list();
          const paths = [...sketchNotes(old), ...sketchNotes(model)].map((note) => note.path);
          await syncNotes(tracker, sketchNotes(old), { notesRepository: buildRepositoryAhead(paths) });
          expect(tracker.list()).toEqual(settled);
        }
      }),
      { numRuns: RUNS },
    );
  });

  /**
   * The late run cannot know what the newest notes say: what they hold as done it may open (seed 939095459). The next
   * run closes it, so that the two orders are compared after it.
   */
  it('two runs, one of them late, end in the same state in either order once another has followed', async () => {
    const push = fc.array(step, { minLength: 1, maxLength: 4 });
    const at = (kind: Step['kind'], note = 0): Step => ({ kind, note, item: 0, word: 0 });
    const doneSince: [Step[], Step[], Step[]] = [
      [at('new note')],
      [at('split'), at('edit twins')],
      [at('carry over'), at('done', 7), at('new note')],
    ];
    await fc.assert(
      fc.asyncProperty(push, push, push, async (...pushes) => {
        const model = createModel();
        const [first, second, third] = pushes.map((steps) => {
          for (const one of steps) takeStep(model, one);
          return copyModel(model);
        });
        if (first === undefined || second === undefined || third === undefined) return;
        const late = { notesRepository: buildRepositoryAhead(listDifferences(second, third)) };
        const [inOrder, turned] = [createFakeTracker(), createFakeTracker()];
        for (const tracker of [inOrder, turned]) await syncNotes(tracker, sketchNotes(first));
        await syncNotes(inOrder, sketchNotes(second), late);
        await syncNotes(inOrder, sketchNotes(third));
        await syncNotes(turned, sketchNotes(third));
        await syncNotes(turned, sketchNotes(second), late);
        for (const tracker of [inOrder, turned]) await syncNotes(tracker, sketchNotes(third));
        expect(tellState(turned)).toEqual(tellState(inOrder));
        await expectSettled(turned, third);
      }),
      { numRuns: RUNS, examples: [doneSince] },
    );
  });
});

/** Paths that differ between two states of the notes, old and new names alike. */
function listDifferences(old: Model, now: Model): readonly string[] {
  const [before, after] = [old, now].map((model) => new Map(sketchNotes(model).map((note) => [note.path, note])));
  const paths = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...paths].filter((path) => JSON.stringify(before?.get(path)) !== JSON.stringify(after?.get(path)));
}

/** What a maintainer sees of each issue, in no order. */
function tellState(tracker: FakeTracker): readonly string[] {
  return tracker
    .list(TARGET)
    .map(({ title, state, stateReason, labels, assignees, body }) => {
      const reading = readBody(body);
      const isMarked = reading.kind === 'managed' && reading.marker.removed;
      return JSON.stringify({ title, state, stateReason: stateReason ?? '', labels, assignees, isMarked });
    })
    .sort();
}
