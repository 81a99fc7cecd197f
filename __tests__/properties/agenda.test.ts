import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sync } from '../../src/app/sync.ts';
import type { Note } from '../../src/core/people/types.ts';
import { extractNote } from '../../src/core/people/extract-note.ts';
import type { Report } from '../../src/core/plan/types.ts';
import { describeAgenda } from '../../src/core/tell/agenda.ts';
import { buildSettings, TARGET } from '../support/build-notes.ts';
import { buildRun } from '../support/build-run.ts';
import { createFakeTracker, type FakeTracker } from '../support/fake-tracker.ts';
import { randomNotes, type RandomNote } from '../support/reflect-notes.ts';

const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 3_000) / 100);

const SETTINGS = buildSettings({
  people: [
    { login: 'ada', aliases: ['AM', 'Ada Moe'], teams: null },
    { login: 'tt', aliases: ['TT'], teams: null },
  ],
});
const read = (file: RandomNote): Note => extractNote(file, SETTINGS);

/** Owners as notes write them who are hard to tell from words once a line is all there is. */
const ODD_ITEMS = [
  '| Action | Owner |\n|---|---|\n| Pay the invoice of the printer | wandererfan |\n| Ask the vendor | Zoë de Wit, TT |',
  '- [ ] wandererfan: Provide the credentials of the mirror',
  '- scott to post a comment on the array proposal',
  '- SC/PAC: SC to update the charter, PAC will approve it',
  '- Tom I is going to do research on licences',
  '- TODO(mk-9): update the charter with the new resolution',
  '- ACTION: Ada Moe and TT to clear the queue before the next meeting',
  '- Everyone: read https://example.org/a#b: the second part',
  '- [ ] @bo-octo will test `a: b` at once',
  '- **Sean**: https://example.org/pull/196 - some doubts. Sean will go and look',
] as const;
const history = fc.tuple(
  randomNotes,
  fc.subarray([...ODD_ITEMS], { maxLength: 4 }),
  fc.array(fc.record({ issue: fc.nat(20), reason: fc.constantFrom('completed', 'not_planned') }), { maxLength: 3 }),
);

function addOdd(notes: readonly RandomNote[], items: readonly string[]): readonly RandomNote[] {
  const text = `## Action items\n\n${items.join('\n\n')}\n`;
  return [...notes, { path: 'kernel/2026-02-11.md', bytes: new TextEncoder().encode(text) }];
}

function syncFiles(tracker: FakeTracker, files: readonly RandomNote[]): Promise<Report> {
  const notes = files.map(read);
  return sync(buildRun(tracker, notes, { settings: SETTINGS }), notes);
}

/** A world in which people closed some issues, and the agenda that it gives. */
async function start([notes, odd, closed]: typeof history extends fc.Arbitrary<infer T> ? T : never) {
  const tracker = createFakeTracker();
  const files = addOdd(notes, odd);
  await syncFiles(tracker, files);
  for (const { issue: index, reason } of closed) {
    const issue = tracker.list(TARGET)[index];
    if (issue?.state === 'open') tracker.edit(TARGET, issue.number, { state: 'closed', stateReason: reason });
  }
  const report = await syncFiles(tracker, files);
  const agenda = describeAgenda(report.standing, { today: '2026-02-18', team: null, timezone: 'UTC' });
  const [heading = '', ...rest] = agenda.trimEnd().split(/\n(?=- )/);
  return { tracker, files, heading, items: rest };
}

function paste(files: readonly RandomNote[], lines: readonly string[], end = '\n'): readonly RandomNote[] {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`.replace(/\n/g, end));
  return [...files, { path: 'kernel/2026-02-18.md', bytes }];
}

const nameIssue = (item: string) => Number(/tracker#(\d+)\]/.exec(item.split('\n')[0] ?? '')?.[1]);

describe('an agenda in the next note of its team', () => {
  it('plans nothing, whole or in part, in any order, in whatever line ends', async () => {
    let pasted = 0;
    const part = fc.array(fc.nat(60), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(history, part, fc.constantFrom('\n', '\r\n'), async (past, order, end) => {
        const { tracker, files, heading, items } = await start(past);
        const some = [...new Set(order)].flatMap((index) => items[index] ?? []);
        for (const chosen of [items, some]) {
          const writes = tracker.countWrites();
          const report = await syncFiles(tracker, paste(files, [heading, ...chosen], end));
          expect({ outcomes: report.outcomes, writes: tracker.countWrites() - writes }).toEqual({
            outcomes: [],
            writes: 0,
          });
          pasted += chosen.length;
        }
      }),
      { numRuns: RUNS },
    );
    expect(pasted).toBeGreaterThan(RUNS * 3);
  });

  /** What is said otherwise of one line, and what that changes. */
  const EDITS = {
    tick: { edit: (line: string) => line.replace('[ ]', '[x]'), verb: 'close', aspects: ['completed'] },
    word: {
      edit: (line: string) => line.replace(/ \((?=[^()]*\[tracker#)/, ' for the harbour festival ('),
      verb: 'update',
      aspects: ['text', 'title'],
    },
    owner: {
      edit: (line: string) => line.replace(/^(- \[ \] )(?:AM|TT|Ada Moe): /, '$1Wilma Quist: '),
      verb: 'update',
      aspects: ['owners'],
    },
    date: {
      edit: (line: string) => line.replace(/ \((?:due [-\d]+, )?(?=[^()]*\[tracker#)/, ' (due 2026-12-24, '),
      verb: 'update',
      aspects: ['due'],
    },
  } as const;

  it.each(Object.keys(EDITS) as (keyof typeof EDITS)[])('changes exactly one issue by a changed %s', async (name) => {
    const { edit, verb, aspects } = EDITS[name];
    let edited = 0;
    await fc.assert(
      fc.asyncProperty(history, fc.nat(60), async (past, index) => {
        const { tracker, files, heading, items } = await start(past);
        const at = index % Math.max(items.length, 1);
        const item = items[at];
        const [line = '', ...below] = item?.split('\n') ?? [];
        const changed = edit(line);
        if (item === undefined || changed === line || !line.startsWith('- [ ]')) return;
        edited += 1;
        const others = items.with(at, [changed, ...below].join('\n'));
        const { outcomes } = await syncFiles(tracker, paste(files, [heading, ...others]));
        expect({ item, changes: outcomes.map((one) => [one.number, one.verb, one.status]) }).toEqual({
          item,
          changes: [[nameIssue(item), verb, 'done']],
        });
        expect(aspects).toEqual(expect.arrayContaining([...(outcomes[0]?.aspects ?? ['none'])]));
      }),
      { numRuns: RUNS },
    );
    expect(edited).toBeGreaterThan(RUNS / 6);
  });
});
