import { describe, expect, it } from '@jest/globals';
import { sync } from '../../../src/app/sync.ts';
import { extractNote } from '../../../src/core/people/extract-note.ts';
import type { Report } from '../../../src/core/plan/types.ts';
import { describeAgenda } from '../../../src/core/tell/agenda.ts';
import type { Settings } from '../../../src/settings/types.ts';
import { buildSettings, TARGET } from '../../support/build-notes.ts';
import { buildRun } from '../../support/build-run.ts';
import { createFakeTracker, type FakeTracker } from '../../support/fake-tracker.ts';

const FIRST = `## Action items
- [ ] AM: Look into the timer of the boards by 2026-03-29
- [ ] TT: Write the notes of the release
`;
const PEOPLE = [
  { login: 'ada', aliases: ['AM'], teams: null },
  { login: 'tt', aliases: ['TT'], teams: null },
];

type Files = Readonly<Record<string, string>>;

function syncFiles(tracker: FakeTracker, files: Files, change: Partial<Settings> = {}): Promise<Report> {
  const settings = buildSettings({ people: PEOPLE, ...change });
  const notes = Object.entries(files).map(([path, text]) =>
    extractNote({ path, bytes: new TextEncoder().encode(text) }, settings),
  );
  return sync(buildRun(tracker, notes, { settings }), notes);
}

async function start(): Promise<{ tracker: FakeTracker; agenda: string }> {
  const tracker = createFakeTracker();
  await syncFiles(tracker, { 'kernel/2026-01-07.md': FIRST });
  const { standing } = await syncFiles(tracker, { 'kernel/2026-01-07.md': FIRST });
  return { tracker, agenda: describeAgenda(standing, { today: '2026-01-14', team: null, timezone: 'UTC' }) };
}

const paste = (text: string): Files => ({ 'kernel/2026-01-07.md': FIRST, 'kernel/2026-01-14.md': text });
const tell = ({ outcomes }: Report) => outcomes.map(({ verb, number, status }) => [verb, number, status]);

describe('an agenda that was not pasted as it was meant', () => {
  it('twice into one note is once', async () => {
    const { tracker, agenda } = await start();
    expect(tell(await syncFiles(tracker, paste(`${agenda}\n${agenda}`)))).toEqual([]);
    expect(
      tell(
        await syncFiles(tracker, paste(`${agenda}\n${agenda.replace('## Action', '## Action items\n## More action')}`)),
      ),
    ).toEqual([]);
  });

  it('twice with one box ticked closes that issue, once', async () => {
    const { tracker, agenda } = await start();
    const report = await syncFiles(tracker, paste(`${agenda}\n${agenda.replace('[ ] TT', '[x] TT')}`));
    expect(tell(report)).toEqual([['close', 2, 'done']]);
    expect(tell(await syncFiles(tracker, paste(`${agenda}\n${agenda.replace('[ ] TT', '[x] TT')}`)))).toEqual([]);
  });

  it('with one reference at two items is the issue of the one more alike; the other is a TODO of its own', async () => {
    const { tracker, agenda } = await start();
    const other =
      '- [ ] TT: Order the cables for the new lab ([tracker#1](https://github.com/acme/tracker/issues/1))\n';
    const text = agenda + other;
    expect(tell(await syncFiles(tracker, paste(text)))).toEqual([['create', 3, 'done']]);
    expect(tracker.list(TARGET).map(({ title }) => title)).toEqual([
      'Look into the timer of the boards',
      'Write the notes of the release',
      'Order the cables for the new lab',
    ]);
    expect(tell(await syncFiles(tracker, paste(text)))).toEqual([]);
  });

  it.each<[string, (tracker: FakeTracker) => void]>([
    ['deleted', (tracker) => tracker.remove(TARGET, 1)],
    ['transferred without its label', (tracker) => tracker.remove(TARGET, 1)],
    ['out of our hands: its marker is gone', (tracker) => tracker.edit(TARGET, 1, { body: 'Mine now.' })],
    ['out of our hands: its label is gone', (tracker) => tracker.edit(TARGET, 1, { labels: [] })],
  ])('with the reference of an issue that is %s opens one at most, and then nothing', async (name, act) => {
    const { tracker, agenda } = await start();
    act(tracker);
    const opened = tell(await syncFiles(tracker, paste(agenda)));
    expect(opened.filter(([verb]) => verb !== 'create')).toEqual([]);
    expect(opened).toHaveLength(name.includes('hands') ? 0 : 1);
    expect(tell(await syncFiles(tracker, paste(agenda)))).toEqual([]);
  });

  it('with references into a target that is configured no longer opens each TODO once, where it goes now', async () => {
    const { tracker, agenda } = await start();
    const moved = { target: 'acme/elsewhere' };
    const opened = await syncFiles(tracker, paste(agenda), moved);
    expect(opened.outcomes.map(({ verb, subject }) => [verb, subject.repo])).toEqual([
      ['create', 'acme/elsewhere'],
      ['create', 'acme/elsewhere'],
    ]);
    expect(tell(await syncFiles(tracker, paste(agenda), moved))).toEqual([]);
    expect(tracker.list(TARGET).map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('with references into a former target goes on with its issues', async () => {
    const { tracker, agenda } = await start();
    const moved = { target: 'acme/elsewhere', former: { targets: [TARGET], labels: [] } };
    expect(tell(await syncFiles(tracker, paste(agenda), moved))).toEqual([]);
  });

  it('with the reference of a stranger’s issue is text, and touches that issue never', async () => {
    const { tracker } = await start();
    await tracker.createIssue(TARGET, { title: 'Theirs', body: 'Words', labels: [], assignees: [] });
    const text =
      '## Action items\n- [x] TT: Answer what they asked in spring ([tracker#3](https://github.com/acme/tracker/issues/3))\n';
    expect(tell(await syncFiles(tracker, paste(text)))).toEqual([]);
    expect(tracker.list(TARGET)[2]).toMatchObject({ state: 'open', body: 'Words' });
  });
});
