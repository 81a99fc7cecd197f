import { describe, expect, it } from '@jest/globals';
import { readBody } from '../../../src/core/block/issue-body.ts';
import type { Run } from '../../../src/app/run.ts';
import { buildNote, type NoteSketch, type TodoSketch } from '../../support/build-notes.ts';
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

type Push = { readonly notes: readonly NoteSketch[] } & Partial<Pick<Run, 'renames' | 'changed' | 'scope' | 'others'>>;

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
    [
      'more in the middle and a no behind it',
      'AM: Add a status section to the end of each point of the audit',
      'AM: Add a status section to the end of each point of the parser audit: not done yet',
    ],
    ['a word written out', 'AM: Check the docs of the config', 'AM: Check the documentation of the configuration'],
    ['another spelling', 'AM: Organise the colours of the centre', 'AM: Organize the colors of the center'],
    ['another spelling and a slip', 'AM: Empasise the terms of the text', 'AM: Emphasize the terms of the text'],
    ['prior to for before', 'AM: Send the poll prior to the board meets', 'AM: Send the poll before the board meets'],
    ['another number in front', '4: Investigate the options of reporting', '3: Investigate the options of reporting'],
    ['a word in two parts', 'AM: Move cronjobs from ingwe to moria', 'AM: Move cron jobs from ingwe to moria'],
    ['two words in one', 'AM: Move the cron jobs to moria today', 'AM: Move cronjobs to moria today'],
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
    [
      'a no in the middle',
      'AM: Merge the timer and its tests',
      'AM: Merge the timer, not the scheduler, and its tests',
    ],
    ['two words of which one is another', 'AM: Move cronjobs to the board', 'AM: Move cron files to the board'],
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

  it.each<[string, readonly string[]]>([
    ['behind a comma', ['Various tickets of blahp', 'Various tickets of blahp, mind the LSF status of Jaime']],
    [
      'behind another remark that stays',
      ['Do the papers for the bank. ← a card and a form', 'Do the papers for the bank. ← a card and a form (we wait)'],
    ],
  ])('a remark %s may be exchanged for another one', async (_name, [plain = '', remarked = '']) => {
    const news = `${plain} → try again without the notary`;
    const meetings = [note(A, [`AM: ${plain}`]), note(B, [`AM: ${remarked}`]), note(C, [`AM: ${news}`])];
    const tracker = await play({ notes: meetings.slice(0, 1) }, { notes: meetings.slice(0, 2) }, { notes: meetings });
    expect(tracker.list()).toHaveLength(1);
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
    [
      'a long remark below',
      'AM: Write the report on boot times',
      '[x] AM: Write the report on boot times – sent to the board last week, who answered with nine questions about charts',
      'completed',
    ],
    [
      'a long remark above',
      'AM: Write the report on boot times – the board asked nine questions about charts, answered by letter last week',
      '[x] AM: Write the report on boot times',
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

describe('a date that is corrected to an earlier day, though no run sees the renaming,', () => {
  it('renews the sighting, and an edit afterwards follows', async () => {
    const tracker = await play(
      { notes: [note('minutes/2026-10-05.md', ['AM: Measure the boot time of the new board'])] },
      { notes: [note(A, ['AM: Measure the boot time of the new board'])] },
      { notes: [note(A, ['AM: Measure the boot time of both boards'])] },
    );
    expect(titles(tracker)).toEqual(['Measure the boot time of both boards']);
    expect(tracker.writes.slice(1)).toEqual([1, 1]);
  });

  it('keeps three words from becoming those of another folder', async () => {
    const few = 'AM: follow plan above';
    const old = (path: string) => note(path, [few], { teams: [] });
    const moved = [old('a/2026-01-05.md'), note('b/2026-02-05.md', ['AM: follow the plan, above'], { teams: [] })];
    const tracker = await play(
      { notes: [old('a/2026-10-05.md')] },
      { notes: [old('a/2026-01-05.md')] },
      { notes: moved },
      { notes: moved },
    );
    expect(tracker.list()).toHaveLength(2);
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

  it.each<[string, string, number]>([
    ['mended', 'AM: Measure boot times of all new boards', 1],
    ['short', 'AM: Measure boards', 2],
    ['with more', 'AM: Measure the boot time of the new board in the lab', 2],
    ['of another owner', 'CV: Measure boot times of all new boards', 2],
  ])('takes what is %s there', async (_name, text, count) => {
    const of = text.includes('boot') ? (items[0] ?? '') : 'AM: Measure the board';
    const tracker = await play(
      { notes: [note('council/AGENDA.md', [of], { teams: [] })] },
      {
        notes: [
          note('council/AGENDA.md', [], { teams: [] }),
          note('board/2026-01-07.md', [text], { teams: [], title: 'Old' }),
        ],
      },
    );
    expect(tracker.list()).toHaveLength(count);
  });

  it.each<[string, string, number]>([
    ['own folder', 'council/2026-01-07.md', 2],
    ['own folder by days', 'council/2026-01-07/notes.md', 2],
    ['board', 'board/2026-01-07.md', 4],
    ['tools', 'council/tools/2026-01-07.md', 4],
    ['archive', 'council/previous_meetings/2026-01-07.md', 4],
    ['archive by years', 'council/Archived-Minutes/2026/2026-01-07.md', 4],
    ['archive above', 'old/council/2026-01-07.md', 4],
    ['minutes', 'council/minutes/2026/2026-01-07.md', 4],
    ['minutes in another language', 'council/Comptes-rendus/2026-01-07.md', 4],
    ['numbered meetings', 'council/Meeting 121/2026-01-07.md', 4],
    ['sprints', 'council/sprint-3/2026-01-07.md', 4],
    ['days with the number of their meeting', 'council/20260107-meeting12/notes.md', 2],
    ['numbered groups', 'council/group 3/2026-01-07.md', 4],
    ['meetings of another rhythm', 'council/weekly/2026-01-07.md', 4],
    ['archive in another language', 'council/alte Protokolle/2026-01-07.md', 4],
  ])('and still holds the item beside its %s', async (_name, path, count) => {
    const agenda = note('council/AGENDA.md', items, { teams: [] });
    const tracker = await play(
      { notes: [agenda] },
      { notes: [agenda, note(path, items, { teams: [], title: 'Old' })] },
    );
    expect(tracker.list()).toHaveLength(count);
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
  const sub = (entry: string) => ({ text: entry, done: false });
  const elsewhere = (todo: TodoSketch) => note('docs/2026-01-06.md', [todo], { teams: ['docs'] });
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
    [
      'stands under another name of the same person',
      [note(A, []), elsewhere({ text: text.slice(4), owners: ['Ada'], login: 'login-am' })],
      false,
    ],
    [
      'stands under the name written out',
      [note(A, []), elsewhere({ text: text.slice(4), owners: ['Ada Moe'], login: null })],
      false,
    ],
    [
      'stands in a longer item of another name of the same person',
      [note(A, []), elsewhere({ text: `First ${text.slice(4)}, then rest`, owners: ['Ada'], login: 'login-am' })],
      false,
    ],
    [
      'stands below another item of the same person',
      [
        note(A, []),
        elsewhere({ text: 'Care for boards', owners: ['Ada'], login: 'login-am', items: [sub(text.slice(4))] }),
      ],
      false,
    ],
    [
      'stands below an item of another person',
      [note(A, []), elsewhere({ text: 'Care for boards', owners: ['Cy'], login: 'cy', items: [sub(text.slice(4))] })],
      true,
    ],
  ])('%s', async (_name, after, expected) => {
    expect(await gone(...after)).toBe(expected);
  });
});

describe('what is gone from its note with the question how it goes', () => {
  it.each(['- STATUS?', '(status?)', '– ongoing'])('%s stands elsewhere without it', async (state) => {
    const text = 'AM: Make the guidelines available on the wiki';
    const docs = note('docs/x.md', [text], { teams: ['docs'] });
    const tracker = await play({ notes: [note(A, [`${text} ${state}`])] }, { notes: [note(A, []), docs] });
    expect(isMarked(tracker)).toBe(false);
  });
});

describe('a note that this push moved out of what is read', () => {
  const text = 'AM: Measure the boot time of the new board';
  const other = note(B, ['CV: Something else entirely now']);
  const scope = { commitPaths: new Set([B, 'wiki/board.md']), covers: (path: string) => path.endsWith('.md') };
  const away = { notes: [other], renames: new Map([['wiki/board.md', A]]), scope };

  it('proves nothing, now and later', async () => {
    const tracker = await play({ notes: [note(A, [text]), other] }, away, { notes: [other], scope });
    expect(isMarked(tracker)).toBe(false);
    expect(tracker.writes.slice(1)).toEqual([1, 0]);
  });

  it('proves nothing for what stands in another note as well', async () => {
    const again = note(C, [text]);
    const tracker = await play(
      { notes: [note(A, [text]), again] },
      { ...away, notes: [again] },
      { notes: [again], scope: { ...scope, commitPaths: new Set([C, 'wiki/board.md']) } },
    );
    expect(tracker.writes.slice(1)).toEqual([1, 0]);
  });

  it('proves nothing though no run saw it move, as long as the words stand in it', async () => {
    const wiki = (...lines: readonly string[]) => [buildNote(note('wiki/board.md', [], { lines }))];
    const unseen = { notes: [other], scope };
    const push = { notes: [note(A, [text]), other] };
    expect(isMarked(await play(push, { ...unseen, others: wiki('# Board', `* ${text}`) }))).toBe(false);
    expect(isMarked(await play(push, { ...unseen, others: wiki('# Board') }))).toBe(true);
  });

  it('leaves the issue as that note told it last', async () => {
    const news = `${text} in the lab`;
    const left = { notes: [note(A, [text])], scope: { ...scope, commitPaths: new Set([A, 'wiki/board.md']) } };
    const tracker = await play(
      { notes: [note(A, [text]), note(B, [news])] },
      { ...left, renames: new Map([['wiki/board.md', B]]) },
      left,
    );
    expect(titles(tracker)).toEqual([news.slice(4)]);
    expect(tracker.writes.slice(1)).toEqual([1, 0]);
  });

  it('comes back with its items when it moves back, and gives them up when it is deleted', async () => {
    const back = { notes: [note(A, [text]), other], renames: new Map([[A, 'wiki/board.md']]) };
    const tracker = await play({ notes: [note(A, [text]), other] }, away, back);
    expect(tellIssues(tracker)).toHaveLength(2);
    expect(isMarked(tracker)).toBe(false);
    const gone = { notes: [other], scope: { ...scope, commitPaths: new Set([B]) } };
    expect(isMarked(await play({ notes: [note(A, [text]), other] }, away, gone))).toBe(true);
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

describe('a note older than the issue’s birth', () => {
  const text = 'AM: Measure the boot time of the new board';
  const at = (path: string, ...todos: readonly string[]) => note(path, todos, { teams: [] });
  const archived = 'office/2026-01-05.md';
  const move = new Map([[archived, A]]);

  it.each<[string, readonly NoteSketch[], readonly number[]]>([
    ['alone', [at(archived, text), at(B, text)], [0, 1, 0]],
    ['with all others', [at(archived, text), at('office/2026-01-12.md', text)], [0, 0, 0]],
  ])('that moves to another folder, %s, opens nothing', async (_name, moved, writes) => {
    const renames = new Map(moved.map(({ path }) => [path, path.replace('office', 'minutes')]));
    const after = [...moved, at('office/2026-01-19.md', 'CV: Something else entirely now')];
    const tracker = await play(
      { notes: [at(B, text)] },
      { notes: [at(A, text), at(B, text)] },
      { notes: moved, renames },
      { notes: moved },
      { notes: after },
    );
    expect(titles(tracker)).toEqual([text.slice(4), 'Something else entirely now']);
    expect(tracker.writes.slice(1, 4)).toEqual(writes);
  });

  it('opens nothing when it moves although the issue is closed', async () => {
    const tracker = createFakeTracker();
    await syncNotes(tracker, [at(B, text)]);
    tracker.edit(TARGET, 1, { state: 'closed', stateReason: 'completed', closedAt: '2026-01-20T10:00:00Z' });
    await syncNotes(tracker, [at(A, text), at(B, text)]);
    await syncNotes(tracker, [at(archived, text), at(B, text)], { renames: move });
    await syncNotes(tracker, [at(archived, text), at(B, text)]);
    expect(tellIssues(tracker)).toEqual([`#1 ${text.slice(4)} (completed)`]);
  });

  it('opens nothing for three words when a meeting comes between', async () => {
    const few = 'AM: Order the boards';
    const old = [note(A, [few]), note(C, [few])];
    const between = note(B, ['CV: Something else entirely now']);
    const tracker = await play({ notes: [note(C, [few])] }, { notes: old }, { notes: [...old, between] });
    expect(titles(tracker)).toEqual([few.slice(4), 'Something else entirely now']);
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
