import { describe, expect, it } from '@jest/globals';
import { readBody } from '../../../src/core/block/issue-body.ts';
import type { Run } from '../../../src/app/run.ts';
import type { NoteSketch } from '../../support/build-notes.ts';
import { syncNotes, tellIssues } from '../../support/build-run.ts';
import { createFakeTracker, type FakeTracker } from '../../support/fake-tracker.ts';
import { TARGET } from '../../support/build-notes.ts';

const A = 'minutes/2026-01-05.md';
const B = 'minutes/2026-01-12.md';
const C = 'minutes/2026-01-19.md';

const note = (path: string, todos: NoteSketch['todos'], change: Partial<NoteSketch> = {}): NoteSketch => ({
  path,
  todos,
  ...change,
});

type Push = { readonly notes: readonly NoteSketch[] } & Partial<Pick<Run, 'renames' | 'changed' | 'scope'>>;

/** Syncs push after push, each twice: the second run must not write. */
async function play(...pushes: readonly Push[]): Promise<FakeTracker & { readonly writes: readonly number[] }> {
  const tracker = createFakeTracker();
  const writes: number[] = [];
  for (const { notes, ...change } of pushes) {
    const before = tracker.countWrites();
    await syncNotes(tracker, notes, change);
    writes.push(tracker.countWrites() - before);
    await syncNotes(tracker, notes, { ...change, renames: new Map(), changed: null });
    expect(tracker.countWrites() - before).toBe(writes.at(-1));
  }
  return Object.assign(tracker, { writes });
}

const titles = (tracker: FakeTracker) => tracker.list().map(({ title }) => title);
const isMarked = (tracker: FakeTracker, number = 1) => {
  const reading = readBody(tracker.issues.get(`${TARGET}#${number}`)?.body ?? '');
  return reading.kind === 'managed' && reading.marker.removed;
};

describe('from meeting to meeting', () => {
  const carry = (before: string, after: string) =>
    play({ notes: [note(A, [before])] }, { notes: [note(A, [before]), note(B, [after])] });

  it.each<[string, string, string]>([
    ['a state', 'AM: Write the report on boot times', 'AM: Write the report on boot times – half of it stands'],
    ['a link', 'AM: Set up the build machine', 'AM: Set up the build machine https://e.org/b/7'],
    [
      'who to chase',
      'AM: Ask the printers for an offer',
      'AM: Ask the printers for an offer, CV to chase, write again',
    ],
    ['a remark', 'AM: Port the scheduler to the board', 'AM: Port the scheduler to the board, finishing it up'],
    ['a subject', 'AM: Invite Doris to the next call', 'AM: Invite Doris to the next call to speak about KNIME'],
    [
      'less of it',
      'AM: Port the scheduler to the board and test it there twice',
      'AM: Port the scheduler to the board',
    ],
    ['inflected', 'AM: Review open issues of the parser', 'AM: Reviewing the open issue of the parser'],
    ['mended', 'AM: Document the scheduller of the kernel', 'AM: Document the scheduler of the kernel'],
    ['small words', 'AM: Measure the boot time of a board', 'AM: Measure boot time on the board'],
    ['a number that is only added', 'AM: Review the timer request', 'AM: Review the timer request #1000'],
    [
      'a number said by its address',
      'AM: Review the timer request 1000',
      'AM: Review the timer request https://e.org/pull/1000',
    ],
    ['the owner handed on', 'JW: JW to set up diffing', 'JESSE: Jesse to set up diffing of all the specs'],
    ['nobody yet', 'Write the report on boot times', 'AM: Write the report on boot times'],
  ])('what is said with %s is the same', async (_name, before, after) => {
    const tracker = await carry(before, after);
    expect(tracker.list()).toHaveLength(1);
    expect(tracker.list()[0]?.body).toContain('Raised again');
  });

  it.each<[string, string, string]>([
    [
      'another number',
      'RD: Review the pull request #1000 of the core library this week',
      'RD: Review the pull request #1001 of the core library this week',
    ],
    [
      'another number of its kind',
      'RD: Review the fix in PR 1234 for the timer',
      'RD: Review the fix in PR 1240 for the timer',
    ],
    [
      'another version',
      'RD: Write the notes of the release 0.12 for the website',
      'RD: Write the notes of the release 0.13 for the website',
    ],
    [
      'another identifier',
      'RD: Update lib-nginx in the catalog to the newest release',
      'RD: Update lib-redis in the catalog to the newest release',
    ],
    ['another address', 'RD: Review https://e.org/a and report', 'RD: Review https://e.org/b and report'],
    ['another word', 'RD: Measure the boot time of the new board', 'RD: Measure the boot time of the old board'],
    ['the opposite', 'RD: Merge the timer branch this week', 'RD: Do not merge the timer tests this week'],
    ['small words alone in common', 'MIKE: Mike to confirm', 'MIKE: Mike to introduce Oivind'],
    ['another owner and more', 'AM: Write the report', 'CV: Plan and write the report on security for the board'],
  ])('what is said with %s is another one', async (_name, before, after) => {
    const tracker = await carry(before, after);
    expect(tracker.list()).toHaveLength(2);
    expect(titles(tracker)[0]).toBe(before.replace(/^[A-Z]+: /, ''));
  });

  it.each<[string, string, string, string]>([
    ['German', 'Zeitgeber der Platine reparieren', '(zurückgestellt)', '(keine Neuigkeiten)'],
    ['French', 'Réparer le minuteur de la carte', '(en pause)', '– rien de nouveau'],
    ['Spanish', 'Reparar el temporizador de la placa', '(sin novedades)', '(en pausa)'],
    ['Portuguese', 'Reparar o temporizador da placa', '(sem novidades)', '(suspenso)'],
    ['Italian', 'Riparare il timer della scheda', '– nessuna novità', '(rinviato)'],
    ['Dutch', 'De timer van het bord repareren', '(geen nieuws)', '(aangehouden)'],
    ['Romanian', 'Repararea temporizatorului plăcii', '(fără noutăți)', '(suspendat)'],
    ['Polish', 'Naprawa zegara na płytce', '(bez zmian)', '(wstrzymane)'],
    ['Japanese', 'タイマーの不具合を修正する', '（進展なし）', '（検討中）'],
    ['Chinese', '修复主板上的计时器问题', '（已延期）', '（等待中）'],
    ['Korean', '보드의 타이머 오류를 수정한다', '(변동 없음)', '（검토 중）'],
  ])('how it goes, said in %s, is no part of it', async (_name, text, before, after) => {
    const tracker = await carry(`AM: ${text} ${before}`, `AM: ${text} ${after}`);
    expect(tracker.list()).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    ['of another person', 'AM: Will write a comment', 'CV: Write a comment'],
    ['of another person, with a number', 'AM: Review the RFC', 'CV: Review RFC 199'],
    ['of one person, without its number', 'AM: Review RFC 199', 'AM: Review the RFC'],
  ])('two words that other items hold as well, %s, are another one', async (_name, before, after) => {
    const others = ['BC: Review the budget', 'BC: Write the budget', 'DE: Comment on the plan', 'DE: Plan an RFC'];
    const tracker = await play(
      { notes: [note(A, [before, ...others])] },
      { notes: [note(A, [before, ...others]), note(B, [after])] },
    );
    expect(tracker.list()).toHaveLength(others.length + 2);
  });

  it('done with news closes it', async () => {
    const tracker = await carry(
      'AM: Talk with Jonah about the calendar',
      '[x] AM: Talk with Jonah about the calendar https://e.org/c',
    );
    expect(tellIssues(tracker)).toEqual([expect.stringContaining('(completed)')]);
  });

  it('in the same words for many people stays theirs, one each, and follows who hands it on', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `P${String.fromCharCode(65 + index)}`);
    const write = (owners: readonly string[]) => owners.map((own) => `${own}: Write a page about the own part`);
    const again = people.toReversed().map((own) => (own === 'PC' ? 'ZZ' : own === 'PD' ? 'ZZ/PD' : own));
    const tracker = await play(
      { notes: [note(A, write(people))] },
      { notes: [note(A, write(people)), note(B, write(again))] },
      { notes: [note(A, write(people)), note(B, write(again)), note(C, write(again.toSorted()))] },
    );
    const owners = tracker.list().map(({ body }) => /^\*\*Owners?\*\* (.*)$/m.exec(body)?.[1]);
    const names = (own: string) => (own === 'PC' ? 'ZZ' : own === 'PD' ? 'ZZ/PD' : own).split('/');
    expect(owners).toEqual(
      people.map((own) =>
        names(own)
          .map((name) => `\`login-${name.toLowerCase()}\``)
          .join(', '),
      ),
    );
  });

  it('in two wordings of old leaves no doubt that opens a third', async () => {
    const [long, short] = ['AM: Write the report on boot times for the board', 'AM: Write the report on boot times'];
    const tracker = await play(
      { notes: [note(A, [short]), note('other/2026-01-05.md', [long])] },
      { notes: [note(A, [short]), note('other/2026-01-05.md', [long]), note(B, [long])] },
    );
    expect(tracker.list()).toHaveLength(2);
  });
});

describe('an item of three words or fewer', () => {
  it('is carried on from the meeting before, and from none before that', async () => {
    const before = { notes: [note(A, ['AM: Order the boards'])] };
    const next = await play(before, { notes: [...before.notes, note(B, ['AM: Order the boards'])] });
    expect(next.list()).toHaveLength(1);
    const between = [...before.notes, note(B, ['AM: Something else entirely now'])];
    const later = await play({ notes: between }, { notes: [...between, note(C, ['AM: Order the boards'])] });
    expect(titles(later)).toEqual(['Order the boards', 'Something else entirely now', 'Order the boards']);
  });
});

describe('near-twins in one note', () => {
  const lines = ['# Weekly', ...Array.from({ length: 9 }, () => ''), '## Action items'];
  const write = (above: string, below: string) => note(A, [above, below], { lines });

  it.each<[string, string, string, string]>([
    [
      'open above and done below',
      'AM: Write the report on boot times',
      '[x] AM: Write the report on boot times',
      'completed',
    ],
    [
      'one word apart',
      'AM: Write the report on boot times',
      '[x] AM: Write the report on boot times again with charts',
      'completed',
    ],
    ['done above and open below', '[x] AM: Write the report on boot times', 'AM: Write a report on boot times', 'open'],
  ])('%s: one, whose later standing counts', async (_name, above, below, state) => {
    const first = note(A, ['AM: Write the report on boot times']);
    const tracker = await play({ notes: [first] }, { notes: [write(above, below)] });
    expect(tracker.list().map((issue) => issue.stateReason ?? issue.state)).toEqual([state]);
  });

  it('of two words are one where no other item holds them, and two where they may be another', async () => {
    const one = await play({ notes: [write('AM: Order boards', '[x] AM: Order boards for the lab')] });
    expect(one.list()).toHaveLength(0);
    const number = await play({ notes: [write('AM: Review the RFC', 'AM: Review the RFC 199')] });
    expect(number.list()).toHaveLength(2);
    const plain = [...lines.slice(0, 10), 'We talked.', '', 'We talked.'];
    const usual = ['AM: Review the plan', 'AM: Review the plan of Ada', 'CV: Review it', 'CV: Plan the trip'];
    const several = await play({ notes: [note(A, usual, { lines: plain })] });
    expect(several.list()).toHaveLength(usual.length);
  });

  it('of two owners are two, and so are two of one list', async () => {
    const two = await play({
      notes: [write('AM: Write the report on boot times', 'CV: Write the report on boot times too')],
    });
    expect(two.list()).toHaveLength(2);
    const list = note(A, ['AM: Port the parser to the board', 'AM: Port the parser to the board and the lexer'], {
      lines: ['# Weekly'],
    });
    expect((await play({ notes: [list] })).list()).toHaveLength(2);
  });

  it('do not keep the next meeting from carrying it on', async () => {
    const twins = write('AM: Write the report on boot times', 'AM: Write the report on boot times with charts');
    const tracker = await play({ notes: [twins] }, { notes: [twins, note(B, ['AM: Write the report on boot times'])] });
    expect(tracker.list()).toHaveLength(1);
  });
});

describe('a note that is renamed', () => {
  const text = ['AM: Measure the boot time of the new board', 'CV: Write to the printers about the boards'];
  const count = text.length;

  it('twice without a date keeps its items, in one request each where no later run could find them again', async () => {
    const tracker = await play(
      { notes: [note('people/x.md', text)] },
      { notes: [note('people/team/x.md', text)], renames: new Map([['people/team/x.md', 'people/x.md']]) },
      {
        notes: [note('people/team/x_.md', text, { title: 'Other' })],
        renames: new Map([['people/team/x_.md', 'people/team/x.md']]),
      },
      {
        notes: [
          note('people/team/x_.md', ['AM: Measure the boot time of that board', text[1] ?? ''], { title: 'Other' }),
        ],
      },
    );
    expect(titles(tracker)).toEqual(['Measure the boot time of that board', 'Write to the printers about the boards']);
    expect(tracker.writes.slice(1)).toEqual([0, count, 1]);
  });

  it('to the day of its meeting keeps them, and an edit afterwards follows', async () => {
    const tracker = await play(
      { notes: [note('next.md', text, { title: 'Next meeting' })] },
      {
        notes: [note('2026-01-07.md', text, { title: 'January 7' })],
        renames: new Map([['2026-01-07.md', 'next.md']]),
      },
      {
        notes: [
          note('2026-01-07.md', ['AM: Measure the boot time of both boards', text[1] ?? ''], { title: 'January 7' }),
        ],
      },
    );
    expect(titles(tracker)).toEqual(['Measure the boot time of both boards', 'Write to the printers about the boards']);
    expect(tracker.writes.slice(1)).toEqual([count, 1]);
  });

  it('with a corrected date keeps them, also where no run saw the renaming and also what a person closed', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [note('minutes/2026-01-07.md', text)]);
    tracker.edit(TARGET, 2, { state: 'closed', stateReason: 'not_planned' });
    const corrected = [note('minutes/2026-01-08.md', text)];
    await syncNotes(tracker, corrected, { changed: new Set(['minutes/2026-01-07.md', 'minutes/2026-01-08.md']) });
    const writes = tracker.countWrites();
    await syncNotes(tracker, corrected);
    expect(tracker.countWrites()).toBe(writes);
    expect(tracker.list().map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(isMarked(tracker)).toBe(false);
  });
});

describe('an agenda that is cleared into its archive', () => {
  const items = ['AM: Measure the boot time of the new board', 'CV: Call them'];

  it('keeps one issue an item, whatever the folder and team', async () => {
    const tracker = await play(
      { notes: [note('council/AGENDA.md', items, { teams: [] })] },
      {
        notes: [
          note('council/AGENDA.md', [], { teams: [] }),
          note('council/previous_meetings/2026-01-07.md', items, { teams: [], title: 'Old' }),
        ],
      },
    );
    expect(tracker.list()).toHaveLength(2);
    expect([isMarked(tracker, 1), isMarked(tracker, 2)]).toEqual([false, false]);
  });

  it('leaves two where the agenda still holds the item', async () => {
    const tracker = await play(
      { notes: [note('council/AGENDA.md', items, { teams: [] })] },
      {
        notes: [
          note('council/AGENDA.md', items, { teams: [] }),
          note('council/previous_meetings/2026-01-07.md', items, { teams: [], title: 'Old' }),
        ],
      },
    );
    expect(tracker.list()).toHaveLength(4);
  });

  it('keeps a no, and opens nothing for what had left before', async () => {
    const tracker = createFakeTracker();
    const agenda = (todos: readonly string[]) => note('council/AGENDA.md', todos, { teams: [] });
    const archive = note('council/old/2026-01-07.md', items, { teams: [], title: 'Old' });
    await syncNotes(tracker, [agenda(items)]);
    tracker.edit(TARGET, 1, { state: 'closed', stateReason: 'not_planned' });
    const changed = new Set(['council/AGENDA.md', 'council/old/2026-01-07.md']);
    await syncNotes(tracker, [agenda([]), archive], { changed });
    expect(tellIssues(tracker)).toEqual([`#1 ${(items[0] ?? '').slice(4)} (not_planned)`, '#2 Call them (open)']);
    const other = note('docs/2026-03-07.md', [items[1] ?? ''], { teams: ['docs'], title: 'Docs' });
    await syncNotes(tracker, [agenda([]), note(archive.path, [], { teams: [], title: 'Old' })]);
    expect(isMarked(tracker, 2)).toBe(true);
    await syncNotes(tracker, [agenda([]), note(archive.path, [], { teams: [], title: 'Old' }), other]);
    expect(tracker.list()).toHaveLength(3);
  });
});

describe('what is gone', () => {
  const text = 'AM: Measure the boot time of the new board';
  const gone = async (...after: readonly NoteSketch[]) =>
    isMarked(await play({ notes: [note(A, [text])] }, { notes: after }));

  it.each<[string, readonly NoteSketch[], boolean]>([
    ['stands nowhere', [note(A, [])], true],
    [
      'stands in the note of another team, of the same owner',
      [note(A, []), note('docs/x.md', [text], { teams: ['docs'] })],
      false,
    ],
    [
      'stands with another owner',
      [note(A, []), note('docs/x.md', [text.replace('AM', 'CV')], { teams: ['docs'] })],
      true,
    ],
    [
      'stands as talk of the same note',
      [note(A, [], { lines: ['## Talk', '', '* **AM:** Measure the boot', '  time of the new board.'] })],
      false,
    ],
    ['stands in what is commented out', [note(A, [], { lines: [`<!-- ${text} -->`] })], true],
  ])('%s', async (_name, after, expected) => {
    expect(await gone(...after)).toBe(expected);
  });
});

describe('what is quiet', () => {
  it('an item that was open, done and open again when it was first read', async () => {
    const text = 'AM: Measure the boot time of the new board';
    const tracker = await play({ notes: [note(A, [text]), note(B, [`[x] ${text}`]), note(C, [text])] });
    expect(tellIssues(tracker)).toEqual(['#1 Measure the boot time of the new board (open)']);
  });

  it('what is over and done anew in every meeting, each time with another address', async () => {
    const text = 'AM: Publish the record of this meeting';
    const done = (path: string, url: string) => note(path, [`[x] ${text}${url}`]);
    const notes = [note(A, [text]), done(B, ' https://e.org/b')];
    const more = [done(C, ' https://e.org/c'), done('minutes/2026-01-26.md', ' https://e.org/d')];
    const last = [...notes, ...more, done('minutes/2026-02-02.md', '')];
    const tracker = await play(
      { notes: notes.slice(0, 1) },
      { notes },
      { notes: [...notes, ...more] },
      { notes: last },
    );
    expect(tellIssues(tracker)).toEqual(['#1 Publish the record of this meeting https://e.org/b (completed)']);
    expect(tracker.writes.slice(2)).toEqual([0, 0]);
  });

  it('a note older than the issue’s birth, whatever it says', async () => {
    const text = 'AM: Measure the boot time of the new board';
    const tracker = await play(
      { notes: [note(B, [text])] },
      { notes: [note(A, [text]), note(B, [text])] },
      { notes: [note(A, [`[x] ${text}`]), note(B, [text])] },
      { notes: [note(B, [text])] },
    );
    expect(tracker.writes.slice(1)).toEqual([0, 0, 0]);
    expect(tracker.list()).toHaveLength(1);
  });
});

describe('undated notes', () => {
  const text = 'AM: Measure the boot time of the new board';
  const news = 'AM: Measure the boot time of the new board, half of it is done';

  it('carry over as dated ones do, in the order in which they came', async () => {
    const tracker = await play(
      { notes: [note('minutes/b.md', [text])] },
      { notes: [note('minutes/b.md', [text]), note('minutes/a.md', [news])] },
    );
    expect(titles(tracker)).toEqual([news.slice(4)]);
    const mine = await play({
      notes: [
        note('minutes/a.md', ['AM: Write it up for the board']),
        note('minutes/b.md', ['CV: Write it up for the board']),
      ],
    });
    expect(mine.list()).toHaveLength(1);
  });
});

describe('in one note', () => {
  it('content words decide which item was edited', async () => {
    const tracker = await play(
      { notes: [note(A, ['MIKE: Mike to confirm'])] },
      { notes: [note(A, ['MIKE: Mike to introduce Oivind'])] },
    );
    expect(titles(tracker)).toEqual(['Mike to confirm', 'Mike to introduce Oivind']);
    expect(isMarked(tracker)).toBe(true);
  });

  it('a number that is edited is followed, as any edit', async () => {
    const tracker = await play(
      { notes: [note(A, ['RD: Review the pull request #1000 of the core library'])] },
      { notes: [note(A, ['RD: Review the pull request #1001 of the core library'])] },
    );
    expect(titles(tracker)).toEqual(['Review the pull request #1001 of the core library']);
  });
});
