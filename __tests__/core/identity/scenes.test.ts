import { describe, expect, it } from '@jest/globals';
import { playPushes, tellPlayed, type PushedFiles } from '../../support/play-pushes.ts';

const list = (...items: readonly string[]) => items.map((item) => `- ${item}\n`).join('');
const note = (...items: readonly string[]) => `# Weekly\n\n## Action items\n\n${list(...items)}`;
const ofTeam = (teams: string, ...items: readonly string[]) => `---\nteams: [${teams}]\n---\n${note(...items)}`;
const meeting = (date: string, ...items: readonly string[]) => `## ${date}\n\n### Action items\n\n${list(...items)}\n`;
const log = (...meetings: readonly string[]) => `# Log\n\n${meetings.join('')}`;

const TEXT = 'Measure the boot time of the new board';
const BOOT = `AM: ${TEXT}`;
const PRINT = 'CV: Write to the printers about the boards';
const [A, B, C, D] = ['05', '12', '19', '26'].map((day) => `minutes/2026-01-${day}.md`) as [
  string,
  string,
  string,
  string,
];
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 12345\n`;

const boot = `${TEXT} (open)`;
const twice = `${TEXT} twice (open)`;
const print = 'Write to the printers about the boards (open)';

/** Pushes one after the other, and the issues they leave. */
type Scene = readonly [name: string, pushes: readonly PushedFiles[], issues: readonly string[]];

function itPlays(scenes: readonly Scene[]): void {
  it.each(scenes)('%s', async (_name, pushes, issues) => {
    expect(tellPlayed(await playPushes(pushes))).toEqual(issues);
  });
}

describe('a note that lies or is dated otherwise', () => {
  itPlays([
    [
      'is renamed twice, and edited then',
      [
        { 'a/2026-01-05.md': note(BOOT, PRINT) },
        { 'a/2026-01-05.md': null, 'b/2026-01-05-call.md': note(BOOT, PRINT) },
        { 'b/2026-01-05-call.md': null, 'c/d/call-20260105.md': note(BOOT, PRINT) },
        { 'c/d/call-20260105.md': note(`${BOOT} twice`, PRINT) },
      ],
      [twice, print],
    ],
    [
      'is renamed and edited in one push',
      [{ [A]: note(BOOT, PRINT) }, { [A]: null, 'minutes/2026-01-05-weekly.md': note(`${BOOT} twice`, PRINT) }],
      [twice, print],
    ],
    [
      'has its date corrected in its name, and is edited then',
      [{ [A]: note(BOOT, PRINT) }, { [A]: null, [B]: note(BOOT, PRINT) }, { [B]: note(`${BOOT} twice`, PRINT) }],
      [twice, print],
    ],
    [
      'gets its date',
      [
        { 'm/next.md': note(BOOT, PRINT) },
        { 'm/next.md': null, 'm/2026-01-07.md': note(BOOT, PRINT) },
        { 'm/2026-01-07.md': note(`${BOOT} twice`, PRINT) },
      ],
      [twice, print],
    ],
    [
      'is archived below a folder with another date',
      [
        { 'wg/2019-9-25.md': note(BOOT) },
        { 'wg/2019-9-25.md': null, 'archived/2021-02-22/wg/2019-9-25.md': note(BOOT) },
        { 'archived/2021-02-22/wg/2019-9-25.md': note(`${BOOT} twice`) },
      ],
      [twice],
    ],
    [
      'is a running one, of which a heading’s date is corrected and its item edited',
      [
        { 'n/log.md': log(meeting('2026-01-12', BOOT), meeting('2026-01-05', PRINT)) },
        { 'n/log.md': log(meeting('2026-01-13', `${BOOT} twice`), meeting('2026-01-05', PRINT)) },
      ],
      [print, twice],
    ],
    [
      'is a running one, into which a meeting is put above',
      [
        { 'n/log.md': log(meeting('2026-01-05', BOOT, PRINT)) },
        { 'n/log.md': log(meeting('2026-01-12', BOOT, 'CV: Call the venue'), meeting('2026-01-05', BOOT, PRINT)) },
      ],
      [boot, print, 'Call the venue (Log, 2026-01-12) (open)'],
    ],
    [
      'is a running one, in which an item moves to the later meeting',
      [
        { 'n/log.md': log(meeting('2026-01-12', PRINT), meeting('2026-01-05', BOOT)) },
        { 'n/log.md': log(meeting('2026-01-12', PRINT, BOOT), meeting('2026-01-05', 'TT: Order keys for the hall')) },
      ],
      [boot, print, 'Order keys for the hall (open)'],
    ],
  ]);
});

describe('an agenda', () => {
  const AGENDA = 'council/AGENDA.md';
  const OLD = 'archive/2026-01-05.md';
  itPlays([
    [
      'is cleared into the archive of another team',
      [
        { [AGENDA]: ofTeam('council', BOOT, PRINT) },
        { [AGENDA]: ofTeam('council'), [OLD]: ofTeam('board', BOOT, PRINT) },
      ],
      [boot, print],
    ],
    [
      'is filled anew in the same push, one item done on the way',
      [
        { [AGENDA]: note(BOOT, PRINT) },
        { [AGENDA]: note('TT: Order keys for the hall'), [OLD]: note(`[x] ${BOOT}`, PRINT) },
      ],
      [`${TEXT} (completed)`, print, 'Order keys for the hall (open)'],
    ],
    [
      'takes what was done before along',
      [
        { [AGENDA]: note(BOOT, PRINT) },
        { [AGENDA]: note(`[x] ${BOOT}`, PRINT) },
        { [AGENDA]: note(), [OLD]: note(`[x] ${BOOT}`, PRINT) },
      ],
      [`${TEXT} (completed)`, print],
    ],
    [
      'that still holds its items shares none with another team',
      [{ [AGENDA]: ofTeam('council', BOOT) }, { [OLD]: ofTeam('board', BOOT) }],
      [boot, boot],
    ],
  ]);
});

describe('gone', () => {
  itPlays([
    [
      'is what stands nowhere',
      [{ [A]: note(BOOT), [B]: note(PRINT) }, { [A]: null }],
      [`${TEXT} (open, marked)`, print],
    ],
    [
      'is not what a fence that nobody closed may hold',
      [{ [A]: note(BOOT, PRINT) }, { [A]: `# W\n\n\`\`\`\n${list(BOOT)}` }],
      [boot, print],
    ],
    [
      'is not what a pointer stands for, which is edited then',
      [{ [A]: note(BOOT) }, { [A]: POINTER }, { [A]: note(`${BOOT} twice`) }],
      [twice],
    ],
    ['is not what left the globs', [{ [A]: note(BOOT) }, { [A]: null, 'minutes/2026-01-05.txt': note(BOOT) }], [boot]],
    [
      'is not what stands between the marks of a conflict',
      [{ [A]: note(BOOT) }, { [A]: `# W\n\n<<<<<<< HEAD\n${list('x')}=======\n${list('y')}>>>>>>> b\n` }],
      [boot],
    ],
    ['comes back', [{ [A]: note(BOOT, PRINT) }, { [A]: note(PRINT) }, { [A]: note(BOOT, PRINT) }], [boot, print]],
  ]);
});

describe('the folder of a meeting', () => {
  itPlays([
    [
      'is no team where it is a day',
      [{ 'm/2026-01-05/notes.md': note(BOOT) }, { 'm/2026-01-12/notes.md': note(BOOT) }],
      [boot],
    ],
    [
      'is no team where it is a month or the half of a winter',
      [{ 'm/january/2026-01-05.md': note(BOOT) }, { 'm/2025-2026/2026-02-02.md': note(BOOT) }],
      [boot],
    ],
    [
      'is the team beside its day',
      [
        { 'm/2026-01-05-docs/notes.md': note(BOOT) },
        { 'm/docs_20260112/notes.md': note(BOOT) },
        { 'm/260119 kernel/notes.md': note(BOOT) },
      ],
      [boot, boot],
    ],
  ]);
});

describe('said again', () => {
  itPlays([
    [
      'with another state in front or behind',
      [
        { [A]: note(`_No update_: ${TEXT} (@ada)`) },
        { [B]: note(`_In progress_: ${TEXT} (@ada)`) },
        { [C]: note(`@ada: ${TEXT} (blocked)`) },
        { [D]: note(`@ada: ${TEXT} – on hold`) },
      ],
      [`${TEXT} (open)`],
    ],
    [
      'with one remark behind it and then another',
      [
        { [A]: note(BOOT) },
        { [B]: note(`${BOOT} – finishing it up`) },
        { [C]: note(`${BOOT}. FK to chase, write again`) },
        { [D]: note(`${BOOT} – Done. https://example.org/x`) },
      ],
      [`${TEXT} (completed)`],
    ],
    [
      'with a part exchanged that never was a remark',
      [{ [A]: note(`${BOOT} – first the loader`) }, { [B]: note(`${BOOT} – first the scheduler`) }],
      [`${TEXT} – first the loader (open)`, `${TEXT} – first the scheduler (open)`],
    ],
    [
      'with a word in front, of two',
      [{ [A]: note('PH: Request to IEEE') }, { [B]: note('PH: Plan the request to IEEE') }],
      ['Plan the request to IEEE (open)'],
    ],
    [
      'with two words left of many',
      [{ [A]: note('AM: Update on the hosted actions for pay runners') }, { [B]: note('AM: hosted updates') }],
      ['Update on the hosted actions for pay runners (open)', 'Hosted updates (Weekly) (open)'],
    ],
    [
      'turned round in front, or with a remark that it is not done',
      [
        { [A]: note('AM: Merge the scheduler patches', PRINT) },
        { [B]: note('AM: Do not merge the scheduler patches', `${PRINT} – not yet`) },
      ],
      [
        'Merge the scheduler patches (open)',
        'Write to the printers about the boards – not yet (open)',
        'Do not merge the scheduler patches (open)',
      ],
    ],
    [
      'with a slip mended that made another stem',
      [{ [A]: note('RN: Add an issue on stubeed timers') }, { [B]: note('RN: Add an issue on stubbed timers') }],
      ['Add an issue on stubbed timers (open)'],
    ],
    [
      'by somebody who took what nobody had',
      [{ [A]: note(`TODO: [someone] ${TEXT}`) }, { [B]: note(`RD: [someone] ${TEXT}`) }],
      [`[someone] ${TEXT} (open)`],
    ],
    [
      'by whom it was handed on to',
      [
        { [A]: note('JW: JW to set up diffing of the specs') },
        { [B]: note('Jesse: Jesse to set up diffing of all the specs') },
      ],
      ['Set up diffing of all the specs (open)'],
    ],
    [
      'in three words, at the next meeting and long after',
      [
        { [A]: note('AM: Buy paper') },
        { [B]: note('AM: Buy paper') },
        { [C]: note(PRINT) },
        { [D]: note('AM: Buy paper') },
      ],
      ['Buy paper (Weekly) (open)', print, 'Buy paper (Weekly) (open)'],
    ],
    [
      'in a note of two teams, and of one of them',
      [
        { [A]: ofTeam('kernel, docs', BOOT) },
        { [B]: ofTeam('docs', BOOT) },
        { [C]: ofTeam('kernel', BOOT) },
        { [D]: ofTeam('x', BOOT) },
      ],
      [boot, boot],
    ],
    ['in a note older than the issue', [{ [B]: note(BOOT) }, { [A]: note(`[x] ${BOOT}, with charts`) }], [boot]],
    [
      'as done below last time’s list',
      [{ [A]: note(BOOT) }, { [B]: `${note(BOOT)}\n## TODO\n\n${list(`[x] ${BOOT} and chart it`)}` }],
      [`${TEXT} and chart it (completed)`],
    ],
    [
      'as open below last time’s list',
      [{ [A]: note(BOOT) }, { [B]: `${note(`[x] ${BOOT}`)}\n## TODO\n\n${list(`${BOOT} and chart it`)}` }],
      [`${TEXT} and chart it (open)`],
    ],
    [
      'with small words and the owner alone in common',
      [{ [A]: note('Mike to introduce Oivind') }, { [A]: note('Mike to confirm') }],
      ['Introduce Oivind (Weekly) (open, marked)', 'Confirm (Weekly) (open)'],
    ],
  ]);
});

describe('open, done and open again in notes read together', () => {
  const [open, done] = [note(`[ ] ${BOOT}`), note(`[x] ${BOOT}`)];
  itPlays([
    ['of three days', [{ [A]: open, [B]: done, [C]: open }], [boot]],
    ['of one day', [{ 'm/a-2026-01-05.md': open, 'm/b-2026-01-05.md': done, 'm/c-2026-01-05.md': open }], [boot]],
    ['without a date', [{ 'm/a.md': open, 'm/b.md': done, 'm/c.md': open }], [boot]],
    [
      'without a date, one after the other against their paths',
      [{ 'm/z.md': open }, { 'm/a.md': open }, { 'm/m.md': done }],
      [`${TEXT} (completed)`],
    ],
  ]);
});

describe('dates of the same words in one note', () => {
  const due = (...days: readonly string[]) => note(...days.map((day) => `${BOOT} by ${day}`));
  itPlays([
    [
      'both move: they keep their order',
      [{ [A]: due('2026-02-01', '2026-03-01') }, { [A]: due('2026-04-01', '2026-05-01') }],
      [boot, boot],
    ],
    ['one is left', [{ [A]: due('2026-02-01', '2026-03-01') }, { [A]: due('2026-04-01') }], [boot, boot]],
    ['one is added', [{ [A]: due('2026-02-01') }, { [A]: due('2026-04-01', '2026-05-01') }], [boot, boot]],
    [
      'a fourth in the next note is new',
      [{ [A]: due('2026-02-01', '2026-03-01') }, { [B]: due('2026-05-01') }],
      [boot, boot, boot],
    ],
  ]);
});

describe('a reference in brackets', () => {
  itPlays([
    [
      'is the issue, whatever the words; once in a note, and the other item is known by its words',
      [
        { [A]: note(BOOT) },
        { [B]: note('AM: Measure it (tracker#1)', `${BOOT} (tracker#1)`) },
        { [C]: note('AM: All in other words (tracker#1)') },
      ],
      ['All in other words (open)', 'Measure it (Weekly) (open)'],
    ],
    [
      'closes it and opens it again',
      [
        { [A]: note(BOOT) },
        { [B]: note('[x] AM: Measure (tracker#1)') },
        { [C]: note('AM: Measure again (tracker#1)') },
      ],
      ['Measure again (Weekly) (open)'],
    ],
    [
      'to an issue of another target or to none is text',
      [{ [A]: note(BOOT) }, { [B]: note('AM: In other words now (acme/other#1)', 'AM: And again later (tracker#99)') }],
      [boot, 'In other words now (acme/other#1) (open)', 'And again later (tracker#99) (open)'],
    ],
  ]);
});
