import { describe, expect, it } from '@jest/globals';
import { applyInputs } from '../../src/settings/apply-inputs.ts';
import { TrackerError, type FailureKind } from '../../src/shell/github/tracker-error.ts';
import { sync } from '../../src/app/sync.ts';
import { buildNote, buildSettings, TARGET, type NoteSketch } from '../support/build-notes.ts';
import { buildRun, syncNotes, tellIssues } from '../support/build-run.ts';
import { createFakeTracker, type FakeTracker } from '../support/fake-tracker.ts';

const PATH = 'minutes/2026-01-05.md';
const note = (text: string, target = TARGET): NoteSketch => ({ path: PATH, todos: [{ text, owners: ['AM'], target }] });
const TEXT = 'Measure the boot time of the board';
const OTHER = 'acme/other';

/** Syncs with a tracker of which one operation fails. */
async function syncFailing(tracker: FakeTracker, sketch: NoteSketch, failing: object, change: object = {}) {
  const notes = [buildNote(sketch)];
  return sync({ ...buildRun(tracker, notes, change), tracker: { ...tracker, ...failing } }, notes);
}

describe('an issue that lost its label', () => {
  async function createDetached(): Promise<FakeTracker> {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(TEXT)]);
    tracker.edit(TARGET, 1, { labels: [] });
    return tracker;
  }

  it('is a no also when the TODO would go to another target today', async () => {
    const tracker = await createDetached();
    const settings = buildSettings({ target: OTHER, former: { targets: [TARGET], labels: [] } });
    const report = await syncNotes(tracker, [note(TEXT, OTHER)], { settings });
    expect(tellIssues(tracker)).toHaveLength(1);
    expect(report.skipped).toMatchObject([{ reason: 'detached' }]);
  });

  it('is none when somebody from outside wrote it', async () => {
    const tracker = await createDetached();
    tracker.edit(TARGET, 1, { author: 'stranger', authorAssociation: 'NONE' });
    await syncNotes(tracker, [note(TEXT)]);
    expect(tellIssues(tracker)).toHaveLength(2);
  });
});

describe('a former target', () => {
  const settings = buildSettings({ target: OTHER, former: { targets: [TARGET], labels: [] } });

  it.each<[FailureKind, number]>([
    ['unauthorised', 1],
    ['forbidden', 1],
    ['ambiguous', 1],
    ['limited', 1],
    ['not found', 2],
    ['gone', 2],
  ])('that answers "%s" leaves %i issues: what it may hold is not opened again', async (kind, count) => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(TEXT)]);
    const listIssues: FakeTracker['listIssues'] = (repo, label) =>
      repo === TARGET
        ? Promise.reject(new TrackerError(kind, `${repo}: no`, { status: null }))
        : tracker.listIssues(repo, label);
    await syncFailing(tracker, note(TEXT, OTHER), { listIssues }, { settings });
    expect(tellIssues(tracker)).toHaveLength(count);
  });
});

describe('one issue', () => {
  it.each<[FailureKind, string]>([
    ['moved', 'deferred'],
    ['gone', 'deferred'],
    ['waited', 'deferred'],
    ['ambiguous', 'failed'],
  ])('that cannot be changed ("%s") is %s, and the others are served', async (kind, status) => {
    const tracker = createFakeTracker();
    const both = (extra: string): NoteSketch => ({
      path: PATH,
      todos: [`AM: ${TEXT}${extra}`, `TT: Write the scheduler down${extra}`],
    });
    await syncNotes(tracker, [both('')]);
    const refuse = (number: number) =>
      number === 1 ? Promise.reject(new TrackerError(kind, 'no', { status: null })) : null;
    const failing = {
      getIssue: (repo: string, number: number) =>
        (kind === 'moved' || kind === 'gone' ? refuse(number) : null) ?? tracker.getIssue(repo, number),
      updateIssue: (repo: string, number: number, fields: object) =>
        refuse(number) ?? tracker.updateIssue(repo, number, fields),
    };
    const report = await syncFailing(tracker, both(' again'), failing);
    const statuses = report.outcomes.map((outcome) => outcome.status);
    // A limit holds for the whole target; the rest waits for the next run.
    expect(statuses).toEqual(kind === 'waited' ? ['deferred', 'deferred'] : [status, 'done']);
  });
});

describe('a run without notes', () => {
  it('closes no double either', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note(TEXT)]);
    const [issue] = tracker.list();
    const draft = { title: TEXT, body: issue?.body ?? '', labels: ['meeting-todo'], assignees: [] };
    await tracker.createIssue(TARGET, draft);
    const writes = tracker.countWrites();
    await syncNotes(tracker, []);
    expect(tracker.countWrites()).toBe(writes);
  });
});

describe('the names of repositories', () => {
  it('have one spelling, since GitHub knows no case', () => {
    const settings = buildSettings({
      target: 'Acme/App',
      routes: [{ when: { text: ['x'] }, target: 'acme/APP', labels: [] }],
      followLinks: ['ACME/app', 'acme/lib'],
      former: { targets: ['acme/Lib'], labels: [] },
    });
    expect(applyInputs(settings, { target: 'acme/app', notes: null, since: null })).toMatchObject({
      target: 'acme/app',
      routes: [{ target: 'acme/app' }],
      followLinks: ['acme/app', 'acme/lib'],
      former: { targets: ['acme/lib'] },
    });
  });
});
