import { describe, expect, it } from '@jest/globals';
import { extractNote } from '../../../src/core/people/extract-note.ts';
import { buildSettings } from '../../support/build-notes.ts';

/** The items of a note of Wednesday, 2026-01-07: line, owners, title, and what else is to be told of them. */
function read(lines: readonly string[], ending = 'md'): readonly string[] {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { todos } = extractNote({ path: `minutes/2026-01-07.${ending}`, bytes }, buildSettings({}));
  return todos
    .filter(({ withheld }) => withheld === null)
    .map(({ line, owners, title, due, state }) =>
      [
        `${line} ${owners.map(({ raw }) => raw).join('+')}: ${title.replace(/ \((?:2026|Weekly).*\)$/, '')}`,
        ...(due === null ? [] : [due]),
        ...(state === 'open' ? [] : [state]),
      ].join(', '),
    );
}

const section = (...lines: readonly string[]) => read(['## Action items', '', ...lines]);

describe('notetakers', () => {
  it('summaries of a call, with what the program says of itself', () => {
    expect(
      read([
        ...['### Suggested next steps', '', '- [ ] Priya Nair will share the slides with the board by Friday.  '],
        ...['- [ ] \\[Tom Becker, Priya Nair\\] Test Login: Try the login on both servers.', ''],
        "*You should review the program's notes to make sure they're accurate. [Get tips](https://example.org/tips)*",
      ]),
    ).toEqual([
      ...['3 Priya Nair: Share the slides with the board, 2026-01-09'],
      '4 Tom Becker+Priya Nair: Test Login: Try the login on both servers',
    ]);
    expect(read(['### Suggested next steps', '', 'No suggested next steps were found for this meeting.'])).toEqual([]);
  });

  it.each([
    ['a link to the recording', 'Share the slides by Friday [12:34](https://example.org/r?t=754)'],
    ['a link in brackets', 'Share the slides by Friday ([00:12:34](https://example.org/r?t=754))'],
    ['a source', 'Share the slides by Friday. [\\[1\\]](https://example.org/s)'],
    ['a log', 'Share the slides by Friday [recorded in [http://example.org/1](http://example.org/1)]'],
    ['a signature with its hour', 'share the slides by Friday [time=Fri, Jan 9, 2026 10:00 AM]'],
  ])('where it was said is no part of it: %s', (_name, text) => {
    expect(section(`- Priya: ${text}`)).toEqual(['3 Priya: Share the slides, 2026-01-09']);
  });

  it('a time in brackets says where it was said when most lines have one, else it is the hour', () => {
    const lines = ['- Priya: Share the slides (12:34)', '- Tom: Review the budget (15:02)', '- Ada: Call him (18:20)'];
    expect(section(...lines).map((line) => line.replace(/^.*: /, ''))).toEqual([
      ...['Share the slides', 'Review the budget', 'Call him'],
    ]);
    expect(section('- Priya: Join the call (10:30)')).toEqual(['3 Priya: Join the call (10:30)']);
  });

  it('lines below a name are an item each', () => {
    expect(
      section('**Priya Nair**', 'Share the slides', 'Review the contract', '', '**Tom Becker**', 'Call the bank'),
    ).toEqual(['4 Priya Nair: Share the slides', '5 Priya Nair: Review the contract', '7 Tom Becker: Call the bank']);
  });
});

describe('people as boards and wikis write them', () => {
  it.each([
    ['- [ ] @Priya Nair share the slides', 'Priya Nair: Share the slides'],
    ['- [ ] @Priya Nair share the slides @January 16, 2026', 'Priya Nair: Share the slides, 2026-01-16'],
    ['- [ ] Share the slides @Priya Nair', 'Priya Nair: Share the slides'],
    ['- [ ] [Priya Nair](https://example.org/wiki/people/5f1) share the slides', 'Priya Nair: Share the slides'],
    ['- [ ] [@Priya Nair](https://example.org/users/pn) share the slides', 'Priya Nair: Share the slides'],
    ['- [ ] [[Priya Nair|Priya]]: share the slides', 'Priya: Share the slides'],
    ['- [ ] Share the slides 👤 Priya 📅 2026-01-16', 'Priya: Share the slides, 2026-01-16'],
    ['- Share the slides | 👤 Priya | 📅 Jan 16', 'Priya: Share the slides, 2026-01-16'],
    ['- Share the slides | Owner: Priya | Priority: High', 'Priya: Share the slides'],
    ['- Share the slides | Owner: Priya | Due: TBD', 'Priya: Share the slides'],
    ['- **Owner:** Priya — **Task:** Share the slides — **Due:** Jan 16', 'Priya: Share the slides, 2026-01-16'],
    ['- Owner: Priya, Task: Share the slides', 'Priya: Share the slides'],
    ['- **Who:** Priya & Tom\n  **What:** Share the slides', 'Priya+Tom: Share the slides'],
    ['- Share the slides — Priya Nair\n  They are to cover the budget.', 'Priya Nair: Share the slides'],
    ['- Share the slides @Priya Nair 2026-01-16', 'Priya Nair: Share the slides, 2026-01-16'],
    ['- Priya: Share the slides [1]', 'Priya: Share the slides'],
    ['- Priya: Share the slides - [TBD]', 'Priya: Share the slides'],
    ['| Action | Assigned to |\n|---|---|\n| Share the slides | [~pnair] |', 'pnair: Share the slides'],
    ['| Action | Assigned to |\n|---|---|\n| Share the slides | All (together) |', 'All: Share the slides'],
    ['- [ ] Ilka Victor will share the slides', 'Ilka Victor: Share the slides'],
  ])('%s', (line, item) => {
    expect(section(...line.split('\n')).map((each) => each.replace(/^\d+ /, ''))).toEqual([item]);
  });

  it.each([
    ['| Action | Owner |\n|---|---|\n| Share the slides | [Team Member] |'],
    ['- Ask @Priya Nair'],
    ['- [[Style Guide]] was shared'],
  ])('%s is nobody', (line) => {
    expect(section(...line.split('\n'))).toEqual([]);
  });
});

describe('logs of chats', () => {
  it.each([
    ['16:05:12 <priya> #action tbecker to share the slides'],
    ['[16:05] <@priya> ACTION: tbecker to share the slides'],
    ['16:05 < priya> #action tbecker to share the slides'],
    ['[2026-01-07T16:05:12Z] <priya> ACTION: tbecker to share the slides'],
    ['\\<priya\\> ACTION: tbecker to share the slides'],
  ])('%s', (line) => {
    expect(read([line, '16:06:00 <tbecker> ok', '16:07:00 <b> is HTML'])).toEqual(['1 tbecker: Share the slides']);
  });

  it('a tracker numbers its actions', () => {
    expect(read(['ACTION-123 - Share the slides (on Priya Nair - due 2026-01-14)'])).toEqual([
      '1 Priya Nair: Share the slides, 2026-01-14',
    ]);
  });

  it('the last sentence of a paragraph announces the list below it', () => {
    const lines = ['Hi all,', '', 'Thanks for the call. Action items:', '', '1. Priya - share the slides', '', 'Best'];
    expect(read(lines, 'txt')).toEqual(['5 Priya: Share the slides']);
  });
});
